using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Monitoring;

/// <summary>The list of an indicator; its conditions live in the address.</summary>
public sealed partial class IndicatorPeople
{
    private FigurePeopleFilter _filter = new();
    private FigurePeople? _found;
    private IReadOnlyList<Choice<int?>> _organisations = [];
    private IReadOnlyList<Choice<string>> _reasons = [];

    [Parameter, EditorRequired] public required string Code { get; set; }
    [Parameter, EditorRequired] public required IndicatorMethod Method { get; set; }
    [Parameter, EditorRequired] public required FigureAsk Ask { get; set; }
    [Parameter, EditorRequired] public required FigureAddress Address { get; set; }

    /// <summary>Of the region: lines are of many municipalities.</summary>
    [Parameter] public bool ShowsPlace { get; set; }
    [Inject] public required FigurePeopleQueries Queries { get; init; }
    [Inject] public required SearchWords Words { get; init; }

    private NavigationManager Navigation => Words.Navigation;
    private bool HasPeople => Method.Subject is FactSubject.People or FactSubject.Methodists || Method.IsRatio;
    private string NameTitle => HasPeople ? IndicatorTexts.Name : IndicatorTexts.Organisation;
    private string AllHref => Navigation.GetUriWithQueryParameters(Cleared(null));

    private IReadOnlyList<FactRole> Roles => [.. IndicatorTexts.RolesOf(Method).Where(r => r is not FactRole.Excluded || r == _filter.Role || _found is null or { Excluded: > 0 })];

    private IReadOnlyList<FilterChip> Chips =>
    [
        .. Chip("q", IndicatorTexts.Search, _filter.Text),
        .. _filter is { Cut: { } cut, Group: { } group } ? Chip("group", IndicatorTexts.Cut(cut), FigureCutTerms.NameOf(cut, group)) : [],
        .. Chip("organisation", IndicatorTexts.Organisation, _organisations.FirstOrDefault(o => o.Value == _filter.OrganisationId && o.Value is not null)?.Text),
        .. Chip("reason", IndicatorTexts.Reason, _filter.Reason is null ? null : _reasons.FirstOrDefault(r => r.Value == _filter.Reason)?.Text ?? IndicatorTexts.Reason),
    ];

    protected override void OnParametersSet() => _filter = Address.People(IndicatorTexts.RolesOf(Method)[0]);

    private async Task<Page<FigurePerson>> LoadAsync(PageRequest page, CancellationToken ct)
    {
        var (code, ask, filter) = (Code, Ask, _filter);
        var found = await Task.Run(() => Queries.ListAsync(code, ask, filter, page, ct), ct);
        _found = found.IsOk ? found.Value : null;
        if (filter.OrganisationId is null) _organisations = [.. (_found?.Organisations ?? []).Select(o => new Choice<int?>(o.Id, o.Name))];
        if (filter.Reason is null || _reasons.Count == 0) _reasons = [.. (_found?.Reasons ?? []).Select(r => new Choice<string>(r.Key, IndicatorTexts.Reasons(r)))];
        StateHasChanged();
        return _found?.Page ?? Page<FigurePerson>.Empty;
    }

    private string? CountOf(FactRole role) => _found is not { } found ? null : Formats.Number(role switch
    {
        FactRole.Numerator => found.Counted,
        FactRole.Denominator => found.OnlyDenominator,
        _ => found.Excluded,
    });

    private string RoleHref(FactRole role) => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
    {
        ["role"] = role == IndicatorTexts.RolesOf(Method)[0] ? null : FigureAddress.Of<FactRole>(role), ["reason"] = null, [ListAddress.PageName] = null,
    });

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) => string.IsNullOrEmpty(value) ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];

    private static Dictionary<string, object?> Cleared(string? role) =>
        new() { ["role"] = role, ["group"] = null, ["organisation"] = null, ["reason"] = null, ["q"] = null, [ListAddress.PageName] = null };
}
