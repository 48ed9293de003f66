using MethodCenter.App.Shared;
using MethodCenter.Domain.Staging;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.Staging;

/// <summary>The pairs of a variant and whoever is without one.</summary>
public sealed partial class VariantPairs : IDisposable
{
    private IReadOnlyList<Choice<string>> _givers = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private LineFilter _filter = new();
    private ListGrid<LineRow>? _grid;
    private int? _shownVersion;

    [Parameter, EditorRequired] public required VariantCard Card { get; set; }
    [Parameter] public bool MayChange { get; set; }

    /// <summary>A change by hand was made.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    [Inject] public required StagingQueries Queries { get; init; }
    [Inject] public required SearchWords Words { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private NavigationManager Navigation => Words.Navigation;

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    protected override async Task OnParametersSetAsync()
    {
        if (_shownVersion == Card.Row.Version && _givers.Count > 0) return;
        var isAgain = _shownVersion is not null && _shownVersion != Card.Row.Version;
        _shownVersion = Card.Row.Version;
        ReadAddress();
        var loads = await Queries.LoadsAsync(Card.Row.Id, CancellationToken.None);
        _givers = [.. loads.OrderBy(l => l.Name, StringComparer.Ordinal).Select(l => new Choice<string>(l.GiverKey, l.Name))];
        ReadAddress();
        if (isAgain && _grid is not null) await _grid.ReloadAsync();
    }

    private async Task OnOpenAsync(LineRow line)
    {
        Dictionary<string, object?> parameters = new()
        {
            [nameof(LinePanel.Card)] = Card, [nameof(LinePanel.Line)] = line, [nameof(LinePanel.MayChange)] = MayChange,
        };
        if (await Dialogs.OpenPanelAsync<LinePanel>(line.Name, parameters) is true) await Changed.InvokeAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        ReadAddress();
        StateHasChanged();
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private void ReadAddress()
    {
        _filter = new StagingAddress(Navigation.Uri, Words.Find).Lines;
        _chips =
        [
            .. Chip("q", VariantTexts.Search, _filter.Text),
            .. Chip("giver", VariantTexts.Giver, _filter.GiverKey is { } key ? _givers.FirstOrDefault(g => g.Value == key)?.Text ?? VariantTexts.Chosen : null),
            .. Chip("uncovered", VariantTexts.Uncovered, _filter.UncoveredOnly ? VariantTexts.Yes : null),
            .. Chip("hand", VariantTexts.Hand, _filter.ByHandOnly ? VariantTexts.Yes : null),
            .. Chip("low", VariantTexts.LowResults, _filter.LowResultsOnly ? VariantTexts.Yes : null),
        ];
    }

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        value is null ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
