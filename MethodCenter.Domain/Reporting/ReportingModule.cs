using MethodCenter.Domain.Monitoring;
using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Reporting;

/// <summary>Registers the services and queries of the room.</summary>
public static class ReportingModule
{
    public static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddScoped<DashboardQueries>()
        .AddScoped<AssetReportQueries>()
        .AddScoped<MunicipalityReportQueries>()
        .AddScoped<DiagnosticsReportQueries>()
        .AddScoped<MentoringReportQueries>()
        .AddScoped<MonitoringReportQueries>()
        .AddScoped<PublishedQueries>()
        .AddScoped<ReportSources>()
        .AddScoped<PersonalSheetQueries>()
        .AddScoped<ReminderQueries>()
        .AddScoped<ReportService>();
}
