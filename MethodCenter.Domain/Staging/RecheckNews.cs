using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Staging;

/// <summary>What is new since a variant was worked out and does not forbid its approval.</summary>
internal static class RecheckNews
{
    /// <summary>More names than this are counted, not written.</summary>
    private const int Shown = 3;

    public static IEnumerable<string> Of(StagedProblem now, StagingVariant variant, IReadOnlyList<VariantLine> lines)
    {
        var known = lines.Select(l => l.SeekerKey).ToHashSet(StringComparer.Ordinal);
        var givers = LoadSheet.Read(StagingJson.Measures(variant.Measures).Loads).Select(l => l.Key).ToHashSet(StringComparer.Ordinal);
        var gone = lines.Where(l => l.GiverKey is null && !now.Seekers.ContainsKey(l.SeekerKey)).Select(l => l.Name).ToList();
        var added = now.Seekers.Values.Where(s => !known.Contains(s.Key)).Select(s => s.Name).ToList();
        var left = givers.Where(g => !now.Givers.ContainsKey(g)).ToList();
        var joined = now.Givers.Values.Where(g => !givers.Contains(g.Key)).Select(g => g.Name).ToList();
        if (added.Count > 0) yield return $"Появились те, кого нет в варианте: {Names(added)}.";
        if (gone.Count > 0) yield return $"Остались без пары и больше не нуждаются в подборе: {Names(gone)}.";
        if (joined.Count > 0) yield return $"Теперь могут взять ещё: {Names(joined)}.";
        if (left.Count > 0) yield return $"Больше не могут никого взять: {RussianPlural.Count(left.Count, "человек", "человека", "человек")}.";
    }

    private static string Names(List<string> names)
    {
        names.Sort(StringComparer.Ordinal);
        return string.Join(", ", names.Take(Shown)) + (names.Count > Shown ? $" и ещё {names.Count - Shown}" : "");
    }
}
