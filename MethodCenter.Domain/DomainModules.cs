using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.LowResultsSchools;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Passport;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Recommendations;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using MethodCenter.Domain.ServiceRating;
using MethodCenter.Domain.Staging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MethodCenter.Domain;

/// <summary>The explicit list of rooms.</summary>
public static class DomainModules
{
    /// <summary>Registers the database and every room. The host adds <see cref="ICurrentActor"/>.</summary>
    /// <param name="services">The container.</param>
    /// <param name="database">Which database.</param>
    /// <param name="vault">Keys for СНИЛС.</param>
    public static IServiceCollection AddMethodCenterDomain(this IServiceCollection services, DatabaseOptions database, SnilsVault vault)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new CentreHead());
        services.AddSingleton(vault);
        services.AddSingleton(new ContextSource(database));
        services.AddSingleton<WriteGate>();
        services.AddSingleton<DatabaseStart>();
        services.AddScoped<Database>();
        services.AddScoped<DatabaseVerification>();
        services.AddScoped<DemoFiller>();
        return services.AddAccess().AddRegistry().AddImport().AddMethodicalAsset()
            .AddDeficitDiagnostics().AddLowResultsSchools().AddProgrammes().AddEvents()
            .AddRoutes().AddRouteGeneration().AddOwnRoom()
            .AddAssetWatch().AddStaging().AddMentoringPeople().AddMentorships().AddMonitoring().AddMethods().AddFigures().AddMonitoringRounds()
            .AddRecommendations().AddServiceRating().AddPassport().AddMentoringPapers().AddReporting();
    }
}
