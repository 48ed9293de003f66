using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>How much a remark matters.</summary>
public enum RemarkSeverity
{
    /// <summary>Worth a look; needs no answer.</summary>
    Warning = 1,

    /// <summary>Needs a correction or an explanation before the municipality submits.</summary>
    Error = 2,
}

/// <summary>What a remark is about.</summary>
public enum RemarkKind
{
    ShareChanged = 1,
    DenominatorChanged = 2,
    CountFell = 3,
    NumeratorGone = 4,
    NoDenominator = 5,
    DataMissing = 6,
    OfficialDiffers = 7,
    MethodChanged = 8,
}

/// <summary>What the check of figures found at one indicator of a municipality.</summary>
/// <param name="Code">Of the indicator whose people are to be looked at.</param>
/// <param name="What">A sentence.</param>
/// <param name="Advice">What to do.</param>
public sealed record RoundRemark(RemarkKind Kind, RemarkSeverity Severity, string Code, string What, string Advice)
{
    /// <summary>Before, or by the statistics; null where there is nothing to compare with.</summary>
    public string? Was { get; init; }
    public string? Is { get; init; }

    /// <summary>The people to look at: those counted, those in the denominator, those left out; null: all.</summary>
    public FactRole? Role { get; init; }
}

/// <summary>From which difference on a remark is made. Working values: the statute gives none.</summary>
public sealed record RoundCheckLimits
{
    public static readonly RoundCheckLimits Default = new();

    /// <summary>Tenths of a percentage point by which a share may change.</summary>
    public long ShareTenths { get; init; } = 100;

    /// <summary>So many times a share may grow or fall.</summary>
    public int Fold { get; init; } = 2;

    /// <summary>Tenths of a percentage point below which «so many times» is not looked at.</summary>
    public long LeastShareTenths { get; init; } = 10;

    /// <summary>Percent by which a denominator may change.</summary>
    public int DenominatorPercent { get; init; } = 10;

    /// <summary>Percent by which a figure may differ from official statistics.</summary>
    public int OfficialPercent { get; init; } = 5;

    /// <summary>Percent from which such a difference is an error.</summary>
    public int OfficialErrorPercent { get; init; } = 20;

    /// <summary>Percent of people without a needed date among all whom the indicator is about.</summary>
    public int MissingPercent { get; init; } = 10;
}

/// <summary>An indicator of a municipality now and in the previous round.</summary>
/// <param name="Before">Null where the previous round has none.</param>
/// <param name="Missing">People left out because a date is not known.</param>
public sealed record RoundCheckLine(IndicatorMethod Method, FigureValue Now, FigureValue? Before, int Missing = 0);

/// <summary>A figure of official statistics beside the counted one.</summary>
/// <param name="Code">The indicator whose denominator it is compared with.</param>
public sealed record OfficialLine(OfficialKind Kind, int Official, DateOnly Day, string Source, string Code, int Counted);
