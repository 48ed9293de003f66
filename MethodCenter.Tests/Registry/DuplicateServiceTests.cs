using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class DuplicateServiceTests : IAsyncLifetime
{
    private EducatorTown _town = null!;
    private int _twin;

    public async Task InitializeAsync()
    {
        _town = await EducatorTown.CreateAsync();
        _twin = await _town.AddAsync("Семенова Мария Петровна", _town.LugaNursery, 0, p => p.ChangeEmail("maria@school.ru"), "educator_dou", null);
    }

    public async Task DisposeAsync() => await _town.Test.DisposeAsync();

    [Fact]
    public async Task ListPairs_InTheOwnMunicipality_ProposesThePairWithItsReason()
    {
        _town.AsLuga();

        var page = await Queries.ListPairsAsync(null, new PageRequest());

        page.Items.Should().ContainSingle().Which.Should().Match<DuplicatePair>(p => p.Left.Id == _town.Maria && p.Right.Id == _twin
            && p.Certainty == 95 && p.Reason == DuplicateTerms.SameNameAndBirthDate(false));
        (await _town.AsTosno().Get<DuplicateQueries>().ListPairsAsync(null, new PageRequest())).Total.Should().Be(0);
    }

    [Fact]
    public async Task Dismiss_Pair_IsRememberedUntilRecalled()
    {
        _town.AsLuga();

        (await Service.DismissAsync(_twin, _town.Maria)).IsOk.Should().BeTrue();
        (await Service.DismissAsync(_town.Maria, _twin)).IsOk.Should().BeTrue();
        (await Queries.ListPairsAsync(null, new PageRequest())).Total.Should().Be(0);

        await Service.RecallAsync(_town.Maria, _twin);
        (await Queries.ListPairsAsync(null, new PageRequest())).Total.Should().Be(1);
    }

    [Fact]
    public async Task Merge_TwoRecords_LeavesOnePersonWithEverything()
    {
        await _town.AsCentre().AssignAsync(_twin);
        var draft = new MergeDraft { SurvivorId = _town.Maria, OtherId = _twin };
        await TakeVersionsAsync(draft);

        (await Service.MergeAsync(draft)).IsOk.Should().BeTrue();

        var survivor = await _town.ReadAsync(db => db.Educators.Include(e => e.Employments).SingleAsync(e => e.Id == _town.Maria));
        survivor.Should().Match<Educator>(e => e.LastName == "Семёнова" && e.Email == "maria@school.ru" && e.SnilsHash != null);
        survivor.Employments.Should().HaveCount(2);
        (await _town.ReadAsync(db => db.Educators.SingleAsync(e => e.Id == _twin))).MergedIntoId.Should().Be(_town.Maria);
        (await _town.ReadAsync(db => db.Assignments.SingleAsync())).EducatorId.Should().Be(_town.Maria);
        (await _town.Get<EducatorQueries>().CountEducatorsAsync(new EducatorFilter { Text = "семенова" })).Should().Be(1);
        var line = await _town.ReadAsync(db => db.AuditEntries.Where(a => a.Action == AuditAction.Merged).SingleAsync());
        line.Should().Match<AuditEntry>(a => a.PersonId == _town.Maria && a.Changes!.Contains("maria@school.ru") && !a.Summary.Contains("Семёнова"));
        (await _town.Get<EducatorCardQueries>().FindEducatorAsync(_town.Maria))!.History.Should().Contain(h => h.What.StartsWith("объединение"));
    }

    [Fact]
    public async Task Merge_NumberOfTheOtherRecord_GoesToTheSurvivor()
    {
        _town.AsCentre();
        var draft = new MergeDraft { SurvivorId = _twin, OtherId = _town.Maria };
        await TakeVersionsAsync(draft);

        (await Service.MergeAsync(draft)).IsOk.Should().BeTrue();

        (await _town.ReadAsync(db => db.Educators.SingleAsync(e => e.Id == _twin))).SnilsHash.Should().Be(_town.Test.Vault.Hash(Some.Snils(1)));
    }

    [Fact]
    public async Task Merge_StaleVersion_IsRefused()
    {
        _town.AsCentre();

        (await Service.MergeAsync(new MergeDraft { SurvivorId = _town.Maria, OtherId = _twin, SurvivorVersion = 7 })).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Merge_PeopleWithDifferentNumbers_IsRefused()
    {
        _town.AsCentre();
        var draft = new MergeDraft { SurvivorId = _town.Maria, OtherId = _town.Peter };
        await TakeVersionsAsync(draft);

        (await Service.MergeAsync(draft)).Error.Should().Be(RegistryErrors.MergeSnilsDiffer);
    }

    [Fact]
    public async Task Merge_WithAJobElsewhere_IsLeftToTheCentre()
    {
        _town.AsCentre();
        await _town.Get<EmploymentService>().AddAsync(new EmploymentDraft
        {
            EducatorId = _twin, OrganisationId = _town.TosnoSchool, Kind = EmploymentKind.External, PositionCode = "teacher", From = new DateOnly(2025, 9, 1),
        });
        var draft = new MergeDraft { SurvivorId = _town.Maria, OtherId = _twin };
        await TakeVersionsAsync(draft);
        _town.AsLuga();

        (await Service.MergeAsync(draft)).Error.Should().Be(EducatorErrors.MergeNeedsCentre);
        (await Queries.FindMergeAsync(draft))!.Refusal.Should().Be(EducatorErrors.MergeNeedsCentre);
    }

    [Fact]
    public async Task Merge_WithAForeignPerson_AnswersAsWithAnAbsentOne()
    {
        _town.AsTosno();

        (await Service.MergeAsync(new MergeDraft { SurvivorId = _town.Peter, OtherId = _town.Maria })).Error.Should().Be(RegistryErrors.NotFound);
        (await Queries.FindMergeAsync(new MergeDraft { SurvivorId = _town.Peter, OtherId = _town.Maria })).Should().BeNull();
    }

    [Fact]
    public async Task FindSimilar_WhileTyping_NamesTheLookalikeAndTheTakenNumber()
    {
        _town.AsLuga();
        var draft = new EducatorDraft { LastName = "Семенова", FirstName = "Мария", MiddleName = "Петровна", BirthDate = new DateOnly(1985, 3, 12), Snils = Some.Snils(2).Digits };

        var similar = await Queries.FindSimilarAsync(draft);

        similar.People.Select(p => p.Id).Should().BeEquivalentTo([_town.Maria, _twin]);
        similar.SnilsTaken.Should().BeTrue();
    }

    [Fact]
    public async Task Search_BeginningOfASurname_ComesFirst()
    {
        await _town.AddAsync("Алексеева Семенова Ольга", _town.LugaSchool, 60);
        _town.AsLuga();

        var found = await _town.Get<SearchQueries>().FindAsync("семен");

        found.People.Select(p => p.Title).Should().Equal("Семёнова Мария Петровна", "Семенова Мария Петровна", "Алексеева Семенова Ольга");
        found.People[1].Detail.Should().Contain("воспитатель");
        (await _town.Get<SearchQueries>().FindAsync("с")).IsEmpty.Should().BeTrue();
    }

    private DuplicateService Service => _town.Get<DuplicateService>();
    private DuplicateQueries Queries => _town.Get<DuplicateQueries>();

    private async Task TakeVersionsAsync(MergeDraft draft)
    {
        var preview = (await Queries.FindMergeAsync(draft))!;
        (draft.SurvivorVersion, draft.OtherVersion) = (preview.Survivor.Version, preview.Other.Version);
    }
}
