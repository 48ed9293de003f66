using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.Programmes;

/// <summary>The learners of a programme with what may be done for one and for many.</summary>
public sealed partial class LearnersList : IDisposable
{
    private static readonly IReadOnlyList<Choice<EnrolmentStatus?>> _states = ProgrammeTexts.Choices<EnrolmentStatus>(ProgrammeTerms.Of);

    private IReadOnlyList<Choice<int?>> _streams = [];
    private EnrolmentFilter _filter = new();
    private DomainError? _refusal;
    private ListGrid<EnrolmentRow>? _grid;

    [Parameter, EditorRequired] public required int ProgrammeId { get; set; }
    [Parameter, EditorRequired] public required ProgrammeKind Kind { get; set; }
    [Parameter, EditorRequired] public required IReadOnlyList<StreamRow> Streams { get; set; }
    [Parameter] public bool MayKeep { get; set; }

    /// <summary>The user sees the own learning only: no filters.</summary>
    [Parameter] public bool IsOwn { get; set; }

    /// <summary>Somebody was enrolled, completed or left: seats and figures changed.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    [Inject] public required EnrolmentQueries Queries { get; init; }
    [Inject] public required EnrolmentService Service { get; init; }
    [Inject] public required EnrolmentOrders Orders { get; init; }
    [Inject] public required SearchWords Words { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private NavigationManager Navigation => Words.Navigation;
    private bool HasFilter => _filter is not { StreamId: null, Status: null, Text: null or "" };

    /// <summary>Reads the list again after something changed beside it.</summary>
    public Task ReloadAsync() => _grid?.ReloadAsync() ?? Task.CompletedTask;

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    protected override void OnParametersSet()
    {
        ReadAddress();
        _streams = [.. Streams.Select(s => new Choice<int?>(s.Id, $"{s.Number}, {ProgrammeTexts.DatesOf(s.From, s.Until)}"))];
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        ReadAddress();
        StateHasChanged();
    }

    private void ReadAddress() => _filter = new ProgrammeAddress(Navigation.Uri, Words.Find).LearnersOf(ProgrammeId);

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private async Task OnEnrolAsync(IReadOnlyCollection<EnrolmentRow> rows) =>
        await DoneAsync(await Dialogs.OpenDialogAsync<OrderDialog>(LearnerTexts.Enrol, new() { [nameof(OrderDialog.Rows)] = rows.ToList() }));

    private async Task OnCompleteAsync(IReadOnlyCollection<EnrolmentRow> rows) =>
        await DoneAsync(await Dialogs.OpenPanelAsync<CompletePanel>(LearnerTexts.Complete, new() { [nameof(CompletePanel.Rows)] = rows.ToList(), [nameof(CompletePanel.Kind)] = Kind }));

    private Task OnExpelAsync(IReadOnlyCollection<EnrolmentRow> rows)
    {
        List<EnrolmentRef> chosen = [.. rows.Select(r => new EnrolmentRef(r.Id, r.Version))];
        return AskReasonAsync(LearnerTexts.Expel, LearnerTexts.ExpelConsequence(rows.Count), isRequired: true,
            async reason => await Orders.ExpelAsync(chosen, reason, CancellationToken.None) is { IsOk: false } refused ? refused.Error : null);
    }

    private Task OnWithdrawAsync(EnrolmentRow row) => AskReasonAsync(LearnerTexts.WithdrawTitle, LearnerTexts.WithdrawConsequence(row), isRequired: false,
        async reason => await Service.WithdrawAsync(new(row.Id, row.Version), reason, CancellationToken.None) is { IsOk: false } refused ? refused.Error : null);

    private async Task OnUndoAsync(EnrolmentRow row)
    {
        if (!await Dialogs.AskAsync(LearnerTexts.UndoTitle, LearnerTexts.UndoConsequence(row), LearnerTexts.Undo, isDanger: true)) return;
        var undone = await Orders.UndoAsync(new(row.Id, row.Version), CancellationToken.None);
        _refusal = undone.IsOk ? null : undone.Error;
        await DoneAsync(undone.IsOk);
    }

    private async Task AskReasonAsync(string title, string consequence, bool isRequired, Func<string?, Task<DomainError?>> act) =>
        await DoneAsync(await Dialogs.OpenDialogAsync<ReasonDialog>(title, new()
        {
            [nameof(ReasonDialog.Consequence)] = consequence,
            [nameof(ReasonDialog.ConfirmText)] = title,
            [nameof(ReasonDialog.IsRequired)] = isRequired,
            [nameof(ReasonDialog.Act)] = act,
        }));

    private Task DoneAsync(object? done) => done is true ? Changed.InvokeAsync() : Task.CompletedTask;
}
