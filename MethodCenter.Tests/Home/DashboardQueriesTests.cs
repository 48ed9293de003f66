using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Home;

public sealed class DashboardQueriesTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private SmallRegion _region = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        _region = await SmallRegion.FillAsync(_test);
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Theory]
    [InlineData(DashboardFigure.Teachers, 5, 4)]
    [InlineData(DashboardFigure.Managers, 1, 1)]
    [InlineData(DashboardFigure.YoungTeachers, 1, 1)]
    [InlineData(DashboardFigure.Organisations, 3, 2)]
    [InlineData(DashboardFigure.LowResults, 1, 1)]
    [InlineData(DashboardFigure.MethodicalServices, 1, 1)]
    [InlineData(DashboardFigure.WithoutMethodist, 2, 1)]
    [InlineData(DashboardFigure.RegionalMethodists, 1, 1)]
    [InlineData(DashboardFigure.AdmissibleMethodists, 1, null)]
    [InlineData(DashboardFigure.MunicipalMethodists, 1, 1)]
    [InlineData(DashboardFigure.AssignedTeachers, 1, 1)]
    [InlineData(DashboardFigure.TeachersPerMethodist, 10, 10)]
    [InlineData(DashboardFigure.Diagnosed, 1, 1)]
    [InlineData(DashboardFigure.WithOpenDeficits, 1, 1)]
    [InlineData(DashboardFigure.WithRoute, 1, 1)]
    [InlineData(DashboardFigure.WithoutSnils, 1, 1)]
    [InlineData(DashboardFigure.WithoutBirthDate, 1, 1)]
    [InlineData(DashboardFigure.WithoutTeachingSince, 1, 1)]
    [InlineData(DashboardFigure.OverHardLimit, 0, 0)]
    public async Task Find_SmallRegion_CountsWhatIsCountedByHand(DashboardFigure figure, int region, int? luga)
    {
        var dashboard = await FindAsync();

        dashboard.Region[figure].Number.Should().Be(region);
        Place(dashboard, _region.Luga)[figure].Number.Should().Be(luga);
    }

    [Fact]
    public async Task Find_EveryFigureThatAddsUp_IsTheSumOfTheMunicipalities()
    {
        var dashboard = await FindAsync();

        foreach (var figure in DashboardFigures.ByMunicipality.Where(f => f.AddsUp()))
            dashboard.Region[figure].Number.Should().Be(dashboard.Municipalities.Sum(m => m.Now[figure].Number), figure.ToString());
    }

    [Theory]
    [InlineData("2026-06-30", null, 1)]
    [InlineData("2026-07-01", null, 0)]
    [InlineData("2015-09-01", "2026-06-30", 1)]
    [InlineData("2015-09-01", "2026-06-29", 0)]
    public async Task Find_JobThatBeginsOrEndsAroundTheDay_CountsBothEnds(string from, string? until, int counted)
    {
        await AddAsync(_region.Person(_region.LugaSchool, p =>
            (p.From, p.Until) = (Day(from), until is null ? null : Day(until))));

        Place(await FindAsync(), _region.Luga)[DashboardFigure.Teachers].Number.Should().Be(4 + counted);
    }

    [Fact]
    public async Task Find_TwoMainJobs_CountsTheLaterBegunOnce()
    {
        var person = _region.Person(_region.LugaSchool, p => p.From = new DateOnly(2010, 9, 1));
        person.AddEmployment(new Employment(_region.TosnoSchool, new EmploymentFacts(EmploymentKind.Main, Some.Position())
        {
            From = new DateOnly(2020, 9, 1), Until = new DateOnly(2027, 8, 31),
        }));
        await AddAsync(person);

        var dashboard = await FindAsync();

        Place(dashboard, _region.Luga)[DashboardFigure.Teachers].Number.Should().Be(4);
        Place(dashboard, _region.Tosno)[DashboardFigure.Teachers].Number.Should().Be(2);
    }

    [Fact]
    public async Task Find_OnThePreviousDay_LeavesOutWhatBeganLater()
    {
        var dashboard = await FindAsync();

        dashboard.Previous.Should().Be(new DateOnly(2025, 12, 31));
        dashboard.RegionBefore[DashboardFigure.LowResults].Number.Should().Be(0);
        dashboard.RegionBefore[DashboardFigure.AssignedTeachers].Number.Should().Be(0);
        dashboard.RegionBefore[DashboardFigure.TeachersPerMethodist].Number.Should().BeNull("there was no methodist in force");
        dashboard.RegionBefore[DashboardFigure.WithoutSnils].Number.Should().BeNull("registers keep no history of it");
    }

    [Fact]
    public async Task Find_ExpiredMethodist_LeavesPeopleAndSchoolsWithout()
    {
        await _test.Database.WriteAsync(async db =>
        {
            foreach (var methodist in await db.Methodists.ToListAsync())
            {
                var draft = Some.Admissible();
                draft.Until = Some.Today.AddDays(-1);
                methodist.Change(draft);
            }
            return Result.Ok;
        });

        var dashboard = await FindAsync();

        dashboard.Region[DashboardFigure.AssignedTeachers].Number.Should().Be(0);
        dashboard.Region[DashboardFigure.WithoutMethodist].Number.Should().Be(3);
        dashboard.Region[DashboardFigure.TeachersPerMethodist].Number.Should().BeNull();
        (await _test.Database.WriteAsync(_ => Task.FromResult(Result.Ok))).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Find_ByMunicipality_ShowsItselfWholeAndOthersOnlyInTheTotal()
    {
        _test.As(AccessScope.Municipality(_region.Luga), Role.MunicipalService);

        var dashboard = await FindAsync();

        dashboard.View.Should().Be(DashboardView.Municipality);
        dashboard.Municipalities.Select(m => m.Id).Should().Equal(_region.Luga);
        dashboard.Main[DashboardFigure.Teachers].Number.Should().Be(4);
        dashboard.Region[DashboardFigure.Teachers].IsHidden.Should().BeTrue("5 − 4 would tell of one foreign teacher");
        dashboard.Region[DashboardFigure.Organisations].Number.Should().Be(3);
    }

    [Fact]
    public async Task Find_ByReader_HidesSmallCellsAndWorkFigures()
    {
        _test.As(AccessScope.Aggregates, Role.Observer);

        var dashboard = await FindAsync();

        dashboard.View.Should().Be(DashboardView.Reader);
        Place(dashboard, _region.Luga)[DashboardFigure.Teachers].IsHidden.Should().BeTrue();
        dashboard.Region[DashboardFigure.YoungTeachers].IsHidden.Should().BeTrue();
        dashboard.Region[DashboardFigure.WithoutSnils].Number.Should().BeNull();
        dashboard.Region[DashboardFigure.Organisations].Number.Should().Be(3, "organisations are not people");
        (await _test.Get<DashboardQueries>().FindBoardAsync()).Should().BeNull();
    }

    [Theory]
    [InlineData(ScopeKind.Nothing)]
    [InlineData(ScopeKind.Journal)]
    [InlineData(ScopeKind.Self)]
    public async Task Find_ByRolesWithoutADashboard_IsNothing(ScopeKind kind)
    {
        _test.As(new AccessScope(kind), Role.Auditor);

        (await _test.Get<DashboardQueries>().FindAsync(null)).Should().BeNull();
        (await _test.Get<DashboardQueries>().FindBoardAsync()).Should().BeNull();
    }

    [Fact]
    public async Task FindBoard_TellsOfClosedSchoolsWithPeopleAndOfEndingTerms()
    {
        _test.Clock.MoveTo(new DateOnly(2026, 12, 20));

        var board = await _test.Get<DashboardQueries>().FindBoardAsync();

        board!.StillWorkingInClosed.Should().Be(1);
        (board.Expired, board.Expiring30, board.Expiring90).Should().Be((0, 2, 2));
    }

    [Fact]
    public async Task Export_LeavesALineInTheJournal()
    {
        await _test.Get<DashboardQueries>().ExportAsync(null);

        await using var db = _test.Database.Read();
        (await db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync()).Should()
            .Match<AuditEntry>(a => a.Action == AuditAction.Exported && a.Rows == 18);
    }

    [Theory]
    [InlineData("2026-06-30", "2025-12-31")]
    [InlineData("2026-07-01", "2026-06-30")]
    [InlineData("2026-12-31", "2026-06-30")]
    [InlineData("2026-01-01", "2025-12-31")]
    public void EndBefore_AnyDay_IsTheLastHalfYearThatIsOver(string day, string end) =>
        DashboardPeriods.EndBefore(Day(day)).Should().Be(Day(end));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DashboardValues Place(Dashboard dashboard, int id) => dashboard.Municipalities.Single(m => m.Id == id).Now;

    private async Task<Dashboard> FindAsync() => (await _test.Get<DashboardQueries>().FindAsync(null))!;

    private Task<Result> AddAsync(Educator person) => _test.Database.WriteAsync(db =>
    {
        db.Add(person);
        return Task.FromResult(Result.Ok);
    });
}
