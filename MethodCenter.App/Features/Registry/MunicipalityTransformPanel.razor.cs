using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>Asks for the new form of a municipality and the day from which it holds.</summary>
public sealed partial class MunicipalityTransformPanel
{
    private static readonly IReadOnlyList<Choice<MunicipalityKind>> Kinds =
        [.. Enum.GetValues<MunicipalityKind>().Select(k => new Choice<MunicipalityKind>(k, RegistryTerms.Of(k)))];

    private readonly MunicipalityTransformDraft _draft = new();
    private DomainError? _refusal;
    private bool _isSaving;

    [Parameter, EditorRequired] public required MunicipalityCard Card { get; set; }

    [Inject] public required MunicipalityService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    protected override void OnInitialized()
    {
        (_draft.MunicipalityId, _draft.Version) = (Card.Id, Card.Version);
        (_draft.Name, _draft.ShortName, _draft.Oktmo) = (Card.Name, Card.ShortName, Card.Oktmo);
    }

    private async Task OnSaveAsync()
    {
        _isSaving = true;
        var result = await Service.TransformAsync(_draft);
        (_isSaving, _refusal) = (false, result.IsOk ? null : result.Error);
        if (result.IsOk) Dialogs.CloseSide(true);
    }
}
