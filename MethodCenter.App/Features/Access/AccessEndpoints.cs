using MethodCenter.App.Shell;
using MethodCenter.App.Startup;
using MethodCenter.Domain.Access;
using Microsoft.AspNetCore.Antiforgery;

namespace MethodCenter.App.Features.Access;

/// <summary>What is no page: leaving, and the question of a load balancer.</summary>
public static class AccessEndpoints
{
    public static void MapAccess(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Urls.SignOut, SignOutAsync);
        routes.MapGet(Urls.Health, HealthAsync).AllowAnonymous();
    }

    private static async Task<IResult> SignOutAsync(
        HttpContext http, IAntiforgery antiforgery, ICurrentActor who, SignInService door, SessionCookie cookie)
    {
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        await door.SignOutAsync(who.Current, http.RequestAborted);
        await cookie.CloseAsync(http);
        return Results.Redirect(Urls.SignIn);
    }

    private static async Task<IResult> HealthAsync(ActorDirectory directory, CancellationToken ct) =>
        await directory.CanAskAsync(ct) ? Results.Text("ok") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
}
