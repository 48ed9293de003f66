using MethodCenter.App.Shared;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>What waits and the last answers stand open, older ones behind a line.</summary>
public sealed partial class EducatorConsultations
{
    private PersonConsultations? _list;
    private IReadOnlyList<ConsultationRow> _recent = [];
    private IReadOnlyList<ConsultationRow> _older = [];
    private int _shown;

    [Parameter, EditorRequired] public required int EducatorId { get; set; }

    /// <summary>How many stand open; what waits for an answer always does.</summary>
    [Parameter] public int Most { get; set; } = 5;

    [Inject] public required ConsultationQueries Queries { get; init; }
    [Inject] public required ConsultationService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == EducatorId) return;
        _shown = EducatorId;
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _list = await Queries.ListOfAsync(EducatorId, CancellationToken.None);
        var all = _list?.Items ?? [];
        var open = Math.Max(Most, all.Count(r => r.IsOpen));
        (_recent, _older) = ([.. all.Take(open)], [.. all.Skip(open)]);
    }

    private async Task OnAskAsync()
    {
        if (await Dialogs.OpenPanelAsync<ConsultationAskPanel>(ConsultationTexts.Ask) is not true) return;
        Notifications.Done(ConsultationTexts.Sent);
        await LoadAsync();
    }

    private async Task OnOpenAsync(ConsultationRow row)
    {
        if (await Dialogs.OpenPanelAsync<ConsultationPanel>(row.FullName, new() { [nameof(ConsultationPanel.ConsultationId)] = row.Id }) is true) await LoadAsync();
    }

    private async Task OnWithdrawAsync(ConsultationRow row)
    {
        if (!await Dialogs.AskAsync(ConsultationTexts.Withdraw, ConsultationTexts.WithdrawConsequence, ConsultationTexts.Withdraw)) return;
        var done = await Service.WithdrawAsync(row.Id, row.Version, CancellationToken.None);
        if (done.IsOk) Notifications.Done(ConsultationTexts.Withdrawn);
        else Notifications.Refused(done.Error);
        await LoadAsync();
    }
}
