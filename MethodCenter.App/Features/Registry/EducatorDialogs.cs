using MethodCenter.App.Shared;
using MethodCenter.Domain.Registry;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>Opens the panels and questions of a card; each answers whether something was changed.</summary>
public sealed class EducatorDialogs(DialogService dialogs, NotificationService notifications)
{
    public NotificationService Notifications => notifications;

    public Task<bool> EditFactsAsync(int educatorId) =>
        OpenAsync<EducatorPanel>(EducatorTexts.EditFacts, (nameof(EducatorPanel.EducatorId), educatorId));

    public Task<bool> AddJobAsync(int educatorId) =>
        OpenAsync<EmploymentPanel>(EducatorTexts.AddEmployment, (nameof(EmploymentPanel.EducatorId), educatorId));

    public Task<bool> EditJobAsync(EmploymentLine job) =>
        OpenAsync<EmploymentPanel>(job.Organisation, (nameof(EmploymentPanel.EmploymentId), job.Id));

    public Task<bool> LeaveAsync(EmploymentLine job) =>
        OpenAsync<EmploymentEndPanel>(EducatorTexts.LeavingTitle, (nameof(EmploymentEndPanel.Job), job));

    public Task<bool> MoveAsync(EmploymentLine job) =>
        OpenAsync<EmploymentMovePanel>(EducatorTexts.MoveTitle, (nameof(EmploymentMovePanel.Job), job));

    public Task<bool> AskReopenAsync(EmploymentLine job) => dialogs.AskAsync(
        EducatorTexts.ReopenTitle, EducatorTexts.ReopenConsequence(job.Organisation), EducatorTexts.Reopen, details: EducatorTexts.ReopenDetails);

    /// <summary>Closes the panel that is open; true tells the page to read anew.</summary>
    public void Close(bool changed) => dialogs.CloseSide(changed);

    private async Task<bool> OpenAsync<TPanel>(string title, (string Name, object? Value) parameter)
        where TPanel : Microsoft.AspNetCore.Components.ComponentBase =>
        await dialogs.OpenPanelAsync<TPanel>(title, new Dictionary<string, object?> { [parameter.Name] = parameter.Value }) is true;
}
