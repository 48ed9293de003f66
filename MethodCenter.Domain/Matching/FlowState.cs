namespace MethodCenter.Domain.Matching;

/// <summary>Who is with whom while the flow grows: the offer that each seeker took, and the seekers of each giver as a linked list.</summary>
internal sealed class FlowState
{
    private readonly int[] _next;
    private readonly int[] _previous;

    public FlowState(int seekers, int givers)
    {
        (Taken, _next, _previous, First, Load) = (Filled(seekers), Filled(seekers), Filled(seekers), Filled(givers), new int[givers]);
    }

    /// <summary>Where the offer stands that a seeker took, or -1.</summary>
    public int[] Taken { get; }

    /// <summary>The first seeker of a giver, or -1.</summary>
    public int[] First { get; }

    /// <summary>Seekers that a giver has here: neither held nor tied by hand.</summary>
    public int[] Load { get; }

    public int Next(int seeker) => _next[seeker];

    public void Take(int seeker, int offer, int giver)
    {
        Taken[seeker] = offer;
        Load[giver]++;
        (_previous[seeker], _next[seeker]) = (-1, First[giver]);
        if (First[giver] >= 0) _previous[First[giver]] = seeker;
        First[giver] = seeker;
    }

    public void Leave(int seeker, int giver)
    {
        Taken[seeker] = -1;
        Load[giver]--;
        if (_previous[seeker] < 0) First[giver] = _next[seeker];
        else _next[_previous[seeker]] = _next[seeker];
        if (_next[seeker] >= 0) _previous[_next[seeker]] = _previous[seeker];
    }

    private static int[] Filled(int size)
    {
        var array = new int[size];
        Array.Fill(array, -1);
        return array;
    }
}
