using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Reporting;

/// <summary>The list behind a figure: at most one of the filters is set.</summary>
public sealed record DashboardList(EducatorFilter? Educators = null, OrganisationFilter? Organisations = null, MethodistFilter? Methodists = null)
{
    /// <summary>Rows of files that wait.</summary>
    public bool IsQueue { get; init; }
}

/// <summary>Says which list a figure is the number of lines of. A test counts both.</summary>
public static class DashboardLists
{
    /// <param name="figure">The figure.</param>
    /// <param name="municipalityId">A municipality's figure; null is the region's.</param>
    /// <param name="day">The day of the figure.</param>
    /// <returns>Null where no list says the same: ratios, and regional methodists of one municipality.</returns>
    public static DashboardList? Of(DashboardFigure figure, int? municipalityId, DateOnly day)
    {
        var people = new EducatorFilter { IsCounted = true, MunicipalityId = municipalityId, Day = day };
        var places = new OrganisationFilter { IsMonitored = true, IsOpen = true, MunicipalityId = municipalityId, Day = day };
        return figure switch
        {
            DashboardFigure.Teachers => new(people with { PostGroup = PostGroup.Teaching }),
            DashboardFigure.Managers => new(people with { PostGroup = PostGroup.Managing }),
            DashboardFigure.YoungTeachers => new(people with { PostGroup = PostGroup.Teaching, IsYoung = true }),
            DashboardFigure.AssignedTeachers => new(people with { PostGroup = PostGroup.Teaching, HasRegionalMethodist = true }),
            DashboardFigure.Diagnosed => new(people with { IsDiagnosed = true }),
            DashboardFigure.WithOpenDeficits => new(people with { HasOpenDeficits = true }),
            DashboardFigure.WithRoute => new(people with { HasRoute = true }),
            DashboardFigure.WithoutSnils => new(people with { Gap = EducatorGap.Snils }),
            DashboardFigure.WithoutBirthDate => new(people with { Gap = EducatorGap.BirthDate }),
            DashboardFigure.WithoutTeachingSince => new(people with { Gap = EducatorGap.TeachingSince }),
            DashboardFigure.Organisations => new(Organisations: places),
            DashboardFigure.LowResults => new(Organisations: places with { HasLowResults = true }),
            DashboardFigure.MethodicalServices => new(Organisations: places with { Service = ServiceMark.Counted }),
            DashboardFigure.WithoutMethodist => new(Organisations: places with { HasMethodist = false }),
            DashboardFigure.WaitingRows => new() { IsQueue = true },
            DashboardFigure.TeachersPerMethodist => null,
            _ => OfMethodists(figure, municipalityId, day) is { } filter ? new(Methodists: filter) : null,
        };
    }

    private static MethodistFilter? OfMethodists(DashboardFigure figure, int? municipalityId, DateOnly day)
    {
        var inForce = new MethodistFilter { Term = TermState.InForce, On = day };
        var ofPlace = municipalityId is null ? inForce : inForce with { Level = MethodistLevel.Municipal, MunicipalityId = municipalityId };
        return figure switch
        {
            DashboardFigure.RegionalMethodists when municipalityId is null => inForce with { Level = MethodistLevel.Regional },
            DashboardFigure.AdmissibleMethodists when municipalityId is null => inForce with { Level = MethodistLevel.Regional, IsAdmissible = true },
            DashboardFigure.MunicipalMethodists => ofPlace with { Level = MethodistLevel.Municipal, IsAssigned = true },
            DashboardFigure.OverSoftLimit => ofPlace with { Load = LoadLevel.OverSoft },
            DashboardFigure.OverHardLimit => ofPlace with { Load = LoadLevel.OverHard },
            _ => null,
        };
    }
}
