namespace MethodCenter.Domain.Matching;

/// <summary>
/// The costs of a network as whole numbers that cannot overflow. From the least to the greatest weight: a pair that is not
/// preferred, units of the total, a seat above the hard limit, a seeker left uncovered. Each is greater than all that one
/// augmenting path may change of the lesser ones, and an exact flow is put right by single paths; so the order is strict.
/// </summary>
internal sealed class FlowCosts
{
    private const int RoomBits = 55;

    private readonly MatchingIndex _index;
    private readonly long _scale;

    private FlowCosts(MatchingIndex index, long scale, long path)
    {
        (_index, _scale) = (index, scale);
        (ExtraSeat, Uncovered) = (4 * path, 16 * path);
    }

    /// <summary>A seat above the hard limit, beside what the load costs.</summary>
    public long ExtraSeat { get; }

    /// <summary>A seeker left without anybody.</summary>
    public long Uncovered { get; }

    /// <summary>The price of a giver where nothing is to be had any more: no path that enters pays.</summary>
    public long Closed => 4 * Uncovered;

    /// <summary>Null where the numbers are too large to be exact.</summary>
    /// <param name="most">The greatest load that a giver may get.</param>
    public static FlowCosts? Create(MatchingIndex index, Func<int, int> most)
    {
        var hops = Math.Min(index.Givers.Length, index.Seekers.Length) + 2;
        var points = index.Score.Length == 0 ? 0 : index.Score.Max(s => Math.Abs((long)s));
        var scale = hops + 1L;
        var path = ((2 * hops * (Int128)(points + 1) * LoadCost.Point) + (2 * DearestSeat(index, most))) * scale;
        return path < (Int128)1 << RoomBits ? new(index, scale, (long)path) : null;
    }

    /// <summary>What an offer costs: less for more points, and the least bit less where it is preferred.</summary>
    public long Offer(int at) => (-(long)_index.Score[at] * LoadCost.Point * _scale) + (_index.IsPreferred[at] ? 0 : 1);

    /// <summary>What unit number <paramref name="load"/> of a giver costs.</summary>
    public long Seat(int giver, int load) => LoadCost.Units(_index.Givers[giver], load, _index.Problem.Weights) * _scale;

    private static Int128 DearestSeat(MatchingIndex index, Func<int, int> most)
    {
        Int128 seat = 0;
        for (var g = 0; g < index.Givers.Length; g++)
        {
            seat = Int128.Max(seat, LoadCost.Units(index.Givers[g], most(g), index.Problem.Weights));
        }
        return seat;
    }
}
