using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.Programmes;

/// <summary>What internship sites offer; the internships of people stand in the other view of the page.</summary>
public sealed partial class InternshipsPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<string>> _competences = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private IReadOnlyList<OfferRow>? _offers;
    private OfferFilter _filter = new();
    private DomainError? _refusal;
    private bool _showsPeople;

    [Inject] public required InternshipOfferQueries Offers { get; init; }
    [Inject] public required InternshipQueries Queries { get; init; }
    [Inject] public required InternshipOfferService Service { get; init; }
    [Inject] public required SearchWords Words { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    /// <summary>Who may send only oneself.</summary>
    private bool IsTeacher => Offers.MayApply && !Queries.MayKeep;

    private NavigationManager Navigation => Words.Navigation;

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        await LoadHeadsAsync();
        await ShowAsync();
    }

    private async Task LoadHeadsAsync()
    {
        var (municipalities, competences) = await Offers.ListHeadsAsync(_leaving.Token);
        _municipalities = [.. municipalities.Select(m => new Choice<int?>(m.Id, m.Title))];
        _competences = [.. competences.Select(c => new Choice<string>(c.Code, ProgrammeTexts.CodeAndName(c)))];
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    private async Task ShowAsync()
    {
        var address = new ProgrammeAddress(Navigation.Uri, Words.Find);
        (_filter, _showsPeople) = (address.Offers, address["view"] == "people" && Queries.MaySeePeople);
        _chips =
        [
            .. Chip("q", InternshipTexts.Search, _filter.Text),
            .. Chip("site", InternshipTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId)?.Text),
            .. Chip("competence", InternshipTexts.Competence, _competences.FirstOrDefault(c => c.Value == _filter.Competence)?.Text ?? _filter.Competence),
            .. Chip("open", InternshipTexts.OnlyOpen, _filter.OnlyOpen ? ProgrammeTexts.Yes : null),
            .. Chip("archived", ProgrammeTexts.Archived, _filter.Archived ? ProgrammeTexts.Yes : null),
        ];
        if (!_showsPeople) _offers = await Offers.ListAsync(_filter, _leaving.Token);
        StateHasChanged();
    }

    private async Task OnEditAsync(int id)
    {
        var saved = await Dialogs.OpenPanelAsync<OfferPanel>(id == 0 ? InternshipTexts.Add : InternshipTexts.Edit, new() { [nameof(OfferPanel.OfferId)] = id });
        if (saved is not int) return;
        await LoadHeadsAsync();
        await ShowAsync();
    }

    private async Task OnSendAsync(OfferRow offer)
    {
        if (await Dialogs.OpenPanelAsync<InternshipPanel>(InternshipTexts.SendTitle, new() { [nameof(InternshipPanel.Offer)] = offer }) is int) await ShowAsync();
    }

    private async Task OnArchiveAsync(OfferRow offer)
    {
        if (!offer.IsArchived && !await Dialogs.AskAsync(InternshipTexts.Archive, InternshipTexts.ArchiveConsequence, InternshipTexts.Archive)) return;
        var done = await Service.ArchiveAsync(offer.Id, offer.Version, !offer.IsArchived, _leaving.Token);
        _refusal = done.IsOk ? null : done.Error;
        await ShowAsync();
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        string.IsNullOrEmpty(value) ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
