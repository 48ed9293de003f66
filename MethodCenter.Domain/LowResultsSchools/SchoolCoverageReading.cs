using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>
/// Counts how the teachers of schools are covered. Past the scope filter: a curator and a coordinator are told the numbers of the school,
/// which are hidden below five, but not whose they are. No name and no id of a person leaves this class.
/// </summary>
internal static class SchoolCoverageReading
{
    /// <param name="db">A context for reading.</param>
    /// <param name="schools">Ids of organisations that the user sees.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<Dictionary<int, SchoolCoverage>> CoverageAsync(this MethodCenterDb db, IReadOnlyCollection<int> schools, CancellationToken ct)
    {
        var staff = await db.CountedStaffOn(db.Today).IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(s => s.Job.PostGroup == PostGroup.Teaching && EF.Parameter(schools).Contains(s.Job.OrganisationId))
            .Select(s => new { s.Job.EducatorId, s.Job.OrganisationId, s.Job.SubjectCode }).ToListAsync(ct);
        var people = staff.ConvertAll(s => s.EducatorId).ToArray();
        var diagnosed = (await db.Educators.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(e => EF.Parameter(people).Contains(e.Id) && db.DiagnosedOn(db.Today).Contains(e.Id)).Select(e => e.Id).ToListAsync(ct)).ToHashSet();
        var deficits = await db.Deficits.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).StillOpen()
            .Where(d => EF.Parameter(people).Contains(d.EducatorId))
            .GroupBy(d => d.EducatorId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var looked = (await db.Assignments.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(a => a.EducatorId != null && EF.Parameter(people).Contains(a.EducatorId.Value) && a.From <= db.Today && (a.Until == null || a.Until >= db.Today))
            .Select(a => a.EducatorId!.Value).Distinct().ToListAsync(ct)).ToHashSet();
        return staff.GroupBy(s => s.OrganisationId).ToDictionary(g => g.Key, g => Count([.. g.Select(s => (s.EducatorId, s.SubjectCode))], diagnosed, deficits, looked));
    }

    private static SchoolCoverage Count(List<(int Id, string? Subject)> teachers, HashSet<int> diagnosed, Dictionary<int, int> deficits, HashSet<int> looked)
    {
        var key = teachers.Where(t => SchoolCoverage.KeySubjects.Contains(t.Subject)).ToList();
        var covered = key.Count(t => diagnosed.Contains(t.Id));
        return new(teachers.Count, key.Count)
        {
            Diagnosed = teachers.Count(t => diagnosed.Contains(t.Id)), KeyDiagnosed = covered, CoversKeySubjects = covered == key.Count,
            WithDeficits = teachers.Count(t => deficits.ContainsKey(t.Id)), OpenDeficits = teachers.Sum(t => deficits.GetValueOrDefault(t.Id)),
            WithMethodist = teachers.Count(t => looked.Contains(t.Id)),
        };
    }
}
