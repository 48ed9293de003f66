namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Почему изменилось, in the order in which contributions are counted: the method first, then what came, what changed within, what went.
/// What adds stands before what takes away, so that a denominator never runs empty on the way.
/// </summary>
public enum ChangeCause
{
    /// <summary>The same facts counted by another method.</summary>
    Method = 1,

    /// <summary>Was not in the contour before.</summary>
    Joined = 2,

    /// <summary>Of a municipality: came from another one.</summary>
    MovedIn = 3,

    /// <summary>In the contour both times, now among those whom the indicator is about.</summary>
    Entered = 4,
    BecameCounted = 5,

    /// <summary>Of a statistic: the same line with another amount.</summary>
    AmountChanged = 6,
    StoppedCounting = 7,

    /// <summary>In the contour both times, no longer among those whom the indicator is about.</summary>
    Exited = 8,

    /// <summary>Of a municipality: went to another one.</summary>
    MovedOut = 9,

    /// <summary>Not in the contour any more.</summary>
    Left = 10,
}

/// <summary>What a subject of a comparison is.</summary>
public enum ChangeKind
{
    Person = 1,
    Organisation = 2,

    /// <summary>A person by the office of a methodist.</summary>
    Methodist = 3,
    Municipality = 4,
    Event = 5,
}

/// <summary>A subject: all lines of one person (organisation, methodist, event) in an indicator together.</summary>
/// <param name="Id">Of the person, the organisation, or the municipality of an event.</param>
/// <param name="Words">Title of an event; empty otherwise.</param>
public readonly record struct ChangeKey(ChangeKind Kind, int Id, string Words = "")
{
    /// <summary>Whom or what a counted line is about. A denominator of a ratio is methodists, whatever its numerator is.</summary>
    public static ChangeKey Of(FactEntry entry, IndicatorMethod method)
    {
        if (method.Subject is FactSubject.Events) return new(ChangeKind.Event, entry.MunicipalityId, entry.Reason);
        if (method.Subject is FactSubject.Methodists || (method.IsRatio && entry.Role is FactRole.Denominator)) return new(ChangeKind.Methodist, entry.EducatorId);
        if (method.Subject is FactSubject.People) return new(ChangeKind.Person, entry.EducatorId);
        return entry.OrganisationId != 0 ? new(ChangeKind.Organisation, entry.OrganisationId) : new(ChangeKind.Municipality, entry.MunicipalityId);
    }
}

/// <summary>One subject that moved the number, and how.</summary>
/// <param name="Was">Why it stood where it stood.</param>
/// <param name="Now">Why it stands where it stands now.</param>
public sealed record ChangeEntry(ChangeKey Key, int DeltaNumerator, int DeltaDenominator, string Was, string Now)
{
    /// <summary>Best role of its lines; null where it had none.</summary>
    public FactRole? RoleBefore { get; init; }
    public FactRole? RoleAfter { get; init; }
    public int OrganisationId { get; init; }
    public int MunicipalityId { get; init; }

    /// <summary>Of who moved: where from or where to; 0 where unknown.</summary>
    public int OtherMunicipalityId { get; init; }

    /// <summary>0 where no person stands behind it.</summary>
    public int EducatorId => Key.Kind is ChangeKind.Person or ChangeKind.Methodist ? Key.Id : 0;
}

/// <summary>All subjects of a cause with what they add to N and Z.</summary>
public sealed record ChangeGroup(ChangeCause Cause, IReadOnlyList<ChangeEntry> Entries)
{
    public int DeltaNumerator { get; } = Entries.Sum(e => e.DeltaNumerator);
    public int DeltaDenominator { get; } = Entries.Sum(e => e.DeltaDenominator);

    /// <summary>Contribution to the value in tenths, after the causes before it; null where a value on the way is «нет данных».</summary>
    public long? Tenths { get; init; }

    /// <summary>The value once this cause is taken in, tenths.</summary>
    public long? Reached { get; init; }
}

/// <summary>The whole difference of an indicator between two sheets.</summary>
/// <param name="Old">The method of the first sheet; null where it does not have the indicator.</param>
/// <param name="New">The method of the second sheet; null where it does not have the indicator.</param>
/// <param name="Groups">Causes that occurred, in their order.</param>
public sealed record IndicatorChange(string Code, IndicatorMethod? Old, IndicatorMethod? New, int? MunicipalityId, IReadOnlyList<ChangeGroup> Groups)
{
    private static readonly IndicatorValue Nothing = new(null, null, null);

    public IndicatorValue Before { get; init; } = Nothing;
    public IndicatorValue After { get; init; } = Nothing;
    public int DeltaNumerator => (After.Numerator ?? 0) - (Before.Numerator ?? 0);
    public int DeltaDenominator => (After.Denominator ?? 0) - (Before.Denominator ?? 0);

    /// <summary>Null where either value is «нет данных».</summary>
    public long? DeltaTenths => After.Tenths - Before.Tenths;

    /// <summary>The two numbers were counted by different parameters: the first was counted anew by the second method.</summary>
    public bool IsRecounted { get; init; }
}
