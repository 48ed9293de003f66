using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Events;

/// <summary>The form of an event: closes with the id when it was saved.</summary>
public sealed partial class EventPanel : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<EventLevel>> _levels = [];
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<string>> _competences = [];
    private IReadOnlyList<Choice<string>> _subjects = [];
    private Choice<int?>? _organisation;
    private EventForm? _form;
    private DomainError? _refusal;

    /// <summary>Zero for a new one.</summary>
    [Parameter] public int EventId { get; set; }

    /// <summary>A new one with everything of this one but its days.</summary>
    [Parameter] public int CopyOf { get; set; }

    [Inject] public required EventFormQueries Queries { get; init; }
    [Inject] public required EventService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private EventDraft Draft => _form!.Draft;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var form = CopyOf > 0 ? await Queries.FindCopyAsync(CopyOf, _leaving.Token) : await Queries.FindFormAsync(EventId, _leaving.Token);
        if (form is null)
        {
            Dialogs.CloseSide();
            return;
        }
        _levels = [.. form.Levels.Select(l => new Choice<EventLevel>(l, EventTerms.Of(l)))];
        _municipalities = [.. form.Choices.Municipalities.Select(m => new Choice<int?>(m.Id, m.Name))];
        _competences = [.. form.Choices.Competences.Select(c => new Choice<string>(c.Code, EventTexts.ChoiceOf(c)))];
        _subjects = [.. form.Choices.Subjects.Select(s => new Choice<string>(s.Code, s.Name))];
        _organisation = form.Organisation is { } place ? new(place.Id, place.Name) : null;
        _form = form;
    }

    private void OnMunicipality(int? id) => (Draft.MunicipalityId, Draft.OrganisationId) = (id, null);

    private async Task<IReadOnlyList<Choice<int?>>> FindOrganisationsAsync(string text, CancellationToken ct) =>
        [.. (await Queries.FindOrganisationsAsync(text, Draft.MunicipalityId, ct)).Select(o => new Choice<int?>(o.Id, o.Name))];

    private async Task OnSaveAsync()
    {
        var saved = await Service.SaveAsync(Draft, _leaving.Token);
        if (saved.IsOk) Dialogs.CloseSide(saved.Value);
        else _refusal = saved.Error;
    }
}
