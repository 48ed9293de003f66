using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Registry;

/// <summary>Registers the services and queries of the room.</summary>
public static class RegistryModule
{
    public static IServiceCollection AddRegistry(this IServiceCollection services) => services
        .AddScoped<EducatorQueries>().AddScoped<EducatorCardQueries>().AddScoped<EducatorAssignedQueries>().AddScoped<EducatorService>().AddScoped<EmploymentService>()
        .AddScoped<DuplicateQueries>().AddScoped<DuplicateService>().AddScoped<SearchQueries>()
        .AddScoped<OrganisationQueries>().AddScoped<OrganisationCards>().AddScoped<OrganisationService>()
        .AddScoped<MunicipalityQueries>().AddScoped<MunicipalityService>()
        .AddScoped<MunicipalServiceQueries>().AddScoped<MunicipalServiceService>();
}
