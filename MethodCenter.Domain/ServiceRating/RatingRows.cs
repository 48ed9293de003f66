namespace MethodCenter.Domain.ServiceRating;

/// <summary>A scheme in the list and in its form.</summary>
public sealed record RatingSchemeRow(int Id, int Version, string Title, SchemeState State)
{
    public IReadOnlyList<RatingCriterion> Criteria { get; init; } = [];
    public string? ApprovedBy { get; init; }
    public string? Act { get; init; }
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }
    public string CreatedBy { get; init; } = "";
}

/// <summary>A frozen round to count from.</summary>
public sealed record RatingSource(int SnapshotId, string Round, DateOnly Day, int Number);

/// <summary>One criterion of one municipality, open to view.</summary>
/// <param name="ValueText">«12,5 % (25 из 200)»; «нет данных».</param>
public sealed record RatingCell(RatingPart Part, string ValueText)
{
    /// <summary>Of a value entered by hand: its day and ground.</summary>
    public DateOnly? MarkDay { get; init; }
    public string? Note { get; init; }
}

/// <summary>A municipality in the table. Cells are null for those who see totals only.</summary>
public sealed record RatingLine(int MunicipalityId, string Name, int TileRow, int TileColumn, long? Tenths, int? Place)
{
    /// <summary>In the round before; null where there is none.</summary>
    public int? PlaceBefore { get; init; }
    public IReadOnlyList<RatingCell>? Cells { get; init; }

    /// <summary>Names of the criteria without data: said only where the parts are open.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The list of people behind a figure may be opened.</summary>
    public bool SeesPeople { get; init; }

    /// <summary>Positive: went up.</summary>
    public int? Climb => PlaceBefore - Place;
}

/// <summary>The rating on a date.</summary>
/// <param name="SnapshotId">Null: counted from the data as they are now.</param>
/// <param name="Before">The day that places are compared with; null: none.</param>
public sealed record RatingTable(RatingSchemeRow Scheme, DateOnly Day, int? SnapshotId, DateOnly? Before, IReadOnlyList<RatingLine> Lines);

/// <summary>The grid of values entered by hand.</summary>
public sealed record RatingMarkSheet(RatingSchemeRow Scheme, DateOnly Day, IReadOnlyList<RatingCriterion> Criteria, IReadOnlyList<RatingMarkLine> Lines);

/// <summary>A municipality in the grid; values by code of the criterion.</summary>
public sealed record RatingMarkLine(int MunicipalityId, string Name, IReadOnlyDictionary<string, (decimal Value, string? Note)> Values);
