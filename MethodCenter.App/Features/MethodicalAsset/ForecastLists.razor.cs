using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The lists of the forecast, paged and sorted from what the page has read.</summary>
public sealed partial class ForecastLists
{
    [Parameter, EditorRequired] public required Forecast Forecast { get; set; }
    [Parameter] public ForecastView View { get; set; }
    [Parameter] public int Days { get; set; }

    /// <summary>A filter is set: an empty list offers to clear it.</summary>
    [Parameter] public bool IsNarrowed { get; set; }
    [Parameter, EditorRequired] public required string ClearHref { get; set; }
    [Parameter, EditorRequired] public required string FurtherHref { get; set; }

    private Task<Page<ForecastRow>> LoadEndsAsync(PageRequest page, CancellationToken ct) => Task.FromResult(PageOf(Forecast.Ends, page, page.Sort switch
    {
        "Name" => r => r.FullName,
        "LastDay" => r => r.LastDay,
        "Lost" => r => r.Lost,
        _ => null,
    }));

    private Task<Page<ForecastLeftRow>> LoadLeftAsync(PageRequest page, CancellationToken ct) => Task.FromResult(PageOf(Forecast.Left, page, page.Sort switch
    {
        "Target" => r => r.Name,
        "Municipality" => r => r.Municipality,
        "LastDay" => r => r.Left.LastDay,
        _ => null,
    }));

    private Task<Page<ForecastLapseRow>> LoadLapsesAsync(PageRequest page, CancellationToken ct) => Task.FromResult(PageOf(Forecast.Lapses, page, null));

    /// <summary>Sorting is stable: equal rows keep the order of the forecast.</summary>
    private static Page<T> PageOf<T>(IReadOnlyList<T> rows, PageRequest page, Func<T, IComparable>? key)
    {
        IEnumerable<T> sorted = rows;
        if (key is not null) sorted = page.Descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
        return new([.. sorted.Skip(page.Skip).Take(page.Take)], rows.Count);
    }
}
