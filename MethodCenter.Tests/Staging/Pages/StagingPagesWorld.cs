using MethodCenter.App.Features.Staging;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Staging;
using MethodCenter.Tests.MethodicalAsset;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Staging.Pages;

/// <summary>Pages over two schools of two municipalities and two admitted methodists; each school needs one.</summary>
public abstract class StagingPagesWorld : PageTestContext, IAsyncLifetime
{
    private protected AssetWorld World { get; private set; } = null!;

    private protected TestDatabase Test => World.Test;
    private protected StagingService Service => Test.Get<StagingService>();
    private protected StagingQueries Queries => Test.Get<StagingQueries>();
    private protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    public async Task InitializeAsync()
    {
        World = await AssetWorld.CreateAsync();
        Services.AddSingleton(Service);
        Services.AddSingleton(Queries);
        Services.AddSingleton(Test.Get<StagingAnswers>());
        Services.AddSingleton(Test.Get<StagingApprovalService>());
        Services.AddSingleton(Test.Get<AssetHeadQueries>());
        Services.AddSingleton(Test.Get<RouteGenerationQueries>());
        Services.AddSingleton(Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(Test.Clock);
        Services.AddStagingScreens();
    }

    Task IAsyncLifetime.DisposeAsync() => World.DisposeAsync().AsTask();

    /// <summary>A distribution of schools with one variant for each preset, made by whoever acts.</summary>
    private protected async Task<StagingCard> CaseAsync(params string[] presets)
    {
        var id = Must(await Service.CreateAsync(new() { Kind = StagingKind.Schools }, default));
        Must(await Service.SolvePresetsAsync(id, new(), presets, null, default));
        return (await Queries.FindAsync(id, default))!;
    }

    private protected async Task<VariantCard> VariantAsync(params string[] presets)
    {
        var card = await CaseAsync(presets.Length == 0 ? [VariantPresets.BaseCode] : presets);
        return (await Queries.FindVariantAsync(card.Variants[0].Id, default))!;
    }

    /// <summary>Adds a variant in which the school of Тосно has nobody: own municipality only, and without the methodist who works there.</summary>
    private protected async Task<VariantCard> WithUncoveredAsync(int? stagingId = null)
    {
        var id = stagingId ?? Must(await Service.CreateAsync(new() { Kind = StagingKind.Schools }, default));
        VariantSettings settings = new() { SameMunicipalityOnly = true, WithoutGivers = [StagingKeys.Methodist(World.Regional)] };
        var solved = Must(await Service.SolveAsync(new() { StagingId = id, Settings = settings }, null, default));
        return (await Queries.FindVariantAsync(solved.VariantId, default))!;
    }

    private protected async Task<LineRow> LineAsync(int variantId) => (await Queries.LinesAsync(variantId, new(), new(), default)).Items[0];

    private protected static ApprovalDraft Approval(VariantRow row) => new()
    {
        Id = row.Id, Version = row.Version, OrderNumber = "17-о", OrderDate = Some.Today, From = Some.Today,
    };

    private protected static T Must<T>(Result<T> result) => result.IsOk ? result.Value : throw new InvalidOperationException(result.Error.Message);

    private protected void GoTo(string address) => Navigation.NavigateTo(address);
}
