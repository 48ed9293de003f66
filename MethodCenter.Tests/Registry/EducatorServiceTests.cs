using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class EducatorServiceTests : IAsyncLifetime
{
    private EducatorTown _town = null!;

    public async Task InitializeAsync() => _town = await EducatorTown.CreateAsync();

    public async Task DisposeAsync() => await _town.Test.DisposeAsync();

    [Fact]
    public async Task Add_NewPerson_StandsInTheListOfTheMunicipality()
    {
        _town.AsLuga();

        var added = await Service.AddAsync(Draft());

        var person = await _town.ReadAsync(db => db.Educators.Include(e => e.Employments).SingleAsync(e => e.Id == added.Value));
        person.Should().Match<Educator>(e => e.MunicipalityId == _town.Luga && e.OrganisationId == _town.LugaSchool && e.PostGroup == PostGroup.Teaching && e.SnilsHash != null);
        person.Employments.Should().ContainSingle(e => e.SubjectCode == "math");
    }

    [Fact]
    public async Task Add_WithAForeignersSnils_IsRefusedInTheSameNeutralWords()
    {
        _town.AsTosno();
        var draft = Draft(_town.TosnoSchool);

        draft.Snils = Some.Snils(1).Formatted;
        (await Service.AddAsync(draft)).Error.Should().Be(RegistryErrors.SnilsTaken);

        draft.Snils = Some.Snils(2).Formatted;
        (await Service.AddAsync(draft)).Error.Should().Be(RegistryErrors.SnilsTaken);
    }

    [Fact]
    public async Task Add_InAForeignOrganisation_IsRefused()
    {
        _town.AsTosno();

        (await Service.AddAsync(Draft(_town.LugaSchool))).Error.Should().Be(RegistryErrors.OutOfScope);
    }

    [Theory]
    [MemberData(nameof(WrongDrafts))]
    public async Task Add_WrongFacts_AreRefusedInWords(string code, Action<EducatorDraft> spoil)
    {
        _town.AsLuga();
        var draft = Draft();
        spoil(draft);

        (await Service.AddAsync(draft)).Error.Code.Should().Be(code);
    }

    public static TheoryData<string, Action<EducatorDraft>> WrongDrafts => new()
    {
        { RegistryErrors.NameMissing.Code, d => d.FirstName = " " },
        { RegistryErrors.SnilsWrong.Code, d => d.Snils = "112-233-445 96" },
        { RegistryErrors.BirthDateWrong.Code, d => d.BirthDate = new DateOnly(2015, 1, 1) },
        { EducatorErrors.TeachingSinceWrong.Code, d => d.TeachingSince = new DateOnly(2026, 7, 1) },
        { EducatorErrors.CategoryDateWrong.Code, d => d.CategoryGrantedOn = new DateOnly(2026, 7, 1) },
        { EducatorErrors.CategoryUnknown.Code, d => d.CategoryCode = "?" },
        { EducatorErrors.EmailWrong.Code, d => d.Email = "ivanova@" },
        { RegistryErrors.PlaceMissing.Code, d => d.Employment.OrganisationId = null },
        { EducatorErrors.PositionUnknown.Code, d => d.Employment.PositionCode = "?" },
        { EducatorErrors.SubjectUnknown.Code, d => d.Employment.SubjectCode = "?" },
        { EducatorErrors.RateWrong.Code, d => d.Employment.Rate = 3 },
        { RegistryErrors.SpanTurnedRound.Code, d => d.Employment.Until = new DateOnly(2001, 1, 1) },
    };

    [Fact]
    public async Task Change_StaleVersion_IsRefusedAndKeepsTheFirst()
    {
        _town.AsLuga();
        var (first, second) = (await DraftOfAsync(_town.Maria), await DraftOfAsync(_town.Maria));
        first.Email = "first@school.ru";
        second.Email = "second@school.ru";
        (await Service.ChangeAsync(first)).IsOk.Should().BeTrue();

        (await Service.ChangeAsync(second)).Error.Should().Be(DataErrors.ChangedMeanwhile);

        (await DraftOfAsync(_town.Maria)).Email.Should().Be("first@school.ru");
    }

    [Fact]
    public async Task Change_EmptySnils_KeepsTheNumber()
    {
        _town.AsLuga();
        var draft = await DraftOfAsync(_town.Maria);
        draft.Email = "a@b.ru";

        await Service.ChangeAsync(draft);

        (await _town.ReadAsync(db => db.Educators.SingleAsync(e => e.Id == _town.Maria))).SnilsHash.Should().Be(_town.Test.Vault.Hash(Some.Snils(1)));
    }

    [Fact]
    public async Task Change_NameOfAMethodist_ChangesTheCopyToo()
    {
        await _town.AsCentre().AssignAsync(_town.Maria);
        var methodist = await _town.ReadAsync(db => db.Methodists.SingleAsync());
        var draft = await DraftOfAsync(methodist.EducatorId);
        draft.LastName = "Орлова";

        (await Service.ChangeAsync(draft)).IsOk.Should().BeTrue();

        (await _town.ReadAsync(db => db.Methodists.SingleAsync())).FullName.Should().Be("Орлова Анна Ильинична");
    }

    [Fact]
    public async Task Change_NameKeptInTheRegionalAsset_IsLeftToTheCentre()
    {
        await _town.AsCentre().AssignAsync(_town.Maria);
        var methodist = await _town.ReadAsync(db => db.Methodists.SingleAsync());
        _town.AsTosno();
        var draft = await DraftOfAsync(methodist.EducatorId);
        draft.LastName = "Орлова";

        (await Service.ChangeAsync(draft)).Error.Should().Be(EducatorErrors.NameKeptByCentre);
    }

    [Fact]
    public async Task Change_ForeignPerson_AnswersAsAnAbsentOne()
    {
        _town.AsLuga();
        var draft = await DraftOfAsync(_town.Maria);
        _town.AsTosno();

        (await Service.ChangeAsync(draft)).Error.Should().Be(RegistryErrors.NotFound);
        draft.Id = 99999;
        (await Service.ChangeAsync(draft)).Error.Should().Be(RegistryErrors.NotFound);
    }

    [Theory]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Auditor)]
    public async Task Acts_ByRolesThatOnlyRead_AreForbidden(Role role)
    {
        _town.As(AccessScope.Region, role);
        var jobs = _town.Get<EmploymentService>();

        (await Service.AddAsync(Draft())).Error.Should().Be(AccessErrors.Forbidden);
        (await Service.ChangeAsync(Draft())).Error.Should().Be(AccessErrors.Forbidden);
        (await jobs.AddAsync(new EmploymentDraft())).Error.Should().Be(AccessErrors.Forbidden);
        (await jobs.ChangeAsync(new EmploymentDraft())).Error.Should().Be(AccessErrors.Forbidden);
        (await jobs.EndAsync(new LeavingDraft())).Error.Should().Be(AccessErrors.Forbidden);
        (await jobs.ReopenAsync(1, 0)).Error.Should().Be(AccessErrors.Forbidden);
        (await jobs.MoveAsync(new MoveDraft())).Error.Should().Be(AccessErrors.Forbidden);
        (await _town.Get<DuplicateService>().MergeAsync(new MergeDraft())).Error.Should().Be(AccessErrors.Forbidden);
        (await _town.Get<DuplicateService>().DismissAsync(1, 2)).Error.Should().Be(AccessErrors.Forbidden);
    }

    private EducatorService Service => _town.Get<EducatorService>();

    private async Task<EducatorDraft> DraftOfAsync(int id) => (await _town.Get<EducatorCardQueries>().FindDraftAsync(id))!;

    private EducatorDraft Draft(int? organisationId = null) => new()
    {
        LastName = "Ильина", FirstName = "Вера", MiddleName = "Олеговна", BirthDate = new DateOnly(1990, 5, 5), Snils = Some.Snils(50).Formatted,
        TeachingSince = new DateOnly(2012, 9, 1), CategoryCode = "first", CategoryGrantedOn = new DateOnly(2024, 1, 15),
        Employment = new EmploymentDraft { OrganisationId = organisationId ?? _town.LugaSchool, PositionCode = "teacher", SubjectCode = "math", From = new DateOnly(2020, 9, 1) },
    };
}
