using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Makes programmes of what files say and changes known ones; a column that the file does not have leaves what is known.</summary>
internal sealed class ProgrammeWriter(PlanContext context, ImportPlan plan, ProgrammeBook book)
{
    /// <summary>Hours from which a programme is taken for a retraining where the file does not say (domain, section 10).</summary>
    private const int RetrainingHours = 250;

    public static ProgrammeKind KindOf(ProgrammeMention mention) =>
        mention.Kind ?? (mention.Hours >= RetrainingHours ? ProgrammeKind.Retraining : ProgrammeKind.Training);

    /// <summary>A programme known by a row of learning alone: without competences and register dates.</summary>
    public Programme Create(ProgrammeMention mention)
    {
        var programme = new Programme(mention.Title!, KindOf(mention), mention.Hours!.Value);
        programme.Teach(null, isDistance: false, isNetwork: false, null, mention.Provider);
        programme.Register(mention.RegisterNumber, null, null);
        plan.NewProgrammes.Add(programme);
        book.Add(programme);
        return programme;
    }

    public Programme Create(ProgrammeRecord record)
    {
        var programme = Create(record.Programme);
        programme.Register(record.Programme.RegisterNumber, record.IncludedOn, record.ExcludedOn);
        programme.Describe(record.Codes, hasPractice: false, null, null);
        return programme;
    }

    /// <summary>Takes over what a row of «Программы» says of a known programme; the spelling of an equal title stays.</summary>
    public void Change(Programme known, ProgrammeRecord record, Header header, List<FieldChange> changes)
    {
        var facts = Facts.Of(known, record, header, book);
        changes.AddRange(facts.Differences(known));
        if (changes.Count == 0) return;
        if (known.Id != 0) plan.Remember(context.Db, known);
        known.Name(facts.Title, facts.Kind, facts.Hours);
        known.Teach(known.Form, known.IsDistance, known.IsNetwork, known.NetworkPartner, facts.Provider);
        known.Register(facts.Number, facts.Included, facts.Excluded);
        known.Describe(CompetenceCodes.Read(facts.Codes), known.HasPractice, known.Audience, known.About);
        book.Add(known);
    }

    /// <summary>The dates that the programme would have are turned round.</summary>
    public bool AreDatesTurned(Programme known, ProgrammeRecord record, Header header)
    {
        var facts = Facts.Of(known, record, header, book);
        return facts.Excluded < facts.Included;
    }

    /// <summary>What a known programme would be after the row.</summary>
    private sealed record Facts(
        string Title, ProgrammeKind Kind, int Hours, string? Provider, string? Number, DateOnly? Included, DateOnly? Excluded, string Codes)
    {
        public static Facts Of(Programme known, ProgrammeRecord record, Header header, ProgrammeBook book)
        {
            var mention = record.Programme;
            return new(
                book.IsSameTitle(known.Title, mention.Title!) ? known.Title : mention.Title!, mention.Kind ?? known.Kind, mention.Hours ?? known.Hours,
                header.Has(ProgrammeRows.Provider) ? Inputs.Tidy(mention.Provider) : known.Provider, mention.RegisterNumber ?? known.RegisterNumber,
                header.Has(ProgrammeRows.IncludedOn) ? record.IncludedOn : known.IncludedOn,
                header.Has(ProgrammeRows.ExcludedOn) ? record.ExcludedOn : known.ExcludedOn,
                header.Has(ProgrammeRows.Codes) ? CompetenceCodes.Line(record.Codes) : known.Codes);
        }

        public IEnumerable<FieldChange> Differences(Programme known)
        {
            // Dates mean nothing outside the register.
            var (included, excluded) = Number is null ? (null, null) : (Included, Excluded);
            var fields = new (string Field, string? Before, string? After)[]
            {
                ("наименование", known.Title, Title), ("вид", ProgrammeTerms.Short(known.Kind), ProgrammeTerms.Short(Kind)),
                ("объём", Formats.Number(known.Hours), Formats.Number(Hours)), ("организация", known.Provider, Provider),
                ("№ в ФР", known.RegisterNumber, Number), ("включена в ФР", Formats.Date(known.IncludedOn), Formats.Date(included)),
                ("исключена из ФР", Formats.Date(known.ExcludedOn), Formats.Date(excluded)), ("компетенции", known.Codes, Codes),
            };
            return fields.Where(f => (f.Before ?? "") != (f.After ?? "")).Select(f => new FieldChange(f.Field, f.Before ?? "", f.After ?? ""));
        }
    }
}
