using MethodCenter.App.Shell;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>A proof on its way to the reader's computer: always as a download, never shown inside the site. Foreign and absent ones answer 404 alike.</summary>
public static class RouteFilesEndpoints
{
    public static void MapRouteFiles(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.RouteFileRoute, FileAsync);

    private static async Task<IResult> FileAsync(HttpContext http, int id, RouteFileQueries queries)
    {
        if (await queries.OpenAsync(id, http.RequestAborted) is not { } file) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(file.Content, file.ContentType, file.Name);
    }
}
