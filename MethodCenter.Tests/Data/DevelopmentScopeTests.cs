using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Data;

/// <summary>Learning, events and routes of a person: each entity under each scope.</summary>
public sealed class DevelopmentScopeTests : IAsyncLifetime
{
    private static readonly Dictionary<string, Func<MethodCenterDb, Task<int>>> Rows = new(StringComparer.Ordinal)
    {
        ["Enrolment"] = db => db.Enrolments.CountAsync(),
        ["SupportTask"] = db => db.SupportTasks.CountAsync(),
        ["Internship"] = db => db.Internships.CountAsync(),
        ["EventRegistration"] = db => db.EventRegistrations.CountAsync(),
        ["ContestEntry"] = db => db.ContestEntries.CountAsync(),
        ["IndividualRoute"] = db => db.Routes.CountAsync(),
        ["RouteStatusStep"] = db => db.RouteStatusSteps.CountAsync(),
        ["RouteVersion"] = db => db.RouteVersions.CountAsync(),
        ["RouteApproval"] = db => db.RouteApprovals.CountAsync(),
        ["RouteStep"] = db => db.RouteSteps.CountAsync(),
        ["RouteCheckpoint"] = db => db.RouteCheckpoints.CountAsync(),
        ["RouteFile"] = db => db.RouteFiles.CountAsync(),
        ["RouteFileContent"] = db => db.RouteFileContents.CountAsync(),
        ["Consultation"] = db => db.Consultations.CountAsync(),
    };

    /// <summary>Closed to the coordinator of the organisation without consent, like results.</summary>
    private static readonly string[] ClosedToCoordinator = ["RouteFile", "RouteFileContent", "Consultation"];

    private TestDatabase _test = null!;
    private Organisation _luga = null!;
    private Organisation _tosno = null!;
    private Educator _person = null!;
    private Methodist _methodist = null!;
    private Methodist _otherMethodist = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        await _test.Database.WriteAsync(async db =>
        {
            _luga = Some.Organisation((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id, 1);
            _tosno = Some.Organisation((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id, 2);
            db.AddRange(_luga, _tosno);
            await db.SaveChangesAsync();
            _person = Some.Educator(_luga);
            var (one, two) = (Some.Educator(_tosno, "Петров Пётр Петрович", 2), Some.Educator(_tosno, "Сидоров Сидор Сидорович", 3));
            db.AddRange(_person, one, two);
            await db.SaveChangesAsync();
            (_methodist, _otherMethodist) = (new Methodist(one, MethodistLevel.Regional, null), new Methodist(two, MethodistLevel.Regional, null));
            db.AddRange(_methodist, _otherMethodist);
            await db.SaveChangesAsync();
            db.Add(new Assignment(_methodist, _person, new DateOnly(2026, 1, 1), null));
            await SomeDevelopment.AddAllAsync(db, _person.Id, _luga.Id);
            return Result.Ok;
        });
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    public static TheoryData<string> Entities => [.. Rows.Keys];

    [Fact]
    public async Task EveryRowOfAPerson_InTheNewRooms_IsTestedHere()
    {
        await using var db = _test.Database.Read();
        string[] rooms = ["MethodCenter.Domain.Programmes", "MethodCenter.Domain.Events", "MethodCenter.Domain.IndividualRoutes"];

        var entities = db.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => typeof(IPersonRow).IsAssignableFrom(t) && rooms.Contains(t.Namespace)).Select(t => t.Name);

        entities.Should().BeEquivalentTo(Rows.Keys);
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public async Task Row_IsReadByWhoSeesThePerson(string entity)
    {
        (await SeenAsync(entity, AccessScope.Region)).Should().Be(1);
        (await SeenAsync(entity, AccessScope.Municipality(_luga.MunicipalityId))).Should().Be(1);
        (await SeenAsync(entity, AccessScope.Assigned(_methodist.Id, _methodist.EducatorId))).Should().Be(1);
        (await SeenAsync(entity, AccessScope.Self(_person.Id))).Should().Be(1);
        (await SeenAsync(entity, AccessScope.Organisation(_luga.MunicipalityId, _luga.Id))).Should().Be(ClosedToCoordinator.Contains(entity) ? 0 : 1);
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public async Task Row_IsHiddenFromEverybodyElse(string entity)
    {
        (await SeenAsync(entity, AccessScope.Municipality(_tosno.MunicipalityId))).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Organisation(_tosno.MunicipalityId, _tosno.Id))).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Assigned(_otherMethodist.Id, _otherMethodist.EducatorId))).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Self(_otherMethodist.EducatorId))).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Aggregates)).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Journal)).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Nothing)).Should().Be(0);
    }

    [Fact]
    public async Task DraftEvent_IsReadByItsKeeperAlone()
    {
        await _test.AsSystem().Database.WriteAsync(async db =>
        {
            var draft = await db.Events.SingleAsync();
            draft.BelongTo(_luga.MunicipalityId, null);
            draft.Become(EventState.Draft);
            return Result.Ok;
        });

        (await EventsAsync(AccessScope.Municipality(_luga.MunicipalityId))).Should().Be(1);
        (await EventsAsync(AccessScope.Municipality(_tosno.MunicipalityId))).Should().Be(0);
        (await EventsAsync(AccessScope.Self(_person.Id))).Should().Be(0);
    }

    [Fact]
    public async Task PlannedEvent_IsReadByEverybodySignedIn_AndWrittenByItsKeeperAlone()
    {
        (await EventsAsync(AccessScope.Aggregates)).Should().Be(1);
        (await EventsAsync(AccessScope.Journal)).Should().Be(0);
        _test.As(AccessScope.Municipality(_luga.MunicipalityId), Role.MunicipalService);

        var act = () => _test.Database.WriteAsync(async db =>
        {
            (await db.Events.SingleAsync()).Report("итог");
            return Result.Ok;
        });

        await act.Should().ThrowAsync<ScopeBreachException>();
    }

    [Fact]
    public async Task Write_AboutAForeignPerson_ThrowsForEveryRow()
    {
        _test.As(AccessScope.Municipality(_tosno.MunicipalityId), Role.MunicipalService);

        var act = () => _test.Database.WriteAsync(db =>
        {
            db.Add(new Consultation(_person.Id, "вопрос", DateTime.UnixEpoch));
            return Task.FromResult(Result.Ok);
        });

        await act.Should().ThrowAsync<ScopeBreachException>();
    }

    private async Task<int> SeenAsync(string entity, AccessScope scope)
    {
        _test.As(scope);
        await using var db = _test.Database.Read();
        return await Rows[entity](db);
    }

    private async Task<int> EventsAsync(AccessScope scope)
    {
        _test.As(scope);
        await using var db = _test.Database.Read();
        return await db.Events.CountAsync();
    }
}
