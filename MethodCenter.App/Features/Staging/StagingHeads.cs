using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.App.Features.Staging;

/// <summary>What the forms of the room choose from.</summary>
public sealed record StagingChoices(
    IReadOnlyList<Choice<int?>> Municipalities, IReadOnlyList<Choice<string>> Subjects, IReadOnlyList<Choice<string>> Campaigns);

/// <summary>Collects municipalities, subjects and campaigns for the forms of the room.</summary>
public sealed class StagingHeads(AssetHeadQueries heads, RouteGenerationQueries campaigns)
{
    public async Task<StagingChoices> FindAsync(CancellationToken ct)
    {
        var found = await heads.FindAsync(ct);
        var known = await campaigns.CampaignsAsync(ct);
        return new(
            [.. found.Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))],
            [.. found.Subjects.Select(s => new Choice<string>(s.Value, s.Name))],
            [.. known.Select(c => new Choice<string>(c.Code, $"{c.Title} ({Formats.Date(c.From)} – {Formats.Date(c.Until)})"))]);
    }
}

/// <summary>Registers what the pages of distributions share.</summary>
public static class StagingScreens
{
    public static IServiceCollection AddStagingScreens(this IServiceCollection services) => services.AddScoped<StagingHeads>();
}
