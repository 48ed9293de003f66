using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>Reads the card of a school with low results and what its forms edit.</summary>
public sealed class SchoolCardQueries(Database database)
{
    private const int ShownHistory = 50;
    private static readonly string[] Subjects = ["LowResultsPeriod", "RiskProfile", "SchoolCurator", "SchoolVisit"];

    /// <summary>Null for absent and foreign schools and for those never marked.</summary>
    public async Task<SchoolCard?> FindAsync(int id, CancellationToken ct)
    {
        await using var db = database.Read();
        if ((await new SchoolReading(db).ReadAsync(id, ct)).SingleOrDefault()?.Row is not { } row) return null;
        var (actor, day) = (database.Actor, db.Today);
        var curators = await CuratorsAsync(db, id, ct);
        var isCurator = actor.Role is Role.RegionalMethodist && curators.Any(c => c.MethodistId == actor.Scope.MethodistId);
        var keeps = LowResultsRights.MayKeep(actor);
        var reads = keeps || isCurator || actor.Role is Role.OrganisationCoordinator;
        return new(row)
        {
            Day = day, MayKeep = keeps, MayReadVisits = reads, SeesPeople = keeps,
            MayVisit = keeps || (isCurator && curators.Any(c => c.IsInForce(day) && c.MethodistId == actor.Scope.MethodistId)),
            Periods = await PeriodsAsync(db, id, ct),
            Profiles = await ProfilesAsync(db, id, ct),
            Curators = [.. curators.Select(c => new SchoolCuratorLine(c.Id, c.Version, c.FullName, c.From, c.Until, c.Order)
            {
                IsNow = c.IsInForce(day), MethodistId = c.MethodistId == row.CuratorMethodistId ? c.MethodistId : null,
            })],
            Visits = await VisitsAsync(db, id, reads, ct),
            History = await db.AuditEntries.Where(a => a.OrganisationId == id && Subjects.Contains(a.Subject)).OrderByDescending(a => a.Id).Take(ShownHistory)
                .Select(a => new SchoolHistoryLine(a.At, a.Summary, a.ActorName)).ToListAsync(ct),
        };
    }

    /// <summary>Today's profile to correct, or a new one that begins with the marks of the last; null where the user may not assess.</summary>
    public async Task<RiskProfileDraft?> FindProfileDraftAsync(int organisationId, CancellationToken ct)
    {
        if (!LowResultsRights.MayKeep(database.Actor)) return null;
        await using var db = database.Read();
        if (!await db.Organisations.AnyAsync(o => o.Id == organisationId && o.LowResultsPeriods.Any(), ct)) return null;
        var last = await db.RiskProfiles.Where(p => p.OrganisationId == organisationId).OrderByDescending(p => p.AssessedOn).ThenByDescending(p => p.Id).FirstOrDefaultAsync(ct);
        var draft = new RiskProfileDraft { OrganisationId = organisationId, Marks = [.. RiskMarks.Read(last?.Marks)] };
        if (last?.AssessedOn == db.Today) (draft.ProfileId, draft.Version, draft.Conclusion) = (last.Id, last.Version, last.Conclusion);
        return draft;
    }

    /// <summary>A new visit of today, or a recorded one that the user may correct; null where there is none.</summary>
    public async Task<SchoolVisitDraft?> FindVisitDraftAsync(int organisationId, int visitId, CancellationToken ct)
    {
        await using var db = database.Read();
        if (visitId == 0)
        {
            var isOwn = database.Actor.Role is Role.RegionalMethodist;
            return new() { OrganisationId = organisationId, VisitedOn = db.Today, Visitor = isOwn ? null : database.Actor.Name };
        }
        var visit = await db.SchoolVisits.SingleOrDefaultAsync(v => v.Id == visitId && v.OrganisationId == organisationId, ct);
        if (visit is null || !LowResultsRights.MayChange(database.Actor, visit)) return null;
        return new()
        {
            Id = visit.Id, Version = visit.Version, OrganisationId = organisationId, Visitor = visit.Visitor, VisitedOn = visit.VisitedOn, Purpose = visit.Purpose,
            Lessons = visit.Lessons, Findings = visit.Findings, Agreements = visit.Agreements, NextOn = visit.NextOn,
        };
    }

    private static Task<List<SchoolCurator>> CuratorsAsync(MethodCenterDb db, int id, CancellationToken ct) =>
        db.SchoolCurators.Where(c => c.OrganisationId == id).OrderByDescending(c => c.From).ThenByDescending(c => c.Id).ToListAsync(ct);

    private static async Task<List<LowResultsLine>> PeriodsAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        var day = db.Today;
        return await db.LowResultsPeriods.Where(p => p.OrganisationId == id).OrderByDescending(p => p.From)
            .Select(p => new LowResultsLine(p.Id, p.From, p.Until, p.Basis, p.From <= day && (p.Until == null || p.Until >= day))).ToListAsync(ct);
    }

    private static async Task<List<RiskProfileLine>> ProfilesAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        var profiles = await db.RiskProfiles.Where(p => p.OrganisationId == id).OrderByDescending(p => p.AssessedOn).ThenByDescending(p => p.Id).ToListAsync(ct);
        return [.. profiles.Select((p, i) => new RiskProfileLine(p.AssessedOn, p.Author, p.Conclusion, RiskSummary.Of(p.Marks, profiles.ElementAtOrDefault(i + 1)?.Marks)))];
    }

    /// <summary>What was seen and agreed is for keepers, curators and the school; others learn that somebody came.</summary>
    private async Task<List<SchoolVisitLine>> VisitsAsync(MethodCenterDb db, int id, bool reads, CancellationToken ct)
    {
        var visits = await db.SchoolVisits.Where(v => v.OrganisationId == id).OrderByDescending(v => v.VisitedOn).ThenByDescending(v => v.Id).ToListAsync(ct);
        return visits.ConvertAll(v => new SchoolVisitLine(v.Id, v.VisitedOn, v.Visitor, v.Lessons, v.NextOn)
        {
            Purpose = reads ? v.Purpose : null, Findings = reads ? v.Findings : null, Agreements = reads ? v.Agreements : null,
            MayChange = LowResultsRights.MayChange(database.Actor, v),
        });
    }
}
