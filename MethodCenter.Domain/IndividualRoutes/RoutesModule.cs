using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Registers the work with an individual route.</summary>
public static class RoutesModule
{
    public static IServiceCollection AddRoutes(this IServiceCollection services) => services
        .AddScoped<RouteQueries>()
        .AddScoped<RouteReading>()
        .AddScoped<RouteCardQueries>()
        .AddScoped<RouteEditQueries>()
        .AddScoped<RouteCatalogueQueries>()
        .AddScoped<RouteVersionService>()
        .AddScoped<RouteApprovalService>()
        .AddScoped<RouteLifeService>()
        .AddScoped<RouteProgressService>()
        .AddScoped<RouteManyService>()
        .AddScoped<RouteParametersService>();
}
