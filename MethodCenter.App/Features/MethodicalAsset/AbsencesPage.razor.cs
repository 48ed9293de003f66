using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>Who of the methodists is away, now and ahead; the filters live in the address.</summary>
public sealed partial class AbsencesPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<MethodistLevel?>> _levels = AssetTexts.Choices<MethodistLevel>(MethodicalAssetTerms.Of);
    private static readonly IReadOnlyList<Choice<AbsenceState?>> _states = AssetTexts.Choices<AbsenceState>(AbsenceTerms.Of);
    private static readonly IReadOnlyList<Crumb> _crumbs = [new(AssetTexts.Methodists, Urls.Methodists), new(AssetWatchTexts.Absences)];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private ListGrid<AbsenceRow>? _grid;
    private AbsenceFilter? _shown;
    private AbsenceFilter _filter = new();
    private AbsenceStrip? _strip;
    private string? _methodist;
    private bool _mayView;

    [Inject] public required AbsenceQueries Queries { get; init; }
    [Inject] public required AssetHeadQueries Heads { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _mayView = AssetRights.MayView(Who.Current);
        if (!_mayView) return;
        _filter = new AssetWatchAddress(Navigation.Uri).Absences;
        _municipalities = [.. (await Heads.FindAsync(_leaving.Token)).Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        Navigation.LocationChanged += OnLocationChanged;
        await ShowAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    private async Task ShowAsync()
    {
        _filter = new AssetWatchAddress(Navigation.Uri).Absences;
        if (_filter != _shown)
        {
            _shown = _filter;
            await ReadStripAsync();
        }
        _chips = [.. Chips()];
        StateHasChanged();
    }

    private async Task ReadStripAsync()
    {
        try
        {
            _methodist = _filter.MethodistId is { } id ? (await Heads.FindMethodistAsync(id, _leaving.Token))?.Name : null;
            _strip = await Queries.FindStripAsync(_filter, _leaving.Token);
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The page was left: nobody waits for the picture.
        }
    }

    private async Task OpenAsync(int id)
    {
        var title = id == 0 ? AssetWatchTexts.Add : AssetWatchTexts.Edit;
        if (await Dialogs.OpenPanelAsync<AbsencePanel>(title, new() { [nameof(AbsencePanel.AbsenceId)] = id, [nameof(AbsencePanel.MethodistId)] = _filter.MethodistId }) is not true) return;
        await ReadStripAsync();
        if (_grid is not null) await _grid.ReloadAsync();
        StateHasChanged();
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private string StateHref(AbsenceState state) => Navigation.FilterHref("state", AssetWatchAddress.Of<AbsenceState>(state));

    // All for which somebody is to be found, whatever state is chosen.
    private string MissingHref() => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["uncovered"] = "1", ["state"] = null, [ListAddress.PageName] = null });

    private IEnumerable<FilterChip> Chips() =>
    [
        .. Chip("state", AssetWatchTexts.State, _filter.State is { } state ? AbsenceTerms.Of(state) : null),
        .. Chip("level", AssetTexts.Level, _levels.FirstOrDefault(l => l.Value == _filter.Level)?.Text),
        .. Chip("municipality", AssetTexts.Municipality, _filter.MunicipalityId is null ? null : _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId)?.Text),
        .. Chip("methodist", AssetWatchTexts.Methodist, _methodist),
        .. Chip("uncovered", AssetWatchTexts.OnlyUncovered, _filter.OnlyUncovered ? AssetWatchTexts.Yes : null),
    ];

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        value is null ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
