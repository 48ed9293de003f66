using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Matching;

/// <summary>Distributes people over people under limits.</summary>
public static class Matcher
{
    /// <summary>
    /// The best distribution, exactly: no other covers more (the highest priority first), and none that covers as many has a greater
    /// total. Of several best ones that which keeps the most preferred pairs is taken, then the order of the keys decides: the same
    /// problem in any order of its lists gives the same distribution. Refuses by <see cref="MatchingErrors"/>. Linear in memory.
    /// </summary>
    public static Result<Distribution> Solve(MatchingProblem problem)
    {
        var index = ProblemCheck.Index(problem);
        if (!index.IsOk) return index.Error;
        return MatchingFlow.Solve(index.Value) is { } state ? new Distribution(index.Value, state) : MatchingErrors.TooLarge;
    }
}
