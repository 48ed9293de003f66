using System.Linq.Expressions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>A recommendation with the names that a list shows.</summary>
internal sealed class RecommendationLine
{
    public required Recommendation Item { get; init; }
    public required string Round { get; init; }
    public DateOnly Day { get; init; }

    /// <summary>Null: the centre itself.</summary>
    public string? Place { get; init; }
}

/// <summary>Lines of the list under the scope of the reader.</summary>
internal static class RecommendationReading
{
    public const string Centre = "ЦНППМ";

    public static IQueryable<RecommendationLine> RecommendationLines(this MethodCenterDb db, RecommendationFilter filter) =>
        from item in db.Recommendations.Matching(db, filter)
        join snapshot in db.RoundSnapshots on item.SnapshotId equals snapshot.Id
        join round in db.MonitoringRounds on snapshot.RoundId equals round.Id
        select new RecommendationLine
        {
            Item = item, Round = round.Title, Day = snapshot.Day,
            Place = db.Municipalities.Where(m => m.Id == item.MunicipalityId).Select(m => m.ShortName).FirstOrDefault(),
        };

    /// <summary>Sorted by a column that the list knows; else what waits first, then by place.</summary>
    public static IQueryable<RecommendationLine> SortedBy(this IQueryable<RecommendationLine> lines, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Place" => Order(lines, page, l => l.Place),
            "Code" => Order(lines, page, l => l.Item.Code),
            "State" => Order(lines, page, l => l.Item.State),
            "Due" => Order(lines, page, l => l.Item.Due),
            "Day" => Order(lines, page, l => l.Day),
            _ => lines.OrderByDescending(l => l.Day).ThenBy(l => l.Place),
        };
        return sorted.ThenBy(l => l.Item.Id);
    }

    /// <summary>Readers of aggregates get no figures and no words here: a card shows them where its cell is not small.</summary>
    public static RecommendationRow ToRow(this RecommendationLine line, MethodCenterDb db)
    {
        var (item, seesAll) = (line.Item, RecommendationRights.SeesEvidence(db.Actor));
        return new(item.Id, item.Version, item.SnapshotId, item.MunicipalityId, item.Code, item.Rule, item.State)
        {
            Round = line.Round, Day = line.Day, Place = line.Place ?? Centre, Figure = seesAll ? FigureOf(item) : null, Text = seesAll ? item.Text : null,
            Owner = item.Owner, Due = item.Due, IsLate = item.State is RecommendationState.Approved && item.Due < db.Today, ApprovedAt = item.ApprovedAt,
            AnsweredAt = item.AnsweredAt, Answer = seesAll ? item.Answer : null, Note = seesAll ? item.Note : null,
        };
    }

    public static IndicatorValue ValueOf(Recommendation item) => new(item.Numerator, item.Denominator, item.Tenths);

    public static string? FigureOf(Recommendation item) => IndicatorCatalogue.Find(item.Code) is { } method ? ValueWords.Whole(method, ValueOf(item)) : null;

    private static IQueryable<Recommendation> Matching(this IQueryable<Recommendation> found, MethodCenterDb db, RecommendationFilter filter)
    {
        var today = db.Today;
        if (filter.SnapshotId is { } snapshot) found = found.Where(r => r.SnapshotId == snapshot);
        if (filter.MunicipalityId is RecommendationFilter.Centre) found = found.Where(r => r.MunicipalityId == null);
        else if (filter.MunicipalityId is { } place) found = found.Where(r => r.MunicipalityId == place);
        if (filter.Code is { } code) found = found.Where(r => r.Code == code);
        if (filter.State is { } state) found = found.Where(r => r.State == state);
        return filter.IsLate ? found.Where(r => r.State == RecommendationState.Approved && r.Due < today) : found;
    }

    private static IOrderedQueryable<RecommendationLine> Order<TKey>(IQueryable<RecommendationLine> lines, PageRequest page, Expression<Func<RecommendationLine, TKey>> key) =>
        page.Descending ? lines.OrderByDescending(key) : lines.OrderBy(key);
}
