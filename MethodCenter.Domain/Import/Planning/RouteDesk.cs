using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>What of the registry a row of routes leans on.</summary>
internal sealed record RouteTies(DiagnosticCampaign? Campaign, Methodist? Methodist, StoredRoute? Stored);

/// <summary>Judges a row of routes against the registry and puts it into the plan: the same for a file and for a row of the queue.</summary>
internal sealed class RouteDesk(PlanContext context, ImportPlan plan, RouteBook book)
{
    public const string OfSystem = "маршрут с этим номером ведётся в системе: файл его не меняет";
    private readonly RouteWriter _writer = new(context, plan, book.Programmes);
    private readonly RouteChanger _changer = new(context, plan, book.Programmes);

    /// <summary>What does not depend on whose route it is; reasons to reject are added.</summary>
    public RouteTies Judge(RouteRecord record, Header header, List<RowProblem> problems)
    {
        var campaign = record.Campaign is { } code ? book.Campaign(code) : null;
        if (record.Campaign is { } unknown && campaign is null)
            problems.Add(Problem(header, Campaigns.Code, unknown, "неизвестный код кампании: загрузите кампанию или исправьте код"));
        var stored = book.Find(record.Number!);
        if (stored is { IsImported: false }) problems.Add(Problem(header, RouteRows.Number, record.Number!, OfSystem));
        return new(campaign, null, stored);
    }

    /// <summary>What depends on the person.</summary>
    public void JudgePerson(RouteRecord record, RouteTies ties, Educator person, Header header, List<RowProblem> problems)
    {
        if (ties.Stored is { } stored && stored.Route.EducatorId != person.Id)
            problems.Add(Problem(header, RouteRows.Number, record.Number!, "маршрут с этим номером принадлежит другому человеку: исправьте номер или СНИЛС"));
        else if (ties.Campaign is { } campaign) JudgeResult(record, campaign, person, header, problems);
    }

    /// <summary>The methodist of the row among people who are known; nobody found is remarked on, the route goes in without one.</summary>
    public Methodist? JudgeMethodist(RouteRecord record, Educator? known, Header header, List<RowProblem> problems)
    {
        if (record.MethodistSnils is null && record.MethodistName is null) return null;
        var methodist = known is null ? null : book.Methodist(known, record.CreatedOn!.Value);
        if (methodist is not null) return methodist;
        var (key, who) = record.MethodistSnils is { } snils ? (RouteRows.MethodistSnils, snils.Masked) : (RouteRows.MethodistName, record.MethodistName!.Full);
        problems.Add(Remark(header, key, who, "методист не найден в методическом активе: маршрут принят без методиста"));
        return null;
    }

    /// <summary>Programmes that nobody has described yet stay in the route by their number.</summary>
    public void JudgeProgrammes(RouteRecord record, Header header, List<RowProblem> problems)
    {
        foreach (var text in record.Programmes.Where(p => RouteContents.Find(p, book.Programmes) is null))
            problems.Add(Remark(header, RouteRows.Programmes, text, $"программы {text} нет в перечне: загрузите программы и этот файл ещё раз"));
    }

    /// <summary>Makes the route or changes the stored one.</summary>
    public (RowFate Fate, List<FieldChange> Changes, IndividualRoute Route) Put(
        RouteRecord record, RouteTies ties, Educator person, Header header, List<RowProblem> problems)
    {
        if (ties.Stored is null) return (RowFate.Created, [], _writer.Create(person, record, ties));
        var changes = _changer.Change(ties.Stored, record, ties, header, problems);
        return (changes.Count > 0 ? RowFate.Updated : RowFate.Unchanged, changes, ties.Stored.Route);
    }

    /// <summary>Whether the result is early enough for П4, or there at all, the indicator itself says; a file is only held against what is stored.</summary>
    private void JudgeResult(RouteRecord record, DiagnosticCampaign campaign, Educator person, Header header, List<RowProblem> problems)
    {
        var days = book.Results(campaign, person).ToList();
        if (days.Count > 0 && record.DiagnosedOn is { } day && !days.Contains(day))
            problems.Add(Remark(header, RouteRows.DiagnosedOn, Formats.Date(day), $"в результатах кампании другая дата диагностики: {string.Join(", ", days.Select(d => Formats.Date(d)))}"));
    }

    private static RowProblem Problem(Header header, string key, string value, string reason) => new(Severity.Rejected, key, header.HeadingOf(key), value, reason);

    private static RowProblem Remark(Header header, string key, string value, string reason) => new(Severity.Warning, key, header.HeadingOf(key), value, reason);
}
