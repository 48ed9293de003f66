using MethodCenter.Domain.Common;
using Radzen;

namespace MethodCenter.App.Shared;

/// <summary>
/// Turns what a grid asks for into a <see cref="PageRequest"/>. The grid's <c>Filter</c> and <c>OrderBy</c> are expression
/// strings and are never run: only the name of a column that the page itself declares is passed on.
/// </summary>
public static class GridRequests
{
    public const int DefaultPageSize = 50;
    public const int LargestPage = 500;

    /// <summary>The page and the first sort; a column that is not in <paramref name="columns"/> leaves the list in its own order.</summary>
    public static PageRequest ToPageRequest(this LoadDataArgs args, IReadOnlyCollection<string>? columns = null)
    {
        var sort = args.Sorts?.FirstOrDefault(s => s.SortOrder is not null);
        var known = sort?.Property is { Length: > 0 } column && columns?.Contains(column, StringComparer.Ordinal) != false;
        return new(
            Math.Max(0, args.Skip ?? 0),
            Math.Clamp(args.Top ?? DefaultPageSize, 1, LargestPage),
            known ? sort!.Property : null,
            known && sort!.SortOrder == SortOrder.Descending);
    }
}
