using FluentAssertions;
using MethodCenter.App.Features.Access;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Access;

[Collection(SharedBrowser.Name)]
public sealed class UsersBrowserTests(BrowserSite site)
{
    private const string OwnPassword = "восемь мокрых гусей";

    [BrowserFact]
    public async Task NewUser_GetsAOneTimePasswordOnceAndMustChangeItFirst()
    {
        var admin = await site.NewPageAsync(Role.Administrator);
        await admin.GotoAsync(Urls.Users);
        await admin.ClickAsync("[data-testid=add-user]");
        var panel = admin.Locator(".side-panel");
        await panel.GetByLabel(UsersTexts.FullName).FillAsync("Новикова Нина Николаевна");
        await panel.GetByLabel(UsersTexts.Login).FillAsync("novikova");
        await admin.ClickAsync("[data-testid=save-user]");
        var password = await admin.Locator("[data-testid=issued-password]").InnerTextAsync();
        await admin.ClickAsync("[data-testid=issued-done]");
        await admin.Locator("[data-testid=issued-password]").WaitForAsync(new() { State = WaitForSelectorState.Detached });

        var user = await site.NewPageAsync();
        await SignInAsync(user, "novikova", password);
        await user.WaitForURLAsync("**" + Urls.ChangePassword, new() { WaitUntil = WaitUntilState.Commit });
        await user.FillAsync("#current", password);
        await user.FillAsync("#new", OwnPassword);
        await user.FillAsync("#repeat", OwnPassword);
        await user.ClickAsync("[data-testid=password] button[type=submit]");

        await user.WaitForSelectorAsync(".shell h1");
        await admin.Context.CloseAsync();
        await user.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task OpenPage_OfABlockedUser_IsLedToTheDoorByItself()
    {
        var id = await site.AddUserAsync("soon-blocked");
        var page = await site.NewPageAsync();
        await SignInAsync(page, "soon-blocked", SiteFixture.Password);
        await page.WaitForSelectorAsync(".shell h1");

        await site.Data.Get<UsersService>().SetBlockedAsync(id, true);

        await page.WaitForURLAsync("**" + Urls.SignIn + "**", new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForSelectorAsync("[data-testid=sign-in]");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Journal_InABrowser_FiltersByTheAddressAndShowsWhatChanged()
    {
        var id = await site.AddUserAsync("renamed");
        var users = site.Data.Get<UsersService>();
        await users.SetBlockedAsync(id, true);
        var page = await site.NewPageAsync(Role.Auditor);

        await page.GotoAsync($"{Urls.Audit}?subject=User&record={id}&action=Changed");
        await page.Locator(".changes-more summary").First.ClickAsync();

        (await page.Locator(".changes").First.InnerTextAsync()).Should().Contain(AccessTerms.Field("IsBlocked")).And.Contain(AccessTerms.Yes);
        (await page.Locator("[data-testid=list-total]").InnerTextAsync()).Should().Be(JournalTexts.Total(1));
        await page.Context.CloseAsync();
    }

    private static async Task SignInAsync(IPage page, string login, string password)
    {
        await page.GotoAsync("/");
        await page.FillAsync("#login", login);
        await page.FillAsync("#password", password);
        await page.ClickAsync("[data-testid=sign-in] button[type=submit]");
    }
}
