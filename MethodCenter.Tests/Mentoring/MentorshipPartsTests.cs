using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

/// <summary>Programme, meetings, questionnaires, wishes and reminders, as each side works on them.</summary>
public sealed class MentorshipPartsTests : IAsyncLifetime
{
    private MentorshipWorld _world = null!;

    public async Task InitializeAsync() => _world = await MentorshipWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Task_OfAPair_BelongsToItsMentee_WhoMarksIt()
    {
        var id = await _world.ActiveAsync();
        _world.AsMentor();
        (await _world.Tasks.SaveAsync(MentorshipWorld.Task(id), default)).IsOk.Should().BeTrue();
        _world.AsMentee();
        var task = (await _world.CardAsync(id)).Tasks.Single();

        task.MayMark.Should().BeTrue();
        (await _world.Tasks.MarkAsync(Mark(task, MentoringTaskState.NotDone, "нет"), default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Tasks.MarkAsync(Mark(task, MentoringTaskState.Done, "Понял приём"), default)).IsOk.Should().BeTrue();

        (await _world.CardAsync(id)).Row.Should().Match<MentorshipRow>(r => r.Done == 1 && r.Percent == 100);
        (await _world.Tasks.SaveAsync(MentorshipWorld.Task(id), default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Task_OfAGroup_IsHiddenFromOtherMentees()
    {
        var id = await _world.ActiveAsync(_world.Mentees[0], _world.Mentees[1]);
        var first = (await _world.CardAsync(id)).Members.Single(m => m.PersonId == _world.Mentees[0]).Id;
        _world.AsMentor();
        await _world.Tasks.SaveAsync(MentorshipWorld.Task(id, first), default);
        await _world.Tasks.SaveAsync(MentorshipWorld.Task(id), default);
        (await _world.CardAsync(id)).Tasks.Should().HaveCount(2);
        var own = (await _world.CardAsync(id)).Tasks.Single(t => t.MemberId == first);

        _world.AsMentee(1);
        var card = await _world.CardAsync(id);
        (card.Tasks.Single().MemberId, card.Tasks.Single().MayMark, card.Members.Single().PersonId).Should().Be(((int?)null, false, _world.Mentees[1]));
        (await _world.Tasks.MarkAsync(Mark(own, MentoringTaskState.Done, null), default)).Error.Should().Be(MentoringErrors.PairNotFound);
        (await _world.Tasks.MarkAsync(Mark(card.Tasks[0], MentoringTaskState.Done, null), default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Task_WrongOrOutOfTheTerm_IsRefused()
    {
        var id = await _world.ActiveAsync();
        _world.AsMentorMethodist();
        async Task<string> CodeAsync(Action<MentorshipTaskDraft> change)
        {
            var draft = MentorshipWorld.Task(id);
            change(draft);
            return (await _world.Tasks.SaveAsync(draft, default)).Error.Code;
        }

        (await CodeAsync(d => d.Title = " ")).Should().Be(MentoringErrors.TitleMissing.Code);
        (await CodeAsync(d => d.From = MentorshipWorld.From.AddDays(-1))).Should().Be(MentoringErrors.TaskOutOfTerm.Code);
        (await CodeAsync(d => d.Until = MentorshipWorld.Until.AddDays(1))).Should().Be(MentoringErrors.TaskOutOfTerm.Code);
        (await CodeAsync(d => d.CompetenceCode = "NONE.9")).Should().Be(MentoringErrors.CompetenceUnknown.Code);
        (await CodeAsync(d => d.MemberId = 999_999)).Should().Be(MentoringErrors.PairNotFound.Code);
    }

    [Fact]
    public async Task Task_MarkedWithoutWordsOrInTheFuture_IsRefused_AndADoneOneStays()
    {
        var id = await _world.ActiveAsync();
        await _world.Tasks.SaveAsync(MentorshipWorld.Task(id), default);
        var task = (await _world.CardAsync(id)).Tasks.Single();
        (await _world.Tasks.MarkAsync(Mark(task, MentoringTaskState.Cancelled, null), default)).Error.Should().Be(MentoringErrors.NoteMissing);
        var ahead = Mark(task, MentoringTaskState.Done, null);
        ahead.DoneOn = Some.Today.AddDays(1);
        (await _world.Tasks.MarkAsync(ahead, default)).Error.Should().Be(MentoringErrors.DateInFuture);
        await _world.Tasks.MarkAsync(Mark(task, MentoringTaskState.Done, null), default);

        (await _world.Tasks.RemoveAsync(task.Id, task.Version + 1, default)).Error.Should().Be(MentoringErrors.TaskKept);
        (await _world.Tasks.MarkAsync(Mark(task, MentoringTaskState.Planned, null), default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Proposals_ComeFromTheKindAndFromConsentedDeficits_AndAreNotProposedTwice()
    {
        await _world.Test.AsSystem().AddAsync(DeficitOf(_world.Mentees[0], "SUB.1"), DeficitOf(_world.Mentees[1], "MET.3"), new ResultConsent(_world.Mentees[0], Some.Today, "1", "на бумаге"));
        _world.AsLuga();
        var id = (await _world.Pairs.MakeAsync(_world.Draft(_world.Mentees[0], _world.Mentees[1]), default)).Value;
        _world.AsMentor();
        var proposals = await _world.Cards.ProposeAsync(id, default);

        proposals.Where(p => p.CompetenceCode is not null).Select(p => p.CompetenceCode).Should().Equal("SUB.1");
        (await _world.Tasks.TakeAsync(id, proposals, default)).Value.Should().Be(proposals.Count);
        (await _world.Cards.ProposeAsync(id, default)).Should().BeEmpty();
        (await _world.CardAsync(id)).Tasks.Should().Contain(t => t.CompetenceCode == "SUB.1" && t.Mentee == "Новый Пётр Номер0");
        _world.AsMentee();
        (await _world.Cards.ProposeAsync(id, default)).Should().BeEmpty();
    }

    [Fact]
    public async Task Meeting_Held_IsToldByTheMentor_AndAskedForByTheMentee()
    {
        var id = await _world.ActiveAsync();
        _world.AsMentee();
        (await _world.Meetings.SaveAsync(MentorshipWorld.Meeting(id), default)).Error.Should().Be(AccessErrors.Forbidden);
        var ask = MentorshipWorld.Meeting(id, isHeld: false);
        ask.On = Some.Today.AddDays(3);
        (await _world.Meetings.SaveAsync(ask, default)).IsOk.Should().BeTrue();
        _world.AsMentor();
        var asked = (await _world.CardAsync(id)).Meetings.Single();
        var held = MentorshipWorld.Meeting(id);
        (held.Id, held.Version, held.Kind, held.On) = (asked.Id, asked.Version, MeetingKind.MentorVisits, asked.On);

        (await _world.Meetings.SaveAsync(held, default)).Error.Should().Be(MentoringErrors.DateInFuture);
        held.On = Some.Today;
        (await _world.Meetings.SaveAsync(held, default)).IsOk.Should().BeTrue();

        (await _world.CardAsync(id)).Should().Match<MentorshipCard>(c => c.Row.LastMeeting == Some.Today && c.Meetings.Single().IsHeld);
        (await _world.Meetings.RemoveAsync(asked.Id, asked.Version + 1, default)).Error.Should().Be(MentoringErrors.MeetingKept);
    }

    [Fact]
    public async Task Meeting_WithoutTopicOutcomeOrOutsideTheTerm_IsRefused()
    {
        var id = await _world.ActiveAsync();
        async Task<string> CodeAsync(Action<MeetingDraft> change)
        {
            var draft = MentorshipWorld.Meeting(id);
            change(draft);
            return (await _world.Meetings.SaveAsync(draft, default)).Error.Code;
        }

        (await CodeAsync(d => d.Topic = "")).Should().Be(MentoringErrors.TopicMissing.Code);
        (await CodeAsync(d => d.Outcome = " ")).Should().Be(MentoringErrors.MeetingOutcomeMissing.Code);
        (await CodeAsync(d => d.On = MentorshipWorld.From.AddDays(-1))).Should().Be(MentoringErrors.MeetingOutOfTerm.Code);
        (await CodeAsync(d => d.Minutes = 481)).Should().Be(MentoringErrors.MinutesWrong.Code);
    }

    [Fact]
    public async Task Questionnaire_OfEachSide_IsItsOwn_AndClosedWithThePair()
    {
        var id = await _world.ActiveAsync();
        (await _world.Questionnaires.SaveAsync(MentorshipWorld.Answers(id, 9), default)).Error.Should().Be(AccessErrors.Forbidden);
        _world.AsMentor();
        (await _world.Questionnaires.SaveAsync(new() { MentorshipId = id }, default)).Error.Should().Be(MentoringErrors.MarksMissing);
        (await _world.Questionnaires.SaveAsync(MentorshipWorld.Answers(id, 8), default)).IsOk.Should().BeTrue();
        _world.AsMentee();
        (await _world.Questionnaires.SaveAsync(MentorshipWorld.Answers(id, 10), default)).IsOk.Should().BeTrue();
        (await _world.Questionnaires.SaveAsync(MentorshipWorld.Answers(id, 7), default)).IsOk.Should().BeTrue("the answers may be changed");
        var card = await _world.CardAsync(id);

        card.Questionnaires.Select(q => (q.Side, q.Average, q.IsOwn)).Should().Equal([(MentoringSide.Mentee, 7d, true)], "what the other side says is the curator's to read");
        _world.AsCoordinator();
        (await _world.CardAsync(id)).Questionnaires.Select(q => (q.Side, q.Average, q.IsOwn)).Should().Equal((MentoringSide.Mentor, 8d, false), (MentoringSide.Mentee, 7d, false));
        await _world.Life.CompleteAsync(new() { Id = id, Version = (await _world.CardAsync(id)).Version, On = Some.Today, Outcome = "Да", GoalReached = 2 }, default);
        _world.AsMentee();
        (await _world.Questionnaires.SaveAsync(MentorshipWorld.Answers(id, 1), default)).Error.Should().Be(MentoringErrors.NotActive);
    }

    [Fact]
    public async Task Own_Room_SpeaksToEachSideOfItsOwnPairsOnly()
    {
        var id = await _world.ActiveAsync();
        await _world.ActiveAsync(_world.Mentees[1]);
        await _world.Tasks.SaveAsync(MentorshipWorld.Task(id), default);
        _world.AsMentor();
        var mentor = (await _world.Own.LoadAsync(default))!;
        (mentor.AsMentor.Count, mentor.AsMentee.Count, mentor.Limit).Should().Be((2, 0, 3));
        _world.AsMentorMethodist();
        (await _world.Own.LoadAsync(default))!.Should().Match<OwnMentoringRoom>(r => r.AsMentor.Count == 2 && !r.MayWish);

        _world.AsMentee();
        var mentee = (await _world.Own.LoadAsync(default))!;
        (mentee.AsMentee.Single().Row.Id, mentee.AsMentee[0].Tasks.Single().MayMark, mentee.IsMentor).Should().Be((id, true, false));
        _world.AsCentre();
        (await _world.Own.LoadAsync(default)).Should().BeNull();
    }

    [Fact]
    public async Task Offers_ToATeacher_AreConsentedMentorsOfTheMunicipality()
    {
        _world.AsMentee();
        var offers = await _world.Offers.ListAsync(null, default);

        offers.Select(o => (o.FullName, o.IsOwnOrganisation)).Should().Equal(("Опытная Нина Сергеевна", true), ("Соседова Анна Ильинична", false));
        (await _world.Offers.ListAsync("соседова", default)).Single().Organisation.Should().Be("МОУ «СОШ № 2»");
        _world.AsObserver();
        (await _world.Offers.ListAsync(null, default)).Should().BeEmpty();
        _world.AsNeighbour();
        (await _world.Offers.ListAsync(null, default)).Should().HaveCount(3, "the own organisation keeps its mentors, consented to be shown or not");
    }

    [Fact]
    public async Task Wish_AskedAndAnswered_IsMutual_AndNobodySeesForeignOnes()
    {
        _world.AsMentee();
        (await _world.Wishes.AskAsync(_world.Neighbour, default)).IsOk.Should().BeTrue();
        (await _world.Wishes.AskAsync(_world.Mentor, default)).IsOk.Should().BeTrue();
        (await _world.Wishes.AskAsync(_world.Silent, default)).Error.Should().Be(MentoringErrors.WishNotFound);
        (await _world.Wishes.AskAsync(_world.ForeignMentor, default)).Error.Should().Be(MentoringErrors.WishNotFound);
        _world.AsMentor();
        var asked = (await _world.Own.LoadAsync(default))!.Wishes.Single();
        (asked.FullName, asked.IsMine, asked.IsMutual).Should().Be(("Новый Пётр Номер0", false, false));
        (await _world.Wishes.AnswerAsync(asked.Id, default)).IsOk.Should().BeTrue();

        _world.AsMentee();
        var wishes = (await _world.Own.LoadAsync(default))!.Wishes;
        wishes.Select(w => (w.FullName, w.IsMutual)).Should().BeEquivalentTo([("Соседова Анна Ильинична", false), ("Опытная Нина Сергеевна", true)]);
        (await _world.Wishes.AnswerAsync(wishes[0].Id, default)).Error.Should().Be(MentoringErrors.WishNotFound);
        _world.AsMentee(1);
        (await _world.Wishes.TakeBackAsync(asked.Id, default)).Error.Should().Be(MentoringErrors.WishNotFound);
        _world.AsCoordinator();
        (await _world.Wishes.AskAsync(_world.Mentor, default)).Error.Should().Be(AccessErrors.Forbidden);
        _world.AsMentee();
        (await _world.Wishes.TakeBackAsync(asked.Id, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Reminders_TellOfMeetingsTasksAndTheEnd()
    {
        var id = await _world.ActiveAsync();
        await _world.Tasks.SaveAsync(MentorshipWorld.Task(id), default);
        var ahead = MentorshipWorld.Meeting(id, isHeld: false);
        ahead.On = Some.Today.AddDays(2);
        await _world.Meetings.SaveAsync(ahead, default);
        _world.AsMentee();
        (await RemindersAsync(_world.Mentees[0])).Select(r => r.IsLate).Should().Equal(false, true);

        _world.Test.Clock.MoveTo(MentorshipWorld.Until.AddDays(-10));
        var late = await RemindersAsync(_world.Mentees[0]);
        late.Select(r => r.Text).Should().Contain(t => t.Contains("анкету")).And.Contain(t => t.Contains("подводить итоги")).And.Contain(t => t.StartsWith("Отметьте"));
        await _world.Questionnaires.SaveAsync(MentorshipWorld.Answers(id, 9), default);
        (await RemindersAsync(_world.Mentees[0])).Select(r => r.Text).Should().NotContain(t => t.Contains("анкету"));
        _world.AsMentee(1);
        (await RemindersAsync(_world.Mentees[1])).Should().BeEmpty();
    }

    [Fact]
    public async Task ListOf_APersonOnTheCard_HidesForeignPeople()
    {
        await _world.ActiveAsync();

        (await _world.Cards.ListOfAsync(_world.Mentees[0], default)).Should().ContainSingle();
        _world.AsTosno();
        (await _world.Cards.ListOfAsync(_world.Mentees[0], default)).Should().BeNull();
    }

    private async Task<IReadOnlyList<MentoringReminder>> RemindersAsync(int own)
    {
        await using var db = _world.Test.Database.Read();
        return await MentoringReminders.LoadAsync(db, own, default);
    }

    private static Deficit DeficitOf(int person, string code)
    {
        var deficit = new Deficit(person, code);
        deficit.Become(DeficitState.Confirmed, Some.Today, "тест", "тест");
        return deficit;
    }

    private static MentorshipTaskMark Mark(MentorshipTaskRow task, MentoringTaskState state, string? note) =>
        new() { Id = task.Id, Version = task.Version, State = state, DoneOn = Some.Today, Note = note };
}
