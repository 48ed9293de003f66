using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class ScaleServiceTests : IAsyncLifetime
{
    private CampaignWorld _world = null!;

    private ScaleService Service => _world.Test.Get<ScaleService>();
    private ScaleQueries Queries => _world.Test.Get<ScaleQueries>();

    public async Task InitializeAsync() => _world = await CampaignWorld.CreateAsync(2);

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Save_BeforeResults_MovesTheBound()
    {
        var draft = (await Queries.FindDraftAsync(1, false, default))!;
        draft.Levels.Single(l => l.FromPercent == 80).FromPercent = 85;

        (await Service.SaveAsync(draft, default)).IsOk.Should().BeTrue();

        (await Queries.ListAsync(default)).Scales[0].Bands[^1].From.Should().Be(85);
    }

    [Fact]
    public async Task Save_AfterResults_KeepsBoundsAndTakesNames()
    {
        await _world.PassAsync(_world.LugaMath[0]);
        var draft = (await Queries.FindDraftAsync(1, false, default))!;
        draft.IsFixed.Should().BeTrue();

        draft.Levels.Single(l => l.FromPercent == 80).FromPercent = 85;
        (await Service.SaveAsync(draft, default)).Error.Should().BeEquivalentTo(ScaleErrors.Fixed(["MAT-2026-06"]));
        (draft.Name, draft.Levels.Single(l => l.FromPercent == 85).FromPercent) = ("Уровень дефицитов", 80);
        (await Service.SaveAsync(draft, default)).IsOk.Should().BeTrue();

        var scale = (await Queries.ListAsync(default)).Scales[0];
        (scale.Name, scale.IsFixed, scale.Bands[^1].From).Should().Be(("Уровень дефицитов", true, 80));
    }

    [Fact]
    public async Task Save_Copy_IsANewScaleThatMayChange()
    {
        await _world.PassAsync(_world.LugaMath[0]);
        var copy = (await Queries.FindDraftAsync(1, true, default))!;
        (copy.Code, copy.Levels.Single(l => l.FromPercent == 80).FromPercent) = ("D", 90);

        (await Service.SaveAsync(copy, default)).IsOk.Should().BeTrue();

        var scales = (await Queries.ListAsync(default)).Scales;
        var made = scales.Single(s => s.Code == "D");
        (made.Bands[^1].From, made.IsFixed, made.Campaigns.Count).Should().Be((90, false, 0));
        scales.Single(s => s.Code == "A").Bands[^1].From.Should().Be(80);
    }

    [Fact]
    public async Task Save_TakenCode_IsRefusedInWords()
    {
        var copy = (await Queries.FindDraftAsync(1, true, default))!;
        copy.Code = "b";

        (await Service.SaveAsync(copy, default)).Error.Message.Should().Contain("Уровень компетенции, 3 градации");
        copy.Code = " ";
        (await Service.SaveAsync(copy, default)).Error.Should().Be(ScaleErrors.CodeMissing);
    }

    [Fact]
    public async Task Save_StaleForm_IsRefused()
    {
        var (first, second) = ((await Queries.FindDraftAsync(1, false, default))!, (await Queries.FindDraftAsync(1, false, default))!);
        first.Levels[0].Name = "очень высокий";
        await Service.SaveAsync(first, default);

        (await Service.SaveAsync(second, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Theory]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.MunicipalService)]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    public async Task Others_ReadAndDoNotWrite(Role role)
    {
        var draft = (await Queries.FindDraftAsync(1, false, default))!;
        _world.As(role);

        (await Queries.ListAsync(default)).Should().Match<ScaleList>(l => l.Scales.Count == 3 && !l.MayKeep);
        (await Queries.FindDraftAsync(1, false, default)).Should().BeNull();
        (await Service.SaveAsync(draft, default)).Error.Should().Be(AccessErrors.Forbidden);
    }
}
