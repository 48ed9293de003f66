using MethodCenter.App.Shell;
using MethodCenter.Domain.MonitoringRounds;

namespace MethodCenter.App.Features.MonitoringRounds;

/// <summary>Documents of submissions: always as a download, never shown inside the site. Foreign and absent ones answer 404 alike.</summary>
public static class RoundEndpoints
{
    public static void MapMonitoringRounds(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.RoundFileRoute, FileAsync);

    private static async Task<IResult> FileAsync(HttpContext http, int id, RoundFileQueries queries)
    {
        if (await queries.OpenAsync(id, http.RequestAborted) is not { } file) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(file.Content, file.ContentType, file.Name);
    }
}
