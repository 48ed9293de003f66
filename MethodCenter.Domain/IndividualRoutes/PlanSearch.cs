using System.Numerics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What was chosen for a set of needs, with dates.</summary>
/// <param name="Cost">The whole cost, the mutual visit and the support consultation included.</param>
/// <param name="HasVisit">Transfer to practice is by a mutual visit of the planner's own.</param>
internal sealed record PlanPick(List<PlanCandidate> Chosen, PlanSchedule Schedule, long Cost, bool HasVisit, ulong Goal);

/// <summary>
/// Branch and bound over what covers a set of needs: branches on the need with the fewest options left, tries the most promising first,
/// and leaves a branch once the bound says that nothing better can come. Every set of options is met at most once.
/// </summary>
internal sealed class PlanSearch(PlanWorld world, PlanBound bound, PlanPurse purse)
{
    /// <summary>So many nodes are spent on an earlier end, once nothing can be better in hours, steps and hours of the register.</summary>
    private const int MostTieNodes = 500;

    private readonly PlanScheduler _scheduler = new(world);
    private readonly bool[] _isChosen = new bool[world.Candidates.Count];
    private readonly bool[] _isBanned = new bool[world.Candidates.Count];
    private readonly List<PlanCandidate> _chosen = [];
    private ulong _goal;
    private PlanPick? _best;
    private bool _isTight;
    private int _nodes;
    private int _mostNodes;
    private int _tieNodes;
    private long _floor;

    /// <summary>False once a guard was met in any run and fewer hours may exist.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>The cheapest pick that covers the goal in the period, whatever its hours; null where there is none.</summary>
    public PlanPick? Find(ulong goal)
    {
        (_goal, _best, _isTight, _nodes, _tieNodes) = (goal, null, false, 0, 0);
        _mostNodes = purse.Share;
        _scheduler.Restart();
        _chosen.Clear();
        Array.Clear(_isChosen);
        Array.Clear(_isBanned);
        var start = new State(goal, world.Task.Rules.TransferHours == 0, world.SupportCost == 0, 0);
        foreach (var known in world.Fixed) start = Take(start, known);
        _floor = LeastCost(start);
        if (_scheduler.IsPossible(_chosen)) Explore(start);
        purse.Spend(_nodes);
        IsExact &= (_scheduler.IsExact && _nodes <= _mostNodes) || (_best is not null && PlanCost.Hours(_best.Cost) == PlanCost.Hours(_floor));
        return _best is { } best ? best with { Schedule = _scheduler.Best(best.Chosen, best.HasVisit, Heaviest) ?? best.Schedule } : null;
    }

    private bool IsSpent() =>
        ++_nodes > _mostNodes || (_best is { } best && PlanCost.Major(best.Cost) == PlanCost.Major(_floor) && ++_tieNodes > MostTieNodes);

    private void Explore(State state)
    {
        if (IsSpent() || !IsPromising(state)) return;
        if (state.Rest == 0)
        {
            Finish(state);
            return;
        }
        var banned = new List<PlanCandidate>();
        foreach (var candidate in InOrder(state, Narrowest(state.Rest)))
        {
            var mark = _chosen.Count;
            if (TakeAll(state, candidate) is { } next && IsPromising(next) && IsPossible()) Explore(next);
            Drop(mark);
            _isBanned[candidate.Index] = true;
            banned.Add(candidate);
        }
        foreach (var candidate in banned) _isBanned[candidate.Index] = false;
    }

    private void Finish(State state)
    {
        if (state.HasTransfer || _chosen.Count == 0)
        {
            Offer(state.Cost, false);
            return;
        }
        Offer(state.Cost + world.VisitCost, true);
        foreach (var candidate in world.Transfers)
        {
            if (_isChosen[candidate.Index] || _isBanned[candidate.Index] || (candidate.Touches & _goal) == 0) continue;
            var mark = _chosen.Count;
            if (TakeAll(state, candidate) is { } next && IsPromising(next)) Offer(next.Cost, false);
            Drop(mark);
        }
    }

    private void Offer(long cost, bool hasVisit)
    {
        if (_best is { } best && PlanCost.Major(cost) > PlanCost.Major(best.Cost)) return;
        if (_scheduler.Earliest(_chosen, hasVisit, Heaviest, LatestFor(cost)) is not { } schedule) return;
        _best = new([.. _chosen], schedule, cost, hasVisit, _goal);
    }

    private ulong Heaviest => _goal & (~_goal + 1);

    /// <summary>The day number on which a route of this cost must end to be better than the best so far.</summary>
    private int LatestFor(long cost)
    {
        if (_best is not { } best || PlanCost.Major(cost) < PlanCost.Major(best.Cost)) return int.MaxValue;
        return cost < best.Cost ? best.Schedule.Finish : best.Schedule.Finish - 1;
    }

    private bool IsBetter(long cost, int finish)
    {
        if (_best is not { } best) return true;
        var (mine, other) = (PlanCost.Major(cost), PlanCost.Major(best.Cost));
        return mine < other || (mine == other && (finish, cost).CompareTo((best.Schedule.Finish, best.Cost)) < 0);
    }

    /// <summary>Can anything better than the best so far come of this.</summary>
    private bool IsPromising(State state)
    {
        var least = LeastCost(state);
        if (least >= PlanCost.None) return false;
        if (_best is { } best && PlanCost.Major(least) > PlanCost.Major(best.Cost)) return false;
        var isTie = _best is { } equal && PlanCost.Major(least) == PlanCost.Major(equal.Cost);
        if (!isTie && !_isTight) return true;
        var end = LeastEnd(state.Rest);
        return end <= world.Last && (!isTie || IsBetter(least, end));
    }

    private long LeastCost(State state) =>
        state.Cost + bound.Least(state.Rest, state.HasTransfer || _goal == 0) + (state.HasSupport ? 0 : SupportFor(state.Rest));

    /// <summary>The earliest day number on which the whole can have ended: each by itself, and the programmes one after another.</summary>
    private int LeastEnd(ulong rest)
    {
        var (end, days) = (bound.EarliestEnd(rest), bound.LeastDays(rest));
        foreach (var candidate in _chosen) (end, days) = (Math.Max(end, candidate.EarliestEnd), days + candidate.BusyDays);
        return Math.Max(end, world.First + days - 1);
    }

    /// <summary>Do the dates allow what is chosen; once they did not, the bound looks at days too.</summary>
    private bool IsPossible()
    {
        if (_scheduler.IsPossible(_chosen)) return true;
        _isTight = true;
        return false;
    }

    private int Narrowest(ulong rest)
    {
        var (need, fewest) = (0, int.MaxValue);
        for (; rest != 0; rest &= rest - 1)
        {
            var (bit, open) = (BitOperations.TrailingZeroCount(rest), 0);
            foreach (var candidate in world.ByNeed[bit]) open += _isBanned[candidate.Index] ? 0 : 1;
            if (open < fewest) (need, fewest) = (bit, open);
        }
        return need;
    }

    private List<PlanCandidate> InOrder(State state, int need)
    {
        var open = new List<(long Least, PlanCandidate Candidate)>();
        foreach (var candidate in world.ByNeed[need])
        {
            if (_isBanned[candidate.Index]) continue;
            open.Add((candidate.Cost + bound.Least(state.Rest & ~candidate.Closes, state.HasTransfer || candidate.Option.IsTransfer), candidate));
        }
        open.Sort((a, b) => (a.Least, a.Candidate.Rank).CompareTo((b.Least, b.Candidate.Rank)));
        return open.ConvertAll(o => o.Candidate);
    }

    /// <summary>Takes a candidate with all it requires, or null where something of that was tried and left before.</summary>
    private State? TakeAll(State state, PlanCandidate candidate)
    {
        foreach (var item in candidate.Closure)
        {
            if (_isChosen[item.Index]) continue;
            if (_isBanned[item.Index]) return null;
            state = Take(state, item);
        }
        return state;
    }

    private State Take(State state, PlanCandidate item)
    {
        _chosen.Add(item);
        _isChosen[item.Index] = true;
        var support = state.HasSupport ? 0 : SupportFor(item.Closes);
        return new(state.Rest & ~item.Closes, state.HasTransfer || item.Option.IsTransfer, state.HasSupport || support > 0, state.Cost + item.Cost + support);
    }

    /// <summary>Whatever closes a severe need brings the consultation of the methodist with it, once.</summary>
    private long SupportFor(ulong needs) => (needs & world.Severe) == 0 ? 0 : world.SupportCost;

    private void Drop(int mark)
    {
        for (var i = mark; i < _chosen.Count; i++) _isChosen[_chosen[i].Index] = false;
        _chosen.RemoveRange(mark, _chosen.Count - mark);
    }

    /// <summary>What is still to cover, whether anything chosen carries over to practice or is supported by a consultation, and the cost so far.</summary>
    private readonly record struct State(ulong Rest, bool HasTransfer, bool HasSupport, long Cost);
}
