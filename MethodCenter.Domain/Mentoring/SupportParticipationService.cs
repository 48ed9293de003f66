using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Enters people into forms of support, changes, ends and removes; what was removed can be put back.</summary>
public sealed class SupportParticipationService(Database database)
{
    /// <summary>People by one act.</summary>
    public const int Most = 500;

    /// <summary>Enters one or many; whoever has the same form from the same day is skipped.</summary>
    public Task<Result<SupportAdded>> AddAsync(SupportDraft draft, CancellationToken ct) => database.WriteAsync<SupportAdded>(async db =>
    {
        if (!MentoringRights.MayKeepSupport(db.Actor)) return AccessErrors.Forbidden;
        var ids = draft.EducatorIds.Where(id => id > 0).Distinct().ToArray();
        if (ids.Length == 0) return MentoringErrors.SupportPeopleMissing;
        if (ids.Length > Most) return MentoringErrors.SupportTooMany(Most);
        if (ProblemOf(draft) is { } problem) return problem;
        if (await db.Educators.CountAsync(e => EF.Parameter(ids).Contains(e.Id) && e.MergedIntoId == null, ct) != ids.Length) return RegistryErrors.NotFound;
        var (kind, from) = (draft.Kind!.Value, draft.From!.Value);
        var same = await db.SupportParticipations.AsNoTracking().Where(s => EF.Parameter(ids).Contains(s.EducatorId) && s.Kind == kind && s.From == from).ToListAsync(ct);
        List<SupportParticipation> added = [];
        foreach (var id in ids.Where(id => !same.Exists(s => s.EducatorId == id && IsSame(s, draft))))
        {
            var participation = new SupportParticipation(id, kind, TextOf(draft), from);
            participation.Change(kind, TextOf(draft), from, draft.Until, draft.Title, draft.Responsible);
            added.Add(participation);
        }
        db.AddRange(added);
        await db.SaveChangesAsync(ct);
        return new SupportAdded([.. added.Select(a => new SupportRef(a.Id, a.Version))], ids.Length - added.Count);
    }, ct);

    /// <summary>Changes one.</summary>
    public Task<Result> ChangeAsync(SupportDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MentoringRights.MayKeepSupport(db.Actor)) return AccessErrors.Forbidden;
        if (ProblemOf(draft) is { } problem) return problem;
        if (await db.SupportParticipations.SingleOrDefaultAsync(s => s.Id == draft.Id, ct) is not { } found) return MentoringErrors.SupportNotFound;
        db.ExpectVersion(found, draft.Version);
        var (kind, from) = (draft.Kind!.Value, draft.From!.Value);
        var others = await db.SupportParticipations.AsNoTracking().Where(s => s.EducatorId == found.EducatorId && s.Id != found.Id && s.Kind == kind && s.From == from).ToListAsync(ct);
        if (others.Exists(s => IsSame(s, draft))) return MentoringErrors.SupportRepeat;
        var text = kind != SupportKind.Other && kind == found.Kind ? found.KindText : TextOf(draft);
        return found.Change(kind, text, from, draft.Until, draft.Title, draft.Responsible);
    }, ct);

    /// <summary>Ends one or many with the same last day.</summary>
    public Task<Result> EndAsync(IReadOnlyList<SupportRef> chosen, DateOnly? lastDay, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (lastDay is not { } last) return MentoringErrors.LastDayMissing;
        var found = await FindAsync(db, chosen, ct);
        if (!found.IsOk) return found.Error;
        foreach (var item in found.Value)
        {
            var ended = item.Change(item.Kind, item.KindText, item.From, last, item.Title, item.Responsible);
            if (!ended.IsOk) return ended;
        }
        return Result.Ok;
    }, ct);

    /// <summary>Removes what was entered by mistake. Returns what <see cref="RestoreAsync"/> puts back.</summary>
    public Task<Result<IReadOnlyList<SupportRemoved>>> RemoveAsync(IReadOnlyList<SupportRef> chosen, CancellationToken ct) => database.WriteAsync<IReadOnlyList<SupportRemoved>>(async db =>
    {
        var found = await FindAsync(db, chosen, ct);
        if (!found.IsOk) return found.Error;
        db.RemoveRange(found.Value);
        return (List<SupportRemoved>)[.. found.Value.Select(s => new SupportRemoved(s.EducatorId, s.Kind, s.KindText, s.Title, s.From, s.Until, s.Responsible))];
    }, ct);

    /// <summary>The removal was a mistake.</summary>
    public Task<Result> RestoreAsync(IReadOnlyList<SupportRemoved> removed, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MentoringRights.MayKeepSupport(db.Actor)) return AccessErrors.Forbidden;
        var ids = removed.Select(r => r.EducatorId).Distinct().ToArray();
        if (await db.Educators.CountAsync(e => EF.Parameter(ids).Contains(e.Id) && e.MergedIntoId == null, ct) != ids.Length) return RegistryErrors.NotFound;
        foreach (var one in removed)
        {
            var participation = new SupportParticipation(one.EducatorId, one.Kind, one.KindText, one.From);
            participation.Change(one.Kind, one.KindText, one.From, one.Until, one.Title, one.Responsible);
            db.Add(participation);
        }
        return Result.Ok;
    }, ct);

    private static async Task<Result<List<SupportParticipation>>> FindAsync(MethodCenterDb db, IReadOnlyList<SupportRef> chosen, CancellationToken ct)
    {
        if (!MentoringRights.MayKeepSupport(db.Actor)) return AccessErrors.Forbidden;
        if (chosen.Count == 0) return MentoringErrors.SupportPeopleMissing;
        var ids = chosen.Select(c => c.Id).Distinct().ToArray();
        var found = await db.SupportParticipations.Where(s => EF.Parameter(ids).Contains(s.Id)).ToListAsync(ct);
        if (found.Count != ids.Length) return MentoringErrors.SupportNotFound;
        foreach (var item in found) db.ExpectVersion(item, chosen.First(c => c.Id == item.Id).Version);
        return found;
    }

    private static DomainError? ProblemOf(SupportDraft draft)
    {
        if (draft.Kind is null) return MentoringErrors.SupportKindMissing;
        if (draft.Kind is SupportKind.Other && Inputs.Tidy(draft.KindText) is null) return MentoringErrors.SupportTextMissing;
        if (draft.From is null) return MentoringErrors.SupportFromMissing;
        return draft.Until < draft.From ? RegistryErrors.SpanTurnedRound : null;
    }

    /// <summary>The same form of the same name: of «другое» in the same words.</summary>
    private static bool IsSame(SupportParticipation known, SupportDraft draft) =>
        SearchKey.Of(known.Title) == SearchKey.Of(draft.Title) && (draft.Kind is not SupportKind.Other || SearchKey.Of(known.KindText) == SearchKey.Of(draft.KindText));

    private static string TextOf(SupportDraft draft) => draft.Kind is SupportKind.Other ? Inputs.Tidy(draft.KindText, 300)! : MentoringTerms.Of(draft.Kind!.Value);
}
