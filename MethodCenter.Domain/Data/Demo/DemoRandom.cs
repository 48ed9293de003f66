namespace MethodCenter.Domain.Data.Demo;

/// <summary>
/// SplitMix64: a few lines of our own, because <see cref="Random"/> promises no equal sequence between versions of .NET and the
/// demo must come out the same everywhere.
/// </summary>
internal sealed class DemoRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>0 to <paramref name="bound"/> − 1.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many cases of a thousand.</summary>
    public bool Chance(int perMille) => Below(1000) < perMille;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>The first items come more often than the last, as surnames do.</summary>
    public T PickCommon<T>(IReadOnlyList<T> items) => items[Math.Min(Below(items.Count), Below(items.Count))];

    /// <summary>A day of the span, both ends included.</summary>
    public DateOnly Day(DateOnly from, DateOnly until) => from >= until ? until : from.AddDays(Below(until.DayNumber - from.DayNumber + 1));

    /// <summary>In proportion to whole weights.</summary>
    public T PickWeighted<T>(IReadOnlyList<(T Item, int Weight)> items)
    {
        var point = Below(items.Sum(i => i.Weight));
        foreach (var (item, weight) in items)
        {
            point -= weight;
            if (point < 0) return item;
        }
        return items[^1].Item;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
