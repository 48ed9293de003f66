using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Staging;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace MethodCenter.App.Features.Staging;

/// <summary>The list of distributions; its filters live in the address.</summary>
public sealed partial class StagingsPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<StagingKind?>> _kinds = StagingTexts.Choices<StagingKind>(StagingTerms.Of);
    private static readonly IReadOnlyList<Choice<StagingState?>> _states = StagingTexts.Choices<StagingState>(StagingTerms.Of);

    private IReadOnlyList<FilterChip> _chips = [];
    private StagingFilter _filter = new();
    private bool _mayMake;

    [Inject] public required StagingQueries Queries { get; init; }
    [Inject] public required SearchWords Words { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }

    private NavigationManager Navigation => Words.Navigation;

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        _mayMake = StagingRights.Kinds(Who.Current).Count > 0;
        ReadAddress();
        Navigation.LocationChanged += OnLocationChanged;
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        ReadAddress();
        StateHasChanged();
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private void ReadAddress()
    {
        _filter = new StagingAddress(Navigation.Uri, Words.Find).Cases;
        _chips =
        [
            .. Chip("q", VariantTexts.Search, _filter.Text),
            .. Chip("kind", StagingTexts.Kind, _filter.Kind is { } kind ? StagingTerms.Of(kind) : null),
            .. Chip("state", StagingTexts.State, _filter.State is { } state ? StagingTerms.Of(state) : null),
        ];
    }

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        value is null ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];
}
