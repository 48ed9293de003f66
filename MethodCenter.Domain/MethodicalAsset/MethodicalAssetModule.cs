using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Registers the services and queries of the room.</summary>
public static class MethodicalAssetModule
{
    public static IServiceCollection AddMethodicalAsset(this IServiceCollection services) => services;
}
