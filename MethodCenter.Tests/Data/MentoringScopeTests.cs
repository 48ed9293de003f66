using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Data;

/// <summary>Mentoring, support, distribution and absences: each entity under each scope. A group of two: the first is assigned to a methodist.</summary>
public sealed class MentoringScopeTests : IAsyncLifetime
{
    private static readonly Dictionary<string, Func<MethodCenterDb, Task<int>>> Rows = new(StringComparer.Ordinal)
    {
        ["Mentor"] = db => db.Mentors.CountAsync(),
        ["MentoringWish"] = db => db.MentoringWishes.CountAsync(),
        ["Mentorship"] = db => db.Mentorships.CountAsync(),
        ["MentorshipMember"] = db => db.MentorshipMembers.CountAsync(),
        ["MentorshipTask"] = db => db.MentorshipTasks.CountAsync(),
        ["MentorshipMeeting"] = db => db.MentorshipMeetings.CountAsync(),
        ["MentorshipQuestionnaire"] = db => db.MentorshipQuestionnaires.CountAsync(),
        ["MentoringSetup"] = db => db.MentoringSetups.CountAsync(),
        ["SupportParticipation"] = db => db.SupportParticipations.CountAsync(),
        ["StagingCase"] = db => db.Stagings.CountAsync(),
        ["StagingVariant"] = db => db.StagingVariants.CountAsync(),
        ["VariantLine"] = db => db.VariantLines.CountAsync(),
        ["MethodistAbsence"] = db => db.MethodistAbsences.CountAsync(),
    };

    /// <summary>Of everything: how much the mentor, the first mentee, the second mentee and the methodist of the first one see.</summary>
    private static readonly Dictionary<string, (int All, int Mentor, int First, int Second, int Methodist)> Parts = new(StringComparer.Ordinal)
    {
        ["Mentor"] = (1, 1, 1, 1, 1),
        ["MentoringWish"] = (1, 1, 1, 0, 1),
        ["Mentorship"] = (1, 1, 1, 1, 1),
        ["MentorshipMember"] = (2, 2, 1, 1, 1),
        ["MentorshipTask"] = (3, 3, 2, 2, 2),
        ["MentorshipMeeting"] = (1, 1, 1, 1, 1),
        ["MentorshipQuestionnaire"] = (2, 1, 1, 0, 0),
        ["SupportParticipation"] = (1, 0, 1, 0, 1),
    };

    private static readonly string[] Staging = ["StagingCase", "StagingVariant", "VariantLine"];

    private TestDatabase _test = null!;
    private Organisation _luga = null!;
    private Organisation _tosno = null!;
    private Educator _mentor = null!;
    private Educator _first = null!;
    private Educator _second = null!;
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
            (_mentor, _first, _second) = (Some.Educator(_luga), Some.Educator(_luga, "Юная Юлия Юрьевна", 2), Some.Educator(_luga, "Новый Никита Наумович", 3));
            var (one, two) = (Some.Educator(_tosno, "Петров Пётр Петрович", 4), Some.Educator(_tosno, "Сидоров Сидор Сидорович", 5));
            db.AddRange(_mentor, _first, _second, one, two);
            await db.SaveChangesAsync();
            (_methodist, _otherMethodist) = (new Methodist(one, MethodistLevel.Regional, null), new Methodist(two, MethodistLevel.Regional, null));
            db.AddRange(_methodist, _otherMethodist);
            await db.SaveChangesAsync();
            db.Add(new Assignment(_methodist, _first, new DateOnly(2026, 1, 1), null));
            db.Add(SomeMentoring.Absence(_methodist));
            await SomeMentoring.GroupAsync(db, _mentor, _first, _second, _luga);
            await SomeMentoring.VariantAsync(db, Service(_luga), _first, _luga.Id);
            return Result.Ok;
        });
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    public static TheoryData<string> Entities => [.. Rows.Keys];
    public static TheoryData<string> OfAPair => [.. Parts.Keys];

    [Fact]
    public async Task EveryScopedRow_InTheNewRooms_IsTestedHere()
    {
        await using var db = _test.Database.Read();
        string[] rooms = ["MethodCenter.Domain.Mentoring", "MethodCenter.Domain.Staging"];

        var entities = db.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => typeof(IScopedRow).IsAssignableFrom(t) && rooms.Contains(t.Namespace)).Select(t => t.Name);

        entities.Append(nameof(MethodistAbsence)).Should().BeEquivalentTo(Rows.Keys);
    }

    [Theory]
    [MemberData(nameof(OfAPair))]
    public async Task RowOfAPair_IsReadByThoseWhomItConcerns_EachTheOwnPart(string entity)
    {
        var part = Parts[entity];

        (await SeenAsync(entity, AccessScope.Region)).Should().Be(part.All);
        (await SeenAsync(entity, Service(_luga))).Should().Be(part.All);
        (await SeenAsync(entity, AccessScope.Organisation(_luga.MunicipalityId, _luga.Id))).Should().Be(part.All);
        (await SeenAsync(entity, AccessScope.Self(_mentor.Id))).Should().Be(part.Mentor);
        (await SeenAsync(entity, AccessScope.Self(_first.Id))).Should().Be(part.First);
        (await SeenAsync(entity, AccessScope.Self(_second.Id))).Should().Be(part.Second);
        (await SeenAsync(entity, AccessScope.Assigned(_methodist.Id, _methodist.EducatorId))).Should().Be(part.Methodist);
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public async Task Row_IsHiddenFromStrangers(string entity)
    {
        if (entity == "MentoringSetup") return; // papers of a school are no personal data, as its structures are
        (await SeenAsync(entity, Service(_tosno))).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Organisation(_tosno.MunicipalityId, _tosno.Id))).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Assigned(_otherMethodist.Id, _otherMethodist.EducatorId))).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Self(_otherMethodist.EducatorId))).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Aggregates)).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Journal)).Should().Be(0);
        (await SeenAsync(entity, AccessScope.Nothing)).Should().Be(0);
    }

    [Fact]
    public async Task Setup_IsReadInItsPlaceAndByReadersOfOrganisations()
    {
        (await SeenAsync("MentoringSetup", Service(_luga))).Should().Be(1);
        (await SeenAsync("MentoringSetup", Service(_tosno))).Should().Be(0);
        (await SeenAsync("MentoringSetup", AccessScope.Organisation(_tosno.MunicipalityId, _tosno.Id))).Should().Be(0);
        (await SeenAsync("MentoringSetup", AccessScope.Aggregates)).Should().Be(1);
        (await SeenAsync("MentoringSetup", AccessScope.Nothing)).Should().Be(0);
    }

    [Fact]
    public async Task Distribution_IsReadByItsKeeperAndTheRegion()
    {
        foreach (var entity in Staging)
        {
            (await SeenAsync(entity, AccessScope.Region)).Should().Be(1);
            (await SeenAsync(entity, Service(_luga))).Should().Be(1);
            (await SeenAsync(entity, AccessScope.Organisation(_luga.MunicipalityId, _luga.Id))).Should().Be(0);
            (await SeenAsync(entity, AccessScope.Self(_first.Id))).Should().Be(0);
        }
    }

    [Fact]
    public async Task Absence_IsReadByTheCentreAndTheMethodist()
    {
        (await SeenAsync("MethodistAbsence", AccessScope.Region)).Should().Be(1);
        (await SeenAsync("MethodistAbsence", AccessScope.Assigned(_methodist.Id, _methodist.EducatorId))).Should().Be(1);
        (await SeenAsync("MethodistAbsence", Service(_luga))).Should().Be(0);
    }

    [Fact]
    public async Task Task_IsWrittenByItsMentorAndItsMentee()
    {
        (await MarkAsync(AccessScope.Self(_mentor.Id), _second.Id)).Should().BeTrue();
        (await MarkAsync(AccessScope.Self(_second.Id), _second.Id)).Should().BeTrue();
        (await MarkAsync(AccessScope.Organisation(_luga.MunicipalityId, _luga.Id), _second.Id)).Should().BeTrue();
    }

    [Fact]
    public async Task TaskOfTheGroup_IsNotWrittenByAMentee_NorAnyByTheMethodist()
    {
        (await MarkAsync(AccessScope.Self(_first.Id), null)).Should().BeFalse();
        (await MarkAsync(AccessScope.Assigned(_methodist.Id, _methodist.EducatorId), _first.Id)).Should().BeFalse();
    }

    private static AccessScope Service(Organisation place) => AccessScope.Municipality(place.MunicipalityId);

    /// <summary>Whether the scope may mark the task of the person (of the group where none is named).</summary>
    private async Task<bool> MarkAsync(AccessScope scope, int? menteeId)
    {
        _test.As(scope);
        try
        {
            var done = await _test.Database.WriteAsync(async db =>
            {
                (await db.MentorshipTasks.SingleAsync(t => t.MenteePersonId == menteeId)).Mark(MentoringTaskState.Done, SomeMentoring.From, scope.Kind.ToString());
                return Result.Ok;
            });
            return done.IsOk;
        }
        catch (ScopeBreachException)
        {
            return false;
        }
    }

    private async Task<int> SeenAsync(string entity, AccessScope scope)
    {
        _test.As(scope);
        await using var db = _test.Database.Read();
        return await Rows[entity](db);
    }
}
