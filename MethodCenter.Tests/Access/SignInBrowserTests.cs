using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Access;

[Collection(SharedBrowser.Name)]
public sealed class SignInBrowserTests(BrowserSite site)
{
    [BrowserFact]
    public async Task SignIn_EveryRoleInARealBrowser_ReachesItsFirstScreenAndNothingIsRefusedByThePolicy()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var page = await site.NewPageAsync();
            var complaints = new List<string>();
            page.Console += (_, message) => { if (message.Type == "error") complaints.Add(message.Text); };
            await page.GotoAsync("/");
            await page.FillAsync("#login", SiteFixture.LoginOf(role));
            await page.FillAsync("#password", SiteFixture.Password);
            await page.ClickAsync("[data-testid=sign-in] button[type=submit]");

            await page.WaitForSelectorAsync("h1");
            await page.WaitForSelectorAsync(".shell");

            (await page.Locator("h1").InnerTextAsync()).Should().NotBeNullOrWhiteSpace();
            complaints.Should().BeEmpty($"{role} opened the first screen");
            await page.Context.CloseAsync();
        }
    }
}
