using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Import;

/// <summary>Registers the services and queries of the room.</summary>
public static class ImportModule
{
    public static IServiceCollection AddImport(this IServiceCollection services) => services
        .AddScoped<ImportService>()
        .AddScoped<ImportUndo>()
        .AddScoped<ImportQueries>()
        .AddScoped<ImportQueueQueries>()
        .AddScoped<ImportQueueService>()
        .AddScoped<Events.AttendanceListService>()
        .AddSingleton<StagedImports>();
}
