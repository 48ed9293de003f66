namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>What is missing in the support of a school.</summary>
public enum SupportGapKind
{
    /// <summary>No risk profile.</summary>
    NoProfile = 1,

    /// <summary>No curator today.</summary>
    NoCurator = 2,

    /// <summary>Nobody came for ninety days.</summary>
    NoVisit = 3,

    /// <summary>The agreed visit did not take place.</summary>
    VisitOverdue = 4,

    /// <summary>Not all teachers of the key subjects have a valid diagnosis.</summary>
    KeyTeachers = 5,
}

/// <summary>A gap in words.</summary>
public sealed record SupportGap(SupportGapKind Kind, string Text);

/// <summary>What is known of the support of a school on a day.</summary>
/// <param name="MarkedOn">Since when the school is one with low results.</param>
/// <param name="HasProfile">There is a risk profile.</param>
/// <param name="HasCurator">A curator is in force.</param>
/// <param name="LastVisit">The latest visit.</param>
/// <param name="NextVisit">As agreed at the latest visit.</param>
/// <param name="Coverage">Diagnosis of the teachers.</param>
public sealed record SupportFacts(DateOnly MarkedOn, bool HasProfile, bool HasCurator, DateOnly? LastVisit, DateOnly? NextVisit, SchoolCoverage Coverage);

/// <summary>Finds what is missing, gravest first. Pure (domain, section 7: curator, risk profile, visits, diagnosis of teachers of key subjects).</summary>
public static class SupportGaps
{
    /// <summary>A school without a visit for longer is left alone.</summary>
    public const int DaysWithoutVisit = 90;

    public static IReadOnlyList<SupportGap> Of(SupportFacts facts, DateOnly today)
    {
        var gaps = new List<SupportGap>();
        if (!facts.HasCurator) gaps.Add(new(SupportGapKind.NoCurator, LowResultsTerms.GapNoCurator));
        if (!facts.HasProfile) gaps.Add(new(SupportGapKind.NoProfile, LowResultsTerms.GapNoProfile));
        if (IsVisitOverdue(facts, today)) gaps.Add(new(SupportGapKind.VisitOverdue, LowResultsTerms.GapOverdue(facts.NextVisit!.Value)));
        if (IsLeftAlone(facts, today)) gaps.Add(new(SupportGapKind.NoVisit, LowResultsTerms.GapNoVisit(facts.LastVisit)));
        if (!facts.Coverage.CoversKeySubjects) gaps.Add(new(SupportGapKind.KeyTeachers, LowResultsTerms.GapKeyTeachers(facts.Coverage)));
        return gaps;
    }

    /// <summary>Counted from the mark where nobody came yet: a school marked last week is not left alone.</summary>
    public static bool IsLeftAlone(SupportFacts facts, DateOnly today) =>
        today.DayNumber - (facts.LastVisit is { } last && last > facts.MarkedOn ? last : facts.MarkedOn).DayNumber > DaysWithoutVisit;

    private static bool IsVisitOverdue(SupportFacts facts, DateOnly today) => facts.NextVisit < today;
}
