using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>What the report on mentoring is built from: counts, no names of people.</summary>
internal sealed record MentoringReportFacts
{
    public required DateOnly Day { get; init; }

    /// <summary>First day of the period; its last is <see cref="Day"/>.</summary>
    public required DateOnly From { get; init; }
    public required string Place { get; init; }
    public required bool IsRegion { get; init; }
    public required CentreHead Head { get; init; }
    public required DateTime Made { get; init; }

    /// <summary>Counts of fewer than five people are hidden.</summary>
    public required bool HidesSmall { get; init; }

    /// <summary>By municipality, in the order of names.</summary>
    public required IReadOnlyList<MentoringPlace> Places { get; init; }

    /// <summary>Young educators of П6 by form of support, the largest first; a person may have several.</summary>
    public required IReadOnlyList<MentoringCount<SupportKind>> Supports { get; init; }

    /// <summary>Left out of П6 because a date is missing.</summary>
    public required int Unknown { get; init; }

    /// <summary>Young by either measure, and of them with support.</summary>
    public required Percent Union { get; init; }
    public required MentoringLoads Loads { get; init; }
    public required MentoringPairs Pairs { get; init; }

    /// <summary>By side, over the period.</summary>
    public required IReadOnlyList<SetupMarks> Marks { get; init; }

    /// <summary>Organisations with young educators or pairs where papers are missing.</summary>
    public required IReadOnlyList<MentoringGap> Gaps { get; init; }
    public required MentoringParameters Parameters { get; init; }

    /// <summary>П6.</summary>
    public Percent Coverage => new(Places.Sum(p => p.Supported), Places.Sum(p => p.Young));

    /// <summary>Organisations with all papers, of those that are monitored.</summary>
    public Percent Papers => new(Places.Sum(p => p.WithPapers), Places.Sum(p => p.Organisations));
}

/// <summary>A municipality: Z and N of П6, mentors, pairs in force, organisations and those with all papers.</summary>
internal sealed record MentoringPlace(string Name, int Young, int Supported, int Mentors, int Pairs, int Organisations, int WithPapers)
{
    public Percent Coverage => new(Supported, Young);
}

/// <summary>How many of a kind.</summary>
internal readonly record struct MentoringCount<T>(T Kind, int Count);

/// <summary>Mentors on the day by how many they lead.</summary>
/// <param name="None">Lead nobody.</param>
/// <param name="Below">Have free seats.</param>
/// <param name="Full">At the limit.</param>
/// <param name="Over">Above it.</param>
internal sealed record MentoringLoads(int None, int Below, int Full, int Over, int Mentees, int Seats, int WithoutConsent)
{
    public int Mentors => None + Below + Full + Over;
}

/// <summary>Pairs and groups.</summary>
/// <param name="InForce">On the day.</param>
/// <param name="Overdue">The term has run out, no outcome is written.</param>
/// <param name="Completed">Within the period.</param>
/// <param name="EndedEarly">Within the period.</param>
internal sealed record MentoringPairs(int InForce, int Mentees, int Overdue, int Begun, int Completed, int EndedEarly)
{
    public IReadOnlyList<MentoringCount<MentoringForm>> Forms { get; init; } = [];
    public IReadOnlyList<MentoringCount<MentoringKind>> Kinds { get; init; } = [];
    public IReadOnlyList<MentoringCount<MentorshipEndSide>> EndSides { get; init; } = [];

    /// <summary>Of completed ones: 0, 1, 2.</summary>
    public IReadOnlyList<MentoringCount<int>> Goals { get; init; } = [];
}

/// <summary>An organisation and what it has not got.</summary>
internal sealed record MentoringGap(string Organisation, string Municipality, string Missing);
