using System.Text.Json;
using FluentAssertions;
using MethodCenter.App.CommandLine;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Tests.CommandLine;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>What the verb prints for machines and for people.</summary>
public sealed class MonitorVerbTests : IDisposable
{
    private readonly CommandLineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Json_IsAnArrayRegionFirst_WithNullForNoData()
    {
        await SeedAsync();

        var rows = (await RunAsync("--date", "2026-06-30", "--indicator", "П3", "--json")).Json.EnumerateArray().ToList();

        rows.Should().HaveCount(19);
        NamesOf(rows[0]).Should().Equal("indicator", "oktmo", "numerator", "denominator", "value", "unit");
        rows[0].GetRawText().Should().Be("""{"indicator":"П3","oktmo":null,"numerator":1,"denominator":1,"value":100.0,"unit":"%"}""");
        rows.Single(r => r.GetProperty("oktmo").GetString() == "41648000").GetProperty("numerator").GetInt32().Should().Be(1);
        rows.Single(r => r.GetProperty("oktmo").GetString() == "41633000").GetProperty("value").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Json_OfACount_HasNoDenominatorAndAWholeValue()
    {
        await SeedAsync();

        (await RunAsync("--date", "30.06.2026", "--indicator", "П8", "--json")).Json[0].GetRawText()
            .Should().Be("""{"indicator":"П8","oktmo":null,"numerator":0,"denominator":null,"value":0,"unit":"ед."}""");
    }

    [Fact]
    public async Task Json_People_AreNamedBySnilsAndInn()
    {
        await SeedAsync();

        var row = (await RunAsync("--date", "2026-06-30", "--indicator", "П3", "--oktmo", "41648000", "--people", "--json")).Json.EnumerateArray().Single();

        var person = row.GetProperty("people").EnumerateArray().Single();
        NamesOf(person).Should().Equal("snils", "organisation", "role", "reason");
        (person.GetProperty("snils").GetString(), person.GetProperty("organisation").GetString(), person.GetProperty("role").GetString())
            .Should().Be((Some.Snils(1).Digits, Some.Inn(1), "numerator"));
        person.GetProperty("reason").GetString().Should().Contain("MAT-2026-03");
    }

    [Fact]
    public async Task Json_OfAll_HasEveryMethodForTheRegionAndEveryMunicipality()
    {
        await SeedAsync();

        (await RunAsync("--date", "2026-06-30", "--json")).Json.GetArrayLength().Should().Be(19 * Domain.Monitoring.IndicatorCatalogue.All.Count);
    }

    [Fact]
    public async Task Table_SaysPartsAndValue()
    {
        await SeedAsync();

        (await RunAsync("--date", "30.06.2026")).Output.Should().Contain("30.06.2026").And.Contain("100,0\u00A0%").And.Contain("область").And.Contain("нет данных");
    }

    [Fact]
    public async Task DateBeforeTheData_FailsInASentence()
    {
        await SeedAsync();

        var answer = await RunAsync("--date", "01.01.1990");

        (answer.Code, answer.Output).Should().Be((ExitCodes.Failed, ""));
        answer.Error.Should().Contain("01.01.1990").And.Contain("12.03.2026");
    }

    [Fact]
    public async Task EmptyBase_FailsInASentence() => (await RunAsync("--date", "2026-06-30")).Should().Match<CommandLineAnswer>(a => a.Code == ExitCodes.Failed && a.Error.Contains("контингент"));

    [Theory]
    [InlineData("--date", "вчера")]
    [InlineData("--dat", "2026-06-30")]
    public async Task WrongUsage_IsTold(string option, string value) => (await RunAsync(option, value)).Code.Should().Be(ExitCodes.WrongUsage);

    private Task<CommandLineAnswer> RunAsync(params string[] args) => _run.RunAsync(["monitor", .. args]);

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private async Task SeedAsync()
    {
        (await _run.RunAsync("verify")).Code.Should().Be(0);
        await using var host = new KeyedHost(_run.DatabasePath);
        await host.SeedAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    /// <summary>Seals СНИЛС by the very key that the verb reads it with.</summary>
    private sealed class KeyedHost(string path) : IAsyncDisposable
    {
        private readonly ServiceHost _host = new(path);

        public Task<Result> SeedAsync() => _host.Get<Database>().WriteAsync(async db =>
        {
            var school = Some.Organisation((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id);
            var campaign = SomeDiagnostics.Campaign((await db.Scales.FirstAsync()).Id);
            db.AddRange(school, campaign);
            await db.SaveChangesAsync();
            var person = Some.Educator(school);
            person.TakeSnils(SnilsVault.Open(Path.Combine(Path.GetDirectoryName(path)!, "keys")).Seal(Some.Snils(1)));
            db.Add(person);
            await db.SaveChangesAsync();
            db.Add(SomeDiagnostics.Attempt(campaign.Id, person, "SUB.1=28/47"));
            return Result.Ok;
        });

        public ValueTask DisposeAsync() => _host.DisposeAsync();
    }
}
