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
    private int _round;

    [Parameter, EditorRequired] public required int ProgrammeId { get; set; }
    [Parameter, EditorRequired] public required ProgrammeKind Kind { get; set; }
    [Parameter, EditorRequired] public required IReadOnlyList<StreamRow> Streams { get; set; }
    [Parameter] public bool MayKeep { get; set; }

    /// <summary>The user sees the own learning only: no filters.</summary>
    [Parameter] public bool IsOwn { get; set; }

    /// <summary>Somebody was enrolled, completed or left: seats and figures changed.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    [Inject] public required EnrolmentQueries Queries { get; init; }
    [Inject] public required EnrolmentOrders Orders { get; init; }
    [Inject] public required SearchWords Words { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private NavigationManager Navigation => Words.Navigation;
    private bool HasFilter => _filter is not { StreamId: null, Status: null, Text: null or "" };

    /// <summary>Reads the list again after something changed: a new grid, so that no mark stays on a row that has changed.</summary>
    public void Reload()
    {
        _round++;
        StateHasChanged();
    }

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

    private async Task OnExpelAsync(IReadOnlyCollection<EnrolmentRow> rows)
    {
        List<EnrolmentRef> chosen = [.. rows.Select(r => new EnrolmentRef(r.Id, r.Version))];
        await DoneAsync(await Dialogs.OpenDialogAsync<ReasonDialog>(LearnerTexts.Expel, new()
        {
            [nameof(ReasonDialog.Consequence)] = LearnerTexts.ExpelConsequence(rows.Count),
            [nameof(ReasonDialog.ConfirmText)] = LearnerTexts.Expel,
            [nameof(ReasonDialog.Act)] = (Func<string?, Task<DomainError?>>)(async reason =>
                await Orders.ExpelAsync(chosen, reason, CancellationToken.None) is { IsOk: false } refused ? refused.Error : null),
        }));
    }

    private async Task OnOpenAsync(EnrolmentRow row) =>
        await DoneAsync(await Dialogs.OpenPanelAsync<LearnerPanel>(row.FullName, new() { [nameof(LearnerPanel.Row)] = row, [nameof(LearnerPanel.MayKeep)] = MayKeep }));

    private Task DoneAsync(object? done) => done is true ? Changed.InvokeAsync() : Task.CompletedTask;
}
