using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Staging;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.Staging;

/// <summary>One variant: its pairs, its loads, the uncovered, the changes by hand; working it out anew and approving it.</summary>
public sealed partial class VariantPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Crumb> _crumbs = [];
    private StagingCard? _case;
    private VariantCard? _card;
    private StagingWork? _work;
    private VariantView _view;
    private bool _isRead;

    [Parameter] public int Id { get; set; }
    [Parameter] public int VariantId { get; set; }

    [Inject] public required StagingQueries Queries { get; init; }
    [Inject] public required StagingService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private bool MayChange => _work is null && _card is { MayKeep: true, Row.IsApproved: false } && _case is { Row.State: StagingState.Open };

    private IEnumerable<(VariantView View, string Text)> Views =>
    [
        (VariantView.Pairs, VariantTexts.Pairs),
        (VariantView.Load, VariantTexts.Load),
        (VariantView.Uncovered, VariantTexts.Counted(VariantTexts.Uncovered, _card!.Row.Measures.Seekers - _card.Row.Measures.Covered)),
        (VariantView.Hand, VariantTexts.Counted(VariantTexts.Hand, _card.Row.Hand)),
    ];

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override void OnInitialized()
    {
        _view = new StagingAddress(Navigation.Uri).View;
        Navigation.LocationChanged += OnLocationChanged;
    }

    protected override Task OnParametersSetAsync() => _card?.Row.Id == VariantId ? Task.CompletedTask : ReadAsync();

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        _view = new StagingAddress(Navigation.Uri).View;
        StateHasChanged();
    }

    private string ViewHref(VariantView view) => Urls.StagingVariant(Id, VariantId, view is VariantView.Pairs ? null : QueryAddress.Of<VariantView>(view));

    private async Task ReadAsync()
    {
        var card = await Queries.FindVariantAsync(VariantId, _leaving.Token);
        if (card?.Row.StagingId != Id) card = null;
        _case = card is null ? null : await Queries.FindAsync(Id, _leaving.Token);
        (_card, _isRead) = (card, true);
        if (card is not null) _crumbs = [new(StagingTexts.Title, Urls.Stagings), new(card.StagingTitle, Urls.Staging(Id)), new(card.Row.Name)];
    }

    private async Task OnSolveAsync()
    {
        var row = _card!.Row;
        VariantDraft draft = new() { Id = row.Id, StagingId = row.StagingId, Version = row.Version, Settings = _card.Settings };
        using var work = _work = new StagingWork(_leaving.Token);
        var solved = await work.RunAsync((progress, ct) => Service.SolveAsync(draft, progress, ct), StateHasChanged);
        _work = null;
        if (solved is { IsOk: true } done) Notifications.Done(VariantTexts.Recomputed, string.Join(" ", done.Value.Remarks));
        else if (solved is { } refused) Notifications.Refused(refused.Error);
        await ReadAsync();
    }

    private async Task OnSettingsAsync()
    {
        Dictionary<string, object?> parameters = new() { [nameof(VariantSettingsPanel.Card)] = _case, [nameof(VariantSettingsPanel.Variant)] = _card!.Row };
        if (await Dialogs.OpenPanelAsync<VariantSettingsPanel>(SettingsTexts.EditTitle(_card.Row.Name), parameters) is not SolveOutcome outcome) return;
        Notifications.Done(VariantTexts.Recomputed, string.Join(" ", outcome.Remarks));
        await ReadAsync();
    }

    private async Task OnApproveAsync()
    {
        Dictionary<string, object?> parameters = new() { [nameof(ApproveDialog.Card)] = _card };
        if (await Dialogs.OpenDialogAsync<ApproveDialog>(VariantTexts.ApproveTitle, parameters, "44rem") is not ApprovalOutcome outcome) return;
        Notifications.Done(StagingTerms.Of(StagingState.Approved), VariantTexts.Approved(outcome));
        await ReadAsync();
    }
}
