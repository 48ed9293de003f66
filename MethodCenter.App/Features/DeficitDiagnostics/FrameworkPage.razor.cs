using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The framework of competences: the version in force, its predecessors, and for its keepers the draft of the next.</summary>
public sealed partial class FrameworkPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int>> _versions = [];
    private FrameworkView? _view;
    private DomainError? _refusal;
    private bool _isMissing;

    /// <summary>Number of the version; the one in force when not said.</summary>
    [SupplyParameterFromQuery] public int? Version { get; set; }

    [Inject] public required FrameworkQueries Queries { get; init; }
    [Inject] public required FrameworkService Service { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private FrameworkHead? Draft => _view!.MayKeep ? _view.Versions.FirstOrDefault(v => v.State is FrameworkState.Draft) : null;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private void OpenVersion(int number) => Navigation.NavigateTo(Urls.CompetencesOf(number));

    private async Task OnStartAsync()
    {
        var started = await Service.StartAsync(_leaving.Token);
        _refusal = started.IsOk ? null : started.Error;
        if (!started.IsOk) return;
        Notifications.Done(FrameworkTexts.Started);
        Navigation.NavigateTo(Urls.CompetencesOf(started.Value));
    }

    private async Task OnEditAsync(int id, string? group)
    {
        var saved = await Dialogs.OpenPanelAsync<FrameworkPanel>(id == 0 ? FrameworkTexts.Add : FrameworkTexts.Edit, new()
        {
            [nameof(FrameworkPanel.FrameworkId)] = _view!.Head.Id,
            [nameof(FrameworkPanel.CompetenceId)] = id,
            [nameof(FrameworkPanel.Group)] = group,
            [nameof(FrameworkPanel.Groups)] = _view.Groups.Select(g => g.Name).ToList(),
        });
        if (saved is true) await LoadAsync();
    }

    private async Task OnRemoveAsync(FrameworkCompetence competence)
    {
        if (await Dialogs.AskAsync(FrameworkTexts.Remove, FrameworkTexts.RemoveQuestion(competence), FrameworkTexts.Remove, isDanger: true))
            await DoneAsync(await Service.RemoveCompetenceAsync(_view!.Head.Id, _view.Version, competence.Id, _leaving.Token));
    }

    private async Task MoveAsync(int id, bool up) =>
        await DoneAsync(await Service.MoveCompetenceAsync(_view!.Head.Id, _view.Version, id, up, _leaving.Token));

    private async Task OnApproveAsync()
    {
        var approved = await Dialogs.OpenDialogAsync<FrameworkApproveDialog>(FrameworkTexts.Approve, new() { [nameof(FrameworkApproveDialog.View)] = _view });
        if (approved is not true) return;
        Notifications.Done(FrameworkTexts.Approved);
        await LoadAsync();
    }

    private async Task OnDiscardAsync()
    {
        if (!await Dialogs.AskAsync(FrameworkTexts.Discard, FrameworkTexts.DiscardQuestion, FrameworkTexts.Discard, isDanger: true)) return;
        var discarded = await Service.DiscardAsync(_view!.Head.Id, _view.Version, _leaving.Token);
        _refusal = discarded.IsOk ? null : discarded.Error;
        if (!discarded.IsOk) return;
        Notifications.Done(FrameworkTexts.Discarded);
        Navigation.NavigateTo(Urls.Competences);
    }

    private async Task DoneAsync(Result result)
    {
        _refusal = result.IsOk ? null : result.Error;
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _view = await Queries.FindAsync(Version, _leaving.Token);
        _isMissing = _view is null;
        _versions = [.. (_view?.Versions ?? []).Select(v => new Choice<int>(v.Number, FrameworkTexts.HeadOf(v)))];
    }
}
