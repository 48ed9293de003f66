using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Reads the card of a campaign and the form of what it measures.</summary>
public sealed class CampaignCardQueries(Database database)
{
    /// <summary>The card with figures of the user's scope; null for an absent campaign and for those outside the room.</summary>
    public async Task<CampaignCard?> FindAsync(int id, CancellationToken ct)
    {
        var actor = database.Actor;
        if (!CampaignRights.MayView(actor)) return null;
        await using var db = database.Read();
        var campaign = await db.Campaigns.Include(c => c.Items).SingleOrDefaultAsync(c => c.Id == id, ct);
        if (campaign is null) return null;
        var scale = await db.Scales.SingleAsync(s => s.Id == campaign.ScaleId, ct);
        var card = new CampaignCard(await FactsAsync(db, campaign, scale, ct), await MeasuresAsync(db, campaign, ct))
        {
            MayKeep = CampaignRights.MayKeep(actor),
            MaySeePeople = CampaignRights.MaySeePeople(actor),
            SeesDetail = CampaignRights.SeesDetail(actor),
            HidesSmall = CampaignRights.SeesAggregatesOnly(actor),
        };
        if (!CampaignRights.MaySeeFigures(actor)) return card with { Own = await OwnAsync(db, id, ct) };
        var marks = (await db.PeopleOf(id, card.SeesDetail).Select(p => new { p.MunicipalityId, p.IsPlanned, p.State }).ToListAsync(ct))
            .ConvertAll(p => new PassingMark(p.MunicipalityId, p.IsPlanned, p.State));
        var names = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        return card with
        {
            Figures = CampaignCounting.Figures(marks, card.HidesSmall),
            Places = CampaignCounting.Places(marks, names, card.HidesSmall),
            Levels = card.SeesDetail ? await LevelsAsync(db, id, scale, ct) : null,
        };
    }

    /// <summary>What the instrument measures, as the form edits it; null for absent ids and for those who may not keep campaigns.</summary>
    public async Task<CampaignItemsForm?> FindItemsAsync(int id, CancellationToken ct)
    {
        if (!CampaignRights.MayKeep(database.Actor)) return null;
        await using var db = database.Read();
        var campaign = await db.Campaigns.Include(c => c.Items).SingleOrDefaultAsync(c => c.Id == id, ct);
        if (campaign is null) return null;
        var draft = new CampaignItemsDraft
        {
            CampaignId = id,
            Version = campaign.Version,
            Items = [.. campaign.Items.OrderBy(i => i.IsTask).ThenBy(i => i.Task, CampaignTaskOrder.Instance).ThenBy(i => i.CompetenceCode, CampaignTaskOrder.Instance)
                .Select(i => new CampaignItemDraft { Task = i.Task, CompetenceCode = i.CompetenceCode, Max = i.Max })],
        };
        return new(draft, await db.KnownCompetencesAsync(ct));
    }

    private static async Task<CampaignFacts> FactsAsync(MethodCenterDb db, DiagnosticCampaign campaign, Scale scale, CancellationToken ct)
    {
        var (positions, subjects) = (PlanAudience.Codes(campaign.AudiencePositions), PlanAudience.Codes(campaign.AudienceSubjects));
        return new(campaign.Id, campaign.Version, campaign.Code, campaign.Title, campaign.From, campaign.Until, CampaignStateRule.Of(campaign.From, campaign.Until, db.Today))
        {
            IsOfficial = campaign.IsOfficial,
            Operator = campaign.Operator,
            Instrument = campaign.Instrument,
            InstrumentVersion = campaign.InstrumentVersion,
            Threshold = campaign.Threshold,
            ScaleId = scale.Id,
            Scale = $"{scale.Code} — {scale.Name}",
            ValidityMonths = campaign.ValidityMonths,
            Positions = await db.Positions.Where(p => positions.Contains(p.Code)).OrderBy(p => p.Rank).Select(p => p.Name).ToListAsync(ct),
            Subjects = await db.Subjects.Where(s => subjects.Contains(s.Code)).OrderBy(s => s.Rank).Select(s => s.Name).ToListAsync(ct),
            Note = campaign.Note,
        };
    }

    private static async Task<IReadOnlyList<CampaignMeasure>> MeasuresAsync(MethodCenterDb db, DiagnosticCampaign campaign, CancellationToken ct)
    {
        var names = (await db.KnownCompetencesAsync(ct)).Select((c, i) => (c, i)).ToDictionary(p => p.c.Code, p => (p.c.Name, Rank: p.i), StringComparer.Ordinal);
        return
        [
            .. campaign.Items.GroupBy(i => i.CompetenceCode).OrderBy(g => names.TryGetValue(g.Key, out var known) ? known.Rank : int.MaxValue).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new CampaignMeasure(
                    g.Key, names.TryGetValue(g.Key, out var known) ? known.Name : g.Key,
                    g.FirstOrDefault(i => !i.IsTask)?.Max ?? (g.All(i => i.Max is not null) ? g.Sum(i => i.Max) : null),
                    [.. g.Where(i => i.IsTask).OrderBy(i => i.Task, CampaignTaskOrder.Instance).Select(i => new CampaignTask(i.Task, i.Max))])),
        ];
    }

    private async Task<CampaignLevels> LevelsAsync(MethodCenterDb db, int id, Scale scale, CancellationToken ct)
    {
        var (attempts, today) = (await db.AttemptsOf(id).Where(d => d.Status == DiagnosisStatus.Completed).ToListAsync(ct), db.Today);
        var seesAll = CampaignRights.SeesUnopened(database.Actor);
        var hides = CampaignRights.SeesAggregatesOnly(database.Actor);
        var levels = CampaignCounting.Levels(attempts, scale, a => seesAll || a.SeenAt is not null || a.OpenFrom <= today, hides);
        return hides ? levels with { WithoutPoints = 0, NotOpen = 0 } : levels;
    }

    private static async Task<PassingState?> OwnAsync(MethodCenterDb db, int id, CancellationToken ct) =>
        (await db.PeopleOf(id, detailed: true).Select(p => new { p.State }).FirstOrDefaultAsync(ct))?.State;
}

/// <summary>Tasks by their number, «2» before «10»; codes likewise.</summary>
internal sealed class CampaignTaskOrder : IComparer<string>
{
    public static readonly CampaignTaskOrder Instance = new();

    public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x), Key(y));

    private static string Key(string? text) => string.Concat((text ?? "").Split('.').Select(p => p.PadLeft(12, '0') + "."));
}

/// <summary>The competences that a campaign may name.</summary>
internal static class CampaignCompetences
{
    /// <summary>Of all versions that were put in force, each code once with its latest name, in the order of the latest list.</summary>
    public static async Task<IReadOnlyList<CampaignCompetence>> KnownCompetencesAsync(this MethodCenterDb db, CancellationToken ct)
    {
        var versions = await db.CompetenceFrameworks.Include(f => f.Competences).Where(f => f.From != null)
            .OrderByDescending(f => f.From).ThenByDescending(f => f.Number).ToListAsync(ct);
        return [.. versions.SelectMany(f => f.Competences.OrderBy(c => c.Rank)).DistinctBy(c => c.Code).Select(c => new CampaignCompetence(c.Code, c.Name))];
    }
}
