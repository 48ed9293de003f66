using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Judges one indicator of one place by all rules and merges what they find into one proposal. Pure.</summary>
internal sealed class IndicatorJudge(MonitoringSheet now, MonitoringSheet? before, ProposerLimits limits)
{
    private const string PlaceOwner = "руководитель муниципальной методической службы";
    private const string CentreOwner = "руководитель ЦНППМ";
    private const string TargetReached = "цель достигнута, и показатель не ниже прошлого раунда и значения по области";

    /// <summary>What one rule found.</summary>
    private sealed record Finding(RecommendationRule Rule, string Evidence, decimal Weight)
    {
        public Need? Need { get; init; }

        /// <summary>«чтобы достичь цели …»; null where the action is a sentence of its own.</summary>
        public string? Goal { get; init; }
        public string? Action { get; init; }
    }

    /// <summary>Who answers where nobody else was named.</summary>
    public static string OwnerOf(int? municipalityId) => municipalityId is null ? CentreOwner : PlaceOwner;

    /// <summary>Readings beside the eight are not recommended on unless they have a target of their own.</summary>
    public static bool IsConsidered(IndicatorMethod method) =>
        method.Direction is not IndicatorDirection.Neither && (method.Kind is not IndicatorKind.Variant || method.Target is not null);

    /// <summary>Null where no rule finds anything.</summary>
    /// <param name="rows">All rows of the indicator, the region's first.</param>
    public ProposedRecommendation? Judge(IndicatorMethod method, IReadOnlyList<IndicatorRow> rows, IndicatorRow row, string place, DateOnly due)
    {
        var spots = SpotRule.Of(now, method, row.MunicipalityId, limits.Spots);
        List<Finding> findings = [.. Target(method, row), .. Region(method, rows, row), .. Worse(method, row)];
        var isQuiet = findings.Count == 0 && row.Light is TrafficLight.Green;
        findings.AddRange([.. Empty(method, row), .. Missing(method, row)]);
        if (findings.Count == 0) return null;
        var lead = findings.MaxBy(f => f.Weight)!;
        return new(row.MunicipalityId, place, method.Code, method.Name, lead.Rule)
        {
            Evidence = [.. findings.OrderByDescending(f => f.Weight).Select(f => new EvidenceLine(f.Rule, f.Evidence)),
                .. spots.Count > 0 ? new[] { new EvidenceLine(lead.Rule, EvidenceWords.Where(spots)) } : []],
            Value = row.Value, Light = row.Light, Spots = spots, Need = lead.Need, Text = TextOf(method, lead, findings, spots), Owner = OwnerOf(row.MunicipalityId), Due = due,
            Severity = lead.Weight + (5 * (findings.Count - 1)) + (method.Kind is IndicatorKind.Main ? 20 : 0),
            LeftOut = isQuiet && !findings.Exists(f => f.Rule is RecommendationRule.MissingData) ? TargetReached : null,
        };
    }

    private static string TextOf(IndicatorMethod method, Finding lead, List<Finding> findings, IReadOnlyList<RecommendationSpot> spots)
    {
        var parts = new List<string>();
        if (lead.Goal is { } goal)
        {
            var action = lead.Need is { } need ? ActionWords.Of(method, need) : ActionWords.Find(method);
            parts.Add($"{action}, {goal}.{ActionWords.First(spots)}");
        }
        parts.AddRange(findings.Where(f => f.Action is not null).Select(f => f.Action!));
        return string.Join("\n", parts);
    }

    private static IEnumerable<Finding> Target(IndicatorMethod method, IndicatorRow row)
    {
        if (row.Light is not (TrafficLight.Red or TrafficLight.Yellow)) yield break;
        var need = NeedRule.ToTarget(method, row.Value, row.MunicipalityId is not null);
        yield return new(RecommendationRule.BelowTarget, EvidenceWords.BelowTarget(method, row.Value, need), (row.Light is TrafficLight.Red ? 400 : 300) + Gap(method, row))
        {
            Need = need, Goal = $"чтобы достичь цели «{method.Target!.Words}»",
        };
    }

    private IEnumerable<Finding> Region(IndicatorMethod method, IReadOnlyList<IndicatorRow> rows, IndicatorRow row)
    {
        if (row.MunicipalityId is not { } place || method is not { Shape: IndicatorShape.Share, Direction: IndicatorDirection.More }) yield break;
        if (rows[0].Value.Tenths is not { } whole || row.Value.Tenths is not { } own || whole - own < limits.Points * 10) yield break;
        var isHidden = MonitoringPrivacy.Of(rows, AccessScope.Municipality(place))[0].IsHidden;
        yield return new(RecommendationRule.BelowRegion, EvidenceWords.BelowRegion(method, row.Value, isHidden ? null : whole), 150 + Math.Min(49, (whole - own) / 10m))
        {
            Need = NeedRule.ToShare(method, row.Value, whole), Goal = isHidden ? "чтобы приблизиться к значению по области" : $"чтобы выйти на значение по области — {ValueWords.Of(method, whole)}",
        };
    }

    private IEnumerable<Finding> Worse(IndicatorMethod method, IndicatorRow row)
    {
        var earlier = before?.Find(method.Code);
        if (before is null || earlier is null || !RoundComparison.MayCompare(method, earlier, now.Period, before.Period)) yield break;
        if (row.MunicipalityId is { } place && before.Places.All(p => p.Id != place)) yield break;
        var was = before.Of(earlier, row.MunicipalityId).Value;
        if (was.Tenths is not { } then || row.Value.Tenths is not { } own || !HasFallen(method, then - own)) yield break;
        var need = method.IsCount ? new Need((int)((then - own) / 10), NeedSide.Numerator) : NeedRule.ToShare(method, row.Value, then);
        yield return new(RecommendationRule.Worse, EvidenceWords.Worse(method, row.Value, was, before.Period.Day), 200 + Math.Min(49, (then - own) / 10m))
        {
            Need = need, Goal = $"чтобы вернуться к значению на {Formats.Date(before.Period.Day)} — {ValueWords.Of(method, then)}",
        };
    }

    private bool HasFallen(IndicatorMethod method, long tenths) => method.Direction is IndicatorDirection.More && method.Shape switch
    {
        IndicatorShape.Share => tenths >= limits.Points * 10,
        IndicatorShape.Count => tenths > 0,
        _ => false,
    };

    private IEnumerable<Finding> Empty(IndicatorMethod method, IndicatorRow row)
    {
        if (row.MunicipalityId is not { } place) yield break;
        var empty = SpotRule.Empty(now, method, place, limits.EmptyFrom);
        if (empty.Count == 0) yield break;
        yield return new(RecommendationRule.EmptyOrganisations, EvidenceWords.Empty(empty, limits.EmptyFrom), 100) { Action = ActionWords.Cover(method, empty.Take(limits.Spots)) };
    }

    private IEnumerable<Finding> Missing(IndicatorMethod method, IndicatorRow row)
    {
        if (row.MunicipalityId is not { } place || method.Kind is not IndicatorKind.Main) yield break;
        var left = now.Of(method, place).Of(FactRole.Excluded).ToList();
        var (births, starts) = (left.Count(e => e.Reason == FactReasons.NoBirthDate), left.Count(e => e.Reason == FactReasons.NoServiceStart));
        if (births + starts == 0) yield break;
        yield return new(RecommendationRule.MissingData, EvidenceWords.Missing(births, starts), 80) { Action = ActionWords.FillIn };
    }

    /// <summary>How far from the target, 0 to 99.</summary>
    private static decimal Gap(IndicatorMethod method, IndicatorRow row)
    {
        var wanted = (row.MunicipalityId is null ? method.Target?.Value : method.Target?.PlaceValue ?? method.Target?.Value) ?? 0;
        if (wanted == 0 || row.Value.Number is not { } number) return 0;
        return number == 0 ? 99 : Math.Clamp(Math.Abs(wanted - number) / wanted * 99, 0, 99);
    }
}
