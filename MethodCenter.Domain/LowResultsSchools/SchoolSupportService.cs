using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>Assesses the risks of schools with low results, names their curators and keeps the journal of visits.</summary>
public sealed class SchoolSupportService(Database database)
{
    private const int MostLessons = 50;

    /// <summary>Assesses the factors today: a new row, or a correction of today's own. Returns the id.</summary>
    public Task<Result<int>> AssessAsync(RiskProfileDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!LowResultsRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (RiskMarks.ProblemOf(draft.Marks) is { } problem) return problem;
        var school = await FindMarkedAsync(db, draft.OrganisationId, ct);
        if (!school.IsOk) return school.Error;
        var profile = await db.RiskProfiles.FirstOrDefaultAsync(p => p.OrganisationId == draft.OrganisationId && p.AssessedOn == db.Today, ct);
        if (profile is null) db.Add(profile = new RiskProfile(school.Value, database.Actor.Name));
        else if (draft.ProfileId != profile.Id) return DataErrors.ChangedMeanwhile;
        else db.ExpectVersion(profile, draft.Version);
        profile.Assess(db.Today, RiskMarks.Write(draft.Marks), draft.Conclusion);
        await db.SaveChangesAsync(ct);
        return profile.Id;
    }, ct);

    /// <summary>Names a curator for a term; the term of the former one ends the day before. Returns the id.</summary>
    public Task<Result<int>> NameCuratorAsync(SchoolCuratorDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!LowResultsRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (draft.From is not { } from) return LowResultsErrors.CuratorFromMissing;
        if (draft.Until < from) return LowResultsErrors.SpanTurned;
        var school = await FindMarkedAsync(db, draft.OrganisationId, ct);
        if (!school.IsOk) return school.Error;
        var name = await CuratorNameAsync(db, draft, ct);
        if (!name.IsOk) return name.Error;
        if (await EndFormerAsync(db, draft.OrganisationId, from, ct) is { IsOk: false } refusal) return refusal.Error;
        var curator = new SchoolCurator(school.Value, name.Value, draft.MethodistId, from, draft.Order);
        if (draft.Until is { } until) curator.EndOn(until);
        db.Add(curator);
        await db.SaveChangesAsync(ct);
        return curator.Id;
    }, ct);

    /// <summary>Ends the term of a curator.</summary>
    public Task<Result> EndCuratorAsync(SchoolCuratorEndDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!LowResultsRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (draft.LastDay is not { } lastDay) return LowResultsErrors.LastDayMissing;
        var curator = await db.SchoolCurators.SingleOrDefaultAsync(c => c.Id == draft.CuratorId, ct);
        if (curator is null) return LowResultsErrors.NotFound;
        if (lastDay < curator.From) return LowResultsErrors.SpanTurned;
        db.ExpectVersion(curator, draft.Version);
        curator.EndOn(lastDay);
        return Result.Ok;
    }, ct);

    /// <summary>Records a visit or corrects one. Returns the id.</summary>
    public Task<Result<int>> SaveVisitAsync(SchoolVisitDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (ProblemOf(draft, db.Today) is { } problem) return problem;
        var found = draft.Id == 0 ? await NewVisitAsync(db, draft, ct) : await OwnVisitAsync(db, draft.Id, ct);
        if (!found.IsOk) return found.Error;
        var visit = found.Value;
        if (draft.Id == 0) db.Add(visit);
        else db.ExpectVersion(visit, draft.Version);
        visit.Record(draft.VisitedOn!.Value, Inputs.Tidy(draft.Purpose)!, draft.Lessons ?? 0, draft.NextOn);
        visit.Conclude(draft.Findings, draft.Agreements);
        await db.SaveChangesAsync(ct);
        return visit.Id;
    }, ct);

    /// <summary>Strikes out a visit recorded by mistake; the journal keeps what it said.</summary>
    public Task<Result> RemoveVisitAsync(int id, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var found = await OwnVisitAsync(db, id, ct);
        if (!found.IsOk) return found.Error;
        db.Remove(found.Value);
        return Result.Ok;
    }, ct);

    private static DomainError? ProblemOf(SchoolVisitDraft draft, DateOnly today)
    {
        if (draft.VisitedOn is not { } day) return LowResultsErrors.VisitDateMissing;
        if (day > today) return LowResultsErrors.VisitInFuture;
        if (Inputs.Tidy(draft.Purpose) is null) return LowResultsErrors.VisitPurposeMissing;
        if (draft.Lessons is < 0 or > MostLessons) return LowResultsErrors.LessonsWrong;
        return draft.NextOn <= day ? LowResultsErrors.NextNotAfter : null;
    }

    /// <summary>A methodist writes as a curator of that day and in the own name, keepers in any name.</summary>
    private async Task<Result<SchoolVisit>> NewVisitAsync(MethodCenterDb db, SchoolVisitDraft draft, CancellationToken ct)
    {
        var actor = database.Actor;
        var isMethodist = actor.Role is Role.RegionalMethodist;
        if (!isMethodist && !LowResultsRights.MayKeep(actor)) return AccessErrors.Forbidden;
        var school = await FindOnceMarkedAsync(db, draft.OrganisationId, ct);
        if (school is null) return LowResultsErrors.NotFound;
        if (!isMethodist)
            return Inputs.Tidy(draft.Visitor, 300) is { } visitor ? new SchoolVisit(school, visitor, null) : LowResultsErrors.VisitorMissing;
        var (methodist, day) = (actor.Scope.MethodistId, draft.VisitedOn!.Value);
        var curator = await db.SchoolCurators.FirstOrDefaultAsync(
            c => c.OrganisationId == school.Id && c.MethodistId == methodist && c.From <= day && (c.Until == null || c.Until >= day), ct);
        if (curator is null) return LowResultsErrors.NotCurator;
        return new SchoolVisit(school, curator.FullName, methodist);
    }

    private async Task<Result<SchoolVisit>> OwnVisitAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        var visit = await db.SchoolVisits.SingleOrDefaultAsync(v => v.Id == id, ct);
        return visit is not null && LowResultsRights.MayChange(database.Actor, visit) ? visit : LowResultsErrors.NotFound;
    }

    private static async Task<Result<string>> CuratorNameAsync(MethodCenterDb db, SchoolCuratorDraft draft, CancellationToken ct)
    {
        var name = Inputs.Tidy(draft.FullName, 300);
        if (draft.MethodistId is not { } id) return name is null ? LowResultsErrors.CuratorMissing : name;
        if (name is not null) return LowResultsErrors.CuratorTwice;
        var methodist = await db.Methodists.Where(m => m.Id == id).Select(m => m.FullName).SingleOrDefaultAsync(ct);
        return methodist is null ? LowResultsErrors.NotFound : methodist;
    }

    private static async Task<Result> EndFormerAsync(MethodCenterDb db, int organisationId, DateOnly from, CancellationToken ct)
    {
        var former = await db.SchoolCurators.Where(c => c.OrganisationId == organisationId && (c.Until == null || c.Until >= from)).ToListAsync(ct);
        if (former.Any(c => c.From >= from)) return LowResultsErrors.CuratorNotAfterFormer;
        foreach (var curator in former) curator.EndOn(from.AddDays(-1));
        return Result.Ok;
    }

    /// <summary>A school of the user's scope that is one with low results today.</summary>
    private static async Task<Result<Organisation>> FindMarkedAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        var school = await FindOnceMarkedAsync(db, id, ct);
        if (school is null) return LowResultsErrors.NotFound;
        return school.LowResultsPeriods.Any(p => p.From <= db.Today && (p.Until is null || p.Until >= db.Today)) ? school : LowResultsErrors.NotMarked;
    }

    private static Task<Organisation?> FindOnceMarkedAsync(MethodCenterDb db, int id, CancellationToken ct) =>
        db.Organisations.Include(o => o.LowResultsPeriods).SingleOrDefaultAsync(o => o.Id == id && o.LowResultsPeriods.Count > 0, ct);
}
