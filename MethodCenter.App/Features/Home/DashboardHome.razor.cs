using System.Globalization;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Home;

/// <summary>Reads the figures of the day that the address names; the day, the compared figure and the sort stay in the address.</summary>
public sealed partial class DashboardHome : IDisposable
{
    private const int OfferedPeriods = 3;

    private readonly CancellationTokenSource _leaving = new();
    private DashboardBoard? _board;
    private DateOnly? _read;
    private bool _isRead;

    [SupplyParameterFromQuery] public string? Day { get; set; }
    [SupplyParameterFromQuery] public string? Figure { get; set; }
    [SupplyParameterFromQuery] public string? Sort { get; set; }
    [SupplyParameterFromQuery] public string? Desc { get; set; }

    [Inject] public required DashboardQueries Queries { get; init; }
    [Inject] public required ICurrentActor Actor { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private DashboardScreen? Shown { get; set; }

    private DateOnly Today => Clock.Today();

    private DateOnly? Asked =>
        DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < Today ? day : null;

    private DashboardFigure ChosenFigure =>
        Shown!.Comparable.Cast<DashboardFigure?>().FirstOrDefault(f => string.Equals(f.ToString(), Figure, StringComparison.OrdinalIgnoreCase))
        ?? DashboardFigure.WithoutMethodist;

    private string? Subtitle => Shown is null ? null : DashboardTexts.Subtitle(
        Shown.Dashboard.Day, Shown.Dashboard.Previous,
        Shown.Dashboard.Own?.Name ?? DashboardTexts.WholeRegion(Shown.Dashboard.Municipalities.Count));

    private IEnumerable<(string Text, string Href, bool IsCurrent)> Days => DashboardPeriods.EndsBefore(Today, OfferedPeriods)
        .Select(end => (Formats.Date(end), Urls.HomeOn(end), Asked == end))
        .Prepend((DashboardTexts.Today, Urls.HomeOn(null), Asked is null));

    protected override async Task OnParametersSetAsync()
    {
        if (_isRead && _read == Asked) return;
        (_isRead, _read) = (true, Asked);
        try
        {
            var dashboard = await Queries.FindAsync(Asked, _leaving.Token);
            _board = Asked is null ? await Queries.FindBoardAsync(_leaving.Token) : null;
            Shown = dashboard is null ? null : new DashboardScreen(dashboard, Today);
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The page was left: nobody waits for the figures.
        }
    }

    private void OnDayPicked(DateOnly? day) => Navigation.NavigateTo(Urls.HomeOn(day == Today ? null : day));

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }
}
