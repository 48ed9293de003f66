using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>Adds (PartId 0) or changes a part of an organisation.</summary>
public sealed partial class OrganisationStructurePanel
{
    private readonly StructureDraft _draft = new();
    private DomainError? _refusal;
    private bool _isSaving;

    [Parameter, EditorRequired] public required OrganisationCard Card { get; set; }
    [Parameter] public int PartId { get; set; }

    [Inject] public required OrganisationService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    protected override void OnInitialized()
    {
        (_draft.OrganisationId, _draft.Version) = (Card.Id, Card.Version);
        if (Card.Structures.SingleOrDefault(s => s.Id == PartId) is not { } line) return;
        (_draft.Id, _draft.Kind, _draft.ActKind) = (line.Id, line.Kind, line.ActKind);
        (_draft.ActNumber, _draft.ActDate, _draft.Until) = (line.ActNumber, line.ActDate, line.Until);
    }

    private async Task OnSaveAsync()
    {
        _isSaving = true;
        var result = await Service.SaveStructureAsync(_draft);
        (_isSaving, _refusal) = (false, result.IsOk ? null : result.Error);
        if (result.IsOk) Dialogs.CloseSide(true);
    }
}
