using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>The term of an absence, both ends included.</summary>
public sealed record AbsenceSpan(int Id, int MethodistId, DateOnly From, DateOnly Until)
{
    public bool IsOn(DateOnly day) => From <= day && day <= Until;
}

/// <summary>The term of an assignment that stands in for an absence.</summary>
public sealed record SubstitutionSpan(int AssignmentId, DateOnly From, DateOnly? Until);

/// <summary>What becomes of a substitution when its absence changes.</summary>
/// <param name="IsRemoved">It has not begun and is not needed: it is taken back.</param>
public sealed record SubstitutionFate(SubstitutionSpan Was, DateOnly From, DateOnly? Until, bool IsRemoved)
{
    public bool IsMoved => !IsRemoved && From != Was.From;
    public bool IsEnded => !IsRemoved && Until != Was.Until;
    public bool IsChanged => IsRemoved || IsMoved || IsEnded;
}

/// <summary>What the change of an absence does to the substitutions, in numbers and in words.</summary>
public sealed record AbsenceConsequence(int Removed, int Ended, int Moved, int Stay)
{
    public bool ChangesAnything => Removed + Ended + Moved > 0;

    /// <summary>The substitutions end before the absence does: the rest of it is without anybody.</summary>
    public DateOnly? CoveredOnlyUntil { get; init; }

    public static AbsenceConsequence Of(IReadOnlyCollection<SubstitutionFate> fates, DateOnly? lastDay)
    {
        var last = fates.Where(f => !f.IsRemoved).Select(f => f.Until ?? DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MaxValue).Max();
        return new(fates.Count(f => f.IsRemoved), fates.Count(f => f.IsEnded), fates.Count(f => f.IsMoved && !f.IsEnded), fates.Count(f => !f.IsChanged))
        {
            CoveredOnlyUntil = last < lastDay ? last : null,
        };
    }
}

/// <summary>
/// What becomes of those who stand in when the absence is shortened, moved or removed. Pure. What has begun ends, what has not is taken back;
/// nothing is ever made longer by itself.
/// </summary>
public static class AbsenceRule
{
    /// <summary>An absence longer than this is a slip of the pen, days.</summary>
    public const int MostDays = 1100;

    /// <param name="substitutions">All that stand in for the absence.</param>
    /// <param name="term">The new term; null when the absence is removed.</param>
    /// <param name="today">Today.</param>
    public static IReadOnlyList<SubstitutionFate> FatesOf(IEnumerable<SubstitutionSpan> substitutions, DateSpan? term, DateOnly today) =>
        [.. substitutions.Select(s => FateOf(s, term, today))];

    private static SubstitutionFate FateOf(SubstitutionSpan was, DateSpan? term, DateOnly today)
    {
        var hasBegun = was.From <= today;
        if (term is not { From: { } from, Until: { } until } || was.From > until || was.Until < from)
            return hasBegun ? new(was, was.From, CoverHold.Earlier(was.Until, today), false) : new(was, was.From, was.Until, true);
        var begins = hasBegun || was.From > from ? was.From : from;
        return new(was, begins, CoverHold.Earlier(was.Until, until), false);
    }
}
