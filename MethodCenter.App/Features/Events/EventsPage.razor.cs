using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Events;

/// <summary>The base of events as a list, a calendar or days; view, month and filters live in the address.</summary>
public sealed partial class EventsPage
{
    private static readonly IReadOnlyList<Choice<EventWhen?>> _whens =
        [.. new[] { EventWhen.Past, EventWhen.All }.Select(w => new Choice<EventWhen?>(w, EventTexts.WhenOf(w)))];

    private IReadOnlyList<Choice<int?>> _keepers = [];
    private IReadOnlyList<Choice<string>> _competences = [];
    private IReadOnlyList<Choice<string>> _subjects = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private EventFilter _filter = new();
    private PublicEventFilter _public = new();
    private EventView _view = EventView.List;
    private DateOnly _month;

    [Inject] public required EventQueries Queries { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    /// <summary>The centre looks after everybody: for it the condition says nothing.</summary>
    private bool HasMine => EventRights.MayRegister(Who.Current) && !EventRights.IsCentre(Who.Current);

    private string MineText => Who.Current.Role is Role.Educator ? EventTexts.MineOwn : EventTexts.MinePeople;
    private string ClearHref => Urls.List(Urls.Events, ("view", _view is EventView.List ? null : QueryAddress.Of<EventView>(_view)), ("month", _view is EventView.List ? null : EventAddress.OfMonth(_month)));

    protected override async Task OnInitializedAsync()
    {
        var choices = await Queries.FindChoicesAsync(Leaving);
        _keepers = [new(0, EventTexts.Region), .. choices.Municipalities.Select(m => new Choice<int?>(m.Id, m.Name))];
        _competences = [.. choices.Competences.Select(c => new Choice<string>(c.Code, EventTexts.ChoiceOf(c)))];
        _subjects = [.. choices.Subjects.Select(s => new Choice<string>(s.Code, s.Name))];
        ReadAddress();
    }

    private async Task OnAddAsync()
    {
        if (await Dialogs.OpenPanelAsync<EventPanel>(EventTexts.Add, isWide: true) is int id) Navigation.NavigateTo(Urls.Event(id));
    }

    /// <summary>The same conditions in another view: those of the list alone are left behind.</summary>
    private string ViewHref(EventView view) => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
    {
        ["view"] = view is EventView.List ? null : QueryAddress.Of<EventView>(view),
        ["month"] = view is EventView.List ? null : EventAddress.OfMonth(_month),
        ["when"] = null, ["from"] = null, ["until"] = null,
        [ListAddress.PageName] = null, ["sort"] = null, ["desc"] = null,
    });

    protected override void ReadAddress()
    {
        var address = new EventAddress(Navigation.Uri, Words.Find);
        (_filter, _public, _view, _month) = (address.Filter, address.Public, address.View, address.MonthOr(Clock.Today()));
        _chips =
        [
            .. Chip("q", EventTexts.Search, _filter.Text),
            .. Chip("when", EventTexts.When, _filter.When is { } when ? EventTexts.WhenOf(when) : null),
            .. Chip("from", EventTexts.From, _filter.From is { } from ? Formats.Date(from) : null),
            .. Chip("until", EventTexts.Until, _filter.Until is { } until ? Formats.Date(until) : null),
            .. Chip("kind", EventTexts.Kind, _filter.Kind is { } kind ? EventTerms.Of(kind) : null),
            .. Chip("level", EventTexts.Level, _filter.Level is { } level ? EventTerms.Of(level) : null),
            .. Chip("state", EventTexts.State, _filter.State is { } state ? EventTerms.Of(state) : null),
            .. Chip("municipality", EventTexts.Keeper, _keepers.FirstOrDefault(k => k.Value == _filter.MunicipalityId)?.Text),
            .. Chip("competence", EventTexts.Competence, _filter.Competence),
            .. Chip("subject", EventTexts.Subject, _subjects.FirstOrDefault(s => s.Value == _filter.Subject)?.Text),
            .. Chip("seats", EventTexts.HasSeats, _filter.HasSeats ? EventTexts.Yes : null),
            .. Chip("mine", MineText, _filter.IsMine ? EventTexts.Yes : null),
        ];
    }
}
