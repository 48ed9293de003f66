using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
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
    [Inject] public required RouteGenerationDesk Desk { get; init; }
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
        _run = Desk.Current;
        _draft = await Queries.LimitsAsync(_leaving.Token);
        _campaigns = await Queries.CampaignsAsync(_leaving.Token);
        _choices = [.. _campaigns.Select(c => new Choice<string>(c.Code, $"{c.Title} ({Formats.Date(c.From)} – {Formats.Date(c.Until)})"))];
        _campaign = _campaigns.Any(c => c.Code == Campaign) ? Campaign : _campaigns.Count > 0 ? _campaigns[0].Code : null;
        if (_run is { IsWorking: true }) _ = InvokeAsync(WatchAsync);
    }

    private async Task OnProposeAsync()
    {
        if (_campaign is null) return;
        (_run, _refusal) = (Desk.Begin(_campaign, _draft!), null);
        await WatchAsync();
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
        Desk.Forget();
        (_run, _refusal) = (null, null);
    }

    private async Task OnKeepAsync() => _refusal = await Desk.KeepAsync(_run!, _leaving.Token);

    private async Task OnTakeBackAsync()
    {
        var count = _run!.Outcome!.RouteIds.Count;
        if (!await Dialogs.AskAsync(RouteGenerationTexts.TakeBack, RouteGenerationTexts.TakeBackAsk(count), RouteGenerationTexts.TakeBack, isDanger: true)) return;
        var removed = await Desk.TakeBackAsync(_run, _leaving.Token);
        _refusal = removed.IsOk ? null : removed.Error;
        if (!removed.IsOk) return;
        Notifications.Done(RouteGenerationTexts.RemovedOf(removed.Value));
        OnAgain();
    }
}
