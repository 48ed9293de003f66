using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Tasks of post-course support: due, late, done, and those that nobody got.</summary>
public sealed partial class SupportPage
{
    private static readonly IReadOnlyList<Choice<SupportState?>> _states = ProgrammeTexts.Choices<SupportState>(ProgrammeTerms.Of);

    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private IReadOnlyList<(SupportState State, int Count)> _shownStates = [];
    private SupportFilter _filter = new();
    private SupportCounts? _counts;
    private DomainError? _refusal;
    private ListGrid<SupportRow>? _grid;

    [Inject] public required SupportQueries Queries { get; init; }
    [Inject] public required SupportService Service { get; init; }
    [Inject] public required AssetHeadQueries Heads { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (!Queries.MayGive) return;
        _municipalities = [.. (await Heads.FindAsync(Leaving)).Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        ReadAddress();
    }

    /// <summary>The page of the list and the counts above: they speak of the same filter.</summary>
    private async Task<Page<SupportRow>> LoadAsync(PageRequest page, CancellationToken ct)
    {
        var rows = await Queries.ListAsync(_filter, page, ct);
        _counts = await Queries.CountAsync(_filter, ct);
        _shownStates = [.. new[] { (SupportState.Late, _counts.Late), (SupportState.Due, _counts.Due), (SupportState.Nobody, _counts.Nobody), (SupportState.Done, _counts.Done) }.Where(s => s.Item2 > 0)];
        StateHasChanged();
        return rows;
    }

    private async Task OnFinishAsync(SupportRow row) =>
        await DoneAsync(await Dialogs.OpenDialogAsync<SupportFinishDialog>(SupportTexts.FinishTitle, new() { [nameof(SupportFinishDialog.Row)] = row }));

    private async Task OnGiveAsync(SupportRow row) =>
        await DoneAsync(await Dialogs.OpenDialogAsync<SupportGiveDialog>(SupportTexts.GiveTitle, new() { [nameof(SupportGiveDialog.Row)] = row }));

    private async Task OnReopenAsync(SupportRow row)
    {
        if (!await Dialogs.AskAsync(SupportTexts.Reopen, SupportTexts.ReopenConsequence, SupportTexts.Reopen, isDanger: true)) return;
        var reopened = await Service.ReopenAsync(row.Id, row.Version, Leaving);
        _refusal = reopened.IsOk ? null : reopened.Error;
        await DoneAsync(reopened.IsOk);
    }

    private Task DoneAsync(object? done) => done is true && _grid is not null ? _grid.ReloadAsync() : Task.CompletedTask;

    protected override void ReadAddress()
    {
        _filter = new ProgrammeAddress(Navigation.Uri, Words.Find).Support;
        _chips =
        [
            .. Chip("q", SupportTexts.Search, _filter.Text),
            .. Chip("state", SupportTexts.State, _filter.State is { } state ? ProgrammeTerms.Of(state) : null),
            .. Chip("municipality", SupportTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId)?.Text ?? ProgrammeAddress.Of(_filter.MunicipalityId)),
            .. Chip("done", SupportTexts.WithDone, _filter.WithDone ? ProgrammeTexts.Yes : null),
        ];
    }
}
