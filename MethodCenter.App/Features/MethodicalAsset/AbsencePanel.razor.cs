using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The form of an absence; while its dates change it says what becomes of those who stand in.</summary>
public sealed partial class AbsencePanel : IDisposable
{
    private static readonly IReadOnlyList<Choice<AbsenceKind>> _kinds = [.. Enum.GetValues<AbsenceKind>().Select(k => new Choice<AbsenceKind>(k, AbsenceTerms.Of(k)))];

    private readonly CancellationTokenSource _leaving = new();
    private Choice<int>? _methodist;
    private AbsenceDraft? _draft;
    private AbsenceConsequence? _consequence;
    private DomainError? _refusal;
    private bool _isMissing;

    /// <summary>Zero for a new one.</summary>
    [Parameter] public int AbsenceId { get; set; }

    /// <summary>Whose a new one is, where the page knows.</summary>
    [Parameter] public int? MethodistId { get; set; }

    [Inject] public required AbsenceQueries Queries { get; init; }
    [Inject] public required AbsenceService Service { get; init; }
    [Inject] public required MethodistQueries Methodists { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private string? ConsequenceText => _consequence is null ? null : AbsenceTerms.Of(_consequence);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var draft = AbsenceId == 0 ? new AbsenceDraft { MethodistId = MethodistId ?? await OnlyMethodistAsync() } : await Queries.FindDraftAsync(AbsenceId, _leaving.Token);
        _isMissing = draft is null;
        if (draft is null) return;
        if (draft.MethodistId > 0 && await Methodists.FindChoiceAsync(draft.MethodistId, _leaving.Token) is { } methodist) _methodist = ToChoice(methodist);
        _draft = draft;
        await PreviewAsync();
    }

    private Task OnFromAsync(DateOnly? day)
    {
        _draft!.From = day;
        return PreviewAsync();
    }

    private Task OnUntilAsync(DateOnly? day)
    {
        _draft!.Until = day;
        return PreviewAsync();
    }

    private async Task PreviewAsync() => _consequence = _draft!.Id == 0 ? null : await Queries.PreviewAsync(_draft.Id, new DateSpan(_draft.From, _draft.Until), _leaving.Token);

    private async Task OnSaveAsync()
    {
        var saved = await Service.SaveAsync(_draft!, _leaving.Token);
        if (saved.IsOk) Close(AssetWatchTexts.Saved);
        else _refusal = saved.Error;
    }

    private async Task OnRemoveAsync()
    {
        var consequence = AssetWatchTexts.RemoveConsequence(await Queries.PreviewAsync(_draft!.Id, null, _leaving.Token));
        if (!await Dialogs.AskAsync(AssetWatchTexts.Remove, consequence, AssetWatchTexts.Remove, isDanger: true)) return;
        var removed = await Service.RemoveAsync(new(_draft.Id, _draft.Version), _leaving.Token);
        if (removed.IsOk) Close(AssetWatchTexts.Removed);
        else _refusal = removed.Error;
    }

    private void Close(string message)
    {
        Notifications.Done(message);
        Dialogs.CloseSide(true);
    }

    /// <summary>A methodist writes for themself: nobody else is offered.</summary>
    private async Task<int> OnlyMethodistAsync() => await Methodists.FindChoicesAsync("", _leaving.Token) is [var only] ? only.Id : 0;

    private async Task<IReadOnlyList<Choice<int>>> FindMethodistsAsync(string text, CancellationToken ct) =>
        [.. (await Methodists.FindChoicesAsync(text, ct)).Select(ToChoice)];

    private static Choice<int> ToChoice(MethodistChoice methodist) => new(methodist.Id, methodist.FullName, AssignmentPageTexts.ChoiceHint(methodist));
}
