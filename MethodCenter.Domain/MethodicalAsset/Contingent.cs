using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>A person who counts on a day: T or M by the main job in a monitored organisation (decisions, points 1–4).</summary>
public sealed record ContingentPerson(int EducatorId, int MunicipalityId, int OrganisationId, PostGroup PostGroup, string? SubjectCode)
{
    public string PositionCode { get; init; } = "";
    public string CategoryCode { get; init; } = "";
    public DateOnly? BirthDate { get; init; }
    public DateOnly? TeachingSince { get; init; }
    public bool HasSnils { get; init; }

    internal DateOnly? From { get; init; }
    internal DateOnly? Until { get; init; }
    internal int EmploymentId { get; init; }
    internal bool Counts { get; init; }
}

/// <summary>Reads the contingent of a day.</summary>
internal static class Contingent
{
    /// <param name="db">A context for reading.</param>
    /// <param name="day">The day.</param>
    /// <param name="wholeRegion">Past the scope filter: for aggregates only, no name leaves.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<List<ContingentPerson>> ContingentAsync(this MethodCenterDb db, DateOnly day, bool wholeRegion, CancellationToken ct)
    {
        var employments = wholeRegion ? db.Employments.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) : db.Employments;
        var jobs = await (
            from job in employments
            join person in db.Educators on job.EducatorId equals person.Id
            join organisation in db.Organisations on job.OrganisationId equals organisation.Id
            where job.Kind == EmploymentKind.Main && person.MergedIntoId == null
                && (job.From == null || job.From <= day) && (job.Until == null || job.Until >= day)
            select new ContingentPerson(job.EducatorId, job.MunicipalityId, job.OrganisationId, job.PostGroup, job.SubjectCode)
            {
                PositionCode = job.PositionCode,
                CategoryCode = person.CategoryCode,
                BirthDate = person.BirthDate,
                TeachingSince = person.TeachingSince,
                HasSnils = person.SnilsHash != null,
                From = job.From,
                Until = job.Until,
                EmploymentId = job.Id,
                Counts = organisation.IsMonitored && (organisation.ClosedOn == null || organisation.ClosedOn >= day) && job.PostGroup != PostGroup.Other,
            }).ToListAsync(ct);
        return OneEach(jobs);
    }

    /// <summary>Of two main jobs the later begun counts (decisions, point 4).</summary>
    private static List<ContingentPerson> OneEach(List<ContingentPerson> jobs) =>
    [
        .. jobs.GroupBy(j => j.EducatorId)
            .Select(g => g.OrderByDescending(j => j.From ?? DateOnly.MinValue).ThenByDescending(j => j.Until ?? DateOnly.MaxValue)
                .ThenBy(j => j.EmploymentId).First())
            .Where(j => j.Counts),
    ];
}
