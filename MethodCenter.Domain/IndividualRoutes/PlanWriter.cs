using System.Numerics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Writes a pick out as steps with dates and words, and adds the small steps of the planner's own.</summary>
internal sealed class PlanWriter(PlanWorld world, PlanPick pick)
{
    private readonly PlanTask _task = world.Task;
    private readonly PlanReasons _reasons = new(world, pick);
    private readonly ulong _covered = pick.Chosen.Aggregate(0UL, (sum, c) => sum | c.Closes);

    /// <summary>All steps in order of dates.</summary>
    public List<ProposedStep> Steps()
    {
        var steps = new List<ProposedStep>();
        for (var i = 0; i < pick.Chosen.Count; i++)
        {
            var (candidate, slot) = (pick.Chosen[i], pick.Schedule.Slots[i]);
            if (candidate.IsBundle) AddBundle(steps, candidate, slot);
            else steps.Add(Step(candidate, slot));
        }
        if (pick.HasVisit) steps.Add(Visit());
        if (Severe() is { Count: > 0 } severe && _task.Rules.SupportConsultationHours > 0) steps.Add(Support(severe));
        return [.. steps.OrderBy(s => s.From).ThenBy(s => s.Until).ThenBy(s => s.Kind).ThenBy(s => s.OptionKey, StringComparer.Ordinal).ThenBy(s => s.Title, StringComparer.Ordinal)];
    }

    private ProposedStep Step(PlanCandidate candidate, PlanSlot slot) => new()
    {
        OptionKey = candidate.Option.Key,
        SessionKey = slot.Key,
        Kind = candidate.Option.Kind,
        Title = candidate.Option.Title,
        Provider = candidate.Option.Provider,
        Hours = candidate.Option.Hours,
        From = DateOnly.FromDayNumber(slot.From),
        Until = DateOnly.FromDayNumber(slot.Until),
        Closes = Closed(candidate),
        IsTransfer = candidate.Option.IsTransfer,
        IsFixed = candidate.IsFixed,
        AreDatesTentative = candidate.IsFlexible,
        Why = _reasons.Why(candidate, slot),
        Alternatives = _reasons.Alternatives(candidate),
    };

    private List<string> Closed(PlanCandidate candidate)
    {
        var option = candidate.Option;
        var bits = candidate.Closes != 0 || !option.IsTransfer ? candidate.Closes : candidate.Touches & _covered;
        var codes = _reasons.CodesOf(bits);
        codes.AddRange(_task.Optional.Where(n => option.Codes.Contains(n.Code) && _task.Rules.CanClose(option.Kind, option.Hours, n.Severity)).Select(n => n.Code));
        return codes;
    }

    private void AddBundle(List<ProposedStep> steps, PlanCandidate candidate, PlanSlot slot)
    {
        var need = _task.Required[BitOperations.TrailingZeroCount(candidate.Closes)];
        var (study, talk) = (_task.Rules.SelfStudyHours, _task.Rules.ConsultationHours);
        var why = PlanWords.Bundle(need);
        if (study > 0) steps.Add(Own(RouteStepKind.SelfStudy, PlanWords.SelfStudyTitle(need), study, slot, [need.Code], why));
        var middle = Middle(slot);
        if (talk > 0) steps.Add(Own(RouteStepKind.Consultation, PlanWords.ConsultationTitle(need), talk, new(null, middle, middle), [need.Code], why));
    }

    /// <summary>One consultation for all severe needs, in the middle of the covering step that begins last.</summary>
    private ProposedStep Support(List<PlanNeed> severe)
    {
        var codes = severe.ConvertAll(n => n.Code);
        var slot = severe.Select(FirstCover).MaxBy(s => s.From);
        var middle = Middle(slot);
        return Own(RouteStepKind.Consultation, PlanWords.SupportTitle(codes), _task.Rules.SupportConsultationHours, new(null, middle, middle), codes, PlanWords.Support(severe));
    }

    private ProposedStep Visit()
    {
        var lead = pick.Goal & (~pick.Goal + 1);
        var ends = pick.Chosen.Select((c, i) => (c, i)).Where(p => PlanScheduler.Leads(p.c, lead)).Max(p => pick.Schedule.Slots[p.i].Until);
        var slot = new PlanSlot(null, ends + 1, PlanScheduler.VisitEnd(world, ends));
        var need = lead == 0 ? _task.Optional.FirstOrDefault(n => pick.Chosen.Exists(c => Closed(c).Contains(n.Code))) : _task.Required[BitOperations.TrailingZeroCount(lead)];
        var codes = need is null ? (List<string>)[] : [need.Code];
        return Own(RouteStepKind.MutualVisit, PlanWords.VisitTitle(need), _task.Rules.TransferHours, slot, codes, PlanWords.Visit(need)) with { IsTransfer = true };
    }

    private PlanSlot FirstCover(PlanNeed need)
    {
        var bit = PlanWorld.Bit(Array.IndexOf(_task.Required, need));
        return pick.Chosen.Select((c, i) => (c, i)).Where(p => (p.c.Closes & bit) != 0).Select(p => pick.Schedule.Slots[p.i]).MinBy(s => s.From);
    }

    private List<PlanNeed> Severe() => [.. _task.Required.Where((n, i) => n.Severity >= 3 && (_covered & PlanWorld.Bit(i)) != 0)];

    private static int Middle(PlanSlot slot) => slot.From + ((slot.Until - slot.From) / 2);

    private static ProposedStep Own(RouteStepKind kind, string title, int hours, PlanSlot slot, List<string> closes, string why) => new()
    {
        Kind = kind,
        Title = title,
        Hours = hours,
        From = DateOnly.FromDayNumber(slot.From),
        Until = DateOnly.FromDayNumber(slot.Until),
        Closes = closes,
        AreDatesTentative = true,
        Why = why,
    };
}
