using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>Deficits of the people in scope; filters live in the address, a row opens its «Почему?» beside the list.</summary>
public sealed partial class DeficitsPage
{
    private static readonly IReadOnlyList<Choice<DeficitState?>> _states = DeficitTexts.Choices<DeficitState>(DeficitTerms.Of);
    private static readonly IReadOnlyList<Choice<EvidenceSource?>> _sources = DeficitTexts.Choices<EvidenceSource>(DeficitTerms.Of);
    private static readonly IReadOnlyList<Choice<int?>> _severities = [.. Enumerable.Range(1, 3).Select(n => new Choice<int?>(n, DeficitTexts.SeverityOf(n)))];
    private static readonly IReadOnlyList<Choice<int?>> _priorities = [.. Enumerable.Range(2, 6).Select(n => new Choice<int?>(n, DeficitAddress.Of(n)!))];

    private IReadOnlyList<Choice<string>> _groups = [];
    private IReadOnlyList<Choice<string>> _competences = [];
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<string>> _subjects = [];
    private IReadOnlyList<Choice<int?>> _campaigns = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private IReadOnlyList<DeficitState> _shownStates = [];
    private DeficitFilter _filter = new();
    private DeficitCounts? _counts;
    private Choice<int?>? _place;
    private ListGrid<DeficitRow>? _grid;

    /// <summary>Conditions behind the line stay in view while one of them is set.</summary>
    private bool HasMore => _filter is not { Group: null, Severity: null, SubjectCode: null, Source: null, LeastPriority: null, CampaignId: null, IsLowResults: false, WithClosed: false };

    [Inject] public required DeficitListQueries Queries { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (!Queries.MayView) return;
        var heads = await Queries.ListHeadsAsync(Leaving);
        _groups = [.. heads.Competences.Select(c => c.Group).Distinct().Select(g => new Choice<string>(g, g))];
        _competences = [.. heads.Competences.Select(c => new Choice<string>(c.Code, ProfileTexts.CodeAndName(c)))];
        _municipalities = [.. heads.Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        _subjects = [.. heads.Subjects.Select(s => new Choice<string>(s.Value, s.Name))];
        _campaigns = [.. heads.Campaigns.Select(c => new Choice<int?>(c.Value, c.Name))];
        if (_filter.OrganisationId is { } id && await Queries.FindPlaceAsync(id, Leaving) is { } place) _place = new(id, place);
        ReadAddress();
    }

    private async Task OnOpenAsync(DeficitRow row)
    {
        var changed = await Dialogs.OpenPanelAsync<DeficitPanel>(row.Competence, new() { [nameof(DeficitPanel.DeficitId)] = row.Id });
        if (changed is true && _grid is not null) await _grid.ReloadAsync();
    }

    /// <summary>The page of the list and, with it, the counts above: they speak of the same filter.</summary>
    private async Task<Page<DeficitRow>> LoadAsync(PageRequest page, CancellationToken ct)
    {
        var rows = await Queries.ListAsync(_filter, page, ct);
        _counts = await Queries.CountAsync(_filter, ct);
        _shownStates = [.. Enum.GetValues<DeficitState>().Where(s => _counts.Of(s) > 0)];
        StateHasChanged();
        return rows;
    }

    private async Task<IReadOnlyList<Choice<int?>>> FindPlacesAsync(string text, CancellationToken ct) =>
        [.. (await Queries.ListPlacesAsync(text, ct)).Select(p => new Choice<int?>(p.Value, p.Name))];

    protected override void ReadAddress()
    {
        _filter = new DeficitAddress(Navigation.Uri, Words.Find).Filter;
        _chips =
        [
            .. Chip("q", DeficitTexts.Search, _filter.Text),
            .. Chip("group", DeficitTexts.Group, _filter.Group),
            .. Chip("competence", DeficitTexts.Competence, NameOf(_competences, _filter.CompetenceCode) ?? _filter.CompetenceCode),
            .. Chip("state", DeficitTexts.State, NameOf(_states, _filter.State)),
            .. Chip("severity", DeficitTexts.Severity, NameOf(_severities, _filter.Severity)),
            .. Chip("municipality", DeficitTexts.Municipality, NameOf(_municipalities, _filter.MunicipalityId)),
            .. Chip("organisation", DeficitTexts.Organisation, _filter.OrganisationId is null ? null : _place?.Text ?? DeficitAddress.Of(_filter.OrganisationId)),
            .. Chip("subject", DeficitTexts.Subject, NameOf(_subjects, _filter.SubjectCode)),
            .. Chip("source", DeficitTexts.Source, NameOf(_sources, _filter.Source)),
            .. Chip("priority", DeficitTexts.LeastPriority, DeficitAddress.Of(_filter.LeastPriority)),
            .. Chip("campaign", DeficitTexts.Campaign, NameOf(_campaigns, _filter.CampaignId)),
            .. Chip("educator", DeficitTexts.Person, DeficitAddress.Of(_filter.EducatorId)),
            .. Chip("low", DeficitTexts.OnlyLowResults, _filter.IsLowResults ? DeficitTexts.Yes : null),
            .. Chip("closed", DeficitTexts.WithClosed, _filter.WithClosed ? DeficitTexts.Yes : null),
        ];
    }
}
