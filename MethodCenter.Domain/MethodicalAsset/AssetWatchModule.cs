using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Registers what watches over the asset: the forecast, the absences, the load.</summary>
public static class AssetWatchModule
{
    public static IServiceCollection AddAssetWatch(this IServiceCollection services) => services
        .AddScoped<ForecastQueries>()
        .AddScoped<AbsenceQueries>()
        .AddScoped<AbsenceService>()
        .AddScoped<LoadBalanceQueries>()
        .AddScoped<LoadAlertQueries>();
}
