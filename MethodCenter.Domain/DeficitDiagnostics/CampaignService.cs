using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Keeps the campaigns: administrators and the staff of the centre.</summary>
public sealed class CampaignService(Database database)
{
    /// <summary>
    /// Adds a campaign or changes one. When results are already there, another threshold, scale or standing changes the conclusions from them:
    /// without <paramref name="recount"/> that is refused by naming the consequence, with it the deficits of these people are settled anew in
    /// the same transaction. Returns the id.
    /// </summary>
    public Task<Result<int>> SaveAsync(CampaignDraft draft, bool recount, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!CampaignRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (CampaignRule.ProblemOf(draft) is { } problem) return problem;
        if (await ProblemAsync(db, draft, ct) is { } wrong) return wrong;
        if (draft.Id == 0) return await AddAsync(db, draft, ct);
        var campaign = await db.Campaigns.SingleOrDefaultAsync(c => c.Id == draft.Id, ct);
        if (campaign is null) return DiagnosticsErrors.NotFound;
        db.Touch(campaign, draft.Version);
        var attempts = await db.Diagnoses.AsNoTracking().Where(d => d.CampaignId == draft.Id).ToListAsync(ct);
        if (Outside(attempts, draft) is { } outside) return outside;
        var (before, after) = (await YardstickAsync(db, campaign, ct), await YardstickAsync(db, draft, ct));
        if (campaign.Change(draft) is { IsOk: false } refusal) return refusal.Error;
        var people = AttemptRule.Counted(attempts).Select(a => a.EducatorId).ToList();
        if (people.Count == 0 || IsSame(before, after)) return campaign.Id;
        if (!recount) return CampaignErrors.NeedsRecount(CampaignRecount.Of(attempts, before, after));
        await db.SaveChangesAsync(ct);
        await new DeficitSettler(db).SettleAsync(people, database.Actor.Name, ct);
        return campaign.Id;
    }, ct);

    /// <summary>Sets what the instrument measures: competences with their greatest scores and the tasks that lead to them.</summary>
    public Task<Result> SaveItemsAsync(CampaignItemsDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!CampaignRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var campaign = await db.Campaigns.Include(c => c.Items).SingleOrDefaultAsync(c => c.Id == draft.CampaignId, ct);
        if (campaign is null) return DiagnosticsErrors.NotFound;
        db.Touch(campaign, draft.Version);
        var known = (await db.KnownCompetencesAsync(ct)).Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        var items = CampaignItemsRule.Of(draft.Items, known);
        if (!items.IsOk) return items.Error;
        var gone = campaign.Items.Select(i => i.CompetenceCode).Except(items.Value.Select(i => i.CompetenceCode)).ToList();
        foreach (var code in gone)
            if (await IsMeasuredAsync(db, campaign.Id, code, ct)) return CampaignErrors.ItemUsed(code);
        campaign.Measure(items.Value);
        return Result.Ok;
    }, ct);

    /// <summary>Deletes a campaign on which nothing stands; its plan goes with it. Refused once anybody has an attempt.</summary>
    public Task<Result> DeleteAsync(int id, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!CampaignRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var campaign = await db.Campaigns.Include(c => c.Items).SingleOrDefaultAsync(c => c.Id == id, ct);
        if (campaign is null) return DiagnosticsErrors.NotFound;
        var people = await db.Diagnoses.Where(d => d.CampaignId == id).Select(d => d.EducatorId).Distinct().CountAsync(ct);
        if (people > 0) return CampaignErrors.HasResults(people);
        db.ExpectVersion(campaign, version);
        await new BulkWriter<CampaignParticipant>(db).DeleteAsync(await db.CampaignParticipants.AsNoTracking().Where(p => p.CampaignId == id).ToListAsync(ct), ct);
        db.Remove(campaign);
        return Result.Ok;
    }, ct);

    private static async Task<Result<int>> AddAsync(MethodCenterDb db, CampaignDraft draft, CancellationToken ct)
    {
        var campaign = new DiagnosticCampaign(Inputs.Tidy(draft.Code)!);
        if (campaign.Change(draft) is { IsOk: false } refusal) return refusal.Error;
        db.Add(campaign);
        await db.SaveChangesAsync(ct);
        return campaign.Id;
    }

    /// <summary>What other rows say against the form.</summary>
    private static async Task<DomainError?> ProblemAsync(MethodCenterDb db, CampaignDraft draft, CancellationToken ct)
    {
        var key = SearchKey.Of(draft.Code);
        var others = await db.Campaigns.Where(c => c.Id != draft.Id).Select(c => new { c.Code, c.Title }).ToListAsync(ct);
        if (others.Find(c => SearchKey.Of(c.Code) == key) is { } same) return CampaignErrors.CodeTaken(same.Code, same.Title);
        if (!await db.Scales.AnyAsync(s => s.Id == draft.ScaleId, ct)) return DiagnosticsErrors.CampaignScaleMissing;
        var positions = await db.Positions.CountAsync(p => draft.Positions.Contains(p.Code), ct);
        var subjects = await db.Subjects.CountAsync(s => draft.Subjects.Contains(s.Code), ct);
        return positions == draft.Positions.Distinct().Count() && subjects == draft.Subjects.Distinct().Count() ? null : CampaignErrors.AudienceUnknown;
    }

    private static DomainError? Outside(List<Diagnosis> attempts, CampaignDraft draft)
    {
        var days = attempts.Select(a => a.TakenOn).OfType<DateOnly>().ToList();
        var outside = days.Count(d => d < draft.From || d > draft.Until);
        return outside == 0 ? null : CampaignErrors.ResultsOutside(outside, days.Min(), days.Max());
    }

    private static async Task<CampaignYardstick> YardstickAsync(MethodCenterDb db, DiagnosticCampaign campaign, CancellationToken ct) =>
        new(campaign.Threshold, await db.Scales.AsNoTracking().SingleAsync(s => s.Id == campaign.ScaleId, ct), campaign.IsOfficial);

    private static async Task<CampaignYardstick> YardstickAsync(MethodCenterDb db, CampaignDraft draft, CancellationToken ct) =>
        new(draft.Threshold!.Value, await db.Scales.AsNoTracking().SingleAsync(s => s.Id == draft.ScaleId, ct), draft.IsOfficial);

    private static bool IsSame(CampaignYardstick before, CampaignYardstick after) =>
        before.Threshold == after.Threshold && before.Scale.Id == after.Scale.Id && before.IsOfficial == after.IsOfficial;

    private static Task<bool> IsMeasuredAsync(MethodCenterDb db, int campaignId, string code, CancellationToken ct)
    {
        var (mark, first) = (";" + code + "=", code + "=");
        return db.Diagnoses.AnyAsync(d => d.CampaignId == campaignId && (d.Scores.Contains(mark) || d.Scores.StartsWith(first)), ct);
    }
}

/// <summary>Whether lines of the form make a list of what is measured. Pure.</summary>
public static class CampaignItemsRule
{
    private const decimal Greatest = 1000;

    /// <summary>Blank lines are left out; a task leads to one competence, a competence as a whole stands once.</summary>
    public static Result<List<CampaignItem>> Of(IEnumerable<CampaignItemDraft> lines, IReadOnlySet<string> known)
    {
        var items = new List<CampaignItem>();
        foreach (var line in lines)
        {
            var (task, code) = (Inputs.Tidy(line.Task, 30) ?? "", Inputs.Tidy(line.CompetenceCode) ?? "");
            if (task.Length == 0 && code.Length == 0 && line.Max is null) continue;
            if (!known.Contains(code)) return DiagnosticsErrors.CompetenceUnknown;
            if (line.Max is <= 0 or > Greatest) return CampaignErrors.ItemMaxWrong;
            if (items.Exists(i => i.Task == task && (task.Length > 0 || i.CompetenceCode == code))) return CampaignErrors.ItemTaskRepeated;
            items.Add(new CampaignItem(task, code, line.Max));
        }
        return items;
    }
}
