using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.MethodicalAsset;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Reporting;

public sealed class MunicipalityReportTests : IAsyncLifetime
{
    private AssetWorld _world = null!;

    private ReportService Reports => _world.Test.Get<ReportService>();

    public async Task InitializeAsync()
    {
        _world = await AssetWorld.CreateAsync();
        await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(2)]);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Municipality_Comparison_SetsItsSharesBesideTheRegions()
    {
        var report = await BuildAsync(_world.Luga);

        var first = Comparison(report).Rows[0];
        ((ShareCell)first.Cells[1]).Share.Should().Be(new Percent(2, 6));
        ((ShareCell)first.Cells[2]).Share.Should().Be(new Percent(2, 12));
        first.Cells[3].Display.Should().Be("+16,6");
    }

    [Fact]
    public async Task Municipality_AgeAndExperience_AddUpToTheContingent()
    {
        var report = await BuildAsync(_world.Luga);

        var tables = report.Blocks.OfType<TableBlock>().Where(t => t.Columns.Count == 3 && t.Total is not null).ToList();
        tables.Should().HaveCount(2);
        tables.Should().OnlyContain(t => t.Rows.Sum(r => ((NumberCell)r.Cells[1]).Value) == 6 && ((NumberCell)t.Total!.Cells[1]).Value == 6);
    }

    [Fact]
    public async Task Municipality_OwnService_ComparesWithTheRegionButNamesOnlyItsOwn()
    {
        _world.AsLuga();

        var report = (await Reports.BuildAsync(ReportCatalogue.Municipality, new ReportRequest(Some.Today), default)).Value;

        ((ShareCell)Comparison(report).Rows[0].Cells[2]).Share.Should().Be(new Percent(2, 12));
        var methodists = report.Blocks.OfType<TableBlock>().Single(t => t.Columns.Count == 6 && t.Columns[0].Title == "Методист");
        methodists.Rows.Select(r => r.Cells[0].Display).Should().OnlyContain(n => n.StartsWith("Лужская", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Municipality_ForeignOrAbsent_AnswersAlike()
    {
        _world.AsLuga();
        (await Reports.BuildAsync(ReportCatalogue.Municipality, new ReportRequest(Some.Today, _world.Tosno), default)).Error.Should().Be(ReportCatalogueErrors.NotFound);
        (await Reports.BuildAsync(ReportCatalogue.Municipality, new ReportRequest(Some.Today, 9999), default)).Error.Should().Be(ReportCatalogueErrors.NotFound);

        _world.AsStaff();
        (await Reports.BuildAsync(ReportCatalogue.Municipality, new ReportRequest(Some.Today, 9999), default)).Error.Should().Be(ReportCatalogueErrors.NotFound);
        (await Reports.BuildAsync(ReportCatalogue.Municipality, new ReportRequest(Some.Today), default)).Error.Should().Be(ReportCatalogueErrors.MunicipalityMissing);
        (await Reports.BuildAsync(ReportCatalogue.Asset, new ReportRequest(new DateOnly(1999, 1, 1)), default)).Error.Should().Be(ReportCatalogueErrors.DateWrong);
    }

    [Fact]
    public async Task Municipality_Observer_SeesNoNames()
    {
        _world.Test.As(AccessScope.Aggregates, Role.Observer);

        var report = await BuildAsync(_world.Luga);

        report.Blocks.OfType<TableBlock>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Display)
            .Should().NotContain(d => d.Contains("Лужская", StringComparison.Ordinal));
        Comparison(report).Rows[0].Cells[1].Should().BeOfType<TextCell>("two of six people are hidden");
    }

    private async Task<Report> BuildAsync(int municipality) =>
        (await Reports.BuildAsync(ReportCatalogue.Municipality, new ReportRequest(Some.Today, municipality), default)).Value;

    private static TableBlock Comparison(Report report) => report.Blocks.OfType<TableBlock>().First();
}
