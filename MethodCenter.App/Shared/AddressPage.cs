using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace MethodCenter.App.Shared;

/// <summary>
/// A page whose filters live in the address: it reads them at the start and at every change, so Back, reload and a sent link show the same.
/// Whatever it was loading ends when the user leaves.
/// </summary>
public abstract class AddressPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();

    [Inject] public required SearchWords Words { get; init; }

    protected NavigationManager Navigation => Words.Navigation;

    /// <summary>Ends with the page.</summary>
    protected CancellationToken Leaving => _leaving.Token;

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized()
    {
        ReadAddress();
        Navigation.LocationChanged += OnLocationChanged;
    }

    /// <summary>Takes the filter and its chips from the address. Called again by the page once it knows the words behind the ids.</summary>
    protected abstract void ReadAddress();

    /// <summary>Puts a condition into the address; null takes it out.</summary>
    protected void Set(string name, string? value) => Navigation.SetFilter(name, value);

    /// <summary>One chip for a condition that is set, none otherwise.</summary>
    protected IEnumerable<FilterChip> Chip(string name, string label, string? value) =>
        string.IsNullOrEmpty(value) ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];

    /// <summary>The words of the chosen line; null where nothing is chosen or the line is not there.</summary>
    protected static string? NameOf<T>(IReadOnlyList<Choice<T>> choices, T? value) =>
        value is null ? null : choices.FirstOrDefault(c => Equals(c.Value, value))?.Text;

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        ReadAddress();
        StateHasChanged();
    }
}
