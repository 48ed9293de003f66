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

    public void Cancel()
    {
        if (IsWorking) cancellation.Cancel();
    }
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

/// <summary>Begins generations for the signed-in user and finds them again; the work is not tied to the page.</summary>
public sealed class RouteGenerationDesk(RouteGenerationQueries queries, RouteGenerationService service, RouteGenerationRuns runs, ICurrentActor actor)
{
    public RouteGenerationRun? Current => runs.Find(actor.Current);

    public RouteGenerationRun Begin(string campaign, GenerationDraft draft)
    {
        var cancellation = new CancellationTokenSource();
        var run = new RouteGenerationRun(campaign, cancellation);
        run.Work = Task.Run(() => ProposeAsync(run, draft, cancellation));
        runs.Keep(actor.Current, run);
        return run;
    }

    public void Forget() => runs.Drop(actor.Current);

    /// <summary>Makes the drafts; the outcome stands in the run.</summary>
    public async Task<DomainError?> KeepAsync(RouteGenerationRun run, CancellationToken ct)
    {
        var kept = await service.KeepAsync(run.Proposals!, ct);
        if (!kept.IsOk) return kept.Error;
        run.Outcome = kept.Value;
        return null;
    }

    /// <summary>Takes the drafts of the run back; how many.</summary>
    public Task<Result<int>> TakeBackAsync(RouteGenerationRun run, CancellationToken ct) => service.TakeBackAsync(run.Outcome!, ct);

    private async Task ProposeAsync(RouteGenerationRun run, GenerationDraft draft, CancellationTokenSource cancellation)
    {
        using (cancellation)
        {
            try
            {
                var proposed = await queries.ProposeForCampaignAsync(run.Campaign, draft, false, new DirectProgress(p => run.Progress = p), cancellation.Token);
                if (proposed.IsOk) run.Proposals = proposed.Value;
                else run.Refusal = proposed.Error;
            }
            catch (OperationCanceledException)
            {
                Forget();
            }
        }
    }

    /// <summary>Reports at once, on the working thread: the page looks by itself.</summary>
    private sealed class DirectProgress(Action<GenerationProgress> report) : IProgress<GenerationProgress>
    {
        public void Report(GenerationProgress value) => report(value);
    }
}

/// <summary>What the pages of generation share.</summary>
public static class RouteGenerationScreens
{
    public static IServiceCollection AddGenerationScreens(this IServiceCollection services) => services.AddSingleton<RouteGenerationRuns>().AddScoped<RouteGenerationDesk>();
}
