namespace MethodCenter.Domain.Registry;

/// <summary>One thing found by the search box.</summary>
/// <param name="Id">Of the educator, organisation, methodist, campaign, programme, event or route.</param>
/// <param name="Title">Name.</param>
/// <param name="Detail">Where, what: one line.</param>
public sealed record SearchHit(int Id, string Title, string Detail);

/// <summary>What the search box found, group by group, at most eight each.</summary>
public sealed record SearchResult(IReadOnlyList<SearchHit> People, IReadOnlyList<SearchHit> Organisations, IReadOnlyList<SearchHit> Methodists)
{
    public IReadOnlyList<SearchHit> Campaigns { get; init; } = [];

    public IReadOnlyList<SearchHit> Programmes { get; init; } = [];
    public IReadOnlyList<SearchHit> Events { get; init; } = [];
    public IReadOnlyList<SearchHit> Routes { get; init; } = [];
    public IReadOnlyList<SearchHit> Stagings { get; init; } = [];
    public IReadOnlyList<SearchHit> Mentorships { get; init; } = [];
    public IReadOnlyList<SearchHit> Rounds { get; init; } = [];

    /// <summary>By their place in the catalogue.</summary>
    public IReadOnlyList<SearchHit> Indicators { get; init; } = [];

    public static readonly SearchResult Nothing = new([], [], []);

    public bool IsEmpty => People.Count + Organisations.Count + Methodists.Count + Campaigns.Count + Programmes.Count + Events.Count + Routes.Count
        + Stagings.Count + Mentorships.Count + Rounds.Count + Indicators.Count == 0;
}
