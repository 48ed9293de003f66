using System.Net;
using System.Net.WebSockets;
using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Smoke;

/// <summary>Nothing is open but the door: every endpoint and every page is walked through.</summary>
[Collection(SharedSite.Name)]
public sealed class DenyByDefaultTests(SiteFixture site)
{
    /// <summary>Open to strangers, each with its reason.</summary>
    private static readonly Dictionary<string, string> Open = new(StringComparer.Ordinal)
    {
        [Urls.SignIn] = "the door", [Urls.SignInCode] = "the second step of the door", [Urls.Error] = "says that something failed, no details",
        [Urls.Health] = "a load balancer asks; no details", [Urls.EventsFeed] = "public announcements, no personal data",
        [Urls.EventsEmbed] = "the same as a page for frames", [Urls.MonitoringFeed] = "published regional values, no people",
    };

    private static readonly Dictionary<string, Role[]> Narrow = new(StringComparer.Ordinal)
    {
        [Urls.Users] = [Role.Administrator], [Urls.Audit] = [Role.Administrator, Role.Auditor],
    };

    private static IEnumerable<string> Pages => typeof(AppRoot).Assembly.GetTypes()
        .SelectMany(t => t.GetCustomAttributes(typeof(RouteAttribute), false).Cast<RouteAttribute>().Select(r => r.Template));

    private IEnumerable<RouteEndpoint> Endpoints => site.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
        .SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    [Fact]
    public async Task Stranger_OnAnyPage_IsLedToTheDoor()
    {
        using var client = site.NewClient();
        foreach (var page in Pages.Where(p => !Open.ContainsKey(p)))
        {
            var answer = await DoorTests.GetPageAsync(client, Filled(page));

            answer.StatusCode.Should().Be(HttpStatusCode.Found, page);
            answer.Headers.Location!.AbsolutePath.Should().Be(Urls.SignIn, page);
        }
    }

    [Fact]
    public async Task Stranger_AtAnyEndpoint_GetsNothing()
    {
        using var client = site.NewClient();
        var endpoints = Endpoints.Where(e => !Open.ContainsKey("/" + e.RoutePattern.RawText!.TrimStart('/'))).ToList();
        endpoints.Should().HaveCountGreaterThan(10);
        foreach (var endpoint in endpoints)
        {
            var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";
            using var request = new HttpRequestMessage(new HttpMethod(method), Filled("/" + endpoint.RoutePattern.RawText!.TrimStart('/')));

            var answer = await client.SendAsync(request);

            answer.StatusCode.Should().BeOneOf([HttpStatusCode.Unauthorized, HttpStatusCode.Found, HttpStatusCode.NotFound], endpoint.DisplayName);
        }
    }

    [Fact]
    public void OnlyTheDoor_IsOpenToStrangers() => Endpoints
        .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct()
        .Should().BeSubsetOf(Open.Keys);

    [Fact]
    public void EveryPage_SaysWhoMayOpenIt_SinceCircuitsKnowNoFallbackPolicy() => typeof(AppRoot).Assembly.GetTypes()
        .Where(t => t.IsDefined(typeof(RouteAttribute), false))
        .Where(t => !t.IsDefined(typeof(AuthorizeAttribute), true))
        .Should().BeEmpty();

    [Fact]
    public async Task EveryRole_OnNarrowPages_EntersOnlyItsOwn()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            using var client = await site.SignInAsync(role);
            foreach (var (page, roles) in Narrow)
            {
                var answer = await DoorTests.GetPageAsync(client, page);

                answer.StatusCode.Should().Be(roles.Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Found, $"{role} {page}");
                if (!roles.Contains(role)) answer.Headers.Location!.AbsolutePath.Should().Be(Urls.AccessDenied);
            }
        }
    }

    [Fact]
    public async Task EveryRole_OnEveryPage_GetsAPageOrARefusalAndNeverAFailure()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            using var client = await site.SignInAsync(role);
            foreach (var page in Pages)
            {
                var answer = await DoorTests.GetPageAsync(client, Filled(page));

                ((int)answer.StatusCode).Should().BeLessThan(500, $"{role} {page}");
            }
        }
    }

    [Theory]
    [InlineData("https://localhost", HttpStatusCode.OK)]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task Hub_FromAnotherOrigin_IsRefused(string origin, HttpStatusCode expected)
    {
        using var client = await site.SignInAsync(Role.CentreStaff);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", origin);

        (await client.SendAsync(request)).StatusCode.Should().Be(expected);
    }

    [Fact]
    public async Task Hub_ByAStranger_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "https://localhost");

        (await site.NewClient().SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("https://evil.example", "403")]
    [InlineData(null, "403")]
    public async Task HubSocket_FromAnotherOriginOrNone_IsRefused(string? origin, string status)
    {
        var cookie = await CookieAsync();
        var sockets = site.Server.CreateWebSocketClient();
        sockets.ConfigureRequest = request =>
        {
            request.Headers.Cookie = cookie;
            if (origin is not null) request.Headers.Origin = origin;
        };

        var act = () => sockets.ConnectAsync(new Uri("wss://localhost/_blazor"), default);

        (await act.Should().ThrowAsync<InvalidOperationException>()).WithMessage($"*{status}*");
    }

    [Fact]
    public async Task HubSocket_FromOurPage_Opens()
    {
        var cookie = await CookieAsync();
        var sockets = site.Server.CreateWebSocketClient();
        sockets.ConfigureRequest = request => (request.Headers.Cookie, request.Headers.Origin) = (cookie, "https://localhost");

        using var socket = await sockets.ConnectAsync(new Uri("wss://localhost/_blazor"), default);

        socket.State.Should().Be(WebSocketState.Open);
    }

    private async Task<string> CookieAsync()
    {
        var answer = await SiteFixture.SignInAsync(site.NewClient(), "centre", SiteFixture.Password);
        return answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-methodcenter=", StringComparison.Ordinal)).Split(';')[0];
    }

    private static string Filled(string template) => System.Text.RegularExpressions.Regex.Replace(template, @"\{[^}]*\}+(\$\)\})?", "1");
}
