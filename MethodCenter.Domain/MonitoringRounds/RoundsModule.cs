using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Registers rounds, submissions and snapshots.</summary>
public static class RoundsModule
{
    public static IServiceCollection AddMonitoringRounds(this IServiceCollection services) => services
        .AddScoped<RoundService>().AddScoped<RoundChecking>().AddScoped<SubmissionService>().AddScoped<SettlementService>()
        .AddScoped<RoundTalkService>().AddScoped<RoundFileService>().AddScoped<RoundFileQueries>()
        .AddScoped<RoundFreezing>().AddScoped<SnapshotVerification>()
        .AddScoped<RoundQueries>().AddScoped<RoundBoardQueries>().AddScoped<RoundPlaceQueries>()
        .AddScoped<OfficialService>().AddScoped<OfficialQueries>();
}
