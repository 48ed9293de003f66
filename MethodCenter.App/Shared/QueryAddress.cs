using System.Globalization;
using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MethodCenter.App.Shared;

/// <summary>
/// The conditions of a list as they stand in an address: a page, its export and its paper read the same words. Nonsense is no condition.
/// A room derives its own address, which turns the words into its filters.
/// </summary>
public abstract class QueryAddress
{
    private readonly Dictionary<string, StringValues> _query;
    private readonly Func<string?, string?> _words;

    /// <param name="uri">The address or its query.</param>
    /// <param name="words">Turns the ticket of a search into the typed words; without it a search is no condition.</param>
    protected QueryAddress(string uri, Func<string?, string?>? words = null)
    {
        _words = words ?? (_ => null);
        _query = QueryHelpers.ParseQuery(new Uri(uri, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } full ? full.Query : uri);
    }

    public string? this[string name] => _query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 and <= 200 } text ? text : null;

    /// <summary>The order of an export: that of the screen.</summary>
    public PageRequest Order => new(Sort: this["sort"], Descending: this["desc"] is not null);

    /// <summary>What was typed into the search; null without it.</summary>
    protected string? Typed => _words(this["q"]);

    /// <summary>«1,2,3»; nonsense is left out.</summary>
    public IReadOnlyList<int> Ids(string name, int most = 500) =>
        [.. (_query.TryGetValue(name, out var whole) ? whole.ToString() : "").Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).Distinct().Take(most)];

    public int? Number(string name) => int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(this[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public T? Word<T>(string name) where T : struct, Enum =>
        Enum.TryParse<T>(this[name], ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : null;

    /// <summary>How a value stands in an address.</summary>
    public static string? Of<T>(T? word) where T : struct, Enum => word?.ToString().ToLowerInvariant();

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
