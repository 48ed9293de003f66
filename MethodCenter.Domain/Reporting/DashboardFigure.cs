namespace MethodCenter.Domain.Reporting;

/// <summary>What the first screens count. Each equals the number of lines of the list that it leads to.</summary>
public enum DashboardFigure
{
    /// <summary>T: teachers by the main job in monitored open organisations.</summary>
    Teachers,

    /// <summary>M: managers by the main job in monitored open organisations.</summary>
    Managers,

    /// <summary>Of T: under 35 with less than 36 full months of teaching.</summary>
    YoungTeachers,

    /// <summary>Of T and M: with an official result that holds on the day.</summary>
    Diagnosed,

    /// <summary>Of T and M: with a deficit that is neither closed nor irrelevant.</summary>
    WithOpenDeficits,

    /// <summary>Of T and M: with an approved individual route that is not finished.</summary>
    WithRoute,

    /// <summary>Monitored organisations that are open.</summary>
    Organisations,

    /// <summary>Of them: with low results now.</summary>
    LowResults,

    /// <summary>Of them: counted by П8.</summary>
    MethodicalServices,

    /// <summary>Of them: no methodist with a status in force looks after the whole organisation.</summary>
    WithoutMethodist,

    /// <summary>Regional methodists with an order in force; in a municipality those who look after somebody there.</summary>
    RegionalMethodists,

    /// <summary>Regional methodists whom the admission rule lets in.</summary>
    AdmissibleMethodists,

    /// <summary>П7: municipal methodists in force with an assignment; a person once in the region.</summary>
    MunicipalMethodists,

    /// <summary>Of T: assigned to a regional methodist in force (numerator of П5).</summary>
    AssignedTeachers,

    /// <summary>П5 in tenths: assigned teachers per regional methodist.</summary>
    TeachersPerMethodist,

    /// <summary>Methodists in force above the soft limit and not above the hard one.</summary>
    OverSoftLimit,

    /// <summary>Methodists in force above the hard limit.</summary>
    OverHardLimit,

    /// <summary>Of T and M: without СНИЛС.</summary>
    WithoutSnils,

    /// <summary>Of T and M: without a birth date.</summary>
    WithoutBirthDate,

    /// <summary>Of T and M: without the start of teaching.</summary>
    WithoutTeachingSince,

    /// <summary>Rows of files that wait for a decision.</summary>
    WaitingRows,
}

/// <summary>How the figures behave: what is counted, what adds up, what a reader without names may see.</summary>
public static class DashboardFigures
{
    public static readonly IReadOnlyList<DashboardFigure> All = Enum.GetValues<DashboardFigure>();

    /// <summary>Figures of every municipality: those of the table, the map and the bars.</summary>
    public static readonly IReadOnlyList<DashboardFigure> ByMunicipality = [.. All.Where(f => f is not (
        DashboardFigure.AdmissibleMethodists or DashboardFigure.WaitingRows))];

    /// <summary>Data quality and queues are work, not results: a reader of aggregates gets none of them.</summary>
    public static readonly IReadOnlyList<DashboardFigure> ForReaders = [.. All.Where(f => f is not (
        DashboardFigure.WithoutSnils or DashboardFigure.WithoutBirthDate or DashboardFigure.WithoutTeachingSince or DashboardFigure.WaitingRows))];

    /// <summary>Known only for today: registers keep no history of it.</summary>
    public static bool IsOfTodayOnly(this DashboardFigure figure) => figure is DashboardFigure.WaitingRows or DashboardFigure.WithOpenDeficits or DashboardFigure.WithRoute
        or DashboardFigure.WithoutSnils or DashboardFigure.WithoutBirthDate or DashboardFigure.WithoutTeachingSince;

    /// <summary>A count of people: small cells of it are hidden from readers of aggregates.</summary>
    public static bool CountsPeople(this DashboardFigure figure) => figure is not (
        DashboardFigure.Organisations or DashboardFigure.LowResults or DashboardFigure.MethodicalServices
        or DashboardFigure.WithoutMethodist or DashboardFigure.TeachersPerMethodist or DashboardFigure.WaitingRows);

    /// <summary>The figure of which this one is a part, so that the difference is a cell too.</summary>
    public static DashboardFigure? Whole(this DashboardFigure figure) => figure switch
    {
        DashboardFigure.YoungTeachers or DashboardFigure.AssignedTeachers => DashboardFigure.Teachers,
        DashboardFigure.LowResults or DashboardFigure.MethodicalServices or DashboardFigure.WithoutMethodist => DashboardFigure.Organisations,
        DashboardFigure.AdmissibleMethodists => DashboardFigure.RegionalMethodists,
        _ => null,
    };

    /// <summary>The region is the sum of the municipalities.</summary>
    public static bool AddsUp(this DashboardFigure figure) => figure is not (
        DashboardFigure.RegionalMethodists or DashboardFigure.AdmissibleMethodists or DashboardFigure.MunicipalMethodists
        or DashboardFigure.TeachersPerMethodist or DashboardFigure.OverSoftLimit or DashboardFigure.OverHardLimit or DashboardFigure.WaitingRows);

    /// <summary>More of it is worse: colours and arrows turn round. Null where more is neither.</summary>
    public static bool? IsWorseWhenMore(this DashboardFigure figure) => figure switch
    {
        DashboardFigure.LowResults or DashboardFigure.WithoutMethodist or DashboardFigure.OverSoftLimit or DashboardFigure.OverHardLimit
            or DashboardFigure.WithoutSnils or DashboardFigure.WithoutBirthDate or DashboardFigure.WithoutTeachingSince
            or DashboardFigure.WaitingRows => true,
        DashboardFigure.MethodicalServices or DashboardFigure.AdmissibleMethodists or DashboardFigure.MunicipalMethodists
            or DashboardFigure.AssignedTeachers or DashboardFigure.Diagnosed or DashboardFigure.WithRoute => false,
        _ => null,
    };
}
