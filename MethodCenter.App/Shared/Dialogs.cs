using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Shared;

/// <summary>The three ways to interrupt a user: a side panel to edit, a question before a weighty act, a toast after one.</summary>
public static class Dialogs
{
    /// <summary>Opens <typeparamref name="TPanel"/> beside the page, which stays in view.</summary>
    /// <returns>What the panel gave to <c>CloseSide</c>; null when it was dismissed.</returns>
    public static async Task<object?> OpenPanelAsync<TPanel>(
        this DialogService dialogs, string title, Dictionary<string, object?>? parameters = null, bool isWide = false)
        where TPanel : ComponentBase
    {
        var options = new SideDialogOptions
        {
            Position = DialogPosition.Right,
            ShowMask = false,
            Width = isWide ? "min(60rem, 100vw)" : "min(30rem, 100vw)",
            CssClass = "side-panel",
            AutoFocusFirstElement = true,
        };
        return (object?)await dialogs.OpenSideAsync<TPanel>(title, parameters!, options);
    }

    /// <summary>Opens <typeparamref name="TDialog"/> over the page: for short questions only.</summary>
    public static async Task<object?> OpenDialogAsync<TDialog>(
        this DialogService dialogs, string title, Dictionary<string, object?>? parameters = null, string width = "32rem")
        where TDialog : ComponentBase =>
        (object?)await dialogs.OpenAsync<TDialog>(title, parameters!, Options(width));

    /// <summary>Asks with the consequence named; false when the user turned away in any manner.</summary>
    public static async Task<bool> AskAsync(
        this DialogService dialogs, string title, string consequence, string confirmText, bool isDanger = false, string? details = null)
    {
        Dictionary<string, object?> parameters = new()
        {
            [nameof(ConfirmDialog.Consequence)] = consequence,
            [nameof(ConfirmDialog.ConfirmText)] = confirmText,
            [nameof(ConfirmDialog.IsDanger)] = isDanger,
            [nameof(ConfirmDialog.Details)] = details,
        };
        return await dialogs.OpenDialogAsync<ConfirmDialog>(title, parameters, "28rem") is true;
    }

    /// <summary>«Сохранено»: goes away by itself.</summary>
    public static void Done(this NotificationService notifications, string summary, string? detail = null) =>
        notifications.Notify(NotificationSeverity.Success, summary, detail ?? "", 5000);

    /// <summary>A refusal outside a form: stays long enough to be read.</summary>
    public static void Refused(this NotificationService notifications, DomainError error) =>
        notifications.Notify(NotificationSeverity.Error, error.Message, "", 15000);

    private static DialogOptions Options(string width) => new()
    {
        Width = $"min({width}, 94vw)",
        CloseDialogOnEsc = true,
        AutoFocusFirstElement = true,
        CssClass = "our-dialog",
    };
}
