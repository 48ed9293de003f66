using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.ServiceRating;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.ServiceRating;

/// <summary>One contest: applications, experts, results.</summary>
public sealed partial class ServiceContestPage
{
    private ContestCard? _card;
    private DomainError? _refusal;
    private bool _isMissing;

    [Parameter] public int Id { get; set; }
    [Inject] public required ContestQueries Queries { get; init; }
    [Inject] public required ContestService Service { get; init; }
    [Inject] public required ApplicationService Applications { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }

    private ApplicationRow? Own => _card?.Applications.FirstOrDefault(a => a.MunicipalityId == Who.Current.Scope.MunicipalityId);

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _card = await Queries.FindAsync(Id, CancellationToken.None);
        _isMissing = _card is null;
    }

    private async Task OnMoveAsync(ServiceContestState to, string title, string consequence)
    {
        if (!await Dialogs.AskAsync(title, consequence, title, isDanger: to is ServiceContestState.Cancelled)) return;
        await TellAsync(await Service.MoveAsync(Id, _card!.Row.Version, to, CancellationToken.None));
    }

    private async Task OnEditAsync()
    {
        var draft = new ServiceContestDraft
        {
            Id = Id, Version = _card!.Row.Version, Title = _card.Row.Title, Rules = _card.Rules, ApplyUntil = _card.Row.ApplyUntil, JudgeUntil = _card.Row.JudgeUntil,
            Criteria = [.. _card.Criteria], SchemeId = _card.SchemeId, RatingWeight = _card.RatingWeight, RatingDay = _card.RatingDay,
        };
        if (await Dialogs.OpenPanelAsync<ContestPanel>(ServiceContestTexts.Edit, new() { [nameof(ContestPanel.Draft)] = draft }, isWide: true) is int) await LoadAsync();
    }

    private async Task OnSettleAsync()
    {
        Dictionary<string, object?> parameters = new()
        {
            [nameof(ContestWordsDialog.Consequence)] = ServiceContestTexts.SettleConsequence, [nameof(ContestWordsDialog.Label)] = ServiceContestTexts.Act, [nameof(ContestWordsDialog.Confirm)] = ServiceContestTexts.Settle,
            [nameof(ContestWordsDialog.Act)] = (Func<string?, Task<Result>>)(words => Service.SettleAsync(Id, _card!.Row.Version, words, CancellationToken.None)),
        };
        if (await Dialogs.OpenDialogAsync<ContestWordsDialog>(ServiceContestTexts.Settle, parameters) is true) await LoadAsync();
    }

    private async Task OnApplyAsync()
    {
        var draft = new ServiceApplicationDraft { ContestId = Id, Id = Own?.Id ?? 0, Version = Own?.Version ?? 0, Title = Own?.Title, Summary = Own?.Summary, Link = Own?.Link };
        if (await Dialogs.OpenPanelAsync<ApplicationPanel>(ServiceContestTexts.Apply, new() { [nameof(ApplicationPanel.Draft)] = draft }) is true) await LoadAsync();
    }

    private async Task OnWithdrawAsync()
    {
        if (!await Dialogs.AskAsync(ServiceContestTexts.Withdraw, ServiceContestTexts.WithdrawConsequence, ServiceContestTexts.Withdraw)) return;
        await TellAsync(await Applications.WithdrawAsync(Own!.Id, Own.Version, CancellationToken.None));
    }

    private async Task OnAdmitAsync(ApplicationRow row) => await TellAsync(await Service.AdmitAsync(row.Id, row.Version, true, null, CancellationToken.None));

    private async Task OnRefuseAsync(ApplicationRow row)
    {
        Dictionary<string, object?> parameters = new()
        {
            [nameof(ContestWordsDialog.Label)] = ServiceContestTexts.Reason, [nameof(ContestWordsDialog.Confirm)] = ServiceContestTexts.Refuse,
            [nameof(ContestWordsDialog.Act)] = (Func<string?, Task<Result>>)(words => Service.AdmitAsync(row.Id, row.Version, false, words, CancellationToken.None)),
        };
        if (await Dialogs.OpenDialogAsync<ContestWordsDialog>(ServiceContestTexts.Refuse, parameters) is true) await LoadAsync();
    }

    private async Task OnJudgeAsync((ApplicationRow Application, ExpertSheetRow? Sheet) asked)
    {
        var (application, sheet) = asked;
        var draft = new ExpertSheetDraft
        {
            ApplicationId = application.Id, Id = sheet?.Id ?? 0, Version = sheet?.Version ?? 0, Expert = sheet?.Expert, Note = sheet?.Note,
            Marks = sheet?.Marks.ToDictionary(m => m.Key, m => m.Value, StringComparer.Ordinal) ?? [],
        };
        if (await Dialogs.OpenPanelAsync<ExpertSheetPanel>(ServiceContestTexts.AddSheet, new() { [nameof(ExpertSheetPanel.Draft)] = draft, [nameof(ExpertSheetPanel.Criteria)] = _card!.Criteria }) is true) await LoadAsync();
    }

    private async Task TellAsync(Result done)
    {
        _refusal = done.IsOk ? null : done.Error;
        await LoadAsync();
    }
}
