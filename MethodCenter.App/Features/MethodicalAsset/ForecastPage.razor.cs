using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>Who loses the status ahead and who is left without a methodist; what is chosen stands in the address.</summary>
public sealed partial class ForecastPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<MethodistLevel?>> _levels = AssetTexts.Choices<MethodistLevel>(MethodicalAssetTerms.Of);
    private static readonly IReadOnlyList<Crumb> _crumbs = [new(AssetTexts.Methodists, Urls.Methodists), new(AssetWatchTexts.Forecast)];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private ForecastFilter? _shown;
    private ForecastFilter _filter = new();
    private ForecastView _view;
    private Forecast? _forecast;
    private string? _methodist;
    private bool _isMissing;

    [Inject] public required ForecastQueries Queries { get; init; }
    [Inject] public required AssetHeadQueries Heads { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    private string ClearHref => Urls.List(Urls.Forecast, ("days", AssetWatchAddress.Of(_filter.Days)), ("view", AssetWatchAddress.Of<ForecastView>(_view)));

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _municipalities = [.. (await Heads.FindAsync(_leaving.Token)).Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        Navigation.LocationChanged += OnLocationChanged;
        await ShowAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    private async Task ShowAsync()
    {
        var address = new AssetWatchAddress(Navigation.Uri);
        (_filter, _view) = (address.Forecast, address.View);
        try
        {
            if (_shown != _filter) _forecast = await Queries.FindAsync(_filter, _leaving.Token);
            _methodist = _filter.MethodistId is { } id ? (await Heads.FindMethodistAsync(id, _leaving.Token))?.Name ?? NameFromRows(id) : null;
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            return; // The page was left: nobody waits for the forecast.
        }
        _shown = _filter;
        _isMissing = _forecast is null;
        _chips = [.. Chips()];
        StateHasChanged();
    }

    private string? NameFromRows(int id) => _forecast?.Ends.FirstOrDefault(r => r.MethodistId == id)?.FullName;

    private async Task PrintAsync() => await Script.InvokeVoidAsync("print", _leaving.Token);

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private string DaysHref(int days) => Navigation.FilterHref("days", AssetWatchAddress.Of(days));

    private string ViewHref(ForecastView view) => View(view, null);

    private string LeftHref(TargetKind kind) => View(ForecastView.Left, kind);

    private string View(ForecastView view, TargetKind? kind) => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
    {
        ["view"] = view is ForecastView.Ends ? null : AssetWatchAddress.Of<ForecastView>(view),
        ["kind"] = AssetWatchAddress.Of(kind),
        ["methodist"] = null,
        ["alone"] = null,
        [ListAddress.PageName] = null,
        ["sort"] = null,
        ["desc"] = null,
    });

    private IEnumerable<FilterChip> Chips() =>
    [
        .. Chip("level", AssetTexts.Level, _levels.FirstOrDefault(l => l.Value == _filter.Level)?.Text),
        .. Chip("municipality", AssetTexts.Municipality, _filter.MunicipalityId is null ? null : _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId)?.Text),
        .. Chip("methodist", AssetWatchTexts.Methodist, _methodist),
        .. Chip("kind", AssignmentPageTexts.Kind, _filter.Kind is { } kind ? AssignmentPageTexts.Of(kind) : null),
        .. Chip("alone", AssetWatchTexts.Alone, _filter.OnlyAlone ? AssetWatchTexts.Yes : null),
    ];

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        value is null ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
