using MethodCenter.Domain.Common;
using MethodCenter.Domain.Matching;

namespace MethodCenter.Domain.Staging;

/// <summary>Filters of the list of distributions.</summary>
public sealed record StagingFilter
{
    public string? Text { get; init; }
    public StagingKind? Kind { get; init; }
    public StagingState? State { get; init; }
}

/// <summary>A line of the list of distributions.</summary>
/// <param name="Keeper">Whose: short name of the organisation or municipality, or the centre.</param>
/// <param name="Variants">How many variants it has.</param>
/// <param name="Order">«приказ от … № …» of the approved one.</param>
public sealed record StagingRow(
    int Id, StagingKind Kind, string Title, StagingState State, string Keeper, DateTime CreatedAt, string CreatedBy, int Variants, string? Order, int Version)
{
    /// <summary>Of the approved variant, else of the one that covers the most; null without variants.</summary>
    public VariantMeasures? Best { get; init; }
}

/// <summary>A distribution with its variants.</summary>
/// <param name="Absence">Who is absent and when, of a substitution.</param>
/// <param name="MayKeep">The actor may change it.</param>
public sealed record StagingCard(StagingRow Row, int? AbsenceId, string? Absence, bool MayKeep, IReadOnlyList<VariantRow> Variants);

/// <summary>A variant in short.</summary>
/// <param name="Hand">How many changes by hand.</param>
/// <param name="Order">«приказ от … № …» where approved.</param>
public sealed record VariantRow(
    int Id, int StagingId, int Place, string Name, VariantMeasures Measures, DateTime SolvedAt, DateOnly AsOf, int Hand, bool IsApproved, string? Order, int Version);

/// <summary>A variant in full.</summary>
/// <param name="Settings">What it was worked out by.</param>
/// <param name="Hand">Changes by hand with names, the latest last.</param>
/// <param name="Parts">Of the order.</param>
public sealed record VariantCard(
    VariantRow Row, StagingKind Kind, string StagingTitle, bool MayKeep, VariantSettings Settings, IReadOnlyList<HandRow> Hand,
    string? OrderNumber, DateOnly? OrderDate, DateOnly? From, DateOnly? Until, OrderParts Parts, DateTime? ApprovedAt, string? ApprovedBy);

/// <summary>A change by hand with names; a name is null where the person is gone.</summary>
public sealed record HandRow(string SeekerKey, string? Seeker, string GiverKey, string? Giver, HandKind Kind);

/// <summary>Filters of the lines of a variant.</summary>
public sealed record LineFilter
{
    public string? Text { get; init; }
    public string? GiverKey { get; init; }
    public bool UncoveredOnly { get; init; }
    public bool ByHandOnly { get; init; }
    public bool LowResultsOnly { get; init; }
}

/// <summary>One who needs somebody, with whom and why.</summary>
/// <param name="OrganisationId">The organisation itself, or the home of the person.</param>
/// <param name="Uncovered">Why nobody was found; null in a pair.</param>
public sealed record LineRow(
    int Id, string SeekerKey, int? EducatorId, int OrganisationId, string Name, string Organisation, string Municipality, bool IsLowResults,
    string? GiverKey, string? Giver, int? MethodistId, int? MentorId, int Score, IReadOnlyList<Reason> Reasons, bool IsByHand, bool IsCurrent, string? Uncovered,
    int? AssignmentId, int? MentorshipId);

/// <summary>What a giver carries in a variant.</summary>
/// <param name="Held">Before the variant.</param>
/// <param name="Added">By the variant.</param>
public sealed record LoadRow(string GiverKey, string Name, int Held, int Added, int Soft, int Hard)
{
    public int Count => Held + Added;
    public bool IsOverSoft => Count > Soft;
}

/// <summary>Variants side by side.</summary>
/// <param name="Differing">Who is not with the same giver in all of them, by name; one page.</param>
public sealed record VariantComparison(IReadOnlyList<VariantRow> Variants, Page<DifferenceRow> Differing);

/// <summary>Somebody whom variants give to different people.</summary>
/// <param name="Givers">By variant in the order asked; null is nobody.</param>
public sealed record DifferenceRow(string SeekerKey, string Name, string Place, IReadOnlyList<string?> Givers)
{
    /// <summary>Points of the pairs, as the givers stand; null is nobody.</summary>
    public IReadOnlyList<int?> Scores { get; init; } = [];
}

/// <summary>The uncovered of one reason.</summary>
/// <param name="Reason">In a sentence.</param>
/// <param name="Names">The first of them.</param>
public sealed record UncoveredGroup(string Reason, int Count, IReadOnlyList<string> Names);

/// <summary>An absence for which somebody may stand in.</summary>
/// <param name="Assigned">Who depends on the methodist in that time.</param>
public sealed record AbsenceOption(int Id, int MethodistId, string Methodist, DateOnly From, DateOnly Until, int Assigned);

/// <summary>An answer worked out anew on the data as they are now.</summary>
/// <param name="HasChanged">The data changed since the variant was worked out: the stored pairs may differ.</param>
public sealed record StagingAnswer<T>(T Value, bool HasChanged);

/// <summary>One who could take a seeker.</summary>
/// <param name="IsChosen">They are together in the variant.</param>
/// <param name="Load">Of the giver in the variant.</param>
public sealed record CandidateRow(string GiverKey, string Name, string Place, string? Detail, int Score, IReadOnlyList<Reason> Reasons, bool IsChosen, LoadRow Load);

/// <summary>The price of a change by hand.</summary>
/// <param name="Text">In a sentence.</param>
/// <param name="IsWorse">The whole becomes worse.</param>
public sealed record PriceRow(string Text, bool IsWorse, bool IsBetter, IReadOnlyList<MoveRow> Moves);

/// <summary>Who goes where; null is nobody.</summary>
public sealed record MoveRow(string Seeker, string? From, string? To, int ScoreFrom, int ScoreTo);

/// <summary>«Почему не другой».</summary>
public sealed record WhyNotRow(WhyNotKind Kind, IReadOnlyList<string> Lines, PriceRow? Price);

/// <summary>What would cover the uncovered.</summary>
/// <param name="Seats">More seats at whom.</param>
/// <param name="Covered">How many would be covered with them.</param>
/// <param name="Left">Whom nobody suits at all.</param>
public sealed record SeatsRow(IReadOnlyList<SeatRow> Seats, int Covered, int Left);

/// <summary>More seats at one giver.</summary>
public sealed record SeatRow(string GiverKey, string Name, int Seats, int HardLimit);

/// <summary>What of a variant no longer holds, and what is new.</summary>
/// <param name="Stale">Pairs that cannot be approved.</param>
/// <param name="News">What the approval does not forbid: new people in need, new givers.</param>
public sealed record RecheckRow(IReadOnlyList<string> Stale, IReadOnlyList<string> News)
{
    public bool MayApprove => Stale.Count == 0;
}

/// <summary>A whole distribution that was not kept: for the command line.</summary>
public sealed record DryRun(decimal Total, IReadOnlyList<DryPair> Pairs, IReadOnlyList<DryUncovered> Uncovered, IReadOnlyList<DryLoad> Load)
{
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>A person as machines and people read it.</summary>
/// <param name="Snils">11 digits, only where it was asked for and is known.</param>
public sealed record DryPerson(string Name, string? Snils);

public sealed record DryPair(DryPerson Person, DryPerson Giver, int Score, IReadOnlyList<Reason> Reasons);

public sealed record DryUncovered(DryPerson Person, string Reason);

public sealed record DryLoad(DryPerson Giver, int Count, int Soft, int Hard);
