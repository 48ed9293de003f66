using System.Text;
using FluentAssertions;
using MethodCenter.App.Features.MethodicalAsset;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>The real site over an empty database, on the day of the sample files.</summary>
public sealed class EmptySite : BrowserSite
{
    protected override bool HasMovableClock => true;

    protected override Task<DemoPeople?> FillAsync() => Task.FromResult<DemoPeople?>(null);
}

/// <summary>The main job of the centre as one person does it: from the municipalities' files to the council's papers.</summary>
public sealed class MainPathTests(EmptySite site) : IClassFixture<EmptySite>
{
    private static readonly (string Kind, string File)[] _files =
    [
        ("organisations", "Перечень_организаций_2026.xlsx"),
        ("educators", "Контингент_Тосненский_2026-06.xlsx"),
        ("educators", "Контингент_Сосновый_Бор_2026-06.xls"),
        ("educators", "Контингент_Лужский_2026-06.csv"),
        ("methodists", "Актив_методисты_2026.xlsx"),
    ];

    [BrowserFact]
    public async Task Administrator_FromFilesToReports_DoesTheMainJob()
    {
        var page = await site.NewPageAsync(Role.Administrator);
        await page.SettleAsync();
        await page.TestId("empty-state").WaitForAsync();
        foreach (var (kind, file) in _files)
        {
            await page.SendFileAsync(kind, file);
            await page.ConfirmFileAsync();
        }

        await FollowAFigureToACardAsync(page);
        await AdmitAgainstTheRuleAsync(page);
        await AssignTenAsync(page);
        await TakeReportsAsync(page);
        await page.Context.CloseAsync();
    }

    private static async Task FollowAFigureToACardAsync(IPage page)
    {
        await page.OpenAsync(Urls.Home);
        var figure = page.Locator($"[data-figure={DashboardFigure.Teachers}]");
        var number = await figure.Locator(".figure-value").InnerTextAsync();
        await figure.Locator("a").ClickAsync();

        await page.WaitForURLAsync("**" + Urls.Educators + "?**", new() { WaitUntil = WaitUntilState.Commit });
        await page.FirstOfList().WaitForAsync();
        (await page.TestId("list-total").InnerTextAsync()).Should().Contain(number, "a figure leads to the list that it counted");
        var name = await page.FirstOfList().InnerTextAsync();
        await page.FirstOfList().ClickAsync();

        await page.TestId("employments").WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).Should().StartWith(name);
    }

    private static async Task AdmitAgainstTheRuleAsync(IPage page)
    {
        await page.OpenAsync(Urls.List(Urls.Methodists, ("state", "candidate"), ("admissible", "no"), ("term", "inforce")));
        await page.FirstOfList().ClickAsync();
        await page.TestId("admit").ClickAsync();
        var dialog = page.Locator("[role=dialog]");
        await dialog.Locator(".criteria .not-met").First.WaitForAsync();
        await page.TestId("admit-yes").ClickAsync();
        await dialog.Locator("[data-testid=form-errors]").WaitForAsync();
        await dialog.Locator("textarea").FillAsync("Решение совета от 30.06.2026 № 4: обучение завершается в сентябре.");
        await page.TestId("admit-yes").ClickAsync();

        await page.Locator(".badge", new() { HasText = MethodicalAssetTerms.Of(MethodistStanding.InAssetByException) }).First.WaitForAsync();
        await page.Locator("main", new() { HasText = "обучение завершается в сентябре" }).WaitForAsync();
    }

    private static async Task AssignTenAsync(IPage page)
    {
        await page.Locator($"a[href^='{Urls.NewAssignment}']").First.ClickAsync();
        await page.Locator(".list-grid tbody .list-check").Nth(9).WaitForAsync();
        await page.Locator(".list-grid thead .list-check").CheckAsync();
        await page.TestId("add-chosen").ClickAsync();
        await page.TestId("chosen").Filter(new() { HasText = "10 педагогов" }).WaitForAsync();
        await page.TestId("preview").ClickAsync();
        await page.TestId("plan").Locator("tbody tr").Nth(9).WaitForAsync();
        await page.TestId("assign-yes").ClickAsync();
        await page.TestId("assigned").Filter(new() { HasText = "10 педагогов" }).WaitForAsync();
        await page.GetByText(AssignmentPageTexts.ToList).ClickAsync();
        await page.TestId("list-total").Filter(new() { HasText = "1" }).WaitForAsync();
        (await page.Locator(".list-grid tbody tr").CountAsync()).Should().BeGreaterThanOrEqualTo(10);
    }

    private static async Task TakeReportsAsync(IPage page)
    {
        foreach (var kind in ReportCatalogue.All.Where(k => !k.TakesCampaign))
        {
            await page.OpenAsync(Urls.Reports);
            await page.Locator(".report-kind", new() { HasText = kind.Title }).ClickAsync();
            if (kind.NeedsMunicipality) await page.ChooseAsync("Муниципалитет", "Тосненский");
            var word = kind.Name switch
            {
                ReportCatalogue.Municipality => "Тосненск",
                ReportCatalogue.Mentoring => "наставничестве",
                ReportCatalogue.Monitoring => "итогах мониторинга",
                _ => "методического актива",
            };
            await page.Locator("article.report", new() { HasText = word }).First.WaitForAsync();

            var pdf = await TakeAsync(page, "report-pdf");
            pdf.Take(5).Should().Equal("%PDF-"u8.ToArray());
            if (await PdfText.OfAsync(pdf) is { } text) text.Replace('\n', ' ').Should().ContainEquivalentOf(word);
            foreach (var office in new[] { "report-docx", "report-xlsx" }) Encoding.ASCII.GetString((await TakeAsync(page, office))[..2]).Should().Be("PK");
        }
    }

    private static async Task<byte[]> TakeAsync(IPage page, string link)
    {
        var answer = await page.Context.APIRequest.GetAsync((await page.TestId(link).GetAttributeAsync("href"))!, new() { Timeout = 120_000 });
        answer.Status.Should().Be(200);
        answer.Headers["cache-control"].Should().Contain("no-store");
        return await answer.BodyAsync();
    }
}
