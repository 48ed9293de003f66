using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>The queries behind the reports of the catalogue, by name.</summary>
public sealed class ReportSources(
    AssetReportQueries asset, MunicipalityReportQueries municipality, DiagnosticsReportQueries diagnostics, MentoringReportQueries mentoring, MonitoringReportQueries monitoring)
{
    internal DiagnosticsReportQueries Diagnostics => diagnostics;

    /// <summary>Builds a report that the user may see; what is not there answers as not found.</summary>
    public async Task<Result<Report>> BuildAsync(ReportKind kind, ReportRequest request, CancellationToken ct)
    {
        if (kind.Name == ReportCatalogue.Monitoring) return await monitoring.BuildAsync(request, ct);
        var report = kind.Name switch
        {
            ReportCatalogue.Municipality => await municipality.BuildAsync(request, ct),
            ReportCatalogue.Diagnostics => await diagnostics.BuildAsync(request, ct),
            ReportCatalogue.Mentoring => await mentoring.BuildAsync(request, ct),
            _ => await asset.BuildAsync(request, ct),
        };
        return report is not null ? report : kind.TakesCampaign ? ReportCatalogueErrors.NoCampaign : ReportCatalogueErrors.NotFound;
    }
}
