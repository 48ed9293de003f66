using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Makes pairs and groups by hand and keeps their papers: the centre, a municipality, the coordinator of the organisation.</summary>
public sealed class MentorshipService(Database database)
{
    /// <summary>A pair that prepares; over the mentor's limit only with a reason, which the journal keeps. Returns the id.</summary>
    public Task<Result<int>> MakeAsync(MentorshipNewDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!MentoringRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        var making = await MentorshipMaking.ReadAsync(db, draft, ct);
        if (making.ProblemOf(draft, db.Today) is { } problem) return problem;
        var pair = new Mentorship(making.Mentor!, making.Organisation!, draft.Form, draft.Kind, draft.From!.Value, draft.Until!.Value);
        if (!db.Scope.Covers(pair.ScopeKeys)) return MentoringErrors.OrganisationMissing;
        var codes = await making.CodesAsync(db, ct);
        foreach (var mentee in making.Mentees) pair.Add(mentee, null).Change(null, codes.GetValueOrDefault(mentee.Id) ?? "");
        db.Add(pair);
        await db.SaveChangesAsync(ct);
        if (making.Load + making.Mentees.Count > making.Mentor!.Limit) Note(db, pair, $"Пара сверх предела наставника: {Inputs.Tidy(draft.OverLimitReason)}");
        return pair.Id;
    }, ct);

    /// <summary>Adds a mentee to a pair that prepares or to a group that goes on; the consent follows with the papers.</summary>
    public Task<Result> AddAsync(int id, int version, int menteeId, string? overLimitReason, CancellationToken ct) => database.WriteAsync(db => db.AsKeeperAsync(id, version, async pair =>
    {
        if (pair.State is not (MentorshipState.Draft or MentorshipState.Active)) return MentoringErrors.IsOver;
        var draft = new MentorshipNewDraft { MentorId = pair.MentorId, OrganisationId = pair.OrganisationId, Form = pair.Form, Kind = pair.Kind, From = pair.From, Until = pair.Until, OverLimitReason = overLimitReason };
        draft.MenteeIds.Add(menteeId);
        var making = await MentorshipMaking.ReadAsync(db, draft, ct);
        if (making.ProblemOf(draft, db.Today) is { } problem) return problem;
        if (pair.Kind is MentoringKind.Traditional && pair.Members.Any(m => m.LeftOn is null)) return MentoringErrors.OneToOne;
        if (pair.Members.FirstOrDefault(m => m.MenteePersonId == menteeId) is { } again) again.Leave(null);
        else pair.Add(making.Mentees[0], null).Change(null, (await making.CodesAsync(db, ct)).GetValueOrDefault(menteeId) ?? "");
        return Result.Ok;
    }, ct), ct);

    /// <summary>Takes a mentee out of a pair that has not begun; of one that goes on they leave.</summary>
    public Task<Result> RemoveAsync(int id, int version, int memberId, CancellationToken ct) => database.WriteAsync(db => db.AsKeeperAsync(id, version, async pair =>
    {
        if (pair.State is not MentorshipState.Draft) return MentoringErrors.NotDraft;
        if (pair.Members.FirstOrDefault(m => m.Id == memberId) is not { } member) return MentoringErrors.PairNotFound;
        if (pair.Members.Count == 1) return MentoringErrors.LastMentee;
        db.RemoveRange(await db.MentorshipTasks.Where(t => t.MemberId == memberId).ToListAsync(ct));
        db.RemoveRange(await db.MentorshipMeetings.Where(t => t.MemberId == memberId).ToListAsync(ct));
        pair.Remove(member);
        db.Remove(member);
        return Result.Ok;
    }, ct), ct);

    /// <summary>Form, kind and term of a pair that has not begun; of one that goes on only its end.</summary>
    public Task<Result> ArrangeAsync(MentorshipTermsDraft draft, CancellationToken ct) => database.WriteAsync(db => db.AsKeeperAsync(draft.Id, draft.Version, async pair =>
    {
        if (pair.State is not (MentorshipState.Draft or MentorshipState.Active)) return MentoringErrors.IsOver;
        if (MentorshipFormRule.ProblemOf(draft.Form, draft.Kind, draft.From, draft.Until, pair.Members.Count(m => m.LeftOn is null)) is { } problem) return problem;
        var (from, until) = (draft.From!.Value, draft.Until!.Value);
        if (pair.State is MentorshipState.Active && (draft.Form, draft.Kind, from) != (pair.Form, pair.Kind, pair.From)) return MentoringErrors.NotDraft;
        if (await db.MentorshipTasks.AnyAsync(t => t.MentorshipId == pair.Id && (t.From < from || t.Until > until), ct)
            || await db.MentorshipMeetings.AnyAsync(m => m.MentorshipId == pair.Id && (m.On < from || m.On > until), ct)) return MentoringErrors.TermCutsProgramme;
        return pair.Arrange(draft.Form, draft.Kind, from, until);
    }, ct), ct);

    /// <summary>Consents, agreement, payment and order, as they come in.</summary>
    public Task<Result> TakePapersAsync(MentorshipPapersDraft draft, CancellationToken ct) => database.WriteAsync(db => db.AsKeeperAsync(draft.Id, draft.Version, pair =>
    {
        if (pair.State is not (MentorshipState.Draft or MentorshipState.Active)) return Refused(MentoringErrors.IsOver);
        if (new[] { draft.MentorConsentOn, draft.AgreementDate, draft.OrderDate }.Concat(draft.Mentees.Select(m => m.ConsentOn)).Any(d => d > db.Today)) return Refused(MentoringErrors.DateInFuture);
        pair.TakePapers(draft.MentorConsentOn, draft.AgreementNumber, draft.AgreementDate, draft.Payment);
        pair.TakeOrder(draft.OrderNumber, draft.OrderDate);
        foreach (var mentee in draft.Mentees)
        {
            if (pair.Members.FirstOrDefault(m => m.Id == mentee.MemberId) is not { } member) return Refused(MentoringErrors.PairNotFound);
            member.Change(mentee.ConsentOn, member.Codes);
        }
        var gaps = MentorshipPapersRule.GapsOf(pair).Where(g => g.IsBlocking).ToList();
        return pair.State is MentorshipState.Active && gaps.Count > 0 && !HadGaps(db, pair) ? Refused(MentoringErrors.NotReady(gaps)) : Task.FromResult(Result.Ok);
    }, ct), ct);

    /// <summary>Goal and expected results: the mentor's work too.</summary>
    public Task<Result> PlanAsync(MentorshipGoalDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (await db.PairAsync(draft.Id, ct) is not { } pair) return MentoringErrors.PairNotFound;
        if (!MentorshipRights.Leads(db.Actor, pair)) return AccessErrors.Forbidden;
        if (pair.State is not (MentorshipState.Draft or MentorshipState.Active)) return MentoringErrors.IsOver;
        db.Touch(pair, draft.Version);
        pair.Plan(draft.Goal, draft.Expected);
        return Result.Ok;
    }, ct);

    /// <summary>A mentee who joined a group that goes on may have no consent yet: then papers may still be filled in step by step.</summary>
    private static bool HadGaps(MethodCenterDb db, Mentorship pair) =>
        pair.Members.Any(m => m.LeftOn is null && db.Entry(m).Property(x => x.ConsentOn).OriginalValue is null);

    internal static void Note(MethodCenterDb db, Mentorship pair, string summary) =>
        db.Note(new AuditNote(AuditAction.Changed, nameof(Mentorship), summary) { SubjectId = pair.Id, Keys = pair.ScopeKeys });

    private static Task<Result> Refused(DomainError error) => Task.FromResult<Result>(error);
}
