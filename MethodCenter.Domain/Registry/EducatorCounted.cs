using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>
/// People exactly as the figures count them on a day: by the main job of that day, not by the present home, so that a list
/// opened from a figure has as many lines as the figure says (decisions, points 1–4 and 9).
/// </summary>
internal static class EducatorCounted
{
    /// <summary>Asks which regional methodists are in force, where the filter needs it.</summary>
    public static async Task<EducatorFilter> CompleteAsync(MethodCenterDb db, EducatorFilter filter, CancellationToken ct) =>
        filter.HasRegionalMethodist && filter.RegionalMethodists is null
            ? filter with
            {
                RegionalMethodists = await MethodistsOutsideScope.InForceAsync(db, filter.Day ?? db.Today, MethodistLevel.Regional, ct),
            }
            : filter;

    /// <summary>Place, post and group are those of the job that counts.</summary>
    public static IQueryable<Educator> CountedBy(this IQueryable<Educator> people, MethodCenterDb db, EducatorFilter filter)
    {
        var day = filter.Day ?? db.Today;
        var counted = db.CountedStaffOn(day);
        if (filter.MunicipalityId is { } municipality) counted = counted.Where(s => s.Job.MunicipalityId == municipality);
        if (filter.OrganisationId is { } organisation) counted = counted.Where(s => s.Job.OrganisationId == organisation);
        if (filter.PostGroup is { } group) counted = counted.Where(s => s.Job.PostGroup == group);
        if (filter.PositionCode is { Length: > 0 } position) counted = counted.Where(s => s.Job.PositionCode == position);
        if (filter.SubjectCode is { Length: > 0 } subject) counted = counted.Where(s => s.Job.SubjectCode == subject);
        if (filter.IsYoung) counted = counted.WhereYoungOn(day);
        if (filter.CategoryCode is { Length: > 0 } category) people = people.Where(e => e.CategoryCode == category);
        if (filter.Ids is { } ids) people = people.Where(e => EF.Parameter(ids).Contains(e.Id));
        if (filter.RegionalMethodists is { } methodists) people = people.Where(e => db.Assignments.Any(a => a.EducatorId == e.Id
            && a.From <= day && (a.Until == null || a.Until >= day) && EF.Parameter(methodists).Contains(a.MethodistId)));
        return people.Where(e => counted.Any(s => s.Job.EducatorId == e.Id));
    }
}
