using System.Net;
using FluentAssertions;
using MethodCenter.App.Features.Import;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>The files that leave, and who may have them.</summary>
[Collection(SharedSite.Name)]
public sealed class ImportEndpointsTests(SiteFixture site)
{
    [Theory]
    [InlineData(Role.CentreStaff, "organisations", HttpStatusCode.OK)]
    [InlineData(Role.MunicipalService, "educators", HttpStatusCode.OK)]
    [InlineData(Role.MunicipalService, "organisations", HttpStatusCode.NotFound)]
    [InlineData(Role.Auditor, "educators", HttpStatusCode.NotFound)]
    [InlineData(Role.CentreStaff, "nothing", HttpStatusCode.NotFound)]
    public async Task Template_IsForThoseWhoImportTheKind(Role role, string kind, HttpStatusCode expected)
    {
        using var client = await site.SignInAsync(role);

        var answer = await client.GetAsync(Urls.ImportTemplateOf(kind));

        answer.StatusCode.Should().Be(expected);
        if (expected == HttpStatusCode.OK) answer.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory]
    [InlineData("/imports/staged/0000/issues.xlsx")]
    [InlineData("/imports/999999/issues.xlsx")]
    public async Task Issues_OfNothing_AreNotFound(string address)
    {
        using var client = await site.SignInAsync(Role.CentreStaff);

        (await client.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Forms_AreReadByTheImportItself()
    {
        foreach (var kind in ImportKinds.All)
        {
            await using var test = await TestDatabase.CreateAsync();
            await using var content = new MemoryStream(ImportForms.Xlsx(kind, TestDatabase.Today).Content);

            var staged = await test.Get<ImportService>().StageAsync(kind, content, "x.xlsx");

            staged.IsOk.Should().BeTrue(staged.IsOk ? "" : staged.Error.Message);
            staged.Value.Columns.Select(c => c.Sheet).Should().Equal(ImportTemplates.Of(kind).Select(s => s.Name));
            staged.Value.Columns.SelectMany(c => c.Columns).Should().OnlyContain(c => c.Field != null);
        }
    }

    [Fact]
    public async Task Staged_IsItsOwnersAlone_AndForgotten()
    {
        await using var test = await TestDatabase.CreateAsync();
        await using var content = new MemoryStream(ImportForms.Xlsx(ImportKind.Educators, TestDatabase.Today).Content);
        var staged = (await test.Get<ImportService>().StageAsync(ImportKind.Educators, content, "x.xlsx")).Value;
        var kept = test.Get<StagedImports>();
        var (one, other) = (new Actor(1, "a", Role.CentreStaff, AccessScope.Region, null), new Actor(2, "b", Role.CentreStaff, AccessScope.Region, null));

        var entries = Enumerable.Range(0, 4).Select(_ => kept.Keep(one, staged)).ToList();

        kept.Find(one, entries[3].Token).Should().BeSameAs(entries[3]);
        kept.Find(one, entries[0].Token).Should().BeNull("a user keeps the last three");
        kept.Find(other, entries[3].Token).Should().BeNull();
        test.Clock.Advance(StagedImports.Life + TimeSpan.FromMinutes(1));
        kept.Find(one, entries[3].Token).Should().BeNull();
    }
}

/// <summary>The whole way in a real browser: choose, look, write, look again, undo.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ImportBrowserTests(BrowserSite site)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SCREENSHOT_DIR");

    [BrowserFact]
    public async Task Import_ByTheCentre_ShowsWritesAndUndoes()
    {
        var page = await site.NewPageAsync(Role.CentreStaff);
        await page.GotoAsync(Urls.Imports);
        await page.ClickAsync("input[value=organisations]");
        await ShootAsync(page, "import");
        await SendAsync(page, new() { Name = "Перечень_организаций_2026.xlsx", MimeType = "application/octet-stream", Buffer = await File.ReadAllBytesAsync(Sample("Перечень_организаций_2026.xlsx")) });
        await page.WaitForSelectorAsync("[data-testid=import-sheets]");
        await ShootAsync(page, "preview-organisations");
        await page.ReloadAsync();
        await page.WaitForSelectorAsync("[data-testid=rejected]");
        (await page.Locator("[data-testid=rejected] tbody tr").CountAsync()).Should().Be(2);
        await page.ClickAsync("[data-testid=import-commit]");
        await page.WaitForSelectorAsync("[data-testid=import-done]");
        await ShootAsync(page, "done");

        await page.GotoAsync(Urls.Imports);
        await SendAsync(page, new() { Name = "Перечень_организаций_2026.xlsx", MimeType = "application/octet-stream", Buffer = await File.ReadAllBytesAsync(Sample("Перечень_организаций_2026.xlsx")) });
        await page.WaitForSelectorAsync("[data-testid=form-errors]");
        await ShootAsync(page, "wrong-kind");
        await SendAsync(page, new() { Name = "Контингент_Тосненский_2026-06.xlsx", MimeType = "application/octet-stream", Buffer = await File.ReadAllBytesAsync(Sample("Контингент_Тосненский_2026-06.xlsx")) });
        await page.WaitForSelectorAsync("[data-testid=import-sheets]");
        await ShootAsync(page, "preview-educators");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Tab).Nth(4).ClickAsync();
        await page.WaitForSelectorAsync("[data-testid=columns]");
        await ShootAsync(page, "columns");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Tab).Nth(0).ClickAsync();
        await page.WaitForSelectorAsync("[data-testid=changes]");
        await ShootAsync(page, "changes");
        await page.ClickAsync("[data-testid=import-commit]");
        await page.WaitForSelectorAsync("[data-testid=import-done]");
        await page.GotoAsync(Urls.ImportHistory);
        await page.WaitForSelectorAsync("[data-testid=list] td a");
        await ShootAsync(page, "history");
        await page.ClickAsync("[data-testid=list] td a");
        await page.WaitForSelectorAsync("[data-testid=import-undo]");
        await ShootAsync(page, "batch");
        await page.ClickAsync("[data-testid=import-undo]");
        await page.WaitForSelectorAsync("[data-testid=confirm-yes]");
        await ShootAsync(page, "undo");
        await page.ClickAsync("[data-testid=confirm-yes]");
        await page.WaitForSelectorAsync("[data-testid=import-undo]", new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        await page.GotoAsync(Urls.ImportQueue);
        await page.WaitForSelectorAsync("[data-testid=list-total]");
        await ShootAsync(page, "queue");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Queue_ByAMunicipality_IsDecidedInThePanel()
    {
        var inn = Some.Inn(1);
        var csv = "СНИЛС;ФИО;Дата рождения;ИНН;Должность;Вид занятости;Дата приёма\n"
            + $"{Some.Snils(77).Formatted};Сидорова Анна Ивановна;12.03.1985;{inn};учитель;осн.;01.09.2020\n"
            + $"{Some.Snils(78).Formatted};Сидорова Анна Ивановна;12.03.1985;{inn};воспитатель;осн.;01.09.2021\n"
            + $";Сидорова Анна Ивановна;12.03.1985;{inn};методист;внутр. совм.;01.09.2024\n";
        var page = await site.NewPageAsync(Role.MunicipalService);
        await page.GotoAsync(Urls.Imports);
        await SendAsync(page, new() { Name = "совместители.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });
        await page.ClickAsync("[data-testid=import-commit]");
        await page.WaitForSelectorAsync("[data-testid=import-done]");

        await page.GotoAsync(Urls.ImportQueue);
        await page.ClickAsync("[data-testid=list] td strong");
        await page.WaitForSelectorAsync("[data-testid=candidates] li");
        await ShootAsync(page, "queue-panel");
        (await page.Locator("[data-testid=candidates] li").CountAsync()).Should().Be(2);
        await page.Locator("[data-testid=candidates] li button").First.ClickAsync();
        await page.WaitForSelectorAsync("[data-testid=empty-state]");
        await page.Context.CloseAsync();
    }

    /// <summary>The input hears a file only once the page's script has taken it over.</summary>
    private static async Task SendAsync(Microsoft.Playwright.IPage page, Microsoft.Playwright.FilePayload file)
    {
        await page.WaitForFunctionAsync("() => document.querySelector('input[type=file]')?._blazorInputFileNextFileId !== undefined");
        await page.SetInputFilesAsync("input[type=file]", file);
    }

    private static async Task ShootAsync(Microsoft.Playwright.IPage page, string name)
    {
        if (Pictures is null) return;
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.WaitForTimeoutAsync(400);
            await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}-{width}.png"), FullPage = true });
        }
        await page.SetViewportSizeAsync(1280, 900);
    }

    private static string Sample(string name) => Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", name);
}
