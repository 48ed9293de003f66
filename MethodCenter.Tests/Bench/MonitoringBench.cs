using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.Data.Sqlite;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>All indicators for 18 municipalities on the demo of the region, beside the same counts in plain SQL.</summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class MonitoringBench(RegionDemo region, ITestOutputHelper output)
{
    private const string Day = "2026-06-30";

    /// <summary>A new cache at each look: what is measured is the counting, not the remembering.</summary>
    private MonitoringSheets Sheets => new(region.Host.Get<Database>(), new SheetCache());
    private MonitoringQueries Queries => new(region.Host.Get<Database>(), Sheets, region.Host.Get<SnilsVault>());

    [Fact]
    public Task All() => BenchTable.MeasureAsync(output, "Мониторинг: все показатели, область и 18 муниципалитетов", "≤ 2000 мс и ≤ 2 × SQL",
        () => Queries.FindAsync(new MonitoringRequest(new DateOnly(2026, 6, 30))));

    [Fact]
    public async Task Parts()
    {
        var source = SheetSource.Live(new DateOnly(2026, 6, 30));
        var index = (await Sheets.OpenAsync(source)).Value.Index;
        BenchTable.Add(output, "  чтение", $"{BenchTable.Number(await BenchTable.TimeAsync(() => Sheets.OpenAsync(source)))} мс");
        foreach (var method in IndicatorCatalogue.All)
            output.WriteLine($"{method.Code}: {BenchTable.Number(await BenchTable.TimeAsync(() => Task.FromResult(IndicatorCalculator.Compute(method, index))))} мс, {IndicatorCalculator.Compute(method, index).Region.Value}");
    }

    [Fact]
    public async Task OneWithPeople() => BenchTable.Add(output, "  П3 с людьми",
        $"{BenchTable.Number(await BenchTable.TimeAsync(() => Queries.FindAsync(new MonitoringRequest(new DateOnly(2026, 6, 30)) { Code = "П3", WithPeople = true })))} мс");

    [Fact]
    public Task PlainSql() => BenchTable.MeasureAsync(output, "  те же счёты простым SQL", "", async () =>
    {
        await using var connection = new SqliteConnection($"Data Source={region.Path};Mode=ReadOnly");
        await connection.OpenAsync();
        foreach (var sql in PlainCounts.All(Day))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) _ = reader.GetValue(reader.FieldCount - 1);
        }
    });
}

/// <summary>The counts by municipality as a careful administrator would write them; deficits in lines of points are beyond SQL and left out.</summary>
internal static class PlainCounts
{
    public static IEnumerable<string> All(string day)
    {
        var year = day[..4] + "-01-01";
        var staff = $"""
            (SELECT j.EducatorId, j.MunicipalityId, j.OrganisationId, j.PostGroup, p.BirthDate, p.TeachingSince FROM Employments j JOIN Educators p ON p.Id = j.EducatorId
             JOIN Organisations o ON o.Id = j.OrganisationId WHERE j.Kind = 1 AND p.MergedIntoId IS NULL AND (j."From" IS NULL OR j."From" <= '{day}') AND (j.Until IS NULL OR j.Until >= '{day}')
             AND o.IsMonitored AND (o.ClosedOn IS NULL OR o.ClosedOn >= '{day}'))
            """;
        var learnt = $"""
            SELECT e.EducatorId FROM Enrolments e JOIN Programmes g ON g.Id = e.ProgrammeId WHERE e.Status = 3 AND e.DocumentNumber IS NOT NULL AND e.Until BETWEEN '{year}' AND '{day}'
             AND g.RegisterNumber IS NOT NULL AND g.IncludedOn <= e.OrderDate AND (g.ExcludedOn IS NULL OR g.ExcludedOn >= e.OrderDate)
            """;
        var official = "JOIN DiagnosticCampaigns c ON c.Id = d.CampaignId AND c.IsOfficial WHERE d.Status = 1";
        var routed = $"SELECT r.EducatorId FROM IndividualRoutes r JOIN Diagnoses d ON d.EducatorId = r.EducatorId AND d.CampaignId = r.CampaignId AND d.TakenOn <= r.CreatedOn {official} AND r.Basis = 1 AND r.Status BETWEEN 4 AND 7 AND r.ApprovedOn BETWEEN '{year}' AND '{day}'";
        var inForce = $"m.OrderNumber IS NOT NULL AND m.OrderDate <= '{day}' AND (m.Until IS NULL OR m.Until >= '{day}') AND (m.EndedOn IS NULL OR m.EndedOn >= '{day}')";
        var assigned = $"Assignments a JOIN Methodists m ON m.Id = a.MethodistId WHERE {inForce} AND a.\"From\" <= '{day}' AND (a.Until IS NULL OR a.Until >= '{day}')";
        yield return Share(staff, "1", $"s.EducatorId IN ({learnt} AND EXISTS (SELECT 1 FROM Diagnoses d {official} AND d.EducatorId = e.EducatorId AND d.TakenOn < e.\"From\" AND d.TakenOn >= date(e.\"From\", '-24 months')))");
        yield return Share(staff, "1", $"s.EducatorId IN ({learnt})");
        yield return $"SELECT MunicipalityId, count(DISTINCT OrganisationId) FROM (SELECT s.MunicipalityId, s.OrganisationId FROM {staff} s JOIN Enrolments e ON e.EducatorId = s.EducatorId JOIN Programmes g ON g.Id = e.ProgrammeId AND g.Kind = 1 WHERE s.PostGroup = 2 AND e.Status = 3 AND e.Until BETWEEN '{year}' AND '{day}' GROUP BY s.OrganisationId, e.ProgrammeId, e.OrderNumber, e.StreamId HAVING count(DISTINCT s.EducatorId) >= 2) GROUP BY MunicipalityId";
        foreach (var groups in new[] { "1, 2", "1", "2" }) yield return Share(staff, groups, $"s.EducatorId IN (SELECT d.EducatorId FROM Diagnoses d {official} AND d.TakenOn BETWEEN '{year}' AND '{day}')");
        yield return Share(staff, "1, 2", $"s.EducatorId IN (SELECT d.EducatorId FROM Diagnoses d {official} AND d.TakenOn BETWEEN date('{day}', '-36 months') AND '{day}')");
        foreach (var groups in new[] { "1, 2", "1", "2" }) yield return Share(staff, groups, $"s.EducatorId IN ({routed})");
        yield return $"SELECT s.MunicipalityId, count(DISTINCT s.EducatorId), count(DISTINCT a.MethodistId) FROM {staff} s, {assigned} AND m.Level = 1 AND a.EducatorId = s.EducatorId AND s.PostGroup = 1 GROUP BY s.MunicipalityId";
        foreach (var age in new[] { 35, 36 })
            yield return Share(staff, "1", $"s.EducatorId IN (SELECT f.EducatorId FROM SupportParticipations f WHERE f.Kind <> 99 AND f.\"From\" <= '{day}' AND (f.Until IS NULL OR f.Until >= '{year}'))", $"s.BirthDate > date('{day}', '-{age} years') AND s.TeachingSince > date('{day}', '-36 months')");
        yield return $"SELECT m.MunicipalityId, count(DISTINCT m.EducatorId) FROM {assigned} AND m.Level = 2 GROUP BY m.MunicipalityId";
        yield return $"SELECT o.MunicipalityId, count(DISTINCT o.Id) FROM Organisations o JOIN MethodicalStructures t ON t.OrganisationId = o.Id WHERE o.IsMonitored AND (o.ClosedOn IS NULL OR o.ClosedOn >= '{day}') AND t.Kind IN (1, 2) AND t.ActKind IS NOT NULL AND t.ActNumber IS NOT NULL AND t.ActDate <= '{day}' AND (t.Until IS NULL OR t.Until >= '{day}') GROUP BY o.MunicipalityId";
    }

    private static string Share(string staff, string groups, string counted, string among = "1") =>
        $"SELECT s.MunicipalityId, sum({counted}), count(*) FROM {staff} s WHERE s.PostGroup IN ({groups}) AND {among} GROUP BY s.MunicipalityId";
}
