using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Registers the services and queries of the room.</summary>
public static class MethodicalAssetModule
{
    public static IServiceCollection AddMethodicalAsset(this IServiceCollection services) => services
        .AddScoped<AssetHeadQueries>()
        .AddScoped<MethodistQueries>()
        .AddScoped<MethodistCardQueries>()
        .AddScoped<MethodicalAssetService>()
        .AddScoped<AssignmentQueries>()
        .AddScoped<AssignmentService>()
        .AddScoped<WorkJournalQueries>()
        .AddScoped<WorkJournalService>()
        .AddScoped<AssetSummaryQueries>();
}
