namespace MethodCenter.Domain.Matching;

/// <summary>
/// From which full giver one more seat would be worth most, for everybody at once. In the residual network of the best distribution
/// the cost of a seat is carried back along every possible move until nothing changes; the distribution is the best, so there is no
/// circle on which costs could fall for ever.
/// </summary>
internal sealed class SeatSearch
{
    private readonly MatchingIndex _index;
    private readonly FlowState _state;
    private readonly long[] _cost;
    private readonly int[] _mover;
    private readonly int[] _offer;

    public SeatSearch(MatchingIndex index, FlowState state)
    {
        (_index, _state) = (index, state);
        (_cost, _mover, _offer) = (new long[index.Givers.Length], new int[index.Givers.Length], new int[index.Givers.Length]);
        for (var g = 0; g < _cost.Length; g++)
        {
            _mover[g] = -1;
            var isFull = state.Load[g] >= index.Free(g);
            _cost[g] = isFull ? LoadCost.Units(index.Givers[g], Load(g) + 1, index.Problem.Weights) : long.MaxValue;
        }
        while (Sweep())
        {
        }
    }

    /// <summary>The best seat for a seeker who is left out although somebody suits.</summary>
    public SeatRemedy Remedy(int seeker)
    {
        var at = Best(seeker);
        var giver = _index.GiverOf[at];
        var moves = new List<Move> { new(_index.Seekers[seeker], null, _index.Givers[giver], 0, _index.Score[at]) };
        while (_mover[giver] >= 0)
        {
            var (mover, offer) = (_mover[giver], _offer[giver]);
            var next = _index.GiverOf[offer];
            moves.Add(new(_index.Seekers[mover], _index.Givers[giver], _index.Givers[next], _index.Score[_state.Taken[mover]], _index.Score[offer]));
            giver = next;
        }
        return new(_index.Givers[giver], Load(giver) + 1, moves);
    }

    private int Load(int giver) => _index.Givers[giver].Held + _index.ForcedCount[giver] + _state.Load[giver];

    private int Best(int seeker)
    {
        var (best, least) = (-1, long.MaxValue);
        for (var at = _index.Start[seeker]; at < _index.Start[seeker + 1]; at++)
        {
            var giver = _index.GiverOf[at];
            if (_cost[giver] == long.MaxValue || _index.IsForbidden(seeker, giver) || _cost[giver] - Worth(at) >= least) continue;
            (best, least) = (at, _cost[giver] - Worth(at));
        }
        return best;
    }

    private bool Sweep()
    {
        var isChanged = false;
        for (var g = 0; g < _cost.Length; g++)
        {
            for (var s = _state.First[g]; s >= 0; s = _state.Next(s)) isChanged |= Carry(g, s);
        }
        return isChanged;
    }

    /// <summary>Carries the cost back to a giver over everywhere one of its seekers may go.</summary>
    private bool Carry(int giver, int seeker)
    {
        var (best, isChanged) = (Best(seeker), false);
        if (best < 0 || _cost[giver] == long.MaxValue) return isChanged;
        var cost = _cost[_index.GiverOf[best]] - Worth(best) + Worth(_state.Taken[seeker]);
        if (cost >= _cost[giver]) return isChanged;
        (_cost[giver], _mover[giver], _offer[giver]) = (cost, seeker, best);
        return true;
    }

    private long Worth(int offer) => (long)_index.Score[offer] * LoadCost.Point;
}
