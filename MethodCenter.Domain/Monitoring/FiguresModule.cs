using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Registers the reading of figures, their people and their changes.</summary>
public static class FiguresModule
{
    public static IServiceCollection AddFigures(this IServiceCollection services) =>
        services.AddScoped<FigureSheets>().AddScoped<FigureQueries>().AddScoped<FigurePeopleQueries>().AddScoped<ChangeQueries>();
}
