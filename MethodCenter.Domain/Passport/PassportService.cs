using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Passport;

/// <summary>Acts upon editions of the passport: the centre keeps them, municipal services write their annexes while the edition is a draft.</summary>
public sealed class PassportService(Database database, PassportAssembly assembly)
{
    /// <summary>A new edition; texts are copied when another edition is named.</summary>
    public async Task<Result<int>> CreateAsync(PassportDraft draft, CancellationToken ct)
    {
        if (!PassportRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var head = await CheckAsync(draft, ct);
        if (!head.IsOk) return head.Error;
        return await database.WriteAsync<int>(async db =>
        {
            var number = (await db.PassportEditions.MaxAsync(e => (int?)e.Number, ct) ?? 0) + 1;
            var edition = new PassportEdition(number, head.Value.Day, head.Value.Title, db.Now, db.Actor.Name);
            edition.Describe(head.Value.Title, head.Value.Day, draft.SnapshotId);
            db.Add(edition);
            await db.SaveChangesAsync(ct);
            if (draft.CopyFromId is { } from) await CopyAsync(db, from, edition.Id, ct);
            return edition.Id;
        }, ct);
    }

    /// <summary>Title, day and source of a draft.</summary>
    public async Task<Result> DescribeAsync(PassportDraft draft, CancellationToken ct)
    {
        if (!PassportRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var head = await CheckAsync(draft, ct);
        if (!head.IsOk) return head.Error;
        return await ActAsync(new(draft.Id, draft.Version), PassportState.Draft, PassportErrors.NotDraft, (_, edition) =>
        {
            edition.Describe(head.Value.Title, head.Value.Day, draft.SnapshotId);
            return Task.FromResult(Result.Ok);
        }, ct);
    }

    /// <summary>A text of the passport or of an annex; an empty one takes it away.</summary>
    public Task<Result> WriteTextAsync(PassportTextDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!PassportRights.MayView(database.Actor)) return AccessErrors.Forbidden;
        var edition = await db.PassportEditions.SingleOrDefaultAsync(e => e.Id == draft.EditionId, ct);
        if (edition is null || !PassportRights.MaySee(database.Actor, edition.State)) return PassportErrors.NotFound;
        if (!PassportRights.MayWrite(database.Actor, draft.MunicipalityId)) return AccessErrors.Forbidden;
        if (edition.State is not PassportState.Draft) return PassportErrors.NotDraft;
        if (PassportSections.Find(draft.Section, draft.MunicipalityId is not null)?.TextTitle is null) return PassportErrors.SectionUnknown;
        var text = (draft.Text ?? "").ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal).Trim();
        if (text.Length > PassportErrors.LongestText) return PassportErrors.TextTooLong;
        var stored = await db.PassportTexts.SingleOrDefaultAsync(t => t.EditionId == draft.EditionId && t.Section == draft.Section && t.MunicipalityId == draft.MunicipalityId, ct);
        if (stored is null != draft.Version is null) return DataErrors.ChangedMeanwhile;
        if (stored is null) db.Add(stored = new PassportText(draft.EditionId, draft.Section, draft.MunicipalityId));
        else db.ExpectVersion(stored, draft.Version!.Value);
        stored.Write(text, db.Now, db.Actor.Name);
        return Result.Ok;
    }, ct);

    /// <summary>To the federal operator: everything that the edition says is frozen.</summary>
    public Task<Result> SendAsync(PassportAct act, CancellationToken ct) => ActAsync(act, PassportState.Draft, PassportErrors.NotDraft, async (db, edition) =>
    {
        var content = await assembly.BuildAsync(db, edition, ct);
        if (!content.IsOk) return content.Error;
        var (json, sha256) = PassportFreezing.Freeze(content.Value);
        edition.Send(json, sha256, db.Today);
        return Result.Ok;
    }, ct);

    /// <summary>Back to a draft: figures follow the data again.</summary>
    public Task<Result> ReturnAsync(PassportAct act, CancellationToken ct) => ActAsync(act, PassportState.OnApproval, PassportErrors.NotOnApproval, (_, edition) =>
    {
        if (Inputs.Tidy(act.Reason, 2000) is not { } reason) return Task.FromResult<Result>(PassportErrors.ReasonMissing);
        edition.Return(reason);
        return Task.FromResult(Result.Ok);
    }, ct);

    /// <summary>Утверждён Комитетом (statute 3.2.1).</summary>
    public Task<Result> ApproveAsync(PassportApproval approval, CancellationToken ct) =>
        ActAsync(new(approval.Id, approval.Version), PassportState.OnApproval, PassportErrors.NotOnApproval, (db, edition) =>
        {
            if (Inputs.Tidy(approval.ApprovedBy, 300) is not { } by || Inputs.Tidy(approval.Act, 300) is not { } document || approval.On is not { } on)
                return Task.FromResult<Result>(PassportErrors.ApprovalIncomplete);
            if (on < edition.SentOn || on > db.Today) return Task.FromResult<Result>(PassportErrors.ApprovalDay);
            edition.Approve(by, document, on);
            return Task.FromResult(Result.Ok);
        }, ct);

    /// <summary>Replaced or given up; what was frozen stays to be read by the centre.</summary>
    public Task<Result> WithdrawAsync(PassportAct act, CancellationToken ct) => ActAsync(act, null, PassportErrors.NotWithdrawable, (_, edition) =>
    {
        if (edition.State is PassportState.Withdrawn) return Task.FromResult<Result>(PassportErrors.NotWithdrawable);
        if (Inputs.Tidy(act.Reason, 2000) is not { } reason) return Task.FromResult<Result>(PassportErrors.ReasonMissing);
        edition.Withdraw(reason);
        return Task.FromResult(Result.Ok);
    }, ct);

    private Task<Result> ActAsync(PassportAct act, PassportState? needed, DomainError otherwise, Func<MethodCenterDb, PassportEdition, Task<Result>> verb, CancellationToken ct) =>
        database.WriteAsync(async db =>
        {
            if (!PassportRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
            if (await db.PassportEditions.SingleOrDefaultAsync(e => e.Id == act.Id, ct) is not { } edition) return PassportErrors.NotFound;
            if (needed is not null && edition.State != needed) return otherwise;
            db.ExpectVersion(edition, act.Version);
            return await verb(db, edition);
        }, ct);

    /// <summary>The title and the day that hold: with a snapshot the day is that of the snapshot.</summary>
    private async Task<Result<(string Title, DateOnly Day)>> CheckAsync(PassportDraft draft, CancellationToken ct)
    {
        if (Inputs.Tidy(draft.Title, 200) is not { } title) return PassportErrors.TitleMissing;
        if (draft.SnapshotId is null && (draft.Day is not { } day || day.Year < 2000 || day > database.Today)) return PassportErrors.DayWrong;
        var counted = await assembly.DayOfAsync(draft.Day, draft.SnapshotId, ct);
        return counted.IsOk ? (title, counted.Value) : counted.Error;
    }

    private static async Task CopyAsync(MethodCenterDb db, int from, int to, CancellationToken ct)
    {
        foreach (var text in await db.PassportTexts.AsNoTracking().Where(t => t.EditionId == from && t.Text != "").OrderBy(t => t.Id).ToListAsync(ct))
        {
            var copy = new PassportText(to, text.Section, text.MunicipalityId);
            copy.Write(text.Text, text.WrittenAt, text.WrittenBy);
            db.Add(copy);
        }
    }
}
