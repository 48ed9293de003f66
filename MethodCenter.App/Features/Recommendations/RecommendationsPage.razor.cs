using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Recommendations;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Recommendations;

/// <summary>The list of recommendations; what is set stands in the address.</summary>
public sealed partial class RecommendationsPage
{
    private static readonly IReadOnlyList<Choice<string>> _codes =
    [
        .. IndicatorCatalogue.All.Where(m => m.Direction is not IndicatorDirection.Neither && (m.Kind is not IndicatorKind.Variant || m.Target is not null)).Select(m => new Choice<string>(m.Code, $"{m.Code} — {m.Name}")),
        new(ProposedRecommendation.Submission, RecommendationTerms.NameOf(ProposedRecommendation.Submission)),
    ];

    private IReadOnlyList<Choice<RecommendationState?>> _states = [];
    private IReadOnlyList<Choice<int?>> _places = [];
    private IReadOnlyList<Choice<int?>> _snapshotChoices = [];
    private IReadOnlyList<SnapshotChoice> _snapshots = [];
    private IReadOnlyList<RecommendationState> _shownStates = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private RecommendationFilter _filter = new();
    private RecommendationCounts? _counts;
    private ListGrid<RecommendationRow>? _grid;
    private RenderFragment<IReadOnlyCollection<RecommendationRow>>? _bulk;

    [Inject] public required RecommendationQueries Queries { get; init; }
    [Inject] public required RecommendationService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private string Subtitle => Queries.MayKeep ? RecommendationTexts.About : Queries.SeesEvidence ? RecommendationTexts.AboutOwn : RecommendationTexts.AboutReader;

    /// <summary>The paper speaks of one round: the chosen one, or the only one that there is.</summary>
    private int? PaperSnapshot => _filter.SnapshotId ?? (_snapshots.Count == 1 ? _snapshots[0].Id : null);

    protected override async Task OnInitializedAsync()
    {
        if (!Queries.MayView) return;
        if (Queries.MayKeep) _bulk = Bulk();
        _states = [.. Enum.GetValues<RecommendationState>().Where(s => Queries.MayKeep || s is not (RecommendationState.Proposed or RecommendationState.Rejected)).Select(s => new Choice<RecommendationState?>(s, RecommendationTerms.Of(s)))];
        _snapshots = await Queries.ListSnapshotsAsync(Leaving);
        _snapshotChoices = [.. _snapshots.Select(s => new Choice<int?>(s.Id, RecommendationTexts.Of(s)))];
        _places = [.. (await Queries.ListPlacesAsync(Leaving)).Select(p => new Choice<int?>(p.Id, p.Name))];
        ReadAddress();
    }

    /// <summary>The page of the list and, with it, the counts above: they speak of the same filter.</summary>
    private async Task<Page<RecommendationRow>> LoadAsync(PageRequest page, CancellationToken ct)
    {
        var rows = await Queries.ListAsync(_filter, page, ct);
        _counts = await Queries.CountAsync(_filter, ct);
        _shownStates = [.. Enum.GetValues<RecommendationState>().Where(s => _counts.Of(s) > 0)];
        StateHasChanged();
        return rows;
    }

    private async Task OnAddAsync()
    {
        var draft = Queries.NewDraft(_filter.SnapshotId ?? _snapshots[0].Id, _filter.MunicipalityId is RecommendationFilter.Centre ? null : _filter.MunicipalityId);
        if (await Dialogs.OpenPanelAsync<RecommendationPanel>(RecommendationTexts.AddTitle, new() { [nameof(RecommendationPanel.Draft)] = draft }) is not true) return;
        Notifications.Done(RecommendationTexts.Saved);
        await ReloadAsync();
    }

    private async Task OnApproveAsync(IReadOnlyCollection<RecommendationRow> rows)
    {
        if (!await Dialogs.AskAsync(RecommendationTexts.Approve, RecommendationTexts.ApproveConsequence(rows.Count), RecommendationTexts.Approve)) return;
        var sent = await Service.ApproveAsync(Refs(rows), Leaving);
        if (sent.IsOk) Notifications.Done(RecommendationTexts.Sent);
        else Notifications.Refused(sent.Error);
        await ReloadAsync();
    }

    private async Task OnReasonAsync(RecommendationAct act, IReadOnlyCollection<RecommendationRow> rows)
    {
        if (await Dialogs.OpenDialogAsync<RecommendationReasonDialog>(RecommendationReasonDialog.TitleOf(act), RecommendationReasonDialog.Of(act, Refs(rows))) is not true) return;
        Notifications.Done(RecommendationTexts.Saved);
        await ReloadAsync();
    }

    private static List<RecommendationRef> Refs(IReadOnlyCollection<RecommendationRow> rows) => [.. rows.Select(r => r.Ref)];

    private Task ReloadAsync() => _grid?.ReloadAsync() ?? Task.CompletedTask;

    protected override void ReadAddress()
    {
        _filter = new RecommendationAddress(Navigation.Uri).Filter;
        _chips =
        [
            .. Chip("snapshot", RecommendationTexts.Round, NameOf(_snapshotChoices, _filter.SnapshotId)),
            .. Chip("municipality", RecommendationTexts.Addressee, NameOf(_places, _filter.MunicipalityId)),
            .. Chip("code", RecommendationTexts.Indicator, _filter.Code is { } code ? RecommendationTerms.CodeOf(code) : null),
            .. Chip("state", RecommendationTexts.State, _filter.State is { } state ? RecommendationTerms.Of(state) : null),
            .. Chip("late", RecommendationTexts.OnlyLate, _filter.IsLate ? RecommendationTexts.Yes : null),
        ];
    }
}
