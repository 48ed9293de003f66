namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>A competence in which a person is strong: who may be asked to help others.</summary>
/// <param name="Tenths">Share of points in the last completed result, tenths of a percent.</param>
/// <param name="On">When it was taken.</param>
public sealed record Strength(int EducatorId, string CompetenceCode, string Competence, int Tenths, DateOnly On, bool IsOfficial);

/// <summary>When a result is a strength.</summary>
public static class StrengthRule
{
    /// <summary>Percent, included: the share from which the usual scales need no help.</summary>
    public const decimal LeastPercent = 80;

    /// <summary>The unrounded share reaches the bound and the result is still valid.</summary>
    public static bool Is(Score score, DateOnly takenOn, int validityMonths, DateOnly today) =>
        !score.IsBelow(LeastPercent) && AttemptRule.IsValidOn(takenOn, validityMonths, today);
}
