using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Browser;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Guide;

/// <summary>
/// Takes the pictures of <c>docs/guide</c> from the real site over the small demo. It is no test: <c>docs/guide/screenshots.sh</c> runs it,
/// the ordinary run leaves it out.
/// </summary>
[Collection(SharedDemo.Name)]
[Trait("Category", "Guide")]
public sealed class GuideScreenshots(DemoSite site) : GuideCamera(site)
{
    [BrowserFact]
    public async Task Beginning()
    {
        var page = await Site.NewPageAsync(Width, 640);
        await page.GotoAsync(Urls.SignIn);
        await page.WaitForSelectorAsync("#login");
        await ShootAsync(page, "sign-in");

        page = await SignedInAsync(Role.CentreStaff);
        await ShootAsync(page, "dashboard");
        await page.ClickAsync(".user-summary");
        await ShootAsync(page, "user-menu", new() { X = 640, Y = 0, Width = 640, Height = 300 });
        await page.Keyboard.PressAsync("Escape");
        await page.FillAsync("#site-search", "Иванова");
        await page.PressAsync("#site-search", "Enter");
        await page.WaitForURLAsync("**/search**", new() { WaitUntil = WaitUntilState.Commit });
        await page.TestId("found").First.WaitForAsync();
        await ShootAsync(page, "search");
    }

    [BrowserFact]
    public async Task Files()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.Imports);
        await ShootAsync(page, "import");
        await page.SendFileAsync("organisations", "Перечень_организаций_2026.xlsx");
        await page.ConfirmFileAsync();
        await page.SendFileAsync("educators", "Контингент_с_ошибками.xlsx");
        await ShootAsync(page, "import-preview");
        await page.ConfirmFileAsync();
        await ShootAsync(page, "import-done");
        await page.SendFileAsync("methodists", "Актив_методисты_2026.xlsx");
        await page.ConfirmFileAsync();
        await page.OpenAsync(Urls.Imports + "/queue");
        await ShootAsync(page, "import-queue");
        await page.OpenAsync(Urls.Imports + "/history");
        await ShootAsync(page, "import-history");
        await page.FirstOfList().ClickAsync();
        await page.TestId("import-undo").WaitForAsync();
        await ShootAsync(page, "import-card");
    }

    [BrowserFact]
    public async Task PeopleAndOrganisations()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.Educators);
        await ShootAsync(page, "educators");
        await page.TestId("more-filters").ClickAsync();
        await ShootAsync(page, "educators-filters");
        await page.OpenAsync(Urls.Educator(Site.People.TeacherId));
        await ShootAsync(page, "educator");
        await page.ClickAsync("[data-testid=edit-facts]");
        await page.Locator(".side-panel .field").First.WaitForAsync();
        await ShootAsync(page, "educator-edit");
        await page.OpenAsync(Urls.Organisations);
        await ShootAsync(page, "organisations");
        await page.OpenAsync(Urls.Organisation(Site.People.OrganisationId));
        await ShootAsync(page, "organisation");
        await page.OpenAsync(Urls.Municipality(Site.People.MunicipalityId));
        await ShootAsync(page, "municipality");
        await page.OpenAsync(Urls.MunicipalServices);
        await ShootAsync(page, "municipal-services");
        await page.OpenAsync(Urls.Duplicates);
        await ShootAsync(page, "duplicates");
    }

    [BrowserFact]
    public async Task Asset()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.Methodists);
        await ShootAsync(page, "methodists");
        await page.OpenAsync(Urls.Methodist(Site.MethodistId));
        await ShootAsync(page, "methodist");
        await page.OpenAsync(Urls.MethodistsWhere(state: "candidate"));
        await page.FirstOfList().ClickAsync();
        await page.TestId("admit").ClickAsync();
        await page.TestId("admit-yes").WaitForAsync();
        await ShootAsync(page, "admit");
        await page.OpenAsync(Urls.AssignTo(Site.MethodistId));
        await page.Locator(".list-grid .list-check").Nth(1).WaitForAsync();
        await ShootAsync(page, "assign");
        await page.Locator(".list-grid thead .list-check").CheckAsync();
        await page.TestId("add-chosen").ClickAsync();
        await page.TestId("preview").ClickAsync();
        await page.TestId("plan").WaitForAsync();
        await ShootAsync(page, "assign-plan");
        await page.OpenAsync(Urls.AssignmentsOf(Site.MethodistId));
        await ShootAsync(page, "assignments");
        await page.OpenAsync(Urls.WorkJournal);
        await ShootAsync(page, "work-journal");
        page = await SignedInAsync(Role.RegionalMethodist);
        await ShootAsync(page, "my-educators");
    }

    [BrowserFact]
    public async Task Figures()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.EvaluateAsync("document.querySelector('[data-testid=comparison]').scrollIntoView(); scrollBy(0, -64)");
        await ShootAsync(page, "comparison");
        await page.EvaluateAsync("document.querySelector('[data-testid=municipalities-table]').closest('section').scrollIntoView(); scrollBy(0, -64)");
        await ShootAsync(page, "municipalities-table");
        page = await SignedInAsync(Role.MunicipalService);
        await ShootAsync(page, "own-municipality");
        page = await SignedInAsync(Role.Observer);
        await ShootAsync(page, "totals");
        page = await Site.NewPageAsync(Role.Observer, 390, 800);
        await page.SettleAsync();
        await ShootAsync(page, "phone");
        page = await SignedInAsync(Role.Educator);
        await ShootAsync(page, "own-growth");
        page = await SignedInAsync(Role.OrganisationCoordinator);
        await ShootAsync(page, "own-organisation");
    }

    [BrowserFact]
    public async Task Reports()
    {
        var page = await SignedInAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.Reports);
        await page.WaitForSelectorAsync("article.report");
        await ShootAsync(page, "reports");
        await page.OpenAsync(Urls.Report(ReportCatalogue.Municipality, TimeProvider.System.Today(), Site.People.MunicipalityId));
        await page.WaitForSelectorAsync("article.report");
        await ShootAsync(page, "report-municipality");
    }

    [BrowserFact]
    public async Task Administration()
    {
        var page = await SignedInAsync(Role.Administrator);
        await page.OpenAsync(Urls.Users);
        await ShootAsync(page, "users");
        await page.ClickAsync("[data-testid=add-user]");
        await page.Locator(".side-panel .field").First.WaitForAsync();
        await ShootAsync(page, "user-new");
        await page.OpenAsync(Urls.Audit);
        await ShootAsync(page, "journal");
        await page.OpenAsync(Urls.AdmissionSettings);
        await ShootAsync(page, "admission-settings");
    }
}
