using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.MonitoringRounds;

/// <summary>A frozen round opens with the very same numbers and people, whatever happened to the data since; damage is noticed.</summary>
public sealed class ReproductionTests : IAsyncLifetime
{
    /// <summary>Somebody with the file in hand may drop what guards it; the proof notices all the same.</summary>
    private const string WithoutGuards = "DROP TRIGGER RoundSnapshotContents_NoUpdate; DROP TRIGGER RoundSnapshotContents_NoDelete; DROP TRIGGER RoundFigures_NoUpdate; "
        + "DROP TRIGGER RoundFigures_NoDelete; DROP TRIGGER RoundSnapshots_NoUpdate; ";

    private RoundWorld _world = null!;
    private int _round;
    private int _snapshot;
    private List<string> _frozen = [];

    public async Task InitializeAsync()
    {
        _world = await RoundWorld.CreateAsync();
        _round = await _world.OpenAsync();
        var live = await OpenAsync(SheetSource.Live(RoundWorld.Day));
        _frozen = LinesOf(live);
        _snapshot = (await _world.Freezing.FreezeAsync(_round, "срок")).Value;
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    public static TheoryData<string> Happenings => [.. All.Keys];

    private static readonly Dictionary<string, Func<RoundWorld, Task>> All = new(StringComparer.Ordinal)
    {
        ["data changed"] = world => WriteAsync(world, async db =>
        {
            db.AddRange(world.People.Skip(6).Take(4).Select(p => SomeDiagnostics.Attempt(world.Campaign, p, "SUB.1=9/10")));
            db.RemoveRange(await db.Diagnoses.Where(d => d.EducatorId == world.People[18].Id).ToListAsync());
        }),
        ["moved to another municipality"] = world => WriteAsync(world, async db =>
        {
            var person = await db.Educators.Include(e => e.Employments).SingleAsync(e => e.Id == world.People[0].Id);
            person.Employments[0].End(new DateOnly(2026, 5, 31), null);
            var school = await db.Organisations.SingleAsync(o => o.Id == world.Second.Id);
            var next = new Employment(school, new EmploymentFacts(EmploymentKind.Main, Some.Position()) { From = new DateOnly(2026, 6, 1), RateHundredths = 100 });
            person.AddEmployment(next);
            person.Settle(next);
        }),
        ["merged"] = async world =>
        {
            await using var db = world.Database.Read();
            var pair = await db.Educators.Where(e => e.Id == world.People[6].Id || e.Id == world.People[7].Id).OrderBy(e => e.Id).ToListAsync();
            var merged = await new DuplicateService(world.Database, world.Test.Vault, world.Test.Clock)
                .MergeAsync(new MergeDraft { SurvivorId = pair[0].Id, SurvivorVersion = pair[0].Version, OtherId = pair[1].Id, OtherVersion = pair[1].Version });
            merged.IsOk.Should().BeTrue(merged.IsOk ? "" : merged.Error.Message);
        },
        ["deleted"] = world => WriteAsync(world, async db =>
        {
            var id = world.People[1].Id;
            db.RemoveRange(await db.Diagnoses.Where(d => d.EducatorId == id).ToListAsync());
            db.RemoveRange(await db.Employments.Where(e => e.EducatorId == id).ToListAsync());
            db.Remove(await db.Educators.SingleAsync(e => e.Id == id));
        }),
        ["municipality renamed and recoded"] = world => WriteAsync(world, async db =>
            (await db.Municipalities.Include(m => m.Versions).SingleAsync(m => m.Id == world.Luga)).Transform(
                new MunicipalityVersion("41533000", "Лужский муниципальный округ", "Лужский округ", MunicipalityKind.MunicipalOkrug, new DateOnly(2026, 6, 1), null)).IsOk.Should().BeTrue()),
        ["organisation closed"] = world => WriteAsync(world, async db =>
            db.Entry(await db.Organisations.SingleAsync(o => o.Id == world.Second.Id)).Property(o => o.ClosedOn).CurrentValue = new DateOnly(2026, 3, 1)),
        ["method replaced"] = world => world.ReplaceMethodAsync("П4", p => p with { IncludesUnitHeads = true }),
    };

    [Theory]
    [MemberData(nameof(Happenings))]
    public async Task Snapshot_AfterItHappened_HasTheSameNumbersPeopleNamesAndMethods(string happening)
    {
        _world.Test.AsSystem();
        await All[happening](_world);

        LinesOf(await OpenAsync(SheetSource.Live(RoundWorld.Day))).Should().NotEqual(_frozen, "it did change what is counted now");
        LinesOf(await OpenAsync(SheetSource.Frozen(_snapshot))).Should().Equal(_frozen);
        (await _world.Verification.CheckAsync(_snapshot)).Value.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Correction_StandsBesideTheFirstVersion()
    {
        await All["data changed"](_world.AsCentre());

        var second = (await _world.Freezing.FreezeAsync(_round, "Учтены новые протоколы")).Value;

        var (first, corrected) = (await OpenAsync(SheetSource.Frozen(_snapshot)), await OpenAsync(SheetSource.Frozen(second)));
        LinesOf(first).Should().Equal(_frozen);
        (first.Frozen!.Number, corrected.Frozen!.Number).Should().Be((1, 2));
        var method = corrected.Find("П3")!;
        (first.Of(method, null).Value.Numerator, corrected.Of(method, null).Value.Numerator).Should().Be((8, 11));
        LinesOf(corrected).Should().Equal(LinesOf(await OpenAsync(SheetSource.Live(RoundWorld.Day))));
    }

    [Theory]
    [InlineData("UPDATE RoundSnapshotContents SET Data = x'00'")]
    [InlineData("UPDATE RoundSnapshots SET Sha256 = 'abc'")]
    [InlineData("UPDATE RoundFigures SET Tenths = 1")]
    [InlineData("DELETE FROM RoundSnapshotContents")]
    [InlineData("DELETE FROM RoundFigures")]
    [InlineData("DELETE FROM RoundSnapshots")]
    public async Task WhatWasFrozen_ChangedPastTheProgram_IsRefusedByTheDatabase(string damage) =>
        await FluentActions.Invoking(() => RawSql.RunAsync(_world.Test.Path, damage)).Should().ThrowAsync<Exception>().WithMessage("*frozen*");

    [Theory]
    [InlineData("UPDATE RoundSnapshotContents SET Data = x'00'")]
    [InlineData("UPDATE RoundSnapshots SET Sha256 = 'abc'")]
    [InlineData("DELETE FROM RoundSnapshotContents")]
    public async Task Snapshot_Damaged_IsNotShownAndNoticed(string damage)
    {
        await RawSql.RunAsync(_world.Test.Path, WithoutGuards + damage);

        if (!damage.StartsWith("DELETE", StringComparison.Ordinal))
            (await _world.Sheets.OpenAsync(SheetSource.Frozen(_snapshot))).Error.Code.Should().Be("monitoring.damaged");
        (await _world.Verification.CheckAsync(_snapshot)).Value.IsOk.Should().BeFalse();
        await using var db = _world.Database.Read();
        (await new SnapshotChecks(db).AllAsync(default)).FaultCount.Should().Be(1);
    }

    [Theory]
    [InlineData("UPDATE RoundFigures SET Tenths = 1 WHERE Code = 'П3' AND MunicipalityId IS NULL")]
    [InlineData("UPDATE RoundFigures SET MethodVersion = 7 WHERE Code = 'П6' AND MunicipalityId IS NULL")]
    [InlineData("DELETE FROM RoundFigures WHERE Code = 'П1' AND MunicipalityId IS NULL")]
    [InlineData("INSERT INTO RoundFigures (SnapshotId, Code, Place, MethodVersion) SELECT SnapshotId, 'П3', Place, 1 FROM RoundFigures WHERE Code = 'П3' AND MunicipalityId IS NULL")]
    public async Task Figure_BesideTheSnapshot_Changed_IsNoticed(string damage)
    {
        await RawSql.RunAsync(_world.Test.Path, WithoutGuards + damage);

        (await _world.Verification.CheckAsync(_snapshot)).Value.Faults.Should().NotBeEmpty().And.Contain(f => f.Contains("Ленинградская область", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_LeavesALineInTheJournal()
    {
        var proof = (await _world.Verification.CheckAsync(_snapshot)).Value;

        proof.Should().Match<SnapshotProof>(p => p.IsOk && p.Looked == IndicatorCatalogue.All.Count * 19 && p.Lines > 20);
        await using var db = _world.Database.Read();
        (await db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync()).Subject.Should().Be("RoundSnapshot");
    }

    private static async Task WriteAsync(RoundWorld world, Func<Domain.Data.MethodCenterDb, Task> act)
    {
        var written = await world.Database.WriteAsync(async db => { await act(db); return Result.Ok; });
        written.IsOk.Should().BeTrue();
    }

    private async Task<MonitoringSheet> OpenAsync(SheetSource source) => (await _world.Sheets.OpenAsync(source)).Value;

    /// <summary>Everything that a reader of a sheet can see: places, methods, numbers, and each line behind them.</summary>
    private static List<string> LinesOf(MonitoringSheet sheet) =>
    [
        .. sheet.Places.Select(p => p.ToString()),
        .. sheet.Methods.Select(m => $"{m.Code} {m.Version} {m.Formula} {MethodBook.Write(m.Parameters)}"),
        .. sheet.Methods.SelectMany(sheet.RowsOf).Select(r => $"{r.Method.Code} {r.Oktmo} {r.Municipality} {r.Value}"),
        .. sheet.Methods.SelectMany(m => sheet.Places.Select(p => (int?)p.Id).Prepend(null).SelectMany(p => sheet.Of(m, p).Entries.Select(e => $"{m.Code} {p} {e}").Order(StringComparer.Ordinal))),
    ];
}
