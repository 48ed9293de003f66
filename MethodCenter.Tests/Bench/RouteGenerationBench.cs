using System.Diagnostics;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>
/// Routes for 2,500 people of a campaign over the catalogue of the region: read, planned one after another, kept as drafts in one transaction; beside
/// it the bare reading of the same deficits, and a tenth of the people.
/// </summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class RouteGenerationBench(RegionDemo region, ITestOutputHelper output)
{
    private static readonly string[] Codes = ["SUB.1", "SUB.2", "SUB.3", "MET.1", "MET.2", "MET.3", "MET.4", "MET.5", "PSY.1", "PSY.2", "PSY.3", "PSY.5", "COM.1", "DIG.2"];

    [Fact]
    public async Task RouteGeneration_Region()
    {
        await using var host = new ServiceHost(await region.CopyAsync("routes.db"));
        await FillAsync(host, "BIG", 2500);
        await FillAsync(host, "SMALL", 250);
        var queries = host.Get<RouteGenerationQueries>();
        CampaignProposals? proposals = null;

        var small = await BenchTable.TimeAsync(async () => await queries.ProposeForCampaignAsync("SMALL", new(), false, null, default));
        var planned = await BenchTable.TimeAsync(async () => proposals = (await queries.ProposeForCampaignAsync("BIG", new(), false, null, default)).Value);
        var bare = await BenchTable.TimeAsync(() => BareAsync(host.Get<Database>()));
        var kept = await BenchTable.TimeAsync(async () => await host.Get<RouteGenerationService>().KeepAsync(proposals!, default));

        Line($"Маршруты кампании: {Formats.Number(proposals!.People.Count)} чел., прочитать и построить", planned, "< 60 000 мс вместе");
        Line($"  записать черновики: {Formats.Number(proposals.Ready.Count())}", kept, "");
        Line("  голое чтение дефицитов", bare, "");
        BenchTable.Add(output, "  в десять раз больше людей дороже", $"в {BenchTable.Number(planned / small)} раза", "≤ 12");
        BenchTable.Add(output, "  наибольшая память процесса", $"{BenchTable.Number(Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0)} МБ", "< 1 024 МБ");
    }

    private void Line(string what, double figure, string wanted) => BenchTable.Add(output, what, $"{BenchTable.Number(figure)} мс", wanted);

    private static async Task BareAsync(Database database)
    {
        await using var db = database.Read();
        var deficits = await db.Deficits.Select(d => new { d.EducatorId, d.CompetenceCode, d.State, d.Severity }).ToListAsync();
        if (deficits.Count == 0) throw new InvalidOperationException("No rows.");
    }

    /// <summary>Teachers who work, each with results of which some are below the threshold; deficits come from the rule of the product.</summary>
    private static Task FillAsync(ServiceHost host, string code, int people) => host.Get<Database>().WriteAsync(async db =>
    {
        var campaign = SomeDiagnostics.Campaign((await db.Scales.FirstAsync(s => s.Code == "A")).Id, code, db.Today.AddDays(-60));
        db.Add(campaign);
        await db.SaveChangesAsync();
        var random = new Random(11);
        var teachers = await db.Educators.Where(e => e.PostGroup == PostGroup.Teaching && e.HomeKind != null && e.WorksUntil == null
            && !db.Routes.Any(r => r.EducatorId == e.Id)).OrderBy(e => e.Id).Take(people).AsNoTracking().ToListAsync();
        var attempts = teachers.ConvertAll(p => SomeDiagnostics.Attempt(campaign.Id, p, ScoreSheet.Write(Codes.Select(c => new Score(c, random.Next(4, 21), 20))), takenOn: campaign.From.AddDays(3)));
        var writer = new BulkWriter<Diagnosis>(db);
        var next = await writer.NextIdAsync(default);
        foreach (var attempt in attempts) attempt.Id = next++;
        await writer.InsertAsync(attempts, default);
        await new DeficitSettler(db).SettleAsync([.. teachers.Select(t => t.Id)], "замер", default);
        return Result.Ok;
    });
}
