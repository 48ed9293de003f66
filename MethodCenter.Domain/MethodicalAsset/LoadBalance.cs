using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>How evenly the load lies, in a word.</summary>
public enum LoadEvenness
{
    /// <summary>Nobody is looked after, or there is one methodist only: nothing to compare.</summary>
    NoData = 0,
    Even = 1,
    Uneven = 2,
    VeryUneven = 3,
}

/// <summary>The load of one methodist on a day.</summary>
/// <param name="People">Educators assigned, each counted once.</param>
/// <param name="Routes">Routes (ИОМ) that are being walked and led by the methodist.</param>
public sealed record LoadPoint(int MethodistId, string FullName, MethodistLevel Level, MethodistRelation Relation, int People, int SoftLimit, int HardLimit, int Routes)
{
    public int? MunicipalityId { get; init; }
    public string? Municipality { get; init; }

    /// <summary>Admitted and in force: may be given people.</summary>
    public bool MayTake { get; init; }
    public LoadLevel LoadLevel => LoadRule.Of(People, SoftLimit, HardLimit);
    public int RouteLimit => LoadBalance.RouteLimitOf(Relation);
    public bool IsOverRoutes => Routes > RouteLimit;
    public bool IsIdle => MayTake && People == 0;
}

/// <summary>
/// Справедливость нагрузки: how the educators lie over the methodists of a level or a municipality. Pure.
/// Limits: more than the soft and more than the hard one (decisions, point 15); exactly at a limit is not over it.
/// </summary>
public sealed record LoadBalance
{
    /// <summary>Routes at once: more than this is an overload for those under a contract (decisions, point 15).</summary>
    public const int ContractRoutes = 10;

    /// <summary>The same for the staff.</summary>
    public const int StaffRoutes = 25;

    /// <summary>Up to this share of inequality, in hundredths, the load lies evenly; above the second it lies very unevenly.</summary>
    public const int EvenUpTo = 25;

    /// <inheritdoc cref="EvenUpTo"/>
    public const int UnevenUpTo = 45;

    public int Methodists { get; private init; }
    public int People { get; private init; }
    public int Least { get; private init; }
    public int Most { get; private init; }

    /// <summary>Tenths; null without methodists.</summary>
    public int? MedianTenths { get; private init; }

    /// <summary>Standard deviation over all of them, tenths; null without methodists.</summary>
    public int? DeviationTenths { get; private init; }

    /// <summary>Inequality (Gini) in hundredths: 0 — all alike, near 100 — all with one; null with nobody looked after.</summary>
    public int? InequalityHundredths { get; private init; }
    public int OverSoft { get; private init; }
    public int OverHard { get; private init; }
    public int Idle { get; private init; }
    public int OverRoutes { get; private init; }

    /// <summary>Over the soft limit, those over the hard one among them.</summary>
    public Percent ShareOverSoft => new(OverSoft, Methodists);

    /// <summary>Somebody has nobody while another is over a limit: the load can be handed over.</summary>
    public bool CanBeEvened => Idle > 0 && OverSoft > 0;

    public LoadEvenness Spread => (Methodists, InequalityHundredths) switch
    {
        ( < 2, _) or (_, null) => LoadEvenness.NoData,
        (_, <= EvenUpTo) => LoadEvenness.Even,
        (_, <= UnevenUpTo) => LoadEvenness.Uneven,
        _ => LoadEvenness.VeryUneven,
    };

    /// <summary>«Иные формы» count as a contract: the stricter limit.</summary>
    public static int RouteLimitOf(MethodistRelation relation) => relation is MethodistRelation.Staff ? StaffRoutes : ContractRoutes;

    public static LoadBalance Of(IReadOnlyCollection<LoadPoint> points)
    {
        var loads = points.Select(p => p.People).Order().ToList();
        return new()
        {
            Methodists = points.Count,
            People = loads.Sum(),
            Least = loads.Count == 0 ? 0 : loads[0],
            Most = loads.Count == 0 ? 0 : loads[^1],
            MedianTenths = loads.Count == 0 ? null : (loads[(loads.Count - 1) / 2] + loads[loads.Count / 2]) * 5,
            DeviationTenths = loads.Count == 0 ? null : DeviationOf(loads),
            InequalityHundredths = InequalityOf(loads),
            OverSoft = points.Count(p => p.LoadLevel is LoadLevel.OverSoft or LoadLevel.OverHard),
            OverHard = points.Count(p => p.LoadLevel is LoadLevel.OverHard),
            Idle = points.Count(p => p.IsIdle),
            OverRoutes = points.Count(p => p.IsOverRoutes),
        };
    }

    private static int DeviationOf(List<int> loads)
    {
        var mean = loads.Average();
        return (int)Math.Round(10 * Math.Sqrt(loads.Average(l => (l - mean) * (l - mean))), MidpointRounding.AwayFromZero);
    }

    /// <summary>Gini over ordered loads: the sum of (2i − n − 1)·x over n times the sum of x.</summary>
    private static int? InequalityOf(List<int> loads)
    {
        var sum = loads.Sum(l => (long)l);
        if (sum == 0) return null;
        var weighted = loads.Select((load, at) => ((2L * (at + 1)) - loads.Count - 1) * load).Sum();
        return (int)Math.Round(100.0 * weighted / (loads.Count * (double)sum), MidpointRounding.AwayFromZero);
    }
}
