using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

/// <summary>Pages of the framework, the scales, the campaigns and their plans over a real world.</summary>
public abstract class CampaignPageContext : PageTestContext, IAsyncLifetime
{
    private protected CampaignWorld World { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        World = await CampaignWorld.CreateAsync();
        Services.AddSingleton(World.Test.Get<FrameworkQueries>());
        Services.AddSingleton(World.Test.Get<FrameworkService>());
        Services.AddSingleton(World.Test.Get<ScaleQueries>());
        Services.AddSingleton(World.Test.Get<ScaleService>());
        Services.AddSingleton(World.List);
        Services.AddSingleton(World.Cards);
        Services.AddSingleton(World.Campaigns);
        Services.AddSingleton(World.People);
        Services.AddSingleton(World.Plans);
        Services.AddSingleton(World.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(World.Test.Clock);
    }

    Task IAsyncLifetime.DisposeAsync() => World.DisposeAsync().AsTask();

    protected void GoTo(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
