using System.Text;
using MethodCenter.App.Reports;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>The form of a route and the packet of a school as files. What is not there and what is foreign answer 404 alike.</summary>
public static class RouteFormEndpoints
{
    public static void MapRouteForms(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.RouteFormRoute, FormAsync);
        routes.MapGet(Urls.RoutePacketRoute, PacketAsync);
        routes.MapGet(Urls.RoutePacketReadyRoute, Ready);
    }

    private static async Task<IResult> FormAsync(HttpContext http, int id, string format, int? version, RouteFormQueries queries, ReportRenderer renderer)
    {
        if (ReportFiles.FormatOf(format) is not { } known) return Results.NotFound();
        return await queries.BuildAsync(id, version, http.RequestAborted) is { } report ? await SendAsync(http, report, known, renderer) : Results.NotFound();
    }

    private static async Task<IResult> PacketAsync(HttpContext http, string format, int? organisation, RoutePacketQueries queries, ReportRenderer renderer)
    {
        if (ReportFiles.FormatOf(format) is not { } known || (organisation ?? queries.OwnOrganisationId) is not { } chosen) return Results.NotFound();
        return await queries.BuildAsync(chosen, null, http.RequestAborted) is { } report ? await SendAsync(http, report, known, renderer) : Results.NotFound();
    }

    private static IResult Ready(HttpContext http, string ticket, RouteFormPackets packets, ICurrentActor who)
    {
        if (packets.Find(who.Current, ticket) is not { } file) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(file.Content, file.ContentType, file.FileName);
    }

    private static async Task<IResult> SendAsync(HttpContext http, Report report, ReportFormat format, ReportRenderer renderer)
    {
        var file = await renderer.RenderAsync(report, format, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        if (!file.IsOk) return Results.Text(file.Error.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status503ServiceUnavailable);
        return format is ReportFormat.Html
            ? Results.File(file.Value.Content, file.Value.ContentType)
            : Results.File(file.Value.Content, file.Value.ContentType, file.Value.FileName);
    }
}
