using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Registers the generation of routes.</summary>
public static class GenerationModule
{
    public static IServiceCollection AddRouteGeneration(this IServiceCollection services) => services
        .AddScoped<RouteGenerationQueries>().AddScoped<RouteGenerationService>().AddScoped<RouteRetestService>();
}
