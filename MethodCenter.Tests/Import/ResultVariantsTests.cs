using System.Text;
using FluentAssertions;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Import.Tables;
using MethodCenter.Tests.Support;
using Xunit;
using static MethodCenter.Tests.Import.DiagnosticsFiles;

namespace MethodCenter.Tests.Import;

/// <summary>However headings are written and whatever the format, the same results come of them.</summary>
public sealed class ResultVariantsTests : IAsyncLifetime
{
    private static readonly string Snils = Some.Snils(1).Formatted;
    private DiagnosticsFiles _files = null!;

    public async Task InitializeAsync() => _files = await DiagnosticsFiles.CreateAsync();

    public async Task DisposeAsync() => await _files.DisposeAsync();

    [Theory]
    [InlineData("Код кампании;СНИЛС;Фамилия;Имя;Отчество;Дата рождения;Попытка;Дата прохождения;Статус;Код компетенции;Балл;Максимум;% выполнения")]
    [InlineData("КОД КАМПАНИИ;СНИЛС;ФАМИЛИЯ;ИМЯ;ОТЧЕСТВО;ДАТА РОЖДЕНИЯ;ПОПЫТКА;ДАТА ПРОХОЖДЕНИЯ;СТАТУС;КОД КОМПЕТЕНЦИИ;БАЛЛ;МАКСИМУМ;% ВЫПОЛНЕНИЯ")]
    [InlineData("campaign_code;snils;last_name;first_name;middle_name;birth_date;attempt;taken_on;status;competency_code;score;max;percent")]
    [InlineData("Шифр кампании;Страховой номер (СНИЛС);Фамилия;Имя;Отчество (при наличии);Д.р.;№ попытки;Дата тестирования;Статус прохождения;Компетенция;Балл по компетенции;Максимальный балл по компетенции;Процент по компетенции")]
    public async Task LongHeadings_OfEveryWording_GiveTheSameResult(string headings)
    {
        var row = $"K-1;{Snils};Иванова;Мария;Петровна;12.03.1985;1;10.03.2026;завершена;";

        await ShouldGiveAsync(headings + "\n" + row + "MET.3;9,5;12;79\n" + row + "met.4;5;10;\n", "first 1 10.03.2026 Completed MET.3=9.5/12;MET.4=5/10 [] 1450/2200");
    }

    [Theory]
    [InlineData("MET.3 Оценивание (макс. 12);MET.4 Анализ (макс. 10)")]
    [InlineData("met.3 оценивание (макс.12);MET.4 АНАЛИЗ (МАКС. 10)")]
    [InlineData("\"MET.3 Оценивание\n(макс. 12)\";\"MET.4\nАнализ (максимум 10 б.)\"")]
    [InlineData("МЕТ.3 (max 12);МЕТ.4 из 10")]
    [InlineData("MET.3, балл (12);MET.4, балл (10 баллов)")]
    public async Task WideHeadings_OfEveryWording_GiveTheSameResult(string columns) => await ShouldGiveAsync(
        $"Код кампании;СНИЛС;Дата прохождения;{columns};MET.3, %;Уровень дефицитов\nK-1;{Snils};10.03.2026;9,5;5;79;низкий\n", "first 1 10.03.2026 Completed MET.3=9.5/12;MET.4=5/10 [] 1450/2200");

    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    [InlineData("cp1251")]
    [InlineData("utf-8")]
    public async Task Formats_GiveTheSameResult(string format)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var table = Table("Результаты диагностики", "", "Код кампании;СНИЛС;ФИО;Дата рождения;Дата прохождения;Статус;MET.3 Оценивание (макс. 12);MET.4 Анализ (макс. 10)", $"K-1;{Snils};Иванова Мария Петровна;12.03.1985;10.03.2026;завершена;9,5;н/я", "Среднее;;;;;;9,5;");
        var (content, name) = format switch
        {
            "xlsx" => (TableWriters.Xlsx(table), "x.xlsx"),
            "ods" => (TableWriters.Ods(table), "x.ods"),
            "cp1251" => (TableWriters.Csv(table, ';', Encoding.GetEncoding(1251)), "x.csv"),
            _ => (TableWriters.Csv(table, '\t', new UTF8Encoding(true)), "x.csv"),
        };

        var outcome = await _files.ImportAsync(ImportKind.Diagnostics, content, name);

        outcome.Should().BeEquivalentTo(new { Rows = 1, Created = 1 });
        (await _files.ResultsAsync()).Should().Equal("first 1 10.03.2026 Completed MET.3=9.5/12 [] 950/1200");
    }

    [Theory]
    [InlineData("MET.3 Оценивание (макс. 12)", null, "MET.3", 12.0)]
    [InlineData("МЕТ.3", null, "MET.3", null)]
    [InlineData("MAN.10 Управление, максимум: 7,5", null, "MAN.10", 7.5)]
    [InlineData("Задание 7 (макс. 3)", "7", null, 3.0)]
    [InlineData("З7", "7", null, null)]
    [InlineData("Задание № 7а (MET.3, макс. 3)", "7А", "MET.3", 3.0)]
    public void Heading_IsReadByItsContent(string heading, string? task, string? code, double? max) =>
        ResultHeadings.Parse(heading).Should().Be(new ResultHeading(task, code, (decimal?)max));

    [Theory]
    [InlineData("MET.3, %")]
    [InlineData("MET.3 уровень")]
    [InlineData("Балл")]
    [InlineData("Макс. 12")]
    [InlineData("Дата 1")]
    [InlineData("Задание")]
    [InlineData("Категория 2026")]
    public void Heading_OfAnotherColumn_IsNotTaken(string heading) => ResultHeadings.Parse(heading).Should().BeNull();

    [Fact]
    public async Task PassportOfTheBook_AndRowsOfAnotherCampaign_AreRefusedRowByRow()
    {
        await _files.ImportAsync(ImportKind.Campaigns, CampaignHead + "K-2;Другая;ЦНППМ;официальная;01.03.2026;31.03.2026;60;A\n");
        var results = Table("Код кампании;СНИЛС;Дата прохождения;Код компетенции;Балл;Максимум", $"P-1;{Snils};10.03.2026;MET.3;6;12", $"K-2;{Snils};10.03.2026;MET.3;6;12", $";{Snils};10.03.2026;MET.4;5;10");

        var outcome = await _files.ImportAsync(ImportKind.Diagnostics, TwoSheets.Xlsx(results, Passport("31.03.2026")), "x.xlsx");

        outcome.Sheets.Single().Rejected.Select(r => (r.Row, r.Reason)).Should().Equal((3, "строка другой кампании: в паспорте — P-1"));
        (await _files.ResultsAsync()).Should().Equal("first 1 10.03.2026 Completed MET.3=6/12;MET.4=5/10 [] 1100/2200");
    }

    [Fact]
    public async Task PassportOfTheBook_ThatIsWrong_RefusesTheFileInWords()
    {
        var results = Table("СНИЛС;Дата прохождения;Код компетенции;Балл;Максимум", $"{Snils};10.03.2026;MET.3;6;12");

        var staged = await _files.StageAsync(ImportKind.Diagnostics, TwoSheets.Xlsx(results, Passport("01.02.2026")), "x.xlsx");

        staged.Error.Should().Be(ImportErrors.PassportWrong("Паспорт кампании", "окончание кампании раньше начала"));
    }

    private static List<TableRow> Passport(string until) =>
        Table("Код кампании;P-1", "Наименование;Проба", "Оператор;ЦНППМ", "Вид диагностики;официальная", "Начало;01.03.2026", $"Окончание;{until}", "Шкала;A");

    private async Task ShouldGiveAsync(string csv, string result)
    {
        var outcome = await _files.ImportAsync(ImportKind.Diagnostics, csv);

        outcome.Sheets[0].Rejected.Should().BeEmpty();
        (await _files.ResultsAsync()).Should().Equal(result);
    }
}
