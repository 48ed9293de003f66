using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.ServiceRating;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace MethodCenter.App.Features.ServiceRating;

/// <summary>The rating on a date; what is chosen stands in the address.</summary>
public sealed partial class ServiceRatingPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>>? _schemes;
    private IReadOnlyList<Choice<int?>> _sources = [];
    private IReadOnlyList<MapTile> _tiles = [];
    private RatingAddress _address = new("");
    private RatingTable? _table;
    private RatingLine? _open;
    private DomainError? _refusal;
    private int? _schemeId;
    private bool _isLoading;

    [Inject] public required RatingQueries Queries { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    private string About => Queries.MayKeep ? RatingTexts.About : Queries.OwnMunicipalityId is null ? RatingTexts.AboutReader : RatingTexts.AboutOwn;

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (!Queries.MayView) return;
        _schemes = [.. (await Queries.ListSchemesAsync(_leaving.Token)).Select(s => new Choice<int?>(s.Id, s.Title, ServiceRatingTerms.Of(s.State)))];
        _sources = [.. (await Queries.ListSourcesAsync(_leaving.Token)).Select(s => new Choice<int?>(s.SnapshotId, RatingTexts.Of(s)))];
        Navigation.LocationChanged += OnLocationChanged;
        await ShowAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    private async Task ShowAsync()
    {
        _address = new RatingAddress(Navigation.Uri);
        _schemeId = _address.SchemeId ?? (_schemes is { Count: > 0 } ? _schemes[0].Value : null);
        if (_schemeId is not { } scheme) return;
        _isLoading = _table is null;
        StateHasChanged();
        try
        {
            var found = await Queries.FindAsync(scheme, _address.SourceOr(_sources.Count > 0 ? _sources[0].Value : null, Queries.Today), _leaving.Token);
            _table = found.IsOk ? found.Value : null;
            _refusal = found.IsOk ? null : found.Error;
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The page was left: nobody waits for the table.
            return;
        }
        var place = _address.Place ?? Queries.OwnMunicipalityId;
        _open = _table?.Lines.FirstOrDefault(l => l.MunicipalityId == place && l.Cells is not null);
        _tiles = [.. (_table?.Lines ?? []).OrderBy(l => l.TileRow).ThenBy(l => l.TileColumn).Select(l => new MapTile(
            l.TileRow, l.TileColumn, l.Name, l.Name, RatingTexts.SumOf(l.Tenths), l.Tenths / 1000d, l.Cells is null ? null : Navigation.FilterHref("place", QueryAddress.Of((int?)l.MunicipalityId))))];
        _isLoading = false;
        StateHasChanged();
    }

    // A round and a day exclude each other.
    private void OnSource(int? snapshot) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["snapshot"] = snapshot, ["day"] = null }));

    private void OnDay(DateOnly? day) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["day"] = QueryAddress.Of(day), ["snapshot"] = null }));

    private async Task PrintAsync() => await Script.InvokeVoidAsync("print", _leaving.Token);
}
