namespace MethodCenter.App.Features.Import;

/// <summary>What the pages of the room share.</summary>
public static class ImportScreens
{
    public static IServiceCollection AddImportScreens(this IServiceCollection services) => services.AddScoped<ImportActs>();
}
