using MethodCenter.App.Features.Access;
using MethodCenter.App.Features.DeficitDiagnostics;
using MethodCenter.App.Features.Events;
using MethodCenter.App.Features.Import;
using MethodCenter.App.Features.IndividualRoutes;
using MethodCenter.App.Features.LowResultsSchools;
using MethodCenter.App.Features.Mentoring;
using MethodCenter.App.Features.MethodicalAsset;
using MethodCenter.App.Features.Monitoring;
using MethodCenter.App.Features.MonitoringMethods;
using MethodCenter.App.Features.MonitoringRounds;
using MethodCenter.App.Features.Passport;
using MethodCenter.App.Features.Programmes;
using MethodCenter.App.Features.Recommendations;
using MethodCenter.App.Features.Registry;
using MethodCenter.App.Features.Reporting;
using MethodCenter.App.Features.ServiceRating;
using MethodCenter.App.Features.Staging;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using Microsoft.AspNetCore.CookiePolicy;

namespace MethodCenter.App.Startup;

/// <summary>What a request passes, in order.</summary>
public static class SitePipeline
{
    public static WebApplication UseSite(this WebApplication app)
    {
        var access = app.Services.GetRequiredService<AccessOptions>();
        if (access.TrustedProxy.Length > 0) app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Urls.Error, CreateScopeForErrors = true });
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseCookiePolicy(new CookiePolicyOptions { Secure = CookieSecurePolicy.Always, HttpOnly = HttpOnlyPolicy.None });
        app.UseUserInterface();
        app.UseRouting();
        app.UseWebSockets();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseHubGuard(access);
        app.UseDutyGate();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapUserInterface();
        app.MapAccess();
        app.MapEducators();
        app.MapImports();
        app.MapOrganisations();
        app.MapMethodicalAsset();
        app.MapCampaigns();
        app.MapDeficits();
        app.MapHeatMap();
        app.MapLowResultsSchools();
        app.MapProgrammes();
        app.MapEvents();
        app.MapIndividualRoutes();
        app.MapOwnRoom();
        app.MapAssetWatch();
        app.MapMentoringPeople();
        app.MapMentorships();
        app.MapMentoringSetups();
        app.MapMentoringPapers();
        app.MapStaging();
        app.MapStagingOrders();
        app.MapFigures();
        app.MapMonitoringFeed();
        app.MapMonitoringMethods();
        app.MapMonitoringRounds();
        app.MapRecommendations();
        app.MapServiceRating();
        app.MapPassport();
        app.MapReports();
        return app;
    }
}
