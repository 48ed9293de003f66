using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The heat map of deficits; what is chosen stands in the address.</summary>
public sealed partial class HeatMapPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _campaigns = [];
    private IReadOnlyList<Choice<int?>> _others = [];
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<string>> _groups = [];
    private IReadOnlyList<Choice<string>> _subjects = [];
    private IReadOnlyList<Choice<string>> _positions = [];
    private IReadOnlyList<Choice<string>> _columns = [];
    private IReadOnlyList<Choice<HeatMapCut>> _cuts = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private HeatMapAddress _address = new("");
    private HeatMapFilter _filter = new();
    private HeatMapHeads? _heads;
    private HeatMap? _map;
    private HeatMapGrid? _grid;
    private HeatMapComparison? _comparison;
    private bool _isRead;
    private bool _isLoading;

    [Inject] public required HeatMapQueries Queries { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    private bool HasMasked => _map!.Rows.Any(r => r.Cells.Append(r.Total).Any(c => c.IsMasked));

    private bool HasMore => _filter is not { Group: null, MunicipalityId: null, SubjectCode: null, PositionCode: null };

    private IEnumerable<string> Notes =>
    [
        .. When(HasMasked, _map!.Rights.MayOpen ? HeatMapTexts.MaskedForStaff : HeatMapTexts.MaskedForReaders),
        .. When(_map.Filter.On is not null, HeatMapTexts.OnDateNote),
        .. When(_map.Columns.Any(c => c.Key == HeatMapColumn.Other), HeatMapTexts.OtherNote),
        .. When(_map.Unopened > 0, HeatMapTexts.Unopened(_map.Unopened)),
    ];

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _heads = await Queries.FindHeadsAsync(_leaving.Token);
        _isRead = true;
        if (_heads is null) return;
        _campaigns = [.. _heads.Campaigns.Select(c => new Choice<int?>(c.Id, c.Title, c.Code))];
        _municipalities = [.. _heads.Municipalities.Select(m => new Choice<int?>(m.Id, m.Name))];
        _groups = [.. _heads.Groups.Select(g => new Choice<string>(g.Key, g.Name))];
        _subjects = [.. _heads.Subjects.Select(s => new Choice<string>(s.Key, s.Name))];
        _positions = [.. _heads.Positions.Select(p => new Choice<string>(p.Key, p.Name))];
        _cuts = [.. _heads.Rights.Cuts.Select(c => new Choice<HeatMapCut>(c, HeatMapTerms.Of(c)))];
        Navigation.LocationChanged += OnLocationChanged;
        await ShowAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    // A campaign and a day exclude each other.
    private void OnCampaign(int? id) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["campaign"] = id, ["date"] = null, ["with"] = null }));

    private void OnDate(DateOnly? day) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
    {
        ["date"] = HeatMapAddress.Of(day), ["campaign"] = null, ["with"] = null,
    }));

    private async Task PrintAsync() => await Script.InvokeVoidAsync("print", _leaving.Token);

    private async Task ShowAsync()
    {
        _address = new HeatMapAddress(Navigation.Uri);
        _filter = _address.Filter;
        _isLoading = _map is null;
        StateHasChanged();
        try
        {
            _map = await Queries.FindAsync(_filter, _leaving.Token);
            _comparison = _map?.Campaign is not null && _address.With is { } with ? await Queries.CompareAsync(_map.Filter, with, _address.Column, _leaving.Token) : null;
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The page was left: nobody waits for the map.
            return;
        }
        _grid = _map is null ? null : HeatMapGrid.Of(_map, _address.Sort, key => Navigation.FilterHref("sort", key));
        _others = [.. _campaigns.Where(c => c.Value != _map?.Filter.CampaignId)];
        _columns = [.. (_map?.Columns ?? []).Select(c => new Choice<string>(c.Key, c.Name))];
        _chips = [.. Chips()];
        _isLoading = false;
        StateHasChanged();
    }

    private IEnumerable<FilterChip> Chips() =>
    [
        .. Chip("campaign", HeatMapTexts.Campaign, _filter.CampaignId is null ? null : _map?.Campaign?.Title),
        .. Chip("date", HeatMapTexts.OnDate, _filter.On is { } day ? Formats.Date(day) : null),
        .. Chip("group", HeatMapTexts.Group, _groups.FirstOrDefault(g => g.Value == _filter.Group)?.Text),
        .. Chip("municipality", HeatMapTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId)?.Text),
        .. Chip("subject", HeatMapTexts.Subject, _subjects.FirstOrDefault(s => s.Value == _filter.SubjectCode)?.Text),
        .. Chip("position", HeatMapTexts.Position, _positions.FirstOrDefault(p => p.Value == _filter.PositionCode)?.Text),
        .. Chip("with", HeatMapTexts.Compare, _comparison?.Second.Campaign?.Title),
    ];

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        value is null ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];

    private static IEnumerable<string> When(bool holds, string text) => holds ? [text] : [];
}
