using System.Linq.Expressions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>An assignment with the names of both sides; a name outside the user's scope is null.</summary>
internal sealed class AssignmentLine
{
    public Assignment Assignment { get; init; } = null!;
    public string? Educator { get; init; }
    public string? EducatorKey { get; init; }
    public string? Subject { get; init; }
    public string? Organisation { get; init; }
    public string? OrganisationKey { get; init; }
    public string? Municipality { get; init; }
    public string? MethodistKey { get; init; }
    public int? MethodistOrganisationId { get; init; }
}

/// <summary>Somebody or something to be offered for an assignment.</summary>
internal sealed class TargetLine
{
    public int Id { get; init; }
    public string Name { get; init; } = "";
    public string Key { get; init; } = "";
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string? Subject { get; init; }
    public int Methodists { get; init; }
}

/// <summary>How assignments are filtered, named and sorted in the database.</summary>
internal static class AssignmentReading
{
    public static IQueryable<Assignment> Matching(this MethodCenterDb db, AssignmentFilter filter, DateOnly day)
    {
        var found = db.Assignments.AsQueryable();
        if (filter.MethodistId is { } methodist) found = found.Where(a => a.MethodistId == methodist);
        if (filter.EducatorId is { } educator) found = found.Where(a => a.EducatorId == educator);
        if (filter.OrganisationId is { } organisation) found = found.Where(a => a.OrganisationId == organisation);
        if (filter.MunicipalityId is { } municipality) found = found.Where(a => a.MunicipalityId == municipality);
        if (filter.Kind is { } kind) found = kind is TargetKind.People
            ? found.Where(a => a.EducatorId != null) : found.Where(a => a.EducatorId == null);
        if (filter.SubjectCode is { Length: > 0 } subject)
            found = found.Where(a => db.Educators.Any(e => e.Id == a.EducatorId && e.SubjectCode == subject));
        if (filter.OnlyConflicts)
            found = found.Where(a => db.Methodists.Any(m => m.Id == a.MethodistId && m.OrganisationId == a.OrganisationId));
        return filter.State switch
        {
            AssignmentState.InForce => found.InForce(day),
            AssignmentState.Planned => found.Where(a => a.From > day),
            AssignmentState.Past => found.Where(a => a.Until < day),
            _ => found,
        };
    }

    public static IQueryable<AssignmentLine> Lines(this MethodCenterDb db, IQueryable<Assignment> assignments) =>
        from a in assignments
        join e in db.Educators on a.EducatorId equals (int?)e.Id into people
        from e in people.DefaultIfEmpty()
        join o in db.Organisations on a.OrganisationId equals o.Id into organisations
        from o in organisations.DefaultIfEmpty()
        join m in db.Methodists on a.MethodistId equals m.Id into methodists
        from m in methodists.DefaultIfEmpty()
        select new AssignmentLine
        {
            Assignment = a,
            Educator = e == null ? null : e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
            EducatorKey = e == null ? null : e.NameKey,
            Subject = db.Subjects.Where(s => s.Code == e!.SubjectCode).Select(s => s.Name).FirstOrDefault(),
            Organisation = o == null ? null : o.ShortName,
            OrganisationKey = o == null ? null : o.NameKey,
            Municipality = db.Municipalities.Where(x => x.Id == a.MunicipalityId).Select(x => x.ShortName).FirstOrDefault(),
            MethodistKey = m == null ? null : m.NameKey,
            MethodistOrganisationId = m == null ? null : m.OrganisationId,
        };

    /// <summary>By a part of the educator's, the methodist's, or the assigned organisation's name.</summary>
    public static IQueryable<AssignmentLine> Named(this IQueryable<AssignmentLine> lines, string? text)
    {
        var key = SearchKey.Of(text);
        if (key.Length == 0) return lines;
        return lines.Where(l => l.EducatorKey!.Contains(key) || l.MethodistKey!.Contains(key) || l.OrganisationKey!.Contains(key));
    }

    /// <summary>Known columns only; the name of the target breaks ties.</summary>
    public static IQueryable<AssignmentLine> SortedBy(this IQueryable<AssignmentLine> lines, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Methodist" => Order(lines, page, l => l.MethodistKey),
            "Organisation" => Order(lines, page, l => l.OrganisationKey),
            "Municipality" => Order(lines, page, l => l.Municipality),
            "Subject" => Order(lines, page, l => l.Subject),
            "From" => Order(lines, page, l => l.Assignment.From),
            "Until" => Order(lines, page, l => l.Assignment.Until),
            _ => Order(lines, page, l => l.EducatorKey ?? l.OrganisationKey),
        };
        return sorted.ThenBy(l => l.EducatorKey ?? l.OrganisationKey).ThenBy(l => l.Assignment.Id);
    }

    public static IQueryable<TargetLine> PeopleToAssign(this MethodCenterDb db, TargetFilter filter)
    {
        var day = db.Today;
        var found = db.Educators.Where(e => e.MergedIntoId == null && (e.WorksUntil == null || e.WorksUntil >= day));
        var key = SearchKey.Of(filter.Text);
        if (key.Length > 0) found = found.Where(e => e.NameKey.Contains(key));
        if (filter.MunicipalityId is { } municipality) found = found.Where(e => e.MunicipalityId == municipality);
        if (filter.OrganisationId is { } organisation) found = found.Where(e => e.OrganisationId == organisation);
        if (filter.SubjectCode is { Length: > 0 } subject) found = found.Where(e => e.SubjectCode == subject);
        if (filter.OnlyLowResults) found = found.Where(e => db.LowResultsPeriods.Any(p => p.OrganisationId == e.OrganisationId
            && p.From <= day && (p.Until == null || p.Until >= day)));
        if (filter.OnlyUnassigned) found = found.Where(e => !db.Assignments.Any(a => a.EducatorId == e.Id && (a.Until == null || a.Until >= day)));
        return found.Select(e => new TargetLine
        {
            Id = e.Id,
            Name = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
            Key = e.NameKey,
            Organisation = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "",
            Municipality = db.Municipalities.Where(m => m.Id == e.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? "",
            Subject = db.Subjects.Where(s => s.Code == e.SubjectCode).Select(s => s.Name).FirstOrDefault(),
            Methodists = db.Assignments.Count(a => a.EducatorId == e.Id && a.From <= day && (a.Until == null || a.Until >= day)),
        });
    }

    public static IQueryable<TargetLine> OrganisationsToAssign(this MethodCenterDb db, TargetFilter filter)
    {
        var day = db.Today;
        var found = db.Organisations.Where(o => o.ClosedOn == null || o.ClosedOn >= day);
        var key = SearchKey.Of(filter.Text);
        if (key.Length > 0) found = found.Where(o => o.NameKey.Contains(key));
        if (filter.MunicipalityId is { } municipality) found = found.Where(o => o.MunicipalityId == municipality);
        if (filter.OrganisationId is { } organisation) found = found.Where(o => o.Id == organisation);
        if (filter.OnlyLowResults) found = found.Where(o => db.LowResultsPeriods.Any(p => p.OrganisationId == o.Id
            && p.From <= day && (p.Until == null || p.Until >= day)));
        if (filter.OnlyUnassigned) found = found.Where(o => o.IsMonitored && !db.Assignments.Any(a => a.OrganisationId == o.Id
            && a.EducatorId == null && (a.Until == null || a.Until >= day)));
        return found.Select(o => new TargetLine
        {
            Id = o.Id,
            Name = o.ShortName,
            Key = o.NameKey,
            Organisation = db.OrganisationTypes.Where(t => t.Code == o.TypeCode).Select(t => t.Name).FirstOrDefault() ?? "",
            Municipality = db.Municipalities.Where(m => m.Id == o.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? "",
            Methodists = db.Assignments.Count(a => a.OrganisationId == o.Id && a.EducatorId == null
                && a.From <= day && (a.Until == null || a.Until >= day)),
        });
    }

    private static IOrderedQueryable<AssignmentLine> Order<TKey>(
        IQueryable<AssignmentLine> lines, PageRequest page, Expression<Func<AssignmentLine, TKey>> key) =>
        page.Descending ? lines.OrderByDescending(key) : lines.OrderBy(key);
}
