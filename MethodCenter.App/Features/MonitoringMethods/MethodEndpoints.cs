namespace MethodCenter.App.Features.MonitoringMethods;

/// <summary>Files of methods and of indicators kept by hand.</summary>
public static class MethodEndpoints
{
    public static void MapMonitoringMethods(this IEndpointRouteBuilder routes) => _ = routes;
}
