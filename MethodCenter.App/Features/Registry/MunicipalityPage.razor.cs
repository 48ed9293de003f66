using MethodCenter.App.Features.Home;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>A municipality: its figures, its service, what it was called, its organisations.</summary>
public sealed partial class MunicipalityPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private MunicipalityCard? _card;
    private DashboardScreen? _screen;
    private bool _isMissing;
    private int? _read;

    [Parameter] public int Id { get; set; }

    [Inject] public required MunicipalityQueries Queries { get; init; }
    [Inject] public required DashboardQueries Dashboards { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private DateOnly Today => Clock.Today();

    private IEnumerable<(string Title, string Value, string? Detail, string? Href)> Figures
    {
        get
        {
            if (_screen?.Dashboard.Municipalities.SingleOrDefault(m => m.Id == Id) is not { } place) return [];
            return _screen.Comparable.Select(f => (
                DashboardTerms.Of(f), DashboardTexts.Value(f, place.Now[f]),
                DashboardTexts.Change(f, place.Now[f], place.Before[f], _screen.Dashboard.Previous), _screen.Href(f, Id)));
        }
    }

    private IReadOnlyList<Bar> TypeBars => [.. _card!.Organisations.Select(t => new Bar(
        t.Type, t.Count, Formats.Number(t.Count),
        Urls.OrganisationsBy(new OrganisationFilter { MunicipalityId = Id, Type = t.TypeCode, IsOpen = true, IsMonitored = true }, Today)))];

    private IReadOnlyList<HistoryEntry> History => [.. _card!.History.Select(h => new HistoryEntry(h.At, h.What, h.Who, h.Details))];

    protected override async Task OnParametersSetAsync()
    {
        if (_read == Id) return;
        _read = Id;
        await ReadAsync();
    }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    private async Task ReadAsync()
    {
        _card = await Queries.FindAsync(Id, _leaving.Token);
        _isMissing = _card is null;
        if (_isMissing || await Dashboards.FindAsync(null, _leaving.Token) is not { } dashboard) return;
        _screen = new DashboardScreen(dashboard, Today);
    }

    private static IReadOnlyList<Fact> ServiceFacts(MunicipalServiceRow service) =>
    [
        new(MunicipalityTexts.Name, service.Name), new(MunicipalityTexts.Form, service.Form is { } form ? RegistryTerms.Of(form) : null),
        new(MunicipalityTexts.Host, service.Organisation), new(MunicipalityTexts.HeadName, service.HeadName),
        new(MunicipalityTexts.HeadPost, service.HeadPost), new(MunicipalityTexts.Phone, service.Phone),
        new(MunicipalityTexts.Email, service.Email), new(MunicipalityTexts.Act, service.Act),
    ];

    private async Task OnTransformAsync()
    {
        Dictionary<string, object?> parameters = new() { [nameof(MunicipalityTransformPanel.Card)] = _card };
        if (await Dialogs.OpenPanelAsync<MunicipalityTransformPanel>(MunicipalityTexts.TransformTitle, parameters) is not null) await DoneAsync();
    }

    private async Task OnEditServiceAsync()
    {
        Dictionary<string, object?> parameters = new() { [nameof(MunicipalServicePanel.Service)] = _card!.Service };
        if (await Dialogs.OpenPanelAsync<MunicipalServicePanel>(MunicipalityTexts.Service, parameters) is not null) await DoneAsync();
    }

    private async Task DoneAsync()
    {
        Notifications.Done(MunicipalityTexts.Saved);
        await ReadAsync();
    }
}
