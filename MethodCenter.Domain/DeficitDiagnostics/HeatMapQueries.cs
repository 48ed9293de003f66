using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Heat maps of deficits in the reader's scope. Foreign and absent campaigns answer alike: null.</summary>
public sealed class HeatMapQueries(Database database)
{
    /// <summary>What the filters choose from; null for roles without a map.</summary>
    public async Task<HeatMapHeads?> FindHeadsAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        var window = new HeatMapWindow(db);
        if (window.Rights is not { } rights) return null;
        var met = await window.Attempts().Select(d => new { d.CampaignId, d.SubjectCode, d.PositionCode, d.MunicipalityId }).Distinct().ToListAsync(ct);
        var campaigns = await db.Campaigns.AsNoTracking().OrderByDescending(c => c.From).ThenByDescending(c => c.Id).ToListAsync(ct);
        var places = await db.Municipalities.OrderBy(m => m.ShortName).Select(m => new { m.Id, m.ShortName }).ToListAsync(ct);
        var competences = await HeatMapCompetence.ListAsync(db, ct);
        return new(rights,
            [.. campaigns.Where(c => met.Any(m => m.CampaignId == c.Id)).Select(Brief)],
            [.. competences.DistinctBy(c => c.Group).Select(c => (HeatMapTerms.GroupKey(c.Code), c.Group))],
            [.. SeedFiles.Subjects.Where(s => met.Any(m => m.SubjectCode == s.Code)).Select(s => (s.Code, s.Name))],
            [.. SeedFiles.Positions.Where(p => met.Any(m => m.PositionCode == p.Code)).Select(p => (p.Code, p.Name))],
            [.. places.Where(p => met.Any(m => m.MunicipalityId == p.Id)).Select(p => (p.Id, p.ShortName))]);
    }

    /// <summary>The map; null for roles without one and for a campaign that is not there.</summary>
    public async Task<HeatMap?> FindAsync(HeatMapFilter filter, CancellationToken ct = default)
    {
        await using var db = database.Read();
        return await HeatMapBuild.ReadAsync(new HeatMapWindow(db), filter, ct) is { } build ? build.Map : null;
    }

    /// <summary>The map for a file; leaves a line in the journal.</summary>
    public async Task<HeatMap?> ExportAsync(HeatMapFilter filter, CancellationToken ct = default)
    {
        var map = await FindAsync(filter, ct);
        if (map is not null) await NoteAsync(AuditAction.Exported, map.Campaign, map.Rows.Count, "тепловая карта", ct);
        return map;
    }

    /// <summary>Two campaigns by one cut and the same filters, the earlier first; null where either is not there.</summary>
    /// <param name="filter">One campaign and the filters.</param>
    /// <param name="otherId">The campaign beside.</param>
    /// <param name="column">Key of a column; null compares the whole.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<HeatMapComparison?> CompareAsync(HeatMapFilter filter, int otherId, string? column, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var window = new HeatMapWindow(db);
        var first = await HeatMapBuild.ReadAsync(window, filter with { On = null }, ct);
        var second = await HeatMapBuild.ReadAsync(window, filter with { On = null, CampaignId = otherId }, ct);
        if (first?.Map.Campaign is not { } a || second?.Map.Campaign is not { } b) return null;
        // The earlier one stands first, so that a difference is what came since.
        if ((b.From, b.Id).CompareTo((a.From, a.Id)) < 0) (first, second, a, b) = (second, first, b, a);
        var like = first.Campaigns[a.Id].MeasuresLike(first.Campaigns[b.Id]);
        var (left, right) = (Cells(first.Map, column), Cells(second.Map, column));
        var names = first.Map.Rows.Concat(second.Map.Rows).DistinctBy(r => r.Code).ToList();
        return new(first.Map, second.Map, like,
            [.. names.Select(r => new HeatMapPair(r.Code, r.Name, Of(left, r.Code), Of(right, r.Code)))],
            new("", "", TotalOf(first.Map, column), TotalOf(second.Map, column)));
    }

    /// <summary>The people behind a cell, in scope alone; null where the reader may not see people or there is no such cell.</summary>
    /// <param name="filter">As the map was asked.</param>
    /// <param name="code">The competence.</param>
    /// <param name="column">Key of the column; null is the whole row.</param>
    /// <param name="all">All tested and not only those with a deficit.</param>
    /// <param name="page">Which of them.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<HeatMapPeople?> ListPeopleAsync(
        HeatMapFilter filter, string code, string? column, bool all, PageRequest page, CancellationToken ct = default)
    {
        var people = await ReadPeopleAsync(filter, code, column, all, page, ct);
        if (people is not null) await NoteAsync(AuditAction.Viewed, people.Campaign, people.Page.Total, $"{code}, список людей", ct);
        return people;
    }

    /// <summary>The same list whole, for a file.</summary>
    public async Task<HeatMapPeople?> ExportPeopleAsync(
        HeatMapFilter filter, string code, string? column, bool all, PageRequest order, CancellationToken ct = default)
    {
        var people = await ReadPeopleAsync(filter, code, column, all, order with { Skip = 0, Take = int.MaxValue }, ct);
        if (people is not null) await NoteAsync(AuditAction.Exported, people.Campaign, people.Page.Total, $"{code}, список людей", ct);
        return people;
    }

    private async Task<HeatMapPeople?> ReadPeopleAsync(HeatMapFilter filter, string code, string? column, bool all, PageRequest page, CancellationToken ct)
    {
        await using var db = database.Read();
        var window = new HeatMapWindow(db);
        if (window.Rights is not { MayOpen: true } || await HeatMapBuild.ReadAsync(window, filter, ct) is not { } build) return null;
        return await new HeatMapPeopleReading(db, build).ReadAsync(code, column, all, page, ct);
    }

    private Task NoteAsync(AuditAction action, HeatMapCampaign? campaign, int rows, string what, CancellationToken ct) => database.NoteAsync(
        new AuditNote(action, "Diagnoses", $"{AuditTerms.Summary(action, "Diagnoses")}: {campaign?.Code ?? "на дату"}, {what}") { Rows = rows }, ct);

    internal static HeatMapCampaign Brief(DiagnosticCampaign c) =>
        new(c.Id, c.Code, c.Title, c.Operator, c.From, c.Until, c.Threshold, c.IsOfficial, c.Instrument, c.InstrumentVersion);

    private static Dictionary<string, HeatCell> Cells(HeatMap map, string? column)
    {
        var at = Index(map, column);
        return map.Rows.Where(_ => at is not null).ToDictionary(r => r.Code, r => at == -1 ? r.Total : r.Cells[at!.Value], StringComparer.Ordinal);
    }

    private static HeatCell? Of(Dictionary<string, HeatCell> cells, string code) => cells.TryGetValue(code, out var cell) && !cell.IsEmpty ? cell : null;

    private static HeatCell? TotalOf(HeatMap map, string? column) => Index(map, column) switch { null => null, -1 => map.Total, var at => map.ColumnTotals[at.Value] };

    private static int? Index(HeatMap map, string? column)
    {
        if (column is null) return -1;
        for (var i = 0; i < map.Columns.Count; i++)
        {
            if (map.Columns[i].Key == column) return i;
        }
        return null;
    }
}

/// <summary>A map together with the entries it was counted from.</summary>
internal sealed record HeatMapBuild(
    HeatMap Map, IReadOnlyList<HeatMapAttempt> Attempts, IReadOnlyList<HeatMapEntry> Entries, IReadOnlyDictionary<int, DiagnosticCampaign> Campaigns)
{
    /// <summary>Null for readers without a map and for a campaign that is not there.</summary>
    public static async Task<HeatMapBuild?> ReadAsync(HeatMapWindow window, HeatMapFilter asked, CancellationToken ct)
    {
        if (window.Rights is not { } rights) return null;
        var campaigns = await window.Db.Campaigns.AsNoTracking().ToDictionaryAsync(c => c.Id, ct);
        if (await CompleteAsync(window, rights, asked, ct) is not { } filter) return null;
        if (filter.On is null && !campaigns.ContainsKey(filter.CampaignId ?? 0)) return null;
        return await CountAsync(window, filter, rights, campaigns, window.Attempts(), ct);
    }

    /// <summary>Counts the attempts of a source by a whole filter.</summary>
    public static async Task<HeatMapBuild> CountAsync(
        HeatMapWindow window, HeatMapFilter filter, HeatMapRights rights, IReadOnlyDictionary<int, DiagnosticCampaign> campaigns, IQueryable<Diagnosis> source, CancellationToken ct)
    {
        var reading = new HeatMapReading(window.Db, filter, campaigns);
        var attempts = await reading.AttemptsAsync(source, ct);
        var closed = rights.HidesUnopened ? attempts.RemoveAll(a => !a.IsOpen) : 0;
        var (columns, entries) = await reading.PlaceAsync(attempts, source, ct);
        var competences = await HeatMapCompetence.ListAsync(window.Db, ct);
        var count = HeatMapCount.Of(entries, competences.Select(c => c.Code), columns.Count);
        var map = Draw(count, columns, competences, filter, rights) with
        {
            Campaign = filter.On is null ? HeatMapQueries.Brief(campaigns[filter.CampaignId!.Value]) : null,
            Unopened = closed,
        };
        if (rights.HasRegion) map = Beside(map, HeatMapCount.Of(reading.Together(await reading.AttemptsAsync(window.Region(), ct)), count.Codes, 1));
        return new(HeatMapPrivacy.Hide(map), attempts, entries, campaigns);
    }

    /// <summary>The newest campaign with results when neither a campaign nor a day is named; the usual cut; no filters for readers of aggregates.</summary>
    private static async Task<HeatMapFilter?> CompleteAsync(HeatMapWindow window, HeatMapRights rights, HeatMapFilter filter, CancellationToken ct)
    {
        if (!rights.MayFilter) filter = filter with { SubjectCode = null, PositionCode = null, MunicipalityId = null };
        if (filter.On is { } day && day > window.Db.Today) filter = filter with { On = window.Db.Today };
        if (filter.On is not null) filter = filter with { CampaignId = null };
        else if (filter.CampaignId is null)
        {
            var newest = await window.Db.Campaigns.Where(c => window.Attempts().Any(d => d.CampaignId == c.Id))
                .OrderByDescending(c => c.From).ThenByDescending(c => c.Id).Select(c => (int?)c.Id).FirstOrDefaultAsync(ct);
            if (newest is null) return null;
            filter = filter with { CampaignId = newest };
        }
        return filter with { By = filter.By is { } by && rights.Cuts.Contains(by) ? by : rights.Cuts[0] };
    }

    private static HeatMap Draw(
        HeatMapCount count, List<HeatMapColumn> columns, List<HeatMapCompetence> competences, HeatMapFilter filter, HeatMapRights rights)
    {
        var names = competences.ToDictionary(c => c.Code, StringComparer.Ordinal);
        var rows = new List<HeatMapRow>();
        for (var i = 0; i < count.Codes.Count; i++)
        {
            var (code, at, total) = (count.Codes[i], i, count.Row(i));
            if (total.Tested == 0 || (filter.Group is { } group && HeatMapTerms.GroupKey(code) != group)) continue;
            var name = names.GetValueOrDefault(code);
            rows.Add(new(code, name?.Group ?? HeatMapTerms.GroupKey(code), name?.Name ?? code, [.. columns.Select((_, c) => count[at, c])], total, null));
        }
        var totals = columns.Select((_, c) => rows.Aggregate(default(HeatCell), (sum, row) => sum + row.Cells[c])).ToList();
        return new HeatMap
        {
            Filter = filter, Rights = rights, Rows = rows, ColumnTotals = totals, People = count.People,
            Columns = [.. columns.Select((column, c) => column with { People = count.PeopleIn(c) })],
            Total = totals.Aggregate(default(HeatCell), (sum, cell) => sum + cell),
        };
    }

    private static HeatMap Beside(HeatMap map, HeatMapCount region)
    {
        var whole = region.Codes.Select((code, i) => (code, Cell: region.Row(i))).ToDictionary(c => c.code, c => c.Cell, StringComparer.Ordinal);
        var rows = map.Rows.Select(r => r with { Region = HeatMapPrivacy.Beside(whole[r.Code], r.Total) }).ToList();
        var all = map.Rows.Aggregate(default(HeatCell), (sum, row) => sum + whole[row.Code]);
        return map with { Rows = rows, RegionTotal = HeatMapPrivacy.Beside(all, map.Total) };
    }
}
