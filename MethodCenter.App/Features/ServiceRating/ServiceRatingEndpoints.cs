namespace MethodCenter.App.Features.ServiceRating;

/// <summary>Files of the rating and of contests.</summary>
public static class ServiceRatingEndpoints
{
    public static void MapServiceRating(this IEndpointRouteBuilder routes) => _ = routes;
}
