using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>The heat map over 400,000 results, beside the bare reading of the same rows, and over ten times less.</summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class HeatMapBench(RegionDemo region, ITestOutputHelper output)
{
    private const int Competences = 40;

    [Fact]
    public async Task HeatMap_Region()
    {
        await using var host = new ServiceHost(await region.CopyAsync("heatmap.db"));
        var (large, small) = (await FillAsync(host, "BIG", 10_000), await FillAsync(host, "SMALL", 1_000));
        var maps = host.Get<HeatMapQueries>();
        var path = host.Get<Database>();

        var whole = await MedianAsync(() => maps.FindAsync(new() { CampaignId = large, By = HeatMapCut.Municipality }));
        var bare = await MedianAsync(() => BareAsync(path, large));
        var tenth = await MedianAsync(() => maps.FindAsync(new() { CampaignId = small, By = HeatMapCut.Municipality }));
        var people = await MedianAsync(() => maps.ExportPeopleAsync(new() { CampaignId = large, By = HeatMapCut.Municipality }, "SUB.1", null, false, new PageRequest()));
        var subject = await MedianAsync(() => maps.FindAsync(new() { CampaignId = large, By = HeatMapCut.Experience }));

        Line("Тепловая карта: 400 000 результатов, муниципалитеты", whole, "< 300 мс");
        Line("  голое чтение тех же строк из SQLite", bare, "");
        BenchTable.Add(output, "  карта дороже голого чтения", $"в {BenchTable.Number(whole / bare)} раза");
        Line("Тепловая карта: 40 000 результатов", tenth, "");
        BenchTable.Add(output, "  в десять раз больше данных дороже", $"в {BenchTable.Number(whole / tenth)} раза", "≤ 12");
        Line("Тепловая карта: по стажу", subject, "< 300 мс");
        Line("Тепловая карта: люди клетки, весь список", people, "");
    }

    private void Line(string what, double figure, string wanted) => BenchTable.Add(output, what, $"{BenchTable.Number(figure)} мс", wanted);

    private static async Task<double> MedianAsync(Func<Task> act)
    {
        await act();
        var times = new List<double>();
        for (var i = 0; i < 41; i++) times.Add(await BenchTable.TimeAsync(act));
        return times.Order().ElementAt(20);
    }

    private static async Task BareAsync(Database database, int campaign)
    {
        await using var db = database.Read();
        await using var connection = new SqliteConnection(db.Database.GetConnectionString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT EducatorId, Attempt, TakenOn, MunicipalityId, OrganisationId, PositionCode, SubjectCode, Scores FROM Diagnoses WHERE CampaignId = $id AND Status = 1 ORDER BY EducatorId, Attempt";
        command.Parameters.AddWithValue("$id", campaign);
        await using var reader = await command.ExecuteReaderAsync();
        var letters = 0L;
        while (await reader.ReadAsync()) letters += reader.GetInt32(0) + reader.GetInt32(3) + reader.GetString(7).Length;
        if (letters == 0) throw new InvalidOperationException("No rows.");
    }

    private static async Task<int> FillAsync(ServiceHost host, string code, int people)
    {
        var id = 0;
        await host.Get<Database>().WriteAsync(async db =>
        {
            var campaign = SomeDiagnostics.Campaign((await db.Scales.FirstAsync()).Id, code);
            db.Add(campaign);
            await db.SaveChangesAsync();
            id = campaign.Id;
            var codes = SeedFiles.NewFramework().Competences.Take(Competences).Select(c => c.Code).ToList();
            var random = new Random(7);
            var rows = await db.Educators.OrderBy(e => e.Id).Take(people).AsNoTracking().ToListAsync();
            var attempts = rows.ConvertAll(p => SomeDiagnostics.Attempt(id, p, ScoreSheet.Write(codes.Select(c => new Score(c, random.Next(0, 21), 20)))));
            var writer = new BulkWriter<Diagnosis>(db);
            var next = await writer.NextIdAsync(default);
            foreach (var attempt in attempts) attempt.Id = next++;
            await writer.InsertAsync(attempts, default);
            return Result.Ok;
        });
        return id;
    }
}
