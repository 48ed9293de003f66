using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>Keeps the base of events: each by whom it belongs to.</summary>
public sealed class EventService(Database database)
{
    /// <summary>Adds an event or changes one; seats that become free go to the waiting list. Returns the id.</summary>
    public Task<Result<int>> SaveAsync(EventDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!EventRights.MayCreate(database.Actor)) return AccessErrors.Forbidden;
        var taken = draft.Id == 0 ? 0 : (await db.CountOfAsync(draft.Id, ct)).Taken;
        if (EventRule.ProblemOf(draft, taken) is { } problem) return problem;
        if (!EventRights.LevelsOf(database.Actor).Contains(draft.Level)) return EventErrors.LevelNotYours;
        if (await UnknownAsync(db, draft, ct) is { } unknown) return unknown;
        var owner = await OwnerAsync(db, draft, ct);
        if (!owner.IsOk) return owner.Error;
        var found = draft.Id == 0 ? new MethodicalEvent(Inputs.Tidy(draft.Title)!, draft.Kind, draft.Level, draft.Date!.Value) : await FindAsync(db, draft.Id, draft.Version, ct);
        if (!found.IsOk) return found.Error;
        var item = found.Value;
        if (await ConflictAsync(db, item, draft, ct) is { } conflict) return conflict;
        item.BelongTo(owner.Value.MunicipalityId, owner.Value.OrganisationId);
        Fill(item, draft);
        if (draft.Id == 0) db.Add(item);
        await db.MoveUpAsync(item, ct);
        return item.Id;
    }, ct);

    /// <summary>Cancels an event; those who are registered stay in its list and read the reason.</summary>
    public Task<Result> CancelAsync(EventStateDraft draft, CancellationToken ct) => ActAsync(draft, async (_, item) =>
    {
        if (Inputs.Tidy(draft.Text) is not { } reason) return EventErrors.ReasonMissing;
        if (item.State is not (EventState.Draft or EventState.Planned)) return EventErrors.NotCancellable;
        item.Become(EventState.Cancelled, reason);
        return await Task.FromResult(Result.Ok);
    }, ct);

    /// <summary>Marks an event as held, from its last day on, with what came of it; of one already held changes the outcome.</summary>
    public Task<Result> HoldAsync(EventStateDraft draft, CancellationToken ct) => ActAsync(draft, async (db, item) =>
    {
        if (item.State is not (EventState.Planned or EventState.Held)) return EventErrors.NotHoldable;
        if (item.LastDate > db.Today) return EventErrors.HeldEarly(item.LastDate);
        item.Become(EventState.Held);
        item.Report(draft.Text);
        return await Task.FromResult(Result.Ok);
    }, ct);

    /// <summary>Takes a cancelling or a holding back; free seats go to the waiting list.</summary>
    public Task<Result> ReopenAsync(EventStateDraft draft, CancellationToken ct) => ActAsync(draft, async (db, item) =>
    {
        if (item.State is not (EventState.Cancelled or EventState.Held)) return EventErrors.NotReopenable;
        item.Become(EventState.Planned);
        await db.MoveUpAsync(item, ct);
        return Result.Ok;
    }, ct);

    /// <summary>Deletes a draft for which nobody is registered.</summary>
    public Task<Result> DeleteAsync(EventStateDraft draft, CancellationToken ct) => ActAsync(draft, async (db, item) =>
    {
        if (item.State is not EventState.Draft || await IsUsedAsync(db, item.Id, ct)) return EventErrors.NotRemovable;
        db.Remove(item);
        return Result.Ok;
    }, ct);

    /// <summary>How many a cancelling concerns; null for absent and foreign ids and for those who may not.</summary>
    public async Task<EventStakes?> FindStakesAsync(int id, CancellationToken ct)
    {
        await using var db = database.Read();
        var item = await db.Events.SingleOrDefaultAsync(e => e.Id == id, ct);
        if (item is null || !MayKeep(item)) return null;
        var count = await db.CountOfAsync(id, ct);
        return new(count.Taken, count.Waiting, (await db.EntriesByNominationAsync(id, ct)).Values.Sum());
    }

    private Task<Result> ActAsync(EventStateDraft draft, Func<MethodCenterDb, MethodicalEvent, Task<Result>> act, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!EventRights.MayCreate(database.Actor)) return AccessErrors.Forbidden;
        var item = await FindAsync(db, draft.Id, draft.Version, ct);
        return item.IsOk ? await act(db, item.Value) : item.Error;
    }, ct);

    private async Task<Result<MethodicalEvent>> FindAsync(MethodCenterDb db, int id, int version, CancellationToken ct)
    {
        var item = await db.Events.Include(e => e.Nominations).SingleOrDefaultAsync(e => e.Id == id, ct);
        if (item is null) return EventErrors.NotFound;
        if (!MayKeep(item)) return AccessErrors.Forbidden;
        db.Touch(item, version);
        return item;
    }

    private bool MayKeep(MethodicalEvent item) => EventRights.MayKeep(database.Actor, item.MunicipalityId, item.OrganisationId, item.Level);

    /// <summary>Whose the event will be: the coordinator's organisation, the municipality's own place, any place for the centre.</summary>
    private async Task<Result<EventOwner>> OwnerAsync(MethodCenterDb db, EventDraft draft, CancellationToken ct)
    {
        var (actor, scope) = (database.Actor, database.Actor.Scope);
        if (actor.Role is Role.OrganisationCoordinator) return new EventOwner(scope.MunicipalityId, scope.OrganisationId);
        if (draft.OrganisationId is { } id)
        {
            var organisation = await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct);
            return organisation is null ? EventErrors.PlaceUnknown : new EventOwner(organisation.MunicipalityId, organisation.Id);
        }
        if (!EventRights.IsCentre(actor)) return new EventOwner(scope.MunicipalityId, null);
        var isKnown = draft.MunicipalityId is not { } place || await db.Municipalities.AnyAsync(m => m.Id == place, ct);
        return isKnown ? new EventOwner(draft.MunicipalityId, null) : EventErrors.PlaceUnknown;
    }

    private static async Task<DomainError?> UnknownAsync(MethodCenterDb db, EventDraft draft, CancellationToken ct)
    {
        var known = (await db.KnownCompetencesAsync(ct)).Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        if (CompetenceCodes.Read(string.Join(';', draft.Codes)).Any(c => !known.Contains(c))) return EventErrors.CompetenceUnknown;
        var subjects = draft.Subjects.Distinct().ToList();
        return await db.Subjects.CountAsync(s => subjects.Contains(s.Code), ct) == subjects.Count ? null : EventErrors.SubjectUnknown;
    }

    /// <summary>What the present state of the event says against the form.</summary>
    private static async Task<DomainError?> ConflictAsync(MethodCenterDb db, MethodicalEvent item, EventDraft draft, CancellationToken ct)
    {
        if (item.Id == 0) return null;
        if (item.State is EventState.Cancelled) return EventErrors.IsCancelled;
        if (item.State is EventState.Held && draft.LastDay > db.Today) return EventErrors.HeldAhead;
        if (draft.IsDraft && item.State is not EventState.Draft && (item.State is EventState.Held || await IsUsedAsync(db, item.Id, ct))) return EventErrors.NotDraftAnymore;
        var used = await db.EntriesByNominationAsync(item.Id, ct);
        var gone = item.Nominations.FirstOrDefault(n => used.ContainsKey(n.Id) && !draft.NominationTitles.Contains(n.Title));
        return gone is null ? null : EventErrors.NominationUsed(gone.Title);
    }

    private static async Task<bool> IsUsedAsync(MethodCenterDb db, int id, CancellationToken ct) =>
        await db.CountOfAsync(id, ct) is { Taken: > 0 } or { Waiting: > 0 } || (await db.EntriesByNominationAsync(id, ct)).Count > 0;

    private static void Fill(MethodicalEvent item, EventDraft draft)
    {
        item.Name(Inputs.Tidy(draft.Title)!, draft.Kind, draft.Level);
        item.Plan(draft.Date!.Value, draft.LastDay!.Value, draft.StartsAt, draft.EndsAt, draft.Hours);
        item.Locate(draft.Organiser, draft.Place, draft.Link);
        item.Address(draft.Audience, draft.Codes, draft.Subjects, draft.IsPractice);
        item.OpenRegistration(draft.NeedsRegistration, draft.NeedsRegistration ? draft.Seats : null, draft.RegisterUntil);
        item.Publish(draft.IsPublic, draft.About);
        item.Nominate(draft.NominationTitles);
        if (item.State is EventState.Draft or EventState.Planned) item.Become(draft.IsDraft ? EventState.Draft : EventState.Planned);
    }
}

/// <summary>Whose an event is; null and null is the region's.</summary>
internal sealed record EventOwner(int? MunicipalityId, int? OrganisationId);
