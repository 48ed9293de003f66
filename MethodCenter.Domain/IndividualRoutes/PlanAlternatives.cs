namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Finds what could have stood in the place of a chosen option, and why it does not.</summary>
internal sealed class PlanAlternatives(PlanWorld world, PlanPick pick)
{
    private const int Most = 5;

    private readonly PlanTask _task = world.Task;
    private readonly PlanScheduler _scheduler = new(world);

    /// <summary>Codes of needs, heaviest first.</summary>
    public List<string> CodesOf(ulong bits) => [.. _task.Required.Where((_, i) => (bits & PlanWorld.Bit(i)) != 0).Select(n => n.Code)];

    /// <summary>Needs that it alone of the route closes.</summary>
    public ulong OwnOf(PlanCandidate candidate) => pick.Chosen.Where(c => c != candidate).Aggregate(candidate.Closes, (own, c) => own & ~c.Closes);

    /// <summary>The shortest that close the same first, then those that close a part, then what must not be proposed.</summary>
    public IReadOnlyList<PlanAlternative> Of(PlanCandidate candidate)
    {
        var own = OwnOf(candidate);
        if (candidate.IsFixed || own == 0) return [];
        var others = world.Candidates
            .Where(c => c is { IsFixed: false, IsBundle: false } && (c.Closes & own) != 0 && !pick.Chosen.Contains(c))
            .OrderBy(c => (own & ~c.Closes) != 0).ThenBy(c => c.Option.Hours).ThenBy(c => c.Rank).ToList();
        var rejected = Rejected(own);
        var shown = others.Take(Math.Max(Most - rejected.Count, Most / 2)).Select(c => new PlanAlternative(c.Option.Title, c.Option.Hours, WhyNot(candidate, c, own)));
        return [.. shown.Concat(rejected).Take(Most)];
    }

    private List<PlanAlternative> Rejected(ulong own)
    {
        var codes = CodesOf(own);
        var rejected = _task.Person.Rejected.Where(r => r.Codes.Any(codes.Contains)).Concat(codes.SelectMany(_task.Catalogue.RejectedFor));
        return [.. rejected.DistinctBy(r => r.Key).OrderBy(r => r.Hours).ThenBy(r => r.Key, StringComparer.Ordinal).Take(Most).Select(r => new PlanAlternative(r.Title, r.Hours, r.Reason))];
    }

    private string WhyNot(PlanCandidate chosen, PlanCandidate other, ulong own)
    {
        if (other.Problem is { } problem) return WhyUnavailable(other, problem);
        if ((own & ~other.Closes) != 0) return PlanWords.ClosesOnly(CodesOf(own & other.Closes));
        var more = other.Option.Hours - chosen.Option.Hours;
        if (more > 0) return PlanWords.Longer(more);
        var withPreparation = other.Closure.Where(c => !pick.Chosen.Contains(c)).Sum(c => c.Option.Hours) - chosen.Option.Hours;
        if (withPreparation > 0) return PlanWords.LongerWithPreparation(withPreparation);
        if (pick.Chosen.Find(c => c.Requires.Contains(chosen)) is { } follower) return PlanWords.NoPreparationFor(follower.Option.Title);
        return WhyNotInstead(chosen, other);
    }

    /// <summary>Neither longer nor less: what the route would be with it.</summary>
    private string WhyNotInstead(PlanCandidate chosen, PlanCandidate other)
    {
        var set = pick.Chosen.Where(c => c != chosen).Union(other.Closure).ToList();
        _scheduler.Restart();
        if (!_scheduler.IsPossible(set)) return PlanWords.Overlaps;
        var needsVisit = _task.Rules.TransferHours > 0 && !set.Exists(c => c.Option.IsTransfer);
        if (needsVisit && !pick.HasVisit) return PlanWords.NoTransfer(_task.Rules.TransferHours);
        var schedule = _scheduler.Earliest(set, needsVisit, pick.Goal & (~pick.Goal + 1));
        if (schedule is null) return PlanWords.NoTimeLeft;
        if (other.Option.Hours < chosen.Option.Hours) return PlanWords.OtherSteps;
        if (chosen.Option.IsInRegister && !other.Option.IsInRegister) return PlanWords.OutsideRegister;
        return schedule.Finish > pick.Schedule.Finish ? PlanWords.EndsLater : PlanWords.SameHours;
    }

    private string WhyUnavailable(PlanCandidate other, PlanObstacle problem)
    {
        if (problem == PlanObstacle.NoSeats) return PlanWords.NoSeats;
        if (problem == PlanObstacle.Prerequisite) return PlanWords.FirstNeeds(Missing(other));
        if (other.IsFlexible) return PlanWords.TooLong(other.Days);
        var sessions = other.Option.Sessions;
        if (problem == PlanObstacle.NoStream) return PlanWords.Past(other.Option, sessions.Max(s => s.From));
        var next = sessions.Where(s => s.From.DayNumber >= world.First).OrderBy(s => s.From).ThenBy(s => s.Until).First();
        return next.From.DayNumber > world.Last ? PlanWords.Late(other.Option, next.From) : PlanWords.LateEnd(next.Until);
    }

    private string Missing(PlanCandidate other)
    {
        var key = other.Option.Requires.First(k => !_task.IsCompleted(k) && !other.Requires.Exists(r => r.Option.Key == k && r.Problem is null));
        return _task.Catalogue.Find(key)?.Option.Title ?? RejectedTitle(key);
    }

    private string RejectedTitle(string key) => _task.Person.Rejected.FirstOrDefault(r => r.Key == key)?.Title ?? key;
}
