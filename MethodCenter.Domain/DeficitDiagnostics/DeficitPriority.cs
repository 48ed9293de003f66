namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Приоритет: severity, one more for each independent source beyond the first, one more in a ШНОР (domain, section 3.4, point 4).</summary>
public static class DeficitPriority
{
    /// <summary>The greatest there can be: 3 + six further sources + ШНОР.</summary>
    public const int Greatest = 10;

    /// <summary>0 for a deficit that is set aside.</summary>
    public static int Of(int severity, int sources, bool isLowResults) =>
        severity == 0 ? 0 : severity + Math.Max(0, sources - 1) + (isLowResults ? 1 : 0);

    /// <summary>«тяжесть 3 + источник «ВПР» 1 + ШНОР 1 = 5».</summary>
    /// <param name="kinds">Kinds of sources in force, the one that counts in the severity first.</param>
    public static string Explain(int severity, IReadOnlyList<EvidenceSource> kinds, bool isLowResults)
    {
        var further = kinds.Distinct().Skip(1).Select(k => $" + источник «{DeficitTerms.Of(k)}» 1");
        return Sum(severity, string.Concat(further), kinds.Distinct().Count(), isLowResults);
    }

    /// <summary>The same where only the number of sources is known.</summary>
    public static string Explain(int severity, int sources, bool isLowResults) =>
        Sum(severity, sources > 1 ? $" + ещё источники {sources - 1}" : "", sources, isLowResults);

    /// <summary>A sum of one part is said without the sum.</summary>
    private static string Sum(int severity, string further, int sources, bool isLowResults) => severity == 0
        ? "дефицит закрыт: приоритета нет"
        : further.Length == 0 && !isLowResults
        ? $"{severity}, по тяжести"
        : $"тяжесть {severity}{further}{(isLowResults ? " + ШНОР 1" : "")} = {Of(severity, sources, isLowResults)}";
}
