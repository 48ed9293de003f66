using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Registers the queries of the room.</summary>
public static class MonitoringModule
{
    public static IServiceCollection AddMonitoring(this IServiceCollection services) => services.AddSingleton<SheetCache>().AddScoped<MonitoringSheets>().AddScoped<MonitoringQueries>();
}
