using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what the sheet «Закрепление» would do.</summary>
internal sealed class AssignmentPlanner(PlanContext context, ImportPlan plan, PeopleBook people, OrganisationBook organisations, OktmoBook oktmo, AssetBook asset)
{
    private const string NoMethodist = "методист не найден в активе — очередь сопоставления";
    private const string NoEducator = "человек не найден — очередь сопоставления";
    private readonly HashSet<Assignment> _spoken = new(ReferenceEqualityComparer.Instance);

    public void Plan(AssignmentSheet sheet, SheetOutcome outcome, CancellationToken ct)
    {
        foreach (var row in sheet.Rows)
        {
            ct.ThrowIfCancellationRequested();
            Plan(sheet, row, outcome);
        }
    }

    private void Plan(AssignmentSheet sheet, RowReading<AssignmentRecord> row, SheetOutcome outcome)
    {
        var (record, problems) = (row.Record, row.Problems.ToList());
        var isOrganisation = record.Target == AssignmentTarget.Organisation;
        var organisation = isOrganisation ? organisations.Judge(record.Inn, null, sheet.Header, problems) : null;
        if (problems.Any(p => p.Severity == Severity.Rejected))
        {
            outcome.Reject(row.Number, problems);
            return;
        }
        var methodist = FindMethodist(record);
        var person = isOrganisation ? null : Find(record.EducatorSnils, record.EducatorName);
        if (methodist is null || (person is null && !isOrganisation))
        {
            Queue(sheet, row, methodist is null ? NoMethodist : NoEducator, organisation, methodist, person, outcome);
            return;
        }
        if (asset.Assignments(methodist).Any(a => _spoken.Contains(a.Assignment) && IsSame(a, record, organisation, person)))
        {
            problems.Add(new(Severity.Rejected, "from", sheet.Header.HeadingOf("from"), Formats.Date(record.From), "повтор закрепления: тот же методист, педагог (организация) и дата"));
            outcome.Reject(row.Number, problems);
            return;
        }
        Apply(row, methodist, organisation, person, problems, outcome);
    }

    private static bool IsSame((Assignment Assignment, Educator? Person) known, AssignmentRecord record, Organisation? organisation, Educator? person) =>
        known.Assignment.From == record.From && (person is not null
            ? ReferenceEquals(known.Person, person) || (person.Id != 0 && known.Assignment.EducatorId == person.Id)
            : known.Assignment.EducatorId is null && known.Person is null && known.Assignment.OrganisationId == organisation!.Id);

    private void Apply(
        RowReading<AssignmentRecord> row, Methodist methodist, Organisation? organisation, Educator? person, List<RowProblem> problems, SheetOutcome outcome)
    {
        var record = row.Record;
        var title = $"{methodist.FullName} → {person?.Name.Full ?? organisation!.ShortName}";
        var known = asset.Assignments(methodist).FirstOrDefault(a => !_spoken.Contains(a.Assignment) && IsSame(a, record, organisation, person)).Assignment;
        if (known is null)
        {
            Create(record, methodist, organisation, person);
            outcome.Accept(row.Number, RowFate.Created, title, [], problems);
            return;
        }
        _spoken.Add(known);
        var changes = new List<FieldChange>();
        if (known.Until != record.Until) changes.Add(new("закреплён по", Formats.Date(known.Until), Formats.Date(record.Until)));
        if (known.Order != Inputs.Tidy(record.Basis)) changes.Add(new("основание", known.Order ?? "", record.Basis ?? ""));
        if (changes.Count > 0)
        {
            plan.Remember(context.Db, known);
            known.Change(known.From, record.Until, record.Basis);
        }
        outcome.Accept(row.Number, changes.Count > 0 ? RowFate.Updated : RowFate.Unchanged, title, changes, problems);
    }

    private void Create(AssignmentRecord record, Methodist methodist, Organisation? organisation, Educator? person)
    {
        var assignment = person is not null
            ? new Assignment(methodist, person, record.From!.Value, record.Basis)
            : new Assignment(methodist, organisation!, record.From!.Value, record.Basis);
        assignment.Change(record.From!.Value, record.Until, record.Basis);
        plan.NewAssignments.Add(assignment);
        plan.PartiesOf[assignment] = (methodist, person);
        asset.Add(methodist, assignment, person);
        _spoken.Add(assignment);
    }

    /// <summary>By СНИЛС (else name); of several statuses the one of the named level, then of the named municipality.</summary>
    private Methodist? FindMethodist(AssignmentRecord record)
    {
        if (Find(record.MethodistSnils, record.MethodistName) is not { } person) return null;
        var statuses = asset.Of(person).Where(m => record.Level is null || m.Level == record.Level).ToList();
        if (statuses.Count <= 1) return statuses.FirstOrDefault();
        var place = oktmo.Find(record.Oktmo)?.Id;
        return statuses.FirstOrDefault(m => m.MunicipalityId == place) ?? statuses[0];
    }

    private Educator? Find(Snils? snils, PersonName? name)
    {
        if (snils is not null) return people.ByHash(context.Vault.Hash(snils));
        return name is not null && people.ByName(name, null) is [var only] ? only : null;
    }

    private void Queue(
        AssignmentSheet sheet, RowReading<AssignmentRecord> row, string reason, Organisation? organisation, Methodist? methodist, Educator? person, SheetOutcome outcome)
    {
        var record = row.Record;
        outcome.Queue(row.Number, record.EducatorName?.Full ?? record.MethodistName?.Full ?? "", reason);
        var memory = new QueuedAssignment(
            record.MethodistSnils is null ? null : context.Vault.Seal(record.MethodistSnils).Cipher, record.MethodistName?.Full,
            record.EducatorSnils is null ? null : context.Vault.Seal(record.EducatorSnils).Cipher, record.EducatorName?.Full,
            organisation?.Id, methodist?.Id is > 0 and { } m ? m : null, person?.Id is > 0 and { } e ? e : null, record.From!.Value, record.Until, record.Basis);
        plan.Queue.Add(new QueuedRow(ImportKind.Methodists, sheet.Name, row.Number, memory.ToJson(), reason));
    }
}
