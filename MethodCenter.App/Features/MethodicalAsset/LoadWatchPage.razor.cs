using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>How the load lies over the methodists, and whom it calls attention to; what is chosen stands in the address.</summary>
public sealed partial class LoadWatchPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<MethodistLevel?>> _levels = AssetTexts.Choices<MethodistLevel>(MethodicalAssetTerms.Of);
    private static readonly IReadOnlyList<Choice<LoadLevel?>> _loads = AssetTexts.Choices<LoadLevel>(MethodicalAssetTerms.Of);
    private static readonly IReadOnlyList<Crumb> _crumbs = [new(AssetTexts.Methodists, Urls.Methodists), new(AssetWatchTexts.Load)];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private LoadFilter? _shown;
    private LoadFilter _filter = new();
    private LoadReport? _report;
    private bool _isMissing;
    private bool _mayKeep;

    [Inject] public required LoadBalanceQueries Queries { get; init; }
    [Inject] public required AssetHeadQueries Heads { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _mayKeep = Heads.MayKeep;
        _municipalities = [.. (await Heads.FindAsync(_leaving.Token)).Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        Navigation.LocationChanged += OnLocationChanged;
        await ShowAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    private async Task ShowAsync()
    {
        _filter = new AssetWatchAddress(Navigation.Uri).Load;
        try
        {
            if (_shown != _filter) _report = await Queries.FindAsync(_filter, _leaving.Token);
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            return; // The page was left: nobody waits for the load.
        }
        _shown = _filter;
        _isMissing = _report is null;
        _chips = [.. Chips()];
        StateHasChanged();
    }

    private async Task PrintAsync() => await Script.InvokeVoidAsync("print", _leaving.Token);

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private string LoadHref(LoadLevel load) => Navigation.FilterHref("load", AssetWatchAddress.Of<LoadLevel>(load));

    private IEnumerable<FilterChip> Chips() =>
    [
        .. Chip("level", AssetTexts.Level, _levels.FirstOrDefault(l => l.Value == _filter.Level)?.Text),
        .. Chip("municipality", AssetTexts.Municipality, _filter.MunicipalityId is null ? null : _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId)?.Text),
        .. Chip("load", AssetTexts.Load, _filter.Load is { } load ? MethodicalAssetTerms.Of(load) : null),
        .. Chip("routes", AssetWatchTexts.OverRoutes, _filter.OnlyOverRoutes ? AssetWatchTexts.Yes : null),
    ];

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        value is null ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
