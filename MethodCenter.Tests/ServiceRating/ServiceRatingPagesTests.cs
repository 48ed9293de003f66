using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.ServiceRating;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.ServiceRating;
using MethodCenter.Tests.Recommendations;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.ServiceRating;

/// <summary>The rating with its parts, the editor, the grid and a contest on the screen.</summary>
public sealed class ServiceRatingPagesTests : PageTestContext, IAsyncLifetime
{
    private TestDatabase _test = null!;
    private int _tosno;
    private int _scheme;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        (_tosno, var luga) = await _test.PlacesAsync();
        await _test.FreezeAsync(RoundWorld.Sheet(RoundWorld.HalfYear, (_tosno, 200, 20), (luga, 200, 60)));
        _scheme = (await _test.Get<RatingSchemeService>().SaveAsync(new() { Title = "Модель", Criteria = [new("К1", "Диагностика", 3) { Indicator = "П3", Scale = RatingScale.Target, Target = 20 }, new("К2", "План", 1) { Scale = RatingScale.Bounds, Worst = 0, Best = 10 }] }, default)).Value;
        Services.AddSingleton(_test.Get<RatingQueries>());
        Services.AddSingleton(_test.Get<RatingSchemeService>());
        Services.AddSingleton(_test.Get<ContestQueries>());
        Services.AddSingleton(_test.Get<ContestService>());
        Services.AddSingleton(_test.Get<ApplicationService>());
        Services.AddSingleton(_test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => _test.DisposeAsync().AsTask();

    [Fact]
    public void Rating_OpenedAtAMunicipality_ShowsItsParts()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.ServiceRatingBy(_scheme, place: _tosno));

        var page = Render<ServiceRatingPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=parts]").TextContent.Should().Contain("10,0\u00A0% (20 из 200)").And.Contain("50,0"));
        page.FindAll("[data-testid=rating] tbody tr").Should().HaveCount(2);
        page.FindAll("[data-testid=draft]").Should().ContainSingle();
        page.Find("[data-testid=left-out]").TextContent.Should().Contain("План");
    }

    [Fact]
    public void Rating_OfATeacher_IsClosed()
    {
        _test.As(AccessScope.Self(1), Role.Educator);

        Render<ServiceRatingPage>().Markup.Should().Contain(RatingTexts.NotAllowed);
    }

    [Fact]
    public void Scheme_OfADraft_IsAFormAndSaysWhatIsWrong()
    {
        var page = Render<RatingSchemePage>(p => p.Add(s => s.Id, _scheme));
        page.WaitForAssertion(() => page.FindAll("[data-testid=criterion]").Should().HaveCount(2));

        page.Find("[data-testid=add-criterion]").Click();
        page.Find("[data-testid=save-scheme]").Click();

        page.WaitForAssertion(() => page.Markup.Should().Contain("напишите название"));
    }

    [Fact]
    public void Marks_AreAGridOfAllMunicipalities()
    {
        var page = Render<RatingMarksPage>(p => p.Add(s => s.Id, _scheme));

        page.WaitForAssertion(() => page.FindAll("[data-testid=marks] tbody tr").Should().HaveCount(18));
    }

    [Fact]
    public async Task Contest_ThatIsOpen_OffersTheServiceToApply_AndTheObserverNothing()
    {
        var service = _test.Get<ContestService>();
        var id = (await service.SaveAsync(new() { Title = "Конкурс", ApplyUntil = new(2026, 7, 15), JudgeUntil = new(2026, 8, 15), Criteria = [new("E1", "Результат", 10)] }, default)).Value;
        await service.MoveAsync(id, (await _test.Get<ContestQueries>().FindAsync(id, default))!.Row.Version, ServiceContestState.Open, default);
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);
        var own = Render<ServiceContestPage>(p => p.Add(c => c.Id, id));
        own.WaitForAssertion(() => own.Find("[data-testid=apply]"));

        _test.As(AccessScope.Aggregates, Role.Observer);
        var council = Render<ServiceContestPage>(p => p.Add(c => c.Id, id));

        council.WaitForAssertion(() => council.Markup.Should().Contain("Конкурс"));
        council.FindAll("[data-testid=apply]").Should().BeEmpty();
        council.FindAll("[data-testid=judge-contest]").Should().BeEmpty();
    }
}
