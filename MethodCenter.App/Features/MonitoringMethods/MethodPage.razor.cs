using System.Globalization;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.MonitoringMethods;

/// <summary>The card of an indicator: its passport in force on a day, all versions, and for those who keep methods the acts.</summary>
public sealed partial class MethodPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private MethodCard? _card;
    private DomainError? _refusal;
    private bool _isMissing;

    /// <summary>Of the catalogue.</summary>
    [Parameter] public string Code { get; set; } = "";

    /// <summary>«2026-06-30»; today when not said.</summary>
    [SupplyParameterFromQuery(Name = "on")] public string? OnText { get; set; }

    [Inject] public required MethodQueries Queries { get; init; }
    [Inject] public required MethodService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private DateOnly? On => DateOnly.TryParseExact(OnText, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task OnStartAsync(int? number)
    {
        var started = await Service.StartAsync(Code, number, _leaving.Token);
        _refusal = started.IsOk ? null : started.Error;
        if (!started.IsOk) return;
        Notifications.Done(MethodTexts.Started);
        await LoadAsync();
        await OnEditAsync(started.Value);
    }

    private async Task OnEditAsync(int id)
    {
        var saved = await Dialogs.OpenPanelAsync<MethodPanel>(MethodTexts.Edit, new() { [nameof(MethodPanel.Id)] = id }, isWide: true);
        if (saved is not true) return;
        Notifications.Done(MethodTexts.Saved);
        await LoadAsync();
    }

    /// <param name="draft">Null: the built-in reading as it is.</param>
    private async Task OnApproveAsync(MethodVersionRow? draft)
    {
        var approved = await Dialogs.OpenDialogAsync<MethodApproveDialog>(MethodTexts.Approve, new() { [nameof(MethodApproveDialog.Code)] = _card!.Method.Code, [nameof(MethodApproveDialog.Row)] = draft });
        if (approved is not true) return;
        Notifications.Done(MethodTexts.ApprovedDone);
        await LoadAsync();
    }

    private async Task OnWithdrawAsync(MethodVersionRow row)
    {
        var warnings = await Queries.ListWarningsAsync(row.Method.From, _leaving.Token);
        var details = warnings.Count == 0 ? null : string.Join(" ", warnings);
        if (!await Dialogs.AskAsync(MethodTexts.Withdraw, MethodTexts.WithdrawQuestion(row), MethodTexts.Withdraw, isDanger: true, details)) return;
        await DoneAsync(await Service.WithdrawAsync(row.Id, row.Version, isConfirmed: true, _leaving.Token), MethodTexts.Withdrawn);
    }

    private async Task OnDiscardAsync(MethodVersionRow row)
    {
        if (!await Dialogs.AskAsync(MethodTexts.Discard, MethodTexts.DiscardQuestion(row), MethodTexts.Discard, isDanger: true)) return;
        await DoneAsync(await Service.DiscardAsync(row.Id, row.Version, _leaving.Token), MethodTexts.Discarded);
    }

    private async Task DoneAsync(Result result, string words)
    {
        _refusal = result.IsOk ? null : result.Error;
        if (result.IsOk) Notifications.Done(words);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _card = await Queries.FindAsync(Code, On, _leaving.Token);
        _isMissing = _card is null;
    }

    private static string HrefOf(MethodRemarkRoom room) => room switch
    {
        MethodRemarkRoom.Mentoring => Urls.MentoringParameters,
        MethodRemarkRoom.Programmes => Urls.Programmes,
    };
}
