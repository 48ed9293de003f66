using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>Which dated act a panel asks about.</summary>
public enum OrganisationActKind
{
    Close,
    MarkLowResults,
    EndLowResults,
}

/// <summary>Asks the day (and the basis) of an act on an organisation.</summary>
public sealed partial class OrganisationActPanel
{
    private readonly LowResultsDraft _draft = new();
    private DomainError? _refusal;
    private bool _isSaving;

    [Parameter, EditorRequired] public required OrganisationCard Card { get; set; }
    [Parameter] public OrganisationActKind Act { get; set; }

    [Inject] public required OrganisationService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    public static string TitleOf(OrganisationActKind act) => act switch
    {
        OrganisationActKind.Close => OrganisationTexts.Close,
        OrganisationActKind.MarkLowResults => OrganisationTexts.Mark,
        OrganisationActKind.EndLowResults => OrganisationTexts.EndMark,
    };

    protected override void OnInitialized() => (_draft.OrganisationId, _draft.Version, _draft.Day) = (Card.Id, Card.Version, Card.Day);

    private async Task OnSaveAsync()
    {
        _isSaving = true;
        var result = await ActAsync();
        (_isSaving, _refusal) = (false, result.IsOk ? null : result.Error);
        if (result.IsOk) Dialogs.CloseSide(true);
    }

    private Task<Result> ActAsync() => Act switch
    {
        OrganisationActKind.Close => Service.CloseAsync(new() { OrganisationId = Card.Id, Version = Card.Version, ClosedOn = _draft.Day }),
        OrganisationActKind.MarkLowResults => Service.MarkLowResultsAsync(_draft),
        OrganisationActKind.EndLowResults => Service.EndLowResultsAsync(_draft),
    };
}
