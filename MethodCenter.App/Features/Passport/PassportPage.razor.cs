using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Passport;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Passport;

/// <summary>One edition, section by section; annexes by municipality. Which section is shown stands in the address.</summary>
public sealed partial class PassportPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Crumb> _crumbs = [];
    private PassportCard? _card;
    private PassportAnnex? _annex;
    private PassportChapter? _chapter;
    private DomainError? _refusal;

    [Parameter] public int Id { get; set; }
    [Parameter] public string? Oktmo { get; set; }
    [SupplyParameterFromQuery] public string? Section { get; set; }

    [Inject] public required PassportQueries Queries { get; init; }
    [Inject] public required PassportService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_card?.Row.Id != Id) await ReadAsync();
        else Choose();
    }

    private async Task ReadAsync()
    {
        var found = await Queries.FindAsync(Id, _leaving.Token);
        (_card, _refusal) = (found.IsOk ? found.Value : null, found.IsOk ? null : found.Error);
        Choose();
    }

    private void Choose()
    {
        _annex = Oktmo is null ? null : _card?.Content.Annexes.FirstOrDefault(a => a.Oktmo == Oktmo);
        var chapters = Oktmo is null ? _card?.Content.Chapters : _annex?.Chapters;
        _chapter = chapters?.FirstOrDefault(c => c.Code == Section) ?? (chapters is { Count: > 0 } ? chapters[0] : null);
        var name = _card is null ? PassportTexts.Missing : PassportTexts.Heading(_card.Row);
        _crumbs = _annex is null ? [new(PassportTexts.Title, Urls.Passports), new(name)]
            : [new(PassportTexts.Title, Urls.Passports), new(name, Urls.Passport(Id)), new(_annex.Name)];
    }

    private async Task OnTextSavedAsync()
    {
        Notifications.Done(PassportTexts.Saved);
        await ReadAsync();
    }

    private async Task OnEditAsync()
    {
        Dictionary<string, object?> parameters = new() { [nameof(PassportPanel.Row)] = _card!.Row };
        if (await Dialogs.OpenPanelAsync<PassportPanel>(PassportTexts.EditTitle, parameters) is int) await ReadAsync();
    }

    private async Task OnSendAsync()
    {
        if (!await Dialogs.AskAsync(PassportTexts.Send, PassportTexts.Incomplete(_card!.Row.Completeness), PassportTexts.Send)) return;
        await EndAsync(await Service.SendAsync(new(Id, _card.Row.Version), _leaving.Token));
    }

    private Task OnReturnAsync() => AskReasonAsync(PassportTexts.Return, PassportTexts.ReturnText, reason => Service.ReturnAsync(new(Id, _card!.Row.Version, reason), _leaving.Token));

    private Task OnWithdrawAsync() => AskReasonAsync(PassportTexts.Withdraw, PassportTexts.WithdrawText, reason => Service.WithdrawAsync(new(Id, _card!.Row.Version, reason), _leaving.Token));

    private async Task OnApproveAsync()
    {
        Dictionary<string, object?> parameters = new() { [nameof(PassportApproveDialog.Row)] = _card!.Row };
        if (await Dialogs.OpenDialogAsync<PassportApproveDialog>(PassportTexts.Approve, parameters) is true) await EndAsync(Result.Ok);
    }

    private async Task AskReasonAsync(string title, string consequence, Func<string?, Task<Result>> act)
    {
        Dictionary<string, object?> parameters = new()
        {
            [nameof(PassportReasonDialog.Consequence)] = consequence, [nameof(PassportReasonDialog.Verb)] = title, [nameof(PassportReasonDialog.Act)] = act,
        };
        if (await Dialogs.OpenDialogAsync<PassportReasonDialog>(title, parameters) is true) await EndAsync(Result.Ok);
    }

    private async Task EndAsync(Result done)
    {
        if (done.IsOk) Notifications.Done(PassportTexts.Done);
        else Notifications.Refused(done.Error);
        await ReadAsync();
    }
}
