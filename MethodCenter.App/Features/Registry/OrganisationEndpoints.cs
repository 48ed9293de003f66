using System.Globalization;
using MethodCenter.App.Features.Home;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using Microsoft.AspNetCore.WebUtilities;

namespace MethodCenter.App.Features.Registry;

/// <summary>Lists of organisations and of municipalities as files.</summary>
public static class OrganisationEndpoints
{
    public static void MapOrganisations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.Organisations + "/export.{format}", ExportAsync);
        routes.MapGet(Urls.Municipalities + "/export.{format}", ExportMunicipalitiesAsync);
    }

    private static async Task<IResult> ExportAsync(string format, HttpContext http, OrganisationQueries queries, TimeProvider clock)
    {
        if (format is not ("xlsx" or "csv")) return Results.NotFound();
        var query = http.Request.QueryString.Value;
        var values = QueryHelpers.ParseQuery(query);
        var order = new PageRequest(Sort: values.GetValueOrDefault("sort"), Descending: values.ContainsKey("desc"));
        var rows = await queries.ExportAsync(OrganisationAddress.Read(query), order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), TableOf(rows.Items));
    }

    private static async Task<IResult> ExportMunicipalitiesAsync(string format, string? day, HttpContext http, DashboardQueries queries)
    {
        if (format is not ("xlsx" or "csv")) return Results.NotFound();
        DateOnly? asked = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
        return await queries.ExportAsync(asked, http.RequestAborted) is { } dashboard
            ? ListFile.Send(http, format, dashboard.Day, TableOf(dashboard))
            : Results.NotFound();
    }

    private static ExportTable TableOf(IReadOnlyList<OrganisationRow> rows) => new(
        OrganisationTexts.Organisations,
        [
            new(OrganisationTexts.ShortName, Width: 36), new(OrganisationTexts.FullName, Width: 60), new(OrganisationTexts.Inn, Width: 14),
            new(OrganisationTexts.Municipality), new(OrganisationTexts.Type, Width: 30), new(OrganisationTexts.Locality, Width: 10),
            new(OrganisationTexts.Monitored, Width: 12), new(OrganisationTexts.LowResults, Width: 8), new(OrganisationTexts.Service, Width: 20),
            new(OrganisationTexts.ClosedOn, ReportColumnKind.Date, 14), new(OrganisationTexts.Teachers, ReportColumnKind.Number, 10),
            new(OrganisationTexts.Managers, ReportColumnKind.Number, 12), new(OrganisationTexts.Working, ReportColumnKind.Number, 14),
        ],
        rows.Select(r => new ExportCell[]
        {
            r.ShortName, r.FullName, r.Inn, r.Municipality, r.Type, r.Locality is { } locality ? RegistryTerms.Of(locality) : "",
            YesNo(r.IsMonitored), YesNo(r.HasLowResults), OrganisationTerms.Of(r.Service), r.ClosedOn, r.Teachers, r.Managers, r.Working,
        }));

    private static ExportTable TableOf(Dashboard dashboard)
    {
        var figures = DashboardFigures.ByMunicipality.Where(dashboard.Figures.Contains).ToList();
        return new(
            MunicipalityTexts.Municipalities,
            [new(MunicipalityTexts.Oktmo, Width: 12), new(MunicipalityTexts.Name, Width: 40), .. figures.Select(f => new ExportColumn(DashboardTerms.Of(f), ReportColumnKind.Number, 16))],
            dashboard.Municipalities.Select(m => new ExportCell[] { m.Oktmo, m.Name }.Concat(figures.Select(f => Cell(f, m.Now[f]))).ToArray()));
    }

    private static ExportCell Cell(DashboardFigure figure, DashboardValue value) => (figure, value) switch
    {
        (_, { IsHidden: true }) => DashboardTexts.Hidden,
        (DashboardFigure.TeachersPerMethodist, _) => ExportCell.Number(value.Number / 10m, 1),
        _ => ExportCell.Number(value.Number),
    };

    private static string YesNo(bool value) => value ? OrganisationTexts.Yes : OrganisationTexts.No;
}
