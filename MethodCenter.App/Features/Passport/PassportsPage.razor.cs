using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Passport;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Passport;

/// <summary>The list of editions.</summary>
public sealed partial class PassportsPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<PassportRow>? _rows;
    private bool _mayKeep;

    [Inject] public required PassportQueries Queries { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _mayKeep = PassportRights.MayKeep(Who.Current);
        _rows = await Queries.ListAsync(_leaving.Token);
    }

    private async Task OnNewAsync()
    {
        if (await Dialogs.OpenPanelAsync<PassportPanel>(PassportTexts.New) is int id) Navigation.NavigateTo(Urls.Passport(id));
    }
}
