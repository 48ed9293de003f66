namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// What routes are compared by, packed into one number so that costs add up and compare at once: hours (16 bits), steps (8), hours
/// outside the Federal register (16), places in the ordinal order of keys (22). The first three decide before the day on which the
/// route ends does; the places decide last.
/// </summary>
internal static class PlanCost
{
    /// <summary>More than any route costs.</summary>
    public const long None = long.MaxValue / 4;

    private const int RankBits = 22;
    private const int OutsideBits = 16;
    private const int StepBits = 8;

    public static long Of(int hours, int steps, int hoursOutside, int rank) =>
        ((((((long)hours << StepBits) + steps) << OutsideBits) + hoursOutside) << RankBits) + rank;

    /// <summary>The part that decides before the last day does.</summary>
    public static long Major(long cost) => cost >> RankBits;

    public static int Hours(long cost) => (int)(cost >> (RankBits + OutsideBits + StepBits));
}
