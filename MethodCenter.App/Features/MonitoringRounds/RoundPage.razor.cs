using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MonitoringRounds;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.MonitoringRounds;

/// <summary>A round: who has submitted, what stands against a freeze, its snapshots. The chosen state and view live in the address.</summary>
public sealed partial class RoundPage
{
    private IReadOnlyList<RoundPlaceRow> _places = [];
    private IReadOnlyList<MapTile> _tiles = [];
    private RoundBoard? _board;
    private BoardState? _state;
    private bool _isMap;
    private bool _isRead;

    [Parameter] public int Id { get; set; }

    [Inject] public required RoundBoardQueries Queries { get; init; }
    [Inject] public required RoundService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private RoundHead Head => _board!.Head;

    protected override Task OnParametersSetAsync() => _board?.Head.Id == Id ? Task.CompletedTask : ReadAsync();

    protected override void ReadAddress()
    {
        var address = new RoundAddress(Navigation.Uri);
        (_state, _isMap) = (address.State, address.IsMap);
        Arrange();
    }

    private async Task ReadAsync()
    {
        _board = await Queries.FindAsync(Id, Leaving);
        _isRead = true;
        Arrange();
    }

    private void Arrange()
    {
        _places = [.. (_board?.Places ?? []).Where(p => _state is null || p.Board == _state)];
        _tiles = [.. (_board?.Places ?? []).Select(p => new MapTile(p.TileRow, p.TileColumn, p.Name, p.Name, RoundTerms.Of(p.Board), ShadeOf(p.Board), Urls.RoundPlace(Id, p.Oktmo)))];
    }

    private static double ShadeOf(BoardState state) => state switch
    {
        BoardState.Waiting or BoardState.Late => 0,
        BoardState.Returned => 0.3,
        BoardState.WithRemarks => 0.5,
        BoardState.Submitted => 0.7,
        BoardState.Accepted => 1,
    };

    private async Task OnEditAsync()
    {
        if (await Dialogs.OpenPanelAsync<RoundPanel>(RoundTexts.Edit, new() { [nameof(RoundPanel.Round)] = Head }) is int) await ReadAsync();
    }

    private async Task OnOpenAsync()
    {
        if (await Dialogs.AskAsync(RoundTexts.Open, RoundTexts.OpenAsk, RoundTexts.Open)) await EndAsync(await Service.OpenAsync(Id, Head.Version, Leaving), RoundTexts.Opened);
    }

    private async Task OnRestoreAsync() => await EndAsync(await Service.RestoreAsync(Id, Head.Version, Leaving), RoundTexts.Restored);

    private async Task OnCancelAsync()
    {
        Dictionary<string, object?> parameters = new()
        {
            [nameof(RoundReasonDialog.Consequence)] = RoundTexts.CancelAsk, [nameof(RoundReasonDialog.Label)] = RoundTexts.CancelReason,
            [nameof(RoundReasonDialog.ConfirmText)] = RoundTexts.Cancel, [nameof(RoundReasonDialog.IsRequired)] = true, [nameof(RoundReasonDialog.IsDanger)] = true,
            [nameof(RoundReasonDialog.Act)] = (Func<string?, Task<Result>>)(reason => Service.CancelAsync(Id, Head.Version, reason, Leaving)),
        };
        if (await Dialogs.OpenDialogAsync<RoundReasonDialog>(RoundTexts.Cancel, parameters) is true) await EndAsync(Result.Ok, RoundTexts.Cancelled);
    }

    private async Task OnFreezeAsync()
    {
        var isCorrection = Head.State is RoundState.Frozen;
        Dictionary<string, object?> parameters = new()
        {
            [nameof(RoundFreezeDialog.RoundId)] = Id, [nameof(RoundFreezeDialog.IsCorrection)] = isCorrection, [nameof(RoundFreezeDialog.Review)] = _board!.Review,
        };
        if (await Dialogs.OpenDialogAsync<RoundFreezeDialog>(isCorrection ? RoundTexts.Correct : RoundTexts.FreezeTitle, parameters) is not int) return;
        await ReadAsync();
        Notifications.Done(RoundTexts.FrozenAs(_board!.Snapshots.Count));
    }

    private async Task EndAsync(Result done, string message)
    {
        if (done.IsOk) Notifications.Done(message);
        else Notifications.Refused(done.Error);
        await ReadAsync();
    }
}
