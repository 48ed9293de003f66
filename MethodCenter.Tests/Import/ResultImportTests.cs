using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static MethodCenter.Tests.Import.DiagnosticsFiles;

namespace MethodCenter.Tests.Import;

public sealed class ResultImportTests : IAsyncLifetime
{
    private const string Wide = "Код кампании;СНИЛС;Фамилия;Имя;Отчество;Дата рождения;Попытка;Дата прохождения;Статус;MET.3 Оценивание (макс. 12);MET.4 Анализ (макс. 10);Балл;Максимум;% выполнения\n";
    private DiagnosticsFiles _files = null!;

    public async Task InitializeAsync() => _files = await DiagnosticsFiles.CreateAsync();

    public async Task DisposeAsync() => await _files.DisposeAsync();

    [Theory]
    [InlineData("MET.3;12,5;12;", "балл больше максимума")]
    [InlineData("MET.3;-1;12;", "балл отрицательный")]
    [InlineData("MET.3;семь;12;", "балл не число")]
    [InlineData("MET.3;0;0;", "максимум не больше нуля")]
    [InlineData("MET.3;7;12;58,8", "")]
    [InlineData("MET.3;7;12;58", "")]
    [InlineData("MET.3;7;12;57,8", "% выполнения не равен балл/максимум (±0,5)")]
    [InlineData("QQQ.9;7;12;", "неизвестный код компетенции")]
    [InlineData("MET.3;7;;", "нет максимума балла: ни в файле, ни в кампании")]
    [InlineData(";7;12;", "нет обязательного поля: код компетенции")]
    public async Task Points_AreJudged(string points, string reason)
    {
        var outcome = await _files.ImportLongAsync(Row(points));

        outcome.Sheets[0].Rejected.Select(r => r.Reason).Should().Equal(reason.Length == 0 ? [] : [reason]);
        (await _files.ResultsAsync()).Should().HaveCount(reason.Length == 0 ? 1 : 0);
    }

    [Theory]
    [InlineData(1, "01.04.2026", "завершена", "K-1", "дата прохождения вне сроков кампании")]
    [InlineData(1, "", "завершена", "K-1", "нет обязательного поля: дата прохождения")]
    [InlineData(1, "10.03.2026", "сдал", "K-1", "неизвестный статус")]
    [InlineData(1, "10.03.2026", "", "K-1", "нет обязательного поля: статус")]
    [InlineData(0, "10.03.2026", "завершена", "K-1", "номер попытки: от 1 до 100")]
    [InlineData(1, "10.03.2026", "завершена", "K-7", "неизвестный код кампании")]
    [InlineData(1, "10.03.2026", "завершена", "", "нет обязательного поля: код кампании")]
    public async Task Row_WithAMistake_IsRefusedInWords(int attempt, string taken, string status, string campaign, string reason)
    {
        var outcome = await _files.ImportLongAsync(Row("MET.4;5;10;50"), Row("MET.3;6;12;50", attempt, taken, status, campaign));

        outcome.Sheets[0].Rejected.Select(r => (r.Row, r.Reason)).Should().Equal((3, reason));
        outcome.Created.Should().Be(1);
    }

    [Fact]
    public async Task RowsOfOneAttempt_MakeOneResultWhereThePersonWorked()
    {
        await _files.ImportLongAsync(Row("MET.4;5;10;50"), Row("MET.3;9,5;12;"), Row("SUB.1;;47;"), Row("MET.3;7;12;", attempt: 2, taken: "20.03.2026"));

        (await _files.ResultsAsync()).Should().Equal("first 1 10.03.2026 Completed MET.3=9.5/12;MET.4=5/10 [] 1450/2200", "first 2 20.03.2026 Completed MET.3=7/12 [] 700/1200");
        await using var db = _files.Test.Database.Read();
        (await db.Diagnoses.FirstAsync()).Should().BeEquivalentTo(new { _files.Municipality, PositionCode = "teacher", SubjectCode = "math", OpenFrom = TestDatabase.Today }, o => o.Excluding(x => x.Municipality));
        AttemptRule.Counted(await db.Diagnoses.ToListAsync()).Single().Attempt.Should().Be(2, "the last completed attempt counts");
    }

    [Fact]
    public async Task NewResult_OfAPersonWithAnAccount_OpensToOthersInThreeDays()
    {
        await _files.Test.Database.WriteAsync<bool>(db =>
        {
            var user = new User("teacher", "", Role.Educator, _files.Test.Clock.GetUtcNow().UtcDateTime);
            user.Change(new() { FullName = "Иванова М. П.", Role = Role.Educator, EducatorId = _files.First });
            db.Add(user);
            return Task.FromResult<Result<bool>>(true);
        });

        await _files.ImportLongAsync(Row("MET.3;6;12;"), Row("MET.3;6;12;", person: 2));

        await using var db = _files.Test.Database.Read();
        (await db.Diagnoses.OrderBy(d => d.EducatorId).Select(d => d.OpenFrom).ToListAsync()).Should().Equal(TestDatabase.Today.AddDays(3), TestDatabase.Today);
    }

    [Fact]
    public async Task SecondFile_ChangesTheScoreAndShowsIt()
    {
        await _files.ImportLongAsync(Row("MET.4;5;10;"), Row("MET.3;6;12;"));

        var outcome = await _files.ImportLongAsync(Row("MET.4;5;10;"), Row("MET.3;8;12;"), Row("SUB.1;20;47;"));

        outcome.Should().BeEquivalentTo(new { Created = 0, Updated = 2, Unchanged = 1 });
        outcome.Sheets[0].Previews.Select(p => p.Changes.Single()).Should().Equal(new FieldChange("MET.3", "6 из 12", "8 из 12"), new("SUB.1", "", "20 из 47"));
        (await _files.ResultsAsync()).Should().Equal("first 1 10.03.2026 Completed SUB.1=20/47;MET.3=8/12;MET.4=5/10 [] 3300/6900");

        (await _files.Test.Get<ImportUndo>().UndoAsync(outcome.BatchId!.Value)).IsOk.Should().BeTrue();
        (await _files.ResultsAsync()).Should().Equal("first 1 10.03.2026 Completed MET.3=6/12;MET.4=5/10 [] 1100/2200");
    }

    [Fact]
    public async Task AnnulledInTheFile_IsAnnulledAndComesBackWithAnotherFile()
    {
        await _files.ImportLongAsync(Row("MET.3;6;12;"));
        await _files.ImportLongAsync(Row("MET.3;6;12;", status: "аннулирована"));
        (await _files.ResultsAsync()).Single().Should().Contain("Annulled");

        await _files.ImportLongAsync(Row("MET.3;6;12;"));

        (await _files.ResultsAsync()).Single().Should().Contain("Completed");
    }

    [Fact]
    public async Task AnnulledByAPerson_IsNotRevivedByTheOldFile()
    {
        var rows = new[] { Row("MET.3;6;12;"), Row("MET.4;6;10;") };
        await _files.ImportLongAsync(rows);
        await _files.Test.Database.WriteAsync(async db => (await db.Diagnoses.SingleAsync()).Annul("списывал", TestDatabase.Today));

        var outcome = await _files.ImportLongAsync(rows);

        outcome.Should().BeEquivalentTo(new { Unchanged = 2, Warnings = 1 });
        outcome.Sheets[0].Warnings.Single().Reason.Should().Be("результат аннулирован в системе 30.06.2026: файл его не возвращает");
        (await _files.ResultsAsync()).Single().Should().Contain("Annulled");
    }

    [Fact]
    public async Task Absent_HasOneRowWithoutACompetence()
    {
        var outcome = await _files.ImportLongAsync(Row(";;;", taken: "", status: "не явился"), Row("MET.3;6;12;", person: 2, status: "Не явилась"));

        outcome.Created.Should().Be(2);
        outcome.Sheets[0].Warnings.Single().Reason.Should().Be("не явился, но баллы указаны: баллы не учтены");
        (await _files.ResultsAsync()).Should().Equal("first 1  Absent  [] /", "second 1 10.03.2026 Absent  [] /");
    }

    [Fact]
    public async Task WideFile_KnowsCompetencesByTheirHeadings()
    {
        var snils = Some.Snils(1).Formatted;
        var outcome = await _files.ImportAsync(ImportKind.Diagnostics, Wide
            + $"K-1;{snils};Иванова;Мария;Петровна;12.03.1985;1;10.03.2026;завершена;6;;6;12;50\nK-1;{snils};Иванова;Мария;Петровна;12.03.1985;1;10.03.2026;завершена;6;7;13;22;59\n"
            + $"K-1;{snils};Иванова;Мария;Петровна;12.03.1985;2;11.03.2026;завершена;7;13;20;22;91\nK-1;{snils};Иванова;Мария;Петровна;12.03.1985;3;11.03.2026;не явилась;н/я;н/я;;;\n"
            + $"K-1;{snils};Иванова;Мария;Петровна;12.03.1985;4;11.03.2026;завершена;7;7;14;22;50\n");

        outcome.Sheets[0].Rejected.Select(r => (r.Row, r.Reason)).Should().Equal(
            (3, "повтор результата (кампания, человек, попытка, компетенция)"), (4, "балл больше максимума"), (6, "% выполнения не равен балл/максимум (±0,5)"));
        outcome.Sheets[0].Rejected[1].Column.Should().Be("MET.4 Анализ (макс. 10)");
        (await _files.ResultsAsync()).Should().Equal("first 1 10.03.2026 Completed MET.3=6/12 [] 600/1200", "first 3 11.03.2026 Absent  [] /");
    }

    [Fact]
    public async Task WideFile_ShowsItsCompetencesAmongTheColumns()
    {
        var staged = await _files.StageAsync(ImportKind.Diagnostics, Encoding.UTF8.GetBytes(Wide));

        var columns = staged.Value.Columns.Single().Columns;
        columns.Should().Contain(new ColumnMatch("MET.3 Оценивание (макс. 12)", "компетенция MET.3, максимум 12")).And.OnlyContain(c => c.Field != null);
    }

    [Theory]
    [InlineData("QQQ.9 Неизвестная (макс. 10)", "import.unknown-competence")]
    [InlineData("MET.3 Ещё раз (макс. 12)", "import.repeated-competence")]
    public async Task WideHeading_ThatIsWrong_RefusesTheFileAndNamesTheColumn(string heading, string code)
    {
        var staged = await _files.StageAsync(ImportKind.Diagnostics, Encoding.UTF8.GetBytes(Wide.Replace("MET.4 Анализ (макс. 10)", heading, StringComparison.Ordinal)));

        staged.Error.Code.Should().Be(code);
        staged.Error.Message.Should().Contain(heading);
    }

    [Fact]
    public async Task Tasks_AddUpToCompetences()
    {
        await _files.ImportAsync(ImportKind.Campaigns, "Код кампании;Задание;Код компетенции;Максимальный балл\nK-1;1;MET.3;2\nK-1;2;MET.3;3\nK-1;3;MET.4;5\n");
        var wide = await _files.ImportAsync(ImportKind.Diagnostics, "Код кампании;СНИЛС;Дата прохождения;Статус;Задание 1 (макс. 2);З2;З 3\n"
            + $"K-1;{Some.Snils(1).Formatted};10.03.2026;завершена;1,5;3;\n");
        var longForm = await _files.ImportAsync(ImportKind.Diagnostics, "Код кампании;СНИЛС;Дата прохождения;Статус;Задание;Балл\n"
            + $"K-1;{Some.Snils(2).Formatted};10.03.2026;завершена;1;2\nK-1;{Some.Snils(2).Formatted};10.03.2026;завершена;Задание 3;4\n"
            + $"K-1;{Some.Snils(2).Formatted};10.03.2026;завершена;3;5\nK-1;{Some.Snils(2).Formatted};10.03.2026;завершена;4;1\n");

        (wide.Created, longForm.Created).Should().Be((1, 2));
        longForm.Sheets[0].Rejected.Select(r => r.Reason).Should().Equal("повтор результата (кампания, человек, попытка, компетенция)", "кампания не знает, к какой компетенции относится задание 4");
        (await _files.ResultsAsync()).Should().Equal(
            "first 1 10.03.2026 Completed MET.3=4.5/5 [1=1.5/2;2=3/3] 450/500", "second 1 10.03.2026 Completed MET.3=2/2;MET.4=4/5 [1=2/2;3=4/5] 600/700");
    }

    [Fact]
    public async Task MaximumOfTheCampaign_FillsWhatTheFileDoesNotSay()
    {
        await _files.ImportAsync(ImportKind.Campaigns, "Код кампании;Код компетенции;Максимальный балл\nK-1;MET.3;12\n");
        var outcome = await _files.ImportAsync(ImportKind.Diagnostics, $"Код кампании;СНИЛС;Дата прохождения;МЕТ.3 Оценивание\nK-1;{Some.Snils(1).Formatted};10.03.2026;6\nK-1;{Some.Snils(2).Formatted};10.03.2026;13\n");

        outcome.Sheets[0].Rejected.Single().Reason.Should().Be("балл больше максимума");
        (await _files.ResultsAsync()).Should().Equal("first 1 10.03.2026 Completed MET.3=6/12 [] 600/1200");
    }

    [Fact]
    public async Task NoCampaignAtAll_IsRefusedWithWhatToDo()
    {
        var staged = await _files.StageAsync(ImportKind.Diagnostics, Encoding.UTF8.GetBytes($"СНИЛС;Дата прохождения;MET.3 (макс. 12)\n{Some.Snils(1).Formatted};10.03.2026;6\n"));

        staged.Error.Should().Be(ImportErrors.NoCampaign);
        staged.Error.Message.Should().Contain("Добавьте лист «Паспорт кампании» или загрузите сначала файл кампаний");
    }

    [Fact]
    public async Task UnknownCampaign_DescribedByItsRows_IsMade()
    {
        const string head = "Код кампании;Кампания;Оператор;Вид диагностики;Начало кампании;Окончание кампании;СНИЛС;Дата прохождения;Код компетенции;Балл;Максимум\n";
        var outcome = await _files.ImportAsync(ImportKind.Diagnostics, head
            + $"N-1;Новая;ЦНППМ;неофициальная;01.05.2026;31.05.2026;{Some.Snils(1).Formatted};10.05.2026;MET.3;6;12\nN-2;Без срока;ЦНППМ;официальная;;;{Some.Snils(1).Formatted};10.05.2026;MET.3;6;12\n");

        outcome.Sheets[0].Rejected.Single().Reason.Should().Be("неизвестный код кампании, а для новой кампании нет обязательного поля: начало кампании, окончание кампании");
        await using var db = _files.Test.Database.Read();
        (await db.Campaigns.Include(c => c.Items).SingleAsync(c => c.Code == "N-1")).Should().BeEquivalentTo(new { Title = "Новая", IsOfficial = false, From = new DateOnly(2026, 5, 1) });
        (await _files.Test.Get<ImportUndo>().UndoAsync(outcome.BatchId!.Value)).IsOk.Should().BeTrue();
        (await db.Campaigns.Select(c => c.Code).ToListAsync()).Should().Equal("K-1");
    }

    [Fact]
    public async Task Educators_SentAsResultsAndTheReverse_AreRefusedByName()
    {
        const string people = "СНИЛС;Фамилия;Имя;Дата рождения;ИНН;Должность;Вид занятости\n112-233-445 95;Иванова;Мария;12.03.1980;4716232779;учитель;основное\n";

        (await _files.StageAsync(ImportKind.Diagnostics, Encoding.UTF8.GetBytes(people))).Error.Should().Be(ImportErrors.WrongKind(ImportKind.Diagnostics, ImportKind.Educators));
        (await _files.StageAsync(ImportKind.Educators, Encoding.UTF8.GetBytes(Long + Row("MET.3;6;12;")))).Error.Should().Be(ImportErrors.WrongKind(ImportKind.Educators, ImportKind.Diagnostics));
        (await _files.StageAsync(ImportKind.Diagnostics, Encoding.UTF8.GetBytes(CampaignHead + Campaign))).Error.Should().Be(ImportErrors.WrongKind(ImportKind.Diagnostics, ImportKind.Campaigns));
        (await _files.StageAsync(ImportKind.Campaigns, Encoding.UTF8.GetBytes(Long + Row("MET.3;6;12;")))).Error.Should().Be(ImportErrors.WrongKind(ImportKind.Campaigns, ImportKind.Diagnostics));
    }
}
