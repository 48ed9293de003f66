using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Registers the room.</summary>
public static class DiagnosticsModule
{
    public static IServiceCollection AddDeficitDiagnostics(this IServiceCollection services) =>
        services.AddCampaigns().AddDeficits().AddHeatMap();
}
