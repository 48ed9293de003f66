using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Mentoring;

/// <summary>A young educator where the counted job is.</summary>
internal sealed record YoungPlace(int EducatorId, int OrganisationId, string FullName, YoungStanding Standing);

/// <summary>Young educators of the reader's part of the region and whom support reaches, by the very rules of their list: a number leads to as many people.</summary>
internal static class SetupYoung
{
    public static async Task<List<YoungPlace>> YoungAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var people = await db.YoungAsync(new YoungFilter { Day = day }, await db.MentoringParametersAsync(ct), ct);
        return people.FindAll(p => p.Standing.NeedsSupport).ConvertAll(p => new YoungPlace(p.EducatorId, p.OrganisationId, p.FullName, p.Standing));
    }

    /// <summary>First day of the usual period of a report: from it support counts (domain 2.2).</summary>
    public static DateOnly YearOf(DateOnly day) => SupportRule.PeriodOf(null, day).From!.Value;

    /// <summary>People with a counted form of support or a pair whose term crosses the span, both ends included.</summary>
    public static async Task<HashSet<int>> SupportedAsync(MethodCenterDb db, DateOnly from, DateOnly until, CancellationToken ct)
    {
        var period = new DateSpan(from, until);
        var support = await db.SupportInAsync(period, null, ct);
        return [.. support.Where(s => s.Any(l => SupportRule.Counts(l.Kind, l.From, l.Until, period))).Select(s => s.Key)];
    }
}
