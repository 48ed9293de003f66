using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.MethodicalAsset;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Reporting;

public sealed class AssetReportTests : IAsyncLifetime
{
    private AssetWorld _world = null!;

    private ReportService Reports => _world.Test.Get<ReportService>();

    public async Task InitializeAsync()
    {
        _world = await AssetWorld.CreateAsync();
        var draft = AssetWorld.Draft(_world.Regional, [.. _world.LugaPeople.Take(4)]);
        draft.OrganisationIds = [_world.LugaSchool.Id];
        await _world.Assignments.AssignAsync(draft, default);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Asset_EveryTotal_IsTheSumOfItsRowsAndAgreesWithTheList()
    {
        var report = await BuildAsync();
        var list = await _world.Methodists.ListAsync(new(), PageRequest.All, default);

        var tables = report.Blocks.OfType<TableBlock>().Where(t => t.Total is not null && t.Columns.Count == 4).ToList();
        tables.Should().HaveCountGreaterThan(2);
        foreach (var table in tables)
        {
            NumberOf(table.Total!.Cells[3]).Should().Be(list.Total, table.Caption);
            table.Rows.Sum(r => NumberOf(r.Cells[3])).Should().Be(list.Total, table.Caption);
        }
        var load = report.Blocks.OfType<TableBlock>().Single(t => t.Columns.Count == 2 && t.Total is not null);
        load.Rows.Sum(r => NumberOf(r.Cells[1])).Should().Be(list.Total);
    }

    [Fact]
    public async Task Asset_Appendix_NamesExactlyThoseWithoutABasis()
    {
        var named = TableWith(await BuildAsync(), 5).Rows.Select(r => r.Cells[1].Display);

        var list = await _world.Methodists.ListAsync(new() { IsAdmissible = false }, PageRequest.All, default);
        named.Should().Equal(list.Items.Select(r => r.FullName));
    }

    [Fact]
    public async Task Asset_Observer_SeesNoNamesAndNoSmallCells()
    {
        _world.Test.As(AccessScope.Aggregates, Role.Observer);

        var report = await BuildAsync();

        var cells = report.Blocks.OfType<TableBlock>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).ToList();
        cells.Select(c => c.Display).Should().NotContain(d => d.Contains("Лужская", StringComparison.Ordinal) || d.Contains("Тосненская", StringComparison.Ordinal));
        report.Blocks.OfType<TableBlock>().Where(t => t.Columns.Count == 4 && t.Total is not null).SelectMany(t => t.Rows).SelectMany(r => r.Cells)
            .OfType<NumberCell>().Should().NotContain(n => n.Value > 0 && n.Value < 5);
    }

    [Fact]
    public async Task Asset_Municipality_SpeaksOfItselfOnly()
    {
        _world.AsLuga();

        var report = await BuildAsync();

        report.Subtitle.Should().Contain("Лужский");
        TableWith(report, 6).Rows.Should().ContainSingle();
        report.Blocks.OfType<TableBlock>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Display)
            .Should().NotContain(d => d.Contains("Тосненская", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asset_Coverage_EqualsTheSummary()
    {
        var summary = (await _world.Test.Get<AssetSummaryQueries>().FindAsync(Some.Today, null, default))!;

        var total = TableWith(await BuildAsync(), 6).Total!;

        ((ShareCell)total.Cells[3]).Share.Should().Be(summary.People).And.Be(new Percent(4, 12));
        ((ShareCell)total.Cells[4]).Share.Should().Be(summary.Organisations).And.Be(new Percent(1, 2));
    }

    [Fact]
    public async Task Asset_ConclusionsAndDecisions_FollowFromTheFigures()
    {
        var lists = (await BuildAsync()).Blocks.OfType<BulletListBlock>().ToList();

        lists.Should().HaveCount(2);
        lists[0].Items.Should().Contain(i => i.Contains("2 из 3", StringComparison.Ordinal));
        lists[1].Items.Should().Contain(i => i.Contains("30 сентября 2026", StringComparison.Ordinal) || i.Contains("31 августа 2026", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asset_EmptyRegister_IsStillAPaper()
    {
        await using var empty = await TestDatabase.CreateAsync();

        var report = await empty.Get<ReportService>().BuildAsync(ReportCatalogue.Asset, new ReportRequest(Some.Today), default);

        report.IsOk.Should().BeTrue();
        await using var renderers = new Renderers();
        (await renderers.BytesAsync(report.Value, App.Reports.ReportFormat.Docx)).Should().NotBeEmpty();
        (await renderers.BytesAsync(report.Value, App.Reports.ReportFormat.Xlsx)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("2026-06-30", "2025-12-31")]
    [InlineData("2026-07-01", "2026-06-30")]
    [InlineData("2026-12-31", "2026-06-30")]
    [InlineData("2026-01-01", "2025-12-31")]
    public void PreviousHalfYear_IsTheLatestEndBefore(string day, string expected) =>
        ReportCatalogue.PreviousHalfYear(DateOnly.ParseExact(day, "yyyy-MM-dd")).Should().Be(DateOnly.ParseExact(expected, "yyyy-MM-dd"));

    [Theory]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Auditor)]
    public async Task Build_OtherRoles_FindNoReport(Role role)
    {
        _world.Test.As(AccessScope.Region, role);

        Reports.List().Should().BeEmpty();
        (await Reports.BuildAsync(ReportCatalogue.Asset, new ReportRequest(Some.Today), default)).Error.Should().Be(ReportCatalogueErrors.NotFound);
    }

    [Fact]
    public async Task Build_LeavesALineAsPrinted_AndPreviewAsViewed()
    {
        await BuildAsync();
        await Reports.PreviewAsync(ReportCatalogue.Asset, new ReportRequest(Some.Today), default);

        await using var db = _world.Test.Database.Read();
        (await db.AuditEntries.Where(a => a.Subject == "Report").OrderBy(a => a.Id).Select(a => a.Action).ToListAsync())
            .Should().Equal(AuditAction.Printed, AuditAction.Viewed);
    }

    [Fact]
    public void SmallCells_HiddenCells_CannotBeFoundFromTheTotal()
    {
        var cells = AssetReportCells.Numbers([3, 20, 7, 0], hides: true);

        cells.Select(c => c is NumberCell).Should().Equal(false, true, false, true);
        AssetReportCells.Numbers([1, 2, 20, 7], hides: true).Select(c => c is NumberCell).Should().Equal([false, false, true, false], "two hidden cells of three people in all are one small cell");
        AssetReportCells.Numbers([3, 20, 7, 0], hides: false).Should().AllBeOfType<NumberCell>();
        AssetReportCells.IsSmall(new Percent(96, 100)).Should().BeTrue();
        AssetReportCells.IsSmall(new Percent(0, 100)).Should().BeFalse();
    }

    private async Task<Report> BuildAsync() => (await Reports.BuildAsync(ReportCatalogue.Asset, new ReportRequest(Some.Today), default)).Value;

    private static TableBlock TableWith(Report report, int columns) => report.Blocks.OfType<TableBlock>().First(t => t.Columns.Count == columns && t.Columns[0].Title != "Методист");

    private static decimal NumberOf(ReportCell cell) => ((NumberCell)cell).Value;
}
