using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The people behind a cell of the map: as many as the cell says.</summary>
public sealed partial class HeatMapPeoplePage : IDisposable
{
    private HeatMapAddress _address = new("");
    private HeatMapFilter _filter = new();
    private HeatMapPeople? _people;
    private bool _isMissing;

    [Inject] public required HeatMapQueries Queries { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private string MapHref => Urls.List(Urls.HeatMap, HeatMapGrid.Query(_filter));
    private IReadOnlyList<Crumb> Crumbs => [new(HeatMapTexts.HeatMap, MapHref), new(_address.Competence ?? "")];

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        ReadAddress();
        Navigation.LocationChanged += OnLocationChanged;
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(() =>
    {
        ReadAddress();
        StateHasChanged();
    });

    private void ReadAddress()
    {
        _address = new HeatMapAddress(Navigation.Uri);
        _filter = _address.Filter;
    }

    private async Task<Page<HeatMapPerson>> LoadAsync(PageRequest page, CancellationToken ct)
    {
        _people = _address.Competence is { } code ? await Queries.ListPeopleAsync(_filter, code, _address.Column, _address.All, page, ct) : null;
        _isMissing = _people is null;
        StateHasChanged();
        return _people?.Page ?? Page<HeatMapPerson>.Empty;
    }
}
