using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

/// <summary>Making pairs, their papers and their life.</summary>
public sealed class MentorshipServiceTests : IAsyncLifetime
{
    private MentorshipWorld _world = null!;

    public async Task InitializeAsync() => _world = await MentorshipWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Make_ByTheCoordinator_PreparesAPairOfTheOwnOrganisation()
    {
        var card = await _world.CardAsync(await _world.DraftedAsync());

        card.Row.Should().Match<MentorshipRow>(r => r.State == MentorshipState.Draft && r.Mentor == "Опытная Нина Сергеевна" && r.Until == MentorshipWorld.Until);
        (card.OrganisationId, card.Stage, card.Row.Mentees.Single()).Should().Be((_world.School.Id, MentorshipStage.Consents, "Новый Пётр Номер0"));
    }

    [Fact]
    public async Task Make_WhatIsNoPair_IsRefused()
    {
        _world.AsCoordinator();
        (await _world.Pairs.MakeAsync(_world.Draft(_world.MentorPerson), default)).Error.Should().Be(MentoringErrors.OwnMentor);
        (await _world.Pairs.MakeAsync(_world.Draft(_world.Foreigner), default)).Error.Should().Be(MentoringErrors.MenteesMissing);
        (await MakeAsync(d => d.MentorId = _world.Silent)).Error.Should().Be(MentoringErrors.MentorMissing);
        (await MakeAsync(d => d.MentorId = _world.ForeignMentor)).Error.Should().Be(MentoringErrors.MentorMissing);
        (await MakeAsync(d => d.Until = MentorshipWorld.From.AddYears(1))).Error.Should().Be(MentoringErrors.TermTooLong);
        (await MakeAsync(d => d.MenteeIds.Add(_world.Mentees[1]))).Error.Should().Be(MentoringErrors.OneToOne);
        (await MakeAsync(d => d.Form = MentoringForm.Peer | MentoringForm.HeadToEducator)).Error.Should().Be(MentoringErrors.FormWrong);
        (await MakeAsync(d => d.OrganisationId = _world.Second.Id)).Error.Should().Be(MentoringErrors.OrganisationMissing);
    }

    [Fact]
    public async Task Make_WithANeighbourWhoConsented_IsAllowed()
    {
        _world.AsCoordinator();

        (await MakeAsync(d => d.MentorId = _world.Neighbour)).IsOk.Should().BeTrue();
    }

    [Theory]
    [InlineData("mentor")]
    [InlineData("mentee")]
    [InlineData("observer")]
    [InlineData("methodist")]
    public async Task Make_ByWhoeverDoesNotKeepPairs_IsForbidden(string who)
    {
        _world.As(who);

        (await _world.Pairs.MakeAsync(_world.Draft(), default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Make_OverTheLimit_NeedsAReasonWhichTheJournalKeeps()
    {
        await _world.DraftedAsync(_world.Mentees[0], _world.Mentees[1]);
        var draft = _world.Draft(_world.Mentees[2], _world.Mentees[3]);

        (await _world.Pairs.MakeAsync(draft, default)).Error.Should().Be(MentoringErrors.OverLimit("Опытная Нина Сергеевна", 4, 3));
        (await _world.List.WarnAsync(draft, default)).Should().Contain(w => w.Contains("при пределе 3"));
        draft.OverLimitReason = "Временно до октября";
        (await _world.Pairs.MakeAsync(draft, default)).IsOk.Should().BeTrue();
        (await _world.ReadAsync(db => db.AuditEntries.AnyAsync(a => a.Summary.Contains("Временно до октября")))).Should().BeTrue();
    }

    [Fact]
    public async Task Make_TheLimit_CountsPairsOfOtherOrganisationsToo()
    {
        _world.AsLuga();
        await MakeAsync(d => d.MentorId = _world.Neighbour);
        _world.AsCoordinator();

        (await MakeAsync(d => (d.MentorId, d.MenteeIds[0]) = (_world.Neighbour, _world.Mentees[1]))).Error.Code.Should().Be("mentoring.over_limit");
    }

    [Fact]
    public async Task Make_ASecondMentorOfTheSameFormAndKind_IsWarnedOf_AndTheSamePairRefused()
    {
        await _world.DraftedAsync();
        var draft = _world.Draft();

        (await _world.Pairs.MakeAsync(draft, default)).Error.Should().Be(MentoringErrors.AlreadyTogether("Новый Пётр Номер0"));
        draft.MentorId = _world.Neighbour;
        (await _world.List.WarnAsync(draft, default)).Should().Contain(w => w.Contains("той же формы и вида"));
        draft.Kind = MentoringKind.Situational;
        (await _world.List.WarnAsync(draft, default)).Should().NotContain(w => w.Contains("той же формы и вида"));
        (await _world.Pairs.MakeAsync(draft, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Begin_WithoutPapers_NamesEachAndWhoseItIs()
    {
        var id = await _world.DraftedAsync(_world.Mentees[0], _world.Mentees[1]);
        var papers = await _world.PapersAsync(id);
        (papers.MentorConsentOn, papers.OrderDate, papers.Payment, papers.Mentees[1].ConsentOn) = (null, null, null, null);
        await _world.Pairs.TakePapersAsync(papers, default);

        var refusal = (await _world.Life.BeginAsync(id, (await _world.CardAsync(id)).Version, default)).Error;

        refusal.Code.Should().Be("mentoring.not_ready");
        refusal.Message.Should().Contain("согласия наставника: Опытная Нина").And.Contain("наставляемого: Новый Пётр Номер1").And.Contain("приказа")
            .And.NotContain("Номер0").And.NotContain("соглашения").And.NotContain("выплаты");
    }

    [Fact]
    public async Task Begin_WithEverythingButThePayment_StartsAndWarns()
    {
        var id = await _world.DraftedAsync();
        var papers = await _world.PapersAsync(id);
        papers.Payment = null;
        await _world.Pairs.TakePapersAsync(papers, default);

        (await _world.Life.BeginAsync(id, (await _world.CardAsync(id)).Version, default)).IsOk.Should().BeTrue();

        var card = await _world.CardAsync(id);
        (card.Row.State, card.Stage, card.Gaps.Single().Paper).Should().Be((MentorshipState.Active, MentorshipStage.Running, MentorshipPaper.Payment));
        card.Row.Warnings.Should().Contain("не указана выплата");
    }

    [Fact]
    public async Task Begin_WithAPartner_TakesAContractOrAReasonForTheAgreement()
    {
        _world.AsCoordinator();
        var id = (await MakeAsync(d => d.Form = MentoringForm.PartnerToEducator)).Value;
        var papers = await _world.PapersAsync(id);
        (papers.AgreementNumber, papers.AgreementDate) = (null, null);
        await _world.Pairs.TakePapersAsync(papers, default);
        (await _world.Life.BeginAsync(id, (await _world.CardAsync(id)).Version, default)).Error.Message.Should().Contain("договора с партнёром");

        papers = await _world.PapersAsync(id);
        (papers.AgreementNumber, papers.AgreementDate) = ("безвозмездно, по соглашению с музеем", null);
        await _world.Pairs.TakePapersAsync(papers, default);

        (await _world.Life.BeginAsync(id, (await _world.CardAsync(id)).Version, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task TakePapers_FromTheFutureOrTakenOutOfARunningPair_IsRefused()
    {
        var id = await _world.ActiveAsync();
        var papers = await _world.PapersAsync(id);
        papers.OrderDate = Some.Today.AddDays(1);
        (await _world.Pairs.TakePapersAsync(papers, default)).Error.Should().Be(MentoringErrors.DateInFuture);
        papers.OrderDate = null;
        (await _world.Pairs.TakePapersAsync(papers, default)).Error.Code.Should().Be("mentoring.not_ready");
    }

    [Fact]
    public async Task TakePapers_ByAnOldForm_KeepsWhatTheOtherWrote()
    {
        var id = await _world.DraftedAsync();
        var (first, second) = (await _world.PapersAsync(id), await _world.PapersAsync(id));
        await _world.Pairs.TakePapersAsync(first, default);

        (await _world.Pairs.TakePapersAsync(second, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Arrange_ARunningPair_ChangesOnlyItsEnd_AndNeverCutsTheProgramme()
    {
        var id = await _world.ActiveAsync();
        await _world.Tasks.SaveAsync(MentorshipWorld.Task(id), default);
        MentorshipTermsDraft Terms(MentorshipCard card) => new() { Id = id, Version = card.Version, Form = card.Row.Form, Kind = card.Row.Kind, From = card.Row.From, Until = card.Row.Until };
        var (kind, cut, longer) = (Terms(await _world.CardAsync(id)), Terms(await _world.CardAsync(id)), Terms(await _world.CardAsync(id)));
        (kind.Kind, cut.Until, longer.Until) = (MentoringKind.Virtual, MentorshipWorld.From.AddDays(10), new(2026, 12, 31));

        (await _world.Pairs.ArrangeAsync(kind, default)).Error.Should().Be(MentoringErrors.NotDraft);
        (await _world.Pairs.ArrangeAsync(cut, default)).Error.Should().Be(MentoringErrors.TermCutsProgramme);
        (await _world.Pairs.ArrangeAsync(longer, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task EndEarly_WithTooShortANotice_NamesTheEarliestDay()
    {
        var id = await _world.ActiveAsync();
        var draft = new MentorshipEarlyEndDraft { Id = id, Version = (await _world.CardAsync(id)).Version, Side = MentorshipEndSide.Mentor, Reason = "Нагрузка", NoticeOn = new(2026, 6, 26), LastDay = new(2026, 6, 30) };

        (await _world.Life.EndEarlyAsync(draft, default)).Error.Should().Be(MentoringErrors.NoticeShort(new(2026, 7, 1)));
        draft.NoticeOn = null;
        (await _world.Life.EndEarlyAsync(draft, default)).Error.Should().Be(MentoringErrors.NoticeMissing);
        (draft.NoticeOn, draft.LastDay) = (new(2026, 6, 26), new(2026, 7, 1));
        (await _world.Life.EndEarlyAsync(draft, default)).IsOk.Should().BeTrue();
        (await _world.CardAsync(id)).Should().Match<MentorshipCard>(c => c.Row.State == MentorshipState.EndedEarly && c.Row.EndedOn == new DateOnly(2026, 7, 1) && c.EndReason == "Нагрузка" && c.MayReopen);
    }

    [Fact]
    public async Task EndEarly_ForCircumstances_NeedsNoNotice()
    {
        var id = await _world.ActiveAsync();

        (await _world.Life.EndEarlyAsync(new() { Id = id, Version = (await _world.CardAsync(id)).Version, Side = MentorshipEndSide.Circumstances, Reason = "Уволился", LastDay = Some.Today }, default)).IsOk.Should().BeTrue();

        (await _world.CardAsync(id)).NoticeOn.Should().BeNull();
    }

    [Fact]
    public async Task Complete_KeepsTheOutcome_AndReopensOnlyWhileFresh()
    {
        var id = await _world.ActiveAsync();
        var draft = new MentorshipCompletionDraft { Id = id, Version = (await _world.CardAsync(id)).Version, On = Some.Today, GoalReached = 1 };
        (await _world.Life.CompleteAsync(draft, default)).Error.Should().Be(MentoringErrors.OutcomeMissing);
        draft.Outcome = "Ведёт урок уверенно";
        (await _world.Life.CompleteAsync(draft, default)).IsOk.Should().BeTrue();
        var done = await _world.CardAsync(id);
        (done.Outcome, done.GoalReached, done.Stage).Should().Be(("Ведёт урок уверенно", 1, MentorshipStage.Results));

        _world.Test.Clock.MoveTo(Some.Today.AddDays(MentorshipTermRule.DaysToReopen + 1));
        (await _world.Life.ReopenAsync(id, done.Version, default)).Error.Should().Be(MentoringErrors.ReopenLate);
        _world.Test.Clock.MoveTo(Some.Today.AddDays(1));
        (await _world.Life.ReopenAsync(id, done.Version, default)).IsOk.Should().BeTrue();
        (await _world.CardAsync(id)).Should().Match<MentorshipCard>(c => c.Row.State == MentorshipState.Active && c.Outcome == null);
    }

    [Fact]
    public async Task Leave_OneOfAGroup_StaysInItsPast_AndTheLastMayNot()
    {
        var id = await _world.ActiveAsync(_world.Mentees[0], _world.Mentees[1]);
        var card = await _world.CardAsync(id);
        MentorshipLeaveDraft Leave(int member, int version) => new() { Id = id, Version = version, MemberId = member, On = Some.Today, Reason = "Перевод" };

        (await _world.Life.LeaveAsync(Leave(card.Members[0].Id, card.Version), default)).IsOk.Should().BeTrue();
        var after = await _world.CardAsync(id);
        (await _world.Life.LeaveAsync(Leave(after.Members[0].Id, after.Version), default)).Error.Should().Be(MentoringErrors.LastMentee);
        after.Members.Should().Contain(m => m.LeftOn == Some.Today);
        _world.AsMentee();
        (await _world.Own.LoadAsync(default))!.Should().Match<OwnMentoringRoom>(r => r.AsMentee.Count == 0 && r.Past.Count == 1);
        (await _world.Meetings.SaveAsync(MentorshipWorld.Meeting(id, isHeld: false), default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    private Task<Result<int>> MakeAsync(Action<MentorshipNewDraft> change)
    {
        var draft = _world.Draft();
        change(draft);
        return _world.Pairs.MakeAsync(draft, default);
    }
}
