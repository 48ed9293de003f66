using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Home;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class MunicipalityTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private SmallRegion _region = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        _region = await SmallRegion.FillAsync(_test);
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Card_OfGatchina_RemembersItsOldCode()
    {
        var gatchina = (await _test.Get<MunicipalityQueries>().ListChoicesAsync()).Single(m => m.Oktmo == "41518000");

        var card = await _test.Get<MunicipalityQueries>().FindAsync(gatchina.Id);

        card!.Forms.Select(f => (f.Oktmo, f.IsPresent)).Should().Equal(("41518000", true), ("41618000", false));
        card.Forms[1].Until.Should().Be(new DateOnly(2024, 5, 1));
    }

    [Fact]
    public async Task Card_ForeignMunicipality_IsNotThere()
    {
        _test.As(AccessScope.Municipality(_region.Tosno), Role.MunicipalService);

        (await _test.Get<MunicipalityQueries>().FindAsync(_region.Luga)).Should().BeNull();
        (await _test.Get<MunicipalityQueries>().FindAsync(_region.Tosno))!.Organisations.Sum(t => t.Count).Should().Be(1);
    }

    [Fact]
    public async Task Transform_ByTheAdministrator_EndsThePresentFormTheDayBefore()
    {
        _test.As(AccessScope.Region, Role.Administrator);

        var done = await _test.Get<MunicipalityService>().TransformAsync(Draft("41533000"));

        done.IsOk.Should().BeTrue();
        var card = await _test.Get<MunicipalityQueries>().FindAsync(_region.Luga);
        card!.Oktmo.Should().Be("41533000");
        card.Forms[1].Until.Should().Be(new DateOnly(2026, 5, 31));
        card.History.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("41648000", "municipality.oktmo-taken")]
    [InlineData("41618000", "municipality.oktmo-taken")]
    [InlineData("4153300", "municipality.oktmo")]
    public async Task Transform_WrongCode_IsRefused(string oktmo, string code) =>
        (await _test.Get<MunicipalityService>().TransformAsync(Draft(oktmo))).Error.Code.Should().Be(code);

    [Fact]
    public async Task Transform_ByStaff_IsForbidden()
    {
        _test.As(AccessScope.Region);

        (await _test.Get<MunicipalityService>().TransformAsync(Draft("41533000"))).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Services_EveryMunicipalityHasALine_AndAMunicipalityOnlyItsOwn()
    {
        (await _test.Get<MunicipalServiceQueries>().ListAsync()).Should().HaveCount(18);

        _test.As(AccessScope.Municipality(_region.Luga), Role.MunicipalService);
        (await _test.Get<MunicipalServiceQueries>().ListAsync()).Select(s => s.MunicipalityId).Should().Equal(_region.Luga);
    }

    [Fact]
    public async Task SaveService_ByItself_IsShownWithItsForm()
    {
        _test.As(AccessScope.Municipality(_region.Luga), Role.MunicipalService);
        var service = _test.Get<MunicipalServiceService>();
        var draft = new MunicipalServiceDraft
        {
            MunicipalityId = _region.Luga, Name = "Лужская методическая служба", Form = MunicipalServiceForm.OrganisationUnit,
            OrganisationId = _region.LugaSchool.Id,
        };

        (await service.SaveAsync(draft)).IsOk.Should().BeTrue();
        (await service.SaveAsync(draft)).IsOk.Should().BeTrue("nothing changed, so nothing conflicts");

        var row = (await _test.Get<MunicipalServiceQueries>().ListAsync()).Single();
        (row.Form, row.Organisation).Should().Be((MunicipalServiceForm.OrganisationUnit, _region.LugaSchool.ShortName));
        await using var db = _test.Database.Read();
        (await db.MunicipalServices.CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task SaveService_OfAnotherMunicipality_IsNotFound()
    {
        _test.As(AccessScope.Municipality(_region.Luga), Role.MunicipalService);

        (await _test.Get<MunicipalServiceService>().SaveAsync(new() { MunicipalityId = _region.Tosno, Name = "x" }))
            .Error.Should().Be(RegistryErrors.NotFound);
    }

    [Fact]
    public async Task SaveService_Stale_IsRefused()
    {
        var service = _test.Get<MunicipalServiceService>();
        await service.SaveAsync(new() { MunicipalityId = _region.Luga, Name = "Первое" });
        await service.SaveAsync(new() { MunicipalityId = _region.Luga, Name = "Второе" });

        (await service.SaveAsync(new() { MunicipalityId = _region.Luga, Name = "Третье" })).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    private MunicipalityTransformDraft Draft(string oktmo) => new()
    {
        MunicipalityId = _region.Luga, Oktmo = oktmo, Name = "Лужский муниципальный округ", ShortName = "Лужский", From = new DateOnly(2026, 6, 1),
    };
}
