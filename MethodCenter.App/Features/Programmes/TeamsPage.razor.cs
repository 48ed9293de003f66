using System.Globalization;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Management teams and those that lack one manager.</summary>
public sealed partial class TeamsPage : IDisposable
{
    private static readonly IReadOnlyList<Crumb> _crumbs = [new(ProgrammeTexts.Programmes, Urls.Programmes), new(TeamTexts.Teams)];
    private static readonly IReadOnlyList<Choice<TeamState?>> _states = ProgrammeTexts.Choices<TeamState>(ProgrammeTerms.Of);

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _years = [];
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private TeamFilter _filter = new();
    private TeamBoard? _board;
    private string _completedHref = "";
    private string _studyingHref = "";

    [Inject] public required TeamQueries Queries { get; init; }
    [Inject] public required StreamQueries Streams { get; init; }
    [Inject] public required AssetHeadQueries Heads { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (!Queries.MayView) return;
        Navigation.LocationChanged += OnLocationChanged;
        _years = [.. (await Streams.ListYearsAsync(_leaving.Token)).Select(y => new Choice<int?>(y, y.ToString(CultureInfo.InvariantCulture)))];
        _municipalities = [.. (await Heads.FindAsync(_leaving.Token)).Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        await ShowAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    private async Task ShowAsync()
    {
        _filter = new ProgrammeAddress(Navigation.Uri).Teams;
        (_completedHref, _studyingHref) = (Navigation.FilterHref("state", ProgrammeAddress.Of<TeamState>(TeamState.Completed)), Navigation.FilterHref("state", ProgrammeAddress.Of<TeamState>(TeamState.Studying)));
        _chips =
        [
            .. Chip("year", TeamTexts.Year, ProgrammeAddress.Of(_filter.Year)),
            .. Chip("municipality", TeamTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId)?.Text ?? ProgrammeAddress.Of(_filter.MunicipalityId)),
            .. Chip("state", TeamTexts.State, _filter.State is { } state ? ProgrammeTerms.Of(state) : null),
        ];
        _board = await Queries.FindAsync(_filter, _leaving.Token);
        StateHasChanged();
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        string.IsNullOrEmpty(value) ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
