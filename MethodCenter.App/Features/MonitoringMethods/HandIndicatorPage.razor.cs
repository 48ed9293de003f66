using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.MonitoringMethods;

/// <summary>The card of an indicator kept by hand: what it is, its values on a reporting date, how they changed.</summary>
public sealed partial class HandIndicatorPage
{
    private DateOnly? _on;
    private HandCard? _card;
    private DomainError? _refusal;
    private bool _isMissing;
    private int _shown;

    [Parameter] public int Id { get; set; }

    [Inject] public required HandIndicatorQueries Queries { get; init; }
    [Inject] public required HandService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    protected override Task OnParametersSetAsync() => LoadAsync();

    protected override void ReadAddress()
    {
        var before = _on;
        _on = new MethodAddress(Navigation.Uri).Day("on");
        if (_card is not null && before != _on && new Uri(Navigation.Uri).AbsolutePath == Urls.HandIndicator(Id)) InvokeAsync(ReloadAsync);
    }

    private async Task OnEditAsync()
    {
        if (await Dialogs.OpenPanelAsync<HandPanel>(HandTexts.Edit, new() { [nameof(HandPanel.Id)] = Id }, isWide: true) is not int) return;
        Notifications.Done(HandTexts.Saved);
        await LoadAsync();
    }

    private async Task OnCloseAsync()
    {
        var closes = !_card!.Row.IsClosed;
        if (closes && !await Dialogs.AskAsync(HandTexts.Close, HandTexts.CloseQuestion, HandTexts.Close)) return;
        if (await Queries.FindDraftAsync(Id, Leaving) is not { } draft) return;
        var done = await Service.CloseAsync(Id, draft.Version, closes, Leaving);
        _refusal = done.IsOk ? null : done.Error;
        await LoadAsync();
    }

    private async Task OnSavedAsync()
    {
        Notifications.Done(HandTexts.ValuesSaved);
        await LoadAsync();
    }

    private async Task ReloadAsync()
    {
        await LoadAsync();
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        _card = await Queries.FindAsync(Id, _on, Leaving);
        (_isMissing, _shown) = (_card is null, _shown + 1);
    }
}
