using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace MethodCenter.App.Startup;

/// <summary>The cookies of a session and of the minutes between password and code (security, points 9 and 10).</summary>
public static class SignInCookies
{
    /// <summary>Between the password and the code; opens nothing but the page of the code.</summary>
    public const string CodeScheme = "code";

    private static readonly TimeSpan CodeTime = TimeSpan.FromMinutes(5);

    public static void AddSignInCookies(this IServiceCollection services, AccessOptions access)
    {
        services.AddSingleton<Sessions>();
        services.AddAuthentication(SessionTicket.Scheme)
            .AddCookie(SessionTicket.Scheme, options =>
            {
                Harden(options, "__Host-methodcenter", access.Longest);
                options.LoginPath = Urls.SignIn;
                options.AccessDeniedPath = Urls.AccessDenied;
                options.Events.OnValidatePrincipal = ValidateAsync;
                options.Events.OnRedirectToLogin = context => RedirectPeople(context, StatusCodes.Status401Unauthorized);
                options.Events.OnRedirectToAccessDenied = context => RedirectPeople(context, StatusCodes.Status403Forbidden);
            })
            .AddCookie(CodeScheme, options => Harden(options, "__Host-methodcenter-code", CodeTime));
    }

    private static void Harden(CookieAuthenticationOptions options, string name, TimeSpan life)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        // Lax, not Strict: a link in a letter must open for somebody who is signed in. Acts are protected by antiforgery tokens.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.Path = "/";
        options.ExpireTimeSpan = life;
        // Idleness is counted by Sessions, which knows of acts inside circuits; the cookie only bounds the whole.
        options.SlidingExpiration = false;
        options.ReturnUrlParameter = "returnUrl";
    }

    /// <summary>Ends a session that was left, idle, too old or overtaken by a change of the account; renews when it was seen.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var (sessions, directory) = (services.GetRequiredService<Sessions>(), services.GetRequiredService<ActorDirectory>());
        if (SessionTicket.Read(context.Principal) is not { } ticket || !sessions.IsLive(ticket)
            || !await directory.HoldsAsync(ticket.UserId, ticket.Stamp, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(SessionTicket.Scheme);
            return;
        }
        sessions.Touch(ticket.SessionId);
        var now = services.GetRequiredService<TimeProvider>().Now();
        if (now - ticket.SeenAt < TimeSpan.FromMinutes(1) || context.Request.Path.StartsWithSegments("/_blazor")) return;
        context.ReplacePrincipal((ticket with { SeenAt = now }).ToPrincipal());
        context.ShouldRenew = true;
        // A renewed cookie must not outlive the session: its end is counted from the start.
        context.Properties.ExpiresUtc = null;
    }

    /// <summary>People get a page, programs and the circuit hub a status.</summary>
    private static Task RedirectPeople(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        var isPage = HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/_blazor")
            && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        if (isPage) context.Response.Redirect(context.RedirectUri);
        else context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
