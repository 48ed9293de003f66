using System.Text;
using MethodCenter.App.Reports.Html;
using MethodCenter.App.Reports.Pdf;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Reports.Word;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Reports;

/// <summary>One door to all formats of a paper.</summary>
public sealed class ReportRenderer(ReportHtml html, ReportPdf pdf)
{
    /// <summary>The same report gives the same bytes, except for PDF, where the browser writes the moment of printing.</summary>
    /// <returns>The file, or a refusal in Russian (PDF only: no browser on this computer, it failed, the time ran out).</returns>
    public async Task<Result<RenderedFile>> RenderAsync(Report report, ReportFormat format, CancellationToken ct)
    {
        Result<byte[]> content = format switch
        {
            ReportFormat.Html => Encoding.UTF8.GetBytes(await html.RenderAsync(report)),
            ReportFormat.Docx => ReportDocx.Render(report),
            ReportFormat.Xlsx => ReportXlsx.Render(report, ct),
            ReportFormat.Pdf => await pdf.RenderAsync(report, ct),
        };
        if (!content.IsOk) return content.Error;
        var name = ReportFiles.NameOf(report.Kind, report.Date, ReportFiles.ExtensionOf(format));
        return new RenderedFile(content.Value, ReportFiles.ContentTypeOf(format), name);
    }
}
