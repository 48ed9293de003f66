namespace MethodCenter.Domain.Data.Demo;

/// <summary>Splits whole numbers by weights so that the parts add up exactly (largest remainder).</summary>
internal static class DemoShares
{
    /// <param name="total">What is to be split.</param>
    /// <param name="weights">One for each part.</param>
    /// <param name="least">No part gets less; taken off before the rest is split.</param>
    public static int[] Split(int total, IReadOnlyList<double> weights, int least = 0)
    {
        var rest = Math.Max(0, total - (least * weights.Count));
        var sum = weights.Sum();
        var exact = weights.Select(w => rest * w / sum).ToList();
        var parts = exact.Select(e => (int)Math.Floor(e)).ToArray();
        var left = rest - parts.Sum();
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - parts[i]).ThenBy(i => i).Take(left)) parts[i]++;
        return [.. parts.Select(p => p + least)];
    }
}
