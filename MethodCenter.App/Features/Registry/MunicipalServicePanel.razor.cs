using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>Edits the methodical service of a municipality, or records it for the first time.</summary>
public sealed partial class MunicipalServicePanel
{
    private static readonly IReadOnlyList<Choice<MunicipalServiceForm?>> ServiceForms =
        [.. Enum.GetValues<MunicipalServiceForm>().Select(f => new Choice<MunicipalServiceForm?>(f, RegistryTerms.Of(f)))];

    private readonly MunicipalServiceDraft _draft = new();
    private DomainError? _refusal;
    private bool _isSaving;

    [Parameter, EditorRequired] public required MunicipalServiceRow Service { get; set; }

    [Inject] public required MunicipalServiceService Acts { get; init; }
    [Inject] public required OrganisationQueries Organisations { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private Choice<int?>? Host => Service.OrganisationId is { } id ? new(id, Service.Organisation ?? "") : null;

    protected override void OnInitialized()
    {
        (_draft.MunicipalityId, _draft.Version, _draft.Name) = (Service.MunicipalityId, Service.Version, Service.Name);
        (_draft.Form, _draft.OrganisationId) = (Service.Form, Service.OrganisationId);
        (_draft.HeadName, _draft.HeadPost, _draft.Phone, _draft.Email) = (Service.HeadName, Service.HeadPost, Service.Phone, Service.Email);
        (_draft.ActTitle, _draft.ActNumber, _draft.ActDate) = (Service.ActTitle, Service.ActNumber, Service.ActDate);
    }

    private async Task<IReadOnlyList<Choice<int?>>> FindHostsAsync(string text, CancellationToken ct) =>
        [.. (await Organisations.FindChoicesAsync(text, Service.MunicipalityId, ct)).Select(o => new Choice<int?>(o.Id, o.Name, o.Settlement))];

    private async Task OnSaveAsync()
    {
        _isSaving = true;
        var result = await Acts.SaveAsync(_draft);
        (_isSaving, _refusal) = (false, result.IsOk ? null : result.Error);
        if (result.IsOk) Dialogs.CloseSide(true);
    }
}
