using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>What the report «Итоги мониторинга» is built from: rows as its reader may see them.</summary>
internal sealed record MonitoringReportFacts(ReportingPeriod Period, string Place)
{
    /// <summary>Null: the region.</summary>
    public int? PlaceId { get; init; }
    public CentreHead Head { get; init; } = new();
    public DateTime Made { get; init; }

    /// <summary>Cells of fewer than five people are hidden from the reader.</summary>
    public bool HidesSmall { get; init; }

    /// <summary>The snapshot that the figures are of; null: counted of the data.</summary>
    public FrozenMark? Frozen { get; init; }

    /// <summary>Title of its round.</summary>
    public string? Round { get; init; }
    public MonitoringReportRound? Before { get; init; }

    /// <summary>The eight of п. 6.1.</summary>
    public IReadOnlyList<MonitoringReportLine> Main { get; init; } = [];

    /// <summary>Variants and other indicators of the place of the report, by code.</summary>
    public IReadOnlyDictionary<string, IndicatorRow> Others { get; init; } = new Dictionary<string, IndicatorRow>();
    public int LowResults { get; init; }
    public IReadOnlyList<MonitoringReportAdvice> Advice { get; init; } = [];
    public IReadOnlyList<MonitoringReportHand> Hand { get; init; } = [];

    public DateOnly Day => Period.Day;
    public bool IsRegion => PlaceId is null;
}

/// <summary>The frozen round before, with which values are compared.</summary>
internal sealed record MonitoringReportRound(string Title, DateOnly Day, int Number);

/// <summary>One of the eight indicators.</summary>
/// <param name="Own">Of the place that the report is about.</param>
/// <param name="Region">Beside a municipality.</param>
/// <param name="Places">Of municipalities; the own one alone for a municipality.</param>
/// <param name="Before">The own value of the round before; null where there is none or it may not be told.</param>
internal sealed record MonitoringReportLine(IndicatorMethod Method, IndicatorRow Own, IndicatorRow Region, IReadOnlyList<IndicatorRow> Places, IndicatorValue? Before)
{
    /// <summary>The main causes of the difference in words; null where there is none or it may not be told.</summary>
    public string? Why { get; init; }

    /// <summary>Difference in tenths of the unit; null where one of the values is missing.</summary>
    public long? Change => Own.Value.Tenths - Before?.Tenths;

    /// <summary>Got better, got worse; null: no change, no direction or no data.</summary>
    public bool? IsBetter => Change is not { } change || change == 0 || Method.Direction is IndicatorDirection.Neither ? null
        : change > 0 == Method.Direction is IndicatorDirection.More;
}

/// <summary>An approved recommendation.</summary>
/// <param name="Place">To whom; null: the centre.</param>
internal sealed record MonitoringReportAdvice(string? Place, string Code, string Text, string? Owner, DateOnly? Due);

/// <summary>A value entered by hand.</summary>
internal sealed record MonitoringReportHand(string Code, string Name, string Unit, decimal? Value, int? Numerator, int? Denominator, string? Target);
