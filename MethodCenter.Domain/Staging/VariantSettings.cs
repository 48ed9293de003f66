using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Staging;

/// <summary>All that a variant is worked out by; equal settings on equal data give equal pairs. Kept as JSON.</summary>
public sealed record VariantSettings
{
    /// <summary>Whom: municipalities; empty is all that the keeper sees.</summary>
    public IReadOnlyList<int> MunicipalityIds { get; init; } = [];
    public IReadOnlyList<int> OrganisationIds { get; init; } = [];
    public IReadOnlyList<string> SubjectCodes { get; init; } = [];

    /// <summary>Confirmed deficits of this campaign only.</summary>
    public string? CampaignCode { get; init; }

    /// <summary>Least severity of the deficits, 1–3.</summary>
    public int LeastSeverity { get; init; } = 2;

    /// <summary>Leaves out those who have somebody already.</summary>
    public bool OnlyUncovered { get; init; } = true;

    /// <summary>Regional and municipal methodists who take part.</summary>
    public bool WithRegional { get; init; } = true;
    public bool WithMunicipal { get; init; } = true;

    /// <summary>Only methodists (mentors) of the very subject.</summary>
    public bool SameSubjectOnly { get; init; }

    /// <summary>Only pairs within one municipality; with <see cref="SameOrganisationOnly"/> within one organisation.</summary>
    public bool SameMunicipalityOnly { get; init; }
    public bool SameOrganisationOnly { get; init; }

    /// <summary>The day as of which people are read; null is the day of the calculation. A substitution has the days of the absence.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Form of the pairs that are sought for.</summary>
    public MentoringForm Form { get; init; } = MentoringForm.Peer;

    /// <summary>Leaves out young educators whose mentoring is recorded as a form of support, without a pair here.</summary>
    public bool WithoutSupported { get; init; } = true;

    /// <summary>How many organisations one methodist looks after: no norm is known, so moderate numbers.</summary>
    public int OrganisationSoft { get; init; } = 5;
    public int OrganisationHard { get; init; } = 10;

    /// <summary>The soft limit of everybody is the hard one.</summary>
    public bool IsSoftHard { get; init; }

    /// <summary>Limits for everybody instead of their own; null keeps the own.</summary>
    public int? SoftLimit { get; init; }
    public int? HardLimit { get; init; }

    /// <summary>Limits of single givers, by key.</summary>
    public IReadOnlyList<GiverLimit> Limits { get; init; } = [];

    /// <summary>Keys of givers and seekers who do not take part.</summary>
    public IReadOnlyList<string> WithoutGivers { get; init; } = [];
    public IReadOnlyList<string> WithoutSeekers { get; init; } = [];

    /// <summary>Points by the code of the reason; what is not named has its usual points.</summary>
    public IReadOnlyList<ReasonWeight> Weights { get; init; } = [];

    /// <summary>What load costs, see <see cref="Matching.MatchingWeights"/>.</summary>
    public int OverSoft { get; init; } = 2;
    public int Evenness { get; init; } = 1;

    /// <summary>Changes by hand.</summary>
    public IReadOnlyList<HandChoice> Hand { get; init; } = [];

    /// <summary>Points of a reason under these settings.</summary>
    public int Points(string code, int usual) => Weights.FirstOrDefault(w => w.Code == code)?.Points ?? usual;
}

/// <summary>Limits of one giver in a variant.</summary>
public sealed record GiverLimit(string Giver, int Soft, int Hard);

/// <summary>Points of one reason in a variant.</summary>
public sealed record ReasonWeight(string Code, int Points);

/// <summary>A pair set or forbidden by hand; the latest word of a pair, and of a seeker who is set, wins.</summary>
public sealed record HandChoice(string Seeker, string Giver, bool IsForced)
{
    /// <summary>What was said before of the pair is taken back.</summary>
    public bool IsReleased { get; init; }
}

/// <summary>What a variant gives, for the comparison side by side.</summary>
/// <param name="Seekers">Who needed somebody.</param>
/// <param name="Covered">Who has somebody.</param>
/// <param name="Givers">Who could take somebody.</param>
/// <param name="BusyGivers">Who has anybody.</param>
/// <param name="MostLoad">Greatest load.</param>
/// <param name="LeastLoad">Least load.</param>
/// <param name="SpreadTenths">Standard deviation of loads, tenths.</param>
/// <param name="OverSoft">Givers above their soft limit.</param>
/// <param name="LowResults">Seekers of schools with low results who are covered.</param>
/// <param name="LowResultsAll">All of them.</param>
/// <param name="SameMunicipality">Pairs within one municipality.</param>
/// <param name="Current">Pairs that stay as they are.</param>
/// <param name="ScoreTenths">Average points of a pair, tenths.</param>
/// <param name="Total">Units of 1/10,000 of a point.</param>
public sealed record VariantMeasures(
    int Seekers, int Covered, int Givers, int BusyGivers, int MostLoad, int LeastLoad, int SpreadTenths, int OverSoft,
    int LowResults, int LowResultsAll, int SameMunicipality, int Current, int ScoreTenths, long Total)
{
    public static readonly VariantMeasures Empty = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Loads of all givers as a line, see <see cref="LoadSheet"/>.</summary>
    public string Loads { get; init; } = "";

    /// <summary>What a person should know of the whole.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>What the order says beside its number, date and pairs. Kept as JSON.</summary>
/// <param name="SignerPost">Должность of whoever signs.</param>
/// <param name="SignerName">И. О. Фамилия.</param>
/// <param name="Ground">Основание in words.</param>
/// <param name="Controller">На кого возложен контроль; null is «оставляю за собой».</param>
/// <param name="City">Place of the order.</param>
public sealed record OrderParts(string? SignerPost, string? SignerName, string? Ground, string? Controller, string? City)
{
    /// <summary>Earlier assignments that the approval ended, with the last day that they had.</summary>
    public IReadOnlyList<EndedAssignment> Ended { get; init; } = [];
}

/// <summary>An assignment that an approval ended, as it was before.</summary>
public sealed record EndedAssignment(int AssignmentId, DateOnly? Until);
