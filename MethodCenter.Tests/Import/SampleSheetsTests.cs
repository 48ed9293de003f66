using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.MethodicalAsset;
using Xunit;

namespace MethodCenter.Tests.Import;

public sealed class SampleSheetsTests
{
    [Theory]
    [InlineData("Контингент_Тосненский_2026-06.xlsx", "Педагоги и руководители", 397, "66,127,128,207", "22,75,85,104,151,168,221,228,283,313")]
    [InlineData("Контингент_Сосновый_Бор_2026-06.xls", "Лист1", 178, "27,92", "103")]
    [InlineData("Контингент_Сосновый_Бор_2026-06.ods", "Лист1", 178, "27,92", "103")]
    [InlineData("Контингент_Лужский_2026-06.csv", "—", 220, "103", "58,85,107,186")]
    [InlineData("Контингент_с_ошибками.xlsx", "Контингент", 39, "9,10,11,12,13,14,15,16,23,24,25,26,28,29,34", "27,30,35,36,38,39")]
    public void Educators_SampleFile_IsJudgedToTheRow(string file, string sheet, int rows, string rejected, string warned)
    {
        var found = SampleFiles.Read(file, Educators.Definition).Should().ContainSingle().Subject;
        var readings = found.Rows.Select(row => Educators.Read(row, SampleFiles.Today)).ToList();

        found.Name.Should().Be(sheet);
        readings.Should().HaveCount(rows);
        string.Join(',', readings.Where(row => row.IsRejected).Select(row => row.Number)).Should().Be(rejected);
        string.Join(',', readings.Where(row => !row.IsRejected && row.Problems.Count > 0).Select(row => row.Number)).Should().Be(warned);
        readings.Where(row => row.Problems.Count > 1).Should().BeEmpty();
    }

    [Theory]
    [InlineData(9, "СНИЛС: неверное контрольное число или длина")]
    [InlineData(10, "СНИЛС: неверное контрольное число или длина")]
    [InlineData(11, "дата рождения в будущем")]
    [InlineData(12, "дата рождения не разобрана")]
    [InlineData(13, "возраст вне пределов 16–100 лет")]
    [InlineData(14, "возраст вне пределов 16–100 лет")]
    [InlineData(15, "должность не входит в номенклатуру")]
    [InlineData(16, "должность не входит в номенклатуру")]
    [InlineData(23, "ИНН: неверное контрольное число")]
    [InlineData(24, "нет обязательного поля: фамилия")]
    [InlineData(25, "нет обязательного поля: должность")]
    [InlineData(26, "нет обязательного поля: дата рождения")]
    [InlineData(27, "нет СНИЛС: человек ведётся по ФИО и дате рождения")]
    [InlineData(28, "дата приёма позже даты увольнения")]
    [InlineData(29, "неизвестный вид занятости")]
    [InlineData(30, "ставка вне пределов 0–2")]
    [InlineData(34, "ячейка с ошибкой формулы: должность")]
    [InlineData(35, "категория не найдена в справочнике")]
    [InlineData(36, "предмет не найден в справочнике")]
    [InlineData(38, "не указан предмет у должности, где он обязателен")]
    [InlineData(39, "нет даты начала педагогической деятельности")]
    public void Educators_SpoiltRow_SaysItsReason(int number, string reason)
    {
        var sheet = SampleFiles.Read("Контингент_с_ошибками.xlsx", Educators.Definition).Single();

        var reading = Educators.Read(sheet.Rows.Single(row => row.Number == number), SampleFiles.Today);

        reading.Problems.Should().ContainSingle().Which.Reason.Should().Be(reason);
    }

    [Fact]
    public void Educators_FirstRow_HasEveryField()
    {
        var sheet = SampleFiles.Read("Контингент_Тосненский_2026-06.xlsx", Educators.Definition).Single();

        var record = Educators.Read(sheet.Rows[0], SampleFiles.Today).Record;

        record.Name!.Full.Should().Be("Жукова Эльвира Артёмовна");
        record.Snils!.Digits.Should().Be("19366197516");
        record.BirthDate.Should().Be(new DateOnly(1984, 6, 17));
        (record.Inn, record.Oktmo, record.OrganisationName).Should().Be(("4716232779", "41648000", "МБОУ «СОШ гп. Фёдоровское»"));
        record.Position!.Position.Code.Should().Be("deputy_director");
        record.Position.Direction.Should().Be(DeputyDirection.TeachingAndUpbringing);
        (record.RateHundredths, record.StartedOn, record.CategoryCode).Should().Be((100, new DateOnly(2023, 12, 24), "none"));
    }

    [Fact]
    public void Organisations_SampleFile_BothSheetsAreRead()
    {
        var sheets = SampleFiles.Read("Перечень_организаций_2026.xlsx", Organisations.Definition, Organisations.Structures);

        sheets.Select(sheet => (sheet.Header.Definition.Kind, sheet.Rows.Count)).Should().Equal(("organisations", 122), ("structures", 113));
        var organisations = sheets[0].Rows.Select(Organisations.Read).ToList();
        organisations.Where(row => row.IsRejected).Select(row => (row.Number, row.Problems[0].Reason)).Should().Equal((81, "ИНН: неверное контрольное число"));
        organisations.Where(row => !row.IsRejected).SelectMany(row => row.Problems).Should().BeEmpty();
        organisations.Count(row => row.Record.IsInScope == true).Should().Be(112);
        sheets[1].Rows.Select(Organisations.ReadStructure).Where(row => row.Problems.Count > 0).Select(row => (row.Number, row.Problems[0].Reason))
            .Should().Equal((23, "нет номера акта: структура в П8 не засчитывается"), (26, "нет номера акта: структура в П8 не засчитывается"));
    }

    [Fact]
    public void Methodists_SampleFile_ThreeSheetsAreRead()
    {
        var sheets = SampleFiles.Read("Актив_методисты_2026.xlsx", Methodists.Definition, Methodists.Assignments);

        sheets.Select(sheet => (sheet.Name, sheet.Header.Definition.Kind, sheet.Rows.Count)).Should()
            .Equal(("Региональный актив", "methodists", 7), ("Муниципальный актив", "methodists", 13), ("Закрепление", "assignments", 187));
        sheets.Select(sheet => sheet.Level).Should().Equal(MethodistLevel.Regional, MethodistLevel.Municipal, null);
        var regional = sheets[0].Rows.Select(row => Methodists.Read(row, sheets[0].Level, SampleFiles.Today)).ToList();
        var assignments = sheets[2].Rows.Select(Methodists.ReadAssignment).ToList();
        regional.SelectMany(row => row.Problems).Concat(assignments.SelectMany(row => row.Problems)).Should().BeEmpty();
        regional[0].Record.Should().BeEquivalentTo(new
        {
            OrderNumber = "333-р",
            OrderDate = new DateOnly(2024, 9, 26),
            DiagnosisTenths = 670,
            Limit = 25,
            Relation = MethodistRelation.Staff,
            SubjectCode = "primary",
            TrainingDocument = "4726-М97404",
            TrainedOn = new DateOnly(2024, 9, 1),
            DiagnosedOn = new DateOnly(2024, 8, 12),
        });
        assignments.Count(row => row.Record.Target == AssignmentTarget.Organisation).Should().Be(19);
    }

    [Fact]
    public void Educators_FileOfAnotherKind_NamesTheMissingColumn()
    {
        using var content = new MemoryStream("ФИО;Дата рождения;ИНН;Должность;Вид занятости\nИванов Иван;01.01.1980;4716232779;учитель;основное\n"u8.ToArray());
        var finder = new SheetFinder(Domain.Import.Tables.TableFile.Open(content, "x.csv").Value, [Educators.Definition]);

        finder.Sheets(CancellationToken.None).Should().BeEmpty();

        finder.Refusal!.Code.Should().Be("import.no-columns");
        finder.Refusal.Message.Should().Contain("В файле нет столбца «СНИЛС»").And.Contain("«Вид занятости»");
    }
}
