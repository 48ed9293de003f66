using System.Linq.Expressions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Turns an <see cref="OrganisationFilter"/> into conditions of the database.</summary>
internal static class OrganisationSearch
{
    /// <summary>Asks first, where the filter needs it, which methodists' statuses are in force.</summary>
    public static async Task<IQueryable<Organisation>> FindAsync(MethodCenterDb db, OrganisationFilter filter, CancellationToken ct)
    {
        var found = Find(db, filter);
        if (filter.HasMethodist is not { } methodist) return found;
        var day = filter.Day ?? db.Today;
        return ByMethodist(db, found, methodist, day, await MethodistsOutsideScope.InForceAsync(db, day, null, ct));
    }

    private static IQueryable<Organisation> Find(MethodCenterDb db, OrganisationFilter filter)
    {
        var day = filter.Day ?? db.Today;
        var found = ByText(db.Organisations, filter.Text);
        if (filter.MunicipalityId is { } municipality) found = found.Where(o => o.MunicipalityId == municipality);
        if (filter.Type is { } type) found = ByType(db, found, type);
        if (filter.Level is { } level) found = ByLevel(db, found, level);
        if (filter.Locality is { } locality) found = found.Where(o => o.Locality == locality);
        if (filter.IsMonitored is { } monitored) found = found.Where(o => o.IsMonitored == monitored);
        if (filter.IsOpen is { } open) found = found.Where(o => (o.ClosedOn == null || o.ClosedOn >= day) == open);
        if (filter.HasLowResults is { } low) found = found.Where(o => o.LowResultsPeriods.Any(p => p.From <= day && (p.Until == null || p.Until >= day)) == low);
        if (filter.Site is { } site) found = found.Where(o => o.Sites.Any(s => s.Kind == site && (s.From == null || s.From <= day) && (s.Until == null || s.Until >= day)));
        if (filter.Service is { } service) found = ByService(found, service, day);
        return found;
    }

    /// <summary>The sort that the list knows; the name of the organisation otherwise. Always ends with the id.</summary>
    public static IQueryable<Organisation> Sorted(MethodCenterDb db, IQueryable<Organisation> found, PageRequest page) => page switch
    {
        { Sort: nameof(OrganisationRow.Municipality), Descending: false } =>
            found.OrderBy(o => db.Municipalities.First(m => m.Id == o.MunicipalityId).ShortName).ThenBy(o => o.NameKey).ThenBy(o => o.Id),
        { Sort: nameof(OrganisationRow.Municipality), Descending: true } =>
            found.OrderByDescending(o => db.Municipalities.First(m => m.Id == o.MunicipalityId).ShortName).ThenBy(o => o.NameKey).ThenBy(o => o.Id),
        { Sort: nameof(OrganisationRow.Inn), Descending: false } => found.OrderBy(o => o.Inn),
        { Sort: nameof(OrganisationRow.Inn), Descending: true } => found.OrderByDescending(o => o.Inn),
        { Sort: nameof(OrganisationRow.Type), Descending: false } =>
            found.OrderBy(o => db.OrganisationTypes.First(t => t.Code == o.TypeCode).Rank).ThenBy(o => o.NameKey).ThenBy(o => o.Id),
        { Sort: nameof(OrganisationRow.Type), Descending: true } =>
            found.OrderByDescending(o => db.OrganisationTypes.First(t => t.Code == o.TypeCode).Rank).ThenBy(o => o.NameKey).ThenBy(o => o.Id),
        { Sort: nameof(OrganisationRow.Locality), Descending: false } => found.OrderBy(o => o.Locality).ThenBy(o => o.NameKey).ThenBy(o => o.Id),
        { Sort: nameof(OrganisationRow.Locality), Descending: true } => found.OrderByDescending(o => o.Locality).ThenBy(o => o.NameKey).ThenBy(o => o.Id),
        { Descending: true } => found.OrderByDescending(o => o.NameKey).ThenBy(o => o.Id),
        _ => found.OrderBy(o => o.NameKey).ThenBy(o => o.Id),
    };

    private static IQueryable<Organisation> ByText(IQueryable<Organisation> found, string? text)
    {
        foreach (var word in SearchKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            found = found.Where(o => o.NameKey.Contains(word) || o.Inn.StartsWith(word));
        return found;
    }

    private static IQueryable<Organisation> ByType(MethodCenterDb db, IQueryable<Organisation> found, string type) =>
        found.Where(o => o.TypeCode == type || db.OrganisationTypes.Any(t => t.Code == o.TypeCode && t.ParentCode == type));

    /// <summary>The organisation's own levels, or those of its type where it has none.</summary>
    private static IQueryable<Organisation> ByLevel(MethodCenterDb db, IQueryable<Organisation> found, string level)
    {
        var wanted = $";{level};";
        return found.Where(o => (";" + (o.Levels ?? db.OrganisationTypes.First(t => t.Code == o.TypeCode).Levels) + ";").Contains(wanted));
    }

    private static IQueryable<Organisation> ByService(IQueryable<Organisation> found, ServiceMark mark, DateOnly day) => mark switch
    {
        ServiceMark.Counted => found.Where(HasCounted(day)),
        ServiceMark.WithoutAct => found.Where(Not(HasCounted(day))).Where(HasAny(day)),
        ServiceMark.None => found.Where(Not(HasCounted(day))).Where(Not(HasAny(day))),
    };

    /// <summary>П8 (decisions, point 12): see <see cref="MethodicalStructure.CountsOn"/>.</summary>
    internal static Expression<Func<Organisation, bool>> HasCounted(DateOnly day) => o => o.Structures.Any(s =>
        s.Kind != StructureKind.Union && s.ActKind != null && s.ActNumber != null && s.ActDate <= day && (s.Until == null || s.Until >= day));

    /// <summary>A service or council that has not ended, whatever its act.</summary>
    internal static Expression<Func<Organisation, bool>> HasAny(DateOnly day) => o => o.Structures.Any(s =>
        s.Kind != StructureKind.Union && (s.Until == null || s.Until >= day));

    private static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> condition) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.Not(condition.Body), condition.Parameters);

    /// <summary>A methodist whose status has expired looks after nobody (decisions, point 9).</summary>
    private static IQueryable<Organisation> ByMethodist(
        MethodCenterDb db, IQueryable<Organisation> found, bool wanted, DateOnly day, int[] inForce) =>
        found.Where(o => db.Assignments.Any(a => a.OrganisationId == o.Id && a.EducatorId == null
            && a.From <= day && (a.Until == null || a.Until >= day) && EF.Parameter(inForce).Contains(a.MethodistId)) == wanted);
}
