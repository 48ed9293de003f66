using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Keeps the plan of a campaign: who must be diagnosed. Administrators and the staff of the centre.</summary>
public sealed class PlanService(Database database)
{
    private const string Subject = "CampaignParticipants";

    /// <summary>What drawing up the plan by the audience would do; writes nothing.</summary>
    public async Task<Result<PlanPreview>> PreviewAsync(PlanDraft draft, CancellationToken ct)
    {
        await using var db = database.Read();
        var made = await MakeAsync(db, draft, ct);
        return made.IsOk ? made.Value.Preview : made.Error;
    }

    /// <summary>Does what the preview showed, decided anew inside the transaction; one line in the journal.</summary>
    public Task<Result<PlanOutcome>> ComposeAsync(PlanDraft draft, CancellationToken ct) => database.WriteAsync<PlanOutcome>(async db =>
    {
        var made = await MakeAsync(db, draft, ct);
        if (!made.IsOk) return made.Error;
        var (change, preview) = made.Value;
        await InsertAsync(db, change.ToAdd.Select(id => new CampaignParticipant(draft.CampaignId, id, byHand: false)), ct);
        await DeleteAsync(db, draft.CampaignId, [.. change.ToRemove.Select(r => r.EducatorId)], ct);
        if (!preview.ChangesNothing) Note(db, draft.CampaignId, $"План кампании составлен по аудитории: добавлено {preview.Added}, убрано {preview.Removed}", preview.Added + preview.Removed);
        return new PlanOutcome(draft.CampaignId, preview, change.ToAdd, change.ToRemove);
    }, ct);

    /// <summary>Takes a drawing-up back while the plan is as it left it and nobody of the added has an attempt.</summary>
    public Task<Result> UndoAsync(PlanOutcome outcome, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!CampaignRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var present = await db.CampaignParticipants.AsNoTracking().Where(p => p.CampaignId == outcome.CampaignId).ToListAsync(ct);
        var added = present.Where(p => outcome.Added.Contains(p.EducatorId) && !p.IsByHand && p.Excused is null).Select(p => p.EducatorId).ToList();
        var isTouched = added.Count != outcome.Added.Count || present.Exists(p => outcome.Removed.Any(r => r.EducatorId == p.EducatorId));
        if (isTouched || await CountAttemptsAsync(db, outcome.CampaignId, added, ct) > 0) return PlanErrors.CannotUndo;
        await DeleteAsync(db, outcome.CampaignId, [.. added], ct);
        await InsertAsync(db, outcome.Removed.Select(r => new CampaignParticipant(outcome.CampaignId, r.EducatorId, r.IsByHand)), ct);
        Note(db, outcome.CampaignId, "Составление плана кампании отменено", added.Count + outcome.Removed.Count);
        return Result.Ok;
    }, ct);

    /// <summary>Names a person by hand: stays when the plan is drawn up anew.</summary>
    public Task<Result> AddAsync(int campaignId, int educatorId, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!CampaignRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (!await db.Campaigns.AnyAsync(c => c.Id == campaignId, ct)) return DiagnosticsErrors.NotFound;
        if (!await db.Educators.AnyAsync(e => e.Id == educatorId && e.MergedIntoId == null, ct)) return PlanErrors.PersonMissing;
        if (await db.CampaignParticipants.AnyAsync(p => p.CampaignId == campaignId && p.EducatorId == educatorId, ct)) return PlanErrors.AlreadyPlanned;
        db.Add(new CampaignParticipant(campaignId, educatorId, byHand: true));
        return Result.Ok;
    }, ct);

    /// <summary>Takes people out of the plan; refused while one of them has an attempt. Returns how many.</summary>
    public Task<Result<int>> RemoveAsync(int campaignId, IReadOnlyCollection<int> educatorIds, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        var own = await OwnAsync(db, campaignId, educatorIds, ct);
        if (!own.IsOk) return own.Error;
        var people = own.Value.ConvertAll(p => p.EducatorId);
        if (await CountAttemptsAsync(db, campaignId, people, ct) is > 0 and var attempts) return PlanErrors.HasAttempts(attempts);
        db.RemoveRange(own.Value);
        return own.Value.Count;
    }, ct);

    /// <summary>Frees people with a reason: they stay in the plan and are not counted as those who must pass. Returns how many.</summary>
    public Task<Result<int>> ExcuseAsync(int campaignId, IReadOnlyCollection<int> educatorIds, string? reason, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (Inputs.Tidy(reason) is not { } words) return PlanErrors.ReasonMissing;
        var own = await OwnAsync(db, campaignId, educatorIds, ct);
        if (!own.IsOk) return own.Error;
        own.Value.ForEach(p => p.Excuse(words));
        return own.Value.Count;
    }, ct);

    /// <summary>Puts excused people back among those who must pass. Returns how many.</summary>
    public Task<Result<int>> ReturnAsync(int campaignId, IReadOnlyCollection<int> educatorIds, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        var own = await OwnAsync(db, campaignId, educatorIds, ct);
        if (!own.IsOk) return own.Error;
        own.Value.ForEach(p => p.Excuse(null));
        return own.Value.Count;
    }, ct);

    private async Task<Result<List<CampaignParticipant>>> OwnAsync(MethodCenterDb db, int campaignId, IReadOnlyCollection<int> educatorIds, CancellationToken ct)
    {
        if (!CampaignRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var ids = educatorIds.Distinct().ToArray();
        if (ids.Length == 0) return PlanErrors.NothingChosen;
        var found = await db.CampaignParticipants.Where(p => p.CampaignId == campaignId && EF.Parameter(ids).Contains(p.EducatorId)).ToListAsync(ct);
        return found.Count == 0 ? DiagnosticsErrors.NotFound : found;
    }

    private async Task<Result<(PlanChange Change, PlanPreview Preview)>> MakeAsync(MethodCenterDb db, PlanDraft draft, CancellationToken ct)
    {
        if (!CampaignRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (draft.Months is < 0 or > 36) return PlanErrors.MonthsWrong;
        var campaign = await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == draft.CampaignId, ct);
        if (campaign is null) return DiagnosticsErrors.NotFound;
        var candidates = await db.CandidatesAsync(campaign, draft, ct);
        var present = await db.CampaignParticipants.Where(p => p.CampaignId == campaign.Id)
            .Select(p => new PlanEntry(p.EducatorId, p.IsByHand, p.Excused != null)).ToListAsync(ct);
        var attempts = (await db.Diagnoses.Where(d => d.CampaignId == campaign.Id).Select(d => d.EducatorId).Distinct().ToListAsync(ct)).ToHashSet();
        var change = PlanRule.Make(candidates.Select(c => c.EducatorId), present, attempts);
        return (change, await PreviewOfAsync(db, change, ct));
    }

    private static async Task<PlanPreview> PreviewOfAsync(MethodCenterDb db, PlanChange change, CancellationToken ct)
    {
        int[] all = [.. change.ToAdd, .. change.ToRemove.Concat(change.Stay).Select(p => p.EducatorId)];
        var places = await db.Educators.Where(e => EF.Parameter(all).Contains(e.Id)).Select(e => new { e.Id, e.MunicipalityId }).ToDictionaryAsync(e => e.Id, e => e.MunicipalityId, ct);
        var names = await db.Municipalities.OrderBy(m => m.ShortName).Select(m => new { m.Id, m.ShortName }).ToListAsync(ct);
        var added = change.ToAdd.CountBy(id => places[id]).ToDictionary();
        var stays = change.Stay.CountBy(p => places[p.EducatorId]).ToDictionary();
        var removed = change.ToRemove.CountBy(p => places[p.EducatorId]).ToDictionary();
        var lines = names.Select(m => new PlanPlace(m.ShortName, added.GetValueOrDefault(m.Id), stays.GetValueOrDefault(m.Id), removed.GetValueOrDefault(m.Id)));
        return new([.. lines.Where(p => p.Total + p.Removed > 0)], change.Stay.Count(p => p.IsByHand), change.KeptDiagnosed);
    }

    private static async Task InsertAsync(MethodCenterDb db, IEnumerable<CampaignParticipant> people, CancellationToken ct)
    {
        var writer = new BulkWriter<CampaignParticipant>(db);
        var next = await writer.NextIdAsync(ct);
        var rows = people.ToList();
        foreach (var row in rows) row.Id = next++;
        if (rows.Count > 0) await writer.InsertAsync(rows, ct);
    }

    private static async Task DeleteAsync(MethodCenterDb db, int campaignId, int[] educatorIds, CancellationToken ct)
    {
        if (educatorIds.Length == 0) return;
        var rows = await db.CampaignParticipants.AsNoTracking().Where(p => p.CampaignId == campaignId && EF.Parameter(educatorIds).Contains(p.EducatorId)).ToListAsync(ct);
        await new BulkWriter<CampaignParticipant>(db).DeleteAsync(rows, ct);
    }

    private static Task<int> CountAttemptsAsync(MethodCenterDb db, int campaignId, List<int> educatorIds, CancellationToken ct) =>
        db.Diagnoses.Where(d => d.CampaignId == campaignId && EF.Parameter(educatorIds).Contains(d.EducatorId)).Select(d => d.EducatorId).Distinct().CountAsync(ct);

    private static void Note(MethodCenterDb db, int campaignId, string summary, int rows) =>
        db.Note(new AuditNote(AuditAction.Changed, Subject, summary) { SubjectId = campaignId, Rows = rows });
}
