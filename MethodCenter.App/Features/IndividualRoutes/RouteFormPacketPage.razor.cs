using MethodCenter.App.Reports;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>What a packet will hold, its making with progress, and a link to it. The organisation stands in the address.</summary>
public sealed partial class RouteFormPacketPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private CancellationTokenSource? _work;
    private RoutePacketPlan? _plan;
    private Choice<int?>? _place;
    private DomainError? _refusal;
    private string? _ready;
    private int? _shown;
    private int _done;
    private bool _isWorking;
    private bool _isLaying;
    private bool _isMissing;

    [SupplyParameterFromQuery] public int? Organisation { get; set; }
    [Inject] public required RoutePacketQueries Queries { get; init; }
    [Inject] public required ReportRenderer Renderer { get; init; }
    [Inject] public required RouteFormPackets Packets { get; init; }
    [Inject] public required ICurrentActor Actor { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var wanted = Queries.OwnOrganisationId ?? Organisation;
        if (wanted == _shown) return;
        _shown = wanted;
        (_plan, _ready, _refusal, _isMissing) = (null, null, null, false);
        if (wanted is not { } id) return;
        _plan = await Queries.PlanAsync(id, _leaving.Token);
        _isMissing = _plan is null;
        if (_plan is not null) _place = new(id, _plan.Organisation);
    }

    private void OnPlace(int? id) => Navigation.NavigateTo(Urls.RoutePacketOf(id));

    private async Task<IReadOnlyList<Choice<int?>>> FindPlacesAsync(string text, CancellationToken ct) =>
        [.. (await Queries.ListPlacesAsync(text, ct)).Select(p => new Choice<int?>(p.Id, p.Name))];

    private void OnCancel() => _work?.Cancel();

    private async Task OnPrepareAsync()
    {
        (_refusal, _ready, _done, _isWorking, _isLaying) = (null, null, 0, true, false);
        using var work = _work = CancellationTokenSource.CreateLinkedTokenSource(_leaving.Token);
        try
        {
            var made = await MakeAsync(_plan!.OrganisationId, work.Token);
            if (made.IsOk) _ready = Urls.RoutePacketReady(Packets.Keep(Actor.Current, made.Value));
            else _refusal = made.Error;
        }
        catch (OperationCanceledException) when (!_leaving.IsCancellationRequested)
        {
            // Stopped by the user: the page is as it was.
        }
        finally
        {
            (_work, _isWorking) = (null, false);
        }
    }

    private async Task<Result<RenderedFile>> MakeAsync(int organisation, CancellationToken ct)
    {
        var report = await Queries.BuildAsync(organisation, new Progress<int>(Tell), ct);
        if (report is null) return new DomainError("routes.packet-empty", RouteFormTexts.NothingToPrint);
        _isLaying = true;
        StateHasChanged();
        return await Renderer.RenderAsync(report, ReportFormat.Pdf, ct);
    }

    private void Tell(int done)
    {
        _done = done;
        StateHasChanged();
    }
}
