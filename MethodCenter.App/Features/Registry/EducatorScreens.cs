namespace MethodCenter.App.Features.Registry;

/// <summary>What the screens about people need from the host.</summary>
public static class EducatorScreens
{
    public static IServiceCollection AddEducatorScreens(this IServiceCollection services) => services.AddScoped<EducatorPageTools>().AddScoped<EducatorDialogs>();
}
