using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Who is in which form of support; schools and clubs with their members in the other view.</summary>
public sealed partial class YoungSupportPage
{
    private static readonly IReadOnlyList<Choice<SupportPhase?>> _phases = [.. Enum.GetValues<SupportPhase>().Select(p => new Choice<SupportPhase?>(p, YoungSupportTexts.Of(p)))];

    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private IReadOnlyList<SupportRemoved> _removed = [];
    private SupportListFilter _filter = new();
    private SupportListCounts? _counts;
    private ListGrid<SupportListRow>? _grid;
    private bool _showsGroups;
    private bool _mayImport;

    [Inject] public required SupportListQueries Queries { get; init; }
    [Inject] public required SupportParticipationService Service { get; init; }
    [Inject] public required MentoringHeadQueries Heads { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (!Queries.MayView) return;
        if (Queries.MayKeep) _bulk = Bulk();
        _mayImport = Queries.MayImport;
        _municipalities = [.. (await Heads.FindAsync(Leaving)).Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        ReadAddress();
    }

    /// <summary>The page of the list and the counts above: they speak of the same filter.</summary>
    private async Task<Page<SupportListRow>> LoadAsync(PageRequest page, CancellationToken ct)
    {
        var rows = await Queries.ListAsync(_filter, page, ct);
        _counts = await Queries.CountAsync(_filter, ct);
        StateHasChanged();
        return rows;
    }

    private async Task OnAddAsync()
    {
        if (await Dialogs.OpenPanelAsync<SupportPanel>(YoungSupportTexts.AddTitle) is not SupportAdded added) return;
        Notifications.Done(YoungSupportTexts.Added(added));
        await ReloadAsync();
    }

    private async Task OnOpenAsync(SupportListRow row)
    {
        if (!Queries.MayKeep) return;
        if (await Dialogs.OpenPanelAsync<SupportPanel>(row.FullName, new() { [nameof(SupportPanel.ParticipationId)] = row.Id }) is not true) return;
        Notifications.Done(YoungSupportTexts.Saved);
        await ReloadAsync();
    }

    private async Task OnEndAsync(IReadOnlyCollection<SupportListRow> rows)
    {
        if (await Dialogs.OpenDialogAsync<SupportEndDialog>(YoungSupportTexts.EndTitle, new() { [nameof(SupportEndDialog.Chosen)] = Refs(rows) }) is not true) return;
        Notifications.Done(YoungSupportTexts.EndedDone);
        await ReloadAsync();
    }

    private async Task OnRemoveAsync(IReadOnlyCollection<SupportListRow> rows)
    {
        if (!await Dialogs.AskAsync(YoungSupportTexts.RemoveTitle, YoungSupportTexts.RemoveConsequence(rows.Count), YoungSupportTexts.Remove, isDanger: true)) return;
        var removed = await Service.RemoveAsync(Refs(rows), Leaving);
        if (removed.IsOk) _removed = removed.Value;
        else Notifications.Refused(removed.Error);
        await ReloadAsync();
    }

    private async Task OnRestoreAsync()
    {
        var restored = await Service.RestoreAsync(_removed, Leaving);
        if (restored.IsOk) Notifications.Done(YoungSupportTexts.Restored);
        else Notifications.Refused(restored.Error);
        _removed = [];
        await ReloadAsync();
    }

    /// <summary>Members of one school or club: the list with its kind and title.</summary>
    private void OnGroup(SupportGroup group)
    {
        var href = Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["view"] = null, ["kind"] = MentoringPeopleAddress.Of<SupportKind>(group.Kind), ["title"] = null });
        Navigation.NavigateTo(href);
        if (group.Title is not null) Words.Set("title", group.Title);
    }

    private static List<SupportRef> Refs(IReadOnlyCollection<SupportListRow> rows) => [.. rows.Select(r => r.Ref)];

    private Task ReloadAsync() => _grid?.ReloadAsync() ?? Task.CompletedTask;

    protected override void ReadAddress()
    {
        var address = new MentoringPeopleAddress(Navigation.Uri, Words.Find);
        (_filter, _showsGroups) = (address.Support, address["view"] == "groups");
        _chips =
        [
            .. Chip("q", YoungSupportTexts.Search, _filter.Text),
            .. Chip("kind", YoungSupportTexts.Kind, _filter.Kind is { } kind ? MentoringTerms.Of(kind) : null),
            .. Chip("title", YoungSupportTexts.NameShort, _filter.Title),
            .. Chip("phase", YoungSupportTexts.Phase, _filter.Phase is { } phase ? YoungSupportTexts.Of(phase) : null),
            .. Chip("municipality", YoungSupportTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId && m.Value is not null)?.Text),
        ];
    }
}
