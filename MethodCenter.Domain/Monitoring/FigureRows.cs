using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>What a page of figures is asked for.</summary>
/// <param name="Source">A day of the data as they are now, or a snapshot.</param>
/// <param name="MunicipalityId">Null: the region.</param>
public sealed record FigureAsk(SheetSource Source, int? MunicipalityId = null);

/// <summary>A snapshot to choose.</summary>
/// <param name="IsNewest">The last word of its round; older ones stay beside it.</param>
public sealed record FigureSnapshot(int SnapshotId, int RoundId, string Round, DateOnly Day, int Number, bool IsNewest);

/// <summary>A municipality to choose, with its place on the tile map.</summary>
public sealed record FigurePlace(int Id, string Name, string FullName, int TileRow, int TileColumn);

/// <summary>What the pages choose from, as far as the reader may see.</summary>
/// <param name="Snapshots">Newest first.</param>
/// <param name="OwnMunicipalityId">Of a municipal service.</param>
/// <param name="SeesRegion">The people of every municipality.</param>
public sealed record FigureHeads(IReadOnlyList<FigureSnapshot> Snapshots, IReadOnlyList<FigurePlace> Places, int? OwnMunicipalityId, bool SeesRegion);

/// <summary>Where the numbers of a page come from, in full.</summary>
/// <param name="Snapshot">Null: counted from the data as they are now.</param>
public sealed record FigureOrigin(SheetSource Source, ReportingPeriod Period, FigureSnapshot? Snapshot, string? Sha256);

/// <summary>A value of a frozen round.</summary>
public sealed record FigureTrendPoint(FigureSnapshot Snapshot, IndicatorRow Row);

/// <summary>An indicator of a place with its history.</summary>
/// <param name="Trend">Frozen rounds before the day of the page, oldest first.</param>
public sealed record FigureCard(IndicatorRow Row, IReadOnlyList<FigureTrendPoint> Trend)
{
    public IndicatorMethod Method => Row.Method;
    public FigureTrendPoint? Previous => Trend.Count > 0 ? Trend[^1] : null;

    /// <summary>Against the round before, tenths; null where either is hidden or «нет данных».</summary>
    public long? ChangeTenths => Previous is { } before ? Row.Value.Tenths - before.Row.Value.Tenths : null;

    /// <summary>Other readings and parts of the same indicator.</summary>
    public IReadOnlyList<IndicatorRow> Variants { get; init; } = [];
}

/// <summary>The first page of figures.</summary>
/// <param name="Cards">The eight of п. 6.1 of the place.</param>
/// <param name="Others">«Иные показатели» of the place.</param>
/// <param name="Table">Rows of the eight by municipality, the region first: as many as there are cards.</param>
/// <param name="MaySeePeople">The people of the place.</param>
public sealed record FigureBoard(FigureOrigin Origin, int? MunicipalityId, string? Place, IReadOnlyList<FigureCard> Cards, IReadOnlyList<IndicatorRow> Others,
    IReadOnlyList<FigureTableRow> Table, bool MaySeePeople)
{
    public bool HasHidden => Cards.Any(c => c.Row.IsHidden || c.Variants.Any(v => v.IsHidden)) || Others.Any(o => o.IsHidden) || Table.Any(t => t.Cells.Any(c => c.IsHidden));
}

/// <summary>A municipality (or the region) with its eight values.</summary>
/// <param name="MunicipalityId">Null: the region.</param>
/// <param name="MayOpen">Its people may be looked at.</param>
public sealed record FigureTableRow(int? MunicipalityId, string? Name, IReadOnlyList<IndicatorRow> Cells, bool MayOpen);

/// <summary>A group of a breakdown.</summary>
public sealed record FigureCutRow(string Key, string Name, IndicatorValue Value, bool IsHidden);

/// <summary>The page of one indicator.</summary>
/// <param name="Places">The region first, as the reader may see them.</param>
/// <param name="Cuts">Breakdowns that fit the indicator; none where the reader may not see parts of the place.</param>
public sealed record FigureIndicator(FigureOrigin Origin, FigureCard Card, IReadOnlyList<IndicatorRow> Places, string? Place, IReadOnlyList<Cut> Cuts, bool MaySeePeople)
{
    public IndicatorMethod Method => Card.Row.Method;
}

/// <summary>Which lines of a list are wanted.</summary>
public sealed record FigurePeopleFilter
{
    public FactRole Role { get; init; } = FactRole.Numerator;

    /// <summary>With <see cref="Group"/>: one group of a breakdown.</summary>
    public Cut? Cut { get; init; }
    public string? Group { get; init; }
    public int? OrganisationId { get; init; }

    /// <summary>Key of a kind of reason, see <see cref="FigureReason"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>A part of a name of a person or an organisation.</summary>
    public string? Text { get; init; }
}

/// <summary>Why a name is not shown.</summary>
public enum FigureNameState
{
    Known = 0,

    /// <summary>No person stands behind the line.</summary>
    NoPerson = 1,

    /// <summary>The card was destroyed: the line stays without a name.</summary>
    Gone = 2,

    /// <summary>Not in the reader's scope any more.</summary>
    Hidden = 3,
}

/// <summary>A line of the list behind a number.</summary>
/// <param name="Ordinal">Within the list: two lines may be alike.</param>
/// <param name="CardId">The person's card, where the reader may open it.</param>
public sealed record FigurePerson(int Ordinal, FactRole Role, string Reason, string? Name, FigureNameState NameState, int? CardId)
{
    public int EducatorId { get; init; }
    public int? OrganisationId { get; init; }
    public string? Organisation { get; init; }

    /// <summary>The organisation's card may be opened.</summary>
    public bool MayOpenOrganisation { get; init; }
    public string? Municipality { get; init; }
    public string? Position { get; init; }
}

/// <summary>A kind of reason among the lines.</summary>
public sealed record FigureReasonChoice(string Key, string Words, int Lines);

/// <summary>One page of the list and how many lines each role has under the same conditions.</summary>
public sealed record FigurePeople(Page<FigurePerson> Page, int Counted, int OnlyDenominator, int Excluded)
{
    public IReadOnlyList<FigureReasonChoice> Reasons { get; init; } = [];

    /// <summary>Organisations among the lines of the role, by name.</summary>
    public IReadOnlyList<(int Id, string Name)> Organisations { get; init; } = [];
}

/// <summary>The eight figures of a first screen.</summary>
/// <param name="Origin">The last frozen round, or today where there is none.</param>
public sealed record HomeFigures(FigureOrigin Origin, int? MunicipalityId, IReadOnlyList<FigureCard> Cards);
