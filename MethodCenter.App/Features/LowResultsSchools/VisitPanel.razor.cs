using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.LowResultsSchools;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.LowResultsSchools;

/// <summary>The form of a visit.</summary>
public sealed partial class VisitPanel : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private SchoolVisitDraft? _draft;
    private DomainError? _refusal;
    private DateOnly _today;
    private bool _isKeeper;
    private bool _isMissing;

    [Parameter] public int OrganisationId { get; set; }

    /// <summary>Zero for a new visit.</summary>
    [Parameter] public int VisitId { get; set; }

    [Inject] public required SchoolCardQueries Queries { get; init; }
    [Inject] public required SchoolSupportService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _today = Clock.Today();
        _draft = await Queries.FindVisitDraftAsync(OrganisationId, VisitId, _leaving.Token);
        (_isMissing, _isKeeper) = (_draft is null, _draft?.Visitor is not null);
    }

    private async Task OnSaveAsync()
    {
        var saved = await Service.SaveVisitAsync(_draft!, _leaving.Token);
        if (saved.IsOk) Dialogs.CloseSide(true);
        else _refusal = saved.Error;
    }

    private async Task OnRemoveAsync()
    {
        if (!await Dialogs.AskAsync(LowResultsTexts.RemoveVisit, LowResultsTexts.RemoveConsequence, LowResultsTexts.RemoveVisit, isDanger: true)) return;
        var removed = await Service.RemoveVisitAsync(VisitId, _leaving.Token);
        if (removed.IsOk) Dialogs.CloseSide(true);
        else _refusal = removed.Error;
    }
}
