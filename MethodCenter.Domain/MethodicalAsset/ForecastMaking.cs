using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>What the forecast is made of, read once.</summary>
internal sealed record ForecastFacts(DateOnly Today)
{
    public IReadOnlyList<EndingMethodist> Ending { get; init; } = [];
    public IReadOnlyList<CoverHold> Holds { get; init; } = [];

    /// <summary>The targets in the user's scope: whoever else stands among the holds is not shown and not counted.</summary>
    public IReadOnlyDictionary<CoverTarget, TargetPlace> Targets { get; init; } = new Dictionary<CoverTarget, TargetPlace>();

    /// <summary>Methodists whose card is in the user's scope.</summary>
    public IReadOnlySet<int> Visible { get; init; } = new HashSet<int>();

    /// <summary>Methodists of the visible targets.</summary>
    public IReadOnlyDictionary<int, MethodistName> Names { get; init; } = new Dictionary<int, MethodistName>();
}

/// <summary>Makes the rows of the forecast. Pure.</summary>
internal static class ForecastMaking
{
    public static (IReadOnlyList<ForecastRow> Ends, IReadOnlyList<ForecastLeftRow> Left) Make(ForecastFacts facts, ForecastFilter filter, Actor actor)
    {
        var ends = facts.Ending.Where(e => filter.Level is null || e.Term.Level == filter.Level)
            .Select(e => (Methodist: e, End: ForecastRule.EndOf(e.Term, facts.Today, filter.Days))).Where(e => e.End is not null).ToList();
        var lost = ForecastRule.LostOf([.. ends.Select(e => e.End!)], facts.Holds).Where(l => IsMeant(facts, filter, l.Target, l.End.LastDay.AddDays(1)))
            .ToLookup(l => l.End.MethodistId);
        var held = facts.Holds.ToLookup(h => h.MethodistId);
        var rows = ends.Select(e => (e.Methodist, Row: RowOf(facts, e.Methodist, e.End!, HeldOn(facts, filter, held[e.End!.MethodistId], e.End), [.. lost[e.End.MethodistId]])))
            .Where(e => IsShown(facts, filter, e.Methodist, e.Row)).Select(e => e.Row with { MayKeep = MayKeep(facts, actor, e.Methodist) })
            .OrderBy(r => r.LastDay).ThenBy(r => r.FullName, StringComparer.Ordinal).ToList();
        var left = from row in rows
                   from loss in lost[row.MethodistId]
                   let place = facts.Targets[loss.Target]
                   where IsAsked(filter, row, loss)
                   orderby row.LastDay, row.FullName, place.Key
                   select LeftRowOf(facts, row, loss, place);
        return (rows, [.. left]);
    }

    private static bool IsMeant(ForecastFacts facts, ForecastFilter filter, CoverTarget target, DateOnly day) =>
        facts.Targets.TryGetValue(target, out var place) && place.IsThereOn(day)
        && (filter.MunicipalityId is null || place.MunicipalityId == filter.MunicipalityId);

    private static List<CoverTarget> HeldOn(ForecastFacts facts, ForecastFilter filter, IEnumerable<CoverHold> holds, StatusEnd end) =>
        [.. holds.Where(h => h.IsOn(end.LastDay) && IsMeant(facts, filter, h.Target, end.LastDay)).Select(h => h.Target).Distinct()];

    private static ForecastRow RowOf(
        ForecastFacts facts, EndingMethodist methodist, StatusEnd end, List<CoverTarget> held, IReadOnlyList<LostCover> lost) =>
        new(end.MethodistId, methodist.FullName, end.Level, end.LastDay)
        {
            Municipality = methodist.Municipality,
            Reason = end.Reason,
            DaysLeft = end.LastDay.DayNumber - facts.Today.DayNumber,
            People = held.Count(t => t.IsPerson),
            Organisations = held.Count(t => !t.IsPerson),
            LostPeople = lost.Count(l => l.Target.IsPerson),
            LostOrganisations = lost.Count(l => !l.Target.IsPerson),
            Kept = lost.Count(l => l.Others.Count > 0),
            IsVisible = facts.Visible.Contains(end.MethodistId),
        };

    /// <summary>A methodist outside the scope is named only to whoever sees people of theirs.</summary>
    private static bool IsShown(ForecastFacts facts, ForecastFilter filter, EndingMethodist methodist, ForecastRow row)
    {
        var isTheirs = row.People + row.Organisations > 0;
        if (!isTheirs && !facts.Visible.Contains(row.MethodistId)) return false;
        return isTheirs || filter.MunicipalityId is null || methodist.MunicipalityId == filter.MunicipalityId;
    }

    private static bool MayKeep(ForecastFacts facts, Actor actor, EndingMethodist methodist) =>
        facts.Visible.Contains(methodist.Term.MethodistId) && AssetRights.MayKeep(actor, methodist.Term.Level, methodist.MunicipalityId);

    private static bool IsAsked(ForecastFilter filter, ForecastRow row, LostCover loss) =>
        (filter.MethodistId is null || filter.MethodistId == row.MethodistId)
        && (filter.Kind is null || filter.Kind is TargetKind.People == loss.Target.IsPerson)
        && (!filter.OnlyAlone || loss.Others.Count == 0);

    private static ForecastLeftRow LeftRowOf(ForecastFacts facts, ForecastRow row, LostCover loss, TargetPlace place) => new(loss.Target, place.Name, row)
    {
        OrganisationId = place.OrganisationId,
        Organisation = place.Organisation,
        Municipality = place.Municipality,
        Subject = place.Subject,
        Stays = string.Join(", ", loss.Others.Select(id => facts.Names[id].FullName).Select(n => PersonName.Parse(n)?.Short ?? n)),
    };
}
