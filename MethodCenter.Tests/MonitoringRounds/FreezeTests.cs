using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.MonitoringRounds;

/// <summary>When a round is frozen, by whom, and what stands against it.</summary>
public sealed class FreezeTests : IAsyncLifetime
{
    private RoundWorld _world = null!;
    private int _round;

    public async Task InitializeAsync()
    {
        _world = await RoundWorld.CreateAsync();
        _round = await _world.OpenAsync();
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Freeze_NotAllAccepted_NamesThemAndNeedsAReason()
    {
        (await _world.SubmitAsync(_round, _world.Luga)).IsOk.Should().BeTrue();

        var refused = await _world.Freezing.FreezeAsync(_round, "  ");

        refused.Error.Code.Should().Be("round.missing");
        refused.Error.Message.Should().Contain("и ещё 12");
        var frozen = await _world.Freezing.FreezeAsync(_round, "Срок отчёта перед Комитетом");
        var snapshot = await SnapshotAsync(frozen.Value);
        snapshot.Should().Match<RoundSnapshot>(s => s.Number == 1 && s.Reason == "Срок отчёта перед Комитетом" && s.FrozenBy == "тест");
        snapshot.Missing!.Split(", ").Should().HaveCount(18).And.Contain("Лужский");
    }

    [Fact]
    public async Task Freeze_AllAccepted_WritesEveryFigureAndTheRoundIsFrozen()
    {
        await _world.AcceptAllAsync(_round);

        var frozen = await _world.Freezing.FreezeAsync(_round, null);

        (await _world.FindAsync(_round)).State.Should().Be(RoundState.Frozen);
        await using var db = _world.Database.Read();
        var figures = await db.RoundFigures.Where(f => f.SnapshotId == frozen.Value).ToListAsync();
        figures.Should().HaveCount(IndicatorCatalogue.All.Count * 19);
        figures.Single(f => f.Code == "П3" && f.MunicipalityId == null).Should().Match<RoundFigure>(f => f.Numerator == 8 && f.Denominator == 20 && f.Tenths == 400 && f.MethodVersion == 1);
        figures.Single(f => f.Code == "П3" && f.MunicipalityId == _world.Tosno).Should().Match<RoundFigure>(f => f.Numerator == 6 && f.Denominator == 12 && f.Oktmo == "41648000");
        (await SnapshotAsync(frozen.Value)).Should().Match<RoundSnapshot>(s => s.Missing == null && s.Reason == null && s.Day == RoundWorld.Day);
    }

    [Fact]
    public async Task Freeze_MethodReplacedAfterSubmission_IsRefusedUntilSettled()
    {
        await _world.AcceptAllAsync(_round);
        await _world.ReplaceMethodAsync("П6", p => p with { IsAgeInclusive = true });
        _world.AsCentre();

        var refused = await _world.Freezing.FreezeAsync(_round, null);

        refused.Error.Code.Should().Be("round.method-changed");
        refused.Error.Message.Should().Contain("П6: версия 1 → 2");
        (await _world.Boards.FindAsync(_round))!.Places.Should().OnlyContain(p => p.Changes.Any(c => c.Code == "П6" && c.IsOfMethod));
        (await _world.Freezing.FreezeAsync(_round, "Новая редакция применяется ко всем")).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Freeze_MethodReplacedAndSubmittedAnew_NeedsNoReason()
    {
        await _world.ReplaceMethodAsync("П6", p => p with { IsAgeInclusive = true });
        await _world.AcceptAllAsync(_round);

        (await _world.Freezing.FreezeAsync(_round, null)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Freeze_FrozenRound_NeedsToSayWhatIsCorrected()
    {
        await _world.Freezing.FreezeAsync(_round, "срок");

        (await _world.Freezing.FreezeAsync(_round, null)).Error.Code.Should().Be("round.correction-reason");
        var second = await _world.Freezing.FreezeAsync(_round, "Учтены протоколы двух школ");

        (await SnapshotAsync(second.Value)).Number.Should().Be(2);
    }

    [Fact]
    public async Task Freeze_TwoAtOnce_OneIsRefused()
    {
        var both = await Task.WhenAll(Task.Run(() => _world.Freezing.FreezeAsync(_round, "первый")), Task.Run(() => _world.Freezing.FreezeAsync(_round, "второй")));

        both.Should().ContainSingle(r => r.IsOk);
        both.Single(r => !r.IsOk).Error.Code.Should().Be("data.changed-meanwhile");
        await using var db = _world.Database.Read();
        (await db.RoundSnapshots.CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Freeze_BeforeTheReportingDate_IsRefused()
    {
        var next = await _world.OpenAsync(RoundWorld.Day.AddDays(1));

        (await _world.Freezing.FreezeAsync(next, "причина")).Error.Code.Should().Be("round.too-early");
    }

    [Fact]
    public async Task Save_ADayBeforeAllData_IsRefused() =>
        (await _world.Rounds.SaveAsync(new RoundDraft { Day = new DateOnly(2019, 6, 30), Deadline = RoundWorld.Day })).Error.Code.Should().Be("monitoring.before-data");

    [Fact]
    public async Task Freeze_CancelledOrPreparingRound_IsRefused()
    {
        var other = (await _world.Rounds.SaveAsync(new RoundDraft { Day = RoundWorld.Day.AddDays(-30), Deadline = RoundWorld.Day })).Value;
        (await _world.Freezing.FreezeAsync(other, "причина")).Error.Code.Should().Be("round.not-collecting");

        (await _world.Rounds.CancelAsync(_round, (await _world.FindAsync(_round)).Version, "ошибка в дате")).IsOk.Should().BeTrue();
        (await _world.Freezing.FreezeAsync(_round, "причина")).Error.Code.Should().Be("round.not-collecting");
    }

    [Theory]
    [InlineData(Role.MunicipalService)]
    [InlineData(Role.Observer)]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Auditor)]
    public async Task Freeze_Publish_OfOthersThanTheCentre_AreRefused(Role role)
    {
        var snapshot = (await _world.Freezing.FreezeAsync(_round, "срок")).Value;
        _world.Acts(role is Role.Observer ? AccessScope.Aggregates : AccessScope.Municipality(_world.Tosno), role);

        (await _world.Freezing.FreezeAsync(_round, "ещё раз")).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Freezing.PublishAsync(snapshot, 0)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Freezing.UnpublishAsync(snapshot, 0)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Publish_AndBack_ChangesNothingElse()
    {
        var id = (await _world.Freezing.FreezeAsync(_round, "срок")).Value;
        var before = await SnapshotAsync(id);

        (await _world.Freezing.PublishAsync(id, before.Version)).IsOk.Should().BeTrue();
        var published = await SnapshotAsync(id);
        (await _world.Freezing.UnpublishAsync(id, published.Version)).IsOk.Should().BeTrue();

        published.Should().Match<RoundSnapshot>(s => s.PublishedAt != null && s.PublishedBy == "тест" && s.Sha256 == before.Sha256);
        (await SnapshotAsync(id)).PublishedAt.Should().BeNull();
        (await _world.Freezing.PublishAsync(id, before.Version)).Error.Code.Should().Be("data.changed-meanwhile");
    }

    /// <summary>Nothing of a snapshot may change or go once it is written.</summary>
    [Fact]
    public async Task Snapshot_IsNeitherChangedNorDeleted()
    {
        var id = (await _world.Freezing.FreezeAsync(_round, "срок")).Value;
        Func<Domain.Data.MethodCenterDb, Task>[] acts =
        [
            async db => db.Entry(await db.RoundSnapshotContents.FirstAsync()).Property(c => c.Data).CurrentValue = [1],
            async db => db.Entry(await db.RoundSnapshots.FirstAsync()).Property(s => s.Sha256).CurrentValue = "x",
            async db => (await db.RoundFigures.FirstAsync()).Tenths = 1,
            async db => db.Remove(await db.RoundSnapshots.FirstAsync()),
        ];
        foreach (var act in acts)
        {
            var change = () => _world.Database.WriteAsync(async db => { await act(db); return Result.Ok; });
            await change.Should().ThrowAsync<Exception>();
        }
        (await _world.Verification.CheckAsync(id)).Value.IsOk.Should().BeTrue();
    }

    private async Task<RoundSnapshot> SnapshotAsync(int id)
    {
        await using var db = _world.Database.Read();
        return await db.RoundSnapshots.SingleAsync(s => s.Id == id);
    }
}
