namespace MethodCenter.Domain.Registry;

/// <summary>Finds all pairs worth proposing among many people without comparing everybody with everybody. Pure.</summary>
public static class DuplicateSearch
{
    /// <summary>More people than this under one name or birthday say nothing of duplicates and would cost a square of work.</summary>
    private const int WidestGroup = 400;

    /// <summary>Surest first; ids break ties, so the order does not change from call to call.</summary>
    public static IReadOnlyList<FoundPair> FindPairs(IReadOnlyList<DuplicateFacts> people, IReadOnlySet<(int First, int Second)> dismissed)
    {
        var found = new Dictionary<(int, int), FoundPair>();
        Compare(people.GroupBy(p => p.NameKey), found, dismissed);
        Compare(people.Where(p => p.BirthDate is not null).GroupBy(p => p.BirthDate!.Value), found, dismissed);
        return [.. found.Values.OrderByDescending(p => p.Likeness.Certainty).ThenBy(p => p.First).ThenBy(p => p.Second)];
    }

    private static void Compare<TKey>(
        IEnumerable<IGrouping<TKey, DuplicateFacts>> groups, Dictionary<(int, int), FoundPair> found, IReadOnlySet<(int First, int Second)> dismissed)
    {
        foreach (var group in groups)
        {
            var members = group.Take(WidestGroup).ToList();
            for (var i = 0; i < members.Count; i++)
            {
                for (var j = i + 1; j < members.Count; j++) Judge(members[i], members[j], found, dismissed);
            }
        }
    }

    private static void Judge(
        DuplicateFacts one, DuplicateFacts another, Dictionary<(int, int), FoundPair> found, IReadOnlySet<(int First, int Second)> dismissed)
    {
        var key = one.Id < another.Id ? (one.Id, another.Id) : (another.Id, one.Id);
        if (dismissed.Contains(key) || DuplicateRule.Compare(one, another) is not { } likeness) return;
        found[key] = new FoundPair(key.Item1, key.Item2, likeness);
    }
}

/// <summary>A pair by ids, the smaller first.</summary>
public sealed record FoundPair(int First, int Second, Likeness Likeness);
