using FluentAssertions;
using MethodCenter.App.CommandLine;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.CommandLine;

public sealed class DeficitsVerbTests : IDisposable
{
    private readonly CommandLineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Deficits_UnknownCampaign_FailsInASentence()
    {
        var answer = await _run.RunAsync("deficits", "--campaign", "NONE-1");

        (answer.Code, answer.Error.Trim(), answer.Output.Trim()).Should().Be((ExitCodes.Failed, CampaignDeficitsErrors.NoCampaign("NONE-1").Message, ""));
    }

    [Fact]
    public async Task Deficits_WithoutACampaign_IsWrongUsage() => (await _run.RunAsync("deficits")).Code.Should().Be(ExitCodes.WrongUsage);

    [Fact]
    public async Task Deficits_Json_IsOneArrayRegionFirst()
    {
        await SeedAsync();

        var answer = await _run.RunAsync("deficits", "--campaign", "MAT-2026-03", "--json");

        answer.Code.Should().Be(0, answer.Error);
        answer.Json.EnumerateArray().Select(r => (r.GetProperty("competence").GetString(), r.GetProperty("oktmo").GetString(),
            r.GetProperty("deficit").GetInt32(), r.GetProperty("tested").GetInt32())).Should().Equal(
            ("SUB.1", null, 1, 2), ("SUB.1", "41633000", 0, 1), ("SUB.1", "41648000", 1, 1), ("MET.1", null, 0, 1), ("MET.1", "41648000", 0, 1));
        answer.Names(answer.Json[0]).Should().Equal("competence", "oktmo", "deficit", "tested");
    }

    [Fact]
    public async Task Deficits_Table_NamesTheMunicipality()
    {
        await SeedAsync();

        var answer = await _run.RunAsync("deficits", "--campaign", "MAT-2026-03");

        answer.Output.Should().Contain("Тосненский (41648000)").And.Contain("100,0 %").And.Contain(CommandLineTexts.Region);
    }

    private async Task SeedAsync()
    {
        (await _run.RunAsync("verify")).Code.Should().Be(0);
        await using var host = new ServiceHost(_run.DatabasePath);
        await host.Get<Database>().WriteAsync(async db =>
        {
            var tosno = Some.Organisation((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id, 1);
            var luga = Some.Organisation((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id, 2);
            var campaign = SomeDiagnostics.Campaign((await db.Scales.FirstAsync()).Id);
            db.AddRange(tosno, luga, campaign);
            await db.SaveChangesAsync();
            var (first, second) = (Some.Educator(tosno, snils: 1), Some.Educator(luga, snils: 2));
            db.AddRange(first, second);
            await db.SaveChangesAsync();
            db.AddRange(SomeDiagnostics.Attempt(campaign.Id, first, "MET.1=8/10;SUB.1=28/47"), SomeDiagnostics.Attempt(campaign.Id, second, "SUB.1=40/47"));
            return Result.Ok;
        });
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }
}
