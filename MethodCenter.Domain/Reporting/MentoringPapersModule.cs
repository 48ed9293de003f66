using MethodCenter.Domain.Mentoring;
using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Reporting;

/// <summary>Orders, papers of pairs and the organisation of mentoring.</summary>
public static class MentoringPapersModule
{
    public static IServiceCollection AddMentoringPapers(this IServiceCollection services) => services
        .AddScoped<OrderQueries>()
        .AddScoped<MentoringPapersQueries>()
        .AddScoped<MentoringPapersProgressQueries>()
        .AddScoped<MentoringSetupQueries>()
        .AddScoped<MentoringSetupService>();
}
