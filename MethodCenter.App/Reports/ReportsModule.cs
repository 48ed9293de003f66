using MethodCenter.App.Reports.Html;
using MethodCenter.App.Reports.Pdf;

namespace MethodCenter.App.Reports;

/// <summary>Registers the renderers; all are safe to share between users and hold no data of theirs.</summary>
public static class ReportsModule
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddOptions<ReportOptions>().BindConfiguration(ReportOptions.Section)
            .Validate(o => o.PrintSeconds is >= 5 and <= 600, $"{ReportOptions.Section}:{nameof(ReportOptions.PrintSeconds)}: 5–600")
            .ValidateOnStart();
        return services.AddSingleton<ReportHtml>().AddSingleton<PdfPrinter>().AddSingleton<ReportPdf>().AddSingleton<ReportRenderer>();
    }
}
