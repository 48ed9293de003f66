using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what a register of routes would do. Deficits are not touched: an imported route tells what was planned, not what is closed.</summary>
internal sealed class RouteFilePlanner(PlanContext context, ImportPlan plan)
{
    public const string KeptElsewhere = "перенесён из учёта, который вёлся раньше";
    private const string Second = "у человека уже есть действующий маршрут";
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly List<(int Row, SheetOutcome Outcome, IndividualRoute Route, string Column)> _said = [];
    private PeopleBook _people = null!;
    private PersonJudge _judge = null!;
    private OrganisationBook _organisations = null!;
    private RouteBook _book = null!;
    private RouteDesk _desk = null!;

    public async Task PlanAsync(IReadOnlyList<RouteSheet> sheets, CancellationToken ct)
    {
        await LoadAsync([.. sheets.SelectMany(s => s.Rows).Select(r => r.Record)], ct);
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
        WarnOfSecond();
        foreach (var outcome in plan.Sheets) outcome.SortWarnings();
    }

    private async Task LoadAsync(List<RouteRecord> records, CancellationToken ct)
    {
        var named = records.SelectMany(r => new[] { (r.Person.Snils, r.Person.Name), (r.MethodistSnils, r.MethodistName) });
        _people = await PeopleBook.LoadAsync(context.Db, PeopleWanted.Of(named, context.Vault), withEmployments: false, ct);
        _judge = new(context, _people);
        _organisations = await OrganisationBook.LoadAsync(context.Db, withParts: false, ct);
        _book = await RouteBook.LoadAsync(context.Db, [.. records.Select(r => r.Number).OfType<string>()], _people.Ids, ct);
        _desk = new(context, plan, _book);
    }

    private void Plan(RouteSheet sheet, RowReading<RouteRecord> row, SheetOutcome outcome)
    {
        var (record, header, problems) = (row.Record, sheet.Header, row.Problems.ToList());
        var ties = row.IsRejected ? null : _desk.Judge(record, header, problems);
        var verdict = row.IsRejected ? null : _judge.Find(record.Person, header, problems);
        if (verdict?.Person is { } known) _desk.JudgePerson(record, ties!, known, header, problems);
        if (!IsRejected(problems) && !_numbers.Add(SearchKey.Of(record.Number)))
            problems.Add(new(Severity.Rejected, RouteRows.Number, header.HeadingOf(RouteRows.Number), record.Number!, "повтор номера ИОМ: он уже есть выше"));
        if (IsRejected(problems))
        {
            outcome.Reject(row.Number, problems);
            return;
        }
        ties = ties! with { Methodist = _desk.JudgeMethodist(record, MethodistOf(record), header, problems) };
        _desk.JudgeProgrammes(record, header, problems);
        if (verdict!.Person is { } person) Apply(header, row, ties, person, problems, outcome);
        else Queue(sheet, row, ties, verdict.QueueReason!, outcome);
    }

    private Educator? MethodistOf(RouteRecord record)
    {
        if (record.MethodistSnils is { } snils) return _people.ByHash(context.Vault.Hash(snils));
        return record.MethodistName is { } name && _people.ByName(name, null) is [var only] ? only : null;
    }

    private void Apply(Header header, RowReading<RouteRecord> row, RouteTies ties, Educator person, List<RowProblem> problems, SheetOutcome outcome)
    {
        var (fate, changes, route) = _desk.Put(row.Record, ties, person, header, problems);
        _said.Add((row.Number, outcome, route, header.HeadingOf(RouteRows.Number)));
        outcome.Accept(row.Number, fate, $"{route.Number} — {person.Name.Full}", changes, problems);
    }

    private void Queue(RouteSheet sheet, RowReading<RouteRecord> row, RouteTies ties, string reason, SheetOutcome outcome)
    {
        var record = row.Record;
        outcome.Queue(row.Number, record.Person.Name?.Full ?? record.Person.Snils?.Masked ?? "", reason);
        var organisation = record.Person.Inn is { } inn ? _organisations.ByInn(inn)?.Id : null;
        var memory = QueuedRoute.Of(record, organisation, ties.Methodist?.Id, sheet.Header, context.Vault);
        plan.Queue.Add(new QueuedRow(ImportKind.Routes, sheet.Name, row.Number, memory.ToJson(), reason));
    }

    /// <summary>One active route at a time (domain, section 4): a second one goes in, with the reason that it was kept elsewhere. Only now all states are known.</summary>
    private void WarnOfSecond()
    {
        foreach (var person in _said.GroupBy(s => s.Route.EducatorId))
        {
            var active = person.Select(s => s.Route).Concat(_book.Of(person.Key)).Distinct(ReferenceEqualityComparer.Instance).Cast<IndividualRoute>()
                .Where(r => r.IsActive).OrderBy(r => r.CreatedOn).ThenBy(r => r.Number, StringComparer.Ordinal).ToList();
            foreach (var (row, outcome, route, column) in person.Where(s => active.IndexOf(s.Route) > 0))
            {
                outcome.Warn(row, column, route.Number, $"{Second} — {active[0].Number}: принят вторым, проверьте, не пора ли завершить один из них");
                if (route.Id == 0) route.Second(KeptElsewhere);
            }
        }
    }

    private static bool IsRejected(List<RowProblem> problems) => problems.Exists(p => p.Severity == Severity.Rejected);
}
