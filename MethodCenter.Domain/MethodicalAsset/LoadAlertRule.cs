namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>What the load calls for attention to.</summary>
public enum LoadAlertKind
{
    OverHard = 1,
    OverSoft = 2,
    OverRoutes = 3,
}

/// <summary>A warning about the load of one methodist, in words.</summary>
/// <param name="IsSerious">Red rather than amber.</param>
public sealed record LoadAlert(LoadAlertKind Kind, bool IsSerious, string Text, LoadPoint Methodist);

/// <summary>Finds who is overloaded, and says whether somebody beside them has nobody. Pure.</summary>
public static class LoadAlertRule
{
    /// <summary>The heaviest first.</summary>
    public static IReadOnlyList<LoadAlert> Of(IReadOnlyCollection<LoadPoint> points) =>
        [.. points.SelectMany(p => AlertsOf(p, IdleBeside(p, points))).OrderBy(a => a.Kind).ThenByDescending(a => a.Methodist.People)
            .ThenByDescending(a => a.Methodist.Routes).ThenBy(a => a.Methodist.FullName, StringComparer.Ordinal).ThenBy(a => a.Methodist.MethodistId)];

    /// <summary>Methodists of the same level, municipal ones of the same municipality, who have nobody.</summary>
    public static int IdleBeside(LoadPoint point, IEnumerable<LoadPoint> points) =>
        points.Count(p => p.IsIdle && p.MethodistId != point.MethodistId && p.Level == point.Level && p.MunicipalityId == point.MunicipalityId);

    private static IEnumerable<LoadAlert> AlertsOf(LoadPoint point, int idle)
    {
        if (point.LoadLevel is LoadLevel.OverHard)
            yield return new(LoadAlertKind.OverHard, true, LoadAlertTexts.OverHard(point, idle), point);
        else if (point.LoadLevel is LoadLevel.OverSoft)
            yield return new(LoadAlertKind.OverSoft, false, LoadAlertTexts.OverSoft(point, idle), point);
        if (point.IsOverRoutes)
            yield return new(LoadAlertKind.OverRoutes, false, LoadAlertTexts.OverRoutes(point), point);
    }
}
