using MethodCenter.App.Shared;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using Microsoft.AspNetCore.WebUtilities;

namespace MethodCenter.App.Features.Registry;

/// <summary>The list of educators as a file: the same query string gives the same people in the same order.</summary>
public static class EducatorEndpoints
{
    public static void MapEducators(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Urls.Educators + "/export.{format}", ExportAsync);

    private static async Task<IResult> ExportAsync(
        string format, HttpContext http, EducatorQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (format is not ("xlsx" or "csv") || !who.Current.MaySeePeople()) return Results.NotFound();
        var query = http.Request.QueryString.Value;
        var filter = EducatorAddress.Read(query, ticket => tickets.Find(who.Current, ticket));
        var values = QueryHelpers.ParseQuery(query);
        var order = new PageRequest(Sort: values.GetValueOrDefault("sort"), Descending: values.ContainsKey("desc"));
        var rows = await queries.ExportEducatorsAsync(filter, order, http.RequestAborted);
        var table = TableOf(rows);
        return ListFile.Send(http, format, clock.Today(), table);
    }

    private static ExportTable TableOf(IReadOnlyList<EducatorRow> rows) => new(
        EducatorTexts.Educators,
        [
            new(EducatorTexts.FullName, Width: 36), new(EducatorTexts.Municipality), new(EducatorTexts.Organisation, Width: 34), new(EducatorTexts.Position, Width: 26),
            new(EducatorTexts.Subject, Width: 24), new(EducatorTexts.Kind, Width: 26), new(EducatorTexts.Category, Width: 30),
            new(EducatorTexts.BirthDate, ReportColumnKind.Date, 14), new(EducatorTexts.AgeYears, ReportColumnKind.Number, 9),
            new(EducatorTexts.TeachingSince, ReportColumnKind.Date, 16), new(EducatorTexts.ExperienceMonths, ReportColumnKind.Number, 12),
            new(EducatorTexts.WorksFrom, ReportColumnKind.Date, 14), new(EducatorTexts.WorksUntil, ReportColumnKind.Date, 14), new(EducatorTexts.MethodistsCount, ReportColumnKind.Number, 12),
        ],
        rows.Select(r => new ExportCell[]
        {
            r.FullName, r.Municipality, r.Organisation, r.Position, r.Subject, r.Kind is { } kind ? RegistryTerms.Of(kind) : "", r.Category, r.BirthDate,
            ExportCell.Number(r.Age), r.TeachingSince, ExportCell.Number(r.ExperienceMonths), r.WorksFrom, r.WorksUntil, r.Methodists,
        }));
}
