using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>The card of a pair: for its keepers, its mentor and its mentees.</summary>
public sealed partial class MentorshipPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<HistoryEntry> _history = [];
    private MentorshipCard? _card;
    private DomainError? _refusal;
    private bool _isMissing;

    [Parameter] public int Id { get; set; }
    [Inject] public required MentorshipCardQueries Queries { get; init; }
    [Inject] public required MentorshipQueries Lists { get; init; }
    [Inject] public required MentorshipLifeService Life { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private string HomeHref => Lists.MayView ? Urls.Mentorships : Urls.OwnMentoring;

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
        _refusal = null;
        _history = [.. (_card?.History ?? []).Select(l => new HistoryEntry(l.At, l.What, l.Who, l.Details))];
    }

    private async Task OnBeginAsync() => await TellAsync(await Life.BeginAsync(Id, _card!.Version, CancellationToken.None), MentorshipCardTexts.Begun);

    private async Task OnReopenAsync()
    {
        if (await Dialogs.AskAsync(MentorshipCardTexts.Reopen, MentorshipCardTexts.ReopenText, MentorshipCardTexts.Reopen))
            await TellAsync(await Life.ReopenAsync(Id, _card!.Version, CancellationToken.None), MentorshipCardTexts.Done);
    }

    private async Task OnCompleteAsync()
    {
        if (await Dialogs.OpenDialogAsync<MentorshipCompleteDialog>(MentorshipCardTexts.Complete, new() { [nameof(MentorshipCompleteDialog.Card)] = _card }, "36rem") is true) await SavedAsync();
    }

    private async Task OnEndEarlyAsync()
    {
        if (await Dialogs.OpenDialogAsync<MentorshipEndEarlyDialog>(MentorshipCardTexts.EndEarly, new() { [nameof(MentorshipEndEarlyDialog.Card)] = _card }, "36rem") is true) await SavedAsync();
    }

    /// <summary>Gives the pair up, or lets one mentee go: both need a reason.</summary>
    private async Task OnReasonAsync(MentorshipMemberRow? member)
    {
        var title = member is null ? MentorshipCardTexts.Cancel : MentorshipCardTexts.Leave;
        var parameters = new Dictionary<string, object?> { [nameof(MentorshipReasonDialog.Card)] = _card, [nameof(MentorshipReasonDialog.Member)] = member };
        if (await Dialogs.OpenDialogAsync<MentorshipReasonDialog>(title, parameters) is true) await SavedAsync();
    }

    private async Task TellAsync(Result done, string message)
    {
        if (done.IsOk)
        {
            Notifications.Done(message);
            await LoadAsync();
            return;
        }
        _refusal = done.Error;
    }

    private async Task SavedAsync()
    {
        Notifications.Done(MentorshipCardTexts.Done);
        await LoadAsync();
    }
}
