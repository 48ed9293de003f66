using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Registry;

/// <summary>One more place of work, or the change of one.</summary>
public sealed partial class EmploymentPanel
{
    private EmploymentDraft? _draft;
    private EducatorChoices? _choices;
    private DomainError? _refusal;
    private IReadOnlyList<DraftDifference> _differences = [];
    private bool _isSaving;

    /// <summary>The person who gets one more place of work.</summary>
    [Parameter] public int EducatorId { get; set; }

    /// <summary>The place of work that is changed; 0 for a new one.</summary>
    [Parameter] public int EmploymentId { get; set; }

    [Inject] public required EducatorCardQueries Cards { get; init; }
    [Inject] public required EducatorQueries Queries { get; init; }
    [Inject] public required EmploymentService Service { get; init; }
    [Inject] public required EducatorDialogs Dialogs { get; init; }

    protected override async Task OnInitializedAsync()
    {
        _choices = await Queries.ListChoicesAsync();
        _draft = EmploymentId == 0
            ? new EmploymentDraft { EducatorId = EducatorId, Kind = EmploymentKind.External, RateHundredths = 100 }
            : await Cards.FindEmploymentDraftAsync(EmploymentId);
        if (_draft is null) Dialogs.Close(true);
    }

    private async Task OnSaveAsync()
    {
        _isSaving = true;
        var saved = _draft!.Id == 0 ? (await Service.AddAsync(_draft)).WithoutValue() : await Service.ChangeAsync(_draft);
        _isSaving = false;
        if (saved.IsOk)
        {
            Dialogs.Notifications.Done(EducatorTexts.Saved);
            Dialogs.Close(true);
            return;
        }
        (_refusal, _differences) = (saved.Error, []);
        if (saved.Error == DataErrors.ChangedMeanwhile && await Cards.FindEmploymentDraftAsync(_draft.Id) is { } theirs) ShowBoth(theirs);
    }

    private void ShowBoth(EmploymentDraft theirs)
    {
        _differences = EducatorDifferences.Between(theirs, _draft!);
        _draft!.Version = theirs.Version;
        if (_differences.Count > 0) _refusal = null;
    }

    private async Task<IReadOnlyList<Choice<int?>>> FindPlacesAsync(string text, CancellationToken ct) =>
        [.. (await Queries.ListPlacesAsync(text, null, ct)).Select(p => new Choice<int?>(p.Id, p.Name))];
}
