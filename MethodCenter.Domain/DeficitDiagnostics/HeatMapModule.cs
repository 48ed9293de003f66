using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Registers heat maps, counts of a campaign and deficits without a programme.</summary>
public static class HeatMapModule
{
    public static IServiceCollection AddHeatMap(this IServiceCollection services) => services
        .AddScoped<HeatMapQueries>()
        .AddScoped<CampaignDeficitsQueries>()
        .AddScoped<UncoveredQueries>();
}
