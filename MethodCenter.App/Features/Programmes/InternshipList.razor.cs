using System.Globalization;
using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Internships of people; its filters live in the address.</summary>
public sealed partial class InternshipList : IDisposable
{
    private static readonly IReadOnlyList<Choice<InternshipStatus?>> _states = ProgrammeTexts.Choices<InternshipStatus>(ProgrammeTerms.Of);

    private IReadOnlyList<Choice<int?>> _years = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private InternshipFilter _filter = new();
    private ListGrid<InternshipRow>? _grid;

    [Inject] public required InternshipQueries Queries { get; init; }
    [Inject] public required SearchWords Words { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private NavigationManager Navigation => Words.Navigation;

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        _years = [.. Enumerable.Range(0, 4).Select(back => Clock.Today().Year + 1 - back).Select(y => new Choice<int?>(y, y.ToString(CultureInfo.InvariantCulture)))];
        ReadAddress();
        Navigation.LocationChanged += OnLocationChanged;
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        ReadAddress();
        StateHasChanged();
    }

    /// <summary>Where the user may take it; who keeps none may only cancel the own plan.</summary>
    private IEnumerable<InternshipStatus> NextOf(InternshipRow row) => Enum.GetValues<InternshipStatus>()
        .Where(next => InternshipRule.MayBecome(row.Status, next) && (Queries.MayKeep || next is InternshipStatus.Cancelled));

    private async Task OnStepAsync(InternshipRow row, InternshipStatus next)
    {
        var done = await Dialogs.OpenDialogAsync<InternshipStepDialog>(InternshipTexts.ActOf(row.Status, next), new() { [nameof(InternshipStepDialog.Row)] = row, [nameof(InternshipStepDialog.Next)] = next });
        if (done is true && _grid is not null) await _grid.ReloadAsync();
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private void ReadAddress()
    {
        _filter = new ProgrammeAddress(Navigation.Uri, Words.Find).Internships;
        _chips =
        [
            .. Chip("q", InternshipTexts.PersonSearch, _filter.Text),
            .. Chip("status", InternshipTexts.State, _filter.Status is { } status ? ProgrammeTerms.Of(status) : null),
            .. Chip("year", InternshipTexts.Year, ProgrammeAddress.Of(_filter.Year)),
        ];
    }

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        value is null ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
