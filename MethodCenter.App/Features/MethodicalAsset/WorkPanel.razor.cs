using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The form of an entry of the work journal.</summary>
public sealed partial class WorkPanel : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<string>> _functions = [];
    private Choice<int>? _methodist;
    private WorkEntryDraft? _draft;
    private DomainError? _refusal;
    private bool _isMissing;

    /// <summary>Zero for a new entry.</summary>
    [Parameter] public int EntryId { get; set; }

    /// <summary>Whose journal is open: the first choice for a new entry.</summary>
    [Parameter] public Choice<int?>? Methodist { get; set; }

    [Inject] public required WorkJournalQueries Queries { get; init; }
    [Inject] public required WorkJournalService Service { get; init; }
    [Inject] public required MethodistQueries Methodists { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private string? Statute => AssetFunctions.Find(_draft?.FunctionCode)?.Statute;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var draft = EntryId == 0 ? new WorkEntryDraft { Date = Clock.Today() } : await Queries.FindDraftAsync(EntryId, _leaving.Token);
        _isMissing = draft is null;
        if (draft is null) return;
        var first = draft.MethodistId > 0 ? draft.MethodistId : Methodist?.Value ?? await OnlyMethodistAsync();
        _draft = draft;
        if (first is { } id) await OnMethodistAsync(id);
    }

    private async Task OnMethodistAsync(int id)
    {
        if (await Methodists.FindChoiceAsync(id, _leaving.Token) is not { } methodist) return;
        _draft!.MethodistId = id;
        _methodist = ToChoice(methodist);
        _functions = [.. AssetFunctions.Of(methodist.Level).Select(f => new Choice<string>(f.Code, WorkTexts.FunctionOf(f)))];
        if (_functions.All(f => f.Value != _draft.FunctionCode)) _draft.FunctionCode = _functions[0].Value;
    }

    private async Task OnSaveAsync()
    {
        var saved = await Service.SaveAsync(_draft!, _leaving.Token);
        if (saved.IsOk) Dialogs.CloseSide(true);
        else _refusal = saved.Error;
    }

    private async Task OnRemoveAsync()
    {
        if (!await Dialogs.AskAsync(WorkTexts.Remove, WorkTexts.RemoveConsequence, WorkTexts.Remove, isDanger: true)) return;
        var removed = await Service.RemoveAsync(EntryId, _leaving.Token);
        if (removed.IsOk) Dialogs.CloseSide(true);
        else _refusal = removed.Error;
    }

    /// <summary>A methodist writes for themself: nobody else is offered.</summary>
    private async Task<int?> OnlyMethodistAsync() =>
        await Methodists.FindChoicesAsync("", _leaving.Token) is [var only] ? only.Id : null;

    private async Task<IReadOnlyList<Choice<int>>> FindMethodistsAsync(string text, CancellationToken ct) =>
        [.. (await Methodists.FindChoicesAsync(text, ct)).Select(ToChoice)];

    private async Task<IReadOnlyList<Choice<int?>>> FindEducatorsAsync(string text, CancellationToken ct) =>
        [.. (await Queries.FindEducatorsAsync(text, ct)).Select(t => new Choice<int?>(t.Id, t.Name, t.Place))];

    private async Task<IReadOnlyList<Choice<int?>>> FindOrganisationsAsync(string text, CancellationToken ct) =>
        [.. (await Queries.FindOrganisationsAsync(text, ct)).Select(t => new Choice<int?>(t.Id, t.Name, t.Place))];

    private static Choice<int> ToChoice(MethodistChoice methodist) => new(methodist.Id, methodist.FullName, AssignmentPageTexts.ChoiceHint(methodist));
}
