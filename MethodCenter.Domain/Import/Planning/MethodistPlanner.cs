using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what a file of the methodical asset would do: statuses first, assignments after them.</summary>
internal sealed class MethodistPlanner(PlanContext context, ImportPlan plan)
{
    private readonly HashSet<Methodist> _spoken = new(ReferenceEqualityComparer.Instance);
    private OktmoBook _oktmo = null!;
    private OrganisationBook _organisations = null!;
    private PeopleBook _people = null!;
    private PersonJudge _judge = null!;
    private PersonWriter _writer = null!;
    private AssetBook _asset = null!;
    private MethodistWriter _statuses = null!;

    public async Task PlanAsync(IReadOnlyList<ParsedSheet> sheets, CancellationToken ct)
    {
        _oktmo = await OktmoBook.LoadAsync(context.Db, ct);
        _organisations = await OrganisationBook.LoadAsync(context.Db, withParts: false, ct);
        _people = await PeopleBook.LoadAsync(context.Db, PeopleWanted.Of(People(sheets), context.Vault), withEmployments: false, ct);
        (_judge, _writer) = (new(context, _people), new(context, plan, _people));
        _asset = await AssetBook.LoadAsync(context.Db, ct);
        _statuses = new(context, plan, await context.Db.AdmissionParameters.SingleAsync(ct));
        var assignments = new AssignmentPlanner(context, plan, _people, _organisations, _oktmo, _asset);
        var outcomes = sheets.ToDictionary(s => s, s => new SheetOutcome(s.Name));
        foreach (var sheet in sheets.OfType<MethodistSheet>())
        {
            foreach (var row in sheet.Rows) Plan(sheet.Header, row, outcomes[sheet]);
        }
        foreach (var sheet in sheets.OfType<AssignmentSheet>()) assignments.Plan(sheet, outcomes[sheet], ct);
        foreach (var sheet in sheets)
        {
            outcomes[sheet].SortWarnings();
            plan.Sheets.Add(outcomes[sheet]);
        }
    }

    private static IEnumerable<(Snils?, PersonName?)> People(IReadOnlyList<ParsedSheet> sheets)
    {
        var methodists = sheets.OfType<MethodistSheet>().SelectMany(s => s.Rows).Select(r => (r.Record.Snils, r.Record.Name));
        var assigned = sheets.OfType<AssignmentSheet>().SelectMany(s => s.Rows).SelectMany(r => new[]
        {
            (r.Record.MethodistSnils, r.Record.MethodistName), (r.Record.EducatorSnils, r.Record.EducatorName),
        });
        return methodists.Concat(assigned);
    }

    private void Plan(Header header, RowReading<MethodistRecord> row, SheetOutcome outcome)
    {
        var (record, problems) = (row.Record, row.Problems.ToList());
        var municipality = _oktmo.Judge(record.Oktmo, header.HeadingOf("oktmo"), problems);
        var organisation = JudgeWorkplace(header, record, problems);
        if (IsRejected(problems))
        {
            outcome.Reject(row.Number, problems);
            return;
        }
        var verdict = _judge.Judge(record.Snils, record.Name!, record.BirthDate, header, problems);
        var place = PlaceOf(record, municipality, organisation, header, problems);
        if (verdict.Person is null && verdict.QueueReason is null && organisation is null)
            problems.Add(new(Severity.Rejected, "inn", header.HeadingOf("inn"), record.Inn ?? "", "организация не найдена по ИНН (ОГРН)"));
        var known = verdict.Person is { } person ? _asset.Find(person, record.Level!.Value, place) : null;
        if (known is not null && _spoken.Contains(known))
            problems.Add(new(Severity.Rejected, "snils", header.HeadingOf("snils"), record.Name!.Full, "повтор строки: этот методист уже есть выше"));
        if (MethodistFacts.TermProblem(record, known, header) is { } turned) problems.Add(turned);
        if (IsRejected(problems)) outcome.Reject(row.Number, problems);
        else if (verdict.QueueReason is { } reason) Queue(header, row, organisation, place, reason, outcome);
        else Apply(header, row, verdict.Person, organisation, place, known, problems, outcome);
    }

    /// <summary>An unknown workplace of a known person is only remarked on.</summary>
    private Organisation? JudgeWorkplace(Header header, MethodistRecord record, List<RowProblem> problems)
    {
        var found = new List<RowProblem>();
        var organisation = _organisations.Judge(record.Inn, record.Ogrn, header, found);
        problems.AddRange(found.Select(p => p with { Severity = Severity.Warning }));
        return organisation;
    }

    /// <summary>The municipality whose methodist it is; null for a regional one.</summary>
    private int? PlaceOf(MethodistRecord record, Municipality? municipality, Organisation? organisation, Header header, List<RowProblem> problems)
    {
        var place = record.Level == MethodistLevel.Regional ? null : municipality?.Id ?? organisation?.MunicipalityId;
        if (record.Level == MethodistLevel.Municipal && place is null)
            problems.Add(new(Severity.Rejected, "oktmo", header.HeadingOf("oktmo"), "", RowScribe.Missing("ОКТМО")));
        else if (!Access.ScopeRule.Covers(context.Scope, new(place, organisation?.Id)))
            problems.Add(new(Severity.Rejected, "oktmo", header.HeadingOf("oktmo"), record.Oktmo ?? "", "методист вне вашей зоны ответственности"));
        return place;
    }

    private void Apply(
        Header header, RowReading<MethodistRecord> row, Educator? knownPerson, Organisation? organisation, int? place, Methodist? known,
        List<RowProblem> problems, SheetOutcome outcome)
    {
        var (record, changes) = (row.Record, new List<FieldChange>());
        var person = knownPerson ?? CreatePerson(record, organisation!);
        var draft = MethodistFacts.DraftOf(record, known, organisation, header);
        if (known is null)
        {
            var added = _statuses.Create(person, record.Level!.Value, place, draft);
            _asset.Add(added, person);
            _spoken.Add(added);
        }
        else
        {
            _spoken.Add(known);
            _statuses.Change(known, draft, changes);
        }
        var fate = known is null ? RowFate.Created : changes.Count > 0 ? RowFate.Updated : RowFate.Unchanged;
        outcome.Accept(row.Number, fate, $"{person.Name.Full} — {MethodicalAssetTerms.Of(record.Level!.Value)} методист", changes, problems);
    }

    private void Queue(Header header, RowReading<MethodistRecord> row, Organisation? organisation, int? place, string reason, SheetOutcome outcome)
    {
        outcome.Queue(row.Number, row.Record.Name!.Full, reason);
        var memory = QueuedMethodist.Of(row.Record, organisation?.Id, place, header, context.Vault);
        plan.Queue.Add(new QueuedRow(ImportKind.Methodists, outcome.Sheet, row.Number, memory.ToJson(), reason));
    }

    private Educator CreatePerson(MethodistRecord record, Organisation organisation)
    {
        var person = _writer.Create(record.Name!, record.BirthDate, record.Snils);
        person.BelongTo(organisation);
        return person;
    }

    private static bool IsRejected(List<RowProblem> problems) => problems.Any(p => p.Severity == Severity.Rejected);
}
