using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>What was on D is told of D, whatever came after: states of routes, posts, orders, mentoring.</summary>
public sealed class MonitoringReadingTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    private TestDatabase _test = null!;
    private Educator _teacher = null!;
    private int _place;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        await _test.Database.WriteAsync(async db =>
        {
            _place = await db.Municipalities.Where(m => m.Oktmo == "41648000").Select(m => m.Id).SingleAsync();
            var school = Some.Organisation(_place);
            db.Add(school);
            await db.SaveChangesAsync();
            db.Add(_teacher = Some.Educator(school));
            return Result.Ok;
        });
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Theory]
    [InlineData(RouteStatus.Stopped, "2026-07-01", 1)]
    [InlineData(RouteStatus.Stopped, "2026-06-30", 0)]
    [InlineData(RouteStatus.Returned, "2026-06-01", 0)]
    [InlineData(RouteStatus.Completed, "2026-12-01", 1)]
    public async Task Route_HasTheStateOfTheDay(RouteStatus status, string on, int counted)
    {
        var campaign = await _test.AddCampaignAsync();
        var route = SomeDevelopment.Route(_teacher.Id);
        route.Rest(RouteBasis.Diagnosis, campaign, null);
        await _test.AddAsync(SomeDiagnostics.Attempt(campaign, _teacher, "SUB.1=1/10"), route, route.Become(RouteStatus.Draft, route.CreatedOn, "тест"),
            route.Become(RouteStatus.Approved, new DateOnly(2026, 5, 1), "тест"),
            route.Become(status, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), "тест"));

        (await CountAsync("П4", Day)).Region.Value.Should().Be(new IndicatorValue(counted, 1, counted * 1000));
    }

    [Theory]
    [InlineData("2026-06-29", 0)]
    [InlineData("2026-06-30", 1)]
    [InlineData(null, 1)]
    public async Task Post_CountsUntilItsLastDay(string? until, int counted)
    {
        var last = until is null ? (DateOnly?)null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture);
        if (last is { } end)
            await _test.Database.WriteAsync(async db => (await db.Employments.SingleAsync(e => e.EducatorId == _teacher.Id)).End(end, null));

        (await CountAsync("П3", Day)).Region.Value.Denominator.Should().Be(counted);
    }

    [Fact]
    public async Task Methodist_OfALaterOrder_IsNotYet()
    {
        var methodist = new Methodist(_teacher, MethodistLevel.Municipal, _place);
        methodist.Change(Some.Admissible());
        await _test.AddAsync(methodist);

        (await CountAsync("П7в", new DateOnly(2026, 1, 14))).Region.Value.Numerator.Should().Be(0);
        (await CountAsync("П7в", new DateOnly(2026, 1, 15))).Region.Value.Numerator.Should().Be(1);
    }

    [Theory]
    [InlineData(MentorshipState.Active, 1)]
    [InlineData(MentorshipState.Draft, 0)]
    public async Task MentorshipByAnOrder_IsSupport(MentorshipState state, int counted)
    {
        await _test.Database.WriteAsync(async db =>
        {
            var person = await db.Educators.SingleAsync(e => e.Id == _teacher.Id);
            person.ChangeBirthDate(new DateOnly(2000, 1, 1));
            person.ChangeTeachingSince(new DateOnly(2025, 9, 1));
            var school = await db.Organisations.SingleAsync(o => o.Id == person.OrganisationId);
            var colleague = Some.Educator(school, "Петрова Анна Ивановна", 2);
            db.Add(colleague);
            await db.SaveChangesAsync();
            var mentor = new Mentor(colleague, new DateOnly(2025, 9, 1));
            db.Add(mentor);
            await db.SaveChangesAsync();
            var pair = new Mentorship(mentor, school, MentoringForm.Peer, MentoringKind.Traditional, new DateOnly(2025, 10, 1), new DateOnly(2026, 1, 1));
            pair.Add(person, null);
            if (state is MentorshipState.Active) pair.Begin();
            db.Add(pair);
            return Result.Ok;
        });

        (await CountAsync("П6", Day)).Region.Value.Numerator.Should().Be(counted);
        (await CountAsync("И3", Day)).Region.Value.Numerator.Should().Be(counted);
    }

    [Fact]
    public async Task MissingDates_LeaveThePersonOutByName()
    {
        await _test.Database.WriteAsync(async db =>
        {
            (await db.Educators.SingleAsync()).ChangeBirthDate(new DateOnly(2000, 1, 1));
            return Result.Ok;
        });

        var counted = (await CountAsync("П6", Day)).Region;

        counted.Entries.Should().ContainSingle().Which.Should().Match<FactEntry>(e => e.EducatorId == _teacher.Id && e.Role == FactRole.Excluded && e.Reason == FactReasons.NoServiceStart);
        counted.Value.Tenths.Should().BeNull();
    }

    [Fact]
    public async Task Municipality_HasTheCodeOfTheDay()
    {
        var places = (await ReadAsync(Day)).Places.Select(p => p.Oktmo);
        var before = (await ReadAsync(new DateOnly(2020, 6, 30))).Places.Select(p => p.Oktmo);

        places.Should().HaveCount(18).And.Contain("41518000").And.BeInAscendingOrder(StringComparer.Ordinal);
        before.Should().Contain("41618000").And.NotContain("41518000");
    }

    private async Task<MonitoringFacts> ReadAsync(DateOnly day) => await MonitoringReading.ReadAsync(_test.Database, ReportingPeriod.Of(day), default);

    private async Task<IndicatorFacts> CountAsync(string code, DateOnly day) => (await ReadAsync(day)).Count(code);
}
