namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Dates for a set of candidates, in the order of the set.</summary>
/// <param name="Finish">The last day number of the route, the mutual visit included.</param>
internal sealed record PlanSchedule(PlanSlot[] Slots, int Finish);

/// <summary>
/// Finds dates for a chosen set: a session for each that has sessions, and the earliest free days for each that has none. Streams are
/// tried in all combinations, undated ones in all orders: laying each as early as it fits, in some order, reaches the best schedule.
/// Among schedules the one that ends first wins, then the one whose steps end earlier on the whole.
/// </summary>
internal sealed class PlanScheduler(PlanWorld world)
{
    /// <summary>So many trials of dates are made for one set of needs; beyond them a set that was not laid out yet counts as impossible.</summary>
    private const int MostTrials = 400_000;

    /// <summary>So many trials are made to end earlier, once dates are found: enough for six programmes without dates in all orders.</summary>
    private const int MostImprovements = 5_000;

    private readonly List<PlanCandidate> _dated = [];
    private readonly List<PlanCandidate> _flexible = [];
    private PlanSlot[] _slots = new PlanSlot[16];
    private bool[] _isPlaced = new bool[16];
    private List<PlanCandidate> _chosen = [];
    private ulong _visitAfter;
    private bool _hasVisit;
    private Aim _aim;
    private int _latest;
    private int _trials;
    private int _improvements;
    private (int Finish, long Sum) _best;
    private PlanSlot[]? _found;

    /// <summary>False once the guard was met since <see cref="Restart"/>.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>Begins the count of trials anew.</summary>
    public void Restart() => (_trials, IsExact) = (0, true);

    /// <summary>Can the set be laid out at all; a mutual visit is not asked for.</summary>
    public bool IsPossible(List<PlanCandidate> chosen) => Run(chosen, false, 0, Aim.Any, int.MaxValue) is not null;

    /// <summary>Dates of a set with the earliest last day; null where there are none that end on <paramref name="latest"/> or before.</summary>
    /// <param name="hasVisit">A mutual visit follows, so a day must be left after the steps of <paramref name="visitAfter"/>.</param>
    /// <param name="visitAfter">The bit of the heaviest need; 0 means all steps.</param>
    public PlanSchedule? Earliest(List<PlanCandidate> chosen, bool hasVisit, ulong visitAfter, int latest = int.MaxValue) =>
        Run(chosen, hasVisit, visitAfter, Aim.Finish, latest);

    /// <summary>The best dates of a set, or null.</summary>
    public PlanSchedule? Best(List<PlanCandidate> chosen, bool hasVisit, ulong visitAfter) => Run(chosen, hasVisit, visitAfter, Aim.Best, int.MaxValue);

    /// <summary>Last day number of the mutual visit for steps that end on <paramref name="end"/>.</summary>
    public static int VisitEnd(PlanWorld world, int end) => Math.Min(end + (world.Task.Rules.TransferWeeks * 7), world.Last);

    /// <summary>Does this step come before the mutual visit.</summary>
    public static bool Leads(PlanCandidate candidate, ulong visitAfter) => visitAfter == 0 || (candidate.Closes & visitAfter) != 0;

    private PlanSchedule? Run(List<PlanCandidate> chosen, bool hasVisit, ulong visitAfter, Aim aim, int latest)
    {
        (_chosen, _hasVisit, _visitAfter, _aim, _latest) = (chosen, hasVisit, visitAfter, aim, latest);
        (_improvements, _best, _found) = (0, (latest == int.MaxValue ? latest : latest + 1, long.MaxValue), null);
        _dated.Clear();
        _flexible.Clear();
        foreach (var candidate in chosen) (candidate.IsFlexible ? _flexible : _dated).Add(candidate);
        if (_slots.Length < world.Candidates.Count) (_slots, _isPlaced) = (new PlanSlot[world.Candidates.Count], new bool[world.Candidates.Count]);
        _flexible.Sort((a, b) => (a.Days, a.Rank).CompareTo((b.Days, b.Rank)));
        var (finish, sum, days) = (0, 0L, 0);
        foreach (var candidate in chosen)
        {
            _isPlaced[candidate.Index] = false;
            (finish, sum, days) = (Math.Max(finish, candidate.EarliestEnd), sum + candidate.EarliestEnd, days + candidate.BusyDays);
        }
        if (world.First + days - 1 > world.Last) return null;
        PlaceDated(0, Math.Max(finish, world.First + days - 1), sum);
        return _found is null ? null : new(_found, _best.Finish);
    }

    /// <summary>Is a branch left: enough was found, or it can end no better. Both figures count what is not placed yet by its earliest end.</summary>
    private bool IsOver(int finish, long sum)
    {
        if (!IsBetter(finish, sum) || (_aim == Aim.Any && _found is not null)) return true;
        if (_found is not null || _latest != int.MaxValue) return ++_improvements > MostImprovements;
        if (++_trials > MostTrials) IsExact = false;
        return _trials > MostTrials;
    }

    private void PlaceDated(int at, int finish, long sum)
    {
        if (IsOver(finish, sum)) return;
        if (at == _dated.Count)
        {
            PlaceFlexible(0, finish, sum);
            return;
        }
        var candidate = _dated[at];
        foreach (var slot in candidate.Slots)
        {
            if (!Fits(candidate, slot)) continue;
            (_slots[candidate.Index], _isPlaced[candidate.Index]) = (slot, true);
            if (KeepsOrder(candidate)) PlaceDated(at + 1, Math.Max(finish, slot.Until), sum + slot.Until - candidate.EarliestEnd);
            _isPlaced[candidate.Index] = false;
        }
    }

    private void PlaceFlexible(int placed, int finish, long sum)
    {
        if (IsOver(finish, sum)) return;
        if (placed == _flexible.Count)
        {
            Offer(finish, sum);
            return;
        }
        PlanCandidate? tried = null;
        foreach (var candidate in _flexible)
        {
            if (_isPlaced[candidate.Index] || !candidate.Requires.TrueForAll(r => _isPlaced[r.Index])) continue;
            if (tried is not null && AreAlike(tried, candidate)) continue;
            tried = candidate;
            if (EarliestSlot(candidate) is { } slot)
            {
                (_slots[candidate.Index], _isPlaced[candidate.Index]) = (slot, true);
                if (KeepsOrder(candidate)) PlaceFlexible(placed + 1, Math.Max(finish, slot.Until), sum + slot.Until - candidate.EarliestEnd);
                _isPlaced[candidate.Index] = false;
            }
            // One that overlaps anything is in nobody's way, so the order of trying does not matter for it.
            if (!candidate.IsExclusive) return;
        }
    }

    /// <summary>Two of the same length that nothing else tells apart: their order makes no difference.</summary>
    private bool AreAlike(PlanCandidate one, PlanCandidate other) => one.Days == other.Days && one.IsExclusive && other.IsExclusive
        && one.Requires.Count == 0 && other.Requires.Count == 0 && Leads(one, _visitAfter) == Leads(other, _visitAfter)
        && !_chosen.Exists(c => c.Requires.Contains(one) || c.Requires.Contains(other));

    private PlanSlot? EarliestSlot(PlanCandidate candidate)
    {
        var from = world.First;
        foreach (var required in candidate.Requires) from = Math.Max(from, _slots[required.Index].Until + 1);
        for (var moved = candidate.IsExclusive; moved;)
        {
            moved = false;
            foreach (var other in _chosen)
            {
                if (!other.IsExclusive || !_isPlaced[other.Index] || !Overlap(_slots[other.Index], from, from + candidate.Days - 1)) continue;
                (from, moved) = (_slots[other.Index].Until + 1, true);
            }
        }
        return from + candidate.Days - 1 > world.Last ? null : new(null, from, from + candidate.Days - 1);
    }

    private bool Fits(PlanCandidate candidate, PlanSlot slot)
    {
        if (slot.Until > world.Last) return false;
        if (!candidate.IsExclusive || candidate.IsFixed) return true;
        foreach (var other in _chosen)
        {
            if (other.IsExclusive && _isPlaced[other.Index] && other != candidate && Overlap(_slots[other.Index], slot.From, slot.Until)) return false;
        }
        return true;
    }

    /// <summary>What it requires ends before it begins, and it ends before its followers begin and before the visit does.</summary>
    private bool KeepsOrder(PlanCandidate candidate)
    {
        var slot = _slots[candidate.Index];
        if (_hasVisit && Leads(candidate, _visitAfter) && slot.Until >= world.Last) return false;
        foreach (var other in _chosen)
        {
            if (!_isPlaced[other.Index]) continue;
            if (candidate.Requires.Contains(other) && _slots[other.Index].Until >= slot.From) return false;
            if (other.Requires.Contains(candidate) && slot.Until >= _slots[other.Index].From) return false;
        }
        return true;
    }

    private void Offer(int finish, long sum)
    {
        if (_hasVisit) finish = Math.Max(finish, VisitEnd(world, LeadEnd()));
        if (!IsBetter(finish, sum)) return;
        _best = (finish, sum);
        _found = [.. _chosen.Select(c => _slots[c.Index])];
    }

    private int LeadEnd()
    {
        var end = 0;
        foreach (var candidate in _chosen)
        {
            if (Leads(candidate, _visitAfter)) end = Math.Max(end, _slots[candidate.Index].Until);
        }
        return end;
    }

    private bool IsBetter(int finish, long sum) => finish < _best.Finish || (_aim == Aim.Best && finish == _best.Finish && sum < _best.Sum);

    private static bool Overlap(PlanSlot slot, int from, int until) => slot.From <= until && from <= slot.Until;

    /// <summary>How good dates must be.</summary>
    private enum Aim
    {
        Any,
        Finish,
        Best,
    }
}
