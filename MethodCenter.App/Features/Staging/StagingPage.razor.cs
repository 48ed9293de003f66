using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Staging;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Staging;

/// <summary>One distribution: its variants side by side, who differs between two of them, and what is done with each.</summary>
public sealed partial class StagingPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyDictionary<int, IReadOnlyList<LoadRow>> _loads = new Dictionary<int, IReadOnlyList<LoadRow>>();
    private IReadOnlyList<Crumb> _crumbs = [];
    private StagingCard? _card;
    private bool _isRead;

    [Parameter] public int Id { get; set; }

    [Inject] public required StagingQueries Queries { get; init; }
    [Inject] public required StagingService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private bool IsOpen => _card?.Row.State is StagingState.Open;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => _card?.Row.Id == Id ? Task.CompletedTask : ReadAsync();

    private async Task ReadAsync()
    {
        var card = await Queries.FindAsync(Id, _leaving.Token);
        var loads = new Dictionary<int, IReadOnlyList<LoadRow>>();
        foreach (var variant in card?.Variants ?? []) loads[variant.Id] = await Queries.LoadsAsync(variant.Id, _leaving.Token);
        (_card, _loads, _isRead) = (card, loads, true);
        _crumbs = [new(StagingTexts.Title, Urls.Stagings), new(card?.Row.Title ?? StagingTexts.Missing)];
    }

    private async Task OnSettingsAsync(VariantRow? variant)
    {
        Dictionary<string, object?> parameters = new() { [nameof(VariantSettingsPanel.Card)] = _card, [nameof(VariantSettingsPanel.Variant)] = variant };
        var title = variant is null ? SettingsTexts.NewTitle : SettingsTexts.EditTitle(variant.Name);
        if (await Dialogs.OpenPanelAsync<VariantSettingsPanel>(title, parameters) is SolveOutcome outcome) await TellAsync(outcome);
    }

    private async Task TellAsync(SolveOutcome outcome)
    {
        Notifications.Done(StagingTexts.Done, string.Join(" ", outcome.Remarks));
        await ReadAsync();
    }

    private async Task OnCopyAsync(VariantRow variant)
    {
        var copied = await Service.CopyVariantAsync(variant.Id, StagingTexts.CopyOf(variant.Name), _leaving.Token);
        if (copied.IsOk) Notifications.Done(StagingTexts.Done, StagingTexts.CopyOf(variant.Name));
        await EndAsync(copied.WithoutValue());
    }

    private Task OnRenameVariantAsync(VariantRow variant) =>
        AskNameAsync(variant.Name, name => Service.RenameVariantAsync(new(variant.Id, variant.Version, name), _leaving.Token));

    private Task OnRenameAsync() => AskNameAsync(_card!.Row.Title, name => Service.RenameAsync(new(Id, _card.Row.Version, name), _leaving.Token));

    private async Task AskNameAsync(string name, Func<string?, Task<Result>> rename)
    {
        Dictionary<string, object?> parameters = new() { [nameof(RenameDialog.Name)] = name, [nameof(RenameDialog.Act)] = rename };
        if (await Dialogs.OpenDialogAsync<RenameDialog>(StagingTexts.Rename, parameters, "28rem") is true) await ReadAsync();
    }

    private async Task OnRemoveVariantAsync(VariantRow variant)
    {
        if (!await Dialogs.AskAsync(StagingTexts.Remove, StagingTexts.RemoveAsk(variant.Name), StagingTexts.Remove, isDanger: true)) return;
        await EndAsync(await Service.RemoveVariantAsync(variant.Id, variant.Version, _leaving.Token));
    }

    private async Task OnCloseAsync()
    {
        if (!await Dialogs.AskAsync(StagingTexts.CloseCase, StagingTexts.CloseCaseText, StagingTexts.CloseCase)) return;
        await EndAsync(await Service.CloseAsync(Id, _card!.Row.Version, _leaving.Token));
    }

    private async Task OnReopenAsync() => await EndAsync(await Service.ReopenAsync(Id, _card!.Row.Version, _leaving.Token));

    private async Task OnRemoveAsync()
    {
        if (!await Dialogs.AskAsync(StagingTexts.RemoveCase, StagingTexts.RemoveCaseAsk(_card!.Variants.Count), StagingTexts.RemoveCase, isDanger: true)) return;
        var removed = await Service.RemoveAsync(Id, _card.Row.Version, _leaving.Token);
        if (removed.IsOk) Navigation.NavigateTo(Urls.Stagings);
        else Notifications.Refused(removed.Error);
    }

    private async Task EndAsync(Result done)
    {
        if (!done.IsOk) Notifications.Refused(done.Error);
        await ReadAsync();
    }
}
