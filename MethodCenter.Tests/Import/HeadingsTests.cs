using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Import.Tables;
using MethodCenter.Domain.Registry;
using Xunit;

namespace MethodCenter.Tests.Import;

public sealed class HeadingsTests
{
    private const string Usual = "СНИЛС;Фамилия;Имя;Отчество;Дата рождения;ИНН;Должность;Вид занятости";
    private const string Person = "112-233-445 95;Иванова;Мария;Петровна;12.03.1980;4716232779;учитель;основное";

    [Theory]
    [InlineData("№ СНИЛС;Ф.И.О. работника;Д.р.;ИНН учреждения;Занимаемая должность;Осн./совм.")]
    [InlineData("Страховой номер;Фамилия, имя, отчество;Дата рожд.;ИНН/КПП;Наименование должности;Характер работы")]
    [InlineData("СНИЛС работника;Сотрудник;Родился;ИНН ОО;Долж-\nность;Тип занятости")]
    [InlineData("СТРАХОВОЕ СВИДЕТЕЛЬСТВО №;Фамилия Имя Отчество (полностью);Дата\nрождения (дд.мм.гггг);ИНН образовательной организации;Должность (по штатному расписанию);Основная работа / совместительство")]
    public void Educators_OtherWordings_AreRecognised(string headings)
    {
        var csv = string.Join(';', headings.Split(';').Select(heading => $"\"{heading}\"")) + "\n112-233-445 95;Иванова Мария Петровна;12.03.1980;4716232779;учитель;осн.\n";

        var record = SampleFiles.Educators(csv).Single().Record;

        (record.Snils!.Digits, record.Name!.Last, record.BirthDate, record.Inn, record.Position!.Position.Code, record.Kind)
            .Should().Be(("11223344595", "Иванова", new DateOnly(1980, 3, 12), "4716232779", "teacher", EmploymentKind.Main));
    }

    [Fact]
    public void Educators_AlikeHeadings_GoToTheirOwnColumns()
    {
        const string headings = "СНИЛС методиста;" + Usual + ";Дата приёма на работу;Дата увольнения;Дата начала педагогической работы;Квалификационная категория;Дата присвоения категории;Дата окончания категории;Организация";
        var csv = $"{headings}\n054-151-956 45;{Person};01.09.2010;;01.09.2003;высшая;15.05.2022;15.05.2027;Школа\n";

        var record = SampleFiles.Educators(csv).Single().Record;

        record.Should().BeEquivalentTo(new
        {
            StartedOn = new DateOnly(2010, 9, 1),
            EndedOn = (DateOnly?)null,
            TeachingSince = new DateOnly(2003, 9, 1),
            CategoryCode = "highest",
            CategoryOn = new DateOnly(2022, 5, 15),
            OrganisationName = "Школа",
        });
        record.Snils!.Digits.Should().Be("11223344595");
    }

    [Fact]
    public void Educators_GroupsAboveHeadings_AreCombined()
    {
        const string csv = "СНИЛС;Работник;;;Дата рождения;ИНН;Должность;Вид занятости;Категория;\n;Фамилия;Имя;Отчество;;;;;наименование;дата\n" + Person + ";первая;01.02.2024\n";

        var record = SampleFiles.Educators(csv).Single().Record;

        (record.Name!.Full, record.CategoryCode).Should().Be(("Иванова Мария Петровна", "first"));
    }

    [Fact]
    public void DataRows_ServiceRows_AreLeftOut()
    {
        const string csv = "Сведения о работниках;;;;;;;\n\n" + Usual + "\n1;2;3;4;5;6;7;8\n" + Person + "\n;;Без фамилии;;;;;\n" + Usual
            + "\nВсего:;1;;;;;;\nДиректор ____ /И.И. Иванов/;;;;;;;\nИсп. Петрова;;;;;;;\nДата составления: 01.06.2026;;;;;;;\n";

        SampleFiles.Educators(csv).Select(row => (row.Number, row.IsRejected)).Should().Equal((5, false), (6, true));
    }

    [Fact]
    public void DataRows_QuotedLineBreak_KeepsRecordNumbers()
    {
        var csv = Usual + ";Примечание\n" + Person + ";\"раз\nдва\"\n" + Person + ";\n";

        SampleFiles.Educators(csv).Select(row => row.Number).Should().Equal(2, 3);
    }

    [Theory]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData(';')]
    public void Csv_AnyDelimiter_IsTold(char delimiter) =>
        SampleFiles.Educators((Usual + "\n" + Person + "\n").Replace(';', delimiter)).Single().IsRejected.Should().BeFalse();

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    [InlineData("windows-1251")]
    public void Csv_AnyEncoding_IsTold(string name)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var encoding = System.Text.Encoding.GetEncoding(name);
        using var content = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(Usual + "\n" + Person + "\n")]);

        SampleFiles.Read(content, "x.txt", Educators.Definition).Single().Rows.Should().ContainSingle();
    }

    [Theory]
    [InlineData("№ п/п", "НОМЕР ПП")]
    [InlineData("Ф. И. О.", "ФИО")]
    [InlineData("N приказа", "НОМЕР ПРИКАЗА")]
    [InlineData("Долж-\nность", "ДОЛЖНОСТЬ")]
    [InlineData("Осн./совм.", "ОСН СОВМ")]
    [InlineData("Результат,%", "РЕЗУЛЬТАТ %")]
    public void HeadingKey_Spelling_IsNormalised(string text, string key) => HeadingKey.Of(text).Should().Be(key);

    [Fact]
    public void Sheets_RowsOfAPassedSheet_AreAProgrammersError()
    {
        using var content = SampleFiles.Open("Перечень_организаций_2026.xlsx");
        var sheets = TableFile.Open(content, "x").Value.Sheets.ToList();

        sheets[0].Invoking(sheet => sheet.Rows(CancellationToken.None)).Should().Throw<InvalidOperationException>();
    }
}
