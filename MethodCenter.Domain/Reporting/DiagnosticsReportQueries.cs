using System.Security.Cryptography;
using System.Text;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>
/// Reads the facts of the report on a campaign: counts without names, by where people worked when tested, so that the papers of the
/// region and of a municipality say the same of it.
/// </summary>
public sealed class DiagnosticsReportQueries(Database database, CentreHead head)
{
    /// <summary>Null for roles without aggregates, and where there is no campaign with results.</summary>
    public async Task<Report?> BuildAsync(ReportRequest request, CancellationToken ct)
    {
        if (database.Actor.Scope.Kind is not (ScopeKind.Region or ScopeKind.Municipality or ScopeKind.Aggregates)) return null;
        await using var db = database.Read();
        var window = new HeatMapWindow(db);
        var campaigns = await db.Campaigns.AsNoTracking().ToDictionaryAsync(c => c.Id, ct);
        if (await ChooseAsync(window, campaigns.Values, request, ct) is not { } campaign) return null;
        var reading = new Reading(window, campaigns, request, head);
        return DiagnosticsReport.Create(await reading.FactsAsync(campaign, ct));
    }

    /// <summary>Campaigns with results in the reader's part of the region, newest first.</summary>
    public async Task<IReadOnlyList<HeatMapCampaign>> ListCampaignsAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var met = await new HeatMapWindow(db).Attempts().Select(d => d.CampaignId).Distinct().ToListAsync(ct);
        var campaigns = await db.Campaigns.AsNoTracking().OrderByDescending(c => c.From).ThenByDescending(c => c.Id).ToListAsync(ct);
        return [.. campaigns.Where(c => met.Contains(c.Id)).Select(HeatMapQueries.Brief)];
    }

    private static async Task<DiagnosticCampaign?> ChooseAsync(
        HeatMapWindow window, IReadOnlyCollection<DiagnosticCampaign> campaigns, ReportRequest request, CancellationToken ct)
    {
        var place = request.MunicipalityId;
        var met = await window.Region().Where(d => place == null || d.MunicipalityId == place).Select(d => d.CampaignId).Distinct().ToListAsync(ct);
        var known = campaigns.Where(c => met.Contains(c.Id) && c.From <= request.Date);
        return request.Campaign is { Length: > 0 } code
            ? known.FirstOrDefault(c => string.Equals(c.Code, code, StringComparison.OrdinalIgnoreCase))
            : known.OrderBy(c => c.From).ThenBy(c => c.Id).LastOrDefault();
    }

    /// <summary>One reading for one paper.</summary>
    private sealed class Reading(HeatMapWindow window, IReadOnlyDictionary<int, DiagnosticCampaign> campaigns, ReportRequest request, CentreHead head)
    {
        private bool IsRegion => request.MunicipalityId is null;

        public async Task<DiagnosticsReportFacts> FactsAsync(DiagnosticCampaign campaign, CancellationToken ct)
        {
            var build = await CountAsync(campaign, ct);
            var scale = await window.Db.Scales.AsNoTracking().SingleAsync(s => s.Id == campaign.ScaleId, ct);
            var covered = await ProgrammeCoverage.CodesAsync(window.Db, ct);
            var (low, others) = await LowResultsAsync(campaign, build, ct);
            var before = campaigns.Values.Where(c => c.Id != campaign.Id && c.From < campaign.From && c.MeasuresLike(campaign)).MaxBy(c => c.From);
            var earlier = before is null ? null : (await CountAsync(before, ct)).Map;
            return new DiagnosticsReportFacts
            {
                Campaign = build.Map.Campaign!, ScaleWords = WordsOf(scale), Map = build.Map, Places = await PlacesAsync(campaign, build, ct),
                Levels = LevelsOf(scale, build), LowResults = low, Others = others, Before = earlier is { People: > 0 } ? earlier : null,
                Uncovered = [.. build.Map.Rows.Where(r => !covered.Contains(r.Code) && !r.Total.IsMasked && r.Total.Deficits > 0).OrderByDescending(r => r.Total.Deficits)],
                HasProgrammes = covered.Count > 0, Place = await PlaceAsync(ct), IsRegion = IsRegion, Head = head, Day = request.Date, Made = window.Db.Now, Stamp = StampOf(build),
            };
        }

        private Task<HeatMapBuild> CountAsync(DiagnosticCampaign campaign, CancellationToken ct)
        {
            var filter = new HeatMapFilter
            {
                CampaignId = campaign.Id, By = IsRegion ? HeatMapCut.Municipality : HeatMapCut.Organisation, MunicipalityId = request.MunicipalityId,
            };
            var rights = window.Rights! with { HasRegion = false, HidesUnopened = false };
            return HeatMapBuild.CountAsync(window, filter, rights, campaigns, window.Region(), ct);
        }

        private async Task<IReadOnlyList<DiagnosticsPlace>> PlacesAsync(DiagnosticCampaign campaign, HeatMapBuild build, CancellationToken ct)
        {
            var planned = (await window.Planned(campaign.Id).ToListAsync(ct)).ToLookup(p => p.MunicipalityId, p => p.EducatorId);
            var tested = build.Attempts.Select(a => a.EducatorId).ToHashSet();
            var diagnosed = build.Attempts.ToLookup(a => a.MunicipalityId, a => a.EducatorId);
            var places = await window.Db.Municipalities.OrderBy(m => m.ShortName).Select(m => new { m.Id, m.ShortName }).ToListAsync(ct);
            return [.. places.Where(p => IsRegion || p.Id == request.MunicipalityId)
                .Select(p => new DiagnosticsPlace(p.ShortName, planned[p.Id].Count(), planned[p.Id].Count(tested.Contains), diagnosed[p.Id].Count()))];
        }

        /// <summary>Results in schools that were marked on the day of the test, and in the others.</summary>
        private async Task<(HeatCell Low, HeatCell Others)> LowResultsAsync(DiagnosticCampaign campaign, HeatMapBuild build, CancellationToken ct)
        {
            var periods = (await window.Db.LowResultsPeriods.Where(p => p.From <= campaign.Until && (p.Until == null || p.Until >= campaign.From)).ToListAsync(ct))
                .ToLookup(p => p.OrganisationId);
            var entries = build.Attempts.Select((a, i) => build.Entries[i] with
            {
                Column = periods[a.OrganisationId].Any(p => p.From <= (a.TakenOn ?? campaign.Until) && (p.Until is null || p.Until >= (a.TakenOn ?? campaign.Until))) ? 0 : 1,
            }).ToList();
            var count = HeatMapCount.Of(entries, [], 2);
            var sum = (int column) => count.Codes.Select((_, i) => count[i, column]).Aggregate(default(HeatCell), (a, b) => a + b);
            return (Printable(sum(0), count.PeopleIn(0)), Printable(sum(1), count.PeopleIn(1)));
        }

        /// <summary>Fewer than five people behind a sum of results: not printed.</summary>
        private static HeatCell Printable(HeatCell cell, int people) => people < HeatCell.Least ? HeatCell.Hidden : cell;

        private async Task<string> PlaceAsync(CancellationToken ct) => request.MunicipalityId is { } id
            ? await window.Db.Municipalities.Where(m => m.Id == id).Select(m => m.Name).SingleAsync(ct)
            : head.Region;

        private static List<DiagnosticsLevel> LevelsOf(Scale scale, HeatMapBuild build)
        {
            var people = build.Attempts.Select(a => scale.LevelOf(WholeOf(a.Scores))).OfType<ScaleLevel>().CountBy(l => l.FromPercent).ToDictionary();
            var levels = scale.Levels.OrderByDescending(l => l.FromPercent).ToList();
            return [.. levels.Select((l, i) => new DiagnosticsLevel(ScaleTerms.Full(scale.Meaning, l.Name), l.Severity, people.GetValueOrDefault(l.FromPercent))
            {
                Band = BandOf(levels, i),
            })];
        }

        private static Score WholeOf(string sheet)
        {
            var (points, max) = (0m, 0m);
            foreach (var score in ScoreSheet.Each(sheet)) (points, max) = (points + score.Points, max + score.Max);
            return new Score("", points, max);
        }

        private static string WordsOf(Scale scale)
        {
            var levels = scale.Levels.OrderByDescending(l => l.FromPercent).ToList();
            var words = levels.Select((l, i) => $"{l.Name} — {BandOf(levels, i)}");
            return (scale.Meaning == ScaleMeaning.DeficitLevel ? "уровень дефицитов: " : "уровень компетенции: ") + string.Join(", ", words);
        }

        /// <summary>Of levels from the highest.</summary>
        private static string BandOf(List<ScaleLevel> levels, int i) => i == 0 ? $"от {levels[i].FromPercent} %"
            : i == levels.Count - 1 ? $"ниже {levels[i - 1].FromPercent} %" : $"от {levels[i].FromPercent} до {levels[i - 1].FromPercent} %";

        private static string StampOf(HeatMapBuild build)
        {
            var text = new StringBuilder();
            foreach (var a in build.Attempts) text.Append(a.EducatorId).Append(':').Append(a.Attempt).Append(':').Append(a.Scores).Append('\n');
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
        }
    }
}
