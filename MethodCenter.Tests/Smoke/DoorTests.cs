using System.Net;
using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Smoke;

/// <summary>Sessions as a browser sees them: cookies, headers, ends.</summary>
[Collection(SharedSite.Name)]
public sealed class DoorTests(SiteFixture site)
{
    [Fact]
    public async Task SignIn_EveryRole_OpensTheFirstScreen()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            using var client = await site.SignInAsync(role);

            (await client.GetAsync("/")).StatusCode.Should().Be(HttpStatusCode.OK, $"{role} has a first screen");
        }
    }

    [Fact]
    public async Task SignIn_CookieIsBoundToTheHostAndHiddenFromScripts()
    {
        using var client = site.NewClient();

        var answer = await SiteFixture.SignInAsync(client, "centre", SiteFixture.Password);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-methodcenter=", StringComparison.Ordinal)).ToLowerInvariant();
        cookie.Should().Contain("; secure").And.Contain("; httponly").And.Contain("; samesite=lax").And.Contain("; path=/")
            .And.NotContain("domain=").And.NotContain("expires=").And.NotContain("max-age=");
        answer.Headers.Location!.OriginalString.Should().EndWith("/");
    }

    [Theory]
    [InlineData("/educators?name=x", "/educators?name=x")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("https://evil.example/", "/")]
    public async Task SignIn_WithAReturnAddress_LeadsOnlyToOurOwnPages(string asked, string reached)
    {
        using var client = site.NewClient();

        var answer = await SiteFixture.SignInAsync(client, "centre", SiteFixture.Password, Urls.SignInAndReturn(asked));

        new Uri(client.BaseAddress!, answer.Headers.Location!).Should().Be(new Uri(client.BaseAddress!, reached));
    }

    [Fact]
    public async Task SignIn_WithoutTheAntiforgeryToken_IsRefused()
    {
        using var client = site.NewClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in", ["Draft.Login"] = "centre", ["Draft.Password"] = SiteFixture.Password,
        });

        (await client.PostAsync("/sign-in", form)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SignIn_FiveFailures_ShowTheLock()
    {
        await site.AddUserAsync("lockable");
        using var client = site.NewClient();
        for (var i = 0; i < 5; i++) await SiteFixture.SignInAsync(client, "lockable", "wrong");

        var answer = await SiteFixture.SignInAsync(client, "lockable", SiteFixture.Password);

        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Should().Contain(AccessErrors.Locked.Message);
    }

    [Fact]
    public async Task SignInPage_OutsideDevelopment_ShowsNoDemoAccounts() =>
        (await site.NewClient().GetStringAsync("/sign-in")).Should().NotContain("demo-accounts").And.NotContain(FirstAccounts.DemoPassword);

    [Fact]
    public async Task Session_IdleForHalfAnHour_Ends()
    {
        using var client = await site.SignInAsync(Role.CentreStaff);
        site.Clock.Advance(TimeSpan.FromMinutes(29));
        (await client.GetAsync("/")).StatusCode.Should().Be(HttpStatusCode.OK);

        site.Clock.Advance(TimeSpan.FromMinutes(30));

        await ShouldBeOutAsync(client);
    }

    [Fact]
    public async Task Session_BusyForTwelveHours_Ends()
    {
        using var client = await site.SignInAsync(Role.CentreStaff);
        for (var i = 0; i < 35; i++)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(20));
            (await client.GetAsync("/")).StatusCode.Should().Be(HttpStatusCode.OK, $"{i}");
        }

        site.Clock.Advance(TimeSpan.FromMinutes(20));

        await ShouldBeOutAsync(client);
    }

    [Fact]
    public async Task Session_UserBlockedByAnotherProcess_EndsWithinTenSeconds()
    {
        var id = await site.AddUserAsync("blockable");
        using var client = site.NewClient();
        await SiteFixture.SignInAsync(client, "blockable", SiteFixture.Password);
        (await client.GetAsync("/")).StatusCode.Should().Be(HttpStatusCode.OK);

        // The fixture's own services stand for the command line: the site does not hear of it.
        await site.Data.Get<UsersService>().SetBlockedAsync(id, true);
        site.Clock.Advance(TimeSpan.FromSeconds(10));

        await ShouldBeOutAsync(client);
    }

    [Fact]
    public async Task SignOut_EndsTheSessionEvenForACopyOfTheCookie()
    {
        using var client = site.NewClient();
        var answer = await SiteFixture.SignInAsync(client, "centre", SiteFixture.Password);
        var copy = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-methodcenter=", StringComparison.Ordinal)).Split(';')[0];

        var left = await SiteFixture.SendFormAsync(client, "/account/password", "sign-out", []);

        left.Headers.Location!.OriginalString.Should().Be("/sign-in");
        await ShouldBeOutAsync(client);
        using var thief = site.NewClient();
        thief.DefaultRequestHeaders.Add("Cookie", copy);
        await ShouldBeOutAsync(thief);
    }

    [Fact]
    public async Task OneTimePassword_OpensNothingButItsChange()
    {
        var issued = (await site.Data.Get<UsersService>().CreateAsync(new() { Login = "invited", FullName = "Новикова Нина", Role = Role.CentreStaff })).Value;
        using var client = site.NewClient();
        await SiteFixture.SignInAsync(client, "invited", issued.Password);

        (await GetPageAsync(client, "/")).Headers.Location!.OriginalString.Should().Be(Urls.ChangePassword);
        (await client.PostAsync("/_blazor/negotiate?negotiateVersion=1", null)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        var changed = await SiteFixture.SendFormAsync(client, Urls.ChangePassword, "password", new()
        {
            ["Draft.Current"] = issued.Password, ["Draft.New"] = "восемь мокрых гусей", ["Draft.Repeat"] = "восемь мокрых гусей",
        });

        changed.StatusCode.Should().Be(HttpStatusCode.Found);
        (await GetPageAsync(client, "/")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    internal static async Task<HttpResponseMessage> GetPageAsync(HttpClient client, string page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.Accept.ParseAdd("text/html");
        return await client.SendAsync(request);
    }

    private static async Task ShouldBeOutAsync(HttpClient client)
    {
        var answer = await GetPageAsync(client, "/");
        answer.StatusCode.Should().Be(HttpStatusCode.Found);
        answer.Headers.Location!.AbsolutePath.Should().Be("/sign-in");
    }
}
