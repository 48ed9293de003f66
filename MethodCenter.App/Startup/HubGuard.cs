using System.Collections.Concurrent;
using MethodCenter.Domain.Access;

namespace MethodCenter.App.Startup;

/// <summary>
/// Stands before <c>/_blazor</c>, which by itself takes anyone from anywhere (security, points 6 and 11): only signed-in users who owe
/// nothing, only from our own pages, only so many at a time.
/// </summary>
public static class HubGuard
{
    public static void UseHubGuard(this WebApplication app, AccessOptions access)
    {
        var open = new ConcurrentDictionary<int, int>();
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/_blazor"), branch => branch.Use(async (context, next) =>
        {
            // The browser's script reads the status; nobody reads a page here.
            if (context.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
            if (SessionTicket.Read(context.User) is not { } ticket)
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }
            if (!IsOwnPage(context.Request))
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }
            if (!context.WebSockets.IsWebSocketRequest)
            {
                await next(context);
                return;
            }
            await CountAsync(open, ticket.UserId, access.PagesPerUser, context, next);
        }));
    }

    private static async Task CountAsync(
        ConcurrentDictionary<int, int> open, int userId, int most, HttpContext context, RequestDelegate next)
    {
        try
        {
            if (open.AddOrUpdate(userId, 1, (_, count) => count + 1) > most) context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            else await next(context);
        }
        finally
        {
            open.AddOrUpdate(userId, 0, (_, count) => count - 1);
        }
    }

    /// <summary>Browsers always name the origin of a web socket; other requests may lack it only within one origin.</summary>
    private static bool IsOwnPage(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0) return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return !request.HttpContext.WebSockets.IsWebSocketRequest && site is "" or "same-origin";
    }
}
