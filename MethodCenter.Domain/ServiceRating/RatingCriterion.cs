using System.Text.Json;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>How a value becomes points from 0 to 100. Kept by name.</summary>
public enum RatingScale
{
    /// <summary>From the worst to the best bound, both fixed by numbers.</summary>
    Bounds = 1,

    /// <summary>The target is 100 points; nothing is more.</summary>
    Target = 2,

    /// <summary>Between the lowest and the highest municipality of the table.</summary>
    Spread = 3,
}

/// <summary>A criterion of a scheme.</summary>
/// <param name="Code">Within the scheme: «К1».</param>
/// <param name="Name">What is judged.</param>
/// <param name="Weight">Greater than zero; weights need not sum to anything.</param>
public sealed record RatingCriterion(string Code, string Name, decimal Weight)
{
    /// <summary>Code of the sheet's indicator; null: entered by hand.</summary>
    public string? Indicator { get; init; }

    /// <summary>Less is better.</summary>
    public bool LessIsBetter { get; init; }
    public RatingScale Scale { get; init; } = RatingScale.Spread;

    /// <summary>0 points; of <see cref="RatingScale.Bounds"/>.</summary>
    public decimal? Worst { get; init; }

    /// <summary>100 points; of <see cref="RatingScale.Bounds"/>.</summary>
    public decimal? Best { get; init; }

    /// <summary>100 points; of <see cref="RatingScale.Target"/>.</summary>
    public decimal? Target { get; init; }

    /// <summary>Of a value that is entered by hand.</summary>
    public string? Unit { get; init; }

    public static string Write(IReadOnlyList<RatingCriterion> criteria) => JsonSerializer.Serialize(criteria, MonitoringJson.Options);

    public static IReadOnlyList<RatingCriterion> Read(string json) => JsonSerializer.Deserialize<List<RatingCriterion>>(json, MonitoringJson.Options) ?? [];
}
