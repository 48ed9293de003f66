using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>The list of routes; its filters live in the address, many can be agreed to at once.</summary>
public sealed partial class RoutesPage
{
    private static readonly IReadOnlyList<Choice<RouteStatus?>> _statuses = RouteTexts.Choices<RouteStatus>(RouteTerms.Of);
    private static readonly IReadOnlyList<Choice<RouteBasis?>> _bases = RouteTexts.Choices<RouteBasis>(RouteTerms.Of);
    private static readonly IReadOnlyList<Choice<RouteShare?>> _shares = RouteTexts.Choices<RouteShare>(RouteTexts.Of);

    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<int?>> _campaigns = [];
    private IReadOnlyList<Choice<int?>> _methodists = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private RouteFilter _filter = new();
    private Choice<int?>? _place;
    private ListGrid<RouteRow>? _grid;
    private bool _seesOthers;

    [Inject] public required RouteQueries Queries { get; init; }
    [Inject] public required DeficitListQueries Heads { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private bool HasMore => _filter is not { MunicipalityId: null, OrganisationId: null, MethodistId: null, Basis: null, CampaignId: null, From: null, Until: null, OnlyActive: false };

    protected override async Task OnInitializedAsync()
    {
        _seesOthers = Heads.MayView;
        if (!_seesOthers) return;
        var heads = await Heads.ListHeadsAsync(Leaving);
        _municipalities = [.. heads.Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        _campaigns = [.. heads.Campaigns.Select(c => new Choice<int?>(c.Value, c.Name))];
        _methodists = [.. (await Queries.ListMethodistsAsync(Leaving)).Select(m => new Choice<int?>(m.Value, m.Name))];
        if (_filter.OrganisationId is { } id && await Heads.FindPlaceAsync(id, Leaving) is { } place) _place = new(id, place);
        ReadAddress();
    }

    private async Task OnAgreeAsync(IReadOnlyCollection<RouteRow> rows)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var changed = await Dialogs.OpenPanelAsync<RouteManyPanel>(RouteTexts.AgreeManyOf(Queries.Party), new() { [nameof(RouteManyPanel.Ids)] = ids }, isWide: true);
        if (changed is true && _grid is not null) await _grid.ReloadAsync();
    }

    private async Task<IReadOnlyList<Choice<int?>>> FindPlacesAsync(string text, CancellationToken ct) =>
        [.. (await Heads.ListPlacesAsync(text, ct)).Select(p => new Choice<int?>(p.Value, p.Name))];

    protected override void ReadAddress()
    {
        _filter = new RouteAddress(Navigation.Uri, Words.Find).Filter;
        _chips =
        [
            .. Chip("q", RouteTexts.Search, _filter.Text),
            .. Chip("status", RouteTexts.Status, _filter.Status is { } status ? RouteTerms.Of(status) : null),
            .. Chip("share", RouteTexts.Percent, _filter.Share is { } share ? RouteTexts.Of(share) : null),
            .. Chip("waits", RouteTexts.WaitsFor, _filter.WaitsForMe ? RouteTexts.Me : null),
            .. Chip("late", RouteTexts.Late, _filter.IsLate ? RouteTexts.Yes : null),
            .. Chip("municipality", RouteTexts.Municipality, NameOf(_municipalities, _filter.MunicipalityId)),
            .. Chip("organisation", RouteTexts.Organisation, _filter.OrganisationId is null ? null : _place?.Text ?? RouteTexts.One),
            .. Chip("methodist", RouteTexts.Methodist, NameOf(_methodists, _filter.MethodistId)),
            .. Chip("basis", RouteTexts.Basis, _filter.Basis is { } basis ? RouteTerms.Of(basis) : null),
            .. Chip("campaign", RouteTexts.Campaign, NameOf(_campaigns, _filter.CampaignId)),
            .. Chip("from", RouteTexts.PeriodFrom, _filter.From is { } from ? Formats.Date(from) : null),
            .. Chip("until", RouteTexts.PeriodUntil, _filter.Until is { } until ? Formats.Date(until) : null),
            .. Chip("active", RouteTexts.OnlyActive, _filter.OnlyActive ? RouteTexts.Yes : null),
        ];
    }

    private static string? NameOf(IReadOnlyList<Choice<int?>> choices, int? value) =>
        value is null ? null : choices.FirstOrDefault(c => c.Value == value)?.Text ?? RouteTexts.One;
}
