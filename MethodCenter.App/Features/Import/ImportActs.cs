using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using Radzen;

namespace MethodCenter.App.Features.Import;

/// <summary>Undoing from several pages alike: asks with the consequence named, then does it.</summary>
public sealed class ImportActs(ImportUndo undo, DialogService dialogs, NotificationService notifications)
{
    /// <summary>Whether the last question was answered with yes and the batch is taken back.</summary>
    public bool WasUndone { get; private set; }

    /// <summary>The refusal, if there was one.</summary>
    public async Task<DomainError?> UndoAsync(int batch)
    {
        WasUndone = false;
        if (await undo.ForeseeAsync(batch) is not { } would) return Domain.Access.AccessErrors.NotFound;
        if (!await dialogs.AskAsync(ImportTexts.UndoTitle, ImportTexts.Consequence(would), ImportTexts.UndoYes, isDanger: true)) return null;
        var undone = await undo.UndoAsync(batch);
        if (!undone.IsOk) return undone.Error;
        WasUndone = true;
        notifications.Done(ImportTexts.UndoDone);
        return null;
    }
}
