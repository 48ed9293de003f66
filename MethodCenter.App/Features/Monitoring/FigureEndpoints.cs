namespace MethodCenter.App.Features.Monitoring;

/// <summary>Files of figures and of the people behind them.</summary>
public static class FigureEndpoints
{
    public static void MapFigures(this IEndpointRouteBuilder routes) => _ = routes;
}
