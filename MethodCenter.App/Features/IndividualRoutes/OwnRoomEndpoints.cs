namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>All downloads of the own room: proofs, the list of consultations, papers of routes.</summary>
public static class OwnRoomEndpoints
{
    public static void MapOwnRoom(this IEndpointRouteBuilder routes)
    {
        routes.MapRouteFiles();
        routes.MapConsultations();
        routes.MapRouteForms();
    }

    /// <summary>What the pages of the own room share.</summary>
    public static IServiceCollection AddOwnRoomScreens(this IServiceCollection services) => services.AddSingleton<RouteFormPackets>();
}
