using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class ForecastQueriesTests : IAsyncLifetime
{
    private AssetWorld _world = null!;

    private ForecastQueries Queries => _world.Test.Get<ForecastQueries>();

    /// <summary>The methodist of Луга looks after four of its people and its school, the regional one after two of them and one of Тосно.</summary>
    public async Task InitializeAsync()
    {
        _world = await AssetWorld.CreateAsync();
        await _world.AssignAsync(_world.LugaMethodist, [.. _world.LugaPeople.Take(4)]);
        await _world.Assignments.AssignAsync(new AssignmentDraft { MethodistId = _world.LugaMethodist, OrganisationIds = [_world.LugaSchool.Id], From = Some.Today }, default);
        await _world.AssignAsync(_world.Regional, _world.LugaPeople[0], _world.LugaPeople[1], _world.TosnoPeople[0]);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Find_NobodyEnds_IsEmpty()
    {
        var forecast = (await Queries.FindAsync(new()))!;

        (forecast.Ends.Count, forecast.Left.Count, forecast.Lapses.Count).Should().Be((0, 0, 0));
        (forecast.Day, forecast.Until).Should().Be((Some.Today, Some.Today.AddDays(30)));
    }

    [Theory]
    [InlineData(30, 30, true)]
    [InlineData(31, 30, false)]
    [InlineData(31, 90, true)]
    [InlineData(0, 30, true)]
    public async Task Find_WithinTheDays_TheLastIncluded(int until, int days, bool isFound)
    {
        await EndAsync(_world.LugaMethodist, until);

        (await Queries.FindAsync(new() { Days = days }))!.Ends.Any().Should().Be(isFound);
        (await Queries.CountEndsAsync(days)).Should().Be(isFound ? 1 : 0);
    }

    [Fact]
    public async Task Find_SaysWhoLosesCoverAndWhomTheRegionalOneKeeps()
    {
        await EndAsync(_world.LugaMethodist, 10);

        var forecast = (await Queries.FindAsync(new()))!;

        var row = forecast.Ends.Single();
        (row.People, row.Organisations, row.LostPeople, row.LostOrganisations, row.Kept, row.DaysLeft).Should().Be((4, 1, 4, 1, 2, 10));
        (row.Reason, row.MayKeep, row.IsVisible).Should().Be((StatusEndReason.Term, true, true));
        forecast.Left.Select(l => l.Target).Should().BeEquivalentTo([.. _world.LugaPeople.Take(4).Select(CoverTarget.Person), CoverTarget.Organisation(_world.LugaSchool.Id)]);
        forecast.Left.Where(l => l.Stays.Length > 0).Select(l => l.Target.EducatorId!.Value).Should().BeEquivalentTo(_world.LugaPeople.Take(2));
        forecast.Left.First(l => l.Stays.Length > 0).Stays.Should().StartWith("Тосненская");
        ForecastTerms.EffectOf(row).Should().Be("Без методиста останутся: 4 педагога, 1 организация; из них останется региональный: 2");
    }

    [Fact]
    public async Task Find_TheNumberLeadsToItsPeople()
    {
        await EndAsync(_world.LugaMethodist, 10);
        var row = (await Queries.FindAsync(new()))!.Ends.Single();

        (await Left(new() { MethodistId = row.MethodistId, Kind = TargetKind.People })).Should().Be(row.LostPeople);
        (await Left(new() { MethodistId = row.MethodistId, Kind = TargetKind.Organisations })).Should().Be(row.LostOrganisations);
        (await Left(new() { OnlyAlone = true })).Should().Be(row.Lost - row.Kept);
        (await Left(new() { MethodistId = _world.Regional })).Should().Be(0);
        (await Left(new() { Level = MethodistLevel.Regional })).Should().Be(0);
        (await Left(new() { MunicipalityId = _world.Tosno })).Should().Be(0);
        (await Left(new() { MunicipalityId = _world.Luga })).Should().Be(5);

        async Task<int> Left(ForecastFilter filter) => (await Queries.FindAsync(filter))!.Left.Count;
    }

    [Fact]
    public async Task Find_SomebodyWhoHasLeftWorkByThen_IsNotCounted()
    {
        await EndAsync(_world.LugaMethodist, 10);
        await _world.Test.Database.WriteAsync(async db =>
        {
            var person = await db.Educators.Include(e => e.Employments).SingleAsync(e => e.Id == _world.LugaPeople[3]);
            var job = person.Employments.Single();
            job.End(Some.Today.AddDays(10), null);
            person.Settle(job);
            return Domain.Common.Result.Ok;
        });

        (await Queries.FindAsync(new()))!.Ends.Single().Should().Match<ForecastRow>(r => r.People == 4 && r.LostPeople == 3);
    }

    [Fact]
    public async Task Find_TheMunicipality_SeesARegionalOneOnlyThroughItsOwnPeople()
    {
        await EndAsync(_world.Regional, 10);
        _world.AsLuga();

        var forecast = (await Queries.FindAsync(new()))!;

        forecast.Ends.Single().Should().Match<ForecastRow>(r => r.People == 2 && r.LostPeople == 2 && r.Kept == 2 && !r.IsVisible && !r.MayKeep);
        forecast.Left.Select(l => l.Target.EducatorId!.Value).Should().BeEquivalentTo(_world.LugaPeople.Take(2));
        (await Queries.FindAsync(new() { MunicipalityId = _world.Tosno }))!.Left.Should().BeEmpty();
    }

    [Fact]
    public async Task Find_AnotherMunicipality_SeesNothing()
    {
        await EndAsync(_world.LugaMethodist, 10);
        _world.AsTosno();

        var forecast = (await Queries.FindAsync(new()))!;

        (forecast.Ends.Count, forecast.Left.Count).Should().Be((0, 0));
    }

    /// <summary>A methodist sees the own people only, yet knows that somebody else covers them.</summary>
    [Fact]
    public async Task Find_AMethodist_CountsOthersWhomTheyDoNotSee()
    {
        await EndAsync(_world.Regional, 10);
        _world.Test.As(AccessScope.Assigned(_world.Regional, _world.TosnoPeople[^1]), Role.RegionalMethodist);

        var forecast = (await Queries.FindAsync(new()))!;

        forecast.Ends.Single().Should().Match<ForecastRow>(r => r.People == 3 && r.LostPeople == 3 && r.Kept == 2);
        forecast.MayKeep.Should().BeFalse();
    }

    [Theory]
    [InlineData(Role.Observer)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Auditor)]
    public async Task Find_RolesWithoutNames_GetNothing(Role role)
    {
        _world.Test.As(AccessScope.Aggregates, role);

        (await Queries.FindAsync(new())).Should().BeNull();
        (await Queries.ExportAsync(new())).Should().BeNull();
        (await _world.Test.Get<LoadBalanceQueries>().FindAsync(new())).Should().BeNull();
        (await _world.Test.Get<AbsenceQueries>().ListAsync(new(), new(), default)).Total.Should().Be(0);
    }

    [Fact]
    public async Task Lapses_ByTheParameters_AreARemark()
    {
        _world.Test.AsSystem();
        (await _world.Asset.SaveParametersAsync(new AdmissionParametersDraft { DiagnosticsMonths = 9 }, default)).IsOk.Should().BeTrue();
        _world.AsStaff();

        var forecast = (await Queries.FindAsync(new()))!;

        forecast.Lapses.Should().HaveCount(2).And.OnlyContain(l => l.Fact == new LapsingFact(AdmissionCriterion.Diagnostics, new DateOnly(2026, 7, 1)) && l.DaysLeft == 1);
        forecast.Ends.Should().BeEmpty();
    }

    [Fact]
    public async Task Export_LeavesALineWithTheCount()
    {
        await EndAsync(_world.LugaMethodist, 10);

        await Queries.ExportAsync(new());

        await using var db = _world.Test.Database.Read();
        (await db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync()).Should().Match<AuditEntry>(a => a.Action == AuditAction.Exported && a.Rows == 6);
    }

    private async Task EndAsync(int methodist, int days)
    {
        var draft = (await _world.Methodists.FindDraftAsync(methodist, default))!;
        draft.Until = Some.Today.AddDays(days);
        (await _world.Asset.SaveMethodistAsync(draft, default)).IsOk.Should().BeTrue();
    }
}
