using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>How many people an organisation has.</summary>
/// <param name="Teachers">T.</param>
/// <param name="Managers">M.</param>
/// <param name="Working">People with any kind of job there.</param>
internal readonly record struct HeadCount(int Teachers, int Managers, int Working);

/// <summary>Head counts of a page of organisations by two grouped queries.</summary>
internal sealed class OrganisationHeads
{
    private readonly Dictionary<int, HeadCount> _counts = [];

    private OrganisationHeads() { }

    public HeadCount Of(int organisationId) => _counts.GetValueOrDefault(organisationId);

    public static async Task<OrganisationHeads> CountAsync(MethodCenterDb db, int[] ids, DateOnly day, CancellationToken ct)
    {
        var counted = await db.CountedStaffOn(day).Where(s => EF.Parameter(ids).Contains(s.Job.OrganisationId))
            .GroupBy(s => s.Job.OrganisationId)
            .Select(g => new { g.Key, Teachers = g.Count(s => s.Job.PostGroup == PostGroup.Teaching), All = g.Count() })
            .ToListAsync(ct);
        var working = await db.Employments.Where(e => EF.Parameter(ids).Contains(e.OrganisationId))
            .Where(e => (e.From == null || e.From <= day) && (e.Until == null || e.Until >= day))
            .GroupBy(e => e.OrganisationId)
            .Select(g => new { g.Key, People = g.Select(e => e.EducatorId).Distinct().Count() })
            .ToListAsync(ct);
        var heads = new OrganisationHeads();
        foreach (var row in working) heads._counts[row.Key] = new(0, 0, row.People);
        foreach (var row in counted) heads._counts[row.Key] = heads.Of(row.Key) with { Teachers = row.Teachers, Managers = row.All - row.Teachers };
        return heads;
    }
}
