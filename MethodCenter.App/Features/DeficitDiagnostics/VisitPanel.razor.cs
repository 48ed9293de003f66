using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The form of a visited lesson.</summary>
public sealed partial class VisitPanel
{
    private static readonly int?[] Marks = [2, 1, 0, null];

    private readonly string _prefix = ElementId.Next("mark");
    private VisitDraft? _draft;
    private DomainError? _refusal;
    private bool _isMissing;

    [Parameter, EditorRequired] public required int EducatorId { get; set; }

    /// <summary>Zero for a new visit.</summary>
    [Parameter] public int VisitId { get; set; }

    [Inject] public required VisitService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    protected override async Task OnInitializedAsync()
    {
        _draft = await Service.FindDraftAsync(EducatorId, VisitId, CancellationToken.None);
        _isMissing = _draft is null;
    }

    private async Task OnSaveAsync()
    {
        var saved = await Service.SaveAsync(_draft!, CancellationToken.None);
        if (saved.IsOk) Dialogs.CloseSide(true);
        else _refusal = saved.Error;
    }
}
