using FluentAssertions;
using MethodCenter.Domain.LowResultsSchools;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.LowResultsSchools;

public sealed class SchoolQueriesTests : IAsyncLifetime
{
    private SchoolWorld _world = null!;

    public async Task InitializeAsync() => _world = await SchoolWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task List_ByDefault_ShowsMarkedNowAndWithPastAll()
    {
        (await IdsAsync(new())).Should().BeEquivalentTo([_world.LugaSchool, _world.TosnoSchool]);
        (await IdsAsync(new() { WithPast = true })).Should().HaveCount(3);
        (await IdsAsync(new() { Year = 2023 })).Should().Equal(_world.PastSchool);
        (await IdsAsync(new() { MunicipalityId = _world.Luga })).Should().Equal(_world.LugaSchool);
    }

    [Fact]
    public async Task List_ByGaps_ShowsOnlyThose()
    {
        await _world.NameCuratorAsync(_world.LugaSchool);
        await _world.Service.SaveVisitAsync(_world.Visit(_world.TosnoSchool), default);
        await _world.AssessAsync(_world.LugaSchool);

        (await IdsAsync(new() { WithoutCurator = true })).Should().Equal(_world.TosnoSchool);
        (await IdsAsync(new() { WithoutVisit = true })).Should().Equal(_world.LugaSchool);
        (await IdsAsync(new() { WithoutProfile = true })).Should().Equal(_world.TosnoSchool);
    }

    [Fact]
    public async Task List_Sorted_ByKnownColumns()
    {
        await _world.AssessAsync(_world.TosnoSchool);

        var rows = (await _world.Schools.ListAsync(new(), new(Sort: "High", Descending: true), default)).Items;

        rows.Select(r => r.Id).Should().Equal(_world.TosnoSchool, _world.LugaSchool);
    }

    [Fact]
    public async Task Scope_EveryRole_SeesOnlyItsSchools()
    {
        (await _world.AsLuga().IdsAsync()).Should().Equal(_world.LugaSchool);
        (await _world.AsCoordinator().IdsAsync()).Should().Equal(_world.LugaSchool);
        (await _world.AsMethodist().IdsAsync()).Should().BeEmpty();
        (await _world.AsTeacher().IdsAsync()).Should().BeEmpty();
        (await _world.AsObserver().IdsAsync()).Should().BeEmpty();
        (await _world.Schools.OverviewAsync(default)).Schools.Should().Be(0);
    }

    [Fact]
    public async Task Scope_Methodist_SeesSchoolsOfTheOwnPeopleAndThoseCurated()
    {
        await _world.AssignAsync(_world.LugaTeachers[0]);
        (await _world.AsMethodist().IdsAsync()).Should().Equal(_world.LugaSchool);

        await _world.AsStaff().NameCuratorAsync(_world.TosnoSchool, methodist: _world.Methodist);
        (await _world.AsMethodist().IdsAsync()).Should().BeEquivalentTo([_world.LugaSchool, _world.TosnoSchool]);
    }

    [Fact]
    public async Task Card_TextsOfVisits_AreForKeepersTheCuratorAndTheSchool()
    {
        await _world.AssignAsync(_world.LugaTeachers[0]);
        await _world.Service.SaveVisitAsync(_world.Visit(), default);

        (await VisitAsync(_world.AsLuga())).Findings.Should().NotBeNull();
        (await VisitAsync(_world.AsCoordinator())).Findings.Should().NotBeNull();
        (await VisitAsync(_world.AsMethodist())).Should().Match<SchoolVisitLine>(v => v.Findings == null && v.Purpose == null && v.Agreements == null && !v.MayChange);
        await _world.AsStaff().NameCuratorAsync(_world.LugaSchool, methodist: _world.Methodist);
        (await VisitAsync(_world.AsMethodist())).Findings.Should().NotBeNull();
    }

    [Fact]
    public async Task Card_ForeignAbsentAndNeverMarked_AnswerAlike()
    {
        (await _world.AsTosno().Cards.FindAsync(_world.LugaSchool, default)).Should().BeNull();
        (await _world.Cards.FindAsync(9999, default)).Should().BeNull();
        (await _world.AsObserver().Cards.FindAsync(_world.LugaSchool, default)).Should().BeNull();
        (await _world.AsTeacher().Cards.FindAsync(_world.LugaSchool, default)).Should().BeNull();
    }

    [Fact]
    public async Task Coverage_CountsValidOfficialResultsDeficitsAndMethodists()
    {
        await _world.DiagnoseAsync(_world.LugaTeachers.Take(2));
        await _world.DiagnoseAsync(_world.LugaTeachers.Skip(2).Take(1), Some.Today.AddMonths(-36));
        await _world.DiagnoseAsync(_world.LugaTeachers.Skip(3).Take(1), isOfficial: false);
        await _world.GiveDeficitsAsync(_world.LugaTeachers[0], _world.LugaTeachers[6]);
        await _world.AssignAsync(_world.LugaTeachers[1]);

        var coverage = (await _world.RowAsync(_world.LugaSchool)).Coverage;

        coverage.Should().BeEquivalentTo(new { Teachers = 8, KeyTeachers = 6, Diagnosed = 2, KeyDiagnosed = 2, WithDeficits = 2, OpenDeficits = 2, WithMethodist = 1, CoversKeySubjects = false });
    }

    [Fact]
    public async Task Coverage_ToTheCoordinatorAndTheMethodist_IsHiddenBelowFive()
    {
        await _world.DiagnoseAsync(_world.LugaTeachers.Take(2));
        await _world.AssignAsync(_world.LugaTeachers[0]);

        (await _world.AsCoordinator().RowAsync(_world.LugaSchool)).Coverage.Diagnosed.Should().BeNull();
        (await _world.AsMethodist().RowAsync(_world.LugaSchool)).Coverage.Should().Match<SchoolCoverage>(c => c.Diagnosed == null && c.Teachers == 8);
        (await _world.AsLuga().RowAsync(_world.LugaSchool)).Coverage.Diagnosed.Should().Be(2);
    }

    [Fact]
    public async Task People_ByEachChoice_AreThoseOfTheNumber()
    {
        await _world.DiagnoseAsync(_world.LugaTeachers.Take(2));
        await _world.GiveDeficitsAsync(_world.LugaTeachers[0]);
        await _world.AssignAsync(_world.LugaTeachers[1]);

        (await PeopleAsync(SchoolPeople.All)).Should().HaveCount(8);
        (await PeopleAsync(SchoolPeople.Key)).Should().HaveCount(6);
        (await PeopleAsync(SchoolPeople.Undiagnosed)).Should().HaveCount(6);
        (await PeopleAsync(SchoolPeople.WithDeficits)).Should().ContainSingle().Which.Id.Should().Be(_world.LugaTeachers[0]);
        (await PeopleAsync(SchoolPeople.WithoutMethodist)).Should().HaveCount(7);
        (await PeopleAsync(SchoolPeople.WithMethodist)).Should().ContainSingle().Which.Id.Should().Be(_world.LugaTeachers[1]);
        (await PeopleAsync(SchoolPeople.Diagnosed)).Should().HaveCount(2);
        (await PeopleAsync(SchoolPeople.KeyDiagnosed)).Should().HaveCount(2);
    }

    [Fact]
    public async Task People_ToTheCoordinator_ShowResultsOnlyWithConsent()
    {
        await _world.DiagnoseAsync(_world.LugaTeachers.Take(2));
        await _world.GiveDeficitsAsync(_world.LugaTeachers[0], _world.LugaTeachers[1]);
        await _world.ConsentAsync(_world.LugaTeachers[0]);

        var people = await _world.AsCoordinator().People.ListAsync(_world.LugaSchool, SchoolPeople.WithDeficits, default);

        people.Should().HaveCount(8, "a list by results is not offered");
        people.Single(p => p.Id == _world.LugaTeachers[0]).Should().Match<SchoolPerson>(p => p.OpenDeficits == 1 && p.DiagnosedOn != null);
        people.Where(p => p.Id != _world.LugaTeachers[0]).Should().OnlyContain(p => p.OpenDeficits == null && p.DiagnosedOn == null);
    }

    [Fact]
    public async Task People_ToAMethodist_AreTheAssignedOnes()
    {
        await _world.AssignAsync(_world.LugaTeachers[0]);

        (await _world.AsMethodist().People.ListAsync(_world.LugaSchool, SchoolPeople.All, default)).Should().ContainSingle();
        (await _world.AsTosno().People.ListAsync(_world.LugaSchool, SchoolPeople.All, default)).Should().BeEmpty();
    }

    [Fact]
    public async Task ViewsOfPeopleAndExports_LeaveJournalLines()
    {
        await PeopleAsync(SchoolPeople.All);
        await _world.Schools.ExportAsync(new(), new(), default);
        await using var db = _world.Test.Database.Read();

        (await db.AuditEntries.CountAsync(a => a.Subject == "Diagnoses" && a.OrganisationId == _world.LugaSchool && a.Rows == 8)).Should().Be(1);
        (await db.AuditEntries.CountAsync(a => a.Subject == "LowResultsSchools" && a.Rows == 2)).Should().Be(1);
    }

    [Fact]
    public async Task Overview_CountsWhatTheFiltersFind()
    {
        await _world.NameCuratorAsync(_world.LugaSchool);
        await _world.DiagnoseAsync(_world.LugaTeachers.Take(6));

        var overview = await _world.Schools.OverviewAsync(default);

        overview.Should().BeEquivalentTo(new { Schools = 2, WithoutCurator = 1, WithoutVisit = 2, WithoutProfile = 2 });
        overview.KeyTeachers!.Value.Numerator.Should().Be(6);
        overview.Years.Should().Equal(2025, 2023);
        overview.ByMunicipality.Should().HaveCount(2);
    }

    private static async Task<SchoolVisitLine> VisitAsync(SchoolWorld world) => (await world.Cards.FindAsync(world.LugaSchool, default))!.Visits.Single();

    private Task<IReadOnlyList<SchoolPerson>> PeopleAsync(SchoolPeople which) => _world.AsStaff().People.ListAsync(_world.LugaSchool, which, default);

    private async Task<List<int>> IdsAsync(SchoolFilter filter) => [.. (await _world.Schools.ListAsync(filter, new(), default)).Items.Select(r => r.Id)];
}

/// <summary>Short words of the tests.</summary>
internal static class SchoolWorldReading
{
    public static async Task<List<int>> IdsAsync(this SchoolWorld world) => [.. (await world.Schools.ListAsync(new(), new(), default)).Items.Select(r => r.Id)];
}
