using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>Registers the rating of municipal services and their contest.</summary>
public static class ServiceRatingModule
{
    public static IServiceCollection AddServiceRating(this IServiceCollection services) => services
        .AddScoped<RatingSchemeService>().AddScoped<RatingQueries>().AddScoped<ContestService>().AddScoped<ApplicationService>().AddScoped<ContestQueries>();
}
