using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>What a set of steps costs, in the order in which routes are compared.</summary>
internal sealed record OracleCost(int Hours, int Steps, int HoursOutside, int Finish) : IComparable<OracleCost>
{
    public int CompareTo(OracleCost? other) =>
        other is null ? 1 : (Hours, Steps, HoursOutside, Finish).CompareTo((other.Hours, other.Steps, other.HoursOutside, other.Finish));
}

/// <summary>
/// Exhaustive search, written from the rules and sharing nothing with the planner: every set of options, every session, every week of
/// whatever has no session. Dates are counted in days from the first one.
/// </summary>
internal sealed class RoutePlannerOracle
{
    private readonly RoutePlannerCase _case;
    private readonly List<PlanNeed> _needs;
    private readonly List<Item> _items = [];
    private readonly HashSet<string> _completed;
    private readonly PlanRules _rules;
    private readonly int _last;

    public RoutePlannerOracle(RoutePlannerCase task, int? months = null)
    {
        (_case, _needs, _rules) = (task, task.Required, task.Limits.Rules);
        _last = task.Limits.From.AddMonths(months ?? task.Limits.Months).DayNumber - 1 - Zero;
        _completed = [.. task.Person.Rejected.Where(r => r.IsCompleted).Select(r => r.Key)];
        foreach (var known in task.Person.Fixed)
        {
            if (Day(known.Until) < 0) _completed.Add(known.Option.Key);
            else _items.Add(new(known.Option, [(Math.Max(0, Day(known.From)), Day(known.Until))], true, 1));
        }
        var given = task.Options.Where(o => task.Person.Rejected.All(r => r.Key != o.Key)).ToList();
        foreach (var option in given) _items.Add(new(option, [.. Dates(option)], false, 1));
        foreach (var need in _needs.Where(n => n.Severity == 2 && !_items.Exists(i => Closes(i, n)))) _items.Add(Bundle(need));
    }

    private int Zero => _case.Limits.From.DayNumber;

    /// <summary>Needs that anything closes, whatever its dates.</summary>
    public List<PlanNeed> Closable => _needs.FindAll(n => _items.Exists(i => Closes(i, n)));

    /// <summary>The least that it costs to cover the needs; null where nothing can. The budget is looked away from.</summary>
    public OracleCost? Least(List<PlanNeed> goal)
    {
        var sets = new List<(OracleCost Cost, List<Item> Set, bool HasVisit)>();
        for (var bits = 0; bits < 1 << _items.Count; bits++)
        {
            var set = _items.Where((_, i) => (bits & (1 << i)) != 0).ToList();
            if (_items.Exists(i => i.IsFixed && !set.Contains(i)) || !goal.TrueForAll(n => set.Exists(i => Closes(i, n)))) continue;
            var hasVisit = _rules.TransferHours > 0 && set.Count > 0 && !set.Exists(i => CarriesOver(i, set, goal));
            sets.Add((Cost(set, hasVisit), set, hasVisit));
        }
        OracleCost? best = null;
        foreach (var (cost, set, hasVisit) in sets.OrderBy(s => s.Cost))
        {
            if (best is not null && cost.CompareTo(best with { Finish = 0 }) > 0) break;
            if (Finish(set, goal, hasVisit) is not { } finish) continue;
            if (best is null || finish < best.Finish) best = cost with { Finish = finish };
        }
        return best;
    }

    /// <summary>The lexicographically best set of needs that fits, the heaviest need first; what is being closed already is always in it.</summary>
    public (List<PlanNeed> Kept, OracleCost? Cost) BestKept(int? budget)
    {
        var closable = Closable;
        var begun = closable.FindAll(n => _items.Exists(i => i.IsFixed && Closes(i, n)));
        var sets = Enumerable.Range(0, 1 << closable.Count)
            .Select(bits => closable.Where((_, i) => (bits & (1 << i)) != 0).ToList())
            .Where(kept => begun.TrueForAll(kept.Contains))
            .OrderByDescending(kept => string.Concat(closable.Select(n => kept.Contains(n) ? '1' : '0')), StringComparer.Ordinal);
        foreach (var kept in sets)
        {
            if (Least(kept) is { } cost && (budget is null || cost.Hours <= budget)) return (kept, cost);
        }
        return ([], null);
    }

    private OracleCost Cost(List<Item> set, bool hasVisit)
    {
        var support = _needs.Exists(n => n.Severity == 3 && set.Exists(i => Closes(i, n))) ? _rules.SupportConsultationHours : 0;
        var visit = hasVisit ? _rules.TransferHours : 0;
        var outside = set.Where(i => !i.Option.IsInRegister).Sum(i => i.Option.Hours) + visit;
        return new(set.Sum(i => i.Option.Hours) + support + visit, set.Sum(i => i.Steps) + (hasVisit ? 1 : 0), outside, 0);
    }

    private bool CarriesOver(Item item, List<Item> set, List<PlanNeed> goal) => item.Option.IsTransfer
        && (item.IsFixed || goal.Exists(n => item.Option.Codes.Contains(n.Code)) || set.Exists(i => !i.IsFixed && i.Option.Requires.Contains(item.Option.Key)));

    private static bool Closes(Item item, PlanNeed need) => item.Option.Codes.Contains(need.Code) && item.Option.Kind switch
    {
        RouteStepKind.Programme or RouteStepKind.Internship => true,
        RouteStepKind.Event => need.Severity == 2 && item.Option.Hours >= 4,
        _ => item.Option.Key.StartsWith("own:", StringComparison.Ordinal),
    };

    private Item Bundle(PlanNeed need)
    {
        var option = new PlanOption { Key = "own:" + need.Code, Kind = RouteStepKind.SelfStudy, Title = "", Hours = 12, Codes = [need.Code] };
        return new(option, [(0, (Weeks(10) * 7) - 1)], false, 2);
    }

    private IEnumerable<(int From, int Until)> Dates(PlanOption option)
    {
        if (option.Sessions.Count > 0) return option.Sessions.Where(s => Day(s.From) >= 0 && s.SeatsLeft is not 0).Select(s => (Day(s.From), Day(s.Until)));
        return Enumerable.Range(0, (_last / 7) + 1).Select(w => (w * 7, ((w + Weeks(option.Hours)) * 7) - 1));
    }

    private int Weeks(int hours) => (int)Math.Ceiling(hours / (double)_case.Limits.HoursPerWeek);

    private int Day(DateOnly day) => day.DayNumber - Zero;

    /// <summary>The earliest possible last day, over all dates of all items; null where they cannot stand together.</summary>
    private int? Finish(List<Item> set, List<PlanNeed> goal, bool hasVisit)
    {
        if (set.Exists(i => !i.IsFixed && i.Option.Requires.Any(k => !_completed.Contains(k) && !set.Exists(o => o.Option.Key == k)))) return null;
        int? best = null;
        Place(0, []);
        return best;

        void Place(int at, List<(int From, int Until)> dates)
        {
            if (at == set.Count)
            {
                if (InOrder(set, dates) && End(set, dates, goal, hasVisit) is { } end && (best is null || end < best)) best = end;
                return;
            }
            foreach (var date in set[at].Dates.Where(d => d.Until <= _last && (best is null || d.Until < best)))
            {
                if (Clashes(set, dates, at, date)) continue;
                dates.Add(date);
                Place(at + 1, dates);
                dates.RemoveAt(at);
            }
        }
    }

    private static bool Clashes(List<Item> set, List<(int From, int Until)> dates, int at, (int From, int Until) date) =>
        OneAtATime(set[at]) && Enumerable.Range(0, at).Any(i => OneAtATime(set[i]) && !(set[i].IsFixed && set[at].IsFixed)
            && dates[i].From <= date.Until && date.From <= dates[i].Until);

    private static bool OneAtATime(Item item) => item.Option.Kind is RouteStepKind.Programme or RouteStepKind.Internship;

    private bool InOrder(List<Item> set, List<(int From, int Until)> dates) =>
        !set.Where((item, i) => !item.IsFixed && item.Option.Requires.Any(k => !_completed.Contains(k) && dates[set.FindIndex(o => o.Option.Key == k)].Until >= dates[i].From)).Any();

    private int? End(List<Item> set, List<(int From, int Until)> dates, List<PlanNeed> goal, bool hasVisit)
    {
        var end = dates.Count == 0 ? 0 : dates.Max(d => d.Until);
        if (!hasVisit) return end;
        var leads = set.Select((item, i) => (item, dates[i].Until)).Where(p => goal.Count == 0 || Closes(p.item, goal[0])).Max(p => p.Until);
        return leads >= _last ? null : Math.Max(end, Math.Min(leads + 21, _last));
    }

    private sealed record Item(PlanOption Option, List<(int From, int Until)> Dates, bool IsFixed, int Steps);
}
