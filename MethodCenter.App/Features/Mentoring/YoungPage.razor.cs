using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Young educators, first those without support; the numbers above are exactly the list.</summary>
public sealed partial class YoungPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<YoungShow?>> _shows = [.. Enum.GetValues<YoungShow>().Where(s => s is not YoungShow.Without).Select(s => new Choice<YoungShow?>(s, YoungTexts.Of(s)))];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<string>> _subjects = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private (int Age, bool IsInclusive, int ServiceMonths)? _bounds;
    private Choice<int?>? _organisation;
    private YoungFilter _filter = new();
    private YoungFigures? _figures;
    private DateSpan? _period;
    private ListGrid<YoungRow>? _grid;

    [Inject] public required YoungQueries Queries { get; init; }
    [Inject] public required MentoringHeadQueries Heads { get; init; }
    [Inject] public required SearchWords Words { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private NavigationManager Navigation => Words.Navigation;

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        ReadAddress();
        Navigation.LocationChanged += OnLocationChanged;
        if (!Queries.MayView) return;
        if (Queries.MayKeepSupport) _bulk = Bulk();
        var heads = await Heads.FindAsync(_leaving.Token);
        _municipalities = [.. heads.Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        _subjects = [.. heads.Subjects.Select(s => new Choice<string>(s.Value, s.Name))];
        _bounds = await Queries.FindBoundsAsync(_leaving.Token);
        await NameOrganisationAsync();
        ReadAddress();
    }

    /// <summary>The page of the list and the numbers above: they speak of the same people.</summary>
    private async Task<Page<YoungRow>> LoadAsync(PageRequest page, CancellationToken ct)
    {
        var list = await Queries.ListAsync(_filter, page, ct);
        (_figures, _period) = (list.Figures, list.Period);
        StateHasChanged();
        return list.Page;
    }

    private async Task OnGiveAsync(IReadOnlyCollection<YoungRow> rows)
    {
        var given = await Dialogs.OpenPanelAsync<SupportPanel>(YoungTexts.GiveSupport, new()
        {
            [nameof(SupportPanel.People)] = rows.Select(r => new MentoringChoice<int>(r.EducatorId, r.FullName, r.Organisation)).ToList(),
        });
        if (given is not SupportAdded added) return;
        Notifications.Done(YoungSupportTexts.Added(added));
        if (_grid is not null) await _grid.ReloadAsync();
    }

    private async Task<IReadOnlyList<Choice<int?>>> FindOrganisationsAsync(string text, CancellationToken ct) =>
        [.. (await Heads.FindOrganisationsAsync(text, ct)).Select(o => new Choice<int?>(o.Value, o.Name, o.Hint))];

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(async () =>
    {
        ReadAddress();
        await NameOrganisationAsync();
        ReadAddress();
        StateHasChanged();
    });

    private async Task NameOrganisationAsync()
    {
        if (_filter.OrganisationId == _organisation?.Value) return;
        _organisation = _filter.OrganisationId is { } id && await Heads.FindOrganisationAsync(id, _leaving.Token) is { } found ? new(found.Value, found.Name) : null;
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private string ShowHref(YoungShow show) => Navigation.FilterHref("show", show is YoungShow.Without ? null : MentoringPeopleAddress.Of<YoungShow>(show));

    private static string PostOf(YoungRow row) => row.Subject is null ? row.Position : $"{row.Position}, {row.Subject}";

    private void ReadAddress()
    {
        _filter = new MentoringPeopleAddress(Navigation.Uri, Words.Find).Young;
        _chips =
        [
            .. Chip("q", YoungTexts.Search, _filter.Text),
            .. Chip("show", YoungTexts.Show, _filter.Show is YoungShow.Without ? null : YoungTexts.Of(_filter.Show)),
            .. Chip("municipality", YoungTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId && m.Value is not null)?.Text),
            .. Chip("organisation", YoungTexts.Organisation, _filter.OrganisationId is null ? null : _organisation?.Text),
            .. Chip("subject", YoungTexts.Subject, _subjects.FirstOrDefault(s => s.Value == _filter.SubjectCode)?.Text),
            .. Chip("from", YoungTexts.From, _filter.From is { } from ? Formats.Date(from) : null),
            .. Chip("day", YoungTexts.Day, _filter.Day is { } day ? Formats.Date(day) : null),
        ];
    }

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) => string.IsNullOrEmpty(value) ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
