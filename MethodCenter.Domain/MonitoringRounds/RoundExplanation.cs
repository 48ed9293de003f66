namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Whether an error was explained: its indicator is named in the explanation, or has a message of the municipality. Pure.</summary>
public static class RoundExplanation
{
    /// <param name="code">Of the indicator.</param>
    /// <param name="explanation">Of the submission.</param>
    /// <param name="said">Indicators that the municipality wrote messages to.</param>
    public static bool Covers(string code, string? explanation, IEnumerable<string> said) => said.Contains(code, StringComparer.Ordinal) || Names(explanation, code);

    /// <summary>«П3» is not named by «П3т»; a Latin letter and an apostrophe are understood.</summary>
    private static bool Names(string? text, string code)
    {
        var (where, what) = (Plain(text), Plain(code));
        for (var at = where.IndexOf(what, StringComparison.Ordinal); at >= 0; at = where.IndexOf(what, at + 1, StringComparison.Ordinal))
        {
            var end = at + what.Length;
            if (end == where.Length || !(char.IsLetterOrDigit(where[end]) || where[end] == '′')) return true;
        }
        return false;
    }

    private static string Plain(string? text) => (text ?? "").ToUpperInvariant().Replace('P', 'П').Replace('\'', '′').Replace('’', '′');
}
