namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>By what the columns of a heat map are cut. All but the length of service are those of the day of the test.</summary>
public enum HeatMapCut
{
    Municipality = 1,
    Organisation = 2,
    Subject = 3,
    Position = 4,

    /// <summary>Педагогический стаж on the day of the test.</summary>
    Experience = 5,
}

/// <summary>What a heat map is asked for. Without a campaign and a day the newest campaign with results is taken.</summary>
public sealed record HeatMapFilter
{
    public int? CampaignId { get; init; }

    /// <summary>On a day: the last completed official result of each person for each competence within its validity (decisions, point 13).</summary>
    public DateOnly? On { get; init; }

    /// <summary>Null is the usual cut of the reader's scope.</summary>
    public HeatMapCut? By { get; init; }

    /// <summary>Group of competences by the letters of its codes: «MET».</summary>
    public string? Group { get; init; }
    public string? SubjectCode { get; init; }
    public string? PositionCode { get; init; }
    public int? MunicipalityId { get; init; }
}

/// <summary>What the reader of a map may do with it.</summary>
/// <param name="MayOpen">The people behind a cell are the reader's to see.</param>
/// <param name="HidesSmall">Counts of fewer than five people are taken out, by differencing as well.</param>
/// <param name="HasRegion">The region's share stands beside the own one.</param>
/// <param name="Cuts">Cuts that make sense in the scope.</param>
public sealed record HeatMapRights(bool MayOpen, bool HidesSmall, bool HasRegion, IReadOnlyList<HeatMapCut> Cuts)
{
    /// <summary>A reader of aggregates who could filter could also subtract.</summary>
    public bool MayFilter => MayOpen;

    /// <summary>Results that the teacher has not opened yet are left out until the day they open to others (domain, section 12).</summary>
    public bool HidesUnopened { get; init; }
}

/// <summary>A campaign to choose from, in a few words.</summary>
public sealed record HeatMapCampaign(
    int Id, string Code, string Title, string Operator, DateOnly From, DateOnly Until, decimal Threshold, bool IsOfficial, string? Instrument, string? InstrumentVersion);

/// <summary>A column.</summary>
/// <param name="Key">In addresses: an id, a code, «none» or «other».</param>
/// <param name="Name">Whole.</param>
/// <param name="People">Tested people; 0 where <paramref name="IsHidden"/>.</param>
/// <param name="IsHidden">The reader may not learn how many.</param>
public sealed record HeatMapColumn(string Key, string Name, int People, bool IsHidden = false)
{
    /// <summary>Key of people of whom it is not known.</summary>
    public const string None = "none";

    /// <summary>Key of the many small ones together.</summary>
    public const string Other = "other";
}

/// <summary>A competence of the map.</summary>
/// <param name="Cells">One a column.</param>
/// <param name="Total">All columns of the reader's scope.</param>
/// <param name="Region">The whole region, where it is shown beside.</param>
public sealed record HeatMapRow(string Code, string Group, string Name, IReadOnlyList<HeatCell> Cells, HeatCell Total, HeatCell? Region)
{
    public string GroupKey => HeatMapTerms.GroupKey(Code);
}

/// <summary>The deficits of a campaign or of a day: competences by a cut.</summary>
public sealed record HeatMap
{
    /// <summary>As answered: with the campaign and the cut that were taken.</summary>
    public required HeatMapFilter Filter { get; init; }
    public required HeatMapRights Rights { get; init; }

    /// <summary>Null on a day.</summary>
    public HeatMapCampaign? Campaign { get; init; }
    public required IReadOnlyList<HeatMapColumn> Columns { get; init; }
    public required IReadOnlyList<HeatMapRow> Rows { get; init; }

    /// <summary>All competences of a column: results, not people.</summary>
    public required IReadOnlyList<HeatCell> ColumnTotals { get; init; }

    /// <summary>All results of the map.</summary>
    public required HeatCell Total { get; init; }
    public HeatCell? RegionTotal { get; init; }

    /// <summary>Tested people.</summary>
    public required int People { get; init; }

    /// <summary>People whose results are not open yet: the teacher sees the own result first. Not counted here.</summary>
    public int Unopened { get; init; }

    public HeatMapCut By => Filter.By!.Value;
}

/// <summary>Who stands behind a cell.</summary>
/// <param name="Cell">Both counts; the list holds all tested or those with a deficit.</param>
/// <param name="Column">Name of the column; null for all.</param>
public sealed record HeatMapPeople(
    HeatMapCampaign? Campaign, DateOnly? On, string Code, string Competence, string? Column, HeatCell Cell, Common.Page<HeatMapPerson> Page);

/// <summary>A person behind a cell.</summary>
/// <param name="Level">In full words; null where no scale tells.</param>
public sealed record HeatMapPerson(
    int Id, string FullName, string Municipality, string Organisation, string Position, string? Subject, DateOnly? TakenOn,
    decimal Points, decimal Max, int ShareTenths, string? Level, bool IsDeficit);

/// <summary>Two campaigns side by side.</summary>
/// <param name="MeasuresLike">One instrument of one version: points may be compared (domain, section 3.4, point 5).</param>
public sealed record HeatMapComparison(HeatMap First, HeatMap Second, bool MeasuresLike, IReadOnlyList<HeatMapPair> Rows, HeatMapPair Total);

/// <summary>A competence in two campaigns.</summary>
public sealed record HeatMapPair(string Code, string Name, HeatCell? First, HeatCell? Second)
{
    /// <summary>Second less first in tenths of a percent point; null where either has no shown share.</summary>
    public int? DifferenceTenths => First is { IsMasked: false } a && Second is { IsMasked: false } b ? b.Share.Tenths - a.Share.Tenths : null;
}

/// <summary>What the filters choose from.</summary>
public sealed record HeatMapHeads(
    HeatMapRights Rights, IReadOnlyList<HeatMapCampaign> Campaigns, IReadOnlyList<(string Key, string Name)> Groups,
    IReadOnlyList<(string Key, string Name)> Subjects, IReadOnlyList<(string Key, string Name)> Positions, IReadOnlyList<(int Id, string Name)> Municipalities);
