namespace MethodCenter.Domain.Matching;

/// <summary>A number from keys that is the same on every machine and in every run, unlike the hash of a string.</summary>
internal static class KeyHash
{
    /// <summary>FNV-1a over the letters.</summary>
    public static ulong Of(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in key) hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }

    /// <summary>Mixes two so that every bit of both counts (the finaliser of SplitMix64).</summary>
    public static ulong Of(ulong seeker, ulong giver)
    {
        var mixed = (seeker * 0x9E3779B97F4A7C15UL) + giver;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
