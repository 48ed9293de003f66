using System.Collections.Concurrent;

namespace MethodCenter.Domain.Import;

/// <summary>Remembers what a text was recognised as: a file of 26,000 rows has a few dozen different positions and subjects.</summary>
/// <param name="find">The recognition itself; must depend on the text alone.</param>
internal sealed class KnownTexts<T>(Func<string, T> find)
{
    /// <summary>A file of nothing but different texts must not fill the memory.</summary>
    private const int Most = 5_000;
    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);

    public T Of(string text)
    {
        if (_known.TryGetValue(text, out var known)) return known;
        var found = find(text);
        if (_known.Count < Most) _known.TryAdd(text, found);
        return found;
    }
}
