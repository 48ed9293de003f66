using MethodCenter.App.Shared;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The work journal: entries, and their sums by function and month over the same filter.</summary>
public sealed partial class WorkJournalPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<string>> _functions =
        [.. AssetFunctions.All.Select(f => new Choice<string>(f.Code, WorkTexts.FunctionOf(f)))];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private IReadOnlyList<Bar> _byFunction = [];
    private IReadOnlyList<Bar> _byMonth = [];
    private Choice<int?>? _methodist;
    private WorkFilter _filter = new();
    private ListGrid<WorkRow>? _grid;
    private int _entries;
    private int _minutes;
    private bool _mayWrite;

    [Inject] public required WorkJournalQueries Queries { get; init; }
    [Inject] public required AssetHeadQueries Heads { get; init; }
    [Inject] public required MethodistQueries Methodists { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _mayWrite = Queries.MayWrite;
        Navigation.LocationChanged += OnLocationChanged;
        _filter = new AssetAddress(Navigation.Uri).Work;
        _municipalities = [.. (await Heads.FindAsync(_leaving.Token)).Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        await ReadAddressAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(async () =>
    {
        await ReadAddressAsync();
        StateHasChanged();
    });

    private async Task OnOpenAsync(int id)
    {
        var title = id == 0 ? WorkTexts.Add : WorkTexts.Edit;
        var changed = await Dialogs.OpenPanelAsync<WorkPanel>(title, new()
        {
            [nameof(WorkPanel.EntryId)] = id,
            [nameof(WorkPanel.Methodist)] = _methodist,
        });
        if (changed is not true) return;
        await SummariseAsync();
        if (_grid is not null) await _grid.ReloadAsync();
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private async Task ReadAddressAsync()
    {
        _filter = new AssetAddress(Navigation.Uri).Work;
        if (_filter.MethodistId != _methodist?.Value) _methodist = await FindMethodistAsync(_filter.MethodistId);
        _chips =
        [
            .. Chip("methodist", AssignmentPageTexts.Methodist, _filter.MethodistId is null ? null : _methodist?.Text ?? AssetAddress.Of(_filter.MethodistId)),
            .. Chip("function", WorkTexts.Function, _functions.FirstOrDefault(f => f.Value == _filter.FunctionCode)?.Text),
            .. Chip("municipality", AssetTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId)?.Text),
            .. Chip("from", WorkTexts.From, _filter.From?.ToString("dd.MM.yyyy", Domain.Common.Formats.Russian)),
            .. Chip("until", WorkTexts.Until, _filter.Until?.ToString("dd.MM.yyyy", Domain.Common.Formats.Russian)),
        ];
        await SummariseAsync();
    }

    private async Task SummariseAsync()
    {
        var sums = await Queries.SummariseAsync(_filter, _leaving.Token);
        (_entries, _minutes) = (sums.Entries, sums.Minutes);
        _byFunction = [.. sums.Functions.Where(f => f.Entries > 0).Select(f => new Bar(f.Function.Name, f.Minutes, WorkTexts.SumOf(f.Entries, f.Minutes)))];
        _byMonth = [.. sums.Months.Select(m => new Bar(WorkTexts.MonthOf(m.Month), m.Minutes, WorkTexts.SumOf(m.Entries, m.Minutes)))];
    }

    private async Task<Choice<int?>?> FindMethodistAsync(int? id) =>
        id is { } known && await Heads.FindMethodistAsync(known, _leaving.Token) is { } found ? new Choice<int?>(found.Value, found.Name) : null;

    private async Task<IReadOnlyList<Choice<int?>>> FindMethodistsAsync(string text, CancellationToken ct) =>
        [.. (await Methodists.FindChoicesAsync(text, ct)).Select(m => new Choice<int?>(m.Id, m.FullName, AssignmentPageTexts.ChoiceHint(m)))];

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        value is null ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
