using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>A line of a variant with its places, as the database joins them.</summary>
internal sealed class ReadLine
{
    public VariantLine Line { get; init; } = null!;
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public bool IsLowResults { get; init; }
}

/// <summary>How distributions, variants and their lines are read.</summary>
internal static class VariantReading
{
    private const string Centre = "ЦНППМ";

    public static VariantRow RowOf(StagingVariant variant) => new(
        variant.Id, variant.StagingId, variant.Place, variant.Name, StagingJson.Measures(variant.Measures), variant.SolvedAt, variant.AsOf,
        StagingJson.Settings(variant.Settings).Hand.Count, variant.IsApproved, OrderOf(variant.OrderNumber, variant.OrderDate), variant.Version);

    public static LineRow LineOf(ReadLine row) => new(
        row.Line.Id, row.Line.SeekerKey, row.Line.SubjectEducatorId, row.Line.PlaceId, row.Line.Name, row.Organisation, row.Municipality, row.IsLowResults,
        row.Line.GiverKey, row.Line.GiverName, row.Line.GiverMethodistId, row.Line.GiverMentorId, row.Line.Score, StagingJson.Reasons(row.Line.Reasons),
        row.Line.IsByHand, row.Line.IsCurrent, row.Line.Uncovered, row.Line.AssignmentId, row.Line.MentorshipId);

    public static async Task<IReadOnlyList<StagingRow>> RowsAsync(this MethodCenterDb db, IReadOnlyList<StagingCase> stagings, CancellationToken ct)
    {
        var ids = stagings.Select(s => s.Id).ToArray();
        var variants = (await db.StagingVariants.Where(v => EF.Parameter(ids).Contains(v.StagingId))
            .Select(v => new { v.StagingId, v.ApprovedAt, v.OrderNumber, v.OrderDate, v.Measures }).ToListAsync(ct)).ToLookup(v => v.StagingId);
        var (towns, places) = (stagings.Select(s => s.MunicipalityId).OfType<int>().Distinct().ToArray(), stagings.Select(s => s.OrganisationId).OfType<int>().Distinct().ToArray());
        var municipalities = await db.Municipalities.Where(m => EF.Parameter(towns).Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        var organisations = await db.Organisations.Where(o => EF.Parameter(places).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.ShortName, ct);
        return [.. stagings.Select(s => new StagingRow(s.Id, s.Kind, s.Title, s.State,
            s.OrganisationId is { } place ? organisations.GetValueOrDefault(place, "") : s.MunicipalityId is { } town ? municipalities.GetValueOrDefault(town, "") : Centre,
            s.CreatedAt, s.CreatedBy, variants[s.Id].Count(), variants[s.Id].Where(v => v.ApprovedAt is not null).Select(v => OrderOf(v.OrderNumber, v.OrderDate)).FirstOrDefault(), s.Version)
        {
            Best = variants[s.Id].Select(v => (v.ApprovedAt, Measures: StagingJson.Measures(v.Measures))).OrderByDescending(v => v.ApprovedAt is not null)
                .ThenByDescending(v => v.Measures.Covered).Select(v => v.Measures).FirstOrDefault(),
        })];
    }

    public static IQueryable<ReadLine> LinesOf(this MethodCenterDb db, StagingVariant variant, LineFilter filter)
    {
        var (id, day) = (variant.Id, variant.AsOf);
        var lines = db.VariantLines.Where(l => l.VariantId == id);
        if (filter.GiverKey is { Length: > 0 } giver) lines = lines.Where(l => l.GiverKey == giver);
        if (filter.UncoveredOnly) lines = lines.Where(l => l.GiverKey == null);
        if (filter.ByHandOnly) lines = lines.Where(l => l.IsByHand);
        var key = SearchKey.Of(filter.Text);
        if (key.Length > 0)
        {
            lines = lines.Where(l => db.Organisations.Any(o => o.Id == l.PlaceId && o.NameKey.Contains(key))
                || (l.SubjectEducatorId != null && db.Educators.Any(e => e.Id == l.SubjectEducatorId && e.NameKey.Contains(key))));
        }
        var rows = lines.Select(l => new ReadLine
        {
            Line = l,
            Organisation = db.Organisations.Where(o => o.Id == l.PlaceId).Select(o => o.ShortName).FirstOrDefault() ?? "",
            Municipality = db.Organisations.Where(o => o.Id == l.PlaceId).SelectMany(o => db.Municipalities.Where(m => m.Id == o.MunicipalityId)).Select(m => m.ShortName).FirstOrDefault() ?? "",
            IsLowResults = db.LowResultsPeriods.Any(p => p.OrganisationId == l.PlaceId && p.From <= day && (p.Until == null || p.Until >= day)),
        });
        return filter.LowResultsOnly ? rows.Where(r => r.IsLowResults) : rows;
    }

    /// <summary>Known columns only; names as a Russian list has them, «ё» beside «е».</summary>
    public static IQueryable<ReadLine> SortedBy(this IQueryable<ReadLine> rows, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Organisation" => Order(rows, page, r => r.Organisation),
            "Municipality" => Order(rows, page, r => r.Municipality),
            "Giver" => Order(rows, page, r => r.Line.GiverName),
            "Score" => Order(rows, page, r => r.Line.Score),
            _ => Order(rows, page, r => r.Line.Name.Replace("Ё", "Е").Replace("ё", "е")),
        };
        return sorted.ThenBy(r => r.Line.Name.Replace("Ё", "Е").Replace("ё", "е")).ThenBy(r => r.Line.Id);
    }

    /// <summary>Names of givers by key: of those in pairs as the variant keeps them, of the others as they are.</summary>
    public static async Task<Dictionary<string, string>> GiverNamesAsync(this MethodCenterDb db, int variantId, IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        var names = (await db.VariantLines.Where(l => l.VariantId == variantId && l.GiverKey != null).Select(l => new { Key = l.GiverKey!, Name = l.GiverName! }).Distinct().ToListAsync(ct))
            .DistinctBy(l => l.Key).ToDictionary(l => l.Key, l => l.Name, StringComparer.Ordinal);
        var missing = keys.Where(k => !names.ContainsKey(k)).ToList();
        var methodists = missing.Where(k => k.StartsWith('m')).Select(StagingKeys.Id).ToArray();
        var mentors = missing.Where(k => k.StartsWith('n')).Select(StagingKeys.Id).ToArray();
        foreach (var m in await db.Methodists.Where(m => EF.Parameter(methodists).Contains(m.Id)).Select(m => new { m.Id, m.FullName }).ToListAsync(ct)) names[StagingKeys.Methodist(m.Id)] = m.FullName;
        foreach (var m in await db.Mentors.Where(m => EF.Parameter(mentors).Contains(m.Id)).Select(m => new { m.Id, m.FullName }).ToListAsync(ct)) names[StagingKeys.Mentor(m.Id)] = m.FullName;
        return names;
    }

    /// <summary>Changes by hand with names.</summary>
    public static async Task<IReadOnlyList<HandRow>> HandAsync(this MethodCenterDb db, StagingVariant variant, VariantSettings settings, CancellationToken ct)
    {
        if (settings.Hand.Count == 0) return [];
        var keys = settings.Hand.Select(h => h.Seeker).Distinct().ToArray();
        var seekers = await db.VariantLines.Where(l => l.VariantId == variant.Id && EF.Parameter(keys).Contains(l.SeekerKey)).ToDictionaryAsync(l => l.SeekerKey, l => l.Name, ct);
        var givers = await db.GiverNamesAsync(variant.Id, [.. settings.Hand.Select(h => h.Giver).Distinct()], ct);
        return [.. settings.Hand.Select(h => new HandRow(h.Seeker, seekers.GetValueOrDefault(h.Seeker), h.Giver, givers.GetValueOrDefault(h.Giver), HandChanges.KindOf(h)))];
    }

    private static string? OrderOf(string? number, DateOnly? date) => number is not null && date is { } day ? StagingTerms.Order(number, day) : null;

    private static IOrderedQueryable<ReadLine> Order<TKey>(IQueryable<ReadLine> rows, PageRequest page, System.Linq.Expressions.Expression<Func<ReadLine, TKey>> key) =>
        page.Descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
}
