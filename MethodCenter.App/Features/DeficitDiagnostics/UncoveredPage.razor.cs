using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>«Дефициты без программы»: what programmes are wanted for, the most wanted first.</summary>
public sealed partial class UncoveredPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private UncoveredMap? _map;
    private IReadOnlyList<HeatGridColumn> _columns = [];
    private IReadOnlyList<HeatGridRow> _rows = [];
    private bool _isRead;

    [Inject] public required UncoveredQueries Queries { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        await ShowAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    private async Task ShowAsync()
    {
        try
        {
            _map = await Queries.FindAsync(new HeatMapAddress(Navigation.Uri).Uncovered, _leaving.Token);
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The page was left: nobody waits for the list.
            return;
        }
        _isRead = true;
        if (_map is { } map) Draw(map);
        StateHasChanged();
    }

    private void Draw(UncoveredMap map)
    {
        _columns =
        [
            new("people", HeatMapTexts.PeopleInAll, IsLead: true), new("severe", HeatMapTexts.Severe, IsLead: true),
            .. map.Columns.Select(c => new HeatGridColumn(c.Key, c.Name, c.Name)),
        ];
        // One scale for all cells: the largest count of the list is the darkest.
        var most = Math.Max(1, map.Rows.SelectMany(r => r.Cells).Max() ?? 1);
        _rows = [.. map.Rows.Select(r => new HeatGridRow(r.Name, r.Code, null,
        [
            Cell(map, r, HeatMapTexts.PeopleInAll, r.People, null, null, true),
            Cell(map, r, HeatMapTexts.Severe, r.Severe, null, null, false),
            .. r.Cells.Select((people, i) => Cell(map, r, map.Columns[i].Name, people, map.Columns[i].Key, people / (double)most, true)),
        ]))];
    }

    private static HeatGridCell Cell(UncoveredMap map, UncoveredRow row, string column, int? people, string? key, double? shade, bool opens) => new(
        people is { } count ? count == 0 ? "" : Formats.Number(count) : HeatMapTexts.MaskedMark, people > 0 ? shade : null,
        HeatMapTexts.NumberLabel(row.Name, column, people), null,
        map.Rights.MayOpen && opens && people > 0
            ? Urls.List(Urls.WithoutProgrammePeople, ("by", HeatMapAddress.Of<UncoveredCut>(map.By)), ("competence", row.Code), ("column", key)) : null, people is null);
}
