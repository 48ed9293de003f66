using System.Globalization;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using Radzen;

namespace MethodCenter.App.Startup;

/// <summary>All that the screens need from the host: components, the UI kit and its Russian words, the one culture.</summary>
public static class UserInterface
{
    public static IServiceCollection AddUserInterface(this IServiceCollection services)
    {
        CultureInfo.DefaultThreadCurrentCulture = Formats.Russian;
        CultureInfo.DefaultThreadCurrentUICulture = Formats.Russian;
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddCascadingAuthenticationState();
        services.AddRadzenComponents();
        services.AddSingleton<ILocalizer, RussianRadzenLocalizer>();
        services.AddSingleton<SearchTickets>();
        services.AddScoped<SearchWords>();
        return services;
    }

    /// <summary>Call it after error handling and before authentication.</summary>
    public static WebApplication UseUserInterface(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Formats.Russian;
            await next(context);
        });
        app.UseStatusCodePagesWithReExecute(Urls.NotFound, createScopeForStatusCodePages: true);
        return app;
    }

    /// <summary>Call it after authorization and antiforgery; static files are open to all, pages follow the fallback policy.</summary>
    public static WebApplication MapUserInterface(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<AppRoot>().AddInteractiveServerRenderMode();
        return app;
    }
}
