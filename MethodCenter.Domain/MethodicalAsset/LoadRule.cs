namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>How loaded a methodist is.</summary>
public enum LoadLevel
{
    /// <summary>Nobody is assigned.</summary>
    None = 0,

    Normal = 1,

    /// <summary>More than the soft limit: allowed, with a warning.</summary>
    OverSoft = 2,

    /// <summary>More than the hard limit: no new assignments.</summary>
    OverHard = 3,
}

/// <summary>
/// Нагрузка: how many educators are assigned on a day, each counted once. More than the soft limit is a warning, more than the
/// hard one is refused; exactly 25 and exactly 40 are not yet an overload (decisions, point 15).
/// </summary>
public static class LoadRule
{
    public static LoadLevel Of(int people, int softLimit, int hardLimit)
    {
        if (people > hardLimit) return LoadLevel.OverHard;
        if (people > softLimit) return LoadLevel.OverSoft;
        return people == 0 ? LoadLevel.None : LoadLevel.Normal;
    }
}
