using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Html;
using MethodCenter.App.Reports.Pdf;
using MethodCenter.Domain.Reporting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MethodCenter.Tests.Reporting;

/// <summary>The renderers as the application wires them, without the application.</summary>
internal sealed class Renderers : IAsyncDisposable
{
    private readonly ReportHtml _html = new();
    private readonly PdfPrinter _printer;

    public Renderers(string chromium = "", int printSeconds = 90)
    {
        var options = Options.Create(new ReportOptions { Chromium = chromium, PrintSeconds = printSeconds });
        _printer = new PdfPrinter(options, NullLogger<PdfPrinter>.Instance);
        Reports = new ReportRenderer(_html, new ReportPdf(_html, _printer));
    }

    public ReportRenderer Reports { get; }

    public async Task<byte[]> BytesAsync(Report report, ReportFormat format) =>
        (await Reports.RenderAsync(report, format, CancellationToken.None)).Value.Content;

    public async ValueTask DisposeAsync()
    {
        await _printer.DisposeAsync();
        _html.Dispose();
    }
}
