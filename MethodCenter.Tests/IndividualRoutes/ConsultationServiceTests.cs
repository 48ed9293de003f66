using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class ConsultationServiceTests : IAsyncLifetime
{
    private OwnRoomWorld _world = null!;

    public async Task InitializeAsync() => _world = await OwnRoomWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Ask_AboutTheOwnStep_RemembersRouteStepAndCompetence()
    {
        _world.People.AsTeacher(_world.Person);

        var asked = await _world.Asking.AskAsync(new ConsultationDraft { Question = " Как провести? ", StepId = _world.Steps["b"], CompetenceCode = "SUB.1" }, default);

        var row = (await _world.Questions.ListOfAsync(_world.Person, default))!.Items.Single();
        row.Should().Match<ConsultationRow>(r => r.Id == asked.Value && r.Question == "Как провести?" && r.RouteId == _world.Route
            && r.Step == "Посещение уроков коллеги" && r.State == ConsultationState.Asked && r.Competence != null && r.Competence != "SUB.1");
    }

    [Fact]
    public async Task Ask_WithoutWordsOrAboutAnothersStep_IsRefused()
    {
        var other = await _world.AddRouteAsync(_world.People.People[1], RouteStatus.Ongoing);
        var step = await _world.ReadAsync(db => db.RouteSteps.Where(s => s.RouteId == other).Select(s => s.Id).FirstAsync());
        _world.People.AsTeacher(_world.Person);

        (await _world.Asking.AskAsync(new ConsultationDraft { Question = " " }, default)).Error.Should().Be(ConsultationErrors.QuestionMissing);
        (await _world.Asking.AskAsync(new ConsultationDraft { Question = "Как?", StepId = step }, default)).Error.Should().Be(ConsultationErrors.AboutForeign);
        (await _world.Asking.AskAsync(new ConsultationDraft { Question = "Как?", CompetenceCode = "NONE.9" }, default)).Error.Should().Be(ConsultationErrors.CompetenceUnknown);
    }

    [Fact]
    public async Task Ask_SixthUnanswered_IsRefusedUntilOneIsTakenBack()
    {
        var first = await _world.AskAsync("Вопрос 1");
        for (var i = 2; i <= ConsultationRule.MostWaiting; i++) await _world.AskAsync("Вопрос " + i);

        (await _world.Asking.AskAsync(new ConsultationDraft { Question = "Ещё" }, default)).Error.Should().Be(ConsultationErrors.TooMany);
        (await _world.Asking.WithdrawAsync(first, 0, default)).IsOk.Should().BeTrue();
        (await _world.Asking.AskAsync(new ConsultationDraft { Question = "Ещё" }, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Ask_ByTheCentre_IsForbidden()
    {
        _world.People.AsCentre();

        (await _world.Asking.AskAsync(new ConsultationDraft { Question = "Как?" }, default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Answer_ByAMethodist_IsSeenByThePersonAndStandsInTheWorkJournal()
    {
        var id = await _world.AskAsync();
        _world.People.AsMethodist();

        (await _world.Asking.AnswerAsync(new ConsultationAnswerDraft { Id = id, Answer = "По критериям.", Minutes = 45 }, default)).IsOk.Should().BeTrue();

        var work = await _world.ReadAsync(db => db.WorkEntries.SingleAsync());
        (work.MethodistId, work.EducatorId, work.FunctionCode, work.Minutes, work.Date).Should().Be((_world.People.Methodist, _world.Person, "R8", 45, Some.Today));
        _world.People.AsTeacher(_world.Person);
        (await _world.Questions.ListOfAsync(_world.Person, default))!.Items.Single().Should().Match<ConsultationRow>(r => r.State == ConsultationState.Answered && r.Answer == "По критериям." && !r.IsOpen);
    }

    [Fact]
    public async Task Answer_ByTheMunicipality_LeavesNoWorkEntry()
    {
        var id = await _world.AskAsync();
        _world.People.AsLuga();

        (await _world.Asking.AnswerAsync(new ConsultationAnswerDraft { Id = id, Answer = "Приходите.", Minutes = 0 }, default)).IsOk.Should().BeTrue();

        (await _world.ReadAsync(db => db.WorkEntries.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Answer_PutRightByTheSame_KeepsOneLineOfWork()
    {
        var id = await _world.AskAsync();
        _world.People.AsMethodist();
        await _world.Asking.AnswerAsync(new ConsultationAnswerDraft { Id = id, Answer = "Опечатка" }, default);

        (await _world.Asking.AnswerAsync(new ConsultationAnswerDraft { Id = id, Version = 1, Answer = "Верно" }, default)).IsOk.Should().BeTrue();

        (await _world.ReadAsync(async db => ((await db.Consultations.SingleAsync()).Answer, await db.WorkEntries.CountAsync()))).Should().Be(("Верно", 1));
    }

    [Fact]
    public async Task Answer_WrongWordsOrMinutes_IsRefusedAndNothingIsKept()
    {
        var id = await _world.AskAsync();
        _world.People.AsMethodist();

        (await _world.Asking.AnswerAsync(new ConsultationAnswerDraft { Id = id, Answer = " " }, default)).Error.Should().Be(ConsultationErrors.AnswerMissing);
        (await _world.Asking.AnswerAsync(new ConsultationAnswerDraft { Id = id, Answer = "Да", Minutes = 481 }, default)).Error.Should().Be(ConsultationErrors.MinutesWrong);
        (await _world.ReadAsync(db => db.Consultations.SingleAsync())).State.Should().Be(ConsultationState.Asked);
    }

    [Fact]
    public async Task Schedule_PastDayOrNowhere_IsRefused()
    {
        var id = await _world.AskAsync();
        _world.People.AsMethodist();

        (await _world.Asking.ScheduleAsync(new ConsultationMeetingDraft { Id = id, On = Some.Today.AddDays(-1), Where = "каб. 5" }, default)).Error.Should().Be(ConsultationErrors.DateInPast);
        (await _world.Asking.ScheduleAsync(new ConsultationMeetingDraft { Id = id, On = Some.Today }, default)).Error.Should().Be(ConsultationErrors.WhereMissing);
        (await _world.Asking.ScheduleAsync(new ConsultationMeetingDraft { Id = id, On = Some.Today, Where = "каб. 5" }, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Change_ByTwoPeople_RefusesTheSecond()
    {
        var id = await _world.AskAsync();
        _world.People.AsMethodist();
        await _world.Asking.ScheduleAsync(new ConsultationMeetingDraft { Id = id, On = Some.Today, Where = "каб. 5" }, default);

        (await _world.Asking.ScheduleAsync(new ConsultationMeetingDraft { Id = id, Version = 0, On = Some.Today, Where = "каб. 6" }, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Withdraw_Answered_IsRefusedAndAWithdrawnOneIsNotAnswered()
    {
        var answered = await _world.AskAsync("Первый");
        var withdrawn = await _world.AskAsync("Второй");
        await _world.Asking.WithdrawAsync(withdrawn, 0, default);
        _world.People.AsMethodist();
        await _world.Asking.AnswerAsync(new ConsultationAnswerDraft { Id = answered, Answer = "Да" }, default);

        (await _world.Asking.AnswerAsync(new ConsultationAnswerDraft { Id = withdrawn, Version = 1, Answer = "Да" }, default)).Error.Should().Be(ConsultationErrors.IsWithdrawn);
        _world.People.AsTeacher(_world.Person);
        (await _world.Asking.WithdrawAsync(answered, 1, default)).Error.Should().Be(ConsultationErrors.NotWithdrawable);
    }

    [Fact]
    public async Task Answer_ForeignAbsentOrByACoordinator_IsRefused()
    {
        var id = await _world.AskAsync();

        _world.People.AsTosno();
        (await _world.Asking.AnswerAsync(new ConsultationAnswerDraft { Id = id, Answer = "Да" }, default)).Error.Should().Be(ConsultationErrors.NotFound);
        (await _world.Questions.FindAsync(id, default)).Should().BeNull();
        _world.People.AsCoordinator();
        (await _world.Asking.AnswerAsync(new ConsultationAnswerDraft { Id = id, Answer = "Да" }, default)).Error.Should().Be(ConsultationErrors.NotFound);
        await _world.ConsentAsync(_world.Person);
        _world.People.AsCoordinator();
        (await _world.Asking.AnswerAsync(new ConsultationAnswerDraft { Id = id, Answer = "Да" }, default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task List_ByRole_ShowsWhomTheScopeHolds()
    {
        await _world.AskAsync();

        _world.People.AsMethodist();
        (await _world.Questions.ListAsync(new(), new PageRequest(), default)).Total.Should().Be(1);
        _world.People.AsLuga();
        (await _world.Questions.ListAsync(new(), new PageRequest(), default)).Items.Single().FullName.Should().StartWith("Лужская");
        _world.People.AsTosno();
        (await _world.Questions.ListAsync(new(), new PageRequest(), default)).Total.Should().Be(0);
        _world.People.AsCoordinator();
        (await _world.Questions.ListAsync(new(), new PageRequest(), default)).Total.Should().Be(0);
        (await _world.Questions.ListOfAsync(_world.Person, default))!.NeedsConsent.Should().BeTrue();
        _world.People.AsObserver();
        (await _world.Questions.ListAsync(new(), new PageRequest(), default)).Total.Should().Be(0);
        _world.People.AsTeacher(_world.People.People[1]);
        (await _world.Questions.ListOfAsync(_world.Person, default)).Should().BeNull();
    }

    [Fact]
    public async Task List_Late_IsOverFiveDays()
    {
        await _world.AskAsync("Старый");
        _world.Test.Clock.Advance(TimeSpan.FromDays(5));
        _world.People.AsCentre();
        (await _world.Questions.CountAsync(new(), default)).Should().Be(new ConsultationCounts(1, 1, 0, 0));

        _world.Test.Clock.Advance(TimeSpan.FromMinutes(1));

        await _world.AskAsync("Новый");
        _world.People.AsCentre();
        (await _world.Questions.ListAsync(new() { IsLate = true }, new PageRequest(), default)).Items.Should().ContainSingle().Which.Should().Match<ConsultationRow>(r => r.IsLate && r.Question == "Старый");
        (await _world.Questions.CountAsync(new(), default)).Should().Be(new ConsultationCounts(2, 2, 0, 1));
    }

    [Fact]
    public async Task List_Unassigned_LeavesOutPeopleOfAMethodist()
    {
        await _world.AskAsync("Закреплённый");
        _world.People.AsTeacher(_world.People.People[1]);
        await _world.Asking.AskAsync(new ConsultationDraft { Question = "Один" }, default);
        _world.People.AsLuga();

        (await _world.Questions.ListAsync(new() { IsUnassigned = true }, new PageRequest(), default)).Items.Should().ContainSingle().Which.Question.Should().Be("Один");
    }
}
