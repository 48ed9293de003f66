using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Home;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class OrganisationServiceTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private SmallRegion _region = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        _region = await SmallRegion.FillAsync(_test);
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    private OrganisationService Service => _test.Get<OrganisationService>();

    [Fact]
    public async Task Add_TakenInn_IsRefusedEvenWhenTheOtherIsForeign()
    {
        (await Service.AddAsync(Draft(1))).Error.Should().Be(RegistryErrors.InnTaken);

        _test.As(AccessScope.Municipality(_region.Tosno), Role.MunicipalService);
        var foreign = Draft(1);
        foreign.MunicipalityId = _region.Tosno;
        (await Service.AddAsync(foreign)).Error.Should().Be(RegistryErrors.InnTaken);
    }

    [Fact]
    public async Task Add_NewSchool_IsListed()
    {
        var added = await Service.AddAsync(Draft(77));

        (await CardAsync(added.Value)).ShortName.Should().Be("Новая школа");
    }

    [Fact]
    public async Task Add_IntoAForeignMunicipality_IsRefused()
    {
        _test.As(AccessScope.Municipality(_region.Tosno), Role.MunicipalService);

        (await Service.AddAsync(Draft(77))).Error.Should().Be(RegistryErrors.OutOfScope);
    }

    [Theory]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Educator)]
    public async Task Change_ByOtherRoles_IsForbidden(Role role)
    {
        _test.As(AccessScope.Region, role);

        (await Service.ChangeAsync(DraftOf(await CardAsync()))).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Change_Municipality_TakesPeopleAndAssignmentsAlong()
    {
        var draft = DraftOf(await CardAsync());
        draft.MunicipalityId = _region.Tosno;

        (await Service.ChangeAsync(draft)).IsOk.Should().BeTrue();

        await using var db = _test.As(AccessScope.Municipality(_region.Luga)).Database.Read();
        (await db.Educators.AnyAsync(e => e.OrganisationId == draft.Id)).Should().BeFalse();
        (await db.Employments.AnyAsync(e => e.OrganisationId == draft.Id)).Should().BeFalse();
        (await db.Assignments.AnyAsync(a => a.OrganisationId == draft.Id)).Should().BeFalse();
        (await db.LowResultsPeriods.AnyAsync()).Should().BeFalse();
        await using var there = _test.As(AccessScope.Municipality(_region.Tosno)).Database.Read();
        (await there.Educators.CountAsync(e => e.OrganisationId == draft.Id)).Should().Be(6);
        (await there.Assignments.CountAsync()).Should().Be(2);
        (await there.MethodicalStructures.CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Change_CircleByAMunicipality_IsForTheCentre()
    {
        var draft = DraftOf(await CardAsync());
        draft.IsMonitored = false;
        _test.As(AccessScope.Municipality(_region.Luga), Role.MunicipalService);

        (await Service.ChangeAsync(draft)).Error.Should().Be(OrganisationErrors.CentreOnly);
    }

    [Fact]
    public async Task Change_Foreign_IsNotFound()
    {
        var draft = DraftOf(await CardAsync());
        _test.As(AccessScope.Municipality(_region.Tosno), Role.MunicipalService);

        (await Service.ChangeAsync(draft)).Error.Should().Be(RegistryErrors.NotFound);
    }

    [Fact]
    public async Task Acts_OnAPart_RaiseTheVersionOfTheWhole()
    {
        var card = await CardAsync();
        var draft = new StructureDraft { OrganisationId = card.Id, Version = card.Version, ActKind = "положение", ActNumber = "3", ActDate = Some.Today };

        (await Service.SaveStructureAsync(draft)).IsOk.Should().BeTrue();
        (await Service.SaveStructureAsync(draft)).Error.Should().Be(DataErrors.ChangedMeanwhile);

        (await CardAsync()).Structures.Should().HaveCount(2);
    }

    [Fact]
    public async Task LowResults_MarkedAndEnded_AreOfTheCentreAlone()
    {
        var card = await CardAsync();
        var end = new LowResultsDraft { OrganisationId = card.Id, Version = card.Version, Day = Some.Today };
        _test.As(AccessScope.Municipality(_region.Luga), Role.MunicipalService);
        (await Service.EndLowResultsAsync(end)).Error.Should().Be(AccessErrors.Forbidden);

        _test.As(AccessScope.Region);
        (await Service.EndLowResultsAsync(end)).IsOk.Should().BeTrue();
        card = await CardAsync();
        card.LowResults.Single().Until.Should().Be(Some.Today);
        (await Service.MarkLowResultsAsync(new() { OrganisationId = card.Id, Version = card.Version, Day = Some.Today }))
            .Error.Should().Be(RegistryErrors.LowResultsAlready);
    }

    [Fact]
    public async Task Close_ReleasesTheMethodistAndWarnsOfPeople()
    {
        var card = await CardAsync();

        (await Service.CloseAsync(new() { OrganisationId = card.Id, Version = card.Version, ClosedOn = Some.Today.AddDays(-1) })).IsOk.Should().BeTrue();

        card = await CardAsync();
        card.IsOpen.Should().BeFalse();
        card.Methodists.Should().BeEmpty();
        card.Warnings.Single().Text.Should().Be(OrganisationTerms.StillWorking(6));
        card.Structures.Should().OnlyContain(s => s.WhyNot != null);
        (await Service.ReopenAsync(new() { OrganisationId = card.Id, Version = card.Version })).IsOk.Should().BeTrue();
        (await CardAsync()).IsOpen.Should().BeTrue();
    }

    [Fact]
    public async Task SaveStructure_ByTheCoordinator_FillsTheActOfTheOwnSchool()
    {
        var card = await CardAsync(_region.LugaSecond.Id);
        var line = card.Structures.Single();
        _test.As(AccessScope.Organisation(_region.Luga, card.Id), Role.OrganisationCoordinator);

        var saved = await Service.SaveStructureAsync(new()
        {
            Id = line.Id, OrganisationId = card.Id, Version = card.Version, Kind = line.Kind, ActKind = line.ActKind, ActNumber = "5", ActDate = line.ActDate,
        });

        saved.IsOk.Should().BeTrue();
        (await CardAsync(card.Id)).HasCountedService.Should().BeTrue();
    }

    [Fact]
    public async Task SaveSite_TurnedRoundSpan_IsRefused()
    {
        var card = await CardAsync();
        var draft = new SiteDraft
        {
            OrganisationId = card.Id, Version = card.Version, Kind = SiteKind.Internship, From = Some.Today, Until = Some.Today.AddDays(-1),
        };

        (await Service.SaveSiteAsync(draft)).Error.Should().Be(RegistryErrors.SpanTurnedRound);
        draft.Until = null;
        (await Service.SaveSiteAsync(draft)).IsOk.Should().BeTrue();
        (await CardAsync()).Sites.Single().IsNow.Should().BeTrue();
    }

    private async Task<OrganisationCard> CardAsync(int? id = null) =>
        (await _test.Get<OrganisationCards>().FindAsync(id ?? _region.LugaSchool.Id))!;

    private OrganisationDraft Draft(int number) => new()
    {
        MunicipalityId = _region.Luga, Inn = Some.Inn(number), ShortName = "Новая школа", TypeCode = "oo_sosh",
    };

    private static OrganisationDraft DraftOf(OrganisationCard card) => new()
    {
        Id = card.Id, Version = card.Version, MunicipalityId = card.MunicipalityId, Inn = card.Inn, ShortName = card.ShortName,
        TypeCode = card.TypeCode, IsMonitored = card.IsMonitored,
    };
}
