using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>A map as the grid draws it: totals first, cells that lead to people, rows sorted as the address says.</summary>
public sealed class HeatMapGrid
{
    private const string TotalKey = "total";

    private readonly HeatMap _map;
    private readonly string? _sort;

    private HeatMapGrid(HeatMap map, string? sort)
    {
        (_map, _sort) = (map, sort == TotalKey || map.Columns.Any(c => c.Key == sort) ? sort : null);
    }

    public required IReadOnlyList<HeatGridColumn> Columns { get; init; }
    public required IReadOnlyList<HeatGridRow> Rows { get; init; }
    public bool IsSorted => _sort is not null;

    /// <param name="map">What was counted.</param>
    /// <param name="sort">Key of the column to sort by; null keeps the order of the framework.</param>
    /// <param name="sortHref">The address that sorts by a column.</param>
    public static HeatMapGrid Of(HeatMap map, string? sort, Func<string, string> sortHref)
    {
        var draft = new HeatMapGrid(map, sort) { Columns = [], Rows = [] };
        return new HeatMapGrid(map, sort) { Columns = [.. draft.Heads(sortHref)], Rows = [.. draft.Lines()] };
    }

    public static IReadOnlyList<(string Label, string Css)> Legend(bool hasMasked) =>
    [
        .. HeatMapTexts.Steps.Select((label, i) => (label, $"shade-{i + 1}")),
        .. hasMasked ? [(HeatMapTexts.Small, "heat-masked")] : Array.Empty<(string, string)>(),
    ];

    private IEnumerable<HeatGridColumn> Heads(Func<string, string> sortHref) =>
    [
        new(TotalKey, HeatMapTexts.Total, HeatMapTexts.SortHint, sortHref(TotalKey), _sort == TotalKey, true),
        .. _map.Rights.HasRegion ? [new HeatGridColumn("region", HeatMapTexts.Region, IsLead: true)] : Array.Empty<HeatGridColumn>(),
        .. _map.Columns.Select(c => new HeatGridColumn(c.Key, c.Name, $"{c.Name}. {HeatMapTexts.SortHint}", sortHref(c.Key), _sort == c.Key)),
    ];

    private IEnumerable<HeatGridRow> Lines()
    {
        foreach (var row in Sorted())
        {
            yield return new HeatGridRow(row.Name, row.Code, IsSorted ? null : Capital(row.Group),
            [
                Cell(row.Name, HeatMapTexts.Total, row.Total, row.Code, null),
                .. _map.Rights.HasRegion ? [Cell(row.Name, HeatMapTexts.Region, row.Region ?? default, null, null)] : Array.Empty<HeatGridCell>(),
                .. row.Cells.Select((cell, i) => Cell(row.Name, _map.Columns[i].Name, cell, row.Code, _map.Columns[i].Key)),
            ]);
        }
        yield return new HeatGridRow(HeatMapTexts.AllCompetences, null, null,
        [
            Cell(HeatMapTexts.AllCompetences, HeatMapTexts.Total, _map.Total, null, null),
            .. _map.Rights.HasRegion ? [Cell(HeatMapTexts.AllCompetences, HeatMapTexts.Region, _map.RegionTotal ?? default, null, null)] : Array.Empty<HeatGridCell>(),
            .. _map.ColumnTotals.Select((cell, i) => Cell(HeatMapTexts.AllCompetences, _map.Columns[i].Name,
                _map.Columns[i].People is > 0 and < HeatCell.Least ? HeatCell.Hidden : cell, null, null)),
        ], IsTotal: true);
    }

    private IEnumerable<HeatMapRow> Sorted()
    {
        if (_sort is null) return _map.Rows;
        var at = _map.Columns.ToList().FindIndex(c => c.Key == _sort);
        return _map.Rows.OrderByDescending(r => (at < 0 ? r.Total : r.Cells[at]) is { IsMasked: false, IsEmpty: false } cell ? cell.Share.Tenths : -1);
    }

    private HeatGridCell Cell(string competence, string column, HeatCell cell, string? code, string? key)
    {
        var opens = _map.Rights.MayOpen && code is not null && cell.Tested > 0;
        return new(
            HeatMapTexts.Percents(cell), cell.IsMasked || cell.IsEmpty ? null : cell.Share.Numerator / (double)cell.Share.Denominator,
            HeatMapTexts.CellLabel(competence, column, cell), cell.IsMasked || cell.IsEmpty ? null : Formats.Number(cell.Tested), opens ? Href(_map.Filter, code!, key) : null, cell.IsMasked);
    }

    /// <summary>The people behind a cell; where nobody has a deficit all tested are shown.</summary>
    private static string Href(HeatMapFilter filter, string code, string? column) => Urls.List(
        Urls.HeatMapPeople, [.. Query(filter), ("competence", code), ("column", column)]);

    /// <summary>A filter as it stands in an address.</summary>
    public static (string Name, string? Value)[] Query(HeatMapFilter filter) =>
    [
        ("campaign", HeatMapAddress.Of(filter.CampaignId)), ("date", HeatMapAddress.Of(filter.On)), ("by", HeatMapAddress.Of(filter.By)), ("group", filter.Group),
        ("subject", filter.SubjectCode), ("position", filter.PositionCode), ("municipality", HeatMapAddress.Of(filter.MunicipalityId)),
    ];

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Formats.Russian) + text[1..];
}
