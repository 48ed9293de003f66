using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MonitoringRounds;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.MonitoringRounds;

/// <summary>The board as a table with what the centre does to the marked rows.</summary>
public sealed partial class RoundPlaceTable
{
    private readonly HashSet<int> _chosen = [];

    [Parameter, EditorRequired] public required RoundBoard Board { get; set; }

    /// <summary>Those of the chosen state.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<RoundPlaceRow> Places { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    [Inject] public required SettlementService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private bool MayAct => Board.Head is { MayKeep: true, IsCollecting: true };
    private IEnumerable<RoundPlaceRow> Chosen => Places.Where(p => _chosen.Contains(p.MunicipalityId));
    private List<string> Names => [.. Chosen.Select(p => p.Name)];

    protected override void OnParametersSet() => _chosen.IntersectWith(Places.Select(p => p.MunicipalityId));

    private bool All(params SubmissionState[] states) => _chosen.Count > 0 && Chosen.All(p => states.Contains(p.State));

    private void OnAll(bool isOn)
    {
        _chosen.Clear();
        if (isOn) _chosen.UnionWith(Places.Select(p => p.MunicipalityId));
    }

    private void OnOne(int municipalityId, bool isOn)
    {
        if (isOn) _chosen.Add(municipalityId);
        else _chosen.Remove(municipalityId);
    }

    private Task OnAcceptAsync() => AskAsync(RoundTexts.Accept, RoundTexts.AcceptAsk(Names), RoundTexts.AcceptRemark, false, draft => Service.AcceptAsync(draft), RoundTexts.Accepted);

    private Task OnReturnAsync() => AskAsync(RoundTexts.Return, RoundTexts.ReturnAsk(Names), RoundTexts.ReturnReason, true, draft => Service.ReturnAsync(draft), RoundTexts.Returned);

    private async Task OnUndoAsync()
    {
        if (!await Dialogs.AskAsync(RoundTexts.Undo, RoundTexts.UndoAsk, RoundTexts.Undo)) return;
        var done = await Service.UndoAsync(DraftOf(null));
        if (done.IsOk) await DoneAsync(RoundTexts.Undone);
        else Notifications.Refused(done.Error);
    }

    private async Task AskAsync(string title, string consequence, string label, bool isRequired, Func<SettlementDraft, Task<Result>> act, string message)
    {
        Dictionary<string, object?> parameters = new()
        {
            [nameof(RoundReasonDialog.Consequence)] = consequence, [nameof(RoundReasonDialog.Label)] = label, [nameof(RoundReasonDialog.ConfirmText)] = title,
            [nameof(RoundReasonDialog.IsRequired)] = isRequired, [nameof(RoundReasonDialog.Act)] = (Func<string?, Task<Result>>)(text => act(DraftOf(text))),
        };
        if (await Dialogs.OpenDialogAsync<RoundReasonDialog>(title, parameters) is true) await DoneAsync(message);
    }

    private SettlementDraft DraftOf(string? remark) => new()
    {
        RoundId = Board.Head.Id, Remark = remark, Places = [.. Chosen.Select(p => new ChosenPlace(p.MunicipalityId, p.Version))],
    };

    private async Task DoneAsync(string message)
    {
        _chosen.Clear();
        Notifications.Done(message);
        await Changed.InvokeAsync();
    }
}
