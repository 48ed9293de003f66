using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>The centre edits the draft of П6, looks at its effect, approves it and enters values; a municipality reads. A demonstration of its own.</summary>
public sealed class MethodsPathTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const int Long = 60_000;

    [BrowserFact]
    public async Task Centre_EditsADraft_SeesItsEffect_AndApproves()
    {
        var page = await site.NewPageAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.MonitoringMethods);
        await page.Locator("[data-testid=methods] a", new() { HasText = "в первые три года работы" }).First.ClickAsync();
        await page.TestId("edit-draft").ClickAsync();
        await page.Locator(".side-panel .field", new() { HasText = "Считать с отчётной даты" }).Locator("input").FillAsync("01.01.2020");
        await page.Keyboard.PressAsync("Tab");
        await page.TestId("save-method").ClickAsync();
        await page.Locator(".side-panel").WaitForAsync(new() { State = WaitForSelectorState.Detached, Timeout = Long });

        await page.TestId("count-effect").ClickAsync();
        await page.TestId("effect-table").WaitForAsync(new() { Timeout = Long });
        (await page.TestId("effect-table").Locator("tbody tr").CountAsync()).Should().Be(19);

        await page.TestId("approve-draft").ClickAsync();
        await page.Locator(".our-dialog .field", new() { HasText = "Кто утвердил" }).Locator("input").FillAsync("председатель Комитета");
        await page.Locator(".our-dialog .field", new() { HasText = "Вид и номер" }).Locator("input").FillAsync("распоряжение № 77-р");
        await page.Keyboard.PressAsync("Tab");
        // The demonstration has rounds already: what the approval touches is confirmed.
        if (await page.TestId("warnings").CountAsync() > 0) await page.TestId("warnings").Locator("input[type=checkbox]").CheckAsync();
        await page.TestId("approve-yes").ClickAsync();
        await page.TestId("passport").Locator("dd", new() { HasText = "№ 77-р" }).WaitForAsync(new() { Timeout = Long });
        (await page.TestId("version-2").InnerTextAsync()).Should().Contain("действует");

        var reader = await site.NewPageAsync(Role.MunicipalService);
        await reader.OpenAsync(Urls.MonitoringMethod("П6"));
        (await reader.TestId("passport").InnerTextAsync()).Should().Contain("№ 77-р");
        (await reader.TestId("new-version").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task Centre_TypesValues_EnterWalksDown_PastesAColumn_AndSaves()
    {
        var page = await site.NewPageAsync(Role.CentreStaff);
        await page.OpenAsync(Urls.HandIndicators);
        await page.Locator(".list-grid a", new() { HasText = "удовлетворённых" }).First.ClickAsync();
        await page.TestId("value-row").First.WaitForAsync();

        var first = page.TestId("value-row").Nth(1).Locator("input").First;
        await first.FillAsync("40");
        await first.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.activeElement?.closest('tr') === document.querySelectorAll('[data-testid=value-row]')[2]");

        await page.TestId("paste-column").ClickAsync();
        await page.TestId("paste-text").FillAsync(string.Join('\n', Enumerable.Range(1, 18).Select(i => $"{i}\t{i + 20}")));
        await page.TestId("paste-preview").WaitForAsync();
        await page.TestId("paste-apply").ClickAsync();
        await page.TestId("save-values").ClickAsync();
        await page.Locator(".rz-notification").WaitForAsync(new() { Timeout = Long });
        (await page.TestId("value-row").Nth(1).Locator("input").First.InputValueAsync()).Should().Be("1");
    }

    [BrowserFact]
    public async Task Observer_ReadsOnAPhone()
    {
        var page = await site.NewPageAsync(Role.Observer, 390, 844);
        foreach (var address in new[] { Urls.MonitoringMethods, Urls.MonitoringMethod("П5"), Urls.HandIndicators })
        {
            await page.OpenAsync(address);
            var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            overflow.Should().Be(0, $"nothing may stick out of a phone's screen at {address}");
        }
    }
}
