namespace MethodCenter.Domain.Matching;

/// <summary>
/// A problem that was found sound, in numbers: seekers and givers in the order of their keys, offers of each seeker in one run in
/// the order of givers. Everything after this depends on the keys only, not on the order in which the lists came.
/// </summary>
internal sealed class MatchingIndex
{
    private readonly Dictionary<string, int> _seekerAt;
    private readonly Dictionary<string, int> _giverAt;
    private readonly HashSet<(int, int)> _forbidden = [];

    internal MatchingIndex(MatchingProblem problem)
    {
        Problem = problem;
        Seekers = [.. problem.Seekers.OrderBy(s => s.Key, StringComparer.Ordinal)];
        Givers = [.. problem.Givers.OrderBy(g => g.Key, StringComparer.Ordinal)];
        _seekerAt = At(Seekers, s => s.Key);
        _giverAt = At(Givers, g => g.Key);
        ForcedTo = new int[Seekers.Length];
        Array.Fill(ForcedTo, -1);
        ForcedCount = new int[Givers.Length];
    }

    public MatchingProblem Problem { get; }
    public Seeker[] Seekers { get; }
    public Giver[] Givers { get; }

    /// <summary>Offers of seeker s stand from Start[s] to Start[s + 1].</summary>
    public int[] Start { get; private set; } = [];

    public Offer[] Offers { get; private set; } = [];
    public int[] GiverOf { get; private set; } = [];
    public int[] Score { get; private set; } = [];

    /// <summary>Offers that are kept where the choice is otherwise equal.</summary>
    public bool[] IsPreferred { get; private set; } = [];

    /// <summary>The giver to whom a seeker is tied by hand, or -1.</summary>
    public int[] ForcedTo { get; }

    public int[] ForcedCount { get; }

    /// <summary>Seats that are still to be distributed at a giver, never below 0.</summary>
    public int Free(int giver) => Math.Max(0, Givers[giver].HardLimit - Givers[giver].Held - ForcedCount[giver]);

    public int SeekerAt(string key) => _seekerAt.GetValueOrDefault(key, -1);

    public int GiverAt(string key) => _giverAt.GetValueOrDefault(key, -1);

    public bool IsForbidden(int seeker, int giver) => _forbidden.Count > 0 && _forbidden.Contains((seeker, giver));

    /// <summary>Where the offer of a pair stands, or -1.</summary>
    public int OfferAt(int seeker, int giver)
    {
        var at = Array.BinarySearch(GiverOf, Start[seeker], Start[seeker + 1] - Start[seeker], giver);
        return at < 0 ? -1 : at;
    }

    internal void Forbid(int seeker, int giver) => _forbidden.Add((seeker, giver));

    internal void Force(int seeker, int giver)
    {
        ForcedTo[seeker] = giver;
        ForcedCount[giver]++;
    }

    /// <summary>Places the offers, unless some of them name strangers: then says how many.</summary>
    internal int Place()
    {
        var offers = Problem.Offers;
        var strangers = 0;
        var (placed, order) = (new long[offers.Count], new int[offers.Count]);
        for (var i = 0; i < placed.Length; i++)
        {
            var (seeker, giver) = (SeekerAt(offers[i].Seeker), GiverAt(offers[i].Giver));
            if (seeker < 0 || giver < 0) strangers++;
            (placed[i], order[i]) = (((long)seeker << 32) | (uint)giver, i);
        }
        if (strangers > 0) return strangers;
        Array.Sort(placed, order);
        Fill(placed, order);
        return 0;
    }

    private void Fill(long[] placed, int[] order)
    {
        var count = placed.Length;
        (Start, Offers, GiverOf, Score, IsPreferred) = (new int[Seekers.Length + 1], new Offer[count], new int[count], new int[count], new bool[count]);
        for (var i = 0; i < count; i++)
        {
            Start[(int)(placed[i] >> 32) + 1]++;
            Offers[i] = Problem.Offers[order[i]];
            GiverOf[i] = (int)placed[i];
            Score[i] = Offers[i].Score;
        }
        for (var s = 0; s < Seekers.Length; s++) Start[s + 1] += Start[s];
        foreach (var pair in Problem.Preferred)
        {
            var (seeker, giver) = (SeekerAt(pair.Seeker), GiverAt(pair.Giver));
            if (seeker >= 0 && giver >= 0 && OfferAt(seeker, giver) is >= 0 and var at) IsPreferred[at] = true;
        }
    }

    private static Dictionary<string, int> At<T>(T[] items, Func<T, string> key)
    {
        var at = new Dictionary<string, int>(items.Length, StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++) at.TryAdd(key(items[i]), i);
        return at;
    }
}
