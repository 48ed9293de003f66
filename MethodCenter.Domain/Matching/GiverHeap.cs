namespace MethodCenter.Domain.Matching;

/// <summary>A four-way heap of givers by a key that may fall while the giver is inside.</summary>
internal sealed class GiverHeap(int size, long[] keys)
{
    private const int Ways = 4;

    private readonly int[] _heap = new int[size];
    private readonly int[] _place = NoPlaces(size);
    private int _count;

    public bool IsEmpty => _count == 0;

    public int Least => _heap[0];

    public void Clear()
    {
        for (var i = 0; i < _count; i++) _place[_heap[i]] = -1;
        _count = 0;
    }

    /// <summary>Puts a giver in, or moves it up after its key has fallen.</summary>
    public void Push(int giver) => Rise(giver, _place[giver] < 0 ? _count++ : _place[giver]);

    public int Pop()
    {
        var least = _heap[0];
        _place[least] = -1;
        _count--;
        if (_count > 0) Sink(_heap[_count]);
        return least;
    }

    private void Rise(int giver, int at)
    {
        var key = keys[giver];
        while (at > 0)
        {
            var up = (at - 1) / Ways;
            if (keys[_heap[up]] <= key) break;
            Put(_heap[up], at);
            at = up;
        }
        Put(giver, at);
    }

    private void Sink(int giver)
    {
        var (at, key) = (0, keys[giver]);
        while (true)
        {
            var first = (at * Ways) + 1;
            if (first >= _count) break;
            var least = first;
            for (var next = first + 1; next < Math.Min(first + Ways, _count); next++)
            {
                if (keys[_heap[next]] < keys[_heap[least]]) least = next;
            }
            if (keys[_heap[least]] >= key) break;
            Put(_heap[least], at);
            at = least;
        }
        Put(giver, at);
    }

    private void Put(int giver, int at)
    {
        _heap[at] = giver;
        _place[giver] = at;
    }

    private static int[] NoPlaces(int size)
    {
        var places = new int[size];
        Array.Fill(places, -1);
        return places;
    }
}
