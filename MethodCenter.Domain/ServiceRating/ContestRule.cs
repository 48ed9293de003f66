using System.Text.Json;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>A criterion of the experts.</summary>
/// <param name="Most">The greatest mark.</param>
public sealed record ExpertCriterion(string Code, string Name, decimal Most)
{
    public static string Write(IReadOnlyList<ExpertCriterion> criteria) => JsonSerializer.Serialize(criteria, MonitoringJson.Options);

    public static IReadOnlyList<ExpertCriterion> Read(string json) => JsonSerializer.Deserialize<List<ExpertCriterion>>(json, MonitoringJson.Options) ?? [];

    public static string WriteMarks(IReadOnlyDictionary<string, decimal> marks) => JsonSerializer.Serialize(marks, MonitoringJson.Options);

    public static IReadOnlyDictionary<string, decimal> ReadMarks(string json) => JsonSerializer.Deserialize<Dictionary<string, decimal>>(json, MonitoringJson.Options) ?? [];
}

/// <summary>What is known of an admitted application.</summary>
/// <param name="Sheets">Marks of each expert by code of the criterion; one without a mark has 0.</param>
/// <param name="RatingTenths">The sum of the rating; null: no data.</param>
public sealed record ContestInput(int ApplicationId, IReadOnlyList<IReadOnlyDictionary<string, decimal>> Sheets, long? RatingTenths);

/// <summary>What an application came to, points of 100.</summary>
/// <param name="Experts">Mean of the experts; null without sheets.</param>
/// <param name="Spread">The greatest difference between two experts.</param>
/// <param name="Tenths">Total in tenths; null without sheets.</param>
/// <param name="Place">From 1; equals share a place.</param>
public sealed record ContestOutcome(int ApplicationId, decimal? Experts, decimal Spread, long? RatingTenths, long? Tenths, int? Place)
{
    public string? Award => ContestRule.AwardOf(Place);
}

/// <summary>Totals and places of a contest of services. Pure.</summary>
public static class ContestRule
{
    private const int Prizes = 3;

    /// <summary>A service without a rating is judged by the experts alone.</summary>
    /// <param name="ratingWeight">Percent of the total that the rating makes.</param>
    public static IReadOnlyList<ContestOutcome> Of(IReadOnlyList<ExpertCriterion> criteria, int ratingWeight, IReadOnlyList<ContestInput> inputs)
    {
        var counted = inputs.Select(i => Count(criteria, ratingWeight, i)).OrderByDescending(o => o.Tenths ?? -1).ToList();
        return [.. counted.Select(o => o with { Place = o.Tenths is { } tenths ? 1 + counted.Count(other => other.Tenths > tenths) : null })];
    }

    public static string? AwardOf(int? place) => place switch { null => null, 1 => "победитель", <= Prizes => "призёр", _ => "участник" };

    private static ContestOutcome Count(IReadOnlyList<ExpertCriterion> criteria, int ratingWeight, ContestInput input)
    {
        var most = criteria.Sum(c => c.Most);
        var points = input.Sheets.Select(s => most == 0 ? 0 : 100 * criteria.Sum(c => s.GetValueOrDefault(c.Code)) / most).ToList();
        if (points.Count == 0) return new(input.ApplicationId, null, 0, input.RatingTenths, null, null);
        var (mean, share) = (points.Average(), input.RatingTenths is null ? 0 : ratingWeight / 100m);
        var total = (mean * (1 - share)) + ((input.RatingTenths ?? 0) / 10m * share);
        return new(input.ApplicationId, mean, points.Max() - points.Min(), input.RatingTenths, (long)Math.Round(total * 10, MidpointRounding.AwayFromZero), null);
    }
}
