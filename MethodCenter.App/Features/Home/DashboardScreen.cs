using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Home;

/// <summary>Turns a <see cref="Dashboard"/> into what the widgets show: no rule, only words, links and shades.</summary>
public sealed class DashboardScreen(Dashboard dashboard, DateOnly today)
{
    private static readonly DashboardFigure[] PeopleFigures = [DashboardFigure.Teachers, DashboardFigure.Managers, DashboardFigure.YoungTeachers];

    private static readonly DashboardFigure[] DiagnosticsFigures = [DashboardFigure.Diagnosed, DashboardFigure.WithOpenDeficits, DashboardFigure.WithRoute];

    private static readonly DashboardFigure[] OrganisationFigures =
        [DashboardFigure.Organisations, DashboardFigure.LowResults, DashboardFigure.MethodicalServices, DashboardFigure.WithoutMethodist];

    private static readonly DashboardFigure[] AssetFigures =
    [
        DashboardFigure.RegionalMethodists, DashboardFigure.AdmissibleMethodists, DashboardFigure.MunicipalMethodists,
        DashboardFigure.AssignedTeachers, DashboardFigure.TeachersPerMethodist, DashboardFigure.OverSoftLimit, DashboardFigure.OverHardLimit,
    ];

    private static readonly DashboardFigure[] QualityFigures =
        [DashboardFigure.WithoutSnils, DashboardFigure.WithoutBirthDate, DashboardFigure.WithoutTeachingSince, DashboardFigure.WaitingRows];

    public Dashboard Dashboard => dashboard;

    /// <summary>Groups of figures in their order; those that the view does not show are left out.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<DashboardFigure> Figures)> Groups =>
    [
        .. new (string Title, DashboardFigure[] All)[]
            {
                (DashboardTexts.People, PeopleFigures), (DashboardTexts.Diagnostics, DiagnosticsFigures), (DashboardTexts.Organisations, OrganisationFigures),
                (DashboardTexts.Asset, AssetFigures), (DashboardTexts.Quality, QualityFigures),
            }
            .Select(g => (g.Title, (IReadOnlyList<DashboardFigure>)[.. g.All.Where(IsShown)]))
            .Where(g => g.Item2.Count > 0),
    ];

    /// <summary>Nothing has been taken in yet.</summary>
    public bool IsEmpty => dashboard.Main[DashboardFigure.Organisations].Number is 0 && dashboard.Main[DashboardFigure.Teachers].Number is 0;

    public string Value(DashboardFigure figure) => DashboardTexts.Value(figure, dashboard.Main[figure]);

    /// <summary>Share of the whole, change, and the region's value beside a municipality's own.</summary>
    public string? Detail(DashboardFigure figure)
    {
        var isCompared = dashboard.Own is not null && figure != DashboardFigure.WaitingRows && !dashboard.Region[figure].IsHidden;
        var region = isCompared ? DashboardTexts.InRegion(RegionText(figure)) : null;
        var parts = new[] { ShareText(dashboard.Main, figure), region }.Where(part => part is not null);
        return string.Join('\n', parts) is { Length: > 0 } text ? text : null;
    }

    public string? Change(DashboardFigure figure) =>
        DashboardTexts.Change(figure, dashboard.Main[figure], dashboard.MainBefore[figure], dashboard.Previous);

    /// <summary>The state as a word, where more is worse and there is some.</summary>
    public Tone ToneOf(DashboardFigure figure) => (figure.IsWorseWhenMore(), dashboard.Main[figure].Number) switch
    {
        (true, > 0) => figure is DashboardFigure.OverHardLimit ? Tone.Bad : Tone.Warning,
        _ => Tone.Neutral,
    };

    /// <summary>The list behind a figure; readers of aggregates get none.</summary>
    public string? Href(DashboardFigure figure) => Href(figure, dashboard.Own?.Id);

    public string? Href(DashboardFigure figure, int? municipalityId)
    {
        if (dashboard.View == DashboardView.Reader) return null;
        return DashboardLists.Of(figure, municipalityId, dashboard.Day) switch
        {
            { Educators: { } people } => Urls.EducatorsBy(people, today),
            { Organisations: { } places } => Urls.OrganisationsBy(places, today),
            { Methodists: { } methodists } => Urls.MethodistsBy(methodists, today),
            { IsQueue: true } => Urls.Imports,
            _ => null,
        };
    }

    /// <summary>A value as it is compared between municipalities: a share where the figure is a part of another.</summary>
    public static (double? Value, string Text) Compared(DashboardValues values, DashboardFigure figure)
    {
        if (values[figure] is { IsHidden: true }) return (null, DashboardTexts.HiddenMark);
        if (ShareOf(values, figure) is { } share) return (share.Tenths / 10d, Formats.Share(share));
        var value = values[figure];
        var number = value.Number / (figure == DashboardFigure.TeachersPerMethodist ? 10d : 1d);
        return (number, DashboardTexts.Value(figure, value));
    }

    public IReadOnlyList<Shared.MapTile> Tiles(DashboardFigure figure)
    {
        var (least, most) = Range(figure);
        return [.. dashboard.Municipalities.OrderBy(m => m.TileRow).ThenBy(m => m.TileColumn).Select(m =>
        {
            var (value, text) = Compared(m.Now, figure);
            double? shade = value is null ? null : most > least ? (value - least) / (most - least) : 0;
            return new Shared.MapTile(m.TileRow, m.TileColumn, m.ShortName, m.Name, text, shade, Urls.Municipality(m.Id));
        })];
    }

    /// <summary>The least and the largest value, as the legend of the map says them; null where nothing is known.</summary>
    public (string? Least, string? Most) Ends(DashboardFigure figure)
    {
        var known = dashboard.Municipalities.Select(m => Compared(m.Now, figure)).Where(c => c.Value is not null).OrderBy(c => c.Value).ToList();
        return known.Count == 0 ? (null, null) : (known[0].Text, known[^1].Text);
    }

    public IReadOnlyList<Bar> Bars(DashboardFigure figure) => [.. dashboard.Municipalities.Select(m =>
    {
        var (value, text) = Compared(m.Now, figure);
        return new Bar(m.ShortName, value, text, Href(figure, m.Id) ?? Urls.Municipality(m.Id));
    })];

    /// <summary>The region's share, or the mean of a municipality.</summary>
    public (double? Value, string? Text) Line(DashboardFigure figure)
    {
        var (value, text) = Compared(dashboard.Region, figure);
        if (value is null) return (null, null);
        if (figure == DashboardFigure.TeachersPerMethodist || figure.Whole() is not null) return (value, DashboardTexts.RegionLine(text));
        if (!figure.AddsUp()) return (null, null);
        var mean = value.Value / dashboard.Municipalities.Count;
        return (mean, DashboardTexts.Average(Formats.Tenths((long)Math.Round(mean * 10))));
    }

    private (double Least, double Most) Range(DashboardFigure figure)
    {
        var known = dashboard.Municipalities.Select(m => Compared(m.Now, figure).Value).OfType<double>().ToList();
        return known.Count == 0 ? (0, 0) : (known.Min(), known.Max());
    }

    /// <summary>Figures that the table, the map and the bars offer.</summary>
    public IReadOnlyList<DashboardFigure> Comparable => [.. DashboardFigures.ByMunicipality.Where(IsShown)];

    private bool IsShown(DashboardFigure figure) => dashboard.Figures.Contains(figure)
        && !(dashboard.Own is not null && figure is DashboardFigure.AdmissibleMethodists)
        && !(figure.IsOfTodayOnly() && dashboard.Day != today);

    private string RegionText(DashboardFigure figure) => Compared(dashboard.Region, figure).Text;

    private static string? ShareText(DashboardValues values, DashboardFigure figure) =>
        ShareOf(values, figure) is { } share ? DashboardTexts.OfWhole(share) : null;

    private static Percent? ShareOf(DashboardValues values, DashboardFigure figure) =>
        figure.Whole() is { } whole && values[figure].Number is { } part && values[whole].Number is { } all ? new Percent(part, all) : null;
}
