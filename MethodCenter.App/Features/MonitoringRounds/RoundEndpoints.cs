namespace MethodCenter.App.Features.MonitoringRounds;

/// <summary>Files of rounds.</summary>
public static class RoundEndpoints
{
    public static void MapMonitoringRounds(this IEndpointRouteBuilder routes) => _ = routes;
}
