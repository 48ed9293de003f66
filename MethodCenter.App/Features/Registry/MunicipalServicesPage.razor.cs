using MethodCenter.App.Shared;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>The methodical services of the municipalities; a municipality sees and edits its own.</summary>
public sealed partial class MunicipalServicesPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<MunicipalServiceRow>? _rows;

    [Inject] public required MunicipalServiceQueries Queries { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    protected override async Task OnInitializedAsync() => _rows = await Queries.ListAsync(_leaving.Token);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    private async Task OnEditAsync(MunicipalServiceRow row)
    {
        Dictionary<string, object?> parameters = new() { [nameof(MunicipalServicePanel.Service)] = row };
        if (await Dialogs.OpenPanelAsync<MunicipalServicePanel>(row.Municipality, parameters) is null) return;
        Notifications.Done(MunicipalityTexts.Saved);
        _rows = await Queries.ListAsync(_leaving.Token);
    }
}
