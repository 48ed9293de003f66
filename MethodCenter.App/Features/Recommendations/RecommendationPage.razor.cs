using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Recommendations;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Recommendations;

/// <summary>One recommendation: evidence, text, answer, effect, acts.</summary>
public sealed partial class RecommendationPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Fact> _facts = [];
    private IReadOnlyList<HistoryEntry> _history = [];
    private RecommendationCard? _card;
    private bool _isMissing;

    [Parameter] public int Id { get; set; }
    [Inject] public required RecommendationCardQueries Queries { get; init; }
    [Inject] public required RecommendationQueries Lists { get; init; }
    [Inject] public required RecommendationService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _card = await Queries.FindAsync(Id, _leaving.Token);
        _isMissing = _card is null;
        if (_card is not { Row: var row }) return;
        _history = [.. _card.History.Select(h => new HistoryEntry(h.At, h.What, h.Who, h.Details))];
        _facts =
        [
            new(RecommendationTexts.Addressee, row.Place, row.MunicipalityId is { } place ? Urls.Municipality(place) : null),
            new(RecommendationTexts.Round, row.Round), new(RecommendationTexts.Day, Formats.Date(row.Day)), new(RecommendationTexts.Rule, RecommendationTerms.Of(row.Rule)),
            new(RecommendationTexts.Owner, row.Owner), new(RecommendationTexts.Due, row.IsLate ? $"{Formats.Date(row.Due)} — {RecommendationTexts.Late}" : Formats.Date(row.Due)),
            new(RecommendationTexts.SentAt, row.ApprovedAt is { } sent ? $"{Formats.Moment(sent)}, {_card.ApprovedBy}" : null),
            new(RecommendationTexts.AnsweredAt, row.AnsweredAt is { } answered ? $"{Formats.Moment(answered)}{(_card.AnsweredBy is { } who ? $", {who}" : "")}" : null),
        ];
    }

    private string CaptionOf(RecommendationAct act) => act switch
    {
        RecommendationAct.Edit => RecommendationTexts.Edit,
        RecommendationAct.Approve => RecommendationTexts.Approve,
        RecommendationAct.Reject => RecommendationTexts.Reject,
        RecommendationAct.Answer => _card?.AnswerText is null ? RecommendationTexts.Reply : RecommendationTexts.ReplyAgain,
        RecommendationAct.Settle => RecommendationTexts.Settle,
        RecommendationAct.Return => RecommendationTexts.Return,
        RecommendationAct.Withdraw => RecommendationTexts.Withdraw,
        RecommendationAct.Undo => RecommendationTexts.Undo,
    };

    private static string? HrefOf(RecommendationSpot spot) => spot.OrganisationId is > 0 ? Urls.Organisation(spot.OrganisationId.Value)
        : spot.MunicipalityId is { } place ? Urls.Municipality(place) : null;

    private async Task OnActAsync(RecommendationAct act)
    {
        var isDone = act switch
        {
            RecommendationAct.Edit => await EditAsync(),
            RecommendationAct.Answer => await Dialogs.OpenPanelAsync<RecommendationAnswerPanel>(CaptionOf(act), new() { [nameof(RecommendationAnswerPanel.Card)] = _card }) is true,
            RecommendationAct.Approve => await Dialogs.AskAsync(RecommendationTexts.Approve, RecommendationTexts.ApproveConsequence(1), RecommendationTexts.Approve)
                && Told(await Service.ApproveAsync([_card!.Row.Ref], CancellationToken.None), RecommendationTexts.Sent),
            RecommendationAct.Undo => Told(await Service.UndoAsync(_card!.Row.Ref, CancellationToken.None), RecommendationTexts.Undone),
            _ => await Dialogs.OpenDialogAsync<RecommendationReasonDialog>(RecommendationReasonDialog.TitleOf(act), RecommendationReasonDialog.Of(act, [_card!.Row.Ref])) is true,
        };
        if (isDone && act is not (RecommendationAct.Approve or RecommendationAct.Undo)) Notifications.Done(RecommendationTexts.Saved);
        await LoadAsync();
    }

    private async Task<bool> EditAsync()
    {
        if (await Lists.FindDraftAsync(Id, _leaving.Token) is not { } draft) return false;
        return await Dialogs.OpenPanelAsync<RecommendationPanel>(RecommendationTexts.EditTitle, new() { [nameof(RecommendationPanel.Draft)] = draft }) is true;
    }

    private bool Told(Result done, string words)
    {
        if (done.IsOk) Notifications.Done(words);
        else Notifications.Refused(done.Error);
        return done.IsOk;
    }
}
