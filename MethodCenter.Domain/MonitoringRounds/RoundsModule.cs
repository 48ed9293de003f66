using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Registers rounds, submissions and snapshots.</summary>
public static class RoundsModule
{
    public static IServiceCollection AddMonitoringRounds(this IServiceCollection services) => services;
}
