using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.LowResultsSchools;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace MethodCenter.App.Features.LowResultsSchools;

/// <summary>The card of a school with low results.</summary>
public sealed partial class LowResultsSchoolPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Crumb> _crumbs = [];
    private IReadOnlyList<HistoryEntry> _history = [];
    private IReadOnlyList<SchoolPerson>? _people;
    private SchoolPeople _which;
    private SchoolCard? _card;
    private bool _isMissing;

    [Parameter] public int Id { get; set; }

    /// <summary>Which people of the school are shown; nobody while empty.</summary>
    [SupplyParameterFromQuery] public string? People { get; set; }

    [Inject] public required SchoolCardQueries Cards { get; init; }
    [Inject] public required SchoolPeopleQueries PeopleQueries { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    private string Subtitle => LowResultsTexts.Subtitle(_card!.Row);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        _people = _card is not null && SchoolAddress.PeopleOf(People) is { } which ? await PeopleQueries.ListAsync(Id, _which = which, _leaving.Token) : null;
    }

    private async Task OnAssessAsync()
    {
        var saved = await Dialogs.OpenPanelAsync<RiskPanel>(LowResultsTexts.Profile, new() { [nameof(RiskPanel.OrganisationId)] = Id }, isWide: true);
        if (saved is true) await DoneAsync(LowResultsTexts.Assessed);
    }

    private async Task OnCuratorAsync()
    {
        var named = await Dialogs.OpenPanelAsync<CuratorPanel>(LowResultsTexts.NameCurator, new()
        {
            [nameof(CuratorPanel.OrganisationId)] = Id, [nameof(CuratorPanel.HasFormer)] = _card!.Row.Curator is not null,
        });
        if (named is true) await DoneAsync(LowResultsTexts.CuratorNamed);
    }

    private async Task OnEndCuratorAsync(SchoolCuratorLine curator)
    {
        var ended = await Dialogs.OpenDialogAsync<EndCuratorDialog>(LowResultsTexts.EndTerm, new() { [nameof(EndCuratorDialog.Curator)] = curator });
        if (ended is true) await DoneAsync(LowResultsTexts.TermEnded);
    }

    private async Task OnVisitAsync(int id)
    {
        var saved = await Dialogs.OpenPanelAsync<VisitPanel>(id == 0 ? LowResultsTexts.AddVisit : LowResultsTexts.EditVisit, new()
        {
            [nameof(VisitPanel.OrganisationId)] = Id, [nameof(VisitPanel.VisitId)] = id,
        });
        if (saved is true) await DoneAsync(LowResultsTexts.VisitSaved);
    }

    private async Task OnPrintAsync() => await Script.InvokeVoidAsync("print");

    private async Task DoneAsync(string message)
    {
        Notifications.Done(message);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _card = await Cards.FindAsync(Id, _leaving.Token);
        _isMissing = _card is null;
        if (_card is null) return;
        _crumbs = [new(LowResultsTexts.Schools, Urls.LowResults), new(_card.Row.Name)];
        _history = [.. _card.History.Select(h => new HistoryEntry(h.At, h.What, h.Who))];
    }
}
