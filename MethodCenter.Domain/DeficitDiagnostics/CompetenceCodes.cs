namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// Codes of competences as one readable line, «MET.1; MET.3»: what a programme, an event, an internship or a step of a route is about.
/// Kept in the order of the list, each once, so that equal sets are equal lines.
/// </summary>
public static class CompetenceCodes
{
    private static readonly char[] Separators = [';', ',', ' ', '\n', '\r', '\t', '\u00A0'];

    /// <summary>The codes of a line, upper case, each once, in order; empty for nothing.</summary>
    public static IReadOnlyList<string> Read(string? line) => string.IsNullOrWhiteSpace(line) ? []
        : [.. line.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(c => c.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>One line of codes; empty for none.</summary>
    public static string Line(IEnumerable<string> codes) => string.Join("; ", Read(string.Join(';', codes)));

    /// <summary>Whether the line names the code.</summary>
    public static bool Names(string? line, string code) => Read(line).Contains(code, StringComparer.Ordinal);
}
