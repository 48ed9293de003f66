using MethodCenter.Domain.ServiceRating;

namespace MethodCenter.App.Features.ServiceRating;

/// <summary>A criterion while it is typed.</summary>
public sealed class CriterionForm
{
    public string? Code { get; set; }
    public string? Name { get; set; }
    public decimal? Weight { get; set; } = 1;

    /// <summary>Null: by hand.</summary>
    public string? Indicator { get; set; }
    public bool LessIsBetter { get; set; }
    public RatingScale Scale { get; set; } = RatingScale.Spread;
    public decimal? Worst { get; set; }
    public decimal? Best { get; set; }
    public decimal? Target { get; set; }
    public string? Unit { get; set; }

    public static CriterionForm Of(RatingCriterion criterion) => new()
    {
        Code = criterion.Code, Name = criterion.Name, Weight = criterion.Weight, Indicator = criterion.Indicator, LessIsBetter = criterion.LessIsBetter, Scale = criterion.Scale,
        Worst = criterion.Worst, Best = criterion.Best, Target = criterion.Target, Unit = criterion.Unit,
    };

    public RatingCriterion ToCriterion() => new(Code?.Trim() ?? "", Name?.Trim() ?? "", Weight ?? 0)
    {
        Indicator = Indicator, LessIsBetter = LessIsBetter, Scale = Scale, Worst = Scale is RatingScale.Bounds ? Worst : null, Best = Scale is RatingScale.Bounds ? Best : null,
        Target = Scale is RatingScale.Target ? Target : null, Unit = Indicator is null ? Unit : null,
    };
}
