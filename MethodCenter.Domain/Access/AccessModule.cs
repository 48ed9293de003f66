using MethodCenter.Domain.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MethodCenter.Domain.Access;

/// <summary>Registers the services and queries of the room. The host may add its own <see cref="AccessOptions"/> before.</summary>
public static class AccessModule
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.TryAddSingleton(new AccessOptions());
        services.AddSingleton<SignInDoor>();
        services.AddSingleton<UnknownLogins>();
        services.AddSingleton(s => new ActorDirectory(s.GetRequiredService<SignInDoor>(), s.GetRequiredService<AccessOptions>()));
        services.AddSingleton(s => new SignInService(
            s.GetRequiredService<SignInDoor>(), s.GetRequiredService<UnknownLogins>(),
            s.GetRequiredService<SnilsVault>(), s.GetRequiredService<ActorDirectory>()));
        services.AddScoped<UsersService>();
        services.AddScoped<AccountService>();
        services.AddScoped<FirstAccounts>();
        services.AddScoped<UserQueries>();
        services.AddScoped<JournalQueries>();
        return services;
    }
}
