using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Acts on versions of methods: begin, edit, approve, withdraw. Only the centre; an approved version never changes.</summary>
public sealed class MethodService(Database database)
{
    /// <summary>A new draft that copies a version (none named: the one in force today).</summary>
    /// <returns>The id of the draft.</returns>
    public async Task<Result<int>> StartAsync(string code, int? number, CancellationToken ct)
    {
        MethodVersion? made = null;
        var started = await database.WriteAsync(async db =>
        {
            if (!MethodRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
            if (IndicatorCatalogue.Find(code) is not { } known) return MonitoringErrors.NoIndicator(code);
            var rows = await db.MethodVersions.Where(v => v.Code == known.Code).ToListAsync(ct);
            if (rows.Find(v => v.State is MethodState.Draft) is { } open) return MonitoringErrors.DraftExists(open.Number);
            if (SourceOf(known, rows, number) is not { } source) return MonitoringErrors.NoVersion;
            made = new MethodVersion(known.Code, Math.Max(1, rows.Count == 0 ? 1 : rows.Max(v => v.Number)) + 1, db.Now, database.Actor.Name);
            made.Describe(source, MethodBook.Write(source.Parameters));
            made.Begin(source.From > db.Today ? source.From : db.Today, null);
            db.Add(made);
            return Result.Ok;
        }, ct);
        return started.IsOk ? made!.Id : started.Error;
    }

    /// <summary>Writes a draft; refused when a word is missing or a number is outside the sensible.</summary>
    public Task<Result> SaveAsync(MethodDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MethodRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var version = await db.MethodVersions.SingleOrDefaultAsync(v => v.Id == draft.Id, ct);
        if (version is null) return MonitoringErrors.NoVersion;
        if (version.State is not MethodState.Draft) return MonitoringErrors.NotDraft;
        var known = IndicatorCatalogue.Find(version.Code)!;
        if (MethodDraftRule.Check(draft, known) is { IsOk: false } refusal) return refusal;
        if (await LaterAsync(db, version, draft.From, ct) is { } later) return MonitoringErrors.FromTooEarly(later.Number, later.From!.Value);
        db.ExpectVersion(version, draft.Version);
        var method = MethodDraftRule.MethodOf(draft, known);
        version.Describe(method, MethodBook.Write(method.Parameters));
        version.Begin(draft.From, draft.ChangeNote);
        return Result.Ok;
    }, ct);

    /// <summary>Puts a draft, or the built-in reading as it is, into force. What it touches must have been confirmed.</summary>
    public Task<Result> ApproveAsync(MethodApprovalDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MethodRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (MethodDraftRule.Check(draft, db.Today) is { IsOk: false } wrong) return wrong;
        var found = draft.Id == 0 ? await FirstAsync(db, draft.Code, ct) : await DraftAsync(db, draft, ct);
        if (!found.IsOk) return found.Error;
        var version = found.Value;
        // The words of the built-in reading do not change by its approval, so nothing that was counted changes.
        var warnings = draft.Id == 0 || draft.IsConfirmed ? [] : await MethodWarnings.ReadAsync(db, version.From, ct);
        if (warnings.Count > 0) return MonitoringErrors.NeedsConfirmation(warnings);
        version.Approve(Inputs.Tidy(draft.By, 300)!, Inputs.Tidy(draft.Act, 300)!, draft.On!.Value, db.Now);
        return Result.Ok;
    }, ct);

    /// <summary>Takes an approved version back: the one before it is in force again.</summary>
    public Task<Result> WithdrawAsync(int id, int version, bool isConfirmed, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MethodRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (await db.MethodVersions.SingleOrDefaultAsync(v => v.Id == id, ct) is not { } row) return MonitoringErrors.NoVersion;
        if (row.State is not MethodState.Approved) return MonitoringErrors.NotApproved;
        var warnings = isConfirmed ? [] : await MethodWarnings.ReadAsync(db, row.From, ct);
        if (warnings.Count > 0) return MonitoringErrors.NeedsConfirmation(warnings);
        db.ExpectVersion(row, version);
        row.Withdraw();
        return Result.Ok;
    }, ct);

    /// <summary>Removes a draft.</summary>
    public Task<Result> DiscardAsync(int id, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MethodRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (await db.MethodVersions.SingleOrDefaultAsync(v => v.Id == id, ct) is not { } row) return MonitoringErrors.NoVersion;
        if (row.State is not MethodState.Draft) return MonitoringErrors.NotDraft;
        db.ExpectVersion(row, version);
        db.Remove(row);
        return Result.Ok;
    }, ct);

    private async Task<Result<MethodVersion>> FirstAsync(MethodCenterDb db, string code, CancellationToken ct)
    {
        if (IndicatorCatalogue.Find(code) is not { } known) return MonitoringErrors.NoIndicator(code);
        if (await db.MethodVersions.AnyAsync(v => v.Code == known.Code && v.Number == 1, ct)) return MonitoringErrors.FirstExists;
        var first = new MethodVersion(known.Code, 1, db.Now, database.Actor.Name);
        first.Describe(known, MethodBook.Write(known.Parameters));
        db.Add(first);
        return first;
    }

    private static async Task<Result<MethodVersion>> DraftAsync(MethodCenterDb db, MethodApprovalDraft draft, CancellationToken ct)
    {
        if (await db.MethodVersions.SingleOrDefaultAsync(v => v.Id == draft.Id, ct) is not { } version) return MonitoringErrors.NoVersion;
        if (version.State is not MethodState.Draft) return MonitoringErrors.NotDraft;
        if (version.ChangeNote is null) return MonitoringErrors.NoteEmpty;
        if (await LaterAsync(db, version, version.From, ct) is { } later) return MonitoringErrors.FromTooEarly(later.Number, later.From!.Value);
        var rows = await db.MethodVersions.Where(v => v.Code == version.Code).ToListAsync(ct);
        var row = MethodHistory.Of(version.Code, rows, version.From ?? DateOnly.MinValue).Single(v => v.Id == version.Id);
        var isAnswered = rows.Exists(v => v.Number == row.ComparedWith && v.State is MethodState.Approved);
        if (row.Changes.Count == 0 && isAnswered) return MonitoringErrors.NothingChanged;
        db.ExpectVersion(version, draft.Version);
        return version;
    }

    /// <summary>An approved version that begins after the day: the new one would change what it has replaced already.</summary>
    private static Task<MethodVersion?> LaterAsync(MethodCenterDb db, MethodVersion version, DateOnly? from, CancellationToken ct) =>
        db.MethodVersions.Where(v => v.Code == version.Code && v.Id != version.Id && v.State == MethodState.Approved && v.From != null && (from == null || v.From > from))
            .OrderByDescending(v => v.From).FirstOrDefaultAsync(ct);

    private IndicatorMethod? SourceOf(IndicatorMethod known, List<MethodVersion> rows, int? number)
    {
        if (number is not { } wanted) return MethodBook.Choose(rows, database.Today).Single(m => m.Code == known.Code);
        return rows.Find(v => v.Number == wanted) is { } row ? MethodBook.Apply(known, row) : wanted == 1 ? known : null;
    }
}
