using System.Globalization;
using Radzen;

namespace MethodCenter.App.Shared;

/// <summary>
/// Radzen's own words in Russian. The package knows six languages without it and falls back to English in silence,
/// so a test compares this class with the package's list of keys. A key is «Component_Word»: a word that means the
/// same in all components stands once, in <see cref="RadzenWords.Common"/>.
/// </summary>
public sealed class RussianRadzenLocalizer : ILocalizer
{
    /// <summary>The Russian text, or null for a key of a component that the product does not use.</summary>
    public string? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (RadzenWords.Own.TryGetValue(key, out var own)) return own;
        return RadzenWords.Common.GetValueOrDefault(key[(key.IndexOf('_', StringComparison.Ordinal) + 1)..]);
    }

    /// <inheritdoc/>
    public string Get(string key, CultureInfo culture) => Find(key)!;
}
