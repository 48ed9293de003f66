using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Demo;

/// <summary>One small demo for all questions about it; the two that change something make their own.</summary>
public sealed class SmallDemo : IAsyncLifetime
{
    public TestDatabase Test { get; private set; } = null!;
    public DemoPeople People { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Test = await TestDatabase.CreateAsync();
        People = (await Filler(Test).FillAsync(DemoSize.Small)).Value;
    }

    public async Task DisposeAsync() => await Test.DisposeAsync();

    public static DemoFiller Filler(TestDatabase test) => new(test.Database, new MonitoringSheets(test.Database, new SheetCache()), test.Vault);
}

public sealed class DemoFillerTests(SmallDemo demo) : IClassFixture<SmallDemo>
{
    private readonly DateOnly _today = Some.Today;

    [Fact]
    public async Task Fill_Small_MakesAboutTwoAndAHalfThousandPeopleEverywhere()
    {
        await using var db = demo.Test.Database.Read();

        (await db.Educators.CountAsync()).Should().BeInRange(2400, 2650);
        (await db.Educators.Select(e => e.MunicipalityId).Distinct().CountAsync()).Should().Be(18);
        (await db.MunicipalServices.Select(s => s.Form).Distinct().CountAsync()).Should().Be(4);
        (await db.Organisations.Select(o => o.ShortName).Distinct().CountAsync()).Should().Be(await db.Organisations.CountAsync());
    }

    [Fact]
    public async Task Fill_TwiceOnTheSameDay_GivesTheSameRows()
    {
        await using var second = await TestDatabase.CreateAsync();

        await SmallDemo.Filler(second).FillAsync(DemoSize.Small);

        (await RawSql.HashOfAllRowsAsync(second.Path)).Should().Be(await RawSql.HashOfAllRowsAsync(demo.Test.Path));
    }

    [Fact]
    public async Task Fill_NotEmptyDatabase_IsRefusedAndAddsNothing()
    {
        var before = await SmallDemo.Filler(demo.Test).CountAsync();

        var again = await SmallDemo.Filler(demo.Test).FillAsync(DemoSize.Small);

        again.Error.Should().Be(DemoErrors.NotEmpty);
        (await SmallDemo.Filler(demo.Test).CountAsync()).Should().Be(before);
    }

    [Fact]
    public async Task Fill_ByAMunicipalUser_IsForbidden()
    {
        await using var test = await TestDatabase.CreateAsync();
        test.As(AccessScope.Municipality(1), Role.MunicipalService);

        (await SmallDemo.Filler(test).FillAsync(DemoSize.Small)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Fill_LeavesOneJournalLine()
    {
        await using var db = demo.Test.Database.Read();

        (await db.AuditEntries.CountAsync(a => a.Subject == "Demo")).Should().Be(1);
        (await db.AuditEntries.CountAsync(a => a.Subject == "Educator")).Should().Be(0);
        (await AuditTrail.FindBreachAsync(db, default)).Should().BeNull();
    }

    [Fact]
    public async Task Find_EmptyDatabase_IsNull()
    {
        await using var test = await TestDatabase.CreateAsync();

        (await SmallDemo.Filler(test).FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task Find_AfterFill_NamesAMethodistWithFifteenPeople()
    {
        await using var db = demo.Test.Database.Read();

        var found = await SmallDemo.Filler(demo.Test).FindAsync();

        found.Should().Be(demo.People);
        (await db.Assignments.CountAsync(a => a.MethodistId == found!.MethodistId && a.Until == null)).Should().Be(15);
        (await db.Educators.SingleAsync(e => e.Id == found!.TeacherId)).OrganisationId.Should().Be(found!.OrganisationId);
    }

    [Fact]
    public async Task Fill_Ages_AreThoseOfTheRegion()
    {
        await using var db = demo.Test.Database.Read();
        var born = await db.Educators.Where(e => e.BirthDate != null).Select(e => e.BirthDate!.Value).ToListAsync();
        var starts = await db.Educators.Where(e => e.BirthDate != null && e.TeachingSince != null)
            .Select(e => new { Born = e.BirthDate!.Value, Since = e.TeachingSince!.Value }).ToListAsync();

        var young = born.Count(b => FullPeriods.Years(b, _today) < 35);
        var novices = starts.Count(s => FullPeriods.Years(s.Born, _today) < 35 && FullPeriods.Months(s.Since, _today) < 36);

        (young * 100.0 / born.Count).Should().BeInRange(19, 25);
        (novices * 100.0 / born.Count).Should().BeInRange(3.5, 8);
    }

    [Fact]
    public async Task Fill_HasTheFlawsThatWarningsLookFor()
    {
        await using var db = demo.Test.Database.Read();

        (await db.Educators.CountAsync(e => e.SnilsHash == null)).Should().BeGreaterThan(10);
        (await db.Educators.CountAsync(e => e.BirthDate == null)).Should().BeGreaterThan(10);
        (await db.Educators.CountAsync(e => e.TeachingSince == null)).Should().BeGreaterThan(20);
        (await db.Educators.Where(e => e.BirthDate != null).GroupBy(e => new { e.NameKey, e.BirthDate }).CountAsync(g => g.Count() > 1))
            .Should().BeGreaterThanOrEqualTo(8);
        (await db.MethodicalStructures.CountAsync(s => s.ActNumber == null)).Should().BeGreaterThan(3);
        (await db.LowResultsPeriods.CountAsync()).Should().BeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Fill_HasEveryKindOfEmployment()
    {
        await using var db = demo.Test.Database.Read();

        (await db.Employments.Select(e => e.Kind).Distinct().CountAsync()).Should().Be(4);
        (await db.Employments.CountAsync(e => e.Until < _today && e.EndReason != null)).Should().BeGreaterThan(100);
        (await db.Employments.CountAsync(e => e.IsOnLeave)).Should().BeGreaterThan(10);
    }

    [Fact]
    public async Task Fill_AssetShowsEveryStateOfAdmission()
    {
        await using var db = demo.Test.Database.Read();
        var asset = await db.Methodists.ToListAsync();

        foreach (var level in Enum.GetValues<MethodistLevel>())
        {
            var own = asset.Where(m => m.Level == level).ToList();
            own.Select(m => m.Admission).Distinct().Should().HaveCount(4);
            own.Should().Contain(m => m.Admission == AdmissionState.Candidate && m.DiagnosedOn == null)
                .And.Contain(m => m.Admission == AdmissionState.Candidate && m.TrainedOn == null)
                .And.Contain(m => m.OrderNumber == null)
                .And.Contain(m => m.Until < _today)
                .And.Contain(m => m.Until > _today && m.Until < _today.AddDays(30));
        }
        asset.Where(m => m.Admission == AdmissionState.ByException).Should().OnlyContain(m => m.AdmissionReason != null);
    }

    [Fact]
    public async Task Fill_LoadsReachPastBothLimits()
    {
        await using var db = demo.Test.Database.Read();
        var loads = await db.Assignments.Where(a => a.EducatorId != null && (a.Until == null || a.Until >= _today))
            .GroupBy(a => a.MethodistId).Select(g => g.Count()).ToListAsync();

        loads.Should().Contain([26, 41]);
        (await db.Assignments.CountAsync(a => db.Methodists.Any(m => m.Id == a.MethodistId && m.OrganisationId == a.OrganisationId))).Should().BeGreaterThan(1);
    }

    [Fact]
    public async Task Fill_HalfAYearAgoWasDifferent()
    {
        await using var db = demo.Test.Database.Read();
        var before = _today.AddMonths(-6);

        var then = await db.Assignments.CountAsync(a => a.From <= before && (a.Until == null || a.Until >= before));
        var now = await db.Assignments.CountAsync(a => a.From <= _today && (a.Until == null || a.Until >= _today));

        then.Should().BeGreaterThan(20).And.BeLessThan(now);
        (await db.WorkEntries.MinAsync(w => w.Date)).Should().BeBefore(before);
        (await db.WorkEntries.Select(w => w.FunctionCode).Distinct().CountAsync()).Should().Be(15);
    }

    [Fact]
    public async Task Fill_HomeEmployment_IsThatOfTheRule()
    {
        await using var db = demo.Test.Database.Read();
        var people = await db.Educators.Include(e => e.Employments).ToListAsync();

        people.Should().OnlyContain(p => HomeEmployment.Choose(p.Employments, _today)!.OrganisationId == p.OrganisationId);
    }
}
