using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>Marks of the twelve factors: 0 no risk, 1 low, 2 medium, 3 high, null not assessed.</summary>
public static class RiskMarks
{
    public const int Highest = 3;

    /// <summary>In the order of <see cref="RiskFactors.All"/>; a line of another length or sign is not assessed from there on.</summary>
    public static IReadOnlyList<int?> Read(string? line) =>
        [.. Enumerable.Range(0, RiskFactors.Count).Select(i => line is not null && i < line.Length && line[i] is >= '0' and <= '3' ? line[i] - '0' : (int?)null)];

    public static string Write(IEnumerable<int?> marks) => string.Concat(marks.Select(m => m is { } mark ? (char)('0' + mark) : '-'));

    /// <summary>Null when there are twelve marks in their bounds and at least one of them.</summary>
    public static DomainError? ProblemOf(IReadOnlyList<int?> marks)
    {
        if (marks.Count != RiskFactors.Count || marks.Any(m => m is < 0 or > Highest)) return LowResultsErrors.MarksWrong;
        return marks.All(m => m is null) ? LowResultsErrors.NothingAssessed : null;
    }
}

/// <summary>One factor now and before.</summary>
/// <param name="Factor">Which.</param>
/// <param name="Mark">Null: not assessed.</param>
/// <param name="Before">In the profile before; null where there is none or it was not assessed.</param>
public sealed record RiskLine(RiskFactor Factor, int? Mark, int? Before)
{
    public bool IsHigh => Mark == RiskMarks.Highest;

    /// <summary>Over 0 where the risk rose, under 0 where it fell, 0 where it stayed or cannot be compared.</summary>
    public int Change => Mark is { } now && Before is { } before ? now - before : 0;
}

/// <summary>
/// What a risk profile says: which factors are high, what changed since the profile before and what the school needs first. Pure
/// (domain, section 7; the order of needs is our recommendation).
/// </summary>
public sealed record RiskSummary(IReadOnlyList<RiskLine> Lines)
{
    private const int Needed = 3;

    /// <param name="now">The marks of the newest profile; null where there is none.</param>
    /// <param name="before">Those of the profile before.</param>
    public static RiskSummary Of(string? now, string? before)
    {
        var (marks, former) = (RiskMarks.Read(now), RiskMarks.Read(before));
        return new([.. RiskFactors.All.Select((f, i) => new RiskLine(f, marks[i], former[i]))]);
    }

    public bool IsAssessed => Lines.Any(l => l.Mark is not null);
    public IReadOnlyList<RiskLine> High => [.. Lines.Where(l => l.IsHigh)];
    public IReadOnlyList<RiskLine> Rose => [.. Lines.Where(l => l.Change > 0)];
    public IReadOnlyList<RiskLine> Fell => [.. Lines.Where(l => l.Change < 0)];
    public int NotAssessed => Lines.Count(l => l.Mark is null);

    /// <summary>The gravest medium and high factors, those that rose before the others of the same mark: three at most.</summary>
    public IReadOnlyList<RiskLine> First =>
        [.. Lines.Where(l => l.Mark >= 2).OrderByDescending(l => l.Mark).ThenByDescending(l => l.Change).ThenBy(l => l.Factor.Code, StringComparer.Ordinal).Take(Needed)];

    /// <summary>The profile in one or two sentences.</summary>
    public string Text
    {
        get
        {
            if (!IsAssessed) return LowResultsTerms.NotAssessedYet;
            var level = High.Count == 0 ? LowResultsTerms.NoHigh : LowResultsTerms.HighCount(High.Count, RiskFactors.Count);
            var change = (Rose.Count, Fell.Count) switch { (0, 0) => null, var (rose, fell) => LowResultsTerms.Changed(rose, fell) };
            var gap = NotAssessed == 0 ? null : LowResultsTerms.NotAssessedCount(NotAssessed);
            return string.Join(" ", new[] { level, change, gap }.OfType<string>());
        }
    }

    /// <summary>What to help with first, in words.</summary>
    public IReadOnlyList<string> Needs => [.. First.Select(l => LowResultsTerms.HelpFor(l.Factor.Code))];
}
