using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>The first screen of a teacher: reads the room anew after each act.</summary>
public sealed partial class OwnRoom : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private OwnRoomCard? _room;
    private bool _isLoaded;
    private int _asked;

    /// <summary>Marks a step; without it the buttons lead to the card of the route.</summary>
    [Parameter] public Func<OwnStepMark, CancellationToken, Task<Result>>? Mark { get; set; }

    [Inject] public required OwnRoomQueries Queries { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        _isLoaded = true;
    }

    private async Task LoadAsync() => _room = await Queries.LoadAsync(_leaving.Token);

    private async Task OnBeginAsync(OwnStep step)
    {
        var begun = await Mark!(new OwnStepMark { StepId = step.Id, Version = step.Version, Status = RouteStepStatus.Ongoing, Proof = step.Proof, Review = step.Review }, _leaving.Token);
        if (begun.IsOk) await DoneAsync(OwnRoomTexts.Marked);
        else Notifications.Refused(begun.Error);
    }

    private async Task OnFinishAsync(OwnStep step)
    {
        var finished = await Dialogs.OpenPanelAsync<OwnStepPanel>(step.Title, new() { [nameof(OwnStepPanel.Step)] = step, [nameof(OwnStepPanel.Mark)] = Mark });
        if (finished is true) await DoneAsync(OwnRoomTexts.Marked);
    }

    private async Task OnFilesAsync(OwnStep step)
    {
        await Dialogs.OpenPanelAsync<RouteFilesPanel>(step.Title, new() { [nameof(RouteFilesPanel.RouteId)] = step.RouteId, [nameof(RouteFilesPanel.StepId)] = step.Id });
        await LoadAsync();
    }

    private async Task OnAskAsync(int? stepId)
    {
        if (await Dialogs.OpenPanelAsync<ConsultationAskPanel>(ConsultationTexts.Ask, new() { [nameof(ConsultationAskPanel.StepId)] = stepId }) is not true) return;
        _asked++;
        Notifications.Done(ConsultationTexts.Sent);
    }

    private async Task DoneAsync(string message)
    {
        Notifications.Done(message);
        await LoadAsync();
    }
}
