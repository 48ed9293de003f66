using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MethodCenter.Domain.Reporting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace MethodCenter.App.Reports.Html;

/// <summary>
/// A report as one self-contained HTML document: style and fonts inside, no script, nothing fetched. What users typed is text only.
/// </summary>
public sealed class ReportHtml : IDisposable
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly ServiceProvider _services = new ServiceCollection().AddSingleton(Encoder).BuildServiceProvider();

    /// <summary>The document to be looked at in a browser, or printed from it.</summary>
    public Task<string> RenderAsync(Report report) => RenderAsync(report, pages: null, hyphenated: false);

    /// <summary>The document for the printer.</summary>
    /// <param name="report">What to print.</param>
    /// <param name="pages">Pages of headings by anchor; null prints the contents without page numbers.</param>
    /// <param name="hyphenated">Soft hyphens in long words.</param>
    internal async Task<string> RenderAsync(Report report, IReadOnlyDictionary<string, int>? pages, bool hyphenated)
    {
        var body = await RenderBodyAsync(report, pages, hyphenated);
        return new StringBuilder(body.Length + 400_000)
            .Append("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy).Append("\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>").Append(Encoder.Encode(report.Title)).Append("</title>\n")
            .Append("<style>\n").Append(ReportFonts.InlinedFaces).Append(SheetCss(report)).Append(ReportStyles.Sheet).Append("</style>\n")
            .Append("</head>\n<body>\n").Append(body).Append("\n</body>\n</html>\n")
            .ToString();
    }

    public void Dispose() => _services.Dispose();

    private async Task<string> RenderBodyAsync(Report report, IReadOnlyDictionary<string, int>? pages, bool hyphenated)
    {
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(ReportView.Report)] = report,
            [nameof(ReportView.Pages)] = pages,
            [nameof(ReportView.Hyphenated)] = hyphenated,
        });
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync<ReportView>(parameters);
            return output.ToHtmlString();
        });
    }

    /// <summary>ГОСТ Р 7.0.97-2016: margins 20 (30) / 10 / 20 / 20 mm, numbers from the second page, 10 mm and more below the edge.</summary>
    private static string SheetCss(Report report)
    {
        var (orientation, width, height) = report.Orientation is ReportOrientation.Portrait ? ("portrait", 210, 297) : ("landscape", 297, 210);
        var left = report.KeptOverTenYears ? 30 : 20;
        return string.Create(CultureInfo.InvariantCulture, $$"""
            @page { size: A4 {{orientation}}; margin: 20mm 10mm 20mm {{left}}mm;
              @top-center { content: counter(page); font: 11pt "Report Serif", serif; vertical-align: bottom; padding-bottom: 4.5mm; } }
            @page :first { @top-center { content: none; } }
            html { --sheet-text-height: {{height - 41}}mm; }
            @media print { .report { width: {{width - left - 10}}mm; } }
            body { margin: 0; background: #fff; }
            @media screen { body { background: #e6e9ed; padding: 24px 0; }
              .report { width: {{width}}mm; max-width: 100%; margin: 0 auto; padding: 20mm 10mm 20mm {{left}}mm; background: #fff; box-shadow: 0 1px 6px rgb(0 0 0 / .25); }
              .report-break { border-top: 1px dashed #c3c8cf; margin: 10mm 0; } }
            @media screen and (max-width: 700px) { .report { padding: 16px; } .report-figures { grid-auto-flow: row; grid-template-rows: none; }
              .report-table { overflow-x: auto; } .report-table table { min-width: 560px; } }

            """);
    }
}
