using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.MonitoringMethods;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

public sealed class MethodPagesTests : PageTestContext, IAsyncLifetime
{
    private MethodWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await MethodWorld.CreateAsync();
        Services.AddSingleton(_world.Methods);
        Services.AddSingleton(_world.MethodQueries);
        Services.AddSingleton(_world.Effects);
        Services.AddSingleton(_world.Hand);
        Services.AddSingleton(_world.HandQueries);
        Services.AddSingleton(_world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
        _world.AsCentre();
    }

    Task IAsyncLifetime.DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task List_ShowsEveryIndicatorWithItsApproval()
    {
        await _world.Methods.ApproveAsync(MethodWorld.Approval("П1"), CancellationToken.None);

        var page = Render<MethodsPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=method]").Should().HaveCount(IndicatorCatalogue.All.Count));
        page.FindAll("[data-testid=method]")[0].TextContent.Should().Contain("распоряжение № 12-р").And.Contain("не менее 10 %");
        page.FindAll("[data-testid=method]")[1].TextContent.Should().Contain(MethodTerms.NotApproved);
        page.Find($"a[href='{Urls.MonitoringMethod("П1′")}']").Should().NotBeNull();
        page.Find("[data-testid=paper-pdf]").GetAttribute("href").Should().StartWith("/monitoring/methods/paper.pdf");
    }

    [Fact]
    public async Task List_DayInTheAddress_ShowsTheVersionOfThatDay()
    {
        await _world.ApproveAsync(await _world.DraftAsync("П6", d => (d.Name, d.From) = ("Новое имя", new DateOnly(2026, 10, 1))));
        Services.GetRequiredService<NavigationManager>().NavigateTo("/monitoring/methods?on=2026-10-01&kind=main");

        var page = Render<MethodsPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=method]").Should().HaveCount(8));
        page.Markup.Should().Contain("Новое имя").And.Contain(MethodTexts.About(new DateOnly(2026, 10, 1)));
    }

    [Fact]
    public async Task Card_Centre_ShowsPassportChangesAndCountsTheEffect()
    {
        await _world.DraftAsync("П6", d => d.Parameters = d.Parameters with { IsAgeInclusive = true });

        var page = Render<MethodPage>(p => p.Add(m => m.Code, "П6"));

        page.WaitForAssertion(() => page.Find("[data-testid=passport]").TextContent.Should().Contain("Возраст, полных лет").And.NotContain("Наименьший состав команды"));
        page.Find("[data-testid=target]").TextContent.Should().Contain("от 63 %, но меньше 70 %");
        page.Find("[data-testid=changes]").TextContent.Should().Contain("нет").And.Contain("да");
        await page.Find("[data-testid=count-effect]").ClickAsync(new());
        page.WaitForAssertion(() => page.Find("[data-testid=effect-table]").TextContent.Should().Contain("0 из 2").And.Contain("0 из 4").And.Contain("вошли 2"));
    }

    [Fact]
    public async Task Card_Municipality_ReadsWithoutDraftsAndActs()
    {
        await _world.DraftAsync("П6", d => d.Name = "Черновик");
        _world.AsLuga();

        var page = Render<MethodPage>(p => p.Add(m => m.Code, "П6"));

        page.WaitForAssertion(() => page.Find("[data-testid=passport]").Should().NotBeNull());
        page.Markup.Should().NotContain("Черновик");
        foreach (var act in new[] { "approve-draft", "edit-draft", "new-version", "approve-built-in", "withdraw", "copy-version", "effect" })
            page.FindAll($"[data-testid={act}]").Should().BeEmpty(act);
    }

    [Fact]
    public void Pages_UnknownCodeOrForeignRole_SayIt()
    {
        Render<MethodPage>(p => p.Add(m => m.Code, "П99")).Markup.Should().Contain(MethodTexts.NotFound);
        _world.Test.As(AccessScope.Self(1), Role.Educator);
        Render<MethodsPage>().Markup.Should().Contain(MethodTexts.NotAllowed);
        Render<MethodPage>(p => p.Add(m => m.Code, "П1")).Markup.Should().Contain(MethodTexts.NotAllowed);
        Render<HandIndicatorsPage>().Markup.Should().Contain(MethodTexts.NotAllowed);
        Render<HandIndicatorPage>(p => p.Add(m => m.Id, 1)).Markup.Should().Contain(MethodTexts.NotAllowed);
    }

    [Fact]
    public async Task Panel_WrongForm_KeepsWhatWasTypedAndSaysWhy()
    {
        var draft = await _world.DraftAsync("П6", _ => { });
        var panel = Render<MethodPanel>(p => p.Add(x => x.Id, draft.Id));
        panel.WaitForElement("[data-testid=save-method]");
        panel.FindAll("textarea")[0].Change(" ");
        panel.FindAll("textarea")[1].Change("Иной порядок");

        await panel.Find("[data-testid=save-method]").ClickAsync(new());

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain(MonitoringErrors.NameEmpty.Message));
        panel.FindAll("textarea")[1].GetAttribute("value").Should().Be("Иной порядок");
    }

    [Fact]
    public async Task ApproveDialog_ShowsWhatIsTouched()
    {
        await _world.RoundAsync(MethodWorld.Day, isFrozen: false, submittedBy: _world.Luga);
        await _world.DraftAsync("П6", d => d.Name = "Иначе");
        var row = (await _world.CardAsync("П6")).Draft;

        var dialog = Render<MethodApproveDialog>(p => p.Add(d => d.Code, "П6").Add(d => d.Row, row));

        dialog.WaitForAssertion(() => dialog.Find("[data-testid=warnings]").TextContent.Should().Contain("Лужский"));
        await dialog.Find("[data-testid=approve-yes]").ClickAsync(new());
        dialog.WaitForAssertion(() => dialog.Markup.Should().Contain(MonitoringErrors.ByEmpty.Message));
    }

    [Fact]
    public async Task HandList_ShowsLastValuesAndExpressions()
    {
        await _world.HandWithValuesAsync();
        await _world.Hand.SaveAsync(MethodWorld.Hand1("М2", d => (d.IsExpression, d.Expression) = (true, "М1 * 2")), CancellationToken.None);

        var page = Render<HandIndicatorsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=list-total]").TextContent.Should().Be(HandTexts.Total(2)));
        page.Markup.Should().Contain("70 из 100").And.Contain("140 %").And.Contain("М1 * 2");
    }

    [Fact]
    public async Task HandGrid_TypedValue_IsSavedWithTheOthers()
    {
        var id = await _world.HandWithValuesAsync();
        var page = Render<HandIndicatorPage>(p => p.Add(x => x.Id, id));
        page.WaitForAssertion(() => page.FindAll("[data-testid=value-row]").Should().HaveCount(19));
        page.FindAll("[data-testid=value-row]").First(r => r.TextContent.Contains("Лужский")).QuerySelectorAll("input")[0].Change("38");

        await page.Find("[data-testid=save-values]").ClickAsync(new());

        page.WaitForAssertion(() => page.Find("[data-testid=values]").TextContent.Should().Contain("95"));
        (await _world.HandQueries.FindAsync(id, MethodWorld.Day, CancellationToken.None))!.Lines.Single(l => l.MunicipalityId == _world.Luga).Figure.Should().Be(new HandFigure(95, 38, 40));
    }

    [Fact]
    public async Task HandGrid_Slip_IsNamedAndNothingIsWritten()
    {
        var id = await _world.HandWithValuesAsync();
        var page = Render<HandIndicatorPage>(p => p.Add(x => x.Id, id));
        page.WaitForAssertion(() => page.FindAll("[data-testid=value-row]").Should().HaveCount(19));
        page.FindAll("[data-testid=value-row]")[0].QuerySelectorAll("input")[0].Change("семь");

        await page.Find("[data-testid=save-values]").ClickAsync(new());

        page.WaitForAssertion(() => page.Find("[data-testid=grid-errors]").TextContent.Should().Contain(HandTexts.NotWhole(HandDraftRule.Region, "семь")));
        (await _world.HandQueries.FindAsync(id, MethodWorld.Day, CancellationToken.None))!.Lines[0].Figure.Numerator.Should().Be(70);
    }

    [Fact]
    public async Task HandGrid_Municipality_WritesOneLine()
    {
        var id = await _world.HandWithValuesAsync();
        _world.AsLuga();

        var page = Render<HandIndicatorPage>(p => p.Add(x => x.Id, id));

        page.WaitForAssertion(() => page.FindAll("[data-testid=value-row]").Should().HaveCount(2));
        page.FindAll("[data-testid=value-row]")[0].QuerySelectorAll("input").Should().BeEmpty();
        page.FindAll("[data-testid=value-row]")[1].QuerySelectorAll("input").Should().NotBeEmpty();
        page.FindAll("[data-testid=edit-indicator]").Should().BeEmpty();
    }

    [Fact]
    public async Task HandPanel_Expression_IsCheckedWhileItIsWritten()
    {
        await _world.HandWithValuesAsync();
        var panel = Render<HandPanel>();
        panel.WaitForElement("[data-testid=save-indicator]");
        panel.FindAll("input[type=checkbox]")[0].Change(true);

        panel.FindAll("input").First(i => i.GetAttribute("maxlength") == "300").Change("М1 / 2");
        panel.WaitForAssertion(() => panel.Find("[data-testid=expression-check]").TextContent.Should().Contain("М1 / 2 = 35 %"));
        panel.FindAll("input").First(i => i.GetAttribute("maxlength") == "300").Change("М1 / Х7");
        panel.WaitForAssertion(() => panel.Find("[data-testid=expression-wrong]").TextContent.Should().Contain("Знак 6"));
    }
}
