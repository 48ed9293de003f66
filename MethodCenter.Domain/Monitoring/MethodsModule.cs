using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Registers methods of indicators and indicators kept by hand.</summary>
public static class MethodsModule
{
    public static IServiceCollection AddMethods(this IServiceCollection services) => services
        .AddScoped<MethodService>().AddScoped<MethodQueries>().AddScoped<MethodEffects>().AddScoped<MethodPaperQueries>()
        .AddScoped<HandService>().AddScoped<HandIndicatorQueries>();
}
