using System.Globalization;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Programmes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace MethodCenter.App.Features.Programmes;

/// <summary>All streams by month; the filters live in the address.</summary>
public sealed partial class StreamsPage : IDisposable
{
    private static readonly IReadOnlyList<Crumb> _crumbs = [new(ProgrammeTexts.Programmes, Urls.Programmes), new(StreamTexts.Streams)];
    private static readonly IReadOnlyList<Choice<StreamState?>> _states = ProgrammeTexts.Choices<StreamState>(ProgrammeTerms.Of);
    private static readonly IReadOnlyList<Choice<ProgrammeKind?>> _kinds = ProgrammeTexts.Choices<ProgrammeKind>(ProgrammeTerms.Of);

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _years = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private IReadOnlyList<StreamMonth>? _months;
    private StreamFilter _filter = new();
    private int _total;

    [Inject] public required StreamQueries Queries { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }
    [Inject] public required SearchWords Words { get; init; }

    private NavigationManager Navigation => Words.Navigation;

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        ReadAddress();
        Navigation.LocationChanged += OnLocationChanged;
        _years = [.. (await Queries.ListYearsAsync(_leaving.Token)).Select(y => new Choice<int?>(y, y.ToString(CultureInfo.InvariantCulture)))];
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _months = await Queries.ListAsync(_filter, _leaving.Token);
        _total = _months.Sum(m => m.Streams.Count);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(ShowAsync);

    private async Task ShowAsync()
    {
        ReadAddress();
        await LoadAsync();
        StateHasChanged();
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private void ReadAddress()
    {
        _filter = new ProgrammeAddress(Navigation.Uri, Words.Find).Streams;
        _chips =
        [
            .. Chip("q", ProgrammeTexts.Search, _filter.Text),
            .. Chip("year", StreamTexts.Year, ProgrammeAddress.Of(_filter.Year)),
            .. Chip("state", StreamTexts.State, _filter.State is { } state ? ProgrammeTerms.Of(state) : null),
            .. Chip("kind", ProgrammeTexts.Kind, _filter.Kind is { } kind ? ProgrammeTerms.Of(kind) : null),
            .. Chip("open", StreamTexts.OnlyOpen, _filter.OnlyOpen ? ProgrammeTexts.Yes : null),
        ];
    }

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        value is null ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
