using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Passport;

/// <summary>Registers the passport.</summary>
public static class PassportModule
{
    public static IServiceCollection AddPassport(this IServiceCollection services) =>
        services.AddScoped<PassportAssembly>().AddScoped<PassportQueries>().AddScoped<PassportService>();
}
