using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>Adds an organisation or changes its facts; closes with its id.</summary>
public sealed partial class OrganisationPanel : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly OrganisationDraft _draft = new();
    private IReadOnlyList<Choice<string>> _types = [];
    private IReadOnlyList<Choice<int>> _municipalities = [];
    private DomainError? _refusal;
    private bool _isSaving;

    /// <summary>Null adds a new one.</summary>
    [Parameter] public OrganisationCard? Card { get; set; }

    [Inject] public required OrganisationService Service { get; init; }
    [Inject] public required OrganisationQueries Queries { get; init; }
    [Inject] public required ICurrentActor Actor { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private OrganisationRights Rights => OrganisationRights.Of(Actor.Current);

    protected override async Task OnInitializedAsync()
    {
        if (Card is { } card) Fill(card);
        var choices = await Queries.ListChoicesAsync(_leaving.Token);
        _types = [.. choices.Types.Select(t => new Choice<string>(t.Code, t.Name))];
        _municipalities = [.. choices.Municipalities.Select(m => new Choice<int>(m.Id, m.Name))];
        if (_draft.MunicipalityId == 0 && _municipalities.Count == 1) _draft.MunicipalityId = _municipalities[0].Value;
    }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    private void Fill(OrganisationCard card)
    {
        (_draft.Id, _draft.Version, _draft.MunicipalityId) = (card.Id, card.Version, card.MunicipalityId);
        (_draft.ShortName, _draft.FullName, _draft.Inn, _draft.Ogrn) = (card.ShortName, card.FullName, card.Inn, card.Ogrn);
        (_draft.TypeCode, _draft.Levels, _draft.Settlement) = (card.TypeCode, card.OwnLevels, card.Settlement);
        (_draft.Locality, _draft.IsMonitored, _draft.ClosedOn) = (card.Locality, card.IsMonitored, card.ClosedOn);
    }

    private async Task OnSaveAsync()
    {
        (_isSaving, _refusal) = (true, null);
        try
        {
            if (Card is null)
            {
                var added = await Service.AddAsync(_draft, _leaving.Token);
                if (added.IsOk) Dialogs.CloseSide(added.Value);
                else _refusal = added.Error;
                return;
            }
            var changed = await Service.ChangeAsync(_draft, _leaving.Token);
            if (changed.IsOk) Dialogs.CloseSide(Card.Id);
            else _refusal = changed.Error;
        }
        finally
        {
            _isSaving = false;
        }
    }
}
