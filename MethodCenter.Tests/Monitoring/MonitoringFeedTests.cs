using System.Net;
using System.Text.Json;
using FluentAssertions;
using MethodCenter.App.Features.Monitoring;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Tests.Passport;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>What a stranger gets: published values of the region and nothing else.</summary>
public sealed class MonitoringFeedTests : IAsyncLifetime
{
    private static readonly DateOnly May = new(2026, 5, 31);

    private PassportWorld _world = null!;

    public async Task InitializeAsync() => _world = await PassportWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Stranger_GetsPublishedSnapshotsAlone_OfARoundTheNewest()
    {
        var first = await _world.FreezeAsync(May, "Опубликованный", isPublished: true);
        await _world.FreezeAsync(May, "", isPublished: true, number: 2, roundId: first.RoundId);
        await _world.FreezeAsync(May, "", isPublished: false, number: 3, roundId: first.RoundId);
        await _world.FreezeAsync(Some.Today, "Тайный");
        _world.Test.As(AccessScope.Nothing);

        var values = await ListAsync();

        values.Select(v => (v.Round, v.Snapshot)).Distinct().Should().Equal(("Опубликованный", 2));
        values.Should().HaveCount(IndicatorCatalogue.All.Count, "one line an indicator: the region's");
        values.Single(v => v.Code == "П3").Should().Match<PublishedValue>(v => v.Numerator == 10 && v.Denominator == 20 && v.Value == 50m && v.Target == 20 && v.Light == TrafficLight.Green && !v.Hidden);
    }

    [Fact]
    public async Task SmallCells_AreHidden_AndSoIsTheOtherPartOfTheirWhole()
    {
        await _world.FreezeAsync(May, isPublished: true);

        var values = await ListAsync();

        foreach (var code in new[] { "П3м", "П3т" })
            values.Single(v => v.Code == code).Should().Match<PublishedValue>(v => v.Hidden && v.Numerator == null && v.Denominator == null && v.Value == null && v.Light == TrafficLight.None, code);
        values.Single(v => v.Code == "П8д").Hidden.Should().BeFalse("organisations are no people");
    }

    [Fact]
    public async Task Filters_NarrowByCodeAndDay()
    {
        await _world.FreezeAsync(May, "Май", isPublished: true);
        await _world.FreezeAsync(Some.Today, "Июнь", isPublished: true);

        (await ListAsync(new("p3"))).Select(v => (v.Round, v.Code)).Should().Equal(("Июнь", "П3"), ("Май", "П3"));
        (await ListAsync(new("П3", Some.Today))).Select(v => v.Round).Should().Equal("Июнь");
        (await ListAsync(new("П99"))).Should().BeEmpty();
    }

    [Fact]
    public async Task TakenBack_IsGone_AndTheStampChanges()
    {
        var snapshot = await _world.FreezeAsync(May, isPublished: true);
        var before = await Queries.StampAsync(default);

        await _world.WriteAsync(async db => (await db.RoundSnapshots.FindAsync(snapshot.Id))!.Publish(null, null));

        (await ListAsync()).Should().BeEmpty();
        (await Queries.StampAsync(default)).Should().NotBe(before);
    }

    [Fact]
    public async Task Json_NamesNoMunicipality_MayBeKeptFiveMinutes_AndAnswersNotModified()
    {
        await _world.FreezeAsync(May, "Раунд", isPublished: true);
        _world.Test.As(AccessScope.Nothing);
        await using var site = await SiteAsync();
        var client = site.GetTestClient();

        var answer = await client.GetAsync("/feed/monitoring.json");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.ToString().Should().Be("public, max-age=300");
        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
        var text = await answer.Content.ReadAsStringAsync();
        text.Should().NotContainAny("Тосн", "Луж", PassportWorld.LugaOktmo, "municipality", "educator", "тест");
        var first = JsonDocument.Parse(text).RootElement[0];
        first.EnumerateObject().Select(p => p.Name).Should().BeEquivalentTo("round", "day", "code", "name", "unit", "numerator", "denominator", "value", "hidden", "target", "targetText", "light",
            "methodVersion", "snapshot", "sha256", "publishedAt");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/feed/monitoring.json");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        (await client.SendAsync(again)).StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await client.GetAsync("/feed/monitoring.xml")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.GetAsync("/feed/monitoring.json?since=30.06.2026")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Csv_OpensInASpreadsheet_AndNothingBecomesAFormula()
    {
        await _world.FreezeAsync(May, "=1+1", isPublished: true);
        await using var site = await SiteAsync();

        var bytes = await (await site.GetTestClient().GetAsync("/feed/monitoring.csv?code=П3")).Content.ReadAsByteArrayAsync();

        bytes.Take(3).Should().Equal(0xEF, 0xBB, 0xBF);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).TrimEnd().Split("\r\n");
        lines[0].Should().StartWith("round;date;code;name;unit;numerator;denominator;value;hidden;");
        lines.Should().HaveCount(2);
        lines[1].Should().StartWith("'=1+1;31.05.2026;П3;").And.Contain(";10;20;50,0;false;20,0;");
    }

    private PublishedQueries Queries => _world.Test.Get<PublishedQueries>();

    private Task<IReadOnlyList<PublishedValue>> ListAsync(PublishedFilter? filter = null) => Queries.ListAsync(filter ?? new(), default);

    private async Task<WebApplication> SiteAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(Queries);
        builder.Services.AddSingleton<TimeProvider>(_world.Test.Clock);
        builder.Services.AddAuthorization();
        var site = builder.Build();
        site.MapMonitoringFeed();
        await site.StartAsync();
        return site;
    }
}
