namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>One person's planning: the needs in order of weight, and what is barred or given.</summary>
internal sealed class PlanTask
{
    /// <summary>Needs are bits of one number.</summary>
    public const int MostNeeds = 60;

    private readonly HashSet<string> _completed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _barred = new(StringComparer.Ordinal);

    public PlanTask(PlanCatalogue catalogue, PlanPerson person, PlanLimits limits, SeatLedger? seats)
    {
        (Catalogue, Person, Limits, Seats) = (catalogue, person, limits, seats);
        Required = InOrder(person.Needs.Where(n => n.IsRequired));
        Optional = InOrder(person.Needs.Where(n => !n.IsRequired));
        if (Required.Length > MostNeeds) throw new ArgumentException($"More than {MostNeeds} required needs.", nameof(person));
        foreach (var rejection in person.Rejected)
        {
            _barred.Add(rejection.Key);
            if (rejection.IsCompleted) _completed.Add(rejection.Key);
        }
        Fixed = [.. person.Fixed.Where(f => f.Until >= limits.From).OrderBy(f => f.Option.Key, StringComparer.Ordinal).ThenBy(f => f.From)];
        foreach (var ended in person.Fixed.Where(f => f.Until < limits.From)) _completed.Add(ended.Option.Key);
        foreach (var known in person.Fixed) _barred.Add(known.Option.Key);
    }

    public PlanCatalogue Catalogue { get; }

    public PlanPerson Person { get; }

    public PlanLimits Limits { get; }

    public SeatLedger? Seats { get; }

    /// <summary>Heaviest first: severity, priority, code. The place is the bit of the need.</summary>
    public PlanNeed[] Required { get; }

    public PlanNeed[] Optional { get; }

    public PlanFixed[] Fixed { get; }

    public PlanRules Rules => Limits.Rules;

    public bool IsCompleted(string key) => _completed.Contains(key);

    /// <summary>Must it not be proposed to this person.</summary>
    public bool IsBarred(string key) => _barred.Contains(key) || Catalogue.IsRejected(key);

    public int? SeatsLeft(PlanSession session) => Seats is null ? session.SeatsLeft : Seats.Left(session);

    private static PlanNeed[] InOrder(IEnumerable<PlanNeed> needs) =>
        [.. needs.OrderByDescending(n => n.Severity).ThenByDescending(n => n.Priority).ThenBy(n => n.Code, StringComparer.Ordinal)];
}
