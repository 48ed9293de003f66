using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Import;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static MethodCenter.Tests.Import.DiagnosticsFiles;

namespace MethodCenter.Tests.Import;

public sealed class CampaignImportTests : IAsyncLifetime
{
    private DiagnosticsFiles _files = null!;

    public async Task InitializeAsync() => _files = await DiagnosticsFiles.CreateAsync(withCampaign: false);

    public async Task DisposeAsync() => await _files.DisposeAsync();

    [Fact]
    public async Task Table_OfSeveralCampaigns_MakesThem()
    {
        var outcome = await _files.ImportAsync(ImportKind.Campaigns,
            "campaign_code;Название кампании;Организатор диагностики;Официальная/неофициальная;Дата начала;Дата окончания;Порог дефицита, %;Шкала;Инструмент;Версия;Срок действия, мес.;Примечание\n"
            + "K-1;Первая;ЦНППМ;официальная;01.03.2026;31.03.2026;55,5;Шкала B;Банк заданий;2;24;пробная\nK-2;Вторая;Академия;неофициальная;2026-04-01;30 апреля 2026 г.;;;;;;\n");

        outcome.Should().BeEquivalentTo(new { Rows = 2, Created = 2, Rejected = 0 });
        await using var db = _files.Test.Database.Read();
        var made = await db.Campaigns.OrderBy(c => c.Code).ToListAsync();
        made[0].Should().BeEquivalentTo(new
        {
            Code = "K-1", Title = "Первая", Operator = "ЦНППМ", IsOfficial = true, From = new DateOnly(2026, 3, 1), Until = new DateOnly(2026, 3, 31), Threshold = 55.5m,
            Instrument = "Банк заданий", InstrumentVersion = "2", ValidityMonths = 24, Note = "пробная",
        });
        made[1].Should().BeEquivalentTo(new { IsOfficial = false, Until = new DateOnly(2026, 4, 30), Threshold = 60m, ValidityMonths = 36 });
        var scales = await db.Scales.ToDictionaryAsync(s => s.Id, s => s.Code);
        made.Select(c => scales[c.ScaleId]).Should().Equal("B", "A");
    }

    [Theory]
    [InlineData(";Диагностика;ЦНППМ;официальная;01.03.2026;31.03.2026;60;A", "нет обязательного поля: код кампании")]
    [InlineData("K-1;;ЦНППМ;официальная;01.03.2026;31.03.2026;60;A", "нет обязательного поля: наименование кампании")]
    [InlineData("K-1;Диагностика;;официальная;01.03.2026;31.03.2026;60;A", "нет обязательного поля: оператор")]
    [InlineData("K-1;Диагностика;ЦНППМ;официальная;31.03.2026;01.03.2026;60;A", "окончание кампании раньше начала")]
    [InlineData("K-1;Диагностика;ЦНППМ;официальная;35.03.2026;31.03.2026;60;A", "начало кампании: не разобрана")]
    [InlineData("K-1;Диагностика;ЦНППМ;официальная;01.03.2026;31.03.2026;120;A", "порог дефицита: больше 0 и не больше 100 %")]
    [InlineData("K-1;Диагностика;ЦНППМ;официальная;01.03.2026;31.03.2026;60;Ю", "неизвестная шкала")]
    [InlineData("K-1;Диагностика;ЦНППМ;какая-то;01.03.2026;31.03.2026;60;A", "неизвестный вид диагностики: ожидается «официальная» или «неофициальная»")]
    public async Task Row_WithAMistake_IsRefusedInWords(string row, string reason)
    {
        var outcome = await _files.ImportAsync(ImportKind.Campaigns, CampaignHead + row + "\nK-9;Другая;ЦНППМ;официальная;01.03.2026;31.03.2026;60;A\n");

        outcome.Should().BeEquivalentTo(new { Rows = 2, Created = 1, Rejected = 1 });
        outcome.Sheets[0].Rejected.Single().Should().BeEquivalentTo(new { Row = 2, Reason = reason });
    }

    [Fact]
    public async Task SameCode_Twice_IsRefusedTheSecondTime()
    {
        var outcome = await _files.ImportAsync(ImportKind.Campaigns, CampaignHead + Campaign + Campaign.Replace("K-1", "k-1", StringComparison.Ordinal));

        outcome.Sheets[0].Rejected.Single().Reason.Should().Be("повтор кампании: этот код уже есть выше");
    }

    [Fact]
    public async Task KnownCampaign_IsChangedFieldByFieldAndPutBackByUndo()
    {
        await _files.ImportAsync(ImportKind.Campaigns, CampaignHead + Campaign);

        var outcome = await _files.ImportAsync(ImportKind.Campaigns, "Код кампании;Наименование;Начало;Окончание;Порог\nK-1;Диагностика;01.03.2026;10.04.2026;50\n");

        outcome.Sheets[0].Previews.Single().Changes.Should().Equal(new FieldChange("окончание", "31.03.2026", "10.04.2026"), new("порог, %", "60", "50"));
        (await _files.Test.Get<ImportUndo>().UndoAsync(outcome.BatchId!.Value)).IsOk.Should().BeTrue();
        await using var db = _files.Test.Database.Read();
        (await db.Campaigns.SingleAsync()).Should().BeEquivalentTo(new { Until = new DateOnly(2026, 3, 31), Threshold = 60m, Operator = "ЦНППМ" });
    }

    [Fact]
    public async Task Passport_ReadDownwards_BringsCompetencesAndTasks()
    {
        var passport = Table("Паспорт кампании", "Шифр кампании:;P-1", "Название;Проба", "Оператор;ЦНППМ", "Вид диагностики;неофициальная", "Дата начала;01.03.2026", "Дата окончания;31.03.2026",
            "Порог дефицита, %;70", "Шкала;В", ";", "Задание;Код компетенции;Максимальный балл", "Задание 1;MET.3;2", "З2;мет.3;3", "3;MET.4;5", "4;QQQ.1;5", "1;MET.4;2");

        var outcome = await _files.ImportAsync(ImportKind.Campaigns, TableWriters.Xlsx(passport, "Паспорт"), "x.xlsx");

        outcome.Should().BeEquivalentTo(new { Rows = 6, Created = 4 });
        outcome.Sheets[0].Rejected.Select(r => (r.Row, r.Reason)).Should().Equal((15, "неизвестный код компетенции"), (16, "повтор: это задание (компетенция) уже есть выше"));
        await using var db = _files.Test.Database.Read();
        var campaign = await db.Campaigns.Include(c => c.Items).SingleAsync();
        campaign.Should().BeEquivalentTo(new { Code = "P-1", IsOfficial = false, Threshold = 70m });
        campaign.Items.Select(i => (i.Task, i.CompetenceCode, i.Max)).Should().BeEquivalentTo(new[] { ("1", "MET.3", 2m), ("2", "MET.3", 3m), ("3", "MET.4", (decimal?)5m) });
        (await db.Scales.SingleAsync(s => s.Id == campaign.ScaleId)).Code.Should().Be("B", "a Cyrillic letter that looks alike");
    }

    [Fact]
    public async Task ItemsSheet_ChangesTheMaximumOfAKnownCampaign()
    {
        await _files.ImportAsync(ImportKind.Campaigns, CampaignHead + Campaign);
        const string head = "Код кампании;Задание;Код компетенции;Максимальный балл\n";
        await _files.ImportAsync(ImportKind.Campaigns, head + "K-1;;MET.3;12\nK-1;1;MET.3;4\n");

        var outcome = await _files.ImportAsync(ImportKind.Campaigns, head + "K-1;;MET.3;10\nK-1;1;MET.3;4\nK-7;;MET.3;10\n");

        outcome.Should().BeEquivalentTo(new { Updated = 1, Unchanged = 1, Rejected = 1 });
        outcome.Sheets[0].Previews.Single().Changes.Should().Equal(new FieldChange("максимум", "MET.3: 12", "MET.3: 10"));
        await using (var db = _files.Test.Database.Read()) (await db.CampaignItems.SingleAsync(i => i.Task == "")).Max.Should().Be(10);
        (await _files.Test.Get<ImportUndo>().UndoAsync(outcome.BatchId!.Value)).IsOk.Should().BeTrue();
        await using (var db = _files.Test.Database.Read()) (await db.CampaignItems.SingleAsync(i => i.Task == "")).Max.Should().Be(12);
    }

    [Theory]
    [InlineData(ImportKind.Campaigns)]
    [InlineData(ImportKind.Diagnostics)]
    public async Task Municipality_MaySendNeither(ImportKind kind)
    {
        _files.Test.As(AccessScope.Municipality(_files.Municipality), Role.MunicipalService);

        (await _files.StageAsync(kind, Encoding.UTF8.GetBytes(CampaignHead + Campaign))).Error.Should().Be(AccessErrors.Forbidden);
    }
}
