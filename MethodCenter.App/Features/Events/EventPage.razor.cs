using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Events;

/// <summary>The card of an event.</summary>
public sealed partial class EventPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Crumb> _crumbs = [];
    private IReadOnlyList<Fact> _facts = [];
    private EventCard? _card;
    private DomainError? _refusal;
    private bool _isMissing;

    [Parameter] public int Id { get; set; }

    [Inject] public required EventCardQueries Cards { get; init; }
    [Inject] public required EventService Service { get; init; }
    [Inject] public required RegistrationService Registrations { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private string Subtitle => string.Join(" · ", EventTerms.Of(_card!.Row.Kind), EventTexts.LevelOf(_card.Row.Level), EventTexts.WhenOf(_card.Row));
    private bool CanRegisterPeople => _card is { MayRegisterOthers: true, Closed: null } && (_card.Row.NeedsRegistration || _card.MayKeep);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task OpenFormAsync(string title, string parameter)
    {
        if (await Dialogs.OpenPanelAsync<EventPanel>(title, new() { [parameter] = Id }, isWide: true) is not int saved) return;
        if (saved == Id) await LoadAsync();
        else Navigation.NavigateTo(Urls.Event(saved));
    }

    private async Task OnRegisterPeopleAsync()
    {
        var outcome = await Dialogs.OpenPanelAsync<EventRegisterPanel>(EventCardTexts.RegisterPeople, new() { [nameof(EventRegisterPanel.Card)] = _card });
        if (outcome is RegistrationOutcome) await LoadAsync();
    }

    private async Task OnRegisterSelfAsync(int educatorId) =>
        await ShowAsync((await Registrations.RegisterAsync(new() { EventId = Id, People = [educatorId] }, _leaving.Token)).WithoutValue());

    private async Task OnCancelOwnAsync(EventParticipant own)
    {
        if (await Dialogs.AskAsync(EventCardTexts.CancelOwn, EventCardTexts.CancelOwnQuestion, EventCardTexts.CancelOwn))
            await ShowAsync(await Registrations.CancelAsync(own.RegistrationId, own.Version, _leaving.Token));
    }

    private async Task OnCancelAsync()
    {
        if (await Service.FindStakesAsync(Id, _leaving.Token) is not { } stakes) return;
        Dictionary<string, object?> parameters = new()
        {
            [nameof(EventStateDialog.Card)] = _card,
            [nameof(EventStateDialog.Consequence)] = EventCardTexts.CancelQuestion(stakes),
            [nameof(EventStateDialog.IsCancelling)] = true,
        };
        if (await Dialogs.OpenDialogAsync<EventStateDialog>(EventCardTexts.Cancel, parameters) is true) await LoadAsync();
    }

    private async Task OnHoldAsync()
    {
        Dictionary<string, object?> parameters = new() { [nameof(EventStateDialog.Card)] = _card, [nameof(EventStateDialog.Consequence)] = EventCardTexts.HoldAbout };
        if (await Dialogs.OpenDialogAsync<EventStateDialog>(EventCardTexts.Hold, parameters) is true) await LoadAsync();
    }

    private async Task OnReopenAsync()
    {
        if (await Dialogs.AskAsync(EventCardTexts.Reopen, EventCardTexts.ReopenQuestion, EventCardTexts.Reopen))
            await ShowAsync(await Service.ReopenAsync(new() { Id = Id, Version = _card!.Version }, _leaving.Token));
    }

    private async Task OnDeleteAsync()
    {
        if (!await Dialogs.AskAsync(EventCardTexts.Delete, EventCardTexts.DeleteQuestion, EventCardTexts.Delete, isDanger: true)) return;
        var deleted = await Service.DeleteAsync(new() { Id = Id, Version = _card!.Version }, _leaving.Token);
        _refusal = deleted.IsOk ? null : deleted.Error;
        if (deleted.IsOk) Navigation.NavigateTo(Urls.Events);
    }

    private async Task ShowAsync(Result done)
    {
        await LoadAsync();
        _refusal = done.IsOk ? null : done.Error;
    }

    private async Task LoadAsync()
    {
        _card = await Cards.FindAsync(Id, _leaving.Token);
        _isMissing = _card is null;
        _refusal = null;
        if (_card is null) return;
        _crumbs = [new(EventTexts.Events, Urls.Events), new(_card.Row.Title)];
        _facts = EventTexts.FactsOf(_card);
    }
}
