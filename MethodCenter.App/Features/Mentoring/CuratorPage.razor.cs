using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Mentoring;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>The one page of a curator: what is there, what is missing, who leads whom.</summary>
public sealed partial class CuratorPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Crumb> _crumbs = [];
    private SetupCard? _card;
    private bool _isMissing;

    [Parameter] public int Id { get; set; }

    [Inject] public required MentoringSetupQueries Queries { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private string Subtitle => _card!.Row.Municipality;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task OnEditAsync()
    {
        var saved = await Dialogs.OpenPanelAsync<SetupPanel>(SetupTexts.EditTitle, new() { [nameof(SetupPanel.OrganisationId)] = Id });
        if (saved is not true) return;
        Notifications.Done(SetupTexts.Saved);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _card = await Queries.FindAsync(Id, _leaving.Token);
        _isMissing = _card is null;
        if (_card is null) return;
        _crumbs = Queries.OwnOrganisationId is null ? [new(SetupTexts.Title, Urls.MentoringOrganisations), new(_card.Row.Name)] : [];
    }
}
