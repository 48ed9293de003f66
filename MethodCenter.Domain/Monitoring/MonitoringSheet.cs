using System.Collections.Concurrent;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Which frozen numbers a sheet shows.</summary>
/// <param name="SnapshotId">Of the snapshot.</param>
/// <param name="RoundId">Of its round.</param>
/// <param name="Number">From 1 within the round.</param>
/// <param name="Sha256">Hash over the content.</param>
public sealed record FrozenMark(int SnapshotId, int RoundId, int Number, string Sha256);

/// <summary>
/// All numbers of a reporting date with the lines behind them: counted from the data as they are now, or read from a snapshot. Everything that
/// shows figures (pages, comparisons, reports, recommendations) works from a sheet, so that it works alike on both. Safe for several readers.
/// </summary>
public sealed class MonitoringSheet
{
    private readonly ConcurrentDictionary<string, IndicatorFacts> _counted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndicatorMethod> _methods;

    /// <summary>A sheet that counts from facts when asked.</summary>
    public MonitoringSheet(MonitoringFacts facts, IReadOnlyList<IndicatorMethod> methods)
    {
        (Index, Methods) = (new MonitoringIndex(facts), methods);
        _methods = methods.ToDictionary(m => m.Code, StringComparer.Ordinal);
    }

    /// <summary>A sheet out of a snapshot: its lines are those that were frozen, whatever the rules count today.</summary>
    internal MonitoringSheet(MonitoringFacts facts, IReadOnlyList<IndicatorFacts> counted, FrozenMark? frozen) : this(facts, [.. counted.Select(c => c.Method)])
    {
        Frozen = frozen;
        foreach (var one in counted) _counted[one.Method.Code] = one;
    }

    public MonitoringIndex Index { get; }
    public ReportingPeriod Period => Index.Period;

    /// <summary>In the order of reports.</summary>
    public IReadOnlyList<IndicatorMethod> Methods { get; }

    /// <summary>Null where the numbers follow the data.</summary>
    public FrozenMark? Frozen { get; }

    /// <summary>Municipalities under the names of the date, by code.</summary>
    public IReadOnlyList<PlaceFact> Places => Index.Facts.Places;

    /// <summary>Null for a code that the sheet does not have.</summary>
    public IndicatorMethod? Find(string code) => IndicatorCatalogue.Find(code) is { } known ? _methods.GetValueOrDefault(known.Code) : null;

    /// <summary>The lines of an indicator.</summary>
    public IndicatorFacts Of(IndicatorMethod method) => _counted.GetOrAdd(method.Code, _ => IndicatorCalculator.Compute(method, Index));

    /// <summary>The lines of the region, or of a municipality.</summary>
    public FactList Of(IndicatorMethod method, int? municipalityId)
    {
        var counted = Of(method);
        return municipalityId is { } place ? counted.Places.GetValueOrDefault(place) ?? new FactList(method.Shape, []) : counted.Region;
    }

    /// <summary>The numbers of an indicator: the region first, then municipalities by their codes; nothing hidden yet.</summary>
    public IReadOnlyList<IndicatorRow> RowsOf(IndicatorMethod method)
    {
        var counted = Of(method);
        List<IndicatorRow> rows = [RowOf(method, null, counted.Region)];
        foreach (var place in Places) rows.Add(RowOf(method, place, counted.Places[place.Id]));
        return rows;
    }

    private static IndicatorRow RowOf(IndicatorMethod method, PlaceFact? place, FactList list) =>
        new(method, place?.Id, place?.Oktmo, place?.Name, list.Value) { Light = TargetRule.Of(method, list.Value.Number, place is not null) };
}
