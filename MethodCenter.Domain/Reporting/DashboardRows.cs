using MethodCenter.Domain.Import;

namespace MethodCenter.Domain.Reporting;

/// <summary>Whose first screen it is.</summary>
public enum DashboardView
{
    /// <summary>«Регион сегодня» of the centre.</summary>
    Region,

    /// <summary>«Наш муниципалитет» of a municipal service: own figures beside the region's.</summary>
    Municipality,

    /// <summary>«Итоги» of observers: no names, no links to people, small cells hidden.</summary>
    Reader,
}

/// <summary>A first screen on a day, compared with the end of the half-year before.</summary>
/// <param name="View">Whose.</param>
/// <param name="Day">The day counted.</param>
/// <param name="Previous">The day compared with.</param>
/// <param name="Region">The region now.</param>
/// <param name="RegionBefore">The region on the previous day.</param>
/// <param name="Municipalities">All of them for the region and readers; one's own alone for a municipality.</param>
public sealed record Dashboard(
    DashboardView View, DateOnly Day, DateOnly Previous, DashboardValues Region, DashboardValues RegionBefore,
    IReadOnlyList<DashboardMunicipality> Municipalities)
{
    /// <summary>The municipality whose screen it is.</summary>
    public DashboardMunicipality? Own => View == DashboardView.Municipality ? Municipalities.SingleOrDefault() : null;

    /// <summary>The figures on top: own for a municipality, the region's otherwise.</summary>
    public DashboardValues Main => Own?.Now ?? Region;
    public DashboardValues MainBefore => Own?.Before ?? RegionBefore;

    /// <summary>What the view shows at all.</summary>
    public IReadOnlyList<DashboardFigure> Figures => View == DashboardView.Reader ? DashboardFigures.ForReaders : DashboardFigures.All;
}

/// <summary>«Что изменилось, что опаздывает, что ждёт меня».</summary>
/// <param name="Imports">Files taken in during the last two weeks, newest first.</param>
/// <param name="Expired">Statuses of methodists whose term is over and who are still in the asset.</param>
/// <param name="Expiring30">Statuses that end within 30 days.</param>
/// <param name="Expiring90">Statuses that end within 90 days.</param>
/// <param name="WaitingRows">Rows of files that wait for a decision.</param>
/// <param name="Duplicates">Groups of people with one name and birth date.</param>
/// <param name="StillWorkingInClosed">Closed organisations with people in them.</param>
public sealed record DashboardBoard(
    IReadOnlyList<DashboardImport> Imports, int Expired, int Expiring30, int Expiring90, int WaitingRows, int Duplicates, int StillWorkingInClosed);

/// <summary>A file that was taken in.</summary>
/// <param name="At">UTC.</param>
public sealed record DashboardImport(
    int Id, ImportKind Kind, string FileName, string UserName, DateTime At, int Created, int Updated, int Rejected, int Queued);

/// <summary>The half-years by which the region reports: 30.06 and 31.12.</summary>
public static class DashboardPeriods
{
    /// <summary>The end of the last half-year before a day.</summary>
    public static DateOnly EndBefore(DateOnly day)
    {
        var june = new DateOnly(day.Year, 6, 30);
        return day > june ? june : new DateOnly(day.Year - 1, 12, 31);
    }

    /// <summary>Ends of half-years before a day, newest first: what the choice of dates offers.</summary>
    public static IEnumerable<DateOnly> EndsBefore(DateOnly day, int count)
    {
        for (var end = EndBefore(day); count > 0; end = EndBefore(end), count--) yield return end;
    }
}
