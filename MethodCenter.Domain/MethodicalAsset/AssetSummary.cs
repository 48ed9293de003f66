using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>How many methodists stand where.</summary>
/// <param name="Listed">Of the register, those taken out of the asset not counted.</param>
/// <param name="InForce">Number and date of the order, term not over (decisions, point 9).</param>
/// <param name="Admissible">The admission rule holds.</param>
/// <param name="ByException">The rule does not hold; admitted with a recorded reason.</param>
/// <param name="Expired">The term is over.</param>
/// <param name="EndingSoon">The term ends within 90 days.</param>
public sealed record AssetCount(int Listed, int InForce, int Admissible, int ByException, int Expired, int EndingSoon)
{
    /// <summary>Neither the rule nor a recorded reason holds.</summary>
    public int WithoutBasis => Listed - Admissible - ByException;
}

/// <summary>A number by level.</summary>
public sealed record LevelCount(string Name, int Regional, int Municipal)
{
    public int Total => Regional + Municipal;
}

/// <summary>Methodists by load: educators assigned on the day.</summary>
public sealed record LoadSpread(int None, int Normal, int OverSoft, int OverHard, int People)
{
    public int Methodists => None + Normal + OverSoft + OverHard;
    public int Loaded => Methodists - None;
}

/// <summary>The asset of one municipality.</summary>
public sealed record MunicipalityAsset(MunicipalityPlace Place)
{
    /// <summary>Municipal methodists of the register.</summary>
    public int Listed { get; init; }
    public int Admissible { get; init; }
    public int InForce { get; init; }

    /// <summary>Regional methodists in force who look after somebody here.</summary>
    public int Regional { get; init; }

    /// <summary>People of the contingent with a methodist whose order is in force.</summary>
    public Percent People { get; init; }
    public Percent Organisations { get; init; }

    /// <summary>Schools with low results.</summary>
    public Percent LowResults { get; init; }
}

/// <summary>What the asset lacks.</summary>
public sealed record AssetGaps(
    IReadOnlyList<SubjectGap> Subjects, IReadOnlyList<MunicipalityPlace> Municipalities, IReadOnlyList<MonitoredOrganisation> Organisations);

/// <summary>A subject taught by so many that no methodist in force is for.</summary>
public sealed record SubjectGap(string Code, string Name, int Teachers);

/// <summary>The state of the asset on a day, without names of people.</summary>
public sealed record AssetSummary(DateOnly Day)
{
    public required AssetCount All { get; init; }
    public required AssetCount Regional { get; init; }
    public required AssetCount Municipal { get; init; }
    public required IReadOnlyList<LevelCount> Relations { get; init; }
    public required IReadOnlyList<LevelCount> Fields { get; init; }

    /// <summary>How often each criterion of admission fails, in the order of the rule; one methodist may lack several.</summary>
    public required IReadOnlyList<LevelCount> Missing { get; init; }
    public required LoadSpread Load { get; init; }
    public required Percent People { get; init; }
    public required Percent Organisations { get; init; }
    public required Percent LowResults { get; init; }
    public required IReadOnlyList<MunicipalityAsset> Municipalities { get; init; }
    public required AssetGaps Gaps { get; init; }
}
