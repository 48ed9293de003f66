using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Mentoring;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

/// <summary>What each side sees and presses.</summary>
public sealed class MentorshipPagesTests : PageTestContext, IAsyncLifetime
{
    private MentorshipWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await MentorshipWorld.CreateAsync();
        Services.AddSingleton(_world.Pairs);
        Services.AddSingleton(_world.Life);
        Services.AddSingleton(_world.Tasks);
        Services.AddSingleton(_world.Meetings);
        Services.AddSingleton(_world.Questionnaires);
        Services.AddSingleton(_world.Wishes);
        Services.AddSingleton(_world.List);
        Services.AddSingleton(_world.Cards);
        Services.AddSingleton(_world.Own);
        Services.AddSingleton(_world.Offers);
        Services.AddSingleton(_world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task List_StateInTheAddress_ShowsOnlyThose()
    {
        await _world.DraftedAsync();
        var active = await _world.ActiveAsync(_world.Mentees[1]);
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.MentorshipsWhere("active"));

        var page = Render<MentorshipsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(MentorshipTexts.Total(1)));
        page.Markup.Should().Contain(Urls.Mentorship(active)).And.Contain("Номер1").And.Contain("нет программы").And.NotContain("Номер0");
        page.Find("[data-testid=export-xlsx]").GetAttribute("href").Should().Contain("state=active");
        page.FindAll("[data-testid=new-pair]").Should().ContainSingle();
    }

    [Fact]
    public void List_ForATeacher_LeadsToTheOwnRoom()
    {
        _world.AsMentee();

        Render<MentorshipsPage>().Markup.Should().Contain(MentorshipTexts.NotAllowed).And.Contain(Urls.OwnMentoring);
    }

    [Fact]
    public async Task Card_OfADraft_NamesTheGaps_AndBeginIsRefusedInWords()
    {
        var id = await _world.DraftedAsync();

        var page = Render<MentorshipPage>(p => p.Add(c => c.Id, id));
        page.WaitForElement("[data-testid=begin-pair]").Click();

        page.Find("[data-testid=gaps]").TextContent.Should().Contain("согласия наставника").And.Contain("приказа");
        page.WaitForAssertion(() => page.Find("[data-testid=form-errors]").TextContent.Should().Contain("Начать пока нельзя"));
        page.Find("[data-testid=stages] [aria-current=step]").TextContent.Should().Contain(MentorshipCardTexts.Of(MentorshipStage.Consents));
    }

    [Fact]
    public async Task Card_ForAMentee_HasOnlyTheOwnActs()
    {
        var id = await _world.ActiveAsync();
        await _world.Tasks.SaveAsync(MentorshipWorld.Task(id), default);
        _world.AsMentee();

        var page = Render<MentorshipPage>(p => p.Add(c => c.Id, id));

        page.WaitForElement("[data-testid=fill-questionnaire]");
        page.FindAll("[data-testid=mark-task]").Should().ContainSingle();
        page.FindAll("[data-testid=ask-meeting]").Should().ContainSingle();
        foreach (var hidden in new[] { "complete-pair", "end-early", "edit-papers", "add-task", "add-held", "gaps" }) page.FindAll($"[data-testid={hidden}]").Should().BeEmpty(hidden);
        page.Markup.Should().NotContain(MentorshipCardTexts.Payment).And.NotContain(Urls.MentorshipPaper(id, "order", "pdf")).And.Contain(Urls.MentorshipPaper(id, "programme", "pdf"));
    }

    [Fact]
    public async Task Card_WithBothQuestionnaires_LaysTheMarksSideBySide()
    {
        var id = await _world.ActiveAsync();
        _world.AsMentor();
        await _world.Questionnaires.SaveAsync(MentorshipWorld.Answers(id, 8), default);
        _world.AsMentee();
        await _world.Questionnaires.SaveAsync(MentorshipWorld.Answers(id, 10), default);
        _world.AsCoordinator();

        var page = Render<MentorshipPage>(p => p.Add(c => c.Id, id));

        page.WaitForAssertion(() => page.FindAll(".mentor-marks tbody tr").Should().HaveCount(QuestionnaireForm.Questions.Count + 1));
        page.Find(".mentor-average").TextContent.Should().Contain("8,0").And.Contain("10,0");
    }

    [Fact]
    public void Card_OfAForeignPair_SaysItIsMissing()
    {
        _world.AsTosno();

        Render<MentorshipPage>(p => p.Add(c => c.Id, 1)).Markup.Should().Contain(MentorshipCardTexts.Missing);
    }

    [Fact]
    public async Task EndEarly_ShowsTheEarliestLawfulDay()
    {
        var card = await _world.CardAsync(await _world.ActiveAsync());

        var dialog = Render<MentorshipEndEarlyDialog>(p => p.Add(c => c.Card, card));

        dialog.Find("[data-testid=earliest]").TextContent.Should().Contain(Formats.Date(new DateOnly(2026, 7, 3))).And.NotContain("ещё не загружен");
    }

    [Fact]
    public async Task Questionnaire_Refused_KeepsTheMarks()
    {
        var id = await _world.ActiveAsync();
        _world.AsMentee();
        var panel = Render<MentorshipQuestionnairePanel>(p => p.Add(c => c.MentorshipId, id).Add(c => c.Side, MentoringSide.Mentee));
        panel.Find("[data-testid=mark-0-7]").Change("7");

        panel.Find("[data-testid=save-questionnaire]").Click();

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain("от 1 до 10"));
        panel.Find("[data-testid=mark-0-7]").HasAttribute("checked").Should().BeTrue();
    }

    [Fact]
    public async Task OwnRoom_ShowsPairsTasksAndWishes()
    {
        var id = await _world.ActiveAsync();
        await _world.Tasks.SaveAsync(MentorshipWorld.Task(id), default);
        _world.AsMentee(2);
        await _world.Wishes.AskAsync(_world.Mentor, default);
        _world.AsMentor();

        var room = Render<OwnMentoring>(p => p.Add(c => c.IsPage, true));
        room.WaitForElement("[data-testid=answer-wish]").Click();

        room.Find("[data-testid=as-mentor]").TextContent.Should().Contain("Номер0").And.Contain("Посетить занятие").And.Contain(OwnMentoringTexts.Limit(1, 3));
        room.WaitForAssertion(() => room.Find("[data-testid=wish]").TextContent.Should().Contain(OwnMentoringTexts.Mutual));
        room.FindAll("[data-testid=choose-mentor]").Should().ContainSingle();
    }

    [Fact]
    public void OwnRoom_OnTheHomeOfWhoeverHasNoPairs_StaysSilent()
    {
        _world.AsMentee();

        Render<OwnMentoring>().Markup.Trim().Should().BeEmpty();
    }

    [Fact]
    public async Task NewPage_ForAMentee_StartsWithTheUsualTerm()
    {
        _world.AsCoordinator();
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.MentorshipNewFor(_world.Mentor, _world.Mentees[0]));

        var page = Render<MentorshipNewPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=chosen-mentees]").TextContent.Should().Contain("Номер0"));
        page.Find("[data-testid=create-pair]").Click();
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.Should().MatchRegex("/mentoring/\\d+$"));
        (await _world.List.ListAsync(new(), new(), default)).Items.Single().Until.Should().Be(MentorshipTermRule.UsualEnd(Some.Today));
    }

    [Fact]
    public async Task EducatorCard_LinksToThePairs()
    {
        var id = await _world.ActiveAsync();

        var part = Render<EducatorMentoring>(p => p.Add(c => c.EducatorId, _world.Mentees[0]));

        part.WaitForAssertion(() => part.Markup.Should().Contain(Urls.Mentorship(id)).And.Contain(Urls.MentorshipNewFor(mentee: _world.Mentees[0])));
    }
}
