using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Import.Tables;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Import;

public sealed class SupportImportTests : IAsyncLifetime
{
    private const string Head = "СНИЛС;ФИО;Вид формы поддержки;Дата начала;Дата окончания;Наставник (ответственный)\n";
    private DevelopmentFiles _files = null!;

    public async Task InitializeAsync() => _files = await DevelopmentFiles.CreateAsync();

    public async Task DisposeAsync() => await _files.DisposeAsync();

    [Theory]
    [InlineData("наставничество", SupportKind.Mentoring)]
    [InlineData("  НАСТАВНИЧЕСТВО ", SupportKind.Mentoring)]
    [InlineData("Школа молодого педагога", SupportKind.School)]
    [InlineData("школа молодого педагога «Старт»", SupportKind.School)]
    [InlineData("Клуб молодых педагогов", SupportKind.Club)]
    [InlineData("ассоциация молодых педагогов", SupportKind.Association)]
    [InlineData("иом", SupportKind.Route)]
    [InlineData("Индивидуальный образовательный маршрут", SupportKind.Route)]
    [InlineData("адресное сопровождение методистом", SupportKind.Methodist)]
    [InlineData("ДПП для молодых", SupportKind.Programme)]
    [InlineData("Стажировка", SupportKind.Internship)]
    [InlineData("конкурс с сопровождением", SupportKind.Contest)]
    [InlineData("психологическая поддержка", SupportKind.Psychological)]
    [InlineData("методический десант", SupportKind.Landing)]
    [InlineData("посещение с обратной связью", SupportKind.Visit)]
    [InlineData("единовременная выплата", SupportKind.Other)]
    [InlineData("торжественное посвящение в профессию", SupportKind.Other)]
    public async Task Kinds_AreReadInAnySpelling(string text, SupportKind kind)
    {
        await ImportAsync(Row(text));

        (await StoredAsync()).Should().ContainSingle().Which.Kind.Should().Be(kind);
    }

    [Fact]
    public void Kinds_OfTheList_AreAllKnownAndCounted()
    {
        foreach (var kind in Enum.GetValues<SupportKind>().Where(k => k != SupportKind.Other))
            SupportWords.KindOf(MentoringTerms.Of(kind).Replace('е', 'ё')).Should().Be(kind);
    }

    [Fact]
    public async Task Row_WithoutAnEnd_GoesOn()
    {
        await ImportAsync(Row(until: ""));

        var stored = (await StoredAsync()).Single();
        (stored.From, stored.Until, stored.Responsible, stored.KindText).Should().Be((new DateOnly(2026, 1, 12), null, "Жданова М.О.", "наставничество"));
    }

    [Fact]
    public async Task WrongRows_AreRejectedWithTheirReasons()
    {
        var sheet = (await ImportAsync(
            Row(from: "29.05.2026", until: "12.01.2026"), Row(from: ""), Row(kind: ""), Row(from: "когда-то"), Row(kind: "школа молодого педагога"), Row(kind: "Школа молодого педагога"))).Sheets.Single();

        sheet.Rejected.Select(r => (r.Row, r.Reason)).Should().Equal(
            (2, "дата окончания раньше даты начала"), (3, "нет обязательного поля: дата начала"), (4, "нет обязательного поля: вид формы поддержки"),
            (5, "дата начала не разобрана"), (7, "повтор строки: тот же человек, форма поддержки и дата начала"));
        sheet.Created.Should().Be(1);
    }

    [Fact]
    public async Task People_AreFoundBySnilsThenByNameAndBirthDate_ElseWait()
    {
        var sheet = (await ImportAsync("СНИЛС;ФИО;Дата рождения;Форма поддержки;Начало\n",
            $"{Some.Snils(1).Formatted};;;клуб молодого педагога;12.01.2026\n", ";Петров Пётр Петрович;12.03.1985;клуб молодого педагога;12.01.2026\n",
            ";Петров Пётр Петрович;;наставничество;12.01.2026\n", $"{Some.Snils(77).Formatted};Никто Никак Никакович;;наставничество;12.01.2026\n")).Sheets.Single();

        sheet.Created.Should().Be(2);
        sheet.Queued.Select(q => q.Row).Should().Equal(4, 5);
        sheet.Warnings.Should().ContainSingle().Which.Row.Should().Be(3);
        (await StoredAsync()).Select(s => s.EducatorId).Should().BeEquivalentTo([_files.First, _files.Second]);
    }

    [Fact]
    public async Task QueuedRow_IsAppliedToTheChosenPerson()
    {
        await ImportAsync(Row(person: $"{Some.Snils(77).Formatted};Никто Никак Никакович"));
        int queued;
        await using (var db = _files.Test.Database.Read()) queued = (await db.QueuedRows.SingleAsync()).Id;
        var card = await _files.Test.Get<ImportQueueQueries>().FindAsync(queued);
        card!.Facts.Should().Contain(("Вид формы поддержки", "наставничество")).And.Contain(("Окончание", "29.05.2026"));

        var service = _files.Test.Get<ImportQueueService>();
        (await service.ApplyAsync(new() { QueuedId = queued, IsNewPerson = true })).Error.Should().Be(ImportErrors.QueueLearningNeedsPerson);
        await GiveUpSnilsAsync(_files.Second);
        var applied = await service.ApplyAsync(new() { QueuedId = queued, EducatorId = _files.Second });

        applied.IsOk.Should().BeTrue(applied.IsOk ? "" : applied.Error.Message);
        (await StoredAsync()).Should().ContainSingle().Which.EducatorId.Should().Be(_files.Second);
    }

    [Fact]
    public async Task AnotherFile_EndsWhatWentOn_AndUndoBringsItBack()
    {
        await ImportAsync(Row(until: ""));

        var ended = await ImportAsync(Row(until: "29.05.2026", responsible: "Жданова М. О."));

        ended.Updated.Should().Be(1);
        (await StoredAsync()).Single().Until.Should().Be(new DateOnly(2026, 5, 29));
        (await _files.Test.Get<ImportUndo>().UndoAsync(ended.BatchId!.Value)).IsOk.Should().BeTrue();
        (await StoredAsync()).Single().Until.Should().BeNull();
    }

    [Fact]
    public async Task BlankEnd_NeverReopensWhatWasEnded_AndSaysSo()
    {
        await ImportAsync(Row(until: "29.05.2026"));

        var again = await ImportAsync(Row(until: ""));

        again.Unchanged.Should().Be(1);
        again.Sheets.Single().Warnings.Should().ContainSingle().Which.Reason.Should().Contain("оставлена дата из учёта");
        (await StoredAsync()).Single().Until.Should().Be(new DateOnly(2026, 5, 29));
    }

    [Fact]
    public async Task SchoolsOfDifferentNames_AreDifferentParticipations()
    {
        const string head = "СНИЛС;ФИО;Вид формы поддержки;Название;Период участия\n";
        string Of(string title) => $"{Some.Snils(1).Formatted};Иванова Мария Петровна;школа молодого педагога;{title};12.01.2026 – 29.05.2026\n";

        var first = await ImportAsync(head, Of("Старт"), Of("Взлёт"));
        var second = await ImportAsync(head, Of("старт"), Of("ВЗЛЕТ"));

        (first.Created, second.Unchanged).Should().Be((2, 2));
        (await StoredAsync()).Select(s => (s.Title, s.Until)).Should().Equal(("Старт", new DateOnly(2026, 5, 29)), ("Взлёт", new DateOnly(2026, 5, 29)));
    }

    [Fact]
    public async Task Xlsx_IsReadLikeCsv()
    {
        var book = TableWriters.Xlsx(
            [new(1, [.. Head.Trim().Split(';').Select(Cell.OfText)]), new(2, [.. Row().Trim().Split(';').Select(Cell.OfText)])]);

        var outcome = await _files.ImportAsync(ImportKind.Support, book, "поддержка.xlsx");

        outcome.Created.Should().Be(1);
    }

    [Fact]
    public async Task Municipality_SendsItsOwn_AndCanTakeItBack()
    {
        await AddForeignAsync();
        _files.Test.As(AccessScope.Municipality(_files.Municipality), Role.MunicipalService, userId: null);

        var outcome = await ImportAsync(Row(), Row(person: $"{Some.Snils(9).Formatted};Чужая Анна Ивановна"));

        outcome.Created.Should().Be(1);
        outcome.Sheets.Single().Queued.Should().ContainSingle().Which.Reason.Should().Be("человек с таким СНИЛС числится вне вашей зоны ответственности — строку рассмотрит ЦНППМ");
        (await _files.Test.Get<ImportUndo>().UndoAsync(outcome.BatchId!.Value)).IsOk.Should().BeTrue();
        _files.Test.AsSystem();
        (await StoredAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Coordinator_MayNotSendFiles()
    {
        _files.Test.As(AccessScope.Organisation(_files.Municipality, _files.School.Id), Role.OrganisationCoordinator);

        (await _files.StageAsync(ImportKind.Support, Encoding.UTF8.GetBytes(Head + Row()))).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Batch_OnWhosePeopleSupportLeans_IsNotUndone()
    {
        var people = await _files.ImportAsync(ImportKind.Educators,
            $"СНИЛС;Фамилия;Имя;Дата рождения;ИНН;Должность;Вид занятости\n{Some.Snils(5).Formatted};Новая;Мария;12.03.2000;{Some.Inn(1)};учитель;основное\n");
        await ImportAsync(Row(person: $"{Some.Snils(5).Formatted};Новая Мария"));

        var undone = await _files.Test.Get<ImportUndo>().UndoAsync(people.BatchId!.Value);

        undone.Error.Message.Should().Contain("участие в форме поддержки");
    }

    private static string Row(string kind = "наставничество", string from = "12.01.2026", string until = "29.05.2026", string? person = null, string responsible = "Жданова М.О.") =>
        $"{person ?? $"{Some.Snils(1).Formatted};Иванова Мария Петровна"};{kind};{from};{until};{responsible}\n";

    private Task<ImportOutcome> ImportAsync(params string[] rows) =>
        _files.ImportAsync(ImportKind.Support, rows[0].StartsWith("СНИЛС", StringComparison.Ordinal) ? string.Concat(rows) : Head + string.Concat(rows));

    private async Task<List<SupportParticipation>> StoredAsync()
    {
        await using var db = _files.Test.Database.Read();
        return await db.SupportParticipations.OrderBy(s => s.Id).ToListAsync();
    }

    private async Task GiveUpSnilsAsync(int educator) => await _files.Test.Database.WriteAsync(async db =>
    {
        (await db.Educators.SingleAsync(e => e.Id == educator)).GiveUpSnils();
        return Domain.Common.Result.Ok;
    });

    private async Task AddForeignAsync() => await _files.Test.Database.WriteAsync(async db =>
    {
        var school = Some.Organisation((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id, 9);
        db.Add(school);
        await db.SaveChangesAsync();
        var person = Some.Educator(school, "Чужая Анна Ивановна", 9);
        person.TakeSnils(_files.Test.Vault.Seal(Some.Snils(9)));
        db.Add(person);
        return Domain.Common.Result.Ok;
    });
}
