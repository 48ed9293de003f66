using System.Numerics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Says of each chosen option why it is there.</summary>
internal sealed class PlanReasons(PlanWorld world, PlanPick pick)
{
    /// <summary>A step that alone closes more needs than this is not weighed against all sets of others.</summary>
    private const int MostWeighed = 5;

    private readonly PlanTask _task = world.Task;
    private readonly PlanAlternatives _alternatives = new(world, pick);

    /// <summary>Codes of needs, heaviest first.</summary>
    public List<string> CodesOf(ulong bits) => _alternatives.CodesOf(bits);

    /// <summary>What could have stood in its place and why it does not, at most five.</summary>
    public IReadOnlyList<PlanAlternative> Alternatives(PlanCandidate candidate) => _alternatives.Of(candidate);

    /// <summary>What it closes, why this one, and whether its dates are announced.</summary>
    public string Why(PlanCandidate candidate, PlanSlot slot)
    {
        var parts = new List<string>();
        if (candidate.Closes != 0) parts.Add(PlanWords.Closes(NeedsOf(candidate.Closes)));
        if (candidate.IsFixed) parts.Add(PlanWords.AlreadyAttends);
        else if (Choice(candidate) is { } choice) parts.Add(choice);
        if (pick.Chosen.Find(c => c.Requires.Contains(candidate)) is { } follower) parts.Add(PlanWords.NeededFor(follower.Option.Title));
        if (candidate.Option.IsTransfer && !IsForTransferOnly(candidate)) parts.Add(PlanWords.HasTransfer);
        if (candidate.IsFlexible) parts.Add(candidate.Option.IsExclusive ? PlanWords.Tentative : PlanWords.TentativeDay);
        else if (!candidate.IsFixed) parts.Add(PlanWords.Dates(candidate.Option, DateOnly.FromDayNumber(slot.From), DateOnly.FromDayNumber(slot.Until)));
        return string.Join(" ", parts);
    }

    private string? Choice(PlanCandidate candidate)
    {
        var own = _alternatives.OwnOf(candidate);
        if (own == 0) return IsForTransferOnly(candidate) ? PlanWords.TransferOnly : null;
        var others = world.Candidates.Exists(c => c != candidate && !c.IsFixed && (c.Closes & own) != 0);
        var rivals = world.Candidates.Where(c => c != candidate && c is { IsFixed: false, Problem: null } && (c.Closes & own) != 0).OrderBy(c => c.Option.Hours).ToList();
        var codes = CodesOf(own);
        if (rivals.Count == 0) return PlanWords.Only(candidate.Option.Kind, codes, others);
        var needs = BitOperations.PopCount(own);
        if (needs > MostWeighed) return PlanWords.BestTogether;
        var (hours, otherwise) = (candidate.Option.Hours, Otherwise(own, rivals, int.MaxValue));
        if (otherwise == int.MaxValue) return PlanWords.NotWithout(codes);
        if (otherwise <= hours) return PlanWords.BestTogether;
        return needs == 1 ? PlanWords.Shortest(otherwise) : PlanWords.Together(hours, otherwise);
    }

    /// <summary>The least hours in which others close the same, whatever their dates; <see cref="int.MaxValue"/> where they cannot.</summary>
    private static int Otherwise(ulong rest, List<PlanCandidate> rivals, int limit)
    {
        if (rest == 0) return 0;
        var least = limit;
        var bit = rest & (~rest + 1);
        foreach (var rival in rivals)
        {
            var hours = rival.Option.Hours;
            if (hours >= least) break;
            if ((rival.Closes & bit) == 0) continue;
            var more = Otherwise(rest & ~rival.Closes, rivals, least - hours);
            if (more < least - hours) least = hours + more;
        }
        return least;
    }

    private bool IsForTransferOnly(PlanCandidate candidate) =>
        candidate.Option.IsTransfer && !candidate.IsFixed && _alternatives.OwnOf(candidate) == 0 && !pick.Chosen.Exists(c => c.Requires.Contains(candidate));

    private IEnumerable<PlanNeed> NeedsOf(ulong bits) => _task.Required.Where((_, i) => (bits & PlanWorld.Bit(i)) != 0);
}
