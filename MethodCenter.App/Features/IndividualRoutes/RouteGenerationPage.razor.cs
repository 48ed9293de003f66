using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Proposals for a whole campaign: conditions, progress that can be stopped, what would happen, the drafts, and taking them back.</summary>
public sealed partial class RouteGenerationPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly IReadOnlyList<Crumb> _crumbs = [new(RouteTexts.Title, Urls.IndividualRoutes), new(RouteGenerationTexts.Title)];
    private IReadOnlyList<GenerationCampaign>? _campaigns;
    private IReadOnlyList<Choice<string>> _choices = [];
    private GenerationDraft? _draft;
    private string? _campaign;
    private RouteGenerationRun? _run;
    private DomainError? _refusal;

    [Inject] public required RouteGenerationQueries Queries { get; init; }
    [Inject] public required RouteGenerationService Service { get; init; }
    [Inject] public required RouteGenerationRuns Runs { get; init; }
    [Inject] public required ICurrentActor Actor { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    [SupplyParameterFromQuery] public string? Campaign { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _run = Runs.Find(Actor.Current);
        _draft = await Queries.LimitsAsync(_leaving.Token);
        _campaigns = await Queries.CampaignsAsync(_leaving.Token);
        _choices = [.. _campaigns.Select(c => new Choice<string>(c.Code, $"{c.Title} ({Formats.Date(c.From)} – {Formats.Date(c.Until)})"))];
        _campaign = _campaigns.Any(c => c.Code == Campaign) ? Campaign : _campaigns.Count > 0 ? _campaigns[0].Code : null;
        if (_run is { IsWorking: true }) _ = InvokeAsync(WatchAsync);
    }

    /// <summary>The work is not tied to the page: leaving it neither stops nor loses anything.</summary>
    private async Task OnProposeAsync()
    {
        if (_campaign is null) return;
        var (draft, code, cancellation) = (_draft!, _campaign, new CancellationTokenSource());
        var run = new RouteGenerationRun(code, cancellation);
        run.Work = Task.Run(() => ProposeAsync(run, draft, cancellation));
        Runs.Keep(Actor.Current, run);
        (_run, _refusal) = (run, null);
        await WatchAsync();
    }

    private async Task ProposeAsync(RouteGenerationRun run, GenerationDraft draft, CancellationTokenSource cancellation)
    {
        using (cancellation)
        {
            try
            {
                var proposed = await Queries.ProposeForCampaignAsync(run.Campaign, draft, false, new DirectProgress(p => run.Progress = p), cancellation.Token);
                if (proposed.IsOk) run.Proposals = proposed.Value;
                else run.Refusal = proposed.Error;
            }
            catch (OperationCanceledException)
            {
                Runs.Drop(Actor.Current);
            }
        }
    }

    private async Task WatchAsync()
    {
        while (!_leaving.IsCancellationRequested && _run is { IsWorking: true, Work: { } work })
        {
            StateHasChanged();
            await Task.WhenAny(work, Task.Delay(TimeSpan.FromMilliseconds(400)));
        }
        if (_leaving.IsCancellationRequested) return;
        if (_run is { Proposals: null, Refusal: null }) _run = null;
        StateHasChanged();
    }

    private void OnCancel() => _run?.Cancel();

    private void OnAgain()
    {
        Runs.Drop(Actor.Current);
        (_run, _refusal) = (null, null);
    }

    private async Task OnKeepAsync()
    {
        var kept = await Service.KeepAsync(_run!.Proposals!, _leaving.Token);
        if (kept.IsOk) _run.Outcome = kept.Value;
        else _refusal = kept.Error;
    }

    private async Task OnTakeBackAsync()
    {
        var outcome = _run!.Outcome!;
        if (!await Dialogs.AskAsync(RouteGenerationTexts.TakeBack, RouteGenerationTexts.TakeBackAsk(outcome.RouteIds.Count), RouteGenerationTexts.TakeBack, isDanger: true)) return;
        var removed = await Service.TakeBackAsync(outcome, _leaving.Token);
        if (!removed.IsOk)
        {
            _refusal = removed.Error;
            return;
        }
        Notifications.Done(RouteGenerationTexts.RemovedOf(removed.Value));
        OnAgain();
    }

    /// <summary>Reports at once, on the working thread: the page looks by itself.</summary>
    private sealed class DirectProgress(Action<GenerationProgress> report) : IProgress<GenerationProgress>
    {
        public void Report(GenerationProgress value) => report(value);
    }
}
