using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Puts the learning of a person into the plan; a column that the file does not have leaves what is known.</summary>
internal sealed class EnrolmentWriter(PlanContext context, ImportPlan plan, EnrolmentBook book)
{
    /// <summary>A new or known learning of a stored person.</summary>
    public (RowFate Fate, List<FieldChange> Changes) Put(Educator person, Programme programme, TrainingRecord record, Header header)
    {
        if (book.Find(person, programme, record) is { } known) return Change(known, programme, record, header);
        var stream = StreamOf(programme, record.Stream, record);
        var added = new Enrolment(person.Id, programme.Id, stream.Id);
        added.Enrol(record.OrderNumber ?? "", record.OrderDate, record.From!.Value, record.Until!.Value);
        added.Conclude(record.Status!.Value, record.DocumentKind, record.DocumentNumber, record.DocumentDate);
        plan.NewEnrolments.Add(added);
        Bind(added, programme, stream);
        return (RowFate.Created, []);
    }

    private (RowFate, List<FieldChange>) Change(Enrolment known, Programme programme, TrainingRecord record, Header header)
    {
        var before = book.StreamOf(known);
        var number = header.Has(TrainingRows.Stream) ? record.Stream : before.Number;
        var facts = new Facts(
            SearchKey.Of(record.OrderNumber) is var order && (order.Length == 0 || order == SearchKey.Of(known.OrderNumber)) ? known.OrderNumber : record.OrderNumber!, record.OrderDate ?? known.OrderDate, record.From!.Value, record.Until!.Value, record.Status!.Value,
            header.Has(TrainingRows.DocumentKind) ? record.DocumentKind : known.DocumentKind,
            header.Has(TrainingRows.DocumentNumber) ? record.DocumentNumber : known.DocumentNumber,
            header.Has(TrainingRows.DocumentDate) ? record.DocumentDate : known.DocumentDate);
        var changes = facts.Differences(known);
        if (SearchKey.Of(before.Number) != SearchKey.Of(number)) changes.Add(new("поток", before.Number, number));
        if (changes.Count == 0) return (RowFate.Unchanged, changes);
        plan.Remember(context.Db, known);
        var reason = known.Status == facts.Status ? known.Reason : null;
        known.Enrol(facts.Order, facts.OrderDate, facts.From, facts.Until);
        known.Conclude(facts.Status, facts.DocumentKind, facts.DocumentNumber, facts.DocumentDate, reason);
        var stream = SearchKey.Of(before.Number) == SearchKey.Of(number) && (before.From, before.Until) == (facts.From, facts.Until) ? before : StreamOf(programme, number, record);
        known.StreamId = stream.Id;
        Bind(known, programme, stream);
        return (RowFate.Updated, changes);
    }

    private void Bind(Enrolment enrolment, Programme programme, ProgrammeStream stream)
    {
        if (programme.Id == 0 || stream.Id == 0) plan.LearningOf[enrolment] = (programme, stream);
    }

    private ProgrammeStream StreamOf(Programme programme, string number, TrainingRecord record)
    {
        if (book.FindStream(programme, number, record.From!.Value, record.Until!.Value) is { } known) return known;
        var stream = new ProgrammeStream(programme.Id, number, record.From.Value, record.Until.Value);
        plan.NewStreams.Add(stream);
        if (programme.Id == 0) plan.ProgrammeOf[stream] = programme;
        book.Add(stream, programme);
        return stream;
    }

    /// <summary>What a known learning would be after the row.</summary>
    private sealed record Facts(
        string Order, DateOnly? OrderDate, DateOnly From, DateOnly Until, EnrolmentStatus Status, string? DocumentKind, string? DocumentNumber, DateOnly? DocumentDate)
    {
        public List<FieldChange> Differences(Enrolment known)
        {
            if (IsSame(known)) return [];
            var fields = new (string Field, string? Before, string? After)[]
            {
                ("статус", ProgrammeTerms.Of(known.Status), ProgrammeTerms.Of(Status)),
                ("№ приказа", known.OrderNumber, Order),
                ("дата приказа", Formats.Date(known.OrderDate), Formats.Date(OrderDate)), ("начало обучения", Formats.Date(known.From), Formats.Date(From)),
                ("окончание обучения", Formats.Date(known.Until), Formats.Date(Until)), ("вид документа", known.DocumentKind, DocumentKind),
                ("№ документа", known.DocumentNumber, DocumentNumber), ("дата выдачи", Formats.Date(known.DocumentDate), Formats.Date(DocumentDate)),
            };
            return [.. fields.Where(f => (f.Before ?? "") != (f.After ?? "")).Select(f => new FieldChange(f.Field, f.Before ?? "", f.After ?? ""))];
        }

        /// <summary>Most rows of a file sent again: nothing need be put into words.</summary>
        private bool IsSame(Enrolment known) =>
            (known.OrderNumber, known.OrderDate, known.From, known.Until, known.Status) == (Order, OrderDate, From, Until, Status)
            && (known.DocumentKind, known.DocumentNumber, known.DocumentDate) == (DocumentKind, DocumentNumber, DocumentDate);
    }
}
