using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>The passport from a draft to an approved paper, by the hands of all who take part. Over a demonstration of its own: the path changes it.</summary>
public sealed class PassportPathTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const int Long = 120_000;
    private const string Title = "Паспорт для проверки пути";
    private const string Text = "Текст муниципальной службы для проверки пути.";

    [BrowserFact]
    public async Task Centre_MakesAnEdition_MunicipalityWrites_CentreSendsAndApproves_ObserverReads()
    {
        var centre = await site.NewPageAsync(Role.CentreStaff);
        await centre.OpenAsync(Urls.Passports);
        (await centre.TestId("edition").CountAsync()).Should().BeGreaterThan(0, "the demo has editions");
        await MakeAsync(centre);
        var address = new Uri(centre.Url).AbsolutePath;
        await WriteAsync(centre, "Ответственный за паспорт — отдел мониторинга.\n\n- телефон\n- почта");

        var place = await site.NewPageAsync(Role.MunicipalService);
        await place.OpenAsync(address);
        (await place.TestId("write-text").CountAsync()).Should().Be(0, "the passport itself is the centre's");
        await place.TestId("own-annex").ClickAsync();
        await WriteAsync(place, Text);

        await SendAndApproveAsync(centre, address);

        var observer = await site.NewPageAsync(Role.Observer);
        await observer.OpenAsync(address);
        (await observer.TestId("annexes").Locator("li").CountAsync()).Should().Be(18);
        (await observer.TestId("write-text").CountAsync()).Should().Be(0);
        await ReadPaperAsync(observer);
    }

    [BrowserFact]
    public async Task Edition_OnAPhone_SticksOutNowhere()
    {
        var page = await site.NewPageAsync(Role.CentreStaff, 390, 844);
        await page.OpenAsync(Urls.Passports);
        await page.TestId("edition").First.Locator("a").First.ClickAsync();
        await page.TestId("chapter").WaitForAsync(new() { Timeout = Long });

        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).Should().Be(0);
    }

    private static async Task MakeAsync(IPage page)
    {
        await page.TestId("new-edition").ClickAsync();
        await page.Locator(".side-panel .field", new() { HasText = "Название редакции" }).Locator("input").FillAsync(Title);
        await page.Keyboard.PressAsync("Tab");
        await page.TestId("save-edition").ClickAsync();
        await page.TestId("chapter").WaitForAsync(new() { Timeout = Long });
        (await page.Locator("h1").InnerTextAsync()).Should().Contain(Title);
    }

    private static async Task WriteAsync(IPage page, string text)
    {
        await page.TestId("write-text").ClickAsync(new() { Timeout = Long });
        await page.Locator("textarea").FillAsync(text);
        await page.Keyboard.PressAsync("Tab");
        await page.TestId("save-text").ClickAsync();
        await page.Locator("[data-testid=text]", new() { HasText = text.Split('\n')[0] }).WaitForAsync(new() { Timeout = Long });
        await page.TestId("write-text").WaitForAsync(new() { Timeout = Long });
    }

    private static async Task SendAndApproveAsync(IPage page, string address)
    {
        await page.OpenAsync(address);
        await page.TestId("send").ClickAsync(new() { Timeout = Long });
        await page.TestId("confirm-yes").ClickAsync();
        await page.TestId("approve").ClickAsync(new() { Timeout = Long });
        await page.Locator(".our-dialog .field", new() { HasText = "Кто утвердил" }).Locator("input").FillAsync("Комитет");
        await page.Locator(".our-dialog .field", new() { HasText = "Акт" }).Locator("input").First.FillAsync("распоряжение № 7-р");
        await page.Keyboard.PressAsync("Tab");
        await page.TestId("approve-yes").ClickAsync();
        await page.Locator("[data-testid=standing]", new() { HasText = "№ 7-р" }).WaitForAsync(new() { Timeout = Long });
    }

    /// <summary>The paper holds the stamp, the sections and what the municipality wrote.</summary>
    private static async Task ReadPaperAsync(IPage page)
    {
        var answer = await page.APIRequest.GetAsync((await page.TestId("passport-pdf").GetAttributeAsync("href"))!, new() { Timeout = Long });
        answer.Status.Should().Be(200);
        answer.Headers["content-type"].Should().StartWith("application/pdf");
        answer.Headers["cache-control"].Should().Contain("no-store");
        if (await PdfText.OfAsync(await answer.BodyAsync()) is { } text)
            text.ReplaceLineEndings(" ").Should().Contain("УТВЕРЖДЁН").And.Contain("Приложение 18").And.Contain("Текст муниципальной службы");
    }
}
