using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Recommendations;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Recommendations;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Recommendations;

/// <summary>The list, the preview and the card for those who keep, answer and read.</summary>
public sealed class RecommendationPagesTests : PageTestContext, IAsyncLifetime
{
    private TestDatabase _test = null!;
    private int _tosno;
    private int _snapshot;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        (_tosno, var luga) = await _test.PlacesAsync();
        _snapshot = await _test.FreezeAsync(RoundWorld.Sheet(RoundWorld.HalfYear, (_tosno, 200, 25), (luga, 200, 90)));
        Services.AddSingleton(_test.Get<RecommendationService>());
        Services.AddSingleton(_test.Get<RecommendationQueries>());
        Services.AddSingleton(_test.Get<RecommendationCardQueries>());
        Services.AddSingleton(_test.Get<EffectQueries>());
        Services.AddSingleton(_test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _test.DisposeAsync().AsTask();

    [Fact]
    public void List_WithNothing_OffersToPropose()
    {
        var page = Render<RecommendationsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state] a").GetAttribute("href").Should().Be(Urls.RecommendationsPropose));
    }

    [Fact]
    public void Preview_ShowsReasonsAndCreatesTheTicked()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.RecommendationsProposeFor(_snapshot));
        var page = Render<RecommendationProposePage>();
        page.WaitForAssertion(() => page.Markup.Should().Contain("12,5\u00A0% (25 из 200)"));
        page.FindAll("[data-testid=left-out]").Should().NotBeEmpty();

        page.Find("[data-testid=create]").Click();

        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.Should().Contain("state=proposed"));
    }

    [Fact]
    public async Task List_OfAMunicipality_ShowsItsOwnWithoutTicks()
    {
        await SentAsync();
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);

        var page = Render<RecommendationsPage>();

        page.WaitForAssertion(() => page.Markup.Should().Contain("12,5\u00A0% (25 из 200)"));
        page.FindAll("[data-testid=propose]").Should().BeEmpty();
        page.FindAll(".list-check").Should().BeEmpty();
        page.FindAll("[data-testid=paper-pdf]").Should().ContainSingle();
    }

    [Fact]
    public async Task Card_OfTheMunicipality_OffersToAnswer_OfTheObserver_Nothing()
    {
        var id = await SentAsync();
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);
        var own = Render<RecommendationPage>(p => p.Add(c => c.Id, id));
        own.WaitForAssertion(() => own.Find("[data-testid=act-answer]"));
        own.Find("[data-testid=spots]").TextContent.Should().Contain($"Школа {_tosno}");
        own.Find("[data-testid=to-people]").GetAttribute("href").Should().Contain($"at=s{_snapshot}").And.Contain($"place={_tosno}");

        _test.As(AccessScope.Aggregates, Role.Observer);
        var council = Render<RecommendationPage>(p => p.Add(c => c.Id, id));
        council.WaitForAssertion(() => council.Find("[data-testid=figure]").TextContent.Should().Contain("12,5\u00A0%"));
        council.FindAll("[data-testid^=act-]").Should().BeEmpty();
        council.FindAll("[data-testid=spots]").Should().BeEmpty();
        council.FindAll("[data-testid=to-people]").Should().BeEmpty();
    }

    [Fact]
    public void Card_Absent_SaysSo()
    {
        var page = Render<RecommendationPage>(p => p.Add(c => c.Id, 4711));

        page.WaitForAssertion(() => page.Markup.Should().Contain(RecommendationTexts.Missing));
    }

    [Fact]
    public void List_OfATeacher_IsClosed()
    {
        _test.As(AccessScope.Self(1), Role.Educator);

        Render<RecommendationsPage>().Markup.Should().Contain(RecommendationTexts.NotAllowed);
    }

    private async Task<int> SentAsync()
    {
        var service = _test.Get<RecommendationService>();
        await service.ProposeAsync(_snapshot, [new(_tosno, "П3")], default);
        var row = (await _test.Get<RecommendationQueries>().ListAsync(new(), PageRequest.All, default)).Items[0];
        var sent = await service.ApproveAsync([row.Ref], default);
        return sent.IsOk ? row.Id : throw new InvalidOperationException(sent.Error.Message);
    }
}
