using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>A pair from its making to its early end: the coordinator, the mentor and the mentee each do their part.</summary>
public sealed class MentoringPathTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string MentorLogin = "mentor";

    [BrowserFact]
    public async Task Pair_IsMade_Begun_Walked_AndEndedEarlyInTime()
    {
        var (mentorName, menteeName) = await MakeMentorAsync();
        var keeper = await site.NewPageAsync(Role.OrganisationCoordinator);
        var address = await MakePairAsync(keeper, mentorName, menteeName);
        await keeper.TestId("begin-pair").ClickAsync();
        (await keeper.TestId("form-errors").InnerTextAsync()).Should().Contain("согласия наставника").And.Contain("приказа");
        await FillPapersAsync(keeper);
        await keeper.TestId("begin-pair").ClickAsync();
        await keeper.TestId("complete-pair").WaitForAsync();

        await LeadAsync(await SignInAsync(), address);
        await WalkAsync(await site.NewPageAsync(Role.Educator), address);

        await keeper.OpenAsync(address);
        await keeper.TestId("questionnaires").Locator(".mentor-marks").WaitForAsync();
        await keeper.TestId("end-early").ClickAsync();
        var earliest = Formats.Date(NoticeRule.EarliestEnd(TimeProvider.System.Today(), 3));
        (await keeper.TestId("earliest").InnerTextAsync()).Should().Contain(earliest);
        await FieldAsync(keeper, ".our-dialog", "Причина", "Наставник перешёл на другую нагрузку");
        await keeper.TestId("end-early-yes").ClickAsync();
        (await keeper.TestId("end-reason").InnerTextAsync()).Should().Contain(earliest).And.Contain("другую нагрузку");
    }

    private static async Task<string> MakePairAsync(IPage page, string mentor, string mentee)
    {
        await page.OpenAsync(Urls.MentorshipNew);
        await page.ChooseAsync("Наставник", mentor);
        await page.ChooseAsync("Добавить наставляемого", mentee);
        await page.TestId("chosen-mentees").WaitForAsync();
        await page.TestId("create-pair").ClickAsync();
        await page.TestId("begin-pair").WaitForAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task FillPapersAsync(IPage page)
    {
        await page.TestId("edit-papers").ClickAsync();
        foreach (var label in new[] { "Согласие наставника", "Согласие наставляемого", "Дата соглашения", "Дата приказа" })
        {
            var field = page.Locator(".side-panel .field", new() { HasText = label }).First.Locator("input").First;
            await field.FillAsync(Formats.Date(TimeProvider.System.Today()));
            await field.PressAsync("Tab");
        }
        await FieldAsync(page, ".side-panel", "Дополнительное соглашение №", "7");
        await FieldAsync(page, ".side-panel", "Приказ №", "15-к");
        await FieldAsync(page, ".side-panel", "Основание и размер выплаты", "Положение об оплате труда, 15 % оклада");
        await page.TestId("save-papers").ClickAsync();
        await page.TestId("ready").WaitForAsync();
    }

    /// <summary>The mentor plans a task and tells of a meeting.</summary>
    private static async Task LeadAsync(IPage page, string address)
    {
        await page.OpenAsync(Urls.OwnMentoring);
        await page.TestId("own-held").ClickAsync();
        await FieldAsync(page, ".side-panel", "Тема", "Знакомство и план работы");
        await FieldAsync(page, ".side-panel", "Итог встречи", "Договорились о двух посещениях");
        await page.TestId("save-meeting").ClickAsync();
        await page.Locator(".side-panel").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.OpenAsync(address);
        (await page.TestId("meetings").InnerTextAsync()).Should().Contain("Договорились о двух посещениях");
        await page.TestId("add-task").ClickAsync();
        await FieldAsync(page, ".side-panel", "Что сделать", "Посетить два занятия наставника");
        await page.TestId("save-task").ClickAsync();
        await page.TestId("task").WaitForAsync();
    }

    /// <summary>The mentee marks the task and fills the questionnaire in.</summary>
    private static async Task WalkAsync(IPage page, string address)
    {
        await page.OpenAsync(Urls.OwnMentoring);
        var task = page.TestId("own-task").Filter(new() { HasText = "Посетить два занятия наставника" });
        await task.Locator("[data-testid=own-mark]").ClickAsync();
        await FieldAsync(page, ".side-panel", "Что получилось", "Взял два приёма опроса");
        await page.TestId("save-mark").ClickAsync();
        await task.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.OpenAsync(address);
        await page.TestId("fill-questionnaire").ClickAsync();
        for (var i = 0; i < QuestionnaireForm.Questions.Count; i++) await page.Locator($"label:has([data-testid=mark-{i}-{8 + (i % 3)}])").ClickAsync();
        await FieldAsync(page, ".side-panel", "Сильные стороны", "Наставник всегда рядом");
        await page.TestId("save-questionnaire").ClickAsync();
        await page.Locator(".mentor-marks").WaitForAsync();
        (await page.TestId("programme").InnerTextAsync()).Should().Contain("100 %");
    }

    private static async Task FieldAsync(IPage page, string where, string label, string text)
    {
        var field = page.Locator($"{where} .field", new() { HasText = label }).First.Locator("input, textarea").First;
        await field.FillAsync(text);
        await field.PressAsync("Tab");
    }

    private async Task<IPage> SignInAsync()
    {
        var page = await site.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#login", MentorLogin);
        await page.FillAsync("#password", SiteFixture.Password);
        await page.ClickAsync("[data-testid=sign-in] button[type=submit]");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        return page;
    }

    /// <summary>A colleague of the demo teacher becomes a mentor with an account of their own.</summary>
    private async Task<(string Mentor, string Mentee)> MakeMentorAsync()
    {
        var account = await site.AddUserAsync(MentorLogin, Role.CentreStaff);
        var names = (Mentor: "", Mentee: "");
        await site.Data.AsSystem().Database.WriteAsync(async db =>
        {
            var mentee = await db.Educators.SingleAsync(e => e.Id == site.People.TeacherId);
            var person = await db.Educators.Where(e => e.OrganisationId == mentee.OrganisationId && e.Id != mentee.Id && e.MergedIntoId == null && e.PostGroup == PostGroup.Teaching && e.WorksUntil == null
                && !db.Mentors.Any(m => m.EducatorId == e.Id) && !db.MentorshipMembers.Any(m => m.MenteePersonId == e.Id)).OrderBy(e => e.Id).FirstAsync();
            var user = await db.Users.SingleAsync(u => u.Id == account);
            user.Change(new UserDraft { FullName = person.Name.Full, Role = Role.Educator, EducatorId = person.Id });
            var mentor = new Mentor(person, db.Today);
            mentor.Change(MentoringForm.Peer, 3, null, "", null);
            mentor.Consent(db.Today, db.Today);
            db.Add(mentor);
            names = (person.Name.Full, mentee.Name.Full);
            return Result.Ok;
        });
        return names;
    }
}
