namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>What the forecast looks at; unset values do not limit.</summary>
public sealed record ForecastFilter
{
    /// <summary>How many days ahead: one of <see cref="ForecastRule.Horizons"/>.</summary>
    public int Days { get; init; } = 30;
    public MethodistLevel? Level { get; init; }

    /// <summary>Methodists of it, and those who look after somebody there.</summary>
    public int? MunicipalityId { get; init; }

    /// <summary>Only those left by this methodist.</summary>
    public int? MethodistId { get; init; }

    /// <summary>Only educators, or only organisations.</summary>
    public TargetKind? Kind { get; init; }

    /// <summary>Only those for whom no methodist of the other level stays either.</summary>
    public bool OnlyAlone { get; init; }
}

/// <summary>A methodist whose status ends.</summary>
public sealed record ForecastRow(int MethodistId, string FullName, MethodistLevel Level, DateOnly LastDay)
{
    public string? Municipality { get; init; }
    public StatusEndReason Reason { get; init; }

    /// <summary>Days from today to the last one; zero when it is today.</summary>
    public int DaysLeft { get; init; }

    /// <summary>Looked after on the last day.</summary>
    public int People { get; init; }
    public int Organisations { get; init; }

    /// <summary>Of them, left without a methodist of this level.</summary>
    public int LostPeople { get; init; }
    public int LostOrganisations { get; init; }

    /// <summary>Of the lost, those with whom a methodist of the other level stays.</summary>
    public int Kept { get; init; }

    /// <summary>The card is in the user's scope.</summary>
    public bool IsVisible { get; init; }

    /// <summary>The user may prolong the status.</summary>
    public bool MayKeep { get; init; }
    public int Lost => LostPeople + LostOrganisations;
}

/// <summary>Somebody left without a methodist of a level.</summary>
public sealed record ForecastLeftRow(CoverTarget Target, string Name, ForecastRow Left)
{
    public int OrganisationId { get; init; }
    public required string Organisation { get; init; }
    public required string Municipality { get; init; }
    public string? Subject { get; init; }

    /// <summary>Names of the methodists of the other level who stay; empty when nobody does.</summary>
    public required string Stays { get; init; }
}

/// <summary>A fact of admission that lapses by the parameters of the rule: a remark, the status goes on.</summary>
public sealed record ForecastLapseRow(int MethodistId, string FullName, MethodistLevel Level, string? Municipality, LapsingFact Fact, int DaysLeft);

/// <summary>The forecast: who loses the status, what it does, and what lapses.</summary>
public sealed record Forecast(DateOnly Day, DateOnly Until)
{
    public required IReadOnlyList<ForecastRow> Ends { get; init; }
    public required IReadOnlyList<ForecastLeftRow> Left { get; init; }
    public required IReadOnlyList<ForecastLapseRow> Lapses { get; init; }

    /// <summary>The user may look for a replacement.</summary>
    public bool MayKeep { get; init; }
    public int LeftPeople => Left.Count(l => l.Target.IsPerson);
    public int LeftOrganisations => Left.Count - LeftPeople;
    public int Kept => Left.Count(l => l.Stays.Length > 0);
}
