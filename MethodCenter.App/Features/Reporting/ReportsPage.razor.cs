using MethodCenter.App.Features.MethodicalAsset;
using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Pdf;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Reporting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Options;

namespace MethodCenter.App.Features.Reporting;

/// <summary>Choosing a report, looking at it, taking it away. What is chosen stands in the address.</summary>
public sealed partial class ReportsPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<ReportKind> _kinds = [];
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private ReportKind? _kind;
    private DateOnly _date;
    private IReadOnlyList<Choice<string>> _campaigns = [];
    private int? _municipality;
    private string? _campaign;
    private Report? _report;
    private DomainError? _refusal;
    private bool _isLoading;
    private bool _hasChromium;

    [Inject] public required ReportService Reports { get; init; }
    [Inject] public required AssetHeadQueries Heads { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required IOptions<ReportOptions> Options { get; init; }

    private string Print => Urls.ReportPrint(_kind!.Name, _date, Municipality, _campaign);

    private int? Municipality => _kind!.TakesMunicipality ? _municipality : null;

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _hasChromium = ChromiumLocator.Find(Options.Value.Chromium).IsOk;
        _kinds = Reports.List();
        if (_kinds.Count == 0) return;
        _campaigns = [.. (await Reports.ListCampaignsAsync(_leaving.Token)).Select(c => new Choice<string>(c.Code, c.Title, c.Code))];
        _municipalities = [.. (await Heads.FindAsync(_leaving.Token)).Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        Navigation.LocationChanged += OnLocationChanged;
        await ShowAsync();
    }

    private string File(string format) => Urls.ReportFile(_kind!.Name, format, _date, Municipality, _campaign);

    private void OnDate(DateOnly? date) => Navigation.NavigateTo(Urls.Report(_kind!.Name, date, Municipality, _campaign));

    private void OnMunicipality(int? id) => Navigation.NavigateTo(Urls.Report(_kind!.Name, _date, id, _campaign));

    private void OnCampaign(string? code) => Navigation.NavigateTo(Urls.Report(_kind!.Name, _date, Municipality, code));

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    private async Task ShowAsync()
    {
        var address = new AssetAddress(Navigation.Uri);
        _kind = _kinds.FirstOrDefault(k => k.Name == address["name"]) ?? _kinds[0];
        _date = address.Day("date") ?? Clock.Today();
        _municipality = address.Number("municipality") ?? (_municipalities.Count == 1 ? _municipalities[0].Value : null);
        _campaign = _kind.TakesCampaign ? address["campaign"] : null;
        (_report, _refusal) = (null, null);
        if (_kind.NeedsMunicipality && _municipality is null)
        {
            StateHasChanged();
            return;
        }
        _isLoading = true;
        StateHasChanged();
        var built = await Reports.PreviewAsync(_kind.Name, new ReportRequest(_date, Municipality, _campaign), _leaving.Token);
        // The contents are for paper: their links have no meaning inside the page.
        if (built.IsOk) _report = built.Value with { Blocks = [.. built.Value.Blocks.Where(b => b is not ContentsBlock)], HasTitlePage = false };
        else _refusal = built.Error;
        _isLoading = false;
        StateHasChanged();
    }
}
