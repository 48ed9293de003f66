using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>What must hold of every proposed route, said anew from the rules.</summary>
internal sealed class RoutePlannerRules(RoutePlannerCase task, ProposedRoute route)
{
    private readonly Dictionary<string, PlanOption> _options = task.Options.Concat(task.Person.Fixed.Select(f => f.Option)).ToDictionary(o => o.Key);
    private readonly HashSet<string> _completed = [.. task.Person.Rejected.Where(r => r.IsCompleted).Select(r => r.Key),
        .. task.Person.Fixed.Where(f => f.Until < task.Limits.From).Select(f => f.Option.Key)];

    /// <summary>Each required need is closed or named, never both.</summary>
    public bool EveryNeedIsClosedOrNamed
    {
        get
        {
            var closed = route.Steps.SelectMany(s => s.Closes).ToHashSet();
            var named = route.Uncovered.Select(u => u.Code).ToList();
            return task.Required.TrueForAll(n => closed.Contains(n.Code) != named.Contains(n.Code)) && named.Distinct().Count() == named.Count
                && task.Required.Where(n => closed.Contains(n.Code)).All(n => route.Steps.Any(s => Covers(s, n)));
        }
    }

    /// <summary>A small step serves only what is closed, and nothing closes a competence that is no need.</summary>
    public bool NothingElseIsClosed => route.Steps.SelectMany(s => s.Closes).All(c => task.Person.Needs.Any(n => n.Code == c));

    public bool HoursAddUpWithinTheBudget =>
        route.Hours == route.Steps.Sum(s => s.Hours) && (task.Limits.HoursBudget is not { } budget || route.Hours <= budget);

    public bool DatesStandInside
    {
        get
        {
            var (last, whole) = (task.Limits.LastDay(task.Limits.Months), task.Limits.LastDay(Math.Min(3, task.Limits.Months)));
            return route.From == task.Limits.From && route.Until <= last && route.Until >= whole
                && route.Steps.All(s => route.From <= s.From && s.From <= s.Until && s.Until <= route.Until);
        }
    }

    /// <summary>Announced sessions stand at their dates and have a seat; nothing rejected is proposed.</summary>
    public bool SessionsAreTrue => route.Steps.Where(s => s is { OptionKey: not null, IsFixed: false }).All(s =>
    {
        var option = _options[s.OptionKey!];
        if (task.Person.Rejected.Any(r => r.Key == option.Key)) return false;
        if (option.Sessions.Count == 0) return s is { SessionKey: null, AreDatesTentative: true } && s.Until.DayNumber - s.From.DayNumber + 1 == (option.Hours + 7) / 8 * 7;
        return option.Sessions.Any(o => o.Key == s.SessionKey && o.From == s.From && o.Until == s.Until && o.SeatsLeft is not 0);
    });

    public bool ProgrammesDoNotOverlap
    {
        get
        {
            var steps = route.Steps.Where(s => s.Kind is RouteStepKind.Programme or RouteStepKind.Internship).ToList();
            return !steps.Exists(a => steps.Exists(b => a != b && !(a.IsFixed && b.IsFixed) && a.From <= b.Until && b.From <= a.Until));
        }
    }

    public bool PreparationComesFirst => route.Steps.Where(s => s is { OptionKey: not null, IsFixed: false }).All(s => _options[s.OptionKey!].Requires
        .All(key => _completed.Contains(key) || route.Steps.Any(before => before.OptionKey == key && before.Until < s.From)));

    public bool SomethingCarriesOver => route.Steps.Count == 0 || route.Steps.Any(s => s.IsTransfer);

    /// <summary>The visit follows whatever closes what it carries over, within three weeks; the consultation comes once all severe needs are begun.</summary>
    public bool SmallStepsStandWell
    {
        get
        {
            var visits = route.Steps.Where(s => s is { OptionKey: null, Kind: RouteStepKind.MutualVisit }).ToList();
            var good = visits.Count <= 1 && visits.TrueForAll(v => v.Closes.All(c => route.Steps.Where(s => s != v && s.Kind != RouteStepKind.Consultation && s.Closes.Contains(c))
                .All(s => s.Until < v.From && v.Until.DayNumber - s.Until.DayNumber <= 21 + Span(c))));
            var severe = task.Required.Where(n => n.Severity == 3 && route.Uncovered.All(u => u.Code != n.Code)).ToList();
            var support = route.Steps.Where(s => s.OptionKey is null && s.Kind == RouteStepKind.Consultation && severe.Exists(n => s.Closes.Contains(n.Code))).ToList();
            return good && support.Count == (severe.Count > 0 ? 1 : 0)
                && support.TrueForAll(c => severe.TrueForAll(n => c.Closes.Contains(n.Code) && route.Steps.Any(s => Covers(s, n) && s.From <= c.From)));
        }
    }

    /// <summary>No option can be left out without losing a need, the transfer, or what another one requires.</summary>
    public bool NothingIsSuperfluous => route.Steps.Where(s => s is { OptionKey: not null, IsFixed: false }).All(step =>
    {
        var others = route.Steps.Where(s => s != step).ToList();
        var losesNeed = task.Required.Exists(n => Covers(step, n) && !others.Exists(s => Covers(s, n)));
        return losesNeed || !others.Exists(s => s.IsTransfer) || others.Exists(s => s.OptionKey is { } key && _options[key].Requires.Contains(step.OptionKey!));
    });

    public bool EverythingIsExplained => route.Steps.All(s => s is { Why.Length: > 20, Title.Length: > 0, Alternatives.Count: <= 5 } && s.Alternatives.All(a => a.WhyNot.Length > 5))
        && route.Uncovered.All(u => u.Reason.Length > 20);

    /// <summary>Steps that close the same need may end on different days; the three weeks count from the last.</summary>
    private int Span(string code)
    {
        var ends = route.Steps.Where(s => s.Kind is not (RouteStepKind.MutualVisit or RouteStepKind.Consultation) && s.Closes.Contains(code)).Select(s => s.Until.DayNumber).ToList();
        return ends.Count == 0 ? 0 : ends.Max() - ends.Min();
    }

    private bool Covers(ProposedStep step, PlanNeed need) => step.Closes.Contains(need.Code) && step.Kind switch
    {
        RouteStepKind.Programme or RouteStepKind.Internship => _options[step.OptionKey!].Codes.Contains(need.Code),
        RouteStepKind.Event => need.Severity == 2 && step.Hours >= 4,
        RouteStepKind.SelfStudy => step.OptionKey is null && need.Severity == 2,
        _ => false,
    };
}
