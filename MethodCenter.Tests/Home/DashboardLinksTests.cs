using FluentAssertions;
using MethodCenter.App.Features.MethodicalAsset;
using MethodCenter.App.Features.Registry;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Home;

/// <summary>The address behind a figure is read back as the very filter by which the figure was counted.</summary>
public sealed class DashboardLinksTests
{
    public static TheoryData<DashboardFigure, int?> Figures()
    {
        var data = new TheoryData<DashboardFigure, int?>();
        foreach (var figure in DashboardFigures.All) { data.Add(figure, null); data.Add(figure, 7); }
        return data;
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Href_OfAPastDay_IsReadBackAsTheSameFilter(DashboardFigure figure, int? municipality)
    {
        var day = Some.Today.AddDays(-30);
        if (DashboardLists.Of(figure, municipality, day) is not { } list) return;

        if (list.Educators is { } people) EducatorAddress.Read(QueryOf(Urls.EducatorsBy(people, Some.Today)), _ => null).Should().Be(people);
        if (list.Organisations is { } places) OrganisationAddress.Read(QueryOf(Urls.OrganisationsBy(places, Some.Today))).Should().Be(places);
        if (list.Methodists is { } methodists) new AssetAddress(QueryOf(Urls.MethodistsBy(methodists, Some.Today))).Methodists.Should().Be(methodists);
    }

    private static string QueryOf(string address) => address[address.IndexOf('?', StringComparison.Ordinal)..];
}
