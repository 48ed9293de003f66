using MethodCenter.Domain.Common;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace MethodCenter.App.Reports.Pdf;

/// <summary>
/// Prints HTML by a headless Chromium: one browser for the whole site, started at the first print, started again after a crash.
/// Pages run without scripts and without network; at most two print at once.
/// </summary>
public sealed class PdfPrinter(IOptions<ReportOptions> options, ILogger<PdfPrinter> logger) : IAsyncDisposable
{
    private const int PrintsAtOnce = 2;
    private static readonly TimeSpan MostClosing = TimeSpan.FromSeconds(10);

    private static readonly string[] Arguments =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-dev-shm-usage",
    ];

    /// <summary>
    /// A soft hyphen that ends no line has no width. Those are taken out, or they would stand inside every word that is searched for
    /// or copied from the PDF.
    /// </summary>
    private const string DropUnusedHyphens = """
        (() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const changes = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = node.data;
            if (!text.includes('\u00AD')) continue;
            let kept = '';
            for (let i = 0; i < text.length; i++) {
              if (text[i] === '\u00AD') {
                range.setStart(node, i);
                range.setEnd(node, i + 1);
                if (range.getBoundingClientRect().width < 0.5) continue;
              }
              kept += text[i];
            }
            changes.push([node, kept]);
          }
          for (const [node, kept] of changes) node.data = kept;
        })()
        """;

    private readonly SemaphoreSlim _prints = new(PrintsAtOnce);
    private readonly SemaphoreSlim _start = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Whether PDF can be made on this computer.</summary>
    public bool IsAvailable => ChromiumLocator.Find(options.Value.Chromium).IsOk;

    /// <summary>The document as PDF: sheet and margins come from its own <c>@page</c> rules; tagged, with an outline.</summary>
    /// <returns>The bytes, or a refusal in Russian when there is no browser, it crashed twice, or the time ran out.</returns>
    public async Task<Result<byte[]>> PrintAsync(string html, CancellationToken ct)
    {
        var path = ChromiumLocator.Find(options.Value.Chromium);
        if (!path.IsOk) return path.Error;
        await _prints.WaitAsync(ct);
        try
        {
            return await PrintOnceAsync(path.Value, html, ct) ?? await PrintOnceAsync(path.Value, html, ct) ?? ReportErrors.PrintFailed;
        }
        finally
        {
            _prints.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await WithinAsync(_browser.DisposeAsync().AsTask());
        // Playwright blocks while its process ends: never on the thread of a circuit or of a test.
        if (_playwright is { } playwright) await WithinAsync(Task.Run(playwright.Dispose));
        _prints.Dispose();
        _start.Dispose();
    }

    /// <summary>Null when the browser broke down: worth one more try with a fresh one.</summary>
    private async Task<Result<byte[]>?> PrintOnceAsync(string path, string html, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(TimeSpan.FromSeconds(options.Value.PrintSeconds));
        try
        {
            var browser = await BrowserAsync(path, limit.Token);
            return await PrintInAsync(browser, html, limit.Token);
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException or OperationCanceledException)
        {
            ct.ThrowIfCancellationRequested();
            if (limit.IsCancellationRequested || failure is TimeoutException) return ReportErrors.PrintTimedOut;
            logger.LogWarning(failure, "Chromium at {Path} failed while printing a report", path);
            return null;
        }
    }

    /// <summary>
    /// Playwright takes no token, and a call into a context that is being closed may never answer: the work is left behind when the time
    /// is over, and the context closes when it can.
    /// </summary>
    private async Task<byte[]> PrintInAsync(IBrowser browser, string html, CancellationToken ct)
    {
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false, Offline = true, Locale = "ru-RU" }).WaitAsync(ct);
        try
        {
            return await PrintPageAsync(context, html).WaitAsync(ct);
        }
        finally
        {
            await WithinAsync(context.CloseAsync());
        }
    }

    private static async Task<byte[]> PrintPageAsync(IBrowserContext context, string html)
    {
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.Load });
        await DropUnusedHyphensAsync(context, page);
        return await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
    }

    /// <summary>Waits for an end that need not come: a page busy with a large document does not close until it is done.</summary>
    private async Task WithinAsync(Task closing)
    {
        try
        {
            await closing.WaitAsync(MostClosing);
        }
        catch (Exception failure) when (failure is TimeoutException or PlaywrightException)
        {
            logger.LogInformation(failure, "A page of the printer was left to close by itself");
        }
    }

    /// <summary>Asked from outside the page, by the debugger's protocol: scripts of the page itself stay off.</summary>
    private static async Task DropUnusedHyphensAsync(IBrowserContext context, IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var debugger = await context.NewCDPSessionAsync(page);
        await debugger.SendAsync("Runtime.evaluate", new Dictionary<string, object> { ["expression"] = DropUnusedHyphens });
        await debugger.DetachAsync();
    }

    private async Task<IBrowser> BrowserAsync(string path, CancellationToken ct)
    {
        await _start.WaitAsync(ct);
        try
        {
            if (_browser is { IsConnected: true }) return _browser;
            if (_browser is not null) await WithinAsync(_browser.DisposeAsync().AsTask());
            _playwright ??= await Task.Run(Playwright.CreateAsync, ct);
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = path,
                Args = Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? [.. Arguments, "--no-sandbox"] : Arguments,
                ChromiumSandbox = !Environment.IsPrivilegedProcess || OperatingSystem.IsWindows(),
                Timeout = options.Value.PrintSeconds * 1000f,
            });
            return _browser;
        }
        finally
        {
            _start.Release();
        }
    }
}
