using System.Net;
using System.Threading.RateLimiting;
using MethodCenter.App.Features.Import;
using MethodCenter.App.Features.IndividualRoutes;
using MethodCenter.App.Features.Registry;
using MethodCenter.App.Features.Staging;
using MethodCenter.App.Reports;
using MethodCenter.Domain;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;

namespace MethodCenter.App.Startup;

/// <summary>Registers everything that the site is made of.</summary>
public static class SiteServices
{
    /// <summary>Name of the limit on sign-in attempts by address.</summary>
    public const string SignInLimit = "sign-in";

    /// <summary>A file of 20 MiB and the form around it.</summary>
    public const long LargestRequest = (20 * 1024 * 1024) + (256 * 1024);

    /// <summary>The field, its database and who acts: what the site and the command line both need.</summary>
    public static IServiceCollection AddField(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(settings).AddSingleton(settings.Access).AddSingleton(settings.Files).AddSingleton(settings.Embed);
        services.AddSingleton(settings.Centre.Head());
        return services.AddMethodCenterDomain(settings.Database, SnilsVault.Open(settings.Keys.Directory));
    }

    public static IServiceCollection AddSite(this IServiceCollection services, Settings settings)
    {
        services.AddField(settings);
        services.AddUserInterface();
        services.AddEducatorScreens();
        services.AddImportScreens();
        services.AddOwnRoomScreens();
        services.AddGenerationScreens();
        services.AddStagingScreens();
        services.AddReports();
        services.AddHttpContextAccessor();
        services.AddSignInCookies(settings.Access);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<DemoBox>();
        services.AddScoped<SessionWatch>();
        services.AddScoped<AuthenticationStateProvider>(s => s.GetRequiredService<SessionWatch>());
        services.AddScoped<CircuitHandler, SessionTouch>();
        services.AddScoped<CurrentActor>();
        services.AddHostedService<DailySettling>();
        services.AddScoped<ICurrentActor>(s => s.GetRequiredService<CurrentActor>());
        services.AddKeys(settings.Keys.Directory);
        services.AddLimits(settings.Access);
        services.AddExceptionHandler<IncidentLog>();
        services.AddProblemDetails();
        return services;
    }

    /// <summary>Keys of cookies lie on disk for their owner alone: sessions outlive a restart, and no backup of the database holds them.</summary>
    private static void AddKeys(this IServiceCollection services, string directory)
    {
        var keys = Directory.CreateDirectory(directory);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(keys.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        services.AddDataProtection().SetApplicationName("MethodCenter").AddKeyManagementOptions(options =>
            options.XmlRepository = new OwnerOnlyKeys(keys));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "__Host-methodcenter-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.HttpOnly = true;
            options.Cookie.Path = "/";
            // «Always» would refuse plain http even on localhost; the cookie policy of the pipeline adds Secure to every cookie.
            options.Cookie.SecurePolicy = CookieSecurePolicy.None;
        });
    }

    private static void AddLimits(this IServiceCollection services, AccessOptions access)
    {
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = LargestRequest);
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(options =>
        {
            options.Limits.MaxRequestBodySize = LargestRequest;
            options.AddServerHeader = false;
        });
        services.Configure<Microsoft.AspNetCore.Components.Server.CircuitOptions>(options =>
            options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(10));
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            if (IPAddress.TryParse(access.TrustedProxy, out var proxy)) options.KnownProxies.Add(proxy);
        });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(SignInLimit, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = access.SignInsPerMinute, Window = TimeSpan.FromMinutes(1),
                })
                : RateLimitPartition.GetNoLimiter(""));
        });
    }
}
