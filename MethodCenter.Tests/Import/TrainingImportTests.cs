using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Programmes;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static MethodCenter.Tests.Import.DevelopmentFiles;

namespace MethodCenter.Tests.Import;

public sealed class TrainingImportTests : IAsyncLifetime
{
    private DevelopmentFiles _files = null!;

    public async Task InitializeAsync()
    {
        _files = await CreateAsync();
        await _files.AddProgrammeAsync();
    }

    public async Task DisposeAsync() => await _files.DisposeAsync();

    [Theory]
    [InlineData("сдал", "02.02.2026;20.02.2026", "Оценивание;ПК;10412;36", "Статус", "неизвестный статус: ожидается «завершено», «обучается» или «отчислен»")]
    [InlineData("", "02.02.2026;20.02.2026", "Оценивание;ПК;10412;36", "Статус", "нет обязательного поля: статус")]
    [InlineData("завершено", "20.02.2026;02.02.2026", "Оценивание;ПК;10412;36", "Окончание обучения", "дата окончания раньше даты начала")]
    [InlineData("завершено", ";20.02.2026", "Оценивание;ПК;10412;36", "Начало обучения", "нет обязательного поля: дата начала обучения")]
    [InlineData("завершено", "02.02.2026;", "Оценивание;ПК;10412;36", "Окончание обучения", "нет обязательного поля: дата окончания обучения")]
    [InlineData("завершено", "31.02.2026;20.03.2026", "Оценивание;ПК;10412;36", "Начало обучения", "дата начала не разобрана")]
    [InlineData("завершено", "02.02.2026;20.02.2026", "Оценивание;КК;10412;36", "Вид программы", "неизвестный вид программы: ожидается «ПК» или «ПП»")]
    [InlineData("завершено", "02.02.2026;20.02.2026", "Оценивание;ПК;10412;много", "Объём, ч", "объём программы: не число")]
    [InlineData("завершено", "02.02.2026;20.02.2026", "Оценивание;ПК;10412;0", "Объём, ч", "объём программы: ожидается число часов больше нуля")]
    [InlineData("завершено", "02.02.2026;20.02.2026", "Оценивание;ПК;10412;-36", "Объём, ч", "объём программы: ожидается число часов больше нуля")]
    [InlineData("завершено", "02.02.2026;20.02.2026", ";ПК;;36", "Наименование программы", "нет обязательного поля: наименование программы")]
    [InlineData("завершено", "02.02.2026;20.02.2026", "Оценивание;ПК;реестр;36", "№ программы в ФР ДПП", "№ в Федеральном реестре не разобран: ожидается номер; для программы вне реестра оставьте пусто")]
    [InlineData("завершено", "02.02.2026;20.02.2026", ";ПК;99999;36", "№ программы в ФР ДПП", "неизвестный № программы в ФР, а названия нет: добавьте программу на лист «Программы» или впишите название")]
    [InlineData("завершено", "02.02.2026;20.02.2026", "Новая программа;ПК;;", "Объём, ч", "программы нет в перечне, а объём не указан: добавьте программу на лист «Программы» или впишите объём")]
    public async Task Row_WithAMistake_IsRefusedInWords(string status, string dates, string programme, string column, string reason)
    {
        var outcome = await _files.LearnAsync(Row(person: 2), Row(status, dates: dates, programme: programme));

        outcome.Sheets[0].Rejected.Select(r => (r.Row, r.Column, r.Reason)).Should().Equal((3, column, reason));
        outcome.Created.Should().Be(1, "a bad row does not stop the others");
    }

    [Fact]
    public async Task Snils_WithAWrongCheckDigit_IsRefused()
    {
        var outcome = await _files.LearnAsync(Row().Replace(Some.Snils(1).Formatted, "112-233-445 00", StringComparison.Ordinal));

        outcome.Sheets[0].Rejected.Single().Reason.Should().Be("СНИЛС: неверное контрольное число или длина");
    }

    [Theory]
    [InlineData("завершено", "удостоверение;;20.02.2026", "15-у;28.01.2026", "завершено без номера документа: в П1 не засчитывается")]
    [InlineData("завершено", "удостоверение;1;19.02.2026", "15-у;28.01.2026", "документ выдан раньше окончания обучения: проверьте даты")]
    [InlineData("обучается", ";;", "15-у;", "нет даты приказа о зачислении: в П1 не засчитывается")]
    [InlineData("обучается", ";;", ";28.01.2026", "нет номера приказа о зачислении: в П2 не засчитывается")]
    [InlineData("обучается", ";;", "15-у;03.02.2026", "приказ о зачислении позже начала обучения: проверьте даты")]
    public async Task Row_ThatIsOdd_IsTakenWithARemark(string status, string document, string order, string reason)
    {
        var outcome = await _files.LearnAsync(Row(status, document, order: order));

        outcome.Sheets[0].Warnings.Select(r => (r.Row, r.Reason)).Should().Equal((2, reason));
        outcome.Created.Should().Be(1);
    }

    [Theory]
    [InlineData("Завершена", EnrolmentStatus.Completed)]
    [InlineData("ОБУЧАЕТСЯ", EnrolmentStatus.Studying)]
    [InlineData("отчислена", EnrolmentStatus.Expelled)]
    public async Task Status_InAnyCase_IsUnderstood(string text, EnrolmentStatus status)
    {
        await _files.LearnAsync(Row(text));

        await using var db = _files.Test.Database.Read();
        (await db.Enrolments.SingleAsync()).Status.Should().Be(status);
    }

    [Fact]
    public async Task Repeat_OfPersonProgrammeOrderAndStart_IsRefused()
    {
        var outcome = await _files.LearnAsync(
            Row(), Row(order: "15-У;29.01.2026", dates: "02.02.2026;27.02.2026", programme: "оценивание;ПК;;36"), Row(order: "16-у;28.01.2026"), Row(dates: "03.02.2026;20.02.2026"),
            Row(person: 7), Row(person: 7));

        outcome.Sheets[0].Rejected.Select(r => (r.Row, r.Reason)).Should().Equal((3, "повтор строки обучения"), (7, "повтор строки обучения"));
        outcome.Sheets[0].Queued.Select(r => r.Row).Should().Equal(6);
        outcome.Created.Should().Be(3, "another order or another start is other learning");
    }

    [Fact]
    public async Task Programme_IsFoundByNumberElseByTitle()
    {
        await _files.ImportAsync(ImportKind.Trainings, ProgrammeHead + ";Моя школа;ПК;36;ЛОИРО;;;DIG.1\n;Моя школа;ПП;280;ЛОИРО;;;DIG.1\n");

        var outcome = await _files.LearnAsync(
            Row(programme: "Оценивание;ПК;№ 10412;36"), Row(programme: "МОЯ  ШКОЛА;ПП;;", person: 2), Row(programme: "«Моя школа»;;нет;36", order: "2;28.01.2026"),
            Row(programme: "Другое название;ПК;10412;24", order: "3;28.01.2026"));

        outcome.Created.Should().Be(4);
        outcome.Sheets[0].Warnings.Select(w => (w.Row, w.Column, w.Reason)).Should().Equal(
            (5, "Объём, ч", "в перечне у программы другой объём (36 ч): взят из перечня"),
            (5, "Наименование программы", "под этим номером в перечне другая программа — «Оценивание»: взята по номеру"));
        await using var db = _files.Test.Database.Read();
        var names = await db.Programmes.ToDictionaryAsync(p => p.Id, p => $"{p.RegisterNumber}{p.Kind}");
        (await db.Enrolments.OrderBy(e => e.Id).ToListAsync()).Select(e => names[e.ProgrammeId]).Should().Equal("10412Training", "Retraining", "Training", "10412Training");
    }

    [Fact]
    public async Task UnknownProgramme_BecomesKnownOnceAndTheListDescribesItLater()
    {
        var outcome = await _files.LearnAsync(Row(programme: "Новая;ПК;20001;72"), Row(programme: "Новая;ПК;20001;72", person: 2));

        outcome.Sheets[0].Warnings.Select(w => (w.Row, w.Reason)).Should().Equal((2, "программы (№ 20001) в перечне нет: заведена по этой строке, без компетенций и сроков в реестре"));
        var described = await _files.ImportAsync(ImportKind.Trainings, ProgrammeHead + "20001;Новая;ПК;72;ЛОИРО;01.02.2026;;MET.1\n");
        described.Sheets[0].Previews.Single().Changes.Should().Equal(
            new FieldChange("организация", "", "ЛОИРО"), new("включена в ФР", "", "01.02.2026"), new("компетенции", "", "MET.1"));
        await using var db = _files.Test.Database.Read();
        (await db.Programmes.SingleAsync(p => p.RegisterNumber == "20001")).Should().BeEquivalentTo(new { Title = "Новая", Codes = "MET.1", IsArchived = false });
        (await db.Enrolments.CountAsync()).Should().Be(2);
        (await db.ProgrammeStreams.CountAsync()).Should().Be(1, "both study in one stream");
    }

    [Fact]
    public async Task LaterFile_ChangesTheOutcomeAndUndoGivesItBack()
    {
        await _files.LearnAsync(Row("обучается", ";;"));
        var before = await PictureAsync(_files.Test);

        var outcome = await _files.LearnAsync(Row());

        outcome.Should().BeEquivalentTo(new { Created = 0, Updated = 1 });
        outcome.Sheets[0].Previews.Single().Changes.Should().Equal(
            new FieldChange("статус", "обучается", "завершил(а)"), new("вид документа", "", "удостоверение"), new("№ документа", "", "78-1"), new("дата выдачи", "", "20.02.2026"));
        (await _files.Test.Get<ImportUndo>().UndoAsync(outcome.BatchId!.Value)).IsOk.Should().BeTrue();
        var after = await PictureAsync(_files.Test);
        after.Select(WithoutVersion).Should().Equal(before.Select(WithoutVersion));
    }

    [Fact]
    public async Task Application_MadeInTheSystem_IsEnrolledByTheOrderOfTheFile()
    {
        await _files.Test.Database.WriteAsync(async db =>
        {
            var programme = await db.Programmes.SingleAsync();
            var stream = new ProgrammeStream(programme.Id, "1", new(2026, 2, 2), new(2026, 2, 20));
            db.Add(stream);
            await db.SaveChangesAsync();
            var application = new Enrolment(_files.First, programme.Id, stream.Id);
            application.Apply(new(2026, 1, 10), stream.From, stream.Until);
            db.Add(application);
            return Result.Ok;
        });

        var outcome = await _files.LearnAsync(Row());

        outcome.Should().BeEquivalentTo(new { Created = 0, Updated = 1 });
        await using var db = _files.Test.Database.Read();
        (await db.Enrolments.SingleAsync()).Should().BeEquivalentTo(new { Status = EnrolmentStatus.Completed, OrderNumber = "15-у", AppliedOn = new DateOnly(2026, 1, 10) });
    }

    [Fact]
    public async Task OrderAndPeriod_InOneColumnEach_AreUnderstood()
    {
        await _files.ImportAsync(ImportKind.Trainings,
            $"СНИЛС;Программа;№ в ФР;Приказ о зачислении;Сроки обучения;Группа;Статус обучения\n{Some.Snils(1).Digits};;10412;№ 15-у от 28.01.2026;02.02.2026 – 20.02.2026;2;обучается\n");

        await using var db = _files.Test.Database.Read();
        (await db.Enrolments.SingleAsync()).Should().BeEquivalentTo(new { OrderNumber = "15-у", OrderDate = new DateOnly(2026, 1, 28), From = new DateOnly(2026, 2, 2), Until = new DateOnly(2026, 2, 20) });
        (await db.ProgrammeStreams.SingleAsync()).Number.Should().Be("2");
    }

    [Fact]
    public async Task PersonWithoutSnils_IsFoundByNameAndBirthDateElseQueued()
    {
        var outcome = await _files.LearnAsync(
            Row().Replace(Some.Snils(1).Formatted, "", StringComparison.Ordinal), Row(person: 2).Replace(Some.Snils(2).Formatted, "", StringComparison.Ordinal).Replace("12.03.1985", "", StringComparison.Ordinal));

        outcome.Sheets[0].Warnings.Select(w => (w.Row, w.Reason)).Should().Equal((2, "сопоставлен по ФИО и дате рождения (СНИЛС пуст)"));
        outcome.Sheets[0].Queued.Select(q => q.Row).Should().Equal(3);
    }

    [Theory]
    [InlineData(Role.MunicipalService)]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    public async Task Import_ByAnybodyButTheCentre_IsRefused(Role role)
    {
        _files.Test.As(AccessScope.Municipality(_files.Municipality), role);

        foreach (var kind in new[] { ImportKind.Trainings, ImportKind.Routes })
            (await _files.StageAsync(kind, System.Text.Encoding.UTF8.GetBytes(TrainingHead + Row()))).Error.Should().Be(AccessErrors.Forbidden);
    }

    /// <summary>Undoing raises the version: a form that was open meanwhile must not save.</summary>
    private static string WithoutVersion(string line) => line[..line.LastIndexOf(' ')];
}
