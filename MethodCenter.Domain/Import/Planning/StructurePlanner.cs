using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what the sheet of methodical services and councils of organisations would do.</summary>
internal sealed class StructurePlanner(PlanContext context, ImportPlan plan, OrganisationBook book)
{
    private readonly HashSet<MethodicalStructure> _spoken = new(ReferenceEqualityComparer.Instance);

    public void Plan(StructureSheet sheet, SheetOutcome outcome, CancellationToken ct)
    {
        foreach (var row in sheet.Rows)
        {
            ct.ThrowIfCancellationRequested();
            var problems = row.Problems.ToList();
            var organisation = book.Judge(row.Record.Inn, row.Record.Ogrn, sheet.Header, problems);
            if (organisation is not null && !row.IsRejected && IsRepeat(organisation, row.Record))
                problems.Add(new(Severity.Rejected, "structure", sheet.Header.HeadingOf("structure"), "", "повтор методической структуры организации"));
            if (problems.Any(p => p.Severity == Severity.Rejected)) outcome.Reject(row.Number, problems);
            else Apply(row, organisation!, problems, outcome);
        }
    }

    private bool IsRepeat(Organisation organisation, StructureRecord record) =>
        organisation.Structures.Any(s => _spoken.Contains(s) && IsSame(s, record));

    private static bool IsSame(MethodicalStructure structure, StructureRecord record) =>
        structure.Kind == record.Kind && structure.ActNumber == Inputs.Tidy(record.ActNumber) && structure.ActDate == record.ActDate;

    private void Apply(RowReading<StructureRecord> row, Organisation organisation, List<RowProblem> problems, SheetOutcome outcome)
    {
        var record = row.Record;
        var title = $"{organisation.ShortName} — {RegistryTerms.Of(record.Kind!.Value)}";
        if (organisation.Structures.FirstOrDefault(s => !_spoken.Contains(s) && IsSame(s, record)) is not { } known)
        {
            var added = organisation.AddStructure(record.Kind.Value, record.ActKind, record.ActNumber, record.ActDate, record.ValidUntil);
            _spoken.Add(added);
            plan.NewStructures.Add(added);
            outcome.Accept(row.Number, RowFate.Created, title, [], problems);
            return;
        }
        _spoken.Add(known);
        var changes = new List<FieldChange>();
        if (known.ActKind != Inputs.Tidy(record.ActKind)) changes.Add(new("вид акта", known.ActKind ?? "", record.ActKind ?? ""));
        if (known.Until != record.ValidUntil) changes.Add(new("действует по", Formats.Date(known.Until), Formats.Date(record.ValidUntil)));
        if (changes.Count > 0)
        {
            plan.Remember(context.Db, known);
            known.Change(record.ActKind, record.ActNumber, record.ActDate, record.ValidUntil);
        }
        outcome.Accept(row.Number, changes.Count > 0 ? RowFate.Updated : RowFate.Unchanged, title, changes, problems);
    }
}
