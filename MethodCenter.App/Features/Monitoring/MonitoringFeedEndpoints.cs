namespace MethodCenter.App.Features.Monitoring;

/// <summary>Published regional values for other sites.</summary>
public static class MonitoringFeedEndpoints
{
    public static void MapMonitoringFeed(this IEndpointRouteBuilder routes) => _ = routes;
}
