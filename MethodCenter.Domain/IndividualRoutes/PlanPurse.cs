namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>How many nodes the searches for one person may visit together: what keeps one very large task from holding up a campaign.</summary>
internal sealed class PlanPurse
{
    private const int Most = 40_000;
    private const int Least = 200;

    private int _left = 2 * Most;

    /// <summary>Nodes that the next search may visit; beyond them the best found so far is taken.</summary>
    public int Share => Math.Clamp(_left, Least, Most);

    public void Spend(int nodes) => _left -= nodes;
}
