using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Matching;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>Makes an approved variant into assignments or mentorships by an order, whole or not at all; takes an approval back while nothing was built on it.</summary>
public sealed class StagingApprovalService(Database database)
{
    /// <summary>Reads the problem anew in the same transaction; refuses with all that no longer holds.</summary>
    public Task<Result<ApprovalOutcome>> ApproveAsync(ApprovalDraft draft, CancellationToken ct) => database.WriteAsync<ApprovalOutcome>(async db =>
    {
        var found = await db.KeptVariantAsync(draft.Id, ct);
        if (!found.IsOk) return found.Error;
        if (StagingLoading.Closed(found.Value.Staging, found.Value.Variant) is { } closed) return closed;
        db.ExpectVersion(found.Value.Variant, draft.Version);
        var absence = await db.AbsenceAsync(found.Value.Staging, ct);
        var term = TermOf(found.Value.Staging.Kind, draft, absence);
        if (!term.IsOk) return term.Error;
        var pairs = await db.VariantLines.AsNoTracking().Where(l => l.VariantId == draft.Id && l.GiverKey != null).OrderBy(l => l.Id).ToListAsync(ct);
        if (pairs.Count == 0) return StagingErrors.NothingToApprove;
        var stale = await StaleReading.ListAsync(db, found.Value, pairs, absence is null ? term.Value.From : null, ct);
        if (stale.Count > 0) return StagingErrors.NoLongerHolds(stale);
        return await WriteAsync(db, found.Value, term.Value, pairs, draft, ct);
    }, ct);

    /// <summary>Removes what the approval made, while nobody has changed any of it.</summary>
    public Task<Result> TakeBackAsync(int variantId, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var found = await db.KeptVariantAsync(variantId, ct);
        if (!found.IsOk) return found.Error;
        var variant = found.Value.Variant;
        if (!variant.IsApproved) return StagingErrors.NotApproved;
        db.ExpectVersion(variant, version);
        var undone = await new ApprovalUndoing(db, found.Value).UndoAsync(ct);
        if (!undone.IsOk) return undone.Error;
        db.Note(new AuditNote(AuditAction.Undone, nameof(StagingVariant), $"Отменено утверждение варианта подбора «{variant.Name}»")
        {
            SubjectId = variant.Id, Rows = undone.Value, Keys = variant.ScopeKeys,
        });
        variant.TakeBack();
        found.Value.Staging.Settle(StagingState.Open);
        return Result.Ok;
    }, ct);

    private static async Task<Result<ApprovalOutcome>> WriteAsync(
        MethodCenterDb db, LoadedVariant loaded, ApprovalTerm term, List<VariantLine> pairs, ApprovalDraft draft, CancellationToken ct)
    {
        var writing = new ApprovalWriting(db, loaded, term);
        var made = await writing.WriteAsync(pairs, ct);
        var parts = new OrderParts(Inputs.Tidy(draft.SignerPost), Inputs.Tidy(draft.SignerName), Inputs.Tidy(draft.Ground, 2000), Inputs.Tidy(draft.Controller), Inputs.Tidy(draft.City))
        {
            Ended = writing.Ended,
        };
        loaded.Variant.Approve(term.Number, term.Date, term.From, term.Until, StagingJson.Write(parts), db.Now, db.Actor.Name);
        loaded.Staging.Settle(StagingState.Approved);
        db.Note(new AuditNote(AuditAction.Changed, nameof(StagingVariant), $"Утверждён вариант подбора «{loaded.Variant.Name}»: {term.Order}")
        {
            SubjectId = loaded.Variant.Id, Rows = made, Keys = loaded.Variant.ScopeKeys,
        });
        return new ApprovalOutcome(made, pairs.Count - made, writing.Ended.Count);
    }

    private static Result<ApprovalTerm> TermOf(StagingKind kind, ApprovalDraft draft, MethodistAbsence? absence)
    {
        if (Inputs.Tidy(draft.OrderNumber, 60) is not { } number || draft.OrderDate is not { } date) return StagingErrors.OrderMissing;
        if (kind is StagingKind.Substitution) return absence is null ? StagingErrors.AbsenceMissing : new ApprovalTerm(number, date, absence.From, absence.Until);
        if (draft.From is not { } from) return StagingErrors.FromMissing;
        if (draft.Until < from) return RegistryErrors.SpanTurnedRound;
        if (kind is StagingKind.Mentoring && draft.Until is null) return StagingErrors.UntilMissing;
        return kind is StagingKind.Mentoring && draft.Until > from.AddYears(1) ? StagingErrors.TermTooLong : new ApprovalTerm(number, date, from, draft.Until);
    }
}

/// <summary>What of kept pairs no longer holds on the data as they are.</summary>
internal static class StaleReading
{
    /// <param name="db">Any context.</param>
    /// <param name="loaded">The variant.</param>
    /// <param name="pairs">Its lines with somebody.</param>
    /// <param name="from">First day of the order; a later day than today counts.</param>
    /// <param name="ct">Ends the work.</param>
    public static async Task<IReadOnlyList<string>> ListAsync(MethodCenterDb db, LoadedVariant loaded, IReadOnlyList<VariantLine> pairs, DateOnly? from, CancellationToken ct)
    {
        var now = await ProblemAsync(db, loaded, pairs, from, ct);
        if (!now.IsOk) return [now.Error.Message];
        return Check(now.Value, pairs);
    }

    public static async Task<Result<StagedProblem>> ProblemAsync(MethodCenterDb db, LoadedVariant loaded, IReadOnlyList<VariantLine> pairs, DateOnly? from, CancellationToken ct)
    {
        var day = from > db.Today ? from : loaded.Settings.On > db.Today ? loaded.Settings.On : db.Today;
        var ask = await db.AskAsync(loaded.Staging, loaded.Settings with { On = day }, ct);
        if (!ask.IsOk) return ask.Error;
        return await StagingProblems.ReadAsync(db, ask.Value with { IsCheck = true, Pairs = [.. pairs.Select(p => new HandPair(p.SeekerKey, p.GiverKey!)), .. ask.Value.Pairs] }, ct);
    }

    public static IReadOnlyList<string> Check(StagedProblem now, IReadOnlyList<VariantLine> pairs)
    {
        var staged = pairs.Select(p => new MatchedPair(new Seeker(p.SeekerKey, p.Name), new Giver(p.GiverKey!, p.GiverName!, 0, 0), p.Score, []) { IsForced = p.IsByHand });
        return [.. StagedPairs.Check(now.Problem, [.. staged]).Select(s => s.Text)];
    }
}
