using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Reads the campaigns: the list, the form and its choices.</summary>
public sealed class CampaignQueries(Database database)
{
    /// <summary>The list with its figures within the user's scope; empty for those outside the room.</summary>
    public async Task<Page<CampaignRow>> ListAsync(CampaignFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!CampaignRights.MayView(database.Actor)) return Page<CampaignRow>.Empty;
        await using var db = database.Read();
        var found = Named(await Matching(db, filter).ToListAsync(ct), filter.Text).ToList();
        var counts = CampaignRights.MaySeeFigures(database.Actor) ? await db.CountsAsync(found.ConvertAll(c => c.Id), ct) : [];
        var hides = CampaignRights.SeesAggregatesOnly(database.Actor);
        var showsNone = !CampaignRights.MaySeeFigures(database.Actor);
        var rows = found.ConvertAll(c => RowOf(c, showsNone ? null : counts.GetValueOrDefault(c.Id) ?? new(0, 0, 0), hides, db.Today));
        return new([.. Sorted(rows, page).Skip(page.Skip).Take(page.Take)], rows.Count);
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<CampaignRow>> ExportAsync(CampaignFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(
            new AuditNote(AuditAction.Exported, "Campaigns", AuditTerms.Summary(AuditAction.Exported, "Campaigns")) { Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>Calendar years that have campaigns, newest first.</summary>
    public async Task<IReadOnlyList<int>> ListYearsAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var spans = await db.Campaigns.Select(c => new { c.From, c.Until }).ToListAsync(ct);
        return [.. spans.SelectMany(s => new[] { s.From.Year, s.Until.Year }).Distinct().OrderDescending()];
    }

    /// <summary>The form; with id 0 a new campaign. Null for absent ids and for those who may not keep campaigns.</summary>
    public async Task<CampaignForm?> FindFormAsync(int id, CancellationToken ct)
    {
        if (!CampaignRights.MayKeep(database.Actor)) return null;
        await using var db = database.Read();
        var campaign = id == 0 ? null : await db.Campaigns.SingleOrDefaultAsync(c => c.Id == id, ct);
        if (id != 0 && campaign is null) return null;
        var choices = await ChoicesAsync(db, ct);
        var draft = campaign is null ? new() { From = db.Today, Until = db.Today.AddMonths(1), ScaleId = choices.Scales.Select(s => s.Id).FirstOrDefault() } : DraftOf(campaign);
        return new(draft, choices);
    }

    /// <summary>How many people an audience addresses on a day of the campaign.</summary>
    public async Task<int> CountAudienceAsync(CampaignDraft draft, CancellationToken ct)
    {
        if (!CampaignRights.MayKeep(database.Actor)) return 0;
        await using var db = database.Read();
        return await db.AudienceOf(new(draft.Positions, draft.Subjects), PlanRule.DayOf(draft.From ?? db.Today, draft.Until ?? db.Today, db.Today)).CountAsync(ct);
    }

    /// <summary>What deleting would take along; null for absent ids and for those who may not.</summary>
    public async Task<CampaignRemoval?> FindRemovalAsync(int id, CancellationToken ct)
    {
        if (!CampaignRights.MayKeep(database.Actor)) return null;
        await using var db = database.Read();
        return new(await db.CampaignParticipants.CountAsync(p => p.CampaignId == id, ct),
            await db.Diagnoses.Where(d => d.CampaignId == id).Select(d => d.EducatorId).Distinct().CountAsync(ct));
    }

    private static IQueryable<DiagnosticCampaign> Matching(MethodCenterDb db, CampaignFilter filter)
    {
        var (found, today) = (db.Campaigns.AsQueryable(), db.Today);
        if (filter.IsOfficial is { } official) found = found.Where(c => c.IsOfficial == official);
        if (filter.Year is { } year and > 0 and < 9999)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            found = found.Where(c => c.From <= last && c.Until >= first);
        }
        return filter.State switch
        {
            CampaignState.Coming => found.Where(c => c.From > today),
            CampaignState.Running => found.Where(c => c.From <= today && c.Until >= today),
            CampaignState.Ended => found.Where(c => c.Until < today),
            _ => found,
        };
    }

    /// <summary>A region holds some hundred campaigns: their words are compared here, as Russian is.</summary>
    private static IEnumerable<DiagnosticCampaign> Named(IEnumerable<DiagnosticCampaign> campaigns, string? text)
    {
        var key = SearchKey.Of(text);
        return key.Length == 0 ? campaigns : campaigns.Where(c => SearchKey.Of($"{c.Code} {c.Title} {c.Operator}").Contains(key, StringComparison.Ordinal));
    }

    private static CampaignRow RowOf(DiagnosticCampaign campaign, CampaignCount? count, bool hides, DateOnly today)
    {
        var row = new CampaignRow(campaign.Id, campaign.Code, campaign.Title, campaign.From, campaign.Until,
            CampaignStateRule.Of(campaign.From, campaign.Until, today), campaign.IsOfficial, campaign.Operator);
        if (count is null) return row;
        bool Hidden(int people) => hides && DashboardSmallCells.IsSmall(people);
        var hidesShare = Hidden(count.Planned) || Hidden(count.PassedOfPlanned) || Hidden(count.Planned - count.PassedOfPlanned);
        return row with
        {
            Planned = Hidden(count.Planned) ? null : count.Planned,
            Passed = Hidden(count.Passed) || hidesShare ? null : count.Passed,
            Share = hidesShare ? null : new Percent(count.PassedOfPlanned, count.Planned),
        };
    }

    private static IEnumerable<CampaignRow> Sorted(List<CampaignRow> rows, PageRequest page)
    {
        var words = StringComparer.Create(Formats.Russian, ignoreCase: true);
        var sorted = page.Sort switch
        {
            "Code" => Order(rows, page, r => r.Code, StringComparer.Ordinal),
            "Title" => Order(rows, page, r => r.Title, words),
            "Operator" => Order(rows, page, r => r.Operator, words),
            "Planned" => Order(rows, page, r => r.Planned ?? 0),
            "Passed" => Order(rows, page, r => r.Passed ?? 0),
            "Share" => Order(rows, page, r => r.Share?.Tenths ?? -1),
            "State" => Order(rows, page, r => r.State),
            "Until" => Order(rows, page, r => r.Until),
            "From" => Order(rows, page, r => r.From),
            _ => rows.OrderByDescending(r => r.From),
        };
        return sorted.ThenByDescending(r => r.From).ThenBy(r => r.Code, StringComparer.Ordinal);
    }

    private static IOrderedEnumerable<CampaignRow> Order<TKey>(List<CampaignRow> rows, PageRequest page, Func<CampaignRow, TKey> key, IComparer<TKey>? comparer = null) =>
        page.Descending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);

    private static async Task<CampaignChoices> ChoicesAsync(MethodCenterDb db, CancellationToken ct)
    {
        var people = db.AudienceOf(new([], []), db.Today);
        var positions = await people.GroupBy(e => e.PositionCode).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key ?? "", g => g.Count, ct);
        var subjects = await people.GroupBy(e => e.SubjectCode).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key ?? "", g => g.Count, ct);
        return new(
            [.. (await db.Positions.OrderBy(p => p.Rank).ToListAsync(ct)).Select(p => new CampaignChoice(p.Code, p.Name, positions.GetValueOrDefault(p.Code)))],
            [.. (await db.Subjects.OrderBy(s => s.Rank).ToListAsync(ct)).Select(s => new CampaignChoice(s.Code, s.Name, subjects.GetValueOrDefault(s.Code)))],
            await db.Scales.OrderBy(s => s.Code).Select(s => new CampaignScale(s.Id, s.Code + " — " + s.Name)).ToListAsync(ct));
    }

    private static CampaignDraft DraftOf(DiagnosticCampaign campaign) => new()
    {
        Id = campaign.Id,
        Version = campaign.Version,
        Code = campaign.Code,
        Title = campaign.Title,
        Operator = campaign.Operator,
        IsOfficial = campaign.IsOfficial,
        Instrument = campaign.Instrument,
        InstrumentVersion = campaign.InstrumentVersion,
        From = campaign.From,
        Until = campaign.Until,
        Threshold = campaign.Threshold,
        ScaleId = campaign.ScaleId,
        ValidityMonths = campaign.ValidityMonths,
        Positions = PlanAudience.Codes(campaign.AudiencePositions),
        Subjects = PlanAudience.Codes(campaign.AudienceSubjects),
        Note = campaign.Note,
    };
}
