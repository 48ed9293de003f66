namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What is looked away from to learn which limit is in the way.</summary>
internal sealed record PlanLeniency(int Months, bool IgnoreSeats = false, bool IgnorePrerequisites = false);

/// <summary>Everything that may stand in one person's route in a period of so many months.</summary>
internal sealed class PlanWorld
{
    private readonly PlanTask _task;
    private readonly PlanLeniency _leniency;
    private readonly Dictionary<string, PlanCandidate> _byKey = new(StringComparer.Ordinal);

    public PlanWorld(PlanTask task, PlanLeniency leniency)
    {
        (_task, _leniency) = (task, leniency);
        First = task.Limits.From.DayNumber;
        Last = task.Limits.LastDay(leniency.Months).DayNumber;
        foreach (var known in task.Fixed) AddFixed(known);
        for (var i = 0; i < task.Required.Length; i++) AddTeaching(i);
        for (var i = 0; i < task.Required.Length; i++) AddBundle(i);
        for (var i = 0; i < Candidates.Count; i++) AddRequired(Candidates[i]);
        foreach (var candidate in Candidates) Close(candidate);
        ByNeed = [.. task.Required.Select((_, i) => Available().Where(c => (c.Closes & Bit(i)) != 0).OrderBy(c => c.Cost).ToArray())];
        Transfers = [.. Available().Where(c => c.Option.IsTransfer && c.Touches != 0).OrderBy(c => c.Cost)];
        VisitCost = PlanCost.Of(task.Rules.TransferHours, 1, task.Rules.TransferHours, 0);
        SupportCost = PlanCost.Of(task.Rules.SupportConsultationHours, 0, 0, 0);
        for (var i = 0; i < task.Required.Length && task.Required[i].Severity >= 3; i++) Severe |= Bit(i);
    }

    public PlanTask Task => _task;

    /// <summary>The first and the last possible day.</summary>
    public int First { get; }

    public int Last { get; }

    /// <summary>Those with a <see cref="PlanCandidate.Problem"/> too, for the lists of alternatives.</summary>
    public List<PlanCandidate> Candidates { get; } = [];

    /// <summary>What the person attends already.</summary>
    public List<PlanCandidate> Fixed { get; } = [];

    /// <summary>What may be taken, by need, the cheapest first.</summary>
    public PlanCandidate[][] ByNeed { get; }

    /// <summary>What may be taken for the sake of transfer to practice alone, the cheapest first.</summary>
    public PlanCandidate[] Transfers { get; }

    public long VisitCost { get; }

    public long SupportCost { get; }

    /// <summary>Needs of the high level of deficits.</summary>
    public ulong Severe { get; }

    /// <summary>All needs that anything in the catalogue closes, be it available or not.</summary>
    public ulong Closable { get; private set; }

    /// <summary>Needs that what the person attends already closes.</summary>
    public ulong Begun => Fixed.Aggregate(0UL, (sum, c) => sum | c.Closes);

    public static ulong Bit(int need) => 1UL << need;

    private IEnumerable<PlanCandidate> Available() => Candidates.Where(c => c is { IsFixed: false, Problem: null });

    private void AddFixed(PlanFixed known)
    {
        var option = known.Option;
        var candidate = new PlanCandidate(option, Candidates.Count, 0) { IsFixed = true };
        candidate.Slots = [new(known.SessionKey, Math.Max(First, known.From.DayNumber), known.Until.DayNumber)];
        candidate.EarliestEnd = known.Until.DayNumber;
        candidate.Cost = CostOf(option, 0);
        for (var i = 0; i < _task.Required.Length; i++)
        {
            if (option.Codes.Contains(_task.Required[i].Code)) Teach(candidate, i);
        }
        Candidates.Add(candidate);
        Fixed.Add(candidate);
        _byKey.TryAdd(option.Key, candidate);
    }

    private void AddTeaching(int need)
    {
        foreach (var entry in _task.Catalogue.Teaching(_task.Required[need].Code))
        {
            if (!_task.IsBarred(entry.Option.Key)) Teach(CandidateFor(entry), need);
        }
    }

    private void Teach(PlanCandidate candidate, int need)
    {
        candidate.Touches |= Bit(need);
        if (!_task.Rules.CanClose(candidate.Option.Kind, candidate.Option.Hours, _task.Required[need].Severity)) return;
        candidate.Closes |= Bit(need);
        Closable |= Bit(need);
    }

    private PlanCandidate CandidateFor(PlanEntry entry)
    {
        if (_byKey.TryGetValue(entry.Option.Key, out var known)) return known;
        var candidate = new PlanCandidate(entry.Option, Candidates.Count, entry.Rank) { Cost = CostOf(entry.Option, entry.Rank) };
        if (entry.Sessions.Length == 0) LayOut(candidate);
        else Choose(candidate, entry.Sessions);
        if (candidate is { IsExclusive: true, Problem: null }) candidate.BusyDays = candidate.IsFlexible ? candidate.Days : candidate.Slots.Min(s => s.Until - s.From + 1);
        Candidates.Add(candidate);
        return _byKey[entry.Option.Key] = candidate;
    }

    private static long CostOf(PlanOption option, int rank) => PlanCost.Of(option.Hours, 1, option.IsInRegister ? 0 : option.Hours, rank);

    private void LayOut(PlanCandidate candidate)
    {
        candidate.Days = _task.Limits.DaysFor(candidate.Option.Hours);
        candidate.EarliestEnd = First + candidate.Days - 1;
        if (candidate.EarliestEnd > Last) candidate.Problem = PlanObstacle.Period;
    }

    private void Choose(PlanCandidate candidate, PlanSession[] sessions)
    {
        var inPeriod = sessions.Where(s => s.From.DayNumber >= First && s.Until.DayNumber <= Last);
        var free = inPeriod.Where(s => _leniency.IgnoreSeats || _task.SeatsLeft(s) is null or > 0);
        candidate.Slots = [.. free.Select(s => new PlanSlot(s.Key, s.From.DayNumber, s.Until.DayNumber))];
        if (candidate.Slots.Length > 0) candidate.EarliestEnd = candidate.Slots[0].Until;
        else if (inPeriod.Any()) candidate.Problem = PlanObstacle.NoSeats;
        else candidate.Problem = sessions.Any(s => s.From.DayNumber >= First) ? PlanObstacle.Period : PlanObstacle.NoStream;
    }

    private void AddBundle(int need)
    {
        if ((Closable & Bit(need)) != 0 || _task.Required[need].Severity > 2) return;
        var (rules, code) = (_task.Rules, _task.Required[need].Code);
        var hours = rules.ConsultationHours + rules.SelfStudyHours;
        if (hours == 0) return;
        var option = new PlanOption { Key = "bundle:" + code, Kind = RouteStepKind.SelfStudy, Title = "", Hours = hours, Codes = [code] };
        var candidate = new PlanCandidate(option, Candidates.Count, 0) { IsBundle = true, Closes = Bit(need), Touches = Bit(need) };
        candidate.Cost = PlanCost.Of(hours, 2, hours, 0);
        candidate.EarliestEnd = First + _task.Limits.DaysFor(rules.SelfStudyHours) - 1;
        candidate.Slots = [new(null, First, candidate.EarliestEnd)];
        if (candidate.EarliestEnd > Last) candidate.Problem = PlanObstacle.Period;
        Closable |= Bit(need);
        Candidates.Add(candidate);
    }

    private void AddRequired(PlanCandidate candidate)
    {
        if (candidate.IsFixed || _leniency.IgnorePrerequisites) return;
        foreach (var key in candidate.Option.Requires.Where(k => !_task.IsCompleted(k)))
        {
            var known = _byKey.GetValueOrDefault(key);
            if (known is null && !_task.IsBarred(key) && _task.Catalogue.Find(key) is { } entry) known = CandidateFor(entry);
            if (known is null) candidate.Problem ??= PlanObstacle.Prerequisite;
            else candidate.Requires.Add(known);
        }
    }

    private static void Close(PlanCandidate candidate)
    {
        var closure = new List<PlanCandidate>();
        var path = new HashSet<PlanCandidate>();
        if (!Walk(candidate)) candidate.Problem ??= PlanObstacle.Prerequisite;
        candidate.Closure = closure;

        bool Walk(PlanCandidate item)
        {
            if (closure.Contains(item)) return true;
            if (!path.Add(item)) return false;
            var good = item.Requires.TrueForAll(r => r.Problem is null && Walk(r));
            closure.Add(item);
            return good;
        }
    }
}
