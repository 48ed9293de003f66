using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Import.Tables;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>
/// The content of one sample as other municipalities would have sent it: other headings, orders, formats, titles and totals. The
/// outcome must be the same to the row, whatever the shape.
/// </summary>
public sealed class OtherMunicipalitiesTests(OtherMunicipalitiesTests.Region region) : IClassFixture<OtherMunicipalitiesTests.Region>
{
    private const string Sample = "Контингент_Тосненский_2026-06.xlsx";
    private const int HeadingRow = 4;
    private const int TotalRow = 403;

    /// <summary>Headings in the order of the sample; «|» between them.</summary>
    private static readonly Dictionary<string, string> Wordings = new()
    {
        ["short"] = "№|СНИЛС|Фамилия|Имя|Отчество|Дата рождения|ОКТМО|ИНН|Организация|Должность|Предмет|Вид занятости|Ставка|Дата приема|Дата увольнения|Начало педагогического стажа|Категория|Дата присвоения|Таб. №|Декретный отпуск|Примечания",
        ["long"] = "№ п/п|Страховой номер индивидуального лицевого счета|Фамилия сотрудника|Имя сотрудника|Отчество сотрудника (при наличии)|Дата, месяц и год рождения|Муниципальное образование (код ОКТМО)|ИНН образовательной организации|Место работы (краткое наименование ОО)|Занимаемая должность (по штатному расписанию)|Преподаваемый предмет (дисциплина)|Основное место работы/совместительство|Объем занимаемой ставки|Дата приема в организацию|Дата увольнения из организации|Дата начала педагогической работы|Имеющаяся квалификационная категория|Дата присвоения квалификационной категории|Табельный номер|Находится в отпуске по уходу за ребенком (да/нет)|Комментарии",
        ["shouted"] = "№ П/П|СНИЛС РАБОТНИКА|ФАМИЛИЯ|ИМЯ|ОТЧЕСТВО|ДАТА РОЖ-\nДЕНИЯ|ОКТМО МУНИЦИПАЛЬНОГО РАЙОНА|ИНН ЮР. ЛИЦА|НАИМЕНОВАНИЕ УЧРЕЖДЕНИЯ|ДОЛЖ-\nНОСТЬ|ПРЕДМЕТ ПРЕПОДАВАНИЯ|УСЛОВИЯ РАБОТЫ (ОСН., СОВМ.)|КОЛ-ВО СТАВОК|ПРИНЯТ НА РАБОТУ (ДАТА)|УВОЛЕН (ДАТА)|ПЕД. СТАЖ С|КВ. КАТЕГОРИЯ|ДАТА АТТЕСТАЦИИ|ТАБ. НОМЕР|ДЕКРЕТ|ПРИМ.",
        ["register"] = "snils_order|snils|last_name|first_name|middle_name|birth_date|oktmo|inn|organisation|position|subject|employment_kind|rate|started_on|ended_on|teaching_since|category|category_date|tab_no|on_leave|note",
        ["office"] = "п/п|№ СНИЛС|Фамилия педагогического работника|Имя педагогического работника|Отчество педагогического работника|Число, месяц, год рождения|Код территории по ОКТМО|ИНН работодателя|Работодатель|Наименование должности|Какой предмет преподаёт|Форма трудовых отношений|Размер ставки (доля)|Дата трудоустройства|Дата окончания трудового договора|Педагогическая деятельность с (дата)|Квалиф. категория|Когда присвоена категория|Личный номер|Отпуск по уходу|Иные сведения",
        ["personnel"] = "№|СНИЛС сотрудника|Фам.|Имя|Отч.|Д/р|ОКТМО организации|ИНН школы (ДОУ)|ОО|Должность сотрудника|Учебный предмет|Занятость (основная, по совместительству)|Ст.|Работает с|Работает по|Начало стажа педагогической работы|Категория (первая, высшая)|Категория с|Таб. №|В отпуске по уходу за ребёнком до 3 лет|Доп. сведения",
        ["order"] = "№ строки|Номер СНИЛС работника|Фамилия|Имя|Отчество|Дата рождения (дд.мм.гггг)|ОКТМО|ИНН места работы|Образовательное учреждение|Должность на 01.06.2026|Предмет (для учителей-предметников)|Вид трудового договора (основной/совместитель)|Ставка, шт. ед.|Дата назначения на должность|Дата прекращения трудового договора|Дата начала пед. стажа|Результат аттестации (категория)|Дата установления категории|№ личного дела|Отпуск по уходу за ребенком (+/-)|Дополнительная информация",
    };

    public static TheoryData<string, string> Variants()
    {
        var data = new TheoryData<string, string>();
        foreach (var wording in Wordings.Keys)
        {
            foreach (var format in new[] { "xlsx", "ods", "csv;utf-8", "csv,utf-8", "csv;windows-1251", "csv\twindows-1251", "csv\tutf-16" }) data.Add(wording, format);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task Educators_SentByAnother_HaveTheSameOutcome(string wording, string format)
    {
        var turn = Wordings.Keys.ToList().IndexOf(wording);
        var rows = Reshape(Wordings[wording].Split('|'), shift: turn - 3, turn);

        var staged = await region.StageAsync(Write(rows, format), format.StartsWith("csv", StringComparison.Ordinal) ? "x.csv" : "x." + format);

        staged.IsOk.Should().BeTrue(staged.IsOk ? "" : staged.Error.Message);
        ShouldBeTheSame(staged.Value, turn - 3);
    }

    [Theory]
    [InlineData("ФИО работника|СНИЛС|Дата рождения")]
    [InlineData("Фамилия, имя, отчество (полностью)|Страховой номер (СНИЛС)|Родился")]
    [InlineData("Ф.И.О.|СНИЛС (11 цифр)|Дата рожд.")]
    public async Task Educators_NameInOneColumn_HaveTheSameOutcome(string headings)
    {
        var names = headings.Split('|');
        var short21 = Wordings["short"].Split('|');
        int[] rest = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19];
        var rows = Source().Select(row => row.Number switch
        {
            HeadingRow => new TableRow(HeadingRow, [.. names.Concat(rest.Select(i => short21[i])).Select(Cell.OfText)]),
            > HeadingRow and < TotalRow => new TableRow(row.Number, [Cell.OfText($"{row[2].Shown} {row[3].Shown}  {row[4].Shown}"), row[1], row[5], .. rest.Select(i => row[i])]),
            _ => new TableRow(row.Number, [.. row.Cells.Take(2)]),
        }).ToList();

        ShouldBeTheSame((await region.StageAsync(TableWriters.Xlsx(rows), "x.xlsx")).Value, 0);
    }

    [Fact]
    public async Task Educators_GroupsOverHeadings_HaveTheSameOutcome()
    {
        var lower = Wordings["short"].Split('|');
        var groups = new Dictionary<int, string> { [0] = "№", [1] = "Сведения о работнике", [6] = "Место работы", [9] = "Трудовая деятельность", [16] = "Аттестация", [18] = "Прочее" };
        var rows = Source().Where(r => r.Number != HeadingRow - 1).SelectMany(row => row.Number != HeadingRow ? [row] : new[]
        {
            new TableRow(HeadingRow - 1, [.. Enumerable.Range(0, 21).Select(i => Cell.OfText(groups.GetValueOrDefault(i)))]),
            new TableRow(HeadingRow, [.. lower.Select(Cell.OfText)]),
        }).ToList();

        ShouldBeTheSame((await region.StageAsync(TableWriters.Xlsx(rows), "x.xlsx")).Value, 0);
    }

    private static byte[] Write(List<TableRow> rows, string format)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return format switch
        {
            "xlsx" => TableWriters.Xlsx(rows),
            "ods" => TableWriters.Ods(rows),
            _ => TableWriters.Csv(rows, format[3], Encoding.GetEncoding(format[4..])),
        };
    }

    /// <summary>Other headings, columns turned round by a step, more or fewer title rows, another total and signature.</summary>
    private static List<TableRow> Reshape(string[] headings, int shift, int turn)
    {
        var rows = new List<TableRow>();
        var order = Enumerable.Range(0, headings.Length).Select(i => (i * (turn % 2 == 0 ? 1 : 5) + (turn * 3)) % headings.Length).ToArray();
        if (HeadingRow + shift > 1) rows.Add(new(1, [Cell.Empty, Cell.OfText("Сведения о педагогических работниках на 30.06.2026")]));
        foreach (var row in Source().Where(r => r.Number >= HeadingRow))
        {
            if (row.Number == HeadingRow) rows.Add(new(HeadingRow + shift, [.. order.Select(i => Cell.OfText(headings[i]))]));
            else if (row.Number < TotalRow) rows.Add(new(row.Number + shift, [.. order.Select(i => row[i])]));
        }
        rows.Add(new(TotalRow + shift, [.. Enumerable.Range(0, 3).Select(_ => Cell.Empty), Cell.OfText(turn % 2 == 0 ? "ИТОГО:" : "Всего по району"), Cell.OfNumber(397)]));
        rows.Add(new(TotalRow + shift + 3, [Cell.OfText("Председатель комитета ____________ /А. В. Смирнов/")]));
        return rows;
    }

    private static List<TableRow> Source()
    {
        using var content = SampleFiles.Open(Sample);
        return TableFile.Open(content, Sample).Value.Sheets.Select(s => s.Rows(CancellationToken.None).ToList()).First();
    }

    private void ShouldBeTheSame(StagedImport staged, int shift)
    {
        var (sheet, usual) = (staged.Preview.Sheets.Single(), region.Usual.Preview.Sheets[0]);
        var unused = staged.Columns.Single().Columns.Where(c => c.Field is null).Select(c => c.Heading);
        var why = $"these columns were not recognised: {string.Join(", ", unused)}";
        (sheet.Rows, sheet.Accepted).Should().Be((usual.Rows, usual.Accepted), why);
        sheet.Rejected.Select(i => (i.Row - shift, i.Reason)).Should().Equal(usual.Rejected.Select(i => (i.Row, i.Reason)), why);
        sheet.Warnings.Select(i => (i.Row - shift, i.Reason)).Should().BeEquivalentTo(usual.Warnings.Select(i => (i.Row, i.Reason)), why);
        Facts(staged).Should().Equal(Facts(region.Usual), why);
    }

    /// <summary>Everything that is read, apart from the names of places and remarks, which no rule uses.</summary>
    private static IEnumerable<EducatorRecord> Facts(StagedImport staged) => staged.File.Sheets.OfType<EducatorSheet>().First().Rows
        .Where(r => !r.IsRejected).Select(r => r.Record with { Note = null, OrganisationName = null });

    /// <summary>A registry with the organisations, and the outcome of the sample as it is.</summary>
    public sealed class Region : IAsyncLifetime
    {
        private TestDatabase _test = null!;

        public StagedImport Usual { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            _test = await TestDatabase.CreateAsync();
            var service = _test.Get<ImportService>();
            await using var organisations = SampleFiles.Open("Перечень_организаций_2026.xlsx");
            await service.CommitAsync((await service.StageAsync(ImportKind.Organisations, organisations, "x.xlsx")).Value);
            await using var sample = SampleFiles.Open(Sample);
            Usual = (await service.StageAsync(ImportKind.Educators, sample, Sample)).Value;
        }

        public async Task DisposeAsync() => await _test.DisposeAsync();

        internal async Task<Domain.Common.Result<StagedImport>> StageAsync(byte[] content, string name)
        {
            await using var stream = new MemoryStream(content);
            return await _test.Get<ImportService>().StageAsync(ImportKind.Educators, stream, name);
        }
    }
}
