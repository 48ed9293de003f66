using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>The list of contests, one contest, its protocol.</summary>
public sealed class ContestQueries(Database database, RatingQueries rating, CentreHead head)
{
    public bool MayView => ServiceRatingRights.MayView(database.Actor);
    public bool MayKeep => ServiceRatingRights.MayKeep(database.Actor);

    /// <summary>The newest first; those in preparation for the centre alone.</summary>
    public async Task<IReadOnlyList<ContestRow>> ListAsync(CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        var all = MayKeep;
        return await db.ServiceContests.Where(c => all || c.State != ServiceContestState.Draft).OrderByDescending(c => c.Id)
            .Select(c => new ContestRow(c.Id, c.Version, c.Title, c.State, c.ApplyUntil, c.JudgeUntil) { Applications = db.ServiceApplications.Count(a => a.ContestId == c.Id), Act = c.Act }).ToListAsync(ct);
    }

    /// <summary>Null for absent ones, and for those in preparation where the reader is not the centre.</summary>
    public async Task<ContestCard?> FindAsync(int id, CancellationToken ct)
    {
        if (!MayView) return null;
        await using var db = database.Read();
        if (await db.ServiceContests.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } contest || (contest.State is ServiceContestState.Draft && !MayKeep)) return null;
        var counted = MayKeep ? await ContestReading.CountAsync(db, rating, contest, ct) : new Result<IReadOnlyList<ContestOutcome>>?();
        var outcomes = counted is { IsOk: true } found ? found.Value.ToDictionary(o => o.ApplicationId) : [];
        var scheme = await db.RatingSchemes.Where(s => s.Id == contest.SchemeId).Select(s => s.Title).SingleOrDefaultAsync(ct);
        var applications = await ApplicationsAsync(db, contest, outcomes, ct);
        return new(new(contest.Id, contest.Version, contest.Title, contest.State, contest.ApplyUntil, contest.JudgeUntil) { Applications = applications.Count, Act = contest.Act },
            contest.Rules, ExpertCriterion.Read(contest.Criteria), contest.RatingWeight, scheme, contest.RatingDay)
        {
            SchemeId = contest.SchemeId, Applications = applications, MayKeep = MayKeep, Problem = counted is { IsOk: false } refused ? refused.Error : null,
            MayApply = ServiceRatingRights.MayApply(db.Actor) && contest.State is ServiceContestState.Open && contest.ApplyUntil >= db.Today,
        };
    }

    /// <summary>Протокол of a settled contest; null where there is none to show. Leaves a line in the journal.</summary>
    public async Task<Report?> ProtocolAsync(int id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { Row.State: ServiceContestState.Settled } card) return null;
        await database.NoteAsync(new AuditNote(AuditAction.Printed, nameof(ServiceContest), AuditTerms.Summary(AuditAction.Printed, nameof(ServiceContest))) { SubjectId = id }, ct);
        return ContestProtocol.Create(card, head, database.Today);
    }

    private static async Task<List<ApplicationRow>> ApplicationsAsync(MethodCenterDb db, ServiceContest contest, Dictionary<int, ContestOutcome> outcomes, CancellationToken ct)
    {
        var sheets = (await db.ExpertSheets.Where(s => db.ServiceApplications.Any(a => a.Id == s.ApplicationId && a.ContestId == contest.Id)).ToListAsync(ct)).ToLookup(s => s.ApplicationId);
        var own = db.Scope.Kind is ScopeKind.Municipality ? db.Scope.MunicipalityId : (int?)null;
        var isCentre = ServiceRatingRights.MayKeep(db.Actor);
        var rows = await db.ServiceApplications.Where(a => a.ContestId == contest.Id && (!isCentre || a.State != ApplicationState.Draft))
            .Select(a => new { Item = a, Place = db.Municipalities.Where(m => m.Id == a.MunicipalityId).Select(m => m.ShortName).First() }).ToListAsync(ct);
        return [.. rows.Select(r => (r.Item, r.Place, Whole: isCentre || r.Item.MunicipalityId == own)).Select(r =>
            new ApplicationRow(r.Item.Id, r.Item.Version, r.Item.MunicipalityId, r.Place, r.Item.Title, r.Item.State)
            {
                Summary = r.Whole ? r.Item.Summary : null, Link = r.Whole ? r.Item.Link : null, Remark = r.Whole ? r.Item.Remark : null, SubmittedAt = r.Item.SubmittedAt,
                ScoreTenths = r.Item.ScoreTenths, Rank = r.Item.Place, Award = r.Item.Award, Outcome = outcomes.GetValueOrDefault(r.Item.Id),
                Sheets = [.. sheets[r.Item.Id].Select(s => new ExpertSheetRow(s.Id, s.Version, s.Expert, ExpertCriterion.ReadMarks(s.Marks), s.Note))],
            }).OrderBy(r => r.Rank ?? r.Outcome?.Place ?? int.MaxValue).ThenBy(r => r.Place, StringComparer.Ordinal)];
    }
}
