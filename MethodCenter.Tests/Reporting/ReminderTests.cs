using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Reporting;

/// <summary>What stands under the bell: computed from what is, so that nothing done is reminded of.</summary>
public sealed class ReminderTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private Organisation _school = null!;
    private Educator _person = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        await _test.Database.WriteAsync(async db =>
        {
            _school = Some.Organisation((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id);
            db.Add(_school);
            await db.SaveChangesAsync();
            db.Add(_person = Some.Educator(_school));
            await db.SaveChangesAsync();
            await SomeDevelopment.AddAllAsync(db, _person.Id, _school.Id);
            (await db.Events.SingleAsync()).Plan(Some.Today.AddDays(3), Some.Today.AddDays(3), new TimeOnly(14, 0), null, 4);
            var route = await db.Routes.SingleAsync();
            db.Add(route.Become(RouteStatus.Approved, new DateOnly(2026, 4, 9), "тест"));
            return Result.Ok;
        });
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Teacher_IsRemindedOfTheOwnEventAndTheLateStep_TheLateFirst()
    {
        var reminders = await LoadAsync(AccessScope.Self(_person.Id), Role.Educator);

        reminders.Select(r => (r.Target, r.IsLate)).Should().Equal((ReminderTarget.Route, true), (ReminderTarget.Event, false));
        reminders[1].Text.Should().Be("«Семинар», в 14:00");
        reminders[1].Due.Should().Be(Some.Today.AddDays(3));
    }

    [Fact]
    public async Task Teacher_WhoHasDoneTheStep_IsNotRemindedOfIt()
    {
        await _test.AsSystem().Database.WriteAsync(async db =>
        {
            (await db.RouteSteps.SingleAsync()).Mark(RouteStepStatus.Done, new DateOnly(2026, 5, 20), "удостоверение", null, null);
            return Result.Ok;
        });

        (await LoadAsync(AccessScope.Self(_person.Id), Role.Educator)).Should().NotContain(r => r.Target == ReminderTarget.Route);
    }

    [Fact]
    public async Task Municipality_IsRemindedOfCounts_OfItsPeopleAlone()
    {
        var own = await LoadAsync(AccessScope.Municipality(_school.MunicipalityId), Role.MunicipalService);
        var foreign = await LoadAsync(AccessScope.Municipality(_school.MunicipalityId + 1), Role.MunicipalService);

        own.Select(r => r.Target).Should().BeEquivalentTo([ReminderTarget.Consultations, ReminderTarget.RoutesLate, ReminderTarget.SupportTasks]);
        own.Should().Contain(r => r.Text == "Просрочены мероприятия: 1 маршрут");
        foreign.Should().BeEmpty();
    }

    [Fact]
    public async Task Keeper_IsRemindedOfAnEventThatPassedAndWasNotClosed_UntilItIs()
    {
        await MoveEventAsync(e => e.Plan(Some.Today.AddDays(-2), Some.Today.AddDays(-2), null, null, 4));
        (await LoadAsync(AccessScope.Region, Role.CentreStaff)).Should().Contain(r => r.Target == ReminderTarget.EventsToClose);

        await MoveEventAsync(e => e.Become(EventState.Held));
        (await LoadAsync(AccessScope.Region, Role.CentreStaff)).Should().NotContain(r => r.Target == ReminderTarget.EventsToClose);
    }

    [Theory]
    [InlineData(ScopeKind.Aggregates)]
    [InlineData(ScopeKind.Journal)]
    [InlineData(ScopeKind.Nothing)]
    public async Task WhoSeesNobody_IsRemindedOfNothing(ScopeKind kind) =>
        (await LoadAsync(new AccessScope(kind), Role.Observer)).Should().BeEmpty();

    private Task MoveEventAsync(Action<MethodicalEvent> act) => _test.AsSystem().Database.WriteAsync(async db =>
    {
        act(await db.Events.SingleAsync());
        return Result.Ok;
    });

    private Task<IReadOnlyList<Reminder>> LoadAsync(AccessScope scope, Role role) => _test.As(scope, role).Get<ReminderQueries>().LoadAsync(default);
}
