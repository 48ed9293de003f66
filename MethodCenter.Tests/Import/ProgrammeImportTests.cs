using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static MethodCenter.Tests.Import.DevelopmentFiles;

namespace MethodCenter.Tests.Import;

public sealed class ProgrammeImportTests : IAsyncLifetime
{
    private DevelopmentFiles _files = null!;

    public async Task InitializeAsync() => _files = await CreateAsync();

    public async Task DisposeAsync() => await _files.DisposeAsync();

    [Theory]
    [InlineData("1;;ПК;36;;;;MET.1", "Наименование программы", "нет обязательного поля: наименование программы")]
    [InlineData("1;Т;курсы;36;;;;MET.1", "Вид", "неизвестный вид программы: ожидается «ПК» или «ПП»")]
    [InlineData("1;Т;ПК;;;01.01.2024;;MET.1", "Объём, ч", "нет обязательного поля: объём программы")]
    [InlineData("1;Т;ПК;16,5;;;;MET.1", "Объём, ч", "объём программы: не целое число")]
    [InlineData("1;Т;ПК;36;;01.02.2024;31.01.2024;MET.1", "Дата исключения из ФР", "дата исключения из реестра раньше даты включения: исправьте даты")]
    [InlineData("1;Т;ПК;36;;01.02.2024;;MET.1, QQQ.9", "Закрываемые компетенции (коды)", "неизвестный код компетенции: QQQ.9 — исправьте код или добавьте компетенцию в перечень")]
    [InlineData("1;Т;ПК;36;;вчера;;MET.1", "Дата включения в ФР", "дата включения не разобрана")]
    public async Task Row_WithAMistake_IsRefusedInWords(string row, string column, string reason)
    {
        var outcome = await ImportAsync("2;Другая;ПК;36;ЛОИРО;01.02.2024;;MET.1", row);

        outcome.Sheets[0].Rejected.Select(r => (r.Row, r.Column, r.Reason)).Should().Equal((3, column, reason));
        outcome.Created.Should().Be(1);
    }

    [Fact]
    public async Task Repeat_OfAProgramme_IsRefusedButAnotherLengthIsAnotherProgramme()
    {
        var outcome = await ImportAsync(
            "1;Т;ПК;36;;01.02.2024;;MET.1", "№ 1;Другое имя;ПК;36;;01.02.2024;;MET.1", ";Без номера;ПК;36;;;;MET.1", ";без номера;ПК;36;;;;MET.1", ";Без номера;ПК;72;;;;MET.1", ";Без номера;ПП;256;;;;MET.1");

        outcome.Sheets[0].Rejected.Select(r => (r.Row, r.Reason)).Should().Equal((3, "повтор программы: она уже есть выше"), (5, "повтор программы: она уже есть выше"));
        outcome.Created.Should().Be(4);
    }

    [Theory]
    [InlineData("1;Т;ПК;36;;;;MET.1", "нет даты включения в реестр: обучение в П1 не засчитывается")]
    [InlineData(";Т;ПК;36;;01.02.2024;;MET.1", "даты реестра указаны без номера: программа принята вне Федерального реестра")]
    [InlineData(";Т;;280;;;;MET.1", "вид программы не указан: по объёму принята ПП")]
    public async Task Row_ThatIsOdd_IsTakenWithARemark(string row, string reason)
    {
        var outcome = await ImportAsync(row);

        outcome.Sheets[0].Warnings.Select(w => w.Reason).Should().Equal(reason);
        outcome.Created.Should().Be(1);
    }

    [Theory]
    [InlineData("MET.3; MET.4", "MET.3; MET.4")]
    [InlineData("МЕТ.4, met 3", "MET.3; MET.4")]
    [InlineData("MET.3 MET.4", "MET.3; MET.4")]
    [InlineData("MET.3 Оценивание; MET.4 Анализ", "MET.3; MET.4")]
    [InlineData("", "")]
    public async Task Codes_InAnyWriting_AreOneLine(string text, string codes)
    {
        await ImportAsync($"1;Т;ПК;36;;01.02.2024;;\"{text}\"");

        await using var db = _files.Test.Database.Read();
        (await db.Programmes.SingleAsync()).Codes.Should().Be(codes);
    }

    [Fact]
    public async Task LaterFile_ChangesWhatItNamesAndLeavesTheRest()
    {
        await ImportAsync("10999;Урок физики;ПК;24;ЛОИРО;01.02.2023;;SUB.1");
        await _files.Test.Database.WriteAsync(async db =>
        {
            var known = await db.Programmes.SingleAsync();
            known.Teach(StudyForm.PartTime, isDistance: true, isNetwork: false, null, known.Provider);
            known.Describe(["SUB.1"], hasPractice: true, "учителя физики", null);
            return Result.Ok;
        });

        var outcome = await _files.ImportAsync(ImportKind.Trainings, "№ в ФР;Программа;Часов;Дата исключения\n10999;Урок физики: эксперимент;24;31.01.2026\n");

        outcome.Sheets[0].Previews.Single().Changes.Should().Equal(new FieldChange("наименование", "Урок физики", "Урок физики: эксперимент"), new("исключена из ФР", "", "31.01.2026"));
        await using var db = _files.Test.Database.Read();
        (await db.Programmes.SingleAsync()).Should().BeEquivalentTo(new
        {
            Codes = "SUB.1", Provider = "ЛОИРО", IncludedOn = new DateOnly(2023, 2, 1), HasPractice = true, IsDistance = true, Audience = "учителя физики", Form = StudyForm.PartTime,
        });
    }

    [Fact]
    public async Task ExclusionBeforeTheKnownInclusion_IsRefused()
    {
        await ImportAsync("1;Т;ПК;36;;01.02.2024;;MET.1");

        var outcome = await _files.ImportAsync(ImportKind.Trainings, "№ в ФР;Программа;Часов;Дата исключения\n1;Т;36;31.01.2024\n");

        outcome.Sheets[0].Rejected.Single().Reason.Should().Be("дата исключения из реестра раньше даты включения: исправьте даты");
    }

    [Fact]
    public async Task ProgrammeOutsideTheRegister_GetsItsNumberLater()
    {
        await ImportAsync(";Наставник;ПК;24;ЛОИРО;;;COM.3");

        var outcome = await ImportAsync("20002;Наставник;ПК;24;ЛОИРО;01.03.2026;;COM.3");

        outcome.Should().BeEquivalentTo(new { Created = 0, Updated = 1 });
        var back = await ImportAsync(";Наставник;ПК;24;ЛОИРО;;;COM.3");
        back.Sheets[0].Previews.SelectMany(p => p.Changes).Should().NotContain(c => c.Field == "№ в ФР", "a blank cell takes no number away");
    }

    [Fact]
    public async Task Undo_OfTheLaterFileAndThenOfTheFirst_LeavesNothing()
    {
        var first = await ImportAsync("1;Т;ПК;36;;01.02.2024;;MET.1");
        var later = await ImportAsync("1;Т;ПК;48;;01.02.2024;;MET.1");
        var undo = _files.Test.Get<ImportUndo>();

        (await undo.UndoAsync(first.BatchId!.Value)).IsOk.Should().BeFalse("a later file has changed the same programme");
        (await undo.UndoAsync(later.BatchId!.Value)).IsOk.Should().BeTrue();
        await using (var db = _files.Test.Database.Read()) (await db.Programmes.SingleAsync()).Hours.Should().Be(36);
        (await undo.UndoAsync(first.BatchId!.Value)).IsOk.Should().BeTrue();
        await using var after = _files.Test.Database.Read();
        (await after.Programmes.AnyAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task FileOfAnotherKind_IsNamed()
    {
        var staged = await _files.StageAsync(ImportKind.Educators, System.Text.Encoding.UTF8.GetBytes(TrainingHead + Row()));

        staged.Error.Should().Be(ImportErrors.WrongKind(ImportKind.Educators, ImportKind.Trainings));
        var routes = await _files.StageAsync(ImportKind.Trainings, System.Text.Encoding.UTF8.GetBytes(RouteHead + Route()));
        routes.Error.Should().Be(ImportErrors.WrongKind(ImportKind.Trainings, ImportKind.Routes));
    }

    private Task<ImportOutcome> ImportAsync(params string[] rows) =>
        _files.ImportAsync(ImportKind.Trainings, ProgrammeHead + string.Concat(rows.Select(r => r.Replace("MET.1, QQQ.9", "\"MET.1, QQQ.9\"", StringComparison.Ordinal) + "\n")));
}
