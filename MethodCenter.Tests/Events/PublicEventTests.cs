using System.Net;
using System.Text.RegularExpressions;
using FluentAssertions;
using MethodCenter.App.Features.Events;
using MethodCenter.App.Shell;
using MethodCenter.App.Startup;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Events;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Events;

/// <summary>What a stranger gets: public announcements and nothing else.</summary>
public sealed class PublicEventTests : IAsyncLifetime
{
    private EventWorld _world = null!;

    public async Task InitializeAsync() => _world = await EventWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Feed_ForNobody_HoldsPublicEventsOfTheWindowAlone()
    {
        await AddAsync("Открытый");
        await AddAsync("Закрытый", d => d.IsPublic = false);
        await AddAsync("Черновик", d => d.IsDraft = true);
        await AddAsync("Месяц назад", d => d.Date = Some.Today.AddDays(-30));
        await AddAsync("Раньше месяца", d => d.Date = Some.Today.AddDays(-31));
        await AddAsync("Через год", d => d.Date = Some.Today.AddDays(365));
        await AddAsync("Позже года", d => d.Date = Some.Today.AddDays(366));
        var cancelled = await AddAsync("Отменённый");
        await _world.Events.CancelAsync(await _world.StateAsync(cancelled, "тайная причина"), default);
        _world.AsStranger();

        var feed = await _world.Public.FeedAsync(new(), default);

        feed.Select(e => (e.Title, e.IsCancelled)).Should().Equal(("Месяц назад", false), ("Открытый", false), ("Отменённый", true), ("Через год", false));
        (await _world.Public.AheadAsync(new(), default)).Select(e => e.Title).Should().NotContain("Месяц назад");
        (await _world.List.ListAsync(new(), new(), default)).Items.Should().BeEmpty("the scope of a stranger is empty everywhere else");
    }

    [Fact]
    public async Task Feed_Filtered_FindsExactlyThose()
    {
        await AddAsync("Вебинар", d => (d.Kind, d.Codes) = (EventKind.Webinar, ["SUB.1"]));
        await AddAsync("Семинар", d => (d.Level, d.Codes) = (EventLevel.Municipal, ["SUB.2"]));
        _world.AsStranger();

        (await _world.Public.FeedAsync(new(Kind: EventKind.Webinar), default)).Select(e => e.Title).Should().Equal("Вебинар");
        (await _world.Public.FeedAsync(new(Level: EventLevel.Municipal), default)).Select(e => e.Title).Should().Equal("Семинар");
        (await _world.Public.FeedAsync(new(Competence: "SUB.1"), default)).Select(e => e.Title).Should().Equal("Вебинар");
    }

    [Fact]
    public async Task FeedAndFrame_OfAHeldEventWithPeople_NameNobodyAndTellNoOutcome()
    {
        var id = await AddAsync("Мастер-класс", d => d.Date = Some.Today);
        await _world.RegisterAsync(id, _world.People.LugaMath[0]);
        await _world.Events.HoldAsync(await _world.StateAsync(id, "тайный итог"), default);
        await using var site = await SiteAsync();

        foreach (var path in new[] { Urls.EventsFeed, Urls.EventsEmbed })
        {
            var text = Regex.Replace(await site.GetTestClient().GetStringAsync(path), "\r\n ", "");
            text.Should().Contain("Мастер-класс").And.NotContainAny("Лужская Анна", "тайный", "тест");
        }
    }

    [Fact]
    public async Task Feed_Answer_IsACalendarThatMayBeKeptFiveMinutes()
    {
        await AddAsync("Семинар");
        await using var site = await SiteAsync();

        var answer = await site.GetTestClient().GetAsync(Urls.EventsFeed);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().Should().Be("text/calendar; charset=utf-8");
        answer.Headers.CacheControl!.ToString().Should().Be("public, max-age=300");
        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
        answer.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("frame-ancestors 'none'");
        (await answer.Content.ReadAsStringAsync()).Should().StartWith("BEGIN:VCALENDAR\r\n").And.EndWith("END:VCALENDAR\r\n");
    }

    [Theory]
    [InlineData("", "frame-ancestors 'none'")]
    [InlineData("https://loiro.ru  https://www.loiro.ru", "frame-ancestors https://loiro.ru https://www.loiro.ru")]
    public async Task Frame_Answer_CarriesItsOwnPolicy(string ancestors, string expected)
    {
        await AddAsync("<b>Семинар</b>", d => d.Link = "https://loiro.ru/?a=1&b=\"2\"");
        await using var site = await SiteAsync(ancestors);

        var answer = await site.GetTestClient().GetAsync(Urls.EventsEmbed + "?kind=seminar");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.Should().EndWith(expected).And.StartWith("default-src 'none'; style-src 'self';").And.NotContain("script");
        answer.Headers.Contains("X-Frame-Options").Should().BeFalse("it knows no list of sites");
        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
        answer.Headers.CacheControl!.ToString().Should().Be("public, max-age=300");
        var page = await answer.Content.ReadAsStringAsync();
        page.Should().StartWith("<!DOCTYPE html>").And.Contain("&lt;b&gt;Семинар&lt;/b&gt;").And.Contain("/css/embed.css").And.Contain("events.ics?kind=seminar");
        page.Should().NotContainAny("<script", "style=", "<b>Семинар", "b=\"2\"");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("https://loiro.ru https://a.example:8443", true)]
    [InlineData("http://localhost:8080", true)]
    [InlineData("http://loiro.ru", false)]
    [InlineData("loiro.ru", false)]
    [InlineData("*", false)]
    [InlineData("https://*.ru", false)]
    [InlineData("https://loiro.ru/page", false)]
    [InlineData("https://loiro.ru; script-src *", false)]
    [InlineData("'self'", false)]
    public void EmbedOptions_Ancestors_AreOriginsOrNobodyMayFrame(string ancestors, bool valid)
    {
        var options = new EmbedOptions { Ancestors = ancestors };

        options.IsValid.Should().Be(valid);
        (options.Directive == "'none'").Should().Be(!valid || ancestors.Length == 0);
    }

    private Task<int> AddAsync(string title, Action<EventDraft>? with = null) => _world.AddAsync(EventWorld.Draft(title, with: d =>
    {
        d.IsPublic = true;
        with?.Invoke(d);
    }));

    /// <summary>The two open endpoints behind the site's own headers, asked by nobody.</summary>
    private async Task<WebApplication> SiteAsync(string ancestors = "")
    {
        _world.Test.As(Actor.Nobody.Scope, Role.Auditor);
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(_world.Public).AddSingleton(new EmbedOptions { Ancestors = ancestors }).AddSingleton<TimeProvider>(_world.Test.Clock);
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.MapPublicEvents();
        await app.StartAsync();
        return app;
    }
}
