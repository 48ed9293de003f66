using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.LowResultsSchools;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.LowResultsSchools;

/// <summary>The list of schools with low results as a file, filtered as on the screen. Leaves a line in the journal.</summary>
public static class LowResultsEndpoints
{
    public static void MapLowResultsSchools(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.LowResultsExport, ExportAsync);

    private static async Task<IResult> ExportAsync(HttpContext http, string format, SchoolQueries queries, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !LowResultsRights.MayView(who.Current)) return Results.NotFound();
        var query = http.Request.QueryString.Value;
        var rows = await queries.ExportAsync(SchoolAddress.Read(query), SchoolAddress.OrderOf(query), http.RequestAborted);
        var table = TableOf(rows);
        return ListFile.Send(http, format, clock.Today(), table);
    }

    private static ExportTable TableOf(IReadOnlyList<SchoolRow> rows) => new(LowResultsTexts.Schools,
        [
            new(LowResultsTexts.Name, Width: 36), new(LowResultsTexts.Municipality, Width: 20), new(LowResultsTexts.Since, ReportColumnKind.Date),
            new(LowResultsTexts.Until, ReportColumnKind.Date), new(LowResultsTexts.Basis, Width: 34), new(LowResultsTexts.Curator, Width: 34),
            .. RiskFactors.All.Select(f => new ExportColumn(f.Name, Width: 16)),
            new(LowResultsTexts.High, ReportColumnKind.Number), new(LowResultsTexts.LastVisit, ReportColumnKind.Date), new(LowResultsTexts.NextVisit, ReportColumnKind.Date),
            new(LowResultsTexts.Teachers, ReportColumnKind.Number), new(LowResultsTexts.Diagnosed), new(LowResultsTexts.KeyDiagnosed, Width: 24),
            new(LowResultsTexts.Gaps, Width: 60),
        ],
        rows.Select(r => (ExportCell[])
        [
            r.Name, r.Municipality, r.Since, r.Until, r.Basis, r.Curator,
            .. r.Risks.Lines.Select(l => ExportCell.Text(LowResultsTerms.Of(l.Mark))),
            ExportCell.Number(r.Risks.IsAssessed ? r.Risks.High.Count : null), r.LastVisit, r.NextVisit, r.Coverage.Teachers, LowResultsTexts.CoverageOf(r.Coverage),
            r.Coverage.KeyShare is { } share ? Formats.Parts(share) : LowResultsTexts.Hidden, string.Join("; ", r.Gaps.Select(g => g.Text)),
        ]));
}
