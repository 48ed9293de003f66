using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>Registers the room.</summary>
public static class LowResultsModule
{
    public static IServiceCollection AddLowResultsSchools(this IServiceCollection services) => services
        .AddScoped<SchoolQueries>().AddScoped<SchoolCardQueries>().AddScoped<SchoolPeopleQueries>().AddScoped<SchoolSupportService>();
}
