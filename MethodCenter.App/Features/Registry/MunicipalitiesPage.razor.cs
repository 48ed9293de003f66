using MethodCenter.App.Features.Home;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Registry;

/// <summary>The eighteen municipalities with their figures: map on top, table below.</summary>
public sealed partial class MunicipalitiesPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private DashboardScreen? _screen;
    private bool _isMissing;

    [SupplyParameterFromQuery] public string? Figure { get; set; }
    [SupplyParameterFromQuery] public string? Sort { get; set; }
    [SupplyParameterFromQuery] public string? Desc { get; set; }

    [Inject] public required DashboardQueries Queries { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private DashboardFigure Chosen =>
        _screen!.Comparable.Cast<DashboardFigure?>().FirstOrDefault(f => string.Equals(f.ToString(), Figure, StringComparison.OrdinalIgnoreCase))
        ?? DashboardFigure.Teachers;

    protected override async Task OnInitializedAsync()
    {
        var dashboard = await Queries.FindAsync(null, _leaving.Token);
        _screen = dashboard is null ? null : new DashboardScreen(dashboard, Clock.Today());
        _isMissing = dashboard is null;
    }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }
}
