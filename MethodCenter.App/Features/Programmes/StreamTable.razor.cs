using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Streams with their seats; the acts of each open beside it.</summary>
public sealed partial class StreamTable
{
    private DomainError? _refusal;

    [Parameter, EditorRequired] public required IReadOnlyList<StreamRow> Streams { get; set; }
    [Parameter] public bool MayKeep { get; set; }
    [Parameter] public bool MayApply { get; set; }
    [Parameter] public bool WithProgramme { get; set; } = true;

    /// <summary>A stream or its applications changed.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    [Inject] public required StreamQueries Queries { get; init; }
    [Inject] public required StreamService Service { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private bool IsTeacher => Who.Current.Role is Role.Educator;

    private async Task OnApplyAsync(StreamRow row)
    {
        var applied = await Dialogs.OpenPanelAsync<ApplyPanel>(row.Programme, new() { [nameof(ApplyPanel.Stream)] = row });
        if (applied is not int count) return;
        Notifications.Done(LearnerTexts.Applied(count));
        await Changed.InvokeAsync();
    }

    private async Task OnEditAsync(StreamRow row)
    {
        var saved = await Dialogs.OpenPanelAsync<StreamPanel>(StreamTexts.NumberOf(row.Number), new() { [nameof(StreamPanel.StreamId)] = row.Id, [nameof(StreamPanel.ProgrammeId)] = row.ProgrammeId });
        if (saved is int) await Changed.InvokeAsync();
    }

    private async Task OnCancelAsync(StreamRow row)
    {
        if (await Queries.FindCancellationAsync(row.Id, CancellationToken.None) is not { } cancellation) return;
        var done = await Dialogs.OpenDialogAsync<ReasonDialog>(StreamTexts.Cancel, new()
        {
            [nameof(ReasonDialog.Consequence)] = cancellation.Text,
            [nameof(ReasonDialog.ConfirmText)] = StreamTexts.Cancel,
            [nameof(ReasonDialog.Act)] = (Func<string?, Task<DomainError?>>)(async reason =>
                await Service.CancelAsync(row.Id, row.Version, reason, CancellationToken.None) is { IsOk: false } refused ? refused.Error : null),
        });
        if (done is true) await Changed.InvokeAsync();
    }

    private async Task OnResumeAsync(StreamRow row)
    {
        if (!await Dialogs.AskAsync(StreamTexts.Resume, StreamTexts.ResumeConsequence, StreamTexts.Resume)) return;
        var done = await Service.ResumeAsync(row.Id, row.Version, CancellationToken.None);
        _refusal = done.IsOk ? null : done.Error;
        if (done.IsOk) await Changed.InvokeAsync();
    }
}
