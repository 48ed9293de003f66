using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>Each sample file has the outcome that its description gives, to the row; a second import changes nothing.</summary>
public sealed class SampleOutcomeTests : IAsyncLifetime
{
    private const string Organisations = "Перечень_организаций_2026.xlsx";
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Organisations_HaveTheExpectedOutcome()
    {
        var outcome = await ImportAsync(ImportKind.Organisations, Organisations);

        Sheet(outcome, "Организации").Should().BeEquivalentTo(new { Rows = 122, Accepted = 120 });
        Rejections(outcome, "Организации").Should().Equal((44, "повтор организации (ИНН уже есть)"), (81, "ИНН: неверное контрольное число"));
        Remarks(outcome, "Организации").Should().Equal(
            new[] { 43, 49, 54 }.Select(row => (row, "старый код ОКТМО 41618000 заменён на 41518000")));
        Sheet(outcome, "Методические службы").Should().BeEquivalentTo(new { Rows = 113, Accepted = 113 });
        Remarks(outcome, "Методические службы").Should().Equal(
            new[] { 23, 26 }.Select(row => (row, "нет номера акта: структура в П8 не засчитывается")));
    }

    [Fact]
    public async Task Tosno_HasTheExpectedOutcome()
    {
        var outcome = await ImportAfterOrganisationsAsync("Контингент_Тосненский_2026-06.xlsx");

        Sheet(outcome, "Педагоги и руководители").Should().BeEquivalentTo(new { Rows = 397, Accepted = 391 });
        Rejections(outcome).Should().Equal(
            (38, Repeat), (66, Snils), (127, NoPosition), (128, NoPosition), (207, NoPosition), (268, Repeat));
        Remarks(outcome).Should().BeEquivalentTo(
            Rows("СНИЛС тот же, фамилия другая", 19).Concat(Rows(NoSubject, 75, 104, 168, 221)).Concat(Rows(NoSnils, 22, 151, 313)).Concat(Rows(NoStart, 85, 228, 283)));
    }

    [Fact]
    public async Task SosnovyBor_HasTheExpectedOutcome()
    {
        var outcome = await ImportAfterOrganisationsAsync("Контингент_Сосновый_Бор_2026-06.xls");

        Sheet(outcome, "Лист1").Should().BeEquivalentTo(new { Rows = 178, Accepted = 176 });
        Rejections(outcome).Should().Equal((27, NoPosition), (92, Snils));
        Remarks(outcome).Should().Equal(Rows(NoSnils, 103));
    }

    [Fact]
    public async Task Luga_HasTheExpectedOutcome()
    {
        var outcome = await ImportAfterOrganisationsAsync("Контингент_Лужский_2026-06.csv");

        Sheet(outcome, "—").Should().BeEquivalentTo(new { Rows = 220, Accepted = 217 });
        Rejections(outcome).Should().Equal((46, "организация не найдена по ИНН (ОГРН)"), (103, NoPosition), (153, Repeat));
        Remarks(outcome).Should().BeEquivalentTo(Rows(NoSubject, 58, 85, 107).Concat(Rows(NoStart, 186)));
    }

    [Fact]
    public async Task FileWithErrors_HasTheExpectedOutcome()
    {
        var outcome = await ImportAfterOrganisationsAsync("Контингент_с_ошибками.xlsx");

        Sheet(outcome, "Контингент").Should().BeEquivalentTo(new { Rows = 39, Accepted = 20 });
        Rejections(outcome).Should().Equal(
            (6, "неизвестный код ОКТМО"), (9, Snils), (10, Snils), (11, "дата рождения в будущем"), (12, "дата рождения не разобрана"),
            (13, Age), (14, Age), (15, NoPosition), (16, NoPosition), (19, Repeat), (22, "организация не найдена по ИНН (ОГРН)"),
            (23, "ИНН: неверное контрольное число"), (24, "нет обязательного поля: фамилия"), (25, "нет обязательного поля: должность"),
            (26, "нет обязательного поля: дата рождения"), (28, "дата приёма позже даты увольнения"), (29, "неизвестный вид занятости"),
            (32, "СНИЛС принадлежит другому человеку (ФИО и дата рождения не совпадают)"), (34, "ячейка с ошибкой формулы: должность"));
        Remarks(outcome).Should().BeEquivalentTo(new[]
        {
            (31, "ОКТМО строки не совпадает с ОКТМО организации"), (33, "СНИЛС тот же, фамилия другая"), (21, "второе основное место работы"),
            (35, "категория не найдена в справочнике"), (38, NoSubject), (27, NoSnils), (39, NoStart), (36, "предмет не найден в справочнике"),
            (30, "ставка вне пределов 0–2"), (7, "старый код ОКТМО 41618000 заменён на 41518000"), (8, "старый код ОКТМО 41618000 заменён на 41518000"),
        });
    }

    [Fact]
    public async Task Asset_HasTheExpectedOutcomeAndASecondImportOfAllChangesNothing()
    {
        var files = new (ImportKind Kind, string File)[]
        {
            (ImportKind.Organisations, Organisations), (ImportKind.Educators, "Контингент_Тосненский_2026-06.xlsx"),
            (ImportKind.Educators, "Контингент_Сосновый_Бор_2026-06.xls"), (ImportKind.Educators, "Контингент_Лужский_2026-06.csv"),
            (ImportKind.Methodists, "Актив_методисты_2026.xlsx"),
        };
        var outcomes = new List<ImportOutcome>();
        foreach (var (kind, file) in files) outcomes.Add(await ImportAsync(kind, file));

        outcomes[^1].Sheets.Select(s => (s.Sheet, s.Rows, s.Accepted, s.Warnings.Count)).Should().Equal(
            ("Региональный актив", 7, 7, 0), ("Муниципальный актив", 13, 13, 0), ("Закрепление", 187, 187, 0));

        foreach (var (kind, file) in files)
        {
            var again = await ImportAsync(kind, file);
            again.Sheets.SelectMany(s => s.Previews).Should().BeEmpty(file);
        }
    }

    private const string Repeat = "повтор строки: тот же человек, организация, должность и вид занятости";
    private const string Snils = "СНИЛС: неверное контрольное число или длина";
    private const string NoPosition = "должность не входит в номенклатуру";
    private const string NoSubject = "не указан предмет у должности, где он обязателен";
    private const string NoSnils = "нет СНИЛС: человек ведётся по ФИО и дате рождения";
    private const string NoStart = "нет даты начала педагогической деятельности";
    private const string Age = "возраст вне пределов 16–100 лет";

    private static IEnumerable<(int, string)> Rows(string reason, params int[] rows) => rows.Select(r => (r, reason));

    private static SheetOutcome Sheet(ImportOutcome outcome, string name) => outcome.Sheets.Single(s => s.Sheet == name);

    private static IEnumerable<(int, string)> Rejections(ImportOutcome outcome, string? sheet = null) =>
        outcome.Sheets.Where(s => sheet is null || s.Sheet == sheet).SelectMany(s => s.Rejected).Select(i => (i.Row, i.Reason));

    private static IEnumerable<(int, string)> Remarks(ImportOutcome outcome, string? sheet = null) =>
        outcome.Sheets.Where(s => sheet is null || s.Sheet == sheet).SelectMany(s => s.Warnings).Select(i => (i.Row, i.Reason));

    private async Task<ImportOutcome> ImportAfterOrganisationsAsync(string file)
    {
        await ImportAsync(ImportKind.Organisations, Organisations);
        return await ImportAsync(ImportKind.Educators, file);
    }

    private async Task<ImportOutcome> ImportAsync(ImportKind kind, string file)
    {
        await using var content = File.OpenRead(Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", file));
        var service = _test.Get<ImportService>();
        var staged = await service.StageAsync(kind, content, file);
        return (await service.CommitAsync(staged.Value)).Value;
    }
}
