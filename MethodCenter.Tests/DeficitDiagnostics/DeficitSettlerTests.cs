using System.Diagnostics;
using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class DeficitSettlerTests(ITestOutputHelper output)
{
    private static readonly DateOnly March = new(2026, 3, 14);
    private static readonly DateOnly May = new(2026, 5, 14);

    [Fact]
    public async Task Settle_ResultBelow_WritesTheDeficitWithItsStep()
    {
        await using var world = await DeficitWorld.CreateAsync();
        await world.ResultAsync(await world.CampaignAsync(), world.People[0], "MET.3=28/47;MET.1=40/47", March);

        var deficit = (await world.DeficitAsync(world.People[0], "MET.3"))!;
        (deficit.State, deficit.Severity, deficit.Sources, deficit.IsTouched).Should().Be((DeficitState.Confirmed, 2, 1, false));
        (await world.DeficitAsync(world.People[0], "MET.1")).Should().BeNull();
        (await world.StepsAsync(world.People[0])).Should().ContainSingle().Which.By.Should().Be("загрузка");
    }

    [Fact]
    public async Task Settle_Again_WritesNothing()
    {
        await using var world = await DeficitWorld.CreateAsync();
        await world.ResultAsync(await world.CampaignAsync(), world.People[0], "MET.3=28/47", March);
        var before = (await world.DeficitAsync(world.People[0], "MET.3"))!.Version;

        await world.SettleAsync(world.People[0]);

        (await world.DeficitAsync(world.People[0], "MET.3"))!.Version.Should().Be(before);
        (await world.StepsAsync(world.People[0])).Should().ContainSingle();
    }

    [Fact]
    public async Task Annul_UntouchedDeficit_GoesWithItsSteps_AndRestoreBringsItBack()
    {
        await using var world = await DeficitWorld.CreateAsync();
        var id = await world.ResultAsync(await world.CampaignAsync(), world.People[0], "MET.3=10/47", March);
        world.AsCentre();

        (await world.Test.Get<DiagnosisService>().AnnulAsync(new() { Id = id, Version = 0, Reason = "списывание" }, default)).IsOk.Should().BeTrue();
        (await world.DeficitAsync(world.People[0], "MET.3")).Should().BeNull();
        (await world.StepsAsync(world.People[0])).Should().BeEmpty();

        world.AsCentre();
        (await world.Test.Get<DiagnosisService>().RestoreAsync(id, 1, default)).IsOk.Should().BeTrue();
        (await world.DeficitAsync(world.People[0], "MET.3"))!.State.Should().Be(DeficitState.Confirmed);
    }

    [Fact]
    public async Task Annul_TouchedDeficit_StaysAsIrrelevant()
    {
        await using var world = await DeficitWorld.CreateAsync();
        var id = await world.ResultAsync(await world.CampaignAsync(), world.People[0], "MET.3=10/47", March);
        var deficit = (await world.DeficitAsync(world.People[0], "MET.3"))!;
        world.AsCentre();
        (await world.Test.Get<DeficitService>().DecideAsync(new() { Id = deficit.Id, Version = deficit.Version, Act = DeficitAct.TakeIntoWork }, default)).IsOk.Should().BeTrue();

        await world.Test.Get<DiagnosisService>().AnnulAsync(new() { Id = id, Reason = "списывание" }, default);

        (await world.DeficitAsync(world.People[0], "MET.3"))!.State.Should().Be(DeficitState.Irrelevant);
        (await world.StepsAsync(world.People[0])).Last().Reason.Should().StartWith("основание снято");
    }

    [Fact]
    public async Task Annul_ByAMethodistOrForeigner_IsRefused()
    {
        await using var world = await DeficitWorld.CreateAsync();
        var id = await world.ResultAsync(await world.CampaignAsync(), world.People[0], "MET.3=10/47", March);
        world.AsMethodist();
        (await world.Test.Get<DiagnosisService>().AnnulAsync(new() { Id = id, Reason = "нет" }, default)).Error.Should().Be(AccessErrors.Forbidden);
        world.AsLuga();
        (await world.Test.Get<DiagnosisService>().AnnulAsync(new() { Id = id, Reason = "нет" }, default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Settle_RetestInWork_ClosesOrSaysNotClosed()
    {
        await using var world = await DeficitWorld.CreateAsync();
        await world.ResultAsync(await world.CampaignAsync(), world.People[0], "MET.3=10/47;MET.1=10/47", March);
        foreach (var code in new[] { "MET.3", "MET.1" }) await TakeAsync(world, code);
        world.Test.Clock.MoveTo(Some.Today.AddDays(40));

        await world.ResultAsync(await world.CampaignAsync(), world.People[0], "MET.3=40/47;MET.1=20/47", Some.Today.AddDays(30));

        (await world.DeficitAsync(world.People[0], "MET.3"))!.State.Should().Be(DeficitState.Closed);
        (await world.DeficitAsync(world.People[0], "MET.1"))!.State.Should().Be(DeficitState.NotClosed);
    }

    [Fact]
    public async Task Settle_EvidenceAfterClosing_OpensAgainWithThatStep()
    {
        await using var world = await DeficitWorld.CreateAsync();
        await world.ResultAsync(await world.CampaignAsync(), world.People[0], "MET.3=10/47", March);
        await world.ResultAsync(await world.CampaignAsync(), world.People[0], "MET.3=47/47", May);
        (await world.DeficitAsync(world.People[0], "MET.3"))!.State.Should().Be(DeficitState.Closed);

        await world.ResultAsync(await world.CampaignAsync(), world.People[0], "MET.3=5/47", Some.Today);

        (await world.DeficitAsync(world.People[0], "MET.3"))!.State.Should().Be(DeficitState.Confirmed);
        (await world.StepsAsync(world.People[0])).Last().Reason.Should().StartWith("выявлен вновь, подтверждён: диагностика");
    }

    [Fact]
    public async Task Settle_ManyInTheRegion_GoesInBulkAndTwiceIsTheSame()
    {
        await using var world = await DeficitWorld.CreateAsync(people: 60);
        var campaign = await world.CampaignAsync();
        var scores = string.Join(';', Codes.Select(c => c + "=10/47"));
        await world.Test.AsSystem().Database.WriteAsync(async db =>
        {
            await InsertAsync(db, campaign, world, scores, March);
            await new DeficitSettler(db).SettleAsync(world.People, "загрузка", default);
            return Result.Ok;
        });

        await using var read = world.Test.Database.Read();
        (await read.Deficits.CountAsync()).Should().Be(60 * Codes.Length);
        (await read.DeficitSteps.CountAsync()).Should().Be(60 * Codes.Length);
        (await read.AuditEntries.CountAsync(a => a.Subject == "Deficit")).Should().Be(0);

        await world.SettleAsync([.. world.People]);
        (await read.DeficitSteps.CountAsync()).Should().Be(60 * Codes.Length);

        var retest = await world.CampaignAsync();
        await world.Test.Database.WriteAsync(async db =>
        {
            await InsertAsync(db, retest, world, scores.Replace("=10/", "=45/", StringComparison.Ordinal), May);
            await new DeficitSettler(db).SettleAsync(world.People, "загрузка", default);
            return Result.Ok;
        });
        (await read.Deficits.CountAsync(d => d.State == DeficitState.Closed && d.Version == 1)).Should().Be(60 * Codes.Length);
    }

    /// <summary>The budget of an import: 5,000 people of 12 competences settle in a small part of its time.</summary>
    [Fact]
    public async Task Settle_FiveThousandPeople_TakesSeconds()
    {
        await using var world = await DeficitWorld.CreateAsync();
        await world.AddPeopleAsync(5000);
        var campaign = await world.CampaignAsync();
        var scores = string.Join(';', Codes.Select((c, i) => $"{c}={(i % 3 == 0 ? 20 : 40)}/47"));
        var elapsed = TimeSpan.Zero;
        await world.Test.AsSystem().Database.WriteAsync(async db =>
        {
            await InsertAsync(db, campaign, world, scores, March);
            var watch = Stopwatch.StartNew();
            await new DeficitSettler(db).SettleAsync(world.People, "загрузка", default);
            elapsed = watch.Elapsed;
            return Result.Ok;
        });

        output.WriteLine($"settled 5,000 people in {elapsed.TotalMilliseconds:0} ms");
        elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
        await using var read = world.Test.Database.Read();
        (await read.Deficits.CountAsync()).Should().Be(5003 * 4);
    }

    private static readonly string[] Codes = ["SUB.1", "SUB.2", "SUB.3", "SUB.4", "MET.1", "MET.2", "MET.3", "MET.4", "PSY.1", "PSY.2", "COM.1", "COM.4"];

    private static async Task InsertAsync(MethodCenterDb db, int campaign, DeficitWorld world, string scores, DateOnly on)
    {
        var bulk = new BulkWriter<Diagnosis>(db);
        var next = await bulk.NextIdAsync(default);
        await bulk.InsertAsync(world.People.Select(id =>
        {
            var result = new Diagnosis(campaign, id, 1) { Id = next++ };
            result.Record(new DiagnosisFacts(on, DiagnosisStatus.Completed, scores));
            result.Settle(world.Luga, world.LugaSchool.Id, "teacher", "math");
            return result;
        }), default);
    }

    private static async Task TakeAsync(DeficitWorld world, string code)
    {
        var deficit = (await world.DeficitAsync(world.People[0], code))!;
        world.AsCentre();
        (await world.Test.Get<DeficitService>().DecideAsync(new() { Id = deficit.Id, Version = deficit.Version, Act = DeficitAct.TakeIntoWork }, default)).IsOk.Should().BeTrue();
    }
}
