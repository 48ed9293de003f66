using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static MethodCenter.Tests.Import.DevelopmentFiles;

namespace MethodCenter.Tests.Import;

public sealed class RouteImportTests : IAsyncLifetime
{
    private DevelopmentFiles _files = null!;

    public async Task InitializeAsync()
    {
        _files = await CreateAsync();
        await _files.AddProgrammeAsync();
        await _files.AddResultAsync();
    }

    public async Task DisposeAsync() => await _files.DisposeAsync();

    [Theory]
    [InlineData("", "диагностика;K-1;10.03.2026", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "01.12.2026", "54;18", "Номер ИОМ", "нет обязательного поля: номер ИОМ")]
    [InlineData("ИОМ-7", "желание;K-1;10.03.2026", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "01.12.2026", "54;18", "Основание", "неизвестное основание: ожидается «диагностика», «аттестация», «запрос», «самооценка», «ГИА» или «другое»")]
    [InlineData("ИОМ-7", "диагностика;K-9;10.03.2026", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "01.12.2026", "54;18", "Код кампании", "неизвестный код кампании: загрузите кампанию или исправьте код")]
    [InlineData("ИОМ-7", "диагностика;K-1;10.03.2026", ";10.04.2026", "в реализации;15.04.2026", "01.12.2026", "54;18", "Дата создания", "нет обязательного поля: дата создания")]
    [InlineData("ИОМ-7", "диагностика;K-1;10.03.2026", "01.04.2026;31.03.2026", "в реализации;15.04.2026", "01.12.2026", "54;18", "Дата утверждения", "дата утверждения раньше даты создания: исправьте даты")]
    [InlineData("ИОМ-7", "диагностика;K-1;10.03.2026", "01.04.2026;10.04.2026", "в реализации;09.04.2026", "01.12.2026", "54;18", "Дата статуса", "дата статуса раньше даты утверждения: исправьте даты")]
    [InlineData("ИОМ-7", "диагностика;K-1;10.03.2026", "01.04.2026;", "черновик;31.03.2026", "01.12.2026", "54;18", "Дата статуса", "дата статуса раньше даты создания: исправьте даты")]
    [InlineData("ИОМ-7", "диагностика;K-1;10.03.2026", "01.04.2026;10.04.2026", "идёт;15.04.2026", "01.12.2026", "54;18", "Статус", "неизвестный статус: ожидается «черновик», «согласование», «возвращён», «утверждён», «в реализации», «приостановлен», «завершён» или «прекращён»")]
    [InlineData("ИОМ-7", "диагностика;K-1;10.03.2026", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "31.03.2026", "54;18", "Срок реализации по", "срок реализации заканчивается раньше, чем начинается: исправьте даты")]
    [InlineData("ИОМ-7", "диагностика;K-1;10.03.2026", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "01.12.2026", "много;18", "Часов по плану", "часов по плану: не число")]
    [InlineData("ИОМ-7", "диагностика;K-1;10.03.2026", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "01.12.2026", "54;-1", "Часов выполнено", "часов выполнено: ожидается число часов не меньше нуля")]
    public async Task Row_WithAMistake_IsRefusedInWords(string number, string basis, string days, string status, string until, string hours, string column, string reason)
    {
        var outcome = await _files.RouteAsync(Route(person: 2), Route(number, basis, days, status, until, hours: hours));

        outcome.Sheets[0].Rejected.Select(r => (r.Row, r.Column, r.Reason)).Should().Equal((3, column, reason));
        outcome.Created.Should().Be(1);
    }

    [Theory]
    [InlineData("диагностика;;10.03.2026", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "01.12.2026", "54;18", "не указана кампания: в П4 не засчитывается")]
    [InlineData("диагностика;K-1;11.03.2026", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "01.12.2026", "54;18", "в результатах кампании другая дата диагностики: 10.03.2026")]
    [InlineData("аттестация;K-1;", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "01.12.2026", "54;18", "основание — не диагностика: код кампании не сохранён")]
    [InlineData("диагностика;K-1;10.03.2026", "01.04.2026;", "в реализации;15.04.2026", "01.12.2026", "54;18", "нет даты утверждения: в П4 не засчитывается")]
    [InlineData("диагностика;K-1;10.03.2026", "01.04.2026;", "утверждён;15.04.2026", "01.12.2026", "54;18", "нет даты утверждения: взята дата статуса")]
    [InlineData("диагностика;K-1;10.03.2026", "01.04.2026;10.04.2026", "возвращён;15.04.2026", "01.12.2026", "54;18", "маршрут утверждён, но статус говорит об обратном: проверьте статус")]
    [InlineData("диагностика;K-1;10.03.2026", "01.04.2026;10.04.2026", "в реализации;", "01.12.2026", "54;18", "нет даты статуса: взята последняя известная дата маршрута")]
    [InlineData("диагностика;K-1;10.03.2026", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "", "54;18", "нет срока реализации: принят наибольший, 12 месяцев")]
    [InlineData("диагностика;K-1;10.03.2026", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "02.04.2028", "54;18", "срок реализации больше 24 месяцев: проверьте дату")]
    [InlineData("диагностика;K-1;10.03.2026", "01.04.2026;10.04.2026", "в реализации;15.04.2026", "01.12.2026", "54;55", "выполнено часов больше, чем по плану: проверьте часы")]
    public async Task Row_ThatIsOdd_IsTakenWithARemark(string basis, string days, string status, string until, string hours, string reason)
    {
        var outcome = await _files.RouteAsync(Route(basis: basis, days: days, status: status, until: until, hours: hours));

        outcome.Sheets[0].Warnings.Select(w => (w.Row, w.Reason)).Should().Equal((2, reason));
        outcome.Created.Should().Be(1);
    }

    [Fact]
    public async Task Route_TellsWhatItWasAndWhatItPlans()
    {
        await _files.RouteAsync(Route());

        await using var db = _files.Test.Database.Read();
        var route = await db.Routes.SingleAsync();
        route.Should().BeEquivalentTo(new
        {
            Number = "ИОМ-2026/0001", EducatorId = _files.First, Basis = RouteBasis.Diagnosis, DiagnosedOn = new DateOnly(2026, 3, 10), CreatedOn = new DateOnly(2026, 4, 1),
            ApprovedOn = new DateOnly(2026, 4, 10), Status = RouteStatus.Ongoing, StatusSince = new DateOnly(2026, 4, 15), Until = new DateOnly(2026, 12, 1), PlannedHours = 54, DoneHours = 18, Percent = 33,
        });
        (await db.RouteStatusSteps.OrderBy(s => s.Id).ToListAsync()).Select(s => $"{s.From} {s.To} {s.On:dd.MM}").Should().Equal(" Draft 01.04", "Draft Approved 10.04", "Approved Ongoing 15.04");
        var version = await db.RouteVersions.SingleAsync();
        (version.Number, version.State, version.Origin, version.ApprovedOn).Should().Be((1, RouteVersionState.Approved, RouteVersionOrigin.Imported, new DateOnly(2026, 4, 10)));
        var content = RouteContent.Read(version.Content);
        content.Hours.Should().Be(54, "the rest of the hours is one step");
        content.Steps.Select(s => (s.Key, s.Title, s.Hours, s.Codes)).Should().Equal(("p10412", "Оценивание", 36, "MET.3; MET.4"), ("rest", "Иные мероприятия (перенесено из учёта)", 18, ""));
        (await db.RouteSteps.OrderBy(s => s.Place).ToListAsync()).Select(s => (s.Key, s.Status)).Should().Equal(("p10412", RouteStepStatus.Planned), ("rest", RouteStepStatus.Planned));
    }

    [Theory]
    [InlineData("черновик;01.04.2026", "", RouteVersionState.Draft, 0)]
    [InlineData("согласование;02.04.2026", "", RouteVersionState.Agreeing, 0)]
    [InlineData("возвращён;02.04.2026", "", RouteVersionState.Returned, 0)]
    [InlineData("прекращён;02.04.2026", "", RouteVersionState.Dropped, 0)]
    [InlineData("прекращён;12.04.2026", "10.04.2026", RouteVersionState.Approved, 1)]
    [InlineData("завершён;12.06.2026", "10.04.2026", RouteVersionState.Approved, 1)]
    public async Task Version_FollowsTheStatus(string status, string approved, RouteVersionState state, int steps)
    {
        await _files.RouteAsync(Route(days: $"01.04.2026;{approved}", status: status, hours: "36;36"));

        await using var db = _files.Test.Database.Read();
        (await db.RouteVersions.SingleAsync()).State.Should().Be(state);
        (await db.RouteSteps.Select(s => s.Status).ToListAsync()).Should().Equal(Enumerable.Repeat(status.StartsWith('з') ? RouteStepStatus.Done : RouteStepStatus.Planned, steps));
    }

    [Fact]
    public async Task HoursBelowThoseOfProgrammes_StayAsTheFileSaysWithANote()
    {
        await _files.RouteAsync(Route(hours: "24;0"));

        await using var db = _files.Test.Database.Read();
        (await db.Routes.SingleAsync()).PlannedHours.Should().Be(24);
        (await db.RouteVersions.SingleAsync()).Note.Should().StartWith("По учёту в плане 24 ч — меньше, чем в программах маршрута (36 ч)");
    }

    [Fact]
    public async Task UnknownProgramme_StaysByItsNumberUntilTheListNamesIt()
    {
        var first = await _files.RouteAsync(Route(programmes: "10412, 20003"));
        first.Sheets[0].Warnings.Select(w => w.Reason).Should().Equal("программы 20003 нет в перечне: загрузите программы и этот файл ещё раз");
        await _files.ImportAsync(ImportKind.Trainings, ProgrammeHead + "20003;Вторая;ПК;18;ЛОИРО;01.02.2026;;\n");

        var second = await _files.RouteAsync(Route(programmes: "10412, 20003"));

        second.Should().BeEquivalentTo(new { Created = 0, Updated = 1 });
        await using var db = _files.Test.Database.Read();
        (await db.RouteVersions.OrderBy(v => v.Number).Select(v => v.State).ToListAsync()).Should().Equal(RouteVersionState.Superseded, RouteVersionState.Approved);
        (await db.RouteSteps.OrderBy(s => s.Place).ToListAsync()).Where(s => s.Status != RouteStepStatus.Cancelled).Select(s => (s.Title, s.Hours, s.ProgrammeId is null))
            .Should().Equal(("Оценивание", 36, false), ("Вторая", 18, false));
    }

    [Fact]
    public async Task Repeat_OfANumber_IsRefusedAndASecondActiveRouteIsRemarkedOn()
    {
        var outcome = await _files.RouteAsync(
            Route(), Route(person: 2), Route("ИОМ-2026/0002", days: "02.04.2026;10.04.2026"), Route("ИОМ-2026/0003", status: "завершён;15.05.2026"));

        outcome.Sheets[0].Rejected.Select(r => (r.Row, r.Reason)).Should().Equal((3, "повтор номера ИОМ: он уже есть выше"));
        outcome.Sheets[0].Warnings.Select(w => (w.Row, w.Reason)).Should().Equal(
            (4, "у человека уже есть действующий маршрут — ИОМ-2026/0001: принят вторым, проверьте, не пора ли завершить один из них"));
        await using var db = _files.Test.Database.Read();
        (await db.Routes.OrderBy(r => r.Number).Select(r => r.SecondReason).ToListAsync()).Should().Equal(null, "перенесён из учёта, который вёлся раньше", null);
    }

    [Fact]
    public async Task LaterFile_AddsAStatusAndAnOlderOneIsOnlyRemarkedOn()
    {
        await _files.RouteAsync(Route(days: "01.04.2026;", status: "согласование;02.04.2026", hours: "54;0"));
        var approved = await _files.RouteAsync(Route());
        approved.Sheets[0].Previews.Single().Changes.Select(c => (c.Field, c.After)).Should().Equal(
            ("часов выполнено", "18"), ("дата утверждения", "10.04.2026"), ("статус", "в реализации"));
        var before = await PictureAsync(_files.Test);

        var older = await _files.RouteAsync(Route(days: "01.04.2026;", status: "согласование;02.04.2026", hours: "54;0"));

        older.Unchanged.Should().Be(1);
        older.Sheets[0].Warnings.Select(w => w.Reason).Should().Equal("в системе более поздний статус — в реализации с 15.04.2026: файл его не меняет");
        (await PictureAsync(_files.Test)).Should().Equal(before);
        await using var db = _files.Test.Database.Read();
        (await db.RouteStatusSteps.OrderBy(s => s.Id).Select(s => s.To).ToListAsync()).Should().Equal(RouteStatus.Draft, RouteStatus.Agreeing, RouteStatus.Approved, RouteStatus.Ongoing);
        (await db.RouteVersions.SingleAsync()).State.Should().Be(RouteVersionState.Approved);
        (await db.RouteSteps.CountAsync()).Should().Be(2, "an approved route has live steps");
    }

    [Fact]
    public async Task Undo_OfALaterFile_GivesTheRouteBack()
    {
        await _files.RouteAsync(Route());
        var before = (await PictureAsync(_files.Test)).ConvertAll(WithoutRouteVersion);
        var later = await _files.RouteAsync(Route(status: "завершён;20.06.2026", hours: "54;54"));
        (await PictureAsync(_files.Test)).ConvertAll(WithoutRouteVersion).Should().NotEqual(before);

        var undone = await _files.Test.Get<ImportUndo>().UndoAsync(later.BatchId!.Value);

        undone.IsOk.Should().BeTrue(undone.IsOk ? "" : undone.Error.Message);
        (await PictureAsync(_files.Test)).ConvertAll(WithoutRouteVersion).Should().Equal(before);
    }

    [Fact]
    public async Task Undo_OfARouteThatSomebodyWentOnWith_IsRefused()
    {
        var batch = (await _files.RouteAsync(Route())).BatchId!.Value;
        await _files.Test.Database.WriteAsync(async db =>
        {
            var route = await db.Routes.SingleAsync();
            db.Add(new RouteCheckpoint(route, "Встреча", new(2026, 9, 1)));
            db.Add(new RouteApproval(await db.RouteVersions.SingleAsync(), ApprovalParty.Educator, true, DateTime.SpecifyKind(new(2026, 6, 1), DateTimeKind.Utc), "тест", null, "x"));
            return Result.Ok;
        });

        var undone = await _files.Test.Get<ImportUndo>().UndoAsync(batch);

        undone.Error.Should().Be(ImportErrors.UndoReferred("1 согласование ИОМ, 1 контрольная точка"));
    }

    [Fact]
    public async Task RouteOfTheSystem_OrOfAnotherPerson_IsNotOverwritten()
    {
        await _files.Test.Database.WriteAsync(async db =>
        {
            var route = new IndividualRoute(_files.First, "ИОМ-2026/0007", RouteBasis.Diagnosis, TestDatabase.Today);
            db.Open(route, new RouteContent(TestDatabase.Today, TestDatabase.Today.AddMonths(6)), RouteVersionOrigin.Generated);
            await db.SaveChangesAsync();
            return Result.Ok;
        });
        await _files.RouteAsync(Route());

        var outcome = await _files.RouteAsync(Route("ИОМ-2026/0007"), Route(person: 2));

        outcome.Sheets[0].Rejected.Select(r => (r.Row, r.Reason)).Should().Equal(
            (2, "маршрут с этим номером ведётся в системе: файл его не меняет"), (3, "маршрут с этим номером принадлежит другому человеку: исправьте номер или СНИЛС"));
    }

    [Fact]
    public async Task Methodist_IsFoundBySnilsElseTheRouteGoesInWithoutOne()
    {
        await _files.ImportAsync(ImportKind.Methodists, $"СНИЛС;ФИО;Уровень;ОКТМО;ИНН организации;№ приказа;Дата приказа\n{Some.Snils(2).Formatted};Петров Пётр Петрович;региональный;;{Some.Inn(1)};5;01.02.2026\n");

        var outcome = await _files.RouteAsync(Route(methodist: Some.Snils(2).Formatted), Route("ИОМ-2", status: "завершён;20.06.2026", methodist: Some.Snils(9).Formatted));

        outcome.Sheets[0].Warnings.Select(w => (w.Row, w.Column, w.Reason)).Should().Equal((3, "СНИЛС методиста", "методист не найден в методическом активе: маршрут принят без методиста"));
        await using var db = _files.Test.Database.Read();
        var methodist = await db.Methodists.SingleAsync();
        (await db.Routes.OrderBy(r => r.Id).Select(r => r.MethodistId).ToListAsync()).Should().Equal(methodist.Id, null);
    }

    [Fact]
    public async Task SameFile_InAnyOrderOfRows_ChangesNothingTheSecondTime()
    {
        string[] rows =
        [
            Route(), Route("ИОМ-2", "аттестация;;", "02.04.2026;", "черновик;03.04.2026", programmes: "", hours: ";", person: 2), Route("ИОМ-3", status: "завершён;20.06.2026", hours: "54;54"),
            Route("ИОМ-4", days: "01.04.2026;", status: "утверждён;05.04.2026", until: "", programmes: "Оценивание", person: 2), Route("ИОМ-5", status: "приостановлен;", hours: "20;40", person: 2),
        ];
        await _files.RouteAsync(rows);
        var before = await PictureAsync(_files.Test);

        foreach (var order in new[] { rows, [.. rows.Reverse()], [.. rows.OrderBy(r => r.Length)] })
        {
            var again = await _files.RouteAsync(order);
            (again.Unchanged, again.ChangesAnything).Should().Be((5, false));
        }

        (await PictureAsync(_files.Test)).Should().Equal(before);
    }

    /// <summary>Undoing raises the version of what it restores.</summary>
    private static string WithoutRouteVersion(string line) => line.StartsWith("ИОМ", StringComparison.Ordinal) ? line[..line.LastIndexOf(' ')] : line;
}
