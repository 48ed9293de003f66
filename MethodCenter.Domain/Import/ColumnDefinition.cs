namespace MethodCenter.Domain.Import;

/// <summary>
/// A column of a wanted table and the headings under which municipalities send it. Synonyms are compared whole, through
/// <see cref="HeadingKey"/>; patterns are the cautious fallback for headings nobody has foreseen.
/// </summary>
/// <param name="Key">Stable, for code.</param>
/// <param name="Title">In Russian, for messages.</param>
/// <param name="Synonyms">Other whole headings, besides the title.</param>
/// <param name="Patterns">
/// Beginnings of words that must all occur, «!» before those that must not: «СНИЛС !МЕТОДИСТ». One or two letters are a whole word.
/// </param>
public sealed record ColumnDefinition(string Key, string Title, IReadOnlyList<string> Synonyms, IReadOnlyList<string> Patterns)
{
    /// <summary>A score from here on is a match by name, not by a pattern.</summary>
    internal const int Certain = 900;

    private const int Exact = 1000;
    private readonly HashSet<string> _names = [HeadingKey.Of(Title), .. Synonyms.Select(HeadingKey.Of)];
    private readonly HeadingPattern[] _patterns = [.. Patterns.Select(HeadingPattern.Parse)];

    /// <summary>How well a heading names this column: 0 not at all, 1000 by name, between them by a pattern.</summary>
    internal int Score(HeadingText heading)
    {
        if (_names.Contains(heading.Full)) return Exact;
        if (_names.Contains(heading.WithoutBrackets) && !IsSpokenAgainst(heading)) return Exact - 10;
        if (heading.Lower is { Length: > 0 } lower && _names.Contains(lower)) return Exact - 50;
        var best = 0;
        foreach (var pattern in _patterns) best = Math.Max(best, pattern.Score(heading.Words));
        return best;
    }

    /// <summary>What stands in brackets may say that another column is meant: «Муниципальное образование (код ОКТМО)».</summary>
    private bool IsSpokenAgainst(HeadingText heading) => _patterns.Length > 0 && _patterns.All(pattern => pattern.Forbids(heading.Words));
}

/// <summary>A heading prepared for comparison.</summary>
/// <param name="Shown">As in the file, on one line.</param>
/// <param name="Full">Its key.</param>
/// <param name="WithoutBrackets">Its key without brackets.</param>
/// <param name="Lower">The key of the lower line alone when the heading is made of two rows.</param>
internal sealed record HeadingText(string Shown, string Full, string WithoutBrackets, string Lower)
{
    public string[] Words { get; } = Full.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static HeadingText Of(string text, string lower = "") => new(
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), HeadingKey.Of(text), HeadingKey.WithoutBrackets(text), HeadingKey.Of(lower));
}

/// <summary>One parsed pattern of a <see cref="ColumnDefinition"/>.</summary>
internal sealed record HeadingPattern(string[] Wanted, string[] Unwanted)
{
    public static HeadingPattern Parse(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new([.. parts.Where(part => part[0] != '!')], [.. parts.Where(part => part[0] == '!').Select(part => part[1..])]);
    }

    /// <summary>More words named and fewer words left over score higher.</summary>
    public int Score(string[] words)
    {
        if (!Wanted.All(stem => words.Any(word => Fits(word, stem)))) return 0;
        if (Forbids(words)) return 0;
        return Math.Max(100, 400 + (60 * Wanted.Length) - (10 * Math.Max(0, words.Length - Wanted.Length)));
    }

    public bool Forbids(string[] words) => Unwanted.Any(stem => words.Any(word => Fits(word, stem)));

    private static bool Fits(string word, string stem) =>
        stem.Length <= 2 ? word == stem : word.StartsWith(stem, StringComparison.Ordinal);
}

/// <summary>What a sheet must have to be of a kind: at least one of several sets of columns.</summary>
/// <param name="Title">In Russian, for messages.</param>
/// <param name="AnyOf">Sets of column keys; all keys of one set suffice.</param>
public sealed record Requirement(string Title, params IReadOnlyList<string>[] AnyOf)
{
    /// <summary>Stands in a set for at least one column of <see cref="TableDefinition.IsExtra"/>.</summary>
    public const string Extra = "*";
}

/// <summary>A kind of table: how it is called, its columns and what of them must be there.</summary>
public sealed record TableDefinition(string Kind, string Title, IReadOnlyList<ColumnDefinition> Columns, IReadOnlyList<Requirement> Requirements)
{
    /// <summary>Tells by its wording a column that no list of columns can foresee: one competence or one task of a wide file.</summary>
    public Func<string, bool>? IsExtra { get; init; }
}
