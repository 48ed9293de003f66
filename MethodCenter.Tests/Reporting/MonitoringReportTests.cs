using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Recommendations;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Passport;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Reporting;

/// <summary>«Итоги мониторинга»: which figures, compared with what, for whom; conclusions follow from figures.</summary>
public sealed class MonitoringReportTests : IAsyncLifetime
{
    private PassportWorld _world = null!;

    public async Task InitializeAsync() => _world = await PassportWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Region_WithoutARound_IsCountedOfTheDataAndSaysSo()
    {
        _world.AsCentre();

        var report = await BuildAsync();

        Words(report).Should().Contain("Раунд на эту дату не зафиксирован").And.Contain("Предыдущего зафиксированного раунда нет");
        var main = Table(report, "Показатели пункта 6.1");
        main.Rows.Should().HaveCount(8);
        main.Rows[2].Cells.Select(c => c.Display).Should().Equal("П3. Доля педагогических работников и управленческих кадров, прошедших диагностику профессиональных компетенций",
            "50,0\u00A0% (10 из 20)", "не менее 20 %", "цель достигнута");
        report.Blocks.OfType<BarChartBlock>().Should().Contain(c => c.Caption.StartsWith("П3.") && c.Target == 20);
        report.Notes.Should().Contain(n => n.Text.Contains("не зафиксирован"));
    }

    [Fact]
    public async Task Region_WithARound_TakesTheSnapshot_WhateverTheDataSay_AndComparesWithTheRoundBefore()
    {
        await _world.FreezeAsync(new DateOnly(2026, 5, 31), "Весенний");
        await _world.WriteAsync(async db =>
        {
            db.Remove(db.Diagnoses.OrderBy(d => d.Id).First());
            await db.SaveChangesAsync();
        });
        var snapshot = await _world.FreezeAsync(Some.Today, "Летний");
        await _world.WriteAsync(async db => await Task.FromResult(db.Remove(db.Diagnoses.OrderBy(d => d.Id).First())));
        _world.AsCentre();

        var report = await BuildAsync();

        var row = Table(report, "Показатели пункта 6.1").Rows[2];
        row.Cells[1].Display.Should().Be("45,0\u00A0% (9 из 20)");
        row.Cells[4].Display.Should().Be("−5,0\u00A0п.\u00A0п.");
        Table(report, "Почему изменились").Rows.Select(r => r.Cells[0].Display).Should().Contain("П3");
        Table(report, "Почему изменились").Rows.Single(r => r.Cells[0].Display == "П3").Cells[2].Display.Should().Be("перестали засчитываться\u00A0— 1");
        Words(report).Should().Contain("«Летний», снимок № 1").And.Contain("с раундом «Весенний» на 31.05.2026").And.Contain("ухудшились: П3 (−5,0");
        report.Notes.Single(n => n.Label == "Снимок раунда").Text.Should().Contain(snapshot.Sha256);
    }

    [Fact]
    public async Task Municipality_SpeaksOfItself_BesideTheRegion()
    {
        _world.AsPlace(_world.Luga);

        var report = await BuildAsync();

        report.Subtitle.Should().Contain("Лужск");
        Table(report, "Показатели пункта 6.1").Rows[2].Cells.Take(3).Select(c => c.Display).Should().Contain("50,0\u00A0% (4 из 8)");
        Words(report).Should().NotContain("Тосн").And.Contain("муниципальный методический совет РЕШИЛ");
        (await _world.Test.Get<ReportService>().BuildAsync(ReportCatalogue.Monitoring, new(Some.Today, _world.Tosno), default)).Error.Should().Be(ReportCatalogueErrors.NotFound);
    }

    [Fact]
    public async Task Observer_GetsNoSmallCell()
    {
        _world.AsObserver();

        var report = await BuildAsync();

        var appendix = report.Blocks.OfType<TableBlock>().First(t => t.Caption.StartsWith("Показатели П1", StringComparison.Ordinal));
        appendix.Rows.Single(r => r.Cells[0].Display == "Лужский").Cells[3].Display.Should().Be("…");
        Words(report).Should().NotContain("4 из 8").And.NotContain("(1 из 1)");
        report.Notes.Should().Contain(n => n.Label == "Малые группы");
    }

    [Fact]
    public async Task Decision_RefersToApprovedRecommendationsOfTheSnapshot_WithOwnerAndDateInTheirTable()
    {
        var snapshot = await _world.FreezeAsync(Some.Today);
        await _world.WriteAsync(db =>
        {
            db.Add(Advice(snapshot.Id, _world.Luga, "Провести диагностику. Прежде всего: школа № 1", approve: true));
            db.Add(Advice(snapshot.Id, _world.Tosno, "Не показывать", approve: false));
            return Task.CompletedTask;
        });
        _world.AsCentre();

        var blocks = (await BuildAsync()).Blocks;
        var table = blocks.OfType<TableBlock>().Single(t => t.Caption == "Адресные рекомендации");

        blocks.OfType<BulletListBlock>().Last().Items[1].Should().Contain("1 муниципалитет").And.Contain("приложению 2");
        table.Rows.Select(r => string.Join("|", r.Cells.Select(c => c.Display))).Should().HaveCount(2).And.Contain("П3|Провести диагностику.|отдел|31.10.2026")
            .And.Contain(r => r.Contains("Лужский", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hand_ValuesOfTheDay_StandInATableOfTheirOwn()
    {
        await _world.WriteAsync(async db =>
        {
            var indicator = new HandIndicator("Р1", "Проба", "ед.");
            db.Add(indicator);
            await db.SaveChangesAsync();
            var value = new HandValue(indicator.Id, Some.Today, null);
            value.Enter(null, null, 12.5m, null);
            db.Add(value);
        });
        _world.AsCentre();

        Table(await BuildAsync(), "Показатели, значения которых").Rows.Single().Cells.Select(c => c.Display).Should().Equal("Р1", "Проба", "12,5\u00A0ед.", "не установлена");
    }

    [Fact]
    public async Task DayBeforeTheData_IsRefusedInWords()
    {
        _world.AsCentre();

        (await _world.Test.Get<ReportService>().BuildAsync(ReportCatalogue.Monitoring, new(new DateOnly(2001, 1, 1)), default)).Error.Code.Should().Be("monitoring.before-data");
    }

    [Fact]
    public async Task Others_HaveNoSuchReport()
    {
        _world.Test.As(AccessScope.Organisation(_world.Tosno, 1), Role.OrganisationCoordinator);

        (await _world.Test.Get<ReportService>().BuildAsync(ReportCatalogue.Monitoring, new(Some.Today), default)).Error.Should().Be(ReportCatalogueErrors.NotFound);
    }

    [Fact]
    public void Standing_LeadersAndOutsiders_FollowFromTargets_AndSayWhatDistinguishesThem()
    {
        // Targets: П1 10 %, П3 20 %, П4 10 %, П6 70 %.
        MonitoringReportLine[] lines = [Line("П1", 12, 2, 25, 12), Line("П3", 30, 4, 60, 30), Line("П4", 15, 1, 30, 14), Line("П6", 66, 5, 90, 65)];

        var standing = MonitoringReportStanding.Of(lines);

        standing.Select(s => (s.Place, s.Reached, s.Near, s.Judged)).Should().Equal(("М3", 4, 0, 4), ("М1", 3, 1, 4), ("М2", 0, 0, 4));
        standing[2].Words(isLeader: false).Should().StartWith("П6\u00A0— 5,0\u00A0% (по области 65,0\u00A0%); П3");
        standing[0].Words(isLeader: true).Should().StartWith("П3\u00A0— 60,0\u00A0% (по области 30,0\u00A0%); П6");
        MonitoringReportStanding.Outsiders(standing)[0].Place.Should().Be("М2");
    }

    [Theory]
    [InlineData(100, 100, true, null)]
    [InlineData(120, 100, true, true)]
    [InlineData(80, 100, true, false)]
    [InlineData(120, 100, false, false)]
    [InlineData(80, 100, false, true)]
    public void Change_IsBetterByTheDirectionOfTheIndicator(long now, long before, bool more, bool? better)
    {
        var method = IndicatorCatalogue.Find("П3")! with { Direction = more ? IndicatorDirection.More : IndicatorDirection.Less };
        var row = new IndicatorRow(method, null, null, null, new(1, 2, now));

        new MonitoringReportLine(method, row, row, [], new(1, 2, before)).IsBetter.Should().Be(better);
    }

    private static MonitoringReportLine Line(string code, int first, int second, int third, int region)
    {
        var method = IndicatorCatalogue.Find(code)!;
        IndicatorRow Row(int? id, int percent) => new(method, id, $"{id}", id is null ? null : $"М{id}", new(percent, 100, 10 * percent)) { Light = TargetRule.Of(method, percent, id is not null) };
        return new(method, Row(null, region), Row(null, region), [Row(1, first), Row(2, second), Row(3, third)], null);
    }

    private static Recommendation Advice(int snapshot, int place, string text, bool approve)
    {
        var advice = new Recommendation(snapshot, place, "П3", RecommendationRule.BelowTarget);
        advice.Describe(text, "отдел", new DateOnly(2026, 10, 31));
        if (approve) advice.Approve(new DateTime(2026, 6, 30, 0, 0, 0, DateTimeKind.Utc), "тест");
        return advice;
    }

    private async Task<Report> BuildAsync() => (await _world.Test.Get<ReportService>().BuildAsync(ReportCatalogue.Monitoring, new(Some.Today), default)).Value;

    private static TableBlock Table(Report report, string caption) => report.Blocks.OfType<TableBlock>().Single(t => t.Caption.StartsWith(caption, StringComparison.Ordinal));

    private static string Words(Report report) => string.Join('\n', report.Blocks.SelectMany(b => b switch
    {
        ParagraphBlock p => [p.Text],
        BulletListBlock l => l.Items,
        TableBlock t => t.Rows.SelectMany(r => r.Cells).Select(c => c.Display),
        _ => Array.Empty<string>(),
    }));
}
