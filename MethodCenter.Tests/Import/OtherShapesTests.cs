using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Import.Tables;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>
/// Sheets of organisations and of the asset under other headings, in another order and format: sent again after the samples
/// themselves, they change nothing. A column that was misread would show as a change.
/// </summary>
public sealed class OtherShapesTests(OtherShapesTests.Filled region) : IClassFixture<OtherShapesTests.Filled>
{
    private const string Organisations = "Перечень_организаций_2026.xlsx";
    private const string Asset = "Актив_методисты_2026.xlsx";

    [Theory]
    [InlineData(3, "№|Код ОКТМО|Район|Наименование организации (полное)|Наименование организации (краткое)|ИНН организации|ОГРН организации|Тип ОО|Нас. пункт|Город/село|Участвует в мониторинге|Школа с низкими образовательными результатами (ШНОР)|Дата ликвидации")]
    [InlineData(3, "п/п|ОКТМО муниципалитета|Муниципальный район (городской округ)|Полное наименование образовательной организации по уставу|Сокращенное наименование|ИНН юридического лица|Основной государственный регистрационный номер|Вид образовательной организации|Населенный пункт (место нахождения)|Тип местности (город/село)|Контур мониторинга (да/нет)|В списке ШНОР|Деятельность прекращена с")]
    public Task Organisations_Reshaped_ChangeNothing(int headingRow, string headings) =>
        ShouldChangeNothingAsync(ImportKind.Organisations, Organisations, "Организации", headingRow, headings, 120, 2);

    [Theory]
    [InlineData(1, "ИНН ОО|Наименование ОО|Методическая структура|Документ|№ приказа|Дата приказа|Срок действия по")]
    [InlineData(1, "ИНН организации|Образовательная организация|Вид методической структуры|Вид локального акта|Номер локального акта|Дата утверждения акта|Действует до")]
    public Task Structures_Reshaped_ChangeNothing(int headingRow, string headings) =>
        ShouldChangeNothingAsync(ImportKind.Organisations, Organisations, "Методические службы", headingRow, headings, 113, 0);

    [Theory]
    [InlineData("Региональный актив", 7)]
    [InlineData("Муниципальный актив", 13)]
    public async Task Methodists_Reshaped_ChangeNothing(string sheet, int accepted)
    {
        string[] wordings =
        [
            "№|СНИЛС методиста|ФИО методиста|Д.р.|Место работы (организация)|ИНН|Код ОКТМО|Предмет/направление|Форма привлечения|Номер приказа|Дата приказа|Действует до|Дата диагностики|Результат диагностики, %|Программа повышения квалификации|№ удостоверения|Дата удостоверения|Предельное число закреплённых",
            "п/п|Страховой номер|Методист|Дата рождения|Организация|ИНН места работы|ОКТМО МО|Предметная область (направление)|Трудовые отношения|№ договора (приказа)|Дата договора (приказа)|Срок действия статуса|Диагностика (дата прохождения)|Диагностика (процент)|ПК (программа)|ПК (номер документа)|ПК (дата документа)|Норма закрепления",
        ];
        foreach (var headings in wordings) await ShouldChangeNothingAsync(ImportKind.Methodists, Asset, sheet, 2, headings, accepted, 0);
    }

    [Theory]
    [InlineData("Методист: СНИЛС|Методист (ФИО)|Уровень методиста|Код ОКТМО|За кем закреплён|ИНН ОО|Наименование ОО|Педагог: СНИЛС|Педагог: ФИО|Дата закрепления|Окончание закрепления|Реквизиты приказа")]
    [InlineData("СНИЛС методиста (наставника)|Фамилия, имя, отчество методиста|Уровень актива|ОКТМО|Объект закрепления|ИНН организации|Организация|СНИЛС закреплённого педагога|Закреплённый педагог|Начало закрепления|Срок закрепления|Основание закрепления")]
    public Task Assignments_Reshaped_ChangeNothing(string headings) => ShouldChangeNothingAsync(ImportKind.Methodists, Asset, "Закрепление", 1, headings, 187, 0);

    private async Task ShouldChangeNothingAsync(ImportKind kind, string file, string sheet, int headingRow, string headings, int accepted, int rejected)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var rows = Reshape(file, sheet, headingRow, headings.Split('|'));
        var level = sheet.StartsWith("Муниц", StringComparison.Ordinal) ? "Муниципальные методисты" : sheet;
        (string Name, byte[] Content)[] files =
        [
            ("x.xlsx", TableWriters.Xlsx(rows, level)), ("x.ods", TableWriters.Ods(rows, level)), ($"{sheet}.csv", TableWriters.Csv(rows, ';', Encoding.GetEncoding(1251))),
            ($"{sheet}.csv", TableWriters.Csv(rows, ',', new UTF8Encoding(true))),
        ];
        foreach (var (name, content) in files)
        {
            var staged = await region.StageAsync(kind, content, name);

            staged.IsOk.Should().BeTrue(staged.IsOk ? "" : $"{name}: {staged.Error.Message}");
            var why = $"{name}: not recognised: {string.Join(", ", staged.Value.Columns.SelectMany(c => c.Columns).Where(c => c.Field is null).Select(c => c.Heading))}";
            var outcome = staged.Value.Preview.Sheets.Single();
            outcome.Previews.SelectMany(p => p.Changes).Should().BeEmpty(why);
            (outcome.Unchanged, outcome.Rejected.Count).Should().Be((accepted, rejected), why + string.Join("; ", outcome.Rejected.Take(3)));
        }
    }

    private static List<TableRow> Reshape(string file, string sheet, int headingRow, string[] headings)
    {
        using var content = SampleFiles.Open(file);
        var source = TableFile.Open(content, file).Value.Sheets.Select(s => (s.Name, Rows: s.Rows(CancellationToken.None).ToList())).First(s => s.Name == sheet).Rows;
        var order = Enumerable.Range(0, headings.Length).Reverse().ToArray();
        return source.Where(r => r.Number >= headingRow).Select(row => new TableRow(row.Number, row.Number == headingRow
            ? [.. order.Select(i => Cell.OfText(headings[i]))]
            : [.. order.Select(i => row[i])])).ToList();
    }

    /// <summary>A registry into which all samples have been taken.</summary>
    public sealed class Filled : IAsyncLifetime
    {
        private TestDatabase _test = null!;

        public async Task InitializeAsync()
        {
            _test = await TestDatabase.CreateAsync();
            (ImportKind, string)[] samples =
            [
                (ImportKind.Organisations, Organisations), (ImportKind.Educators, "Контингент_Тосненский_2026-06.xlsx"), (ImportKind.Educators, "Контингент_Сосновый_Бор_2026-06.xls"),
                (ImportKind.Educators, "Контингент_Лужский_2026-06.csv"), (ImportKind.Methodists, Asset),
            ];
            var service = _test.Get<ImportService>();
            foreach (var (kind, file) in samples)
            {
                await using var content = SampleFiles.Open(file);
                await service.CommitAsync((await service.StageAsync(kind, content, file)).Value);
            }
        }

        public async Task DisposeAsync() => await _test.DisposeAsync();

        internal async Task<Domain.Common.Result<StagedImport>> StageAsync(ImportKind kind, byte[] content, string name)
        {
            await using var stream = new MemoryStream(content);
            return await _test.Get<ImportService>().StageAsync(kind, stream, name);
        }
    }
}
