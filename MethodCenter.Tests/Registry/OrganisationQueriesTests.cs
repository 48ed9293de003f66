using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Home;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class OrganisationQueriesTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private SmallRegion _region = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        _region = await SmallRegion.FillAsync(_test);
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    public static TheoryData<OrganisationFilter, int> Filters() => new()
    {
        { new(), 5 },
        { new() { IsOpen = true }, 4 },
        { new() { IsOpen = false }, 1 },
        { new() { IsOpen = true, IsMonitored = true }, 3 },
        { new() { IsMonitored = false }, 1 },
        { new() { HasLowResults = true }, 1 },
        { new() { HasLowResults = true, Day = new DateOnly(2026, 1, 9) }, 0 },
        { new() { Service = ServiceMark.Counted }, 1 },
        { new() { Service = ServiceMark.WithoutAct }, 1 },
        { new() { Service = ServiceMark.None }, 3 },
        { new() { HasMethodist = true }, 1 },
        { new() { HasMethodist = false, IsMonitored = true, IsOpen = true }, 2 },
        { new() { Type = "oo" }, 4 },
        { new() { Type = "oo_sosh" }, 4 },
        { new() { Type = "doo" }, 0 },
        { new() { Level = "СОО" }, 4 },
        { new() { Level = "ДО" }, 0 },
        { new() { Text = "сош 2" }, 1 },
        { new() { Text = Some.Inn(3)[..9] }, 1 },
        { new() { Site = SiteKind.Innovation }, 0 },
        { new() { Locality = Locality.City }, 0 },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task List_ByEachFilter_FindsWhatItSays(OrganisationFilter filter, int expected)
    {
        var page = await _test.Get<OrganisationQueries>().ListAsync(filter, new PageRequest());

        page.Total.Should().Be(expected);
        page.Items.Should().HaveCount(expected);
    }

    [Fact]
    public async Task List_RowOfASchool_CountsItsPeople()
    {
        var rows = await _test.Get<OrganisationQueries>().ListAsync(new() { MunicipalityId = _region.Luga }, new PageRequest());

        var school = rows.Items.Single(o => o.Id == _region.LugaSchool.Id);
        (school.Teachers, school.Managers, school.Working).Should().Be((3, 1, 6));
        school.Should().Match<OrganisationRow>(o => o.HasLowResults && o.Service == ServiceMark.Counted);
    }

    [Theory]
    [InlineData(nameof(OrganisationRow.Municipality), false)]
    [InlineData(nameof(OrganisationRow.Municipality), true)]
    [InlineData(nameof(OrganisationRow.Type), false)]
    [InlineData(nameof(OrganisationRow.Inn), true)]
    [InlineData(nameof(OrganisationRow.Locality), true)]
    [InlineData("; DROP TABLE Organisations", false)]
    public async Task List_SortedByAnything_ReturnsAllRowsOnce(string column, bool descending)
    {
        var page = await _test.Get<OrganisationQueries>().ListAsync(new(), new PageRequest(0, 50, column, descending));

        page.Items.Select(o => o.Id).Should().OnlyHaveUniqueItems().And.HaveCount(5);
    }

    [Fact]
    public async Task List_ByForeignMunicipality_SeesNothingOfOthers()
    {
        _test.As(AccessScope.Municipality(_region.Tosno), Role.MunicipalService);

        var page = await _test.Get<OrganisationQueries>().ListAsync(new(), new PageRequest());

        page.Items.Should().OnlyContain(o => o.MunicipalityId == _region.Tosno);
        (await _test.Get<OrganisationCards>().FindAsync(_region.LugaSchool.Id)).Should().BeNull();
    }

    [Fact]
    public async Task List_WithoutMethodist_IsTheSameForTheMunicipalityAsForTheRegion()
    {
        var filter = new OrganisationFilter { MunicipalityId = _region.Luga, HasMethodist = false, IsOpen = true, IsMonitored = true };
        var asRegion = await _test.Get<OrganisationQueries>().ListAsync(filter, new PageRequest());

        _test.As(AccessScope.Municipality(_region.Luga), Role.MunicipalService);

        (await _test.Get<OrganisationQueries>().ListAsync(filter, new PageRequest())).Total.Should().Be(asRegion.Total).And.Be(1);
    }

    [Fact]
    public async Task Export_LeavesALineWithTheNumberOfRows()
    {
        var all = await _test.Get<OrganisationQueries>().ExportAsync(new(), new PageRequest());

        await using var db = _test.Database.Read();
        var line = await db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync();
        line.Should().Match<AuditEntry>(a => a.Action == AuditAction.Exported && a.Subject == "Organisations" && a.Rows == all.Total);
    }

    [Fact]
    public async Task Card_TellsWhatIsCountedAndWhyNot()
    {
        var counted = await _test.Get<OrganisationCards>().FindAsync(_region.LugaSchool.Id);
        var notCounted = await _test.Get<OrganisationCards>().FindAsync(_region.LugaSecond.Id);

        counted!.HasCountedService.Should().BeTrue();
        counted.People.Should().Be(new OrganisationPeople(3, 1, 1, 1, 1, 0, 1));
        counted.Methodists.Should().ContainSingle();
        counted.Warnings.Select(w => w.Text).Should().Contain(OrganisationTerms.LowResultsNow(new DateOnly(2026, 1, 10)));
        notCounted!.Structures.Single().WhyNot.Should().Contain("номер акта");
        notCounted.Warnings.Select(w => w.Text).Should().Contain([OrganisationTerms.NoMethodist, OrganisationTerms.NoService]);
    }
}
