namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>What became of a competence between two versions.</summary>
public enum FrameworkChange
{
    /// <summary>Добавлена.</summary>
    Added = 1,

    /// <summary>Исключена.</summary>
    Removed = 2,

    /// <summary>Переименована: the name or the group differs.</summary>
    Renamed = 3,

    /// <summary>Уточнена: the description, the people or the sources differ.</summary>
    Refined = 4,
}

/// <summary>One line of the difference.</summary>
/// <param name="Change">What happened.</param>
/// <param name="Code">The same in both versions.</param>
/// <param name="Before">As it was; null for an added one.</param>
/// <param name="After">As it became; null for a removed one.</param>
public sealed record FrameworkDifference(FrameworkChange Change, string Code, string? Before, string? After);

/// <summary>Compares two versions of the framework by code. Pure.</summary>
public static class FrameworkComparison
{
    /// <summary>Added, then removed, then renamed, then refined; each in the order of its version. Places in the list do not matter.</summary>
    public static IReadOnlyList<FrameworkDifference> Compare(IEnumerable<Competence> before, IEnumerable<Competence> after)
    {
        var old = before.OrderBy(c => c.Rank).ToDictionary(c => c.Code, StringComparer.Ordinal);
        var now = after.OrderBy(c => c.Rank).ToDictionary(c => c.Code, StringComparer.Ordinal);
        return
        [
            .. now.Values.Where(c => !old.ContainsKey(c.Code)).Select(c => new FrameworkDifference(FrameworkChange.Added, c.Code, null, Title(c))),
            .. old.Values.Where(c => !now.ContainsKey(c.Code)).Select(c => new FrameworkDifference(FrameworkChange.Removed, c.Code, Title(c), null)),
            .. Both(old, now).Where(p => Title(p.Old) != Title(p.Now)).Select(p => new FrameworkDifference(FrameworkChange.Renamed, p.Now.Code, Title(p.Old), Title(p.Now))),
            .. Both(old, now).Where(p => Title(p.Old) == Title(p.Now) && Details(p.Old) != Details(p.Now))
                .Select(p => new FrameworkDifference(FrameworkChange.Refined, p.Now.Code, Details(p.Old), Details(p.Now))),
        ];
    }

    private static IEnumerable<(Competence Old, Competence Now)> Both(Dictionary<string, Competence> old, Dictionary<string, Competence> now) =>
        now.Values.Where(c => old.ContainsKey(c.Code)).Select(c => (old[c.Code], c));

    private static string Title(Competence competence) => $"{competence.Name} ({competence.Group})";

    private static string Details(Competence competence) => string.Join(". ", new[]
    {
        competence.Description,
        competence.AppliesTo is { } whom ? "Кому: " + whom : null,
        competence.Sources is { } sources ? "Источники: " + sources : null,
    }.OfType<string>());
}
