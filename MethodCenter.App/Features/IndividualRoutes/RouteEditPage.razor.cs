using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>A draft being written: what is typed stays on the page until it is saved, and nobody leaves it by accident.</summary>
public sealed partial class RouteEditPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private RouteEdit? _edit;
    private RouteCheck _check = new([], []);
    private DomainError? _refusal;
    private string? _changedBy;
    private bool _isChanged;
    private bool _isMissing;

    [Parameter] public int Id { get; set; }

    [Inject] public required RouteEditQueries Queries { get; init; }
    [Inject] public required RouteVersionService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private RouteContent Content => _edit!.Draft.Content;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _edit = await Queries.FindAsync(Id, _leaving.Token);
        _isMissing = _edit is null;
        if (_edit is not null) _check = await Queries.CheckAsync(_edit, _leaving.Token);
    }

    private async Task ChangeAsync(RouteContent content)
    {
        (_edit!.Draft.Content, _isChanged) = (content, true);
        _check = await Queries.CheckAsync(_edit, _leaving.Token);
    }

    private void NoteAsync(string? note) => (_edit!.Draft.Note, _isChanged) = (note, true);

    private async Task OnSaveAsync()
    {
        var saved = await Service.SaveAsync(_edit!.Draft, _leaving.Token);
        await TellAsync(saved.WithoutValue());
        if (!saved.IsOk) return;
        (_edit.Draft.Version, _isChanged) = (saved.Value, false);
        Notifications.Done(RouteEditTexts.Saved);
    }

    private async Task OnSendAsync()
    {
        var sent = await Service.SendAsync(_edit!.Draft, _leaving.Token);
        await TellAsync(sent);
        if (!sent.IsOk) return;
        _isChanged = false;
        Notifications.Done(RouteEditTexts.Sent);
        Navigation.NavigateTo(Urls.IndividualRoute(Id));
    }

    /// <summary>The refusal, and who was faster where somebody was.</summary>
    private async Task TellAsync(Result result)
    {
        _refusal = result.IsOk ? null : result.Error;
        _changedBy = _refusal == DataErrors.ChangedMeanwhile ? await Queries.LastEditorAsync(Id, _leaving.Token) : null;
    }

    private async Task OnLeavingAsync(LocationChangingContext change)
    {
        if (!_isChanged) return;
        if (!await Dialogs.AskAsync(RouteEditTexts.Leave, RouteEditTexts.LeaveConsequence, RouteEditTexts.Leave, isDanger: true)) change.PreventNavigation();
    }
}
