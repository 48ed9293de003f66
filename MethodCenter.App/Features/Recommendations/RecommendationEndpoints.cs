namespace MethodCenter.App.Features.Recommendations;

/// <summary>Files of recommendations.</summary>
public static class RecommendationEndpoints
{
    public static void MapRecommendations(this IEndpointRouteBuilder routes) => _ = routes;
}
