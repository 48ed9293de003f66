using MethodCenter.App.Shared;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>Sections of a profile and the acts that stand in them; after each act the page reads the profile anew.</summary>
public sealed partial class ProfileView
{
    private const int RecentSteps = 6;

    private IReadOnlyList<ProfileDeficit> _open = [];
    private IReadOnlyList<ProfileDeficit> _closed = [];
    private IReadOnlyList<ProfileStep> _recent = [];
    private IReadOnlyList<ProfileStep> _older = [];

    [Parameter, EditorRequired] public required Profile Profile { get; set; }
    [Parameter] public EventCallback Changed { get; set; }
    [Inject] public required DiagnosisService Diagnoses { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    protected override void OnParametersSet()
    {
        (_open, _closed) = ([.. Profile.Deficits.Where(d => d.IsOpen)], [.. Profile.Deficits.Where(d => !d.IsOpen)]);
        (_recent, _older) = ([.. Profile.Steps.Take(RecentSteps)], [.. Profile.Steps.Skip(RecentSteps)]);
    }

    private async Task OnWithdrawAsync(ProfileEvidence evidence)
    {
        var withdrawn = await Dialogs.OpenDialogAsync<EvidenceWithdrawDialog>(ProfileTexts.Withdraw, new() { [nameof(EvidenceWithdrawDialog.EvidenceId)] = evidence.Id });
        if (withdrawn is true) await DoneAsync(ProfileTexts.Withdrawn);
    }

    private async Task OnEditVisitAsync(ProfileVisit visit)
    {
        var saved = await Dialogs.OpenPanelAsync<VisitPanel>(ProfileTexts.EditVisit,
            new() { [nameof(VisitPanel.EducatorId)] = Profile.EducatorId, [nameof(VisitPanel.VisitId)] = visit.Id }, isWide: true);
        if (saved is true) await DoneAsync(ProfileTexts.Recorded);
    }

    private async Task OnAnnulAsync(ProfileAttempt attempt)
    {
        var annulled = await Dialogs.OpenDialogAsync<ProfileAnnulDialog>(ProfileTexts.Annul, new() { [nameof(ProfileAnnulDialog.Attempt)] = attempt });
        if (annulled is true) await DoneAsync(ProfileTexts.Annulled);
    }

    private async Task OnRestoreAsync(ProfileAttempt attempt)
    {
        if (!await Dialogs.AskAsync(ProfileTexts.Restore, ProfileTexts.RestoreConsequence, ProfileTexts.Restore)) return;
        var restored = await Diagnoses.RestoreAsync(attempt.Id, attempt.Version, CancellationToken.None);
        if (restored.IsOk) await DoneAsync(ProfileTexts.Restored);
        else Notifications.Refused(restored.Error);
    }

    private async Task DoneAsync(string message)
    {
        Notifications.Done(message);
        await Changed.InvokeAsync();
    }
}
