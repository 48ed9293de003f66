using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>The card of a person; editing happens in panels beside it, so that the card stays in view.</summary>
public sealed partial class EducatorPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private EducatorCard? _card;
    private bool _isLoaded;

    [Parameter] public int Id { get; set; }
    [Inject] public required EducatorCardQueries Queries { get; init; }
    [Inject] public required EmploymentService Employments { get; init; }
    [Inject] public required EducatorDialogs Dialogs { get; init; }
    [Inject] public required ICurrentActor Actor { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private bool MayChange => _card is { MergedIntoId: null } && Actor.Current.MayChangeEducators();

    private string Subtitle => string.Join(" · ", new[] { _card!.Position, _card.Subject, _card.Organisation, _card.Municipality }.Where(p => !string.IsNullOrEmpty(p)));

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_card?.Id != Id) (_card, _isLoaded) = (null, false);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _card = await Queries.FindEducatorAsync(Id, _leaving.Token);
        _isLoaded = true;
    }

    private Task OnEditAsync() => ThenLoadAsync(Dialogs.EditFactsAsync(Id));

    private Task OnAddJobAsync() => ThenLoadAsync(Dialogs.AddJobAsync(Id));

    private Task OnEditJobAsync(EmploymentLine job) => ThenLoadAsync(Dialogs.EditJobAsync(job));

    private Task OnLeaveAsync(EmploymentLine job) => ThenLoadAsync(Dialogs.LeaveAsync(job));

    private Task OnMoveAsync(EmploymentLine job) => ThenLoadAsync(Dialogs.MoveAsync(job));

    private async Task OnReopenAsync(EmploymentLine job)
    {
        if (!await Dialogs.AskReopenAsync(job)) return;
        var reopened = await Employments.ReopenAsync(job.Id, job.Version, _leaving.Token);
        if (reopened.IsOk) Dialogs.Notifications.Done(EducatorTexts.ReopenDone, EducatorTexts.ReopenDetail(reopened.Value));
        else Dialogs.Notifications.Refused(reopened.Error);
        await LoadAsync();
    }

    private async Task ThenLoadAsync(Task<bool> panel)
    {
        if (await panel) await LoadAsync();
    }
}
