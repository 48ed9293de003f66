using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>No serious or critical finding of axe on the main pages, in the light and in the dark; on a phone nothing scrolls sideways.</summary>
[Collection(SharedDemo.Name)]
public sealed class AxeTests(DemoSite site)
{
    /// <summary>Names the elements that stick out and are not inside something that scrolls by itself.</summary>
    private const string Culprits = """
        () => [...document.querySelectorAll('main *')]
            .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
            .filter(e => { for (let p = e.parentElement; p; p = p.parentElement) if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(p).overflowX)) return false; return true; })
            .slice(0, 4).map(e => `${e.tagName}.${e.className}`).join(' ')
        """;

    private string[] Pages =>
    [
        Urls.Home, Urls.Educators, Urls.Educator(site.People.TeacherId), Urls.Organisations, Urls.Organisation(site.People.OrganisationId),
        Urls.Municipality(site.People.MunicipalityId), Urls.Methodists, Urls.Methodist(site.MethodistId), Urls.AssignTo(site.MethodistId),
        Urls.Assignments, Urls.WorkJournal, Urls.Imports, Urls.Duplicates, Urls.Reports, Urls.Users, Urls.Audit, Urls.AdmissionSettings,
        Urls.Campaigns, Urls.Campaign(1), Urls.CampaignPeople(1), Urls.HeatMap, Urls.Deficits, Urls.Profile(site.People.TeacherId), Urls.WithoutProgramme,
        Urls.Competences, Urls.Scales, Urls.LowResults, Urls.Programmes, Urls.Programme(1), Urls.ProgrammeStreams, Urls.ManagementTeams, Urls.Internships,
        Urls.PostCourseSupport, Urls.Events, Urls.Event(1), Urls.IndividualRoutes, Urls.IndividualRoute(site.RouteId), Urls.RouteGeneration, Urls.RouteProposal(site.People.TeacherId),
        Urls.Consultations, Urls.RoutePacketOf(site.People.OrganisationId), Urls.IndividualRouteParameters,
        Urls.Stagings, Urls.NewStaging, Urls.LoadWatch, Urls.Absences, Urls.Forecast, Urls.Mentorships, Urls.Mentorship(1), Urls.MentorshipNew, Urls.YoungEducators,
        Urls.Mentors, Urls.Mentor(1), Urls.MentorSuggestions, Urls.MentoringSupport, Urls.MentoringOrganisations, Urls.MentoringOrganisation(site.People.OrganisationId), Urls.MentoringParameters,
        Urls.Monitoring, Urls.MonitoringIndicator("П3"), Urls.MonitoringChange, Urls.MonitoringMethods, Urls.MonitoringMethod("П6"), Urls.HandIndicators, Urls.HandIndicator(1),
        Urls.MonitoringRounds, Urls.MonitoringRound(3), Urls.RoundPlace(3, "41633000"), Urls.OfficialStatistics, Urls.Recommendations, Urls.Recommendation(1), Urls.RecommendationsPropose,
        Urls.ServiceRating, Urls.RatingSchemes, Urls.ServiceContests, Urls.ServiceContest(1), Urls.Passports, Urls.Passport(1),
    ];

    [BrowserTheory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task MainPages_InEitherTheme_HaveNoSeriousFinding(string theme)
    {
        var findings = new List<string>();
        var door = await site.NewPageAsync();
        await WearAsync(door, theme);
        await door.GotoAsync(Urls.SignIn);
        await door.WaitForSelectorAsync("#login");
        findings.AddRange(await FindingsAsync(door, Urls.SignIn));
        await door.Context.CloseAsync();

        var page = await site.NewPageAsync(Role.Administrator);
        await WearAsync(page, theme);
        foreach (var address in Pages)
        {
            await page.OpenAsync(address);
            if (address == Urls.Reports) await page.WaitForSelectorAsync("article.report");
            findings.AddRange(await FindingsAsync(page, address));
        }

        await page.Context.CloseAsync();
        findings.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task PhoneWidth_MainPages_DoNotScrollSideways()
    {
        var page = await site.NewPageAsync(Role.Administrator, 390, 844);
        var wide = new List<string>();
        foreach (var address in Pages)
        {
            await page.OpenAsync(address);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 390) wide.Add($"{address}: {width}, {await page.EvaluateAsync<string>(Culprits)}");
        }

        await page.Context.CloseAsync();
        wide.Should().BeEmpty();
    }

    private static async Task<IEnumerable<string>> FindingsAsync(IPage page, string address)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } });
        return result.Violations.Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{address} {v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))} ({v.Nodes.Length})");
    }

    private Task WearAsync(IPage page, string theme) =>
        page.Context.AddCookiesAsync([new() { Name = "theme", Value = theme, Url = site.Address.ToString() }]);
}
