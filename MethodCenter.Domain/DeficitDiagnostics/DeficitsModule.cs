using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Registers deficits, evidence, visits, consents and profiles.</summary>
public static class DeficitsModule
{
    public static IServiceCollection AddDeficits(this IServiceCollection services) => services
        .AddScoped<DeficitService>().AddScoped<DiagnosisService>().AddScoped<EvidenceService>().AddScoped<VisitService>().AddScoped<ConsentService>()
        .AddScoped<ProfileQueries>().AddScoped<DeficitListQueries>().AddScoped<StrengthQueries>();
}
