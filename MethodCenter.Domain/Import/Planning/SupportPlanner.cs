using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what a file of support of young educators would do.</summary>
internal sealed class SupportPlanner(PlanContext context, ImportPlan plan)
{
    public const string Repeat = "повтор строки: тот же человек, форма поддержки и дата начала";
    private readonly HashSet<(object Who, string Kind, string Title, DateOnly From)> _said = [];
    private PersonJudge _judge = null!;
    private OrganisationBook _organisations = null!;
    private SupportDesk _desk = null!;

    public async Task PlanAsync(IReadOnlyList<SupportSheet> sheets, CancellationToken ct)
    {
        var named = sheets.SelectMany(s => s.Rows).Select(r => (r.Record.Person.Snils, r.Record.Person.Name));
        var people = await PeopleBook.LoadAsync(context.Db, PeopleWanted.Of(named, context.Vault), withEmployments: false, ct);
        _judge = new(context, people);
        _organisations = await OrganisationBook.LoadAsync(context.Db, withParts: false, ct);
        _desk = await SupportDesk.LoadAsync(context, plan, people.Ids, ct);
        foreach (var sheet in sheets)
        {
            var outcome = new SheetOutcome(sheet.Name);
            foreach (var row in sheet.Rows)
            {
                ct.ThrowIfCancellationRequested();
                Plan(sheet, row, outcome);
            }
            plan.Sheets.Add(outcome);
        }
    }

    private void Plan(SupportSheet sheet, RowReading<SupportRecord> row, SheetOutcome outcome)
    {
        var (record, header, problems) = (row.Record, sheet.Header, row.Problems.ToList());
        var verdict = row.IsRejected ? null : _judge.Find(record.Person, header, problems);
        if (verdict is not null && !IsRejected(problems) && !_said.Add(KeyOf(verdict.Person, record)))
            problems.Add(new(Severity.Rejected, PersonColumns.SnilsNumber, header.HeadingOf(PersonColumns.SnilsNumber), NameOf(record.Person), Repeat));
        if (IsRejected(problems)) outcome.Reject(row.Number, problems);
        else if (verdict!.Person is { } person) Apply(header, row, person, problems, outcome);
        else Queue(sheet, row, verdict.QueueReason!, outcome);
    }

    private void Apply(Header header, RowReading<SupportRecord> row, Educator person, List<RowProblem> problems, SheetOutcome outcome)
    {
        var (fate, changes) = _desk.Put(person, row.Record, header, problems);
        outcome.Accept(row.Number, fate, $"{person.Name.Full} — {row.Record.KindText}", changes, problems);
    }

    private void Queue(SupportSheet sheet, RowReading<SupportRecord> row, string reason, SheetOutcome outcome)
    {
        outcome.Queue(row.Number, NameOf(row.Record.Person), reason);
        var organisation = row.Record.Person.Inn is { } inn ? _organisations.ByInn(inn)?.Id : null;
        var memory = QueuedSupport.Of(row.Record, organisation, sheet.Header, context.Vault);
        plan.Queue.Add(new QueuedRow(ImportKind.Support, sheet.Name, row.Number, memory.ToJson(), reason));
    }

    /// <summary>Rows about one unknown person are compared by what they say of the person.</summary>
    private static (object, string, string, DateOnly) KeyOf(Educator? known, SupportRecord record) => (
        known is not null ? known : record.Person.Snils?.Digits ?? $"{record.Person.Name?.Key} {record.Person.BirthDate:yyyy-MM-dd}",
        SupportWords.KeyOf(record.Kind, record.KindText), SearchKey.Of(record.Title), record.From!.Value);

    private static string NameOf(ResultPerson person) => person.Name?.Full ?? person.Snils?.Masked ?? "";

    private static bool IsRejected(List<RowProblem> problems) => problems.Exists(p => p.Severity == Severity.Rejected);
}
