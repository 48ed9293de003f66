using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>A person whom the plan of a campaign names or who has an attempt in it. Holds no score and no date of a result.</summary>
internal sealed class CampaignPerson
{
    public int EducatorId { get; init; }
    public string FullName { get; init; } = "";
    public string NameKey { get; init; } = "";
    public int MunicipalityId { get; init; }
    public int OrganisationId { get; init; }
    public string? PositionCode { get; init; }
    public string? SubjectCode { get; init; }
    public bool IsPlanned { get; init; }
    public bool IsByHand { get; init; }
    public string? Excused { get; init; }
    public PassingState State { get; init; }
}

/// <summary>How many a campaign planned and how many passed.</summary>
internal sealed record CampaignCount(int Planned, int PassedOfPlanned, int Passed);

/// <summary>
/// Who passed, who did not. Two roles read past the scope filter here: the coordinator of an organisation learns of the own staff whether they
/// passed (attempts are otherwise closed without consent, and no score leaves this file), and those who see aggregates get counts.
/// </summary>
internal static class CampaignReading
{
    /// <summary>Everybody of a campaign whom the user may see, each with the state.</summary>
    /// <param name="db">A context for reading.</param>
    /// <param name="campaignId">Which campaign.</param>
    /// <param name="detailed">Off: everybody who did not complete reads as «ещё не проходил(а)».</param>
    public static IQueryable<CampaignPerson> PeopleOf(this MethodCenterDb db, int campaignId, bool detailed) =>
        from e in Seen(db)
        join p in db.CampaignParticipants.Where(p => p.CampaignId == campaignId) on e.Id equals p.EducatorId into planned
        from p in planned.DefaultIfEmpty()
        let isDone = db.Diagnoses.Any(d => d.CampaignId == campaignId && d.EducatorId == e.Id && d.Status == DiagnosisStatus.Completed)
        let last = db.Diagnoses.Where(d => d.CampaignId == campaignId && d.EducatorId == e.Id).OrderByDescending(d => d.Attempt)
            .Select(d => (DiagnosisStatus?)d.Status).FirstOrDefault()
        where p != null || last != null
        select new CampaignPerson
        {
            EducatorId = e.Id,
            FullName = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
            NameKey = e.NameKey,
            MunicipalityId = e.MunicipalityId,
            OrganisationId = e.OrganisationId,
            PositionCode = e.PositionCode,
            SubjectCode = e.SubjectCode,
            IsPlanned = p != null,
            IsByHand = p != null && p.IsByHand,
            Excused = p == null ? null : p.Excused,
            State = isDone ? PassingState.Completed
                : p != null && p.Excused != null ? PassingState.Excused
                : last == null || !detailed ? PassingState.NotYet
                : last == DiagnosisStatus.Interrupted ? PassingState.Interrupted
                : last == DiagnosisStatus.Absent ? PassingState.Absent : PassingState.Annulled,
        };

    /// <summary>The figures of several campaigns at once; a campaign without people is left out.</summary>
    public static async Task<Dictionary<int, CampaignCount>> CountsAsync(this MethodCenterDb db, IReadOnlyCollection<int> campaignIds, CancellationToken ct)
    {
        var ids = campaignIds.ToArray();
        var plan = from p in db.CampaignParticipants join e in Seen(db) on p.EducatorId equals e.Id where EF.Parameter(ids).Contains(p.CampaignId) select p;
        var mine = from d in db.Diagnoses
                   join e in Seen(db) on d.EducatorId equals e.Id
                   where EF.Parameter(ids).Contains(d.CampaignId) && d.Status == DiagnosisStatus.Completed
                   select new { d.CampaignId, d.EducatorId };
        var done = plan.Where(p => db.Diagnoses.Any(d => d.CampaignId == p.CampaignId && d.EducatorId == p.EducatorId && d.Status == DiagnosisStatus.Completed));
        var passedOfPlanned = await done.GroupBy(p => p.CampaignId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var excused = await done.Where(p => p.Excused != null).GroupBy(p => p.CampaignId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var planned = await plan.Where(p => p.Excused == null).GroupBy(p => p.CampaignId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var passed = await mine.Distinct().GroupBy(d => d.CampaignId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return ids.Where(id => planned.ContainsKey(id) || passed.ContainsKey(id) || passedOfPlanned.ContainsKey(id)).ToDictionary(id => id, id => new CampaignCount(
            planned.GetValueOrDefault(id) + excused.GetValueOrDefault(id), passedOfPlanned.GetValueOrDefault(id), passed.GetValueOrDefault(id)));
    }

    /// <summary>The attempts from which levels are counted: those of the scope, or all for aggregates.</summary>
    public static IQueryable<Diagnosis> AttemptsOf(this MethodCenterDb db, int campaignId) =>
        (db.Scope.Kind is ScopeKind.Aggregates ? db.Diagnoses.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) : db.Diagnoses).Where(d => d.CampaignId == campaignId);

    private static IQueryable<Educator> Seen(MethodCenterDb db)
    {
        var own = db.Scope.OrganisationId;
        var people = db.Scope.Kind switch
        {
            ScopeKind.Organisation => db.Educators.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(e => e.OrganisationId == own),
            ScopeKind.Aggregates => db.Educators.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]),
            _ => db.Educators,
        };
        return people.Where(e => e.MergedIntoId == null);
    }
}
