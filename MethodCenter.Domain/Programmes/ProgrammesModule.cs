using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Programmes;

/// <summary>Registers the services and queries of the room.</summary>
public static class ProgrammesModule
{
    public static IServiceCollection AddProgrammes(this IServiceCollection services) => services
        .AddScoped<ProgrammeQueries>()
        .AddScoped<ProgrammeCardQueries>()
        .AddScoped<ProgrammeService>()
        .AddScoped<StreamQueries>()
        .AddScoped<StreamService>()
        .AddScoped<EnrolmentQueries>()
        .AddScoped<EnrolmentService>()
        .AddScoped<EnrolmentOrders>()
        .AddScoped<EffectQueries>()
        .AddScoped<TeamQueries>()
        .AddScoped<InternshipOfferQueries>()
        .AddScoped<InternshipOfferService>()
        .AddScoped<InternshipQueries>()
        .AddScoped<InternshipService>()
        .AddScoped<SupportQueries>()
        .AddScoped<SupportService>()
        .AddScoped<EducatorLearningQueries>();
}
