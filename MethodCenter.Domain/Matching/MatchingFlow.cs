namespace MethodCenter.Domain.Matching;

/// <summary>
/// An exact minimum-cost flow by successive shortest paths. Seekers are taken in, the highest priority first; each finds the
/// cheapest path to a free seat, on which others may move to another giver, or to somebody of its own priority who is left out.
/// The flow is optimal after every step, so it is at the end. Prices of givers (dual values) keep all path costs from falling,
/// and Dijkstra's search stops as soon as no cheaper end can follow.
/// A giver from whom no free seat can be reached stays so for ever; when the next lower priority begins it is closed for good,
/// which only saves searches that would find nothing.
/// </summary>
internal sealed class MatchingFlow
{
    private readonly MatchingIndex _index;
    private readonly FlowCosts _costs;
    private readonly bool _allowExtra;
    private readonly FlowState _state;
    private readonly int[] _start;
    private readonly int[] _giverOf;
    private readonly int[] _free;
    private readonly long[] _cost;
    private readonly long[] _price;
    private readonly long[] _seat;
    private readonly bool[] _hasSeat;
    private readonly int[] _priorityOf;

    private readonly long[] _key;
    private readonly int[] _viaSeeker;
    private readonly int[] _viaOffer;
    private readonly GiverHeap _heap;
    private readonly List<int> _scanned = [];
    private int _priority;
    private long _best;
    private int _endGiver;
    private int _endSeeker;

    private MatchingFlow(MatchingIndex index, FlowCosts costs, bool allowExtra)
    {
        (_index, _costs, _allowExtra) = (index, costs, allowExtra);
        (_start, _giverOf) = (index.Start, index.GiverOf);
        var givers = index.Givers.Length;
        _state = new(index.Seekers.Length, givers);
        (_free, _price, _seat, _hasSeat) = (new int[givers], new long[givers], new long[givers], new bool[givers]);
        (_key, _viaSeeker, _viaOffer) = (new long[givers], new int[givers], new int[givers]);
        _heap = new(givers, _key);
        _cost = new long[index.Offers.Length];
        _priorityOf = Array.ConvertAll(index.Seekers, s => s.Priority);
    }

    /// <summary>The best distribution: for each seeker where the offer it took stands, or -1. Null where the numbers are too large.</summary>
    /// <param name="allowExtra">Seats above the hard limit may be used, as few as possible.</param>
    public static FlowState? Solve(MatchingIndex index, bool allowExtra = false)
    {
        var costs = FlowCosts.Create(index, g => index.Givers[g].Held + index.ForcedCount[g] + (allowExtra ? index.Seekers.Length : index.Free(g)));
        if (costs is null) return null;
        var flow = new MatchingFlow(index, costs, allowExtra);
        flow.Prepare();
        flow.Run();
        return flow._state;
    }

    private void Prepare()
    {
        for (var at = 0; at < _cost.Length; at++) _cost[at] = _costs.Offer(at);
        for (var g = 0; g < _free.Length; g++)
        {
            _free[g] = _index.Free(g);
            PriceSeat(g);
            _price[g] = _hasSeat[g] ? _seat[g] : 0;
        }
    }

    private void PriceSeat(int giver)
    {
        var isExtra = _state.Load[giver] >= _free[giver];
        _hasSeat[giver] = _allowExtra || !isExtra;
        var load = _index.Givers[giver].Held + _index.ForcedCount[giver] + _state.Load[giver] + 1;
        if (_hasSeat[giver]) _seat[giver] = _costs.Seat(giver, load) + (isExtra ? _costs.ExtraSeat : 0);
    }

    private void Run()
    {
        var waiting = Enumerable.Range(0, _index.Seekers.Length).Where(s => _index.ForcedTo[s] < 0);
        foreach (var level in waiting.GroupBy(s => _priorityOf[s]).OrderByDescending(g => g.Key))
        {
            _priority = level.Key;
            foreach (var seeker in level) TakeIn(seeker);
            for (var g = 0; g < _price.Length; g++)
            {
                if (_price[g] > _costs.Uncovered / 2) _price[g] = _costs.Closed;
            }
        }
    }

    private void TakeIn(int seeker)
    {
        Array.Fill(_key, long.MaxValue);
        _heap.Clear();
        _scanned.Clear();
        (_best, _endGiver, _endSeeker) = (_costs.Uncovered, -1, seeker);
        Reach(seeker, 0);
        while (!_heap.IsEmpty && _key[_heap.Least] < _best) Scan(_heap.Pop());
        foreach (var giver in _scanned) _price[giver] += _best - _key[giver];
        Augment(seeker);
    }

    /// <summary>Goes on from a giver through everybody who could leave it, or who could be left out.</summary>
    private void Scan(int giver)
    {
        _scanned.Add(giver);
        for (var seeker = _state.First[giver]; seeker >= 0; seeker = _state.Next(seeker))
        {
            var left = _key[giver] - _price[giver] - _cost[_state.Taken[seeker]];
            if (_priorityOf[seeker] == _priority && left + _costs.Uncovered < _best)
            {
                (_best, _endGiver, _endSeeker) = (left + _costs.Uncovered, giver, seeker);
            }
            Reach(seeker, left);
        }
    }

    /// <summary>Looks at every giver to whom a seeker may go, when the path to the seeker costs <paramref name="cost"/>.</summary>
    private void Reach(int seeker, long cost)
    {
        var start = _start[seeker];
        var givers = _giverOf.AsSpan(start, _start[seeker + 1] - start);
        var costs = _cost.AsSpan(start, givers.Length);
        var (prices, keys) = (_price, _key);
        for (var i = 0; i < costs.Length; i++)
        {
            var giver = givers[i];
            var key = cost + costs[i] + prices[giver];
            if (key < _best && key < keys[giver]) Enter(seeker, start + i, giver, key);
        }
    }

    /// <summary>A cheaper path to a giver is found; a free seat there may be the cheapest end.</summary>
    private void Enter(int seeker, int offer, int giver, long key)
    {
        if (_index.IsForbidden(seeker, giver)) return;
        (_key[giver], _viaSeeker[giver], _viaOffer[giver]) = (key, seeker, offer);
        _heap.Push(giver);
        if (!_hasSeat[giver] || key - _price[giver] + _seat[giver] >= _best) return;
        (_best, _endGiver, _endSeeker) = (key - _price[giver] + _seat[giver], giver, -1);
    }

    /// <summary>Walks the cheapest path back from its end; everybody on it moves by one.</summary>
    private void Augment(int source)
    {
        if (_endSeeker == source) return;
        var giver = _endGiver;
        if (_endSeeker >= 0) _state.Leave(_endSeeker, giver);
        for (var last = giver; giver >= 0;)
        {
            var (seeker, offer) = (_viaSeeker[giver], _viaOffer[giver]);
            var old = seeker == source ? -1 : _index.GiverOf[_state.Taken[seeker]];
            if (old >= 0) _state.Leave(seeker, old);
            _state.Take(seeker, offer, giver);
            if (old < 0) PriceSeat(last);
            giver = old;
        }
    }
}
