using FluentAssertions;
using MethodCenter.App.Reports;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Reporting;

public sealed class DiagnosticsReportTests : IAsyncLifetime
{
    private HeatMapWorld _world = null!;

    public async Task InitializeAsync() => _world = await HeatMapWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Report_Region_SaysWhatIsHighAgainstWhatAndProposesDecisions()
    {
        await _world.Test.AsSystem().AddAsync([.. _world.TosnoPeople.Concat(_world.LugaPeople.Take(4)).Select(p => new CampaignParticipant(_world.Campaign, p.Id, false))]);
        _world.AsRegion();

        var report = await BuildAsync(new(Some.Today));

        Table(report, "Охват диагностикой").Total!.Cells[2].Display.Should().Be("100,0 %");
        Table(report, "Первые 10").Rows[0].Cells.Select(c => c.Display).Should().ContainInOrder("SUB.1", "44,4 %");
        Words(report).Should().Contain("на 22,2 п. п. выше средней доли по кампании (22,2 %)")
            .And.Contain("Региональный методический совет РЕШИЛ").And.Contain("ЛОИРО").And.Contain("Программы дополнительного профессионального образования в систему ещё не внесены");
        report.Blocks.OfType<HeatMapBlock>().Should().ContainSingle().Which.Rows.Select(r => r.Label).Should().Equal("Лужский", "Тосненский", "Область");
        report.Notes.Should().Contain(n => n.Text.Contains("прохождений: 18", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_LikeCampaignBefore_IsComparedAndAnUnlikeOneIsNot()
    {
        var before = await _world.Test.AsSystem().AddCampaignAsync("MAT-2025", from: new DateOnly(2025, 3, 3));
        var unlike = await _world.Test.AddCampaignAsync("OTHER-2025", from: new DateOnly(2025, 9, 1), instrument: "Другой КИМ");
        await _world.Test.AddAsync(
        [
            .. _world.TosnoPeople.Select(p => SomeDiagnostics.Attempt(before, p, HeatMapWorld.Weak, takenOn: new DateOnly(2025, 3, 10))),
            .. _world.TosnoPeople.Select(p => SomeDiagnostics.Attempt(unlike, p, HeatMapWorld.Fine, takenOn: new DateOnly(2025, 9, 10))),
        ]);
        _world.AsRegion();

        var table = Table(await BuildAsync(new(Some.Today, Campaign: "MAT-2026-03")), "Изменение доли");

        table.Rows.Single(r => r.Cells[0].Display == "SUB.1").Cells.Select(c => c.Display).Skip(2).Should().Equal("100,0 %", "44,4 %", "−55,6 п. п.");
    }

    [Fact]
    public async Task Report_MunicipalService_SpeaksOfItsOwnAlone()
    {
        _world.AsTosno();

        var report = await BuildAsync(new(Some.Today));

        report.Subtitle.Should().Contain("Тосненский");
        Text(report).Should().NotContain("Луж");
        report.Blocks.OfType<HeatMapBlock>().Single().Rows[0].Label.Should().Be(_world.TosnoSchool.ShortName);
        (await _world.Test.Get<ReportService>().BuildAsync(ReportCatalogue.Diagnostics, new(Some.Today, _world.Luga), default)).Error.Should().Be(ReportCatalogueErrors.NotFound);
    }

    [Fact]
    public async Task Report_Observer_GetsNoSmallGroup()
    {
        _world.AsObserver();

        var report = await BuildAsync(new(Some.Today));

        report.Blocks.OfType<HeatMapBlock>().Should().OnlyContain(m => m.Rows.All(r => r.Label == "Область" || r.Values[0] == null), "two people of Луга have a deficit in SUB.1");
        Text(report).Should().NotContain("2 из 8");
    }

    [Fact]
    public async Task Report_NoCampaign_IsRefusedInWords()
    {
        var built = await _world.Test.Get<ReportService>().BuildAsync(ReportCatalogue.Diagnostics, new(Some.Today, Campaign: "NONE"), default);

        built.Error.Should().Be(ReportCatalogueErrors.NoCampaign);
    }

    [Fact]
    public async Task Report_EachFormat_IsRendered()
    {
        var report = await BuildAsync(new(Some.Today));
        await using var renderers = new Renderers();

        foreach (var format in new[] { ReportFormat.Html, ReportFormat.Docx, ReportFormat.Xlsx })
            (await renderers.BytesAsync(report, format)).Should().NotBeEmpty();
    }

    private async Task<Report> BuildAsync(ReportRequest request) =>
        (await _world.Test.Get<ReportService>().BuildAsync(ReportCatalogue.Diagnostics, request, default)).Value;

    private static TableBlock Table(Report report, string caption) => report.Blocks.OfType<TableBlock>().Single(t => t.Caption.StartsWith(caption, StringComparison.Ordinal));

    private static string Words(Report report) => string.Join(' ', report.Blocks.Select(b => b switch
    {
        ParagraphBlock p => p.Text,
        BulletListBlock l => string.Join(' ', l.Items),
        _ => "",
    }));

    private static string Text(Report report) => Words(report) + string.Join(' ', report.Blocks.OfType<TableBlock>().SelectMany(t => t.Rows).SelectMany(r => r.Cells)
        .Select(c => c is ShareCell share ? $"{share.Display} {share.Parts}" : c.Display));
}

public sealed class DiagnosticsSheetTests : IAsyncLifetime
{
    private HeatMapWorld _world = null!;

    private PersonalSheetQueries Sheets => _world.Test.Get<PersonalSheetQueries>();
    private int Person => _world.TosnoPeople[0].Id;

    public async Task InitializeAsync() => _world = await HeatMapWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Sheet_SaysLevelsInFullStrengthsAndDeficits()
    {
        var sheet = (await Sheets.BuildAsync(Person, _world.Campaign))!;

        var rows = sheet.Blocks.OfType<TableBlock>().SelectMany(t => t.Rows).Select(r => string.Join(" | ", r.Cells.Skip(1).Select(c => c.Display)));
        rows.Should().Equal("28 из 47 | 59,6 | средний уровень дефицитов | да", "8 из 10 | 80,0 | минимальный уровень дефицитов | нет");
        sheet.Blocks.OfType<BulletListBlock>().SelectMany(l => l.Items).Should().Contain(i => i.Contains("(SUB.1) — 59,6\u00A0%", StringComparison.Ordinal))
            .And.Contain(i => i.Contains("(MET.1) — 80,0\u00A0%", StringComparison.Ordinal));
        sheet.Kind.Should().NotContain("Тосненская", "the name of a file names nobody");
    }

    [Fact]
    public async Task Sheet_Printed_LeavesALineAboutThePerson()
    {
        await Sheets.BuildAsync(Person, null);

        await using var db = _world.Test.AsSystem().Database.Read();
        var line = await db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync();
        (line.Action, line.Subject, line.PersonId).Should().Be((AuditAction.Printed, "Diagnosis", Person));
    }

    [Fact]
    public async Task Sheet_Scopes_ForeignAndAbsentAnswerAlike()
    {
        (await Sheets.BuildAsync(99_999, null)).Should().BeNull();
        (await Sheets.BuildAsync(Person, 999)).Should().BeNull();
        _world.Test.As(AccessScope.Municipality(_world.Luga), Role.MunicipalService);
        (await Sheets.BuildAsync(Person, null)).Should().BeNull();
        _world.AsObserver();
        (await Sheets.BuildAsync(Person, null)).Should().BeNull();
        _world.Test.As(AccessScope.Self(_world.TosnoPeople[1].Id), Role.Educator);
        (await Sheets.BuildAsync(Person, null)).Should().BeNull();
        _world.Test.As(AccessScope.Self(Person), Role.Educator);
        (await Sheets.BuildAsync(Person, null)).Should().NotBeNull();
    }

    [Fact]
    public async Task Sheet_Coordinator_NeedsTheConsent()
    {
        _world.AsCoordinator();
        (await Sheets.BuildAsync(Person, null)).Should().BeNull();

        await _world.Test.AsSystem().AddAsync(new ResultConsent(Person, Some.Today, "1", "на бумаге"));
        _world.AsCoordinator();
        (await Sheets.BuildAsync(Person, null)).Should().NotBeNull();
    }

    [Fact]
    public async Task Sheet_NotSeenByThePerson_IsClosedToOthersButTheCentre()
    {
        await _world.Test.AsSystem().Database.WriteAsync(async db =>
        {
            (await db.Diagnoses.SingleAsync(d => d.EducatorId == Person)).OpenToOthersFrom(Some.Today.AddDays(1));
            return Result.Ok;
        });

        _world.AsTosno();
        (await Sheets.BuildAsync(Person, null)).Should().BeNull();
        _world.Test.As(AccessScope.Self(Person), Role.Educator);
        (await Sheets.BuildAsync(Person, null)).Should().NotBeNull();
        _world.AsRegion();
        (await Sheets.BuildAsync(Person, null)).Should().NotBeNull();
    }
}
