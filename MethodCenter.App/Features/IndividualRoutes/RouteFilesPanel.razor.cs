using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Radzen;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Reads a chosen file at once, for the browser keeps it only while the page stands, and hands it to the service.</summary>
public sealed partial class RouteFilesPanel : IDisposable
{
    private static readonly DomainError _unreadable = new("routes.file-unreadable", RouteFilesTexts.Unreadable);

    private readonly CancellationTokenSource _leaving = new();
    private RouteFileList? _list;
    private DomainError? _refusal;
    private (int Route, int? Step)? _shown;
    private bool _isMissing;
    private bool _isReading;

    [Parameter, EditorRequired] public required int RouteId { get; set; }

    /// <summary>Null shows all files of the route and attaches to the route as a whole.</summary>
    [Parameter] public int? StepId { get; set; }

    /// <summary>After a file was attached or removed.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    [Inject] public required RouteFileQueries Queries { get; init; }
    [Inject] public required RouteFileService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == (RouteId, StepId)) return;
        _shown = (RouteId, StepId);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _list = await Queries.ListAsync(RouteId, StepId, _leaving.Token);
        _isMissing = _list is null;
    }

    private async Task OnFileAsync(IBrowserFile file)
    {
        (_refusal, _isReading) = (null, true);
        var added = await TakeAsync(file);
        _isReading = false;
        if (added.IsOk) await DoneAsync(RouteFilesTexts.Attached);
        else _refusal = added.Error;
    }

    private async Task<Result<int>> TakeAsync(IBrowserFile file)
    {
        try
        {
            await using var stream = file.OpenReadStream(RouteFileRule.MostBytes, _leaving.Token);
            using var content = new MemoryStream((int)Math.Min(file.Size, RouteFileRule.MostBytes));
            await stream.CopyToAsync(content, _leaving.Token);
            return await Service.AddAsync(new RouteFileDraft { RouteId = RouteId, StepId = StepId, Name = file.Name, Content = content.ToArray() }, _leaving.Token);
        }
        catch (IOException)
        {
            return _unreadable;
        }
    }

    private async Task OnRemoveAsync(RouteFileRow file)
    {
        if (!await Dialogs.AskAsync(RouteFilesTexts.Remove, RouteFilesTexts.RemoveConsequence(file.Name), RouteFilesTexts.Remove, isDanger: true)) return;
        var removed = await Service.RemoveAsync(file.Id, _leaving.Token);
        if (removed.IsOk) await DoneAsync(RouteFilesTexts.Removed);
        else Notifications.Refused(removed.Error);
    }

    private async Task DoneAsync(string message)
    {
        Notifications.Done(message);
        await LoadAsync();
        await Changed.InvokeAsync();
    }
}
