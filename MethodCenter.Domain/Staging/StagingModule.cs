using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Staging;

/// <summary>Registers the room of distributions.</summary>
public static class StagingModule
{
    public static IServiceCollection AddStaging(this IServiceCollection services) => services
        .AddScoped<StagingService>().AddScoped<StagingApprovalService>().AddScoped<StagingQueries>().AddScoped<StagingAnswers>();
}
