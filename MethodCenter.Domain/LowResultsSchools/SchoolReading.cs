using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>A school with low results with all its periods, before anything is chosen.</summary>
internal sealed record SchoolFacts(SchoolRow Row, IReadOnlyList<DateSpan> Periods);

/// <summary>
/// Reads the schools of the user with their support. There are some dozens in the region, so they are read whole, then narrowed and sorted
/// in memory: gaps are judged by one rule and not by a second one in SQL.
/// </summary>
internal sealed class SchoolReading(MethodCenterDb db)
{
    /// <param name="id">One school; null for all of the user's.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<List<SchoolFacts>> ReadAsync(int? id, CancellationToken ct)
    {
        if (!LowResultsRights.MayView(db.Actor)) return [];
        var schools = await Visible(id).Include(o => o.LowResultsPeriods).OrderBy(o => o.NameKey).ThenBy(o => o.Id).ToListAsync(ct);
        var ids = schools.ConvertAll(s => s.Id).ToArray();
        var municipalities = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        var profiles = (await db.RiskProfiles.Where(p => EF.Parameter(ids).Contains(p.OrganisationId))
            .OrderByDescending(p => p.AssessedOn).ThenByDescending(p => p.Id).ToListAsync(ct)).ToLookup(p => p.OrganisationId);
        var curators = await CuratorsAsync(ids, ct);
        var visits = (await db.SchoolVisits.Where(v => EF.Parameter(ids).Contains(v.OrganisationId))
            .Select(v => new Visit(v.OrganisationId, v.VisitedOn, v.NextOn)).ToListAsync(ct)).ToLookup(v => v.OrganisationId);
        var coverage = await db.CoverageAsync(ids, ct);
        var openable = (await db.Methodists.Select(m => m.Id).ToListAsync(ct)).ToHashSet();
        return schools.ConvertAll(s => new SchoolFacts(
            Row(s, municipalities[s.MunicipalityId], [.. profiles[s.Id]], curators.GetValueOrDefault(s.Id), visits[s.Id].MaxBy(v => v.On),
                coverage.GetValueOrDefault(s.Id, SchoolCoverage.Nobody), openable),
            [.. s.LowResultsPeriods.Select(p => new DateSpan(p.From, p.Until))]));
    }

    /// <summary>Schools that were ever marked; for a methodist those where curator or with somebody assigned today.</summary>
    private IQueryable<Organisation> Visible(int? id)
    {
        var schools = db.Organisations.Where(o => o.LowResultsPeriods.Any() && (id == null || o.Id == id));
        if (db.Actor.Role is not Role.RegionalMethodist) return schools;
        var (methodist, day) = (db.Scope.MethodistId, db.Today);
        return schools.Where(o => db.SchoolCurators.Any(c => c.OrganisationId == o.Id && c.MethodistId == methodist)
            || db.Assignments.Any(a => a.OrganisationId == o.Id && a.MethodistId == methodist && a.From <= day && (a.Until == null || a.Until >= day)));
    }

    private async Task<Dictionary<int, SchoolCurator>> CuratorsAsync(int[] ids, CancellationToken ct)
    {
        var day = db.Today;
        var curators = await db.SchoolCurators.Where(c => EF.Parameter(ids).Contains(c.OrganisationId) && c.From <= day && (c.Until == null || c.Until >= day)).ToListAsync(ct);
        return curators.GroupBy(c => c.OrganisationId).ToDictionary(g => g.Key, g => g.MaxBy(c => (c.From, c.Id))!);
    }

    private SchoolRow Row(
        Organisation school, string municipality, List<RiskProfile> profiles, SchoolCurator? curator, Visit? last, SchoolCoverage coverage, HashSet<int> openable)
    {
        var period = school.LowResultsPeriods.MaxBy(p => (IsInForce(p), p.From))!;
        var shown = LowResultsRights.MayKeep(db.Actor) ? coverage : coverage.ForAggregates();
        var facts = new SupportFacts(period.From, profiles.Count > 0, curator is not null, last?.On, last?.Next, shown);
        return new(school.Id, school.ShortName, school.MunicipalityId, municipality)
        {
            Since = period.From, Until = period.Until, Basis = period.Basis, IsNow = IsInForce(period),
            Curator = curator?.FullName, CuratorMethodistId = curator?.MethodistId is { } methodist && openable.Contains(methodist) ? methodist : null,
            Risks = RiskSummary.Of(profiles.FirstOrDefault()?.Marks, profiles.ElementAtOrDefault(1)?.Marks), AssessedOn = profiles.FirstOrDefault()?.AssessedOn,
            LastVisit = last?.On, NextVisit = last?.Next, Coverage = shown,
            Gaps = IsInForce(period) ? SupportGaps.Of(facts, db.Today) : [],
        };
    }

    private bool IsInForce(LowResultsPeriod period) => period.From <= db.Today && (period.Until is null || period.Until >= db.Today);

    private sealed record Visit(int OrganisationId, DateOnly On, DateOnly? Next);
}

/// <summary>Narrows and sorts the schools of a list.</summary>
internal static class SchoolChoice
{
    public static IEnumerable<SchoolFacts> Matching(this IEnumerable<SchoolFacts> schools, SchoolFilter filter) => schools.Where(s =>
        (filter.MunicipalityId is not { } municipality || s.Row.MunicipalityId == municipality)
        && (filter.Year is { } year ? WasMarkedIn(s, year) : filter.WithPast || s.Row.IsNow)
        && (!filter.WithoutCurator || s.Row.Lacks(SupportGapKind.NoCurator))
        && (!filter.WithoutVisit || s.Row.Lacks(SupportGapKind.NoVisit))
        && (!filter.WithoutProfile || s.Row.Lacks(SupportGapKind.NoProfile)));

    /// <summary>Known columns only; the name breaks ties. Most gaps first unless sorted otherwise.</summary>
    public static IEnumerable<SchoolRow> SortedBy(this IEnumerable<SchoolRow> rows, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Name" => Order(rows, page, r => SearchKey.Of(r.Name)),
            "Municipality" => Order(rows, page, r => SearchKey.Of(r.Municipality)),
            "Since" => Order(rows, page, r => r.Since),
            "Curator" => Order(rows, page, r => SearchKey.Of(r.Curator)),
            "High" => Order(rows, page, r => r.Risks.High.Count),
            "LastVisit" => Order(rows, page, r => r.LastVisit),
            "NextVisit" => Order(rows, page, r => r.NextVisit),
            _ => rows.OrderByDescending(r => r.IsNow).ThenByDescending(r => r.Gaps.Count),
        };
        return sorted.ThenBy(r => SearchKey.Of(r.Name), StringComparer.Ordinal).ThenBy(r => r.Id);
    }

    /// <summary>First years of the school years in which a school was marked.</summary>
    public static IEnumerable<int> YearsOf(SchoolFacts school, DateOnly today) => school.Periods.SelectMany(p =>
    {
        var (first, last) = (YearOf(p.From!.Value), YearOf(p.Until is { } until && until < today ? until : today));
        return last < first ? [] : Enumerable.Range(first, last - first + 1);
    });

    private static bool WasMarkedIn(SchoolFacts school, int year)
    {
        var span = new DateSpan(new DateOnly(year, 9, 1), new DateOnly(year + 1, 8, 31));
        return school.Periods.Any(p => p.Overlaps(span));
    }

    private static int YearOf(DateOnly day) => day.Month >= 9 ? day.Year : day.Year - 1;

    private static IOrderedEnumerable<SchoolRow> Order<TKey>(IEnumerable<SchoolRow> rows, PageRequest page, Func<SchoolRow, TKey> key) =>
        page.Descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
}
