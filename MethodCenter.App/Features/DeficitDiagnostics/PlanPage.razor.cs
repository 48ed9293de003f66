using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The people of a campaign: who must pass and who has; its filters live in the address.</summary>
public sealed partial class PlanPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<PlanMark?>> _marks = [.. Enum.GetValues<PlanMark>().Select(m => new Choice<PlanMark?>(m, CampaignTerms.Of(m)))];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Crumb> _crumbs = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private PlanFilter _filter = new(0);
    private ListGrid<PlanRow>? _grid;
    private PlanHead? _head;
    private DomainError? _refusal;
    private bool _isMissing;

    [Parameter] public int Id { get; set; }

    [Inject] public required PlanQueries Queries { get; init; }
    [Inject] public required PlanService Service { get; init; }
    [Inject] public required SearchWords Words { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private NavigationManager Navigation => Words.Navigation;

    /// <summary>The coordinator of an organisation learns who passed, not why somebody did not.</summary>
    private IReadOnlyList<Choice<PassingState?>> States => [.. Enum.GetValues<PassingState>()
        .Where(s => _head!.SeesDetail || s is PassingState.Completed or PassingState.NotYet or PassingState.Excused).Select(s => new Choice<PassingState?>(s, CampaignTerms.Of(s)))];

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        await ReadAddressAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    private async Task ShowAsync()
    {
        await ReadAddressAsync();
        StateHasChanged();
    }

    private async Task OnComposeAsync()
    {
        if (await Dialogs.OpenPanelAsync<PlanComposePanel>(PlanTexts.Compose, new() { [nameof(PlanComposePanel.CampaignId)] = Id }, isWide: true) is true) await ReloadAsync();
    }

    private async Task OnAddAsync()
    {
        if (await Dialogs.OpenPanelAsync<PlanAddPanel>(PlanTexts.Add, new() { [nameof(PlanAddPanel.CampaignId)] = Id }) is true) await ReloadAsync();
    }

    private async Task OnExcuseAsync(IReadOnlyCollection<PlanRow> rows)
    {
        var ids = Ids(rows);
        var excused = await Dialogs.OpenDialogAsync<PlanExcuseDialog>(PlanTexts.Excuse, new() { [nameof(PlanExcuseDialog.CampaignId)] = Id, [nameof(PlanExcuseDialog.Educators)] = ids });
        if (excused is true) await ReloadAsync();
    }

    private async Task OnReturnAsync(IReadOnlyCollection<PlanRow> rows) => await DoneAsync(await Service.ReturnAsync(Id, Ids(rows), _leaving.Token));

    private async Task OnRemoveAsync(IReadOnlyCollection<PlanRow> rows)
    {
        var ids = Ids(rows);
        if (await Dialogs.AskAsync(PlanTexts.Remove, PlanTexts.RemoveQuestion(ids.Count), PlanTexts.Remove, isDanger: true))
            await DoneAsync(await Service.RemoveAsync(Id, ids, _leaving.Token));
    }

    private async Task DoneAsync(Result<int> result)
    {
        _refusal = result.IsOk ? null : result.Error;
        if (result.IsOk) await ReloadAsync();
    }

    private async Task ReloadAsync()
    {
        _refusal = null;
        if (_grid is not null) await _grid.ReloadAsync();
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private async Task ReadAddressAsync()
    {
        var filter = new CampaignAddress(Navigation.Uri, Words.Find).PeopleOf(Id);
        if (_head is null || filter.MunicipalityId != _filter.MunicipalityId) _head = await Queries.FindHeadAsync(Id, filter.MunicipalityId, _leaving.Token);
        _filter = filter;
        _isMissing = _head is null;
        if (_head is null) return;
        _crumbs = [new(CampaignTexts.Campaigns, Urls.Campaigns), new(_head.Code, Urls.Campaign(Id)), new(PlanTexts.Title)];
        _chips =
        [
            .. Chip("q", CampaignTexts.Search, filter.Text),
            .. Chip("must", PlanTexts.MustPass, filter.MustPass ? PlanTexts.MustPassValue : null),
            .. Chip("state", PlanTexts.State, filter.State is { } state ? CampaignTerms.Of(state) : null),
            .. Chip("mark", PlanTexts.Mark, filter.Mark is { } mark ? CampaignTerms.Of(mark) : null),
            .. Chip("municipality", PlanTexts.Municipality, _head.Municipalities.FirstOrDefault(m => m.Id == filter.MunicipalityId)?.Name),
            .. Chip("organisation", PlanTexts.Organisation, _head.Organisations.FirstOrDefault(o => o.Id == filter.OrganisationId)?.Name),
        ];
    }

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        value is null ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];

    private static List<int> Ids(IReadOnlyCollection<PlanRow> rows) => [.. rows.Select(r => r.EducatorId)];

    private static IReadOnlyList<Choice<int?>> Of(IReadOnlyList<CampaignPlaceChoice> places) => [.. places.Select(p => new Choice<int?>(p.Id, p.Name))];
}
