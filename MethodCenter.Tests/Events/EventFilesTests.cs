using System.Net;
using FluentAssertions;
using MethodCenter.App.Features.Events;
using MethodCenter.App.Reports.Html;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Events;

/// <summary>The files of the room over its own endpoints.</summary>
public sealed class EventFilesTests : IAsyncLifetime
{
    private EventWorld _world = null!;
    private WebApplication _site = null!;
    private int _event;
    private int _contest;

    public async Task InitializeAsync()
    {
        _world = await EventWorld.CreateAsync();
        _event = await _world.AddAsync();
        _contest = await _world.AddAsync(EventWorld.Contest("Дебют"));
        await _world.RegisterAsync(_event, _world.People.LugaMath[0], _world.People.TosnoMath[0]);
        await _world.Contests.SaveEntryAsync(new() { EventId = _contest, NominationId = (await _world.CardAsync(_contest)).Nominations[0].Id, EducatorId = _world.People.LugaMath[0], WorkTitle = "=1+1" }, default);
        _site = await StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Files_OfTheScope_AreNotStoredAndHoldWhomTheUserSees()
    {
        _world.As(Role.MunicipalService);

        (await TextAsync("/events/export.csv?kind=seminar")).Should().Contain("Семинар по оцениванию").And.NotContain("Учитель года");
        (await TextAsync($"/events/{_event}/people/export.csv")).Should().Contain("Лужская Анна").And.NotContain("Тосненская");
        (await TextAsync($"/events/{_contest}/entries/export.csv")).Should().Contain("Дебют").And.NotContain(";=1+1");
        (await TextAsync($"/events/{_event}/print")).Should().Contain("Лист регистрации").And.Contain("Лужская Анна").And.NotContain("Тосненская");
        (await TextAsync(Urls.Event(_event) + "/event.ics")).Should().StartWith("BEGIN:VCALENDAR").And.Contain("SUMMARY:Семинар по оцениванию").And.NotContain("Лужская Анна");
    }

    [Theory]
    [InlineData(Role.Observer, "people/export.csv")]
    [InlineData(Role.Educator, "people/export.xlsx")]
    [InlineData(Role.Educator, "print")]
    [InlineData(Role.Auditor, "event.ics")]
    [InlineData(Role.CentreStaff, "people/export.exe")]
    [InlineData(Role.CentreStaff, "entries/export.csv")]
    public async Task Files_ForbiddenUnknownOrOfNoContest_AreNotFound(Role role, string file)
    {
        _world.As(role);

        (await _site.GetTestClient().GetAsync($"/events/{_event}/{file}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<string> TextAsync(string address)
    {
        var answer = await _site.GetTestClient().GetAsync(address);
        (answer.StatusCode, answer.Headers.CacheControl?.NoStore).Should().Be((HttpStatusCode.OK, true), address);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(_world.Public).AddSingleton(_world.List).AddSingleton(_world.Cards).AddSingleton(new EmbedOptions()).AddSingleton<SearchTickets>()
            .AddSingleton<ReportHtml>().AddSingleton(_world.Test.Get<ICurrentActor>()).AddSingleton<TimeProvider>(_world.Test.Clock);
        var app = builder.Build();
        app.MapEvents();
        await app.StartAsync();
        return app;
    }
}
