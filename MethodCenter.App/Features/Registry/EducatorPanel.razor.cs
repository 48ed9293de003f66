using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Registry;

/// <summary>Edits the facts of a person beside the card.</summary>
public sealed partial class EducatorPanel
{
    private EducatorDraft? _draft;
    private EducatorChoices? _choices;
    private DomainError? _refusal;
    private IReadOnlyList<DraftDifference> _differences = [];
    private bool _isSaving;

    [Parameter] public int EducatorId { get; set; }
    [Inject] public required EducatorCardQueries Cards { get; init; }
    [Inject] public required EducatorQueries Queries { get; init; }
    [Inject] public required EducatorService Service { get; init; }
    [Inject] public required EducatorDialogs Dialogs { get; init; }

    protected override async Task OnInitializedAsync()
    {
        _choices = await Queries.ListChoicesAsync();
        _draft = await Cards.FindDraftAsync(EducatorId);
        if (_draft is null) Dialogs.Close(true);
    }

    private async Task OnSaveAsync()
    {
        _isSaving = true;
        var saved = await Service.ChangeAsync(_draft!);
        _isSaving = false;
        if (saved.IsOk)
        {
            Dialogs.Notifications.Done(EducatorTexts.Saved);
            Dialogs.Close(true);
            return;
        }
        (_refusal, _differences) = (saved.Error, []);
        if (saved.Error == DataErrors.ChangedMeanwhile) await ShowBothAsync();
    }

    /// <summary>The typed values stay; the form takes over the version, so that saving again is a decision.</summary>
    private async Task ShowBothAsync()
    {
        if (await Cards.FindDraftAsync(EducatorId) is not { } theirs) return;
        _differences = EducatorDifferences.Between(theirs, _draft!);
        _draft!.Version = theirs.Version;
        if (_differences.Count > 0) _refusal = null;
    }
}
