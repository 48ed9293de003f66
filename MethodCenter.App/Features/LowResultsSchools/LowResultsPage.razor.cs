using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.LowResultsSchools;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace MethodCenter.App.Features.LowResultsSchools;

/// <summary>Schools with low results: what is missing where.</summary>
public sealed partial class LowResultsPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<int?>> _years = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private IReadOnlyList<Bar> _bars = [];
    private SchoolFilter _filter = new();
    private SchoolOverview? _overview;

    [Inject] public required SchoolQueries Queries { get; init; }
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
        _filter = SchoolAddress.Read(new Uri(Navigation.Uri).Query);
        _overview = await Queries.OverviewAsync(_leaving.Token);
        _municipalities = [.. _overview.ByMunicipality.Select(m => new Choice<int?>(m.MunicipalityId, m.Name))];
        _years = [.. _overview.Years.Select(y => new Choice<int?>(y, LowResultsTexts.YearOf(y)))];
        _bars = [.. _overview.ByMunicipality.Where(m => m.Schools > 0).Select(m => new Bar(
            m.Name, m.Schools, LowResultsTexts.BarOf(m), Urls.LowResultsBy(new() { MunicipalityId = m.MunicipalityId }), m.WithGaps > 0 ? Tone.Warning : Tone.Good))];
        ReadAddress();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(() =>
    {
        ReadAddress();
        StateHasChanged();
    });

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private string Export(string format) => Urls.Export(Urls.LowResultsExport, format, Navigation.Uri);

    private void ReadAddress()
    {
        _filter = SchoolAddress.Read(new Uri(Navigation.Uri).Query);
        _chips =
        [
            .. Chip(SchoolAddress.Municipality, LowResultsTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId)?.Text),
            .. Chip(SchoolAddress.Year, LowResultsTexts.Year, _filter.Year is { } year ? LowResultsTexts.YearOf(year) : null),
            .. Chip(SchoolAddress.Curator, LowResultsTexts.WithoutCurator, _filter.WithoutCurator ? LowResultsTexts.Only : null),
            .. Chip(SchoolAddress.Visit, LowResultsTexts.WithoutVisit, _filter.WithoutVisit ? LowResultsTexts.Only : null),
            .. Chip(SchoolAddress.Profile, LowResultsTexts.WithoutProfile, _filter.WithoutProfile ? LowResultsTexts.Only : null),
            .. Chip(SchoolAddress.Past, LowResultsTexts.WithPast, _filter.WithPast ? LowResultsTexts.Only : null),
        ];
    }

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        value is null ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
