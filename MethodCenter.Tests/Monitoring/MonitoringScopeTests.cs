using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Who sees which numbers and whose people.</summary>
public sealed class MonitoringScopeTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    private TestDatabase _test = null!;
    private MonitoringQueries _queries = null!;
    private int _tosno;
    private int _luga;
    private int _school;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        _queries = new MonitoringQueries(_test.Database, new MonitoringSheets(_test.Database, new SheetCache()), _test.Vault);
        var campaign = await _test.AddCampaignAsync();
        await _test.Database.WriteAsync(async db =>
        {
            (_tosno, _luga) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id);
            var (first, second) = (Some.Organisation(_tosno, 1), Some.Organisation(_luga, 2));
            db.AddRange(first, second);
            await db.SaveChangesAsync();
            _school = first.Id;
            List<Educator> people = [.. Enumerable.Range(1, 20).Select(i => Some.Educator(i <= 12 ? first : second, snils: i))];
            for (var i = 0; i < people.Count; i++) people[i].TakeSnils(_test.Vault.Seal(Some.Snils(i + 1)));
            db.AddRange(people);
            await db.SaveChangesAsync();
            db.AddRange(people.Where((_, i) => i is < 6 or >= 18).Select(p => SomeDiagnostics.Attempt(campaign, p, "SUB.1=1/10")));
            return Result.Ok;
        });
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Region_SeesEverythingAndLeavesALine()
    {
        var rows = await RowsAsync(AccessScope.Region, people: true);

        rows.Should().HaveCount(19);
        rows[0].People!.Select(p => p.Snils).Should().HaveCount(20).And.NotContainNulls();
        NumbersOf(rows).Should().BeEquivalentTo([((int?)null, (int?)8, (int?)20), (_tosno, 6, 12), (_luga, 2, 8)]);
        await using var db = _test.Database.Read();
        (await db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync()).Should().Match<AuditEntry>(a => a.Action == AuditAction.Exported && a.Rows == 20);
    }

    [Fact]
    public async Task Municipality_SeesItsOwnPeopleAndNoneOfTheRegion()
    {
        var rows = await RowsAsync(AccessScope.Municipality(_luga), Role.MunicipalService, people: true);

        rows.Select(r => r.MunicipalityId).Should().Equal(null, _luga);
        (rows[0].People, rows[1].People!.Count).Should().Be((null, 8));
        (rows[0].Value.Numerator, rows[1].Value.Numerator).Should().Be((8, 2));
        rows[1].People!.Should().OnlyContain(p => p.Snils != null);
    }

    /// <summary>Eight in the region less six of the own are two of somebody else.</summary>
    [Fact]
    public async Task Municipality_WhoseDifferenceTellsOfFew_DoesNotSeeTheRegion() =>
        (await RowsAsync(AccessScope.Municipality(_tosno), Role.MunicipalService))[0].IsHidden.Should().BeTrue();

    [Fact]
    public async Task Observer_SeesNoSmallCellAndNoPeople()
    {
        var rows = await RowsAsync(AccessScope.Aggregates, Role.Observer, people: true);

        rows.Should().HaveCount(19).And.NotContain(r => r.People != null);
        var (luga, tosno) = (rows.Single(r => r.MunicipalityId == _luga), rows.Single(r => r.MunicipalityId == _tosno));
        luga.Should().Match<IndicatorRow>(r => r.IsHidden && r.Value.Numerator == null && r.Value.Denominator == null && r.Value.Tenths == null);
        tosno.IsHidden.Should().BeTrue("the region less Тосненский is the hidden cell");
        rows[0].Value.Numerator.Should().Be(8);
    }

    [Fact]
    public async Task Observer_SeesCountsOfOrganisationsWhole() =>
        (await OfAsync(AccessScope.Aggregates, Role.Observer, "П8д")).Should().NotContain(r => r.IsHidden);

    [Fact]
    public async Task Teacher_Methodist_Coordinator_Auditor_AreRefused()
    {
        (AccessScope Scope, Role Role)[] others =
        [
            (AccessScope.Self(1), Role.Educator), (AccessScope.Assigned(1, 1), Role.RegionalMethodist),
            (AccessScope.Organisation(_tosno, _school), Role.OrganisationCoordinator), (AccessScope.Journal, Role.Auditor), (AccessScope.Nothing, Role.Educator),
        ];
        foreach (var (scope, role) in others)
        {
            _test.As(scope, role);
            (await _queries.FindAsync(new MonitoringRequest(Day))).Error.Should().Be(AccessErrors.Forbidden, role.ToString());
        }
    }

    [Fact]
    public async Task ForeignMunicipality_AskedByItsCode_GivesNothing()
    {
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);

        (await _queries.FindAsync(new MonitoringRequest(Day) { Oktmo = "41633000", WithPeople = true })).Value.Rows.Should().BeEmpty();
    }

    [Theory]
    [InlineData("1990-01-01", "monitoring.before-data")]
    [InlineData("2026-03-11", "monitoring.before-data")]
    [InlineData("2026-03-12", null)]
    [InlineData("2026-06-30", null)]
    [InlineData("2026-12-31", null)]
    public async Task Day_BeforeTheData_IsRefusedInASentence(string day, string? refusal)
    {
        var found = await _queries.FindAsync(new MonitoringRequest(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)) { Code = "П3" });

        (found.IsOk ? null : found.Error.Code).Should().Be(refusal);
    }

    [Fact]
    public async Task Code_OldOrUnknown()
    {
        (await _queries.FindAsync(new MonitoringRequest(Day) { Oktmo = "41618000", Code = "П3" })).Value.Rows.Should().ContainSingle().Which.Oktmo.Should().Be("41518000");
        (await _queries.FindAsync(new MonitoringRequest(Day) { Oktmo = "00000000" })).Error.Code.Should().Be("monitoring.no-place");
        (await _queries.FindAsync(new MonitoringRequest(Day) { Code = "П99" })).Error.Code.Should().Be("monitoring.no-indicator");
    }

    private async Task<IReadOnlyList<IndicatorRow>> RowsAsync(AccessScope scope, Role role = Role.CentreStaff, bool people = false)
    {
        _test.As(scope, role);
        return (await _queries.FindAsync(new MonitoringRequest(Day) { Code = "П3", WithPeople = people })).Value.Rows;
    }

    private async Task<IReadOnlyList<IndicatorRow>> OfAsync(AccessScope scope, Role role, string code)
    {
        _test.As(scope, role);
        return (await _queries.FindAsync(new MonitoringRequest(Day) { Code = code })).Value.Rows;
    }

    private static IEnumerable<(int?, int?, int?)> NumbersOf(IEnumerable<IndicatorRow> rows) =>
        rows.Where(r => r.Value.Denominator > 0).Select(r => (r.MunicipalityId, r.Value.Numerator, r.Value.Denominator));
}
