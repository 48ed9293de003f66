using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Matching;

/// <summary>Distributes people over people under limits.</summary>
public static class Matcher
{
    /// <summary>
    /// The best distribution, exactly: no other covers more (the highest priority first), and none that covers as many has a greater
    /// total. Of several best ones the keys choose, so the same problem in any order gives the same distribution. Refuses by
    /// <see cref="MatchingErrors"/>. Linear in memory; a region of 5,000 × 1,500 with 50 offers each is solved within a second or so.
    /// </summary>
    public static Result<Distribution> Solve(MatchingProblem problem)
    {
        var index = ProblemCheck.Index(problem);
        if (!index.IsOk) return index.Error;
        return MatchingFlow.Solve(index.Value) is { } state ? new Distribution(index.Value, state) : MatchingErrors.TooLarge;
    }
}
