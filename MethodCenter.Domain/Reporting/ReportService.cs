using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Reporting;

/// <summary>Builds the reports of the catalogue for pages, downloads and the command line alike; each leaves a line in the journal.</summary>
public sealed class ReportService(Database database, ReportSources sources)
{
    /// <summary>The reports that the user may build.</summary>
    public IReadOnlyList<ReportKind> List() => [.. ReportCatalogue.For(database.Actor)];

    /// <summary>Reports of all municipalities at once are for those who see the region.</summary>
    public bool MayPack => database.Actor.Scope.Kind is ScopeKind.Region;

    /// <summary>Campaigns with results that a report may speak of, newest first; none for those without such reports.</summary>
    public async Task<IReadOnlyList<HeatMapCampaign>> ListCampaignsAsync(CancellationToken ct) =>
        List().Any(k => k.TakesCampaign) ? await sources.Diagnostics.ListCampaignsAsync(ct) : [];

    /// <summary>A report on its way to paper or a file: recorded as printed.</summary>
    public Task<Result<Report>> BuildAsync(string name, ReportRequest request, CancellationToken ct) =>
        BuildAsync(name, request, AuditAction.Printed, ct);

    /// <summary>A report on the screen: recorded as viewed.</summary>
    public Task<Result<Report>> PreviewAsync(string name, ReportRequest request, CancellationToken ct) =>
        BuildAsync(name, request, AuditAction.Viewed, ct);

    private async Task<Result<Report>> BuildAsync(string name, ReportRequest request, AuditAction act, CancellationToken ct)
    {
        if (ReportCatalogue.All.FirstOrDefault(r => r.Name == name) is not { } kind || !kind.IsFor(database.Actor)) return ReportCatalogueErrors.NotFound;
        if (request.Date.Year < 2000 || request.Date.Year > database.Today.Year + 1) return ReportCatalogueErrors.DateWrong;
        var scope = database.Actor.Scope;
        if (scope.Kind is ScopeKind.Municipality)
        {
            if (request.MunicipalityId is { } other && other != scope.MunicipalityId) return ReportCatalogueErrors.NotFound;
            request = request with { MunicipalityId = scope.MunicipalityId };
        }
        if (kind.NeedsMunicipality && request.MunicipalityId is null) return ReportCatalogueErrors.MunicipalityMissing;
        var report = await sources.BuildAsync(kind, request, ct);
        if (!report.IsOk) return report;
        await NoteAsync(kind, request, act, ct);
        return report;
    }

    private Task NoteAsync(ReportKind kind, ReportRequest request, AuditAction act, CancellationToken ct) => database.NoteAsync(
        new AuditNote(act, nameof(Report), $"{AccessTerms.Of(act)}: {kind.Title} на {Formats.Date(request.Date)}") { Keys = new(request.MunicipalityId) }, ct);
}
