using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Recommendations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.Recommendations;

/// <summary>What the rules propose for a round, before anything is stored: ticks, reasons, what was left out and why.</summary>
public sealed partial class RecommendationProposePage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly HashSet<ProposalKey> _chosen = [];
    private IReadOnlyList<Choice<int?>>? _snapshots;
    private IReadOnlyList<Group> _groups = [];
    private ProposalPreview? _preview;
    private DomainError? _refusal;
    private int? _snapshotId;
    private int? _shownId;
    private bool _isLoading;

    /// <summary>All that is proposed to one addressee.</summary>
    private sealed record Group(string Place, IReadOnlyList<PreviewLine> Proposed, IReadOnlyList<PreviewLine> LeftOut, bool IsOpen);

    [Inject] public required RecommendationQueries Queries { get; init; }
    [Inject] public required RecommendationService Service { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (!Queries.MayKeep) return;
        _snapshots = [.. (await Queries.ListSnapshotsAsync(_leaving.Token)).Select(s => new Choice<int?>(s.Id, RecommendationTexts.Of(s)))];
        Navigation.LocationChanged += OnLocationChanged;
        await ShowAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    /// <summary>The round of the address; without one the newest.</summary>
    private async Task ShowAsync()
    {
        _snapshotId = new RecommendationAddress(Navigation.Uri).Filter.SnapshotId ?? (_snapshots is { Count: > 0 } ? _snapshots[0].Value : null);
        if (_snapshotId is { } id && id != _shownId) await LoadAsync(id);
    }

    private async Task LoadAsync(int snapshotId)
    {
        (_shownId, _isLoading, _refusal, _preview, _groups) = (snapshotId, true, null, null, []);
        StateHasChanged();
        try
        {
            var found = await Queries.PreviewAsync(snapshotId, _leaving.Token);
            if (found.IsOk) Show(found.Value);
            else _refusal = found.Error;
            _isLoading = false;
            StateHasChanged();
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The page was left: nobody waits for the proposals.
        }
    }

    private void Show(ProposalPreview preview)
    {
        _preview = preview;
        _groups = [.. preview.Lines.GroupBy(l => l.Proposal.Place).Select((g, i) => new Group(
            g.Key, [.. g.Where(l => l.Proposal.LeftOut is null)], [.. g.Where(l => l.Proposal.LeftOut is not null)], i < 3))];
        TickAll(true);
    }

    /// <summary>All that are proposed and not created yet; those left out are ticked one by one.</summary>
    private void TickAll(bool on)
    {
        _chosen.Clear();
        if (on && _preview is not null) _chosen.UnionWith(_preview.Lines.Where(l => !l.IsCreated && l.Proposal.LeftOut is null).Select(l => l.Proposal.Key));
    }

    private void Tick(ProposalKey key, bool on)
    {
        if (on) _chosen.Add(key);
        else _chosen.Remove(key);
    }

    private async Task OnCreateAsync()
    {
        if (_snapshotId is not { } id) return;
        var created = await Service.ProposeAsync(id, [.. _chosen], _leaving.Token);
        if (!created.IsOk)
        {
            _refusal = created.Error;
            return;
        }
        Notifications.Done(ProposalTexts.Created(created.Value));
        Navigation.NavigateTo(Urls.RecommendationsWhere(id, state: QueryAddress.Of<RecommendationState>(RecommendationState.Proposed)));
    }
}
