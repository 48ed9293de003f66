using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>The lines that a list shows, and how many each role has.</summary>
/// <param name="Lines">Of the wanted role, in the order of the facts.</param>
public sealed record FigureSelection(IReadOnlyList<FactEntry> Lines, int Counted, int OnlyDenominator, int Excluded)
{
    /// <summary>Under the same conditions.</summary>
    public int Of(FactRole role) => role switch
    {
        FactRole.Numerator => Counted,
        FactRole.Denominator => OnlyDenominator,
        FactRole.Excluded => Excluded,
    };
}

/// <summary>
/// Chooses and turns the pages of the lines behind a number. What is counted is what is paged through, so the length of a list is always the
/// number that led to it. Pure.
/// </summary>
public static class FigurePeopleRule
{
    /// <summary>The lines of a filter. A group of a breakdown holds counted lines only, as its number does.</summary>
    /// <param name="method">Of the list.</param>
    /// <param name="list">Of the region or of a municipality.</param>
    /// <param name="index">Facts of the same sheet.</param>
    /// <param name="filter">Conditions; the text is the caller's, through <paramref name="matches"/>.</param>
    /// <param name="matches">Further condition; null: none.</param>
    public static FigureSelection Select(IndicatorMethod method, FactList list, MonitoringIndex index, FigurePeopleFilter filter, Func<FactEntry, bool>? matches = null)
    {
        var found = LinesOf(method, list, index, filter).Where(e => filter.OrganisationId is not { } organisation || e.OrganisationId == organisation)
            .Where(e => filter.Reason is not { } reason || FigureReason.KeyOf(e.Reason) == reason)
            .Where(e => matches?.Invoke(e) ?? true).ToList();
        return new([.. found.Where(e => e.Role == filter.Role)], found.Count(e => e.Role is FactRole.Numerator), found.Count(e => e.Role is FactRole.Denominator),
            found.Count(e => e.Role is FactRole.Excluded));
    }

    /// <summary>Sorted whole, then cut: equal keys stay in the order of the facts.</summary>
    /// <param name="lines">Of <see cref="Select"/>.</param>
    /// <param name="key">By what to sort.</param>
    /// <param name="page">Which of them; its column is the caller's.</param>
    public static IReadOnlyList<(int Ordinal, FactEntry Line)> Turn<TKey>(IReadOnlyList<FactEntry> lines, Func<FactEntry, TKey> key, PageRequest page)
    {
        var numbered = lines.Select((line, i) => (Ordinal: i, Line: line));
        var sorted = page.Descending ? numbered.OrderByDescending(l => key(l.Line)) : numbered.OrderBy(l => key(l.Line));
        return [.. sorted.Skip(page.Skip).Take(page.Take)];
    }

    /// <summary>Kinds of reasons among lines, the most frequent first.</summary>
    public static IReadOnlyList<FigureReasonChoice> ReasonsOf(IEnumerable<FactEntry> lines) =>
        [.. lines.GroupBy(l => FigureReason.KeyOf(l.Reason), StringComparer.Ordinal).Select(g => new FigureReasonChoice(g.Key, FigureReason.Of(g.First().Reason), g.Count()))
            .OrderByDescending(r => r.Lines).ThenBy(r => r.Words, StringComparer.Ordinal)];

    private static IReadOnlyList<FactEntry> LinesOf(IndicatorMethod method, FactList list, MonitoringIndex index, FigurePeopleFilter filter)
    {
        if (filter.Cut is not { } cut || filter.Group is not { } group) return list.Entries;
        return CutRule.Of(method, list, cut, index).FirstOrDefault(g => g.Key == group)?.Facts.Entries ?? [];
    }
}
