using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Home;

/// <summary>A figure and the list that it leads to are one number.</summary>
public sealed class DashboardListsTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private SmallRegion _region = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        _region = await SmallRegion.FillAsync(_test);
        await _test.Database.WriteAsync(db =>
        {
            var moved = _region.Person(_region.LugaSchool, p => p.From = new DateOnly(2010, 9, 1));
            var later = new Employment(_region.TosnoSchool, new EmploymentFacts(EmploymentKind.Main, Some.Position()) { From = new DateOnly(2026, 2, 1) });
            moved.AddEmployment(later);
            moved.Settle(later);
            db.Add(moved);
            return Task.FromResult(Result.Ok);
        });
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2025-12-31")]
    public async Task Of_EveryFigureOfTheRegion_HasAsManyLines(string iso)
    {
        var day = DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
        var dashboard = await _test.Get<DashboardQueries>().FindAsync(day);

        foreach (var figure in DashboardFigures.All)
        {
            await CheckAsync(figure, null, day, dashboard!.Region);
            foreach (var place in dashboard.Municipalities) await CheckAsync(figure, place.Id, day, place.Now);
        }
    }

    [Fact]
    public async Task Of_EveryFigureOfAMunicipality_HasAsManyLinesInItsOwnScope()
    {
        _test.As(AccessScope.Municipality(_region.Luga), Role.MunicipalService);
        var dashboard = await _test.Get<DashboardQueries>().FindAsync(null);

        foreach (var figure in DashboardFigures.All) await CheckAsync(figure, _region.Luga, Some.Today, dashboard!.Main);
    }

    private async Task CheckAsync(DashboardFigure figure, int? municipality, DateOnly day, DashboardValues values)
    {
        if (values[figure].Number is not { } number || DashboardLists.Of(figure, municipality, day) is not { } list) return;
        if (await LinesAsync(list) is { } lines) lines.Should().Be(number, $"{figure} of {municipality} on {day}");
    }

    private async Task<int?> LinesAsync(DashboardList list) => list switch
    {
        { Educators: { } people } => (await _test.Get<EducatorQueries>().ListEducatorsAsync(people, new PageRequest())).Total,
        { Organisations: { } places } => (await _test.Get<OrganisationQueries>().ListAsync(places, new PageRequest())).Total,
        { Methodists: { } methodists } => (await _test.Get<MethodistQueries>().ListAsync(methodists, new PageRequest(), default)).Total,
        _ => null,
    };
}
