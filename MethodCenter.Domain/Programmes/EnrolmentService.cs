using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Applications: teachers for themselves, others on behalf of the people of their scope.</summary>
public sealed class EnrolmentService(Database database)
{
    /// <summary>Applies for all of the draft or for nobody. Returns how many applied.</summary>
    public Task<Result<int>> ApplyAsync(ApplicationDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ProgrammeRights.MayApply(database.Actor)) return AccessErrors.Forbidden;
        var ids = draft.EducatorIds.Distinct().ToList();
        if (ids.Count == 0) return EnrolmentErrors.NobodyChosen;
        var stream = await db.ProgrammeStreams.SingleOrDefaultAsync(s => s.Id == draft.StreamId, ct);
        if (stream is null) return ProgrammeErrors.StreamNotFound;
        if (await StreamProblemAsync(db, stream, ids.Count, ct) is { } problem) return problem;
        var people = await PeopleAsync(db, ids, ct);
        if (people.Count != ids.Count) return EnrolmentErrors.NotFound;
        if (await PeopleProblemAsync(db, stream, people, ct) is { } wrong) return wrong;
        var withdrawn = await db.Enrolments.Where(e => e.StreamId == stream.Id && e.Status == EnrolmentStatus.Withdrawn && e.OrderNumber == ""
            && EF.Parameter(ids).Contains(e.EducatorId)).ToListAsync(ct);
        foreach (var id in ids)
        {
            var enrolment = withdrawn.Find(e => e.EducatorId == id) ?? db.Add(new Enrolment(id, stream.ProgrammeId, stream.Id)).Entity;
            enrolment.Apply(db.Today, stream.From, stream.Until);
        }
        return ids.Count;
    }, ct);

    /// <summary>Takes an application back before any order.</summary>
    public Task<Result> WithdrawAsync(EnrolmentRef chosen, string? reason, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ProgrammeRights.MayApply(database.Actor)) return AccessErrors.Forbidden;
        var enrolment = await db.Enrolments.SingleOrDefaultAsync(e => e.Id == chosen.Id, ct);
        if (enrolment is null) return EnrolmentErrors.NotFound;
        if (enrolment.Status is not EnrolmentStatus.Applied) return EnrolmentErrors.NotWithdrawable;
        db.ExpectVersion(enrolment, chosen.Version);
        enrolment.Withdraw(reason);
        return Result.Ok;
    }, ct);

    private static async Task<DomainError?> StreamProblemAsync(MethodCenterDb db, ProgrammeStream stream, int wanted, CancellationToken ct)
    {
        if (stream.IsCancelled) return ProgrammeErrors.StreamIsCancelled;
        if (stream.Until < db.Today) return EnrolmentErrors.StreamEnded;
        if (await db.Programmes.AnyAsync(p => p.Id == stream.ProgrammeId && p.IsArchived, ct)) return ProgrammeErrors.Archived;
        var taken = (await db.TakenAsync([stream.Id], ct)).GetValueOrDefault(stream.Id);
        return stream.Seats is { } seats && taken + wanted > seats ? EnrolmentErrors.NoSeats(seats, taken, wanted) : null;
    }

    private static async Task<Dictionary<int, string>> PeopleAsync(MethodCenterDb db, List<int> ids, CancellationToken ct) =>
        await db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id) && e.MergedIntoId == null)
            .Select(e => new { e.Id, Name = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName) }).ToDictionaryAsync(e => e.Id, e => e.Name, ct);

    private static async Task<DomainError?> PeopleProblemAsync(MethodCenterDb db, ProgrammeStream stream, Dictionary<int, string> people, CancellationToken ct)
    {
        var ids = people.Keys.ToArray();
        var known = await db.Enrolments.Where(e => EF.Parameter(ids).Contains(e.EducatorId))
            .Select(e => new { e.EducatorId, e.ProgrammeId, e.StreamId, e.Status }).ToListAsync(ct);
        var required = await db.Programmes.Where(p => p.Id == stream.ProgrammeId).SelectMany(p => p.Prerequisites)
            .Join(db.Programmes, r => r.RequiredId, p => p.Id, (r, p) => new { p.Id, p.Title }).ToListAsync(ct);
        foreach (var (id, name) in people)
        {
            var own = known.FindAll(k => k.EducatorId == id);
            if (own.Exists(o => o.StreamId == stream.Id && EnrolmentCounts.Seated.Contains(o.Status))) return EnrolmentErrors.Duplicate(name);
            if (own.Exists(o => o.ProgrammeId == stream.ProgrammeId && o.Status is EnrolmentStatus.Applied or EnrolmentStatus.Studying)) return EnrolmentErrors.AlreadyThere(name);
            var missing = required.FindAll(r => !own.Exists(o => o.ProgrammeId == r.Id && o.Status is EnrolmentStatus.Completed));
            if (missing.Count > 0) return EnrolmentErrors.PrerequisitesMissing(name, missing.Select(m => m.Title));
        }
        return null;
    }
}
