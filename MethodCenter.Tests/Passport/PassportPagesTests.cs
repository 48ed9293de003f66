using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Passport;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Passport;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Passport;

/// <summary>What each role sees on the pages of the passport, and how a text is written in place.</summary>
public sealed class PassportPagesTests : PageTestContext, IAsyncLifetime
{
    private PassportWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await PassportWorld.CreateAsync();
        Services.AddSingleton(_world.Service);
        Services.AddSingleton(_world.Queries);
        Services.AddSingleton(_world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task List_ShowsStateAndCompleteness_AndOnlyTheCentreMakesOne()
    {
        var id = await _world.DraftAsync("Проба");
        await _world.WriteTextAsync(id, "general", "текст");

        var page = Render<PassportsPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=edition]").Should().ContainSingle());
        page.Find("[data-testid=edition]").TextContent.Should().Contain("Проба").And.Contain(PassportTerms.Of(PassportState.Draft)).And.Contain("1 из 6").And.Contain("0 из 18");
        page.FindAll("[data-testid=new-edition]").Should().ContainSingle();
        _world.AsPlace(_world.Luga);
        Render<PassportsPage>().FindAll("[data-testid=new-edition]").Should().BeEmpty();
    }

    [Fact]
    public async Task List_ForAStranger_SaysWhose()
    {
        await _world.ApprovedAsync();
        _world.Test.As(AccessScope.Self(1), Role.Educator);

        Render<PassportsPage>().Markup.Should().Contain(PassportTexts.NotAllowed);
    }

    [Fact]
    public async Task Edition_Section_ShowsFiguresWithSourceAndDate_AndTheTextIsWrittenInPlace()
    {
        var id = await _world.DraftAsync();
        var page = Open(id, "contingent");

        page.WaitForAssertion(() => page.Find("[data-testid=table-staff]").TextContent.Should().Contain("20"));
        page.Find(".passport-source").TextContent.Should().Contain("30.06.2026");
        page.FindAll("[data-testid=contents] > ol > li").Should().HaveCount(14);
        page.FindAll("[data-testid=annexes] li").Should().HaveCount(18);
        page.Find("[data-testid=write-text]").Click();
        page.Find("textarea").Change("Вакансий пять\n\n- физика\n- химия");
        page.Find("[data-testid=save-text]").Click();

        page.WaitForAssertion(() => page.FindAll("[data-testid=text] ul li").Select(l => l.TextContent).Should().Equal("физика", "химия"));
        page.Find(".passport-signed").TextContent.Should().Contain("тест");
    }

    [Fact]
    public async Task Edition_TextWrittenMeanwhile_KeepsWhatWasTyped()
    {
        var id = await _world.DraftAsync();
        var page = Open(id, "general");
        page.WaitForAssertion(() => page.Find("[data-testid=write-text]"));
        page.Find("[data-testid=write-text]").Click();
        await _world.WriteTextAsync(id, "general", "чужое");

        page.Find("textarea").Change("моё");
        page.Find("[data-testid=save-text]").Click();

        page.WaitForAssertion(() => page.Find("[data-testid=form-errors]").TextContent.Should().Contain("изменил другой пользователь"));
        page.Find("textarea").GetAttribute("value").Should().Be("моё");
    }

    [Fact]
    public async Task Municipality_WritesItsAnnex_AndNeitherThePassportNorTheActs()
    {
        var id = await _world.DraftAsync();
        _world.AsPlace(_world.Luga);
        var passport = Open(id, "general");
        passport.WaitForAssertion(() => passport.FindAll("[data-testid=annexes] li").Should().ContainSingle());
        passport.FindAll("[data-testid=write-text], [data-testid=send], [data-testid=withdraw]").Should().BeEmpty();

        var annex = Render<PassportPage>(p => p.Add(c => c.Id, id).Add(c => c.Oktmo, PassportWorld.LugaOktmo));

        annex.WaitForAssertion(() => annex.FindAll("[data-testid=write-text]").Should().ContainSingle());
        annex.Find("[data-testid=annex-pdf]").GetAttribute("href").Should().Be(Urls.PassportFile(id, "pdf", "annex", PassportWorld.LugaOktmo));
        Render<PassportPage>(p => p.Add(c => c.Id, id).Add(c => c.Oktmo, PassportWorld.TosnoOktmo)).Markup.Should().Contain(PassportTexts.MissingAnnex);
    }

    [Fact]
    public async Task Observer_ReadsAnApprovedEdition_WithoutActs()
    {
        var id = await _world.ApprovedAsync();
        _world.AsObserver();
        var page = Open(id, "contingent");

        page.WaitForAssertion(() => page.Find("[data-testid=table-staff]"));
        page.FindAll("[data-testid=write-text], [data-testid=send], [data-testid=approve], [data-testid=withdraw], [data-testid=missing]").Should().BeEmpty();
        page.Find("[data-testid=table-staff]").TextContent.Should().Contain(PassportPrivacy.Few);
    }

    [Fact]
    public async Task Draft_ForAnObserver_IsNotFound()
    {
        var id = await _world.DraftAsync();
        _world.AsObserver();

        Open(id, "general").Markup.Should().Contain(PassportTexts.MissingText);
    }

    [Fact]
    public async Task Compare_ListsDifferences()
    {
        var first = await _world.DraftAsync("Первая");
        await _world.WriteTextAsync(first, "general", "было");
        var second = await _world.DraftAsync("Вторая");
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.PassportCompare(first, second));

        var page = Render<PassportComparePage>();

        page.WaitForAssertion(() => page.Find("[data-testid=differences]").TextContent.Should().Contain("было"));
        page.Find("[data-testid=differences-total]").TextContent.Should().Be(PassportTexts.Differences(1));
    }

    private IRenderedComponent<PassportPage> Open(int id, string section)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.Passport(id, section));
        return Render<PassportPage>(p => p.Add(c => c.Id, id));
    }
}
