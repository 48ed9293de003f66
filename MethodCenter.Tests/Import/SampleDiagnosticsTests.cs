using System.Text.Json;
using FluentAssertions;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>Sample files of results have the outcome of their description, to the row, and the deficits that were counted independently.</summary>
public sealed class SampleDiagnosticsTests : IAsyncLifetime
{
    private const string Mathematics = "Результаты_диагностики_математика_2026-03_широкий.xlsx";
    private const string Managers = "Результаты_диагностики_управленцы_2026-04_длинный.csv";
    private const string Errors = "Контингент_с_ошибками.xlsx";
    private const string Repeat = "повтор результата (кампания, человек, попытка, компетенция)";
    private const string NotFound = "человек не найден — очередь сопоставления";
    private TestDatabase _test = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        await ImportAsync(ImportKind.Organisations, "Перечень_организаций_2026.xlsx");
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Mathematics_Wide_HasTheExpectedOutcome()
    {
        await ImportPeopleAsync();

        var sheet = (await ImportAsync(ImportKind.Diagnostics, Mathematics)).Sheets.Single();

        sheet.Should().BeEquivalentTo(new { Sheet = "Результаты", Rows = 106, Accepted = 102, Created = 102 });
        Rows(sheet.Rejected).Should().Equal((24, Repeat), (58, "балл больше максимума"));
        Rows(sheet.Queued).Should().Equal((15, NotFound), (44, NotFound));
        Rows(sheet.Warnings).Should().Equal(
            (3, "СНИЛС тот же, фамилия другая"), (5, "сопоставлен по ФИО и дате рождения (СНИЛС пуст)"), (34, "сопоставлен по ФИО и дате рождения (СНИЛС пуст)"),
            (52, "сопоставлен по ФИО и дате рождения (в контингенте СНИЛС пуст)"));
        sheet.Previews[0].Title.Should().Be("новая кампания MAT-2026-03 — Диагностика предметных и методических компетенций учителей математики, информатики и физики");
    }

    [Fact]
    public async Task Managers_Long_HasTheExpectedOutcome()
    {
        await ImportPeopleAsync();

        var sheet = (await ImportAsync(ImportKind.Diagnostics, Managers)).Sheets.Single();

        sheet.Should().BeEquivalentTo(new { Sheet = "—", Rows = 798, Accepted = 794, Created = 794 });
        Rows(sheet.Rejected).Should().Equal((115, "неизвестный код компетенции"), (308, Repeat));
        Rows(sheet.Queued).Should().Equal((202, NotFound), (203, NotFound));
        sheet.Warnings.Should().BeEmpty();
        await using var db = _test.Database.Read();
        var campaign = await db.Campaigns.Include(c => c.Items).SingleAsync();
        (campaign.Code, campaign.IsOfficial, campaign.From, campaign.Until).Should().Be(("UPR-2026-04", true, new(2026, 4, 6), new DateOnly(2026, 4, 24)));
        (await db.Scales.SingleAsync(s => s.Id == campaign.ScaleId)).Code.Should().Be("C", "the levels of the file belong to the scale of managers");
        campaign.Items.Should().HaveCount(12).And.OnlyContain(i => i.Max > 0 && !i.IsTask);
    }

    [Fact]
    public async Task FileWithErrors_HasTheExpectedOutcome()
    {
        var campaign = await ImportAsync(ImportKind.Campaigns, Mathematics);
        campaign.Sheets.Single().Should().BeEquivalentTo(new { Sheet = "Паспорт кампании", Rows = 11, Created = 11 });
        await ImportAsync(ImportKind.Educators, Errors);

        var sheet = (await ImportAsync(ImportKind.Diagnostics, Errors)).Sheets.Single();

        sheet.Should().BeEquivalentTo(new { Sheet = "Результаты диагностики", Rows = 21, Accepted = 9 });
        Rows(sheet.Rejected).Should().Equal(
            (8, "балл больше максимума"), (9, "% выполнения не равен балл/максимум (±0,5)"), (10, "неизвестный код компетенции"),
            (11, "дата прохождения вне сроков кампании"), (12, Repeat), (14, "неизвестный код ОКТМО"), (15, "балл не число"), (16, "балл отрицательный"),
            (17, "неизвестный статус"), (18, "максимум не больше нуля"), (19, "неизвестный код кампании"));
        Rows(sheet.Queued).Should().Equal((13, NotFound));
        Rows(sheet.Warnings).Should().Equal((22, "сопоставлен по ФИО и дате рождения (в контингенте СНИЛС пуст)"));
        await using var db = _test.Database.Read();
        (await db.Diagnoses.Select(d => d.Scores).ToListAsync()).Should().BeEquivalentTo(
            "SUB.1=28/47;MET.3=7/10;MET.4=6/10", "SUB.1=40/47;MET.2=5/8;MET.3=5/10;MET.4=3/10;PSY.1=4.5/6", "MET.3=5/10");
    }

    [Fact]
    public async Task SecondImport_OfTheSameFiles_ChangesNothing()
    {
        await ImportPeopleAsync();
        var files = new[] { (ImportKind.Campaigns, Mathematics), (ImportKind.Diagnostics, Mathematics), (ImportKind.Diagnostics, Managers) };
        foreach (var (kind, file) in files) await ImportAsync(kind, file);
        var before = await PictureAsync();

        foreach (var (kind, file) in files)
        {
            var again = await ImportAsync(kind, file);
            again.Sheets.SelectMany(s => s.Previews).Should().BeEmpty(file);
            again.Unchanged.Should().Be(again.Accepted);
        }

        (await PictureAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task Deficits_ByCompetenceAndMunicipality_EqualTheIndependentCount()
    {
        await ImportPeopleAsync();
        await ImportAsync(ImportKind.Diagnostics, Mathematics);
        await ImportAsync(ImportKind.Diagnostics, Managers);
        await using var db = _test.Database.Read();
        var oktmo = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.Oktmo);
        var diagnoses = await db.Diagnoses.ToListAsync();

        var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path("expected.json"))).RootElement.GetProperty("campaign_deficits");
        foreach (var campaign in await db.Campaigns.ToListAsync())
        {
            var counted = AttemptRule.Counted(diagnoses.Where(d => d.CampaignId == campaign.Id)).ToList();
            var scores = counted.SelectMany(d => ScoreSheet.Read(d.Scores).Select(s => (Place: oktmo[d.MunicipalityId], Score: s))).ToList();
            var lines = scores.Select(s => s with { Place = "region" }).Concat(scores).GroupBy(s => (s.Score.Code, s.Place))
                .Select(g => $"{g.Key.Code} {g.Key.Place}: {g.Count(s => s.Score.IsBelow(campaign.Threshold))} of {g.Count()}");

            var wanted = expected.GetProperty(campaign.Code);
            counted.Should().HaveCount(wanted.GetProperty("persons_total").GetInt32());
            counted.CountBy(d => oktmo[d.MunicipalityId]).Should().BeEquivalentTo(wanted.GetProperty("persons").EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.GetInt32())));
            lines.Should().BeEquivalentTo(wanted.GetProperty("competencies").EnumerateObject().SelectMany(c => c.Value.EnumerateObject()
                .Select(p => $"{c.Name} {p.Name}: {p.Value.GetProperty("deficit").GetInt32()} of {p.Value.GetProperty("tested").GetInt32()}")));
        }
        expected.EnumerateObject().Should().HaveCount(2);
    }

    [Theory]
    [InlineData(ImportKind.Campaigns)]
    [InlineData(ImportKind.Diagnostics)]
    public async Task Undo_LeavesEverythingAsItWas(ImportKind kind)
    {
        await ImportPeopleAsync();
        var before = await PictureAsync();
        var batch = (await ImportAsync(kind, Mathematics)).BatchId!.Value;
        (await PictureAsync()).Should().NotEqual(before);

        var undone = await _test.Get<ImportUndo>().UndoAsync(batch);

        undone.IsOk.Should().BeTrue(undone.IsOk ? "" : undone.Error.Message);
        (await PictureAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task Undo_OfTheCampaignWhileResultsLeanOnIt_IsRefused()
    {
        await ImportPeopleAsync();
        var passport = (await ImportAsync(ImportKind.Campaigns, Mathematics)).BatchId!.Value;
        var results = (await ImportAsync(ImportKind.Diagnostics, Mathematics)).BatchId!.Value;

        (await _test.Get<ImportUndo>().UndoAsync(passport)).Error.Should().Be(ImportErrors.UndoReferred("102 результата диагностики"));
        (await _test.Get<ImportUndo>().UndoAsync(results)).IsOk.Should().BeTrue();
        (await _test.Get<ImportUndo>().UndoAsync(passport)).IsOk.Should().BeTrue();
    }

    private static string Path(string file) => System.IO.Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", file);

    private static IEnumerable<(int, string)> Rows(IEnumerable<RowIssue> issues) => issues.Select(i => (i.Row, i.Reason));

    private async Task<List<string>> PictureAsync()
    {
        await using var db = _test.Database.Read();
        var campaigns = await db.Campaigns.Include(c => c.Items).OrderBy(c => c.Id).ToListAsync();
        var results = await db.Diagnoses.OrderBy(d => d.CampaignId).ThenBy(d => d.EducatorId).ThenBy(d => d.Attempt).ToListAsync();
        return
        [
            .. campaigns.Select(c => $"{c.Code} {c.Title} {c.From} {c.Until} {c.Threshold} {c.ScaleId} {string.Join(";", c.Items.OrderBy(i => i.Id).Select(i => $"{i.Task}{i.CompetenceCode}{i.Max}"))}"),
            .. results.Select(d => $"{d.CampaignId} {d.EducatorId} {d.Attempt} {d.TakenOn} {d.Status} {d.Scores} {d.Tasks} {d.TotalHundredths} {d.OrganisationId} {d.OpenFrom} {d.Version}"),
        ];
    }

    private async Task ImportPeopleAsync()
    {
        foreach (var file in new[] { "Контингент_Тосненский_2026-06.xlsx", "Контингент_Сосновый_Бор_2026-06.xls", "Контингент_Лужский_2026-06.csv" })
            await ImportAsync(ImportKind.Educators, file);
    }

    private async Task<ImportOutcome> ImportAsync(ImportKind kind, string file)
    {
        await using var content = File.OpenRead(Path(file));
        var service = _test.Get<ImportService>();
        var staged = await service.StageAsync(kind, content, file);
        staged.IsOk.Should().BeTrue(staged.IsOk ? "" : staged.Error.Message);
        return (await service.CommitAsync(staged.Value)).Value;
    }
}
