using MethodCenter.Domain.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Registers the person's own room: proofs, consultations, the first screen, and the papers of routes.</summary>
public static class OwnRoomModule
{
    public static IServiceCollection AddOwnRoom(this IServiceCollection services) => services
        .AddScoped<RouteFileService>().AddScoped<RouteFileQueries>()
        .AddScoped<ConsultationService>().AddScoped<ConsultationQueries>().AddScoped<OwnRoomQueries>()
        .AddScoped<RouteFormQueries>().AddScoped<RoutePacketQueries>();
}
