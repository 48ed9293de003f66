using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Registers the framework, the scales, the campaigns and their plans.</summary>
public static class CampaignModule
{
    public static IServiceCollection AddCampaigns(this IServiceCollection services) => services
        .AddScoped<FrameworkQueries>()
        .AddScoped<FrameworkService>()
        .AddScoped<ScaleQueries>()
        .AddScoped<ScaleService>()
        .AddScoped<CampaignQueries>()
        .AddScoped<CampaignCardQueries>()
        .AddScoped<CampaignService>()
        .AddScoped<PlanQueries>()
        .AddScoped<PlanService>();
}
