namespace MethodCenter.Domain.Monitoring;

/// <summary>What is looked for among the indicators kept by hand.</summary>
public sealed record HandFilter
{
    public string? Text { get; init; }

    /// <summary>Also those that are kept no more.</summary>
    public bool WithClosed { get; init; }
}

/// <summary>A line of the list.</summary>
/// <param name="Day">Of the value; null: none yet.</param>
/// <param name="Figure">Of the region; for a municipal service of its own place where the indicator has such values.</param>
public sealed record HandIndicatorRow(int Id, string Code, string Name, string Unit, DateOnly? Day, HandFigure Figure)
{
    public string? Expression { get; init; }
    public bool IsByPlace { get; init; }
    public bool IsClosed { get; init; }
    public string? TargetWords { get; init; }
    public TrafficLight Light { get; init; }

    /// <summary>Municipalities with a value on the day.</summary>
    public int Filled { get; init; }
}

/// <summary>The value of a place on the day of the card.</summary>
/// <param name="MunicipalityId">Null: the region.</param>
public sealed record HandLine(int? MunicipalityId, string Place, HandFigure Figure)
{
    public string? Note { get; init; }
    public DateTime? EnteredAt { get; init; }
    public string? EnteredBy { get; init; }

    /// <summary>Null where nothing is entered.</summary>
    public int? Version { get; init; }
    public TrafficLight Light { get; init; }
    public bool MayEnter { get; init; }
}

/// <summary>The value of a place on one of the days.</summary>
public sealed record HandPoint(DateOnly Day, HandFigure Figure);

/// <summary>The card of an indicator kept by hand.</summary>
/// <param name="Row">As in the list.</param>
/// <param name="Day">Of the lines.</param>
/// <param name="Days">On which there are values, newest first.</param>
public sealed record HandCard(HandIndicatorRow Row, DateOnly Day, IReadOnlyList<DateOnly> Days)
{
    public required string Formula { get; init; }
    public string? Source { get; init; }
    public string? Responsible { get; init; }
    public IndicatorDirection Direction { get; init; }
    public decimal? TargetValue { get; init; }

    /// <summary>The region first, then municipalities by their codes.</summary>
    public IReadOnlyList<HandLine> Lines { get; init; } = [];

    /// <summary>Oldest first, of the place that <see cref="SeriesPlace"/> names.</summary>
    public IReadOnlyList<HandPoint> Series { get; init; } = [];
    public string SeriesPlace { get; init; } = "";
    public bool MayKeep { get; init; }
    public bool MayEnter => Lines.Any(l => l.MayEnter);
}

/// <summary>What an expression gives on a day in the region.</summary>
/// <param name="Words">With the usual signs.</param>
/// <param name="Operands">«П3т = 20,4».</param>
public sealed record HandCheck(string Words, DateOnly Day, HandFigure Figure, IReadOnlyList<string> Operands);

/// <summary>A value on a day for reports and first screens.</summary>
/// <param name="MunicipalityId">Null: the region.</param>
/// <param name="Value">Null: no data, or hidden.</param>
public sealed record HandValueRow(string Code, string Name, string Unit, int? MunicipalityId, decimal? Value, int? Numerator, int? Denominator, TrafficLight Light)
{
    public bool IsHidden { get; init; }
    public string? TargetWords { get; init; }
}
