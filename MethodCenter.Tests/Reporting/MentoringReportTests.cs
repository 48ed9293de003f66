using FluentAssertions;
using MethodCenter.App.Reports;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Mentoring;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Reporting;

public sealed class MentoringReportTests : IAsyncLifetime
{
    private SetupWorld _world = null!;

    public async Task InitializeAsync() => _world = await SetupWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Report_Region_CountsTheIndicatorFormsMentorsAndPairs()
    {
        _world.AsRegion();

        var report = await BuildAsync(new(Some.Today));

        var coverage = SetupWorld.Table(report, "Молодые педагоги, участвующие");
        coverage.Rows.Select(r => string.Join(' ', r.Cells.Select(c => c is ShareCell s ? s.Parts : c.Display))).Should().Equal("Лужский 1 1 из 1", "Тосненский 2 1 из 2");
        coverage.Total!.Cells[2].Should().BeOfType<ShareCell>().Which.Share.Should().Be(new Percent(2, 3));
        SetupWorld.Table(report, "Молодые педагоги по формам").Rows.Select(r => r.Cells[0].Display).Should().BeEquivalentTo("Наставничество", "Клуб молодого педагога");
        SetupWorld.Table(report, "Наставники по нагрузке").Rows.Select(r => r.Cells[1].Display).Should().Equal("0", "1", "0", "0");
        SetupWorld.Table(report, "Движение пар").Rows.Select(r => r.Cells[1].Display).Should().Equal("1", "0", "0", "0");
        SetupWorld.Table(report, "Средние оценки").Rows.Select(r => r.Cells[2].Display).Should().Equal("9,0", "7,0");
        SetupWorld.All(report).Should().Contain("ориентир 70\u00A0% не достигнут: до него не хватает 1 человека").And.Contain("Наставники оценивают наставничество выше, чем наставляемые");
        report.Blocks.OfType<BarChartBlock>().Single().Bars.Should().HaveCount(3);
    }

    [Fact]
    public async Task Report_Numbers_AreThoseOfTheLists()
    {
        _world.AsTosno();
        await _world.Service.SaveAsync(new() { OrganisationId = _world.Other.Id, Curator = "К", RegulationDate = Some.Today, OrderDate = Some.Today, RoadMapDate = Some.Today }, default);
        var list = await _world.Setups.ListAsync(new(), PageRequest.All, default);

        var report = await BuildAsync(new(Some.Today));

        SetupWorld.Table(report, "Организации, где есть").Total!.Cells[2].Should().BeOfType<ShareCell>().Which.Share.Should().Be(new Percent(list.Items.Count(r => r.Missing.Count == 0), list.Total));
        SetupWorld.All(report).Should().Contain($"молодых или в первые годы работы), — {list.Items.Sum(r => r.Young)}, из них с поддержкой {list.Items.Sum(r => r.Young - r.YoungWithout)}");
        SetupWorld.Table(report, "Наставники по нагрузке").Total!.Cells[1].Display.Should().Be(Formats.Number(list.Items.Sum(r => r.Mentors)));
        SetupWorld.Table(report, "Действующие пары и группы по формам").Rows.Sum(r => ((NumberCell)r.Cells[1]).Value).Should().Be(list.Items.Sum(r => r.Pairs));
        SetupWorld.Table(report, "Организации с молодыми").Rows.Select(r => r.Cells[1].Display).Should().Equal(_world.School.ShortName);
    }

    [Fact]
    public async Task Report_Municipality_SpeaksOfItsOwnAlone()
    {
        _world.AsTosno();

        var report = await BuildAsync(new(Some.Today));

        report.Subtitle.Should().Contain("Тосненский");
        SetupWorld.All(report).Should().NotContain("Луж").And.Contain("муниципальный методический совет РЕШИЛ");
        (await _world.Test.Get<ReportService>().BuildAsync(ReportCatalogue.Mentoring, new(Some.Today, _world.Luga), default)).Error.Should().Be(ReportCatalogueErrors.NotFound);
    }

    [Fact]
    public async Task Report_Observer_GetsNoSmallGroupAndTheSameTotals()
    {
        await _world.WriteAsync(db =>
        {
            for (var i = 0; i < 20; i++)
            {
                var person = SetupWorld.Person(_world.LugaSchool, $"Массова Анна Номер{i:D2}", 100 + i, new(1999, 1, 1), new(2024, 9, 1));
                db.Add(person);
            }
            return Task.CompletedTask;
        });
        await _world.WriteAsync(async db => db.AddRange((await db.Educators.Where(e => e.LastName == "Массова").OrderBy(e => e.Id).Take(12).ToListAsync())
            .Select(e => new SupportParticipation(e.Id, SupportKind.School, "школа молодого педагога", new(2026, 3, 1)))));
        _world.AsObserver();

        var report = await BuildAsync(new(Some.Today));

        SetupWorld.Table(report, "Молодые педагоги, участвующие").Total!.Cells[2].Should().BeOfType<ShareCell>().Which.Share.Should().Be(new Percent(14, 23));
        var tosno = SetupWorld.Table(report, "Молодые педагоги, участвующие").Rows.Single(r => r.Cells[0].Display == "Тосненский");
        tosno.Cells.Skip(1).Should().OnlyContain(c => c.Display == "…");
        SetupWorld.Table(report, "Наставники по нагрузке").Rows.Should().OnlyContain(r => r.Cells[1].Display == "…" || r.Cells[1].Display == "0");
        SetupWorld.Table(report, "Наставники по нагрузке").Total!.Cells[1].Display.Should().Be("менее 5");
        SetupWorld.All(report).Should().NotContain("Наставникова").And.NotContain("1 из 2").And.NotContain("9,0");
    }

    [Theory]
    [InlineData("coordinator")]
    [InlineData("teacher")]
    [InlineData("methodist")]
    public async Task Report_OtherRoles_AreRefused(string who)
    {
        if (who == "coordinator") _world.AsCoordinator();
        else if (who == "teacher") _world.AsPerson(_world.Teacher);
        else _world.AsMethodist();

        (await _world.Test.Get<ReportService>().BuildAsync(ReportCatalogue.Mentoring, new(Some.Today), default)).Error.Should().Be(ReportCatalogueErrors.NotFound);
    }

    [Fact]
    public async Task Report_EndedEarlyAndCompleted_AreToldWithReasonsAndGoals()
    {
        await _world.WriteAsync(async db =>
        {
            var (mentor, school) = (await db.Mentors.SingleAsync(), await db.Organisations.SingleAsync(o => o.Id == _world.School.Id));
            for (var i = 0; i < 3; i++)
            {
                var pair = new Mentorship(mentor, school, MentoringForm.Peer, MentoringKind.ShortTerm, new(2026, 1, 15), new(2026, 5, 1));
                pair.Begin();
                if (i == 0) pair.EndEarly(new(2026, 3, 1), null, MentorshipEndSide.Circumstances, "увольнение");
                else pair.Complete(new(2026, 5, 1), "готово", i);
                db.Add(pair);
            }
        });
        _world.AsRegion();

        var report = await BuildAsync(new(Some.Today));

        SetupWorld.Table(report, "Причины досрочного").Rows.Single().Cells[0].Display.Should().Be("Увольнение, перевод, длительный отпуск");
        SetupWorld.Table(report, "Достижение цели").Rows.Select(r => r.Cells[0].Display).Should().Equal("Цель достигнута", "Цель достигнута частично");
        SetupWorld.All(report).Should().Contain("Досрочно прекращены 1 из 3").And.Contain("Цель достигнута полностью в 1 из 2");
    }

    [Fact]
    public async Task Report_EmptyDatabase_SaysSo()
    {
        await using var test = await TestDatabase.CreateAsync();

        var report = (await test.Get<ReportService>().BuildAsync(ReportCatalogue.Mentoring, new(Some.Today), default)).Value;

        SetupWorld.All(report).Should().Contain("Наставников в реестре нет.").And.Contain("Молодых педагогов, которых учитывает показатель, нет.").And.Contain("Анкет за период нет.");
    }

    [Fact]
    public async Task Report_EachFormat_IsRendered()
    {
        _world.AsRegion();
        var report = await BuildAsync(new(Some.Today));
        await using var renderers = new Renderers();

        foreach (var format in new[] { ReportFormat.Html, ReportFormat.Docx, ReportFormat.Xlsx })
            (await renderers.BytesAsync(report, format)).Should().NotBeEmpty();
    }

    private async Task<Report> BuildAsync(ReportRequest request) => (await _world.Test.Get<ReportService>().BuildAsync(ReportCatalogue.Mentoring, request, default)).Value;
}
