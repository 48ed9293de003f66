namespace MethodCenter.Domain.Matching;

/// <summary>
/// What a distribution is worth. First come the covered, the highest priority first; among equal coverage the total decides:
/// points of the pairs, less the points for load above the soft limits, less evenness. No distribution of the problem is worth more.
/// </summary>
/// <param name="Levels">By priority, the highest first.</param>
/// <param name="Points">The sum of the scores.</param>
/// <param name="OverSoft">Points taken away for load above the soft limits.</param>
/// <param name="Evenness">Units (1/10,000 of a point) taken away for load by <see cref="LoadCost.EvennessUnits"/>.</param>
public sealed record MatchingValue(IReadOnlyList<PriorityCover> Levels, long Points, long OverSoft, long Evenness) : IComparable<MatchingValue>
{
    public int Covered => Levels.Sum(l => l.Covered);

    /// <summary>In units of 1/10,000 of a point.</summary>
    public long Total => (LoadCost.Point * (Points - OverSoft)) - Evenness;

    /// <summary>What is lost from this value to another; a gain is negative.</summary>
    public MatchingPrice To(MatchingValue after)
    {
        var kept = after.Levels.ToDictionary(l => l.Priority, l => l.Covered);
        var lost = Levels.Select(l => new PriorityLoss(l.Priority, l.Covered - kept.GetValueOrDefault(l.Priority))).Where(l => l.Lost != 0);
        return new([.. lost], Points - after.Points, after.OverSoft - OverSoft, after.Evenness - Evenness);
    }

    /// <summary>Greater is better.</summary>
    public int CompareTo(MatchingValue? other) => other is null ? 1 : To(other).Sign;

    public bool Equals(MatchingValue? other) => other is not null && Levels.SequenceEqual(other.Levels)
        && (Points, OverSoft, Evenness) == (other.Points, other.OverSoft, other.Evenness);

    public override int GetHashCode() => HashCode.Combine(Points, OverSoft, Evenness, Covered);

    public static bool operator <(MatchingValue left, MatchingValue right) => left.CompareTo(right) < 0;
    public static bool operator >(MatchingValue left, MatchingValue right) => left.CompareTo(right) > 0;
    public static bool operator <=(MatchingValue left, MatchingValue right) => left.CompareTo(right) <= 0;
    public static bool operator >=(MatchingValue left, MatchingValue right) => left.CompareTo(right) >= 0;
}

/// <summary>How many of a priority lose their cover; negative where more are covered.</summary>
public sealed record PriorityLoss(int Priority, int Lost);

/// <summary>What a change costs: positive is worse, negative better.</summary>
/// <param name="Levels">Only priorities whose coverage changes, the highest first.</param>
/// <param name="OverSoft">Points more for load above the soft limits.</param>
/// <param name="Evenness">Units more for load.</param>
public sealed record MatchingPrice(IReadOnlyList<PriorityLoss> Levels, long Points, long OverSoft, long Evenness)
{
    public int Covered => Levels.Sum(l => l.Lost);

    /// <summary>The difference of totals, in units of 1/10,000 of a point. It decides only where coverage does not.</summary>
    public long Total => (LoadCost.Point * (Points + OverSoft)) + Evenness;

    /// <summary>1 where the change makes it worse, 0 where it is worth the same, -1 where it makes it better.</summary>
    public int Sign => Levels.Count > 0 ? Math.Sign(Levels[0].Lost) : Math.Sign(Total);
}
