using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Registers recommendations.</summary>
public static class RecommendationsModule
{
    public static IServiceCollection AddRecommendations(this IServiceCollection services) => services
        .AddScoped<RecommendationService>().AddScoped<RecommendationQueries>().AddScoped<RecommendationCardQueries>()
        .AddScoped<EffectQueries>().AddScoped<RecommendationPaperQueries>();
}
