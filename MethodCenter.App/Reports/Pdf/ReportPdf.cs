using MethodCenter.App.Reports.Html;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports.Pdf;

/// <summary>
/// A report as PDF. Chromium cannot write the page of a link's target, so a report with contents is printed twice: once to learn
/// where its headings fall, once with the numbers in place.
/// </summary>
public sealed class ReportPdf(ReportHtml html, PdfPrinter printer)
{
    private const int Attempts = 3;
    private const int Placeholder = 88;

    public async Task<Result<byte[]>> RenderAsync(Report report, CancellationToken ct)
    {
        var depth = report.Blocks.OfType<ContentsBlock>().Select(b => b.Depth).DefaultIfEmpty(0).Max();
        if (depth == 0) return await PrintAsync(report, pages: null, ct);
        var anchors = ReportNumbering.ContentsOf(ReportNumbering.Of(report), depth).Select(e => e.Anchor).ToList();
        IReadOnlyDictionary<string, int> pages = anchors.ToDictionary(a => a, _ => Placeholder);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var pdf = await PrintAsync(report, pages, ct);
            if (!pdf.IsOk) return pdf;
            if (Found(pdf.Value, anchors) is not { } found) break;
            if (anchors.TrueForAll(a => found[a] == pages[a])) return pdf;
            pages = found;
        }
        return await PrintAsync(report, pages: null, ct);
    }

    private static IReadOnlyDictionary<string, int>? Found(byte[] pdf, List<string> anchors) =>
        PdfDestinations.Read(pdf) is { } found && anchors.TrueForAll(found.ContainsKey) ? found : null;

    private async Task<Result<byte[]>> PrintAsync(Report report, IReadOnlyDictionary<string, int>? pages, CancellationToken ct) =>
        await printer.PrintAsync(await html.RenderAsync(report, pages, hyphenated: true), ct);
}
