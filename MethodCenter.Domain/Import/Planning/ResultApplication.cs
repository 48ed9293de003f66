using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what kept rows of results do once a person has said whom they are about: as the file would have.</summary>
internal sealed class ResultApplication(PlanContext context, ImportPlan plan)
{
    /// <summary>All rows of one unknown person together.</summary>
    /// <param name="rows">In the order of the file.</param>
    /// <param name="person">With all employments.</param>
    public async Task<Result<ScopeKeys>> ApplyAsync(IReadOnlyList<QueuedResult> rows, Educator person, CancellationToken ct)
    {
        var book = await CampaignBook.LoadAsync(context.Db, ct);
        if (rows.Any(r => book.Find(r.Campaign) is null)) return ImportErrors.QueueCampaignGone;
        var attempts = new AttemptBook(context, plan, book);
        await attempts.LoadAsync([.. rows.Select(r => book.Find(r.Campaign)!.Campaign).Distinct()], ct);
        foreach (var row in rows)
        {
            var draft = attempts.Of(book.Find(row.Campaign)!, person, row.Attempt);
            var record = row.Record();
            if (!draft.IsRepeat(record, row.IsWide)) draft.Say(record, [.. record.Points], row.IsWide);
        }
        await attempts.FinishAsync(ct);
        return person.ScopeKeys;
    }

    /// <summary>The waiting rows of the batch about the same unknown person, the given one among them.</summary>
    public async Task<List<QueuedRow>> SamePersonAsync(QueuedRow row, QueuedResult result, CancellationToken ct)
    {
        var key = result.PersonKey(context.Vault);
        var waiting = await context.Db.QueuedRows.AsTracking()
            .Where(q => q.BatchId == row.BatchId && q.Kind == ImportKind.Diagnostics && q.AppliedAt == null && q.Dismissed == null).OrderBy(q => q.Id).ToListAsync(ct);
        return waiting.FindAll(q => q.Id == row.Id || (QueuedRecord.FromJson(q.Data) is QueuedResult other && other.PersonKey(context.Vault) == key));
    }
}
