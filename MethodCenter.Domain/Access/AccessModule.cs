using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Access;

/// <summary>Registers the services and queries of the room.</summary>
public static class AccessModule
{
    public static IServiceCollection AddAccess(this IServiceCollection services) => services;
}
