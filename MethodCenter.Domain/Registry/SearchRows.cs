namespace MethodCenter.Domain.Registry;

/// <summary>One thing found by the search box.</summary>
/// <param name="Id">Of the educator, organisation, methodist or campaign.</param>
/// <param name="Title">Name.</param>
/// <param name="Detail">Where, what: one line.</param>
public sealed record SearchHit(int Id, string Title, string Detail);

/// <summary>What the search box found, group by group, at most eight each.</summary>
public sealed record SearchResult(IReadOnlyList<SearchHit> People, IReadOnlyList<SearchHit> Organisations, IReadOnlyList<SearchHit> Methodists)
{
    public IReadOnlyList<SearchHit> Campaigns { get; init; } = [];

    public static readonly SearchResult Nothing = new([], [], []);

    public bool IsEmpty => People.Count + Organisations.Count + Methodists.Count + Campaigns.Count == 0;
}
