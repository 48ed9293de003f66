using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>A generation for a campaign: what was asked, how far it is, what came of it.</summary>
public sealed class RouteGenerationRun(string campaign, CancellationTokenSource cancellation)
{
    public string Campaign => campaign;
    public Task? Work { get; set; }
    public GenerationProgress? Progress { get; set; }
    public CampaignProposals? Proposals { get; set; }
    public GenerationOutcome? Outcome { get; set; }
    public DomainError? Refusal { get; set; }
    public bool IsWorking => Work is { IsCompleted: false };

    public void Cancel() => cancellation.Cancel();
}

/// <summary>
/// Keeps the last generation of each user apart from the page that began it: a reload or a lost connection finds it again. Lives in memory alone,
/// for the last thirty users.
/// </summary>
public sealed class RouteGenerationRuns
{
    private const int Most = 30;
    private readonly Lock _lock = new();
    private readonly List<(int? Owner, RouteGenerationRun Run)> _runs = [];

    public RouteGenerationRun? Find(Actor owner)
    {
        lock (_lock) return _runs.Find(r => r.Owner == owner.UserId).Run;
    }

    /// <summary>Takes the place of the user's former run, which is stopped.</summary>
    public void Keep(Actor owner, RouteGenerationRun run)
    {
        lock (_lock)
        {
            _runs.Find(r => r.Owner == owner.UserId).Run?.Cancel();
            _runs.RemoveAll(r => r.Owner == owner.UserId);
            if (_runs.Count >= Most) _runs.RemoveAt(0);
            _runs.Add((owner.UserId, run));
        }
    }

    public void Drop(Actor owner)
    {
        lock (_lock) _runs.RemoveAll(r => r.Owner == owner.UserId);
    }
}

/// <summary>What the pages of generation share.</summary>
public static class RouteGenerationScreens
{
    public static IServiceCollection AddGenerationScreens(this IServiceCollection services) => services.AddSingleton<RouteGenerationRuns>();
}
