using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;
using MethodCenter.Domain.Staging;

namespace MethodCenter.App.Features.Staging;

/// <summary>The pairs of a variant as a file, filtered as on the screen; leaves a line in the journal.</summary>
public static class StagingEndpoints
{
    public static void MapStaging(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.StagingPairsExport, ExportAsync);

    private static async Task<IResult> ExportAsync(HttpContext http, int id, string format, StagingQueries queries, SearchTickets tickets, ICurrentActor who, TimeProvider clock)
    {
        if (!ListFile.IsKnown(format) || !StagingRights.MayView(who.Current)) return Results.NotFound();
        if (await queries.FindVariantAsync(id, http.RequestAborted) is not { } card) return Results.NotFound();
        var address = new StagingAddress(http.Request.QueryString.ToString(), ticket => tickets.Find(who.Current, ticket));
        var rows = await queries.ExportLinesAsync(id, address.Lines, address.Order, http.RequestAborted);
        return ListFile.Send(http, format, clock.Today(), new ExportTable($"{card.StagingTitle}. {card.Row.Name}",
            [
                new(VariantTexts.Seeker, Width: 34), new(VariantTexts.Place, Width: 34), new(VariantTexts.Municipality, Width: 20), new(VariantTexts.LowResults),
                new(VariantTexts.Giver, Width: 34), new(VariantTexts.Score, ReportColumnKind.Number), new(VariantTexts.Reasons, Width: 60),
                new(VariantTexts.Stays), new(VariantTexts.ByHand), new(VariantTexts.Uncovered, Width: 60),
            ],
            rows.Select(r => new ExportCell[]
            {
                r.Name, r.Organisation, r.Municipality, r.IsLowResults ? VariantTexts.Yes : null, r.Giver, r.Giver is null ? ExportCell.Empty : r.Score,
                string.Join(", ", r.Reasons.Select(VariantTexts.ReasonOf)), r.IsCurrent ? VariantTexts.Yes : null, r.IsByHand ? VariantTexts.Yes : null, r.Uncovered,
            })));
    }
}
