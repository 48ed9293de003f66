using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>A methodist with the figures of a day, as the database counts them.</summary>
internal sealed class MethodistLine
{
    public Methodist Methodist { get; init; } = null!;
    public string? Municipality { get; init; }
    public string? Subject { get; init; }
    public int People { get; init; }
    public int Organisations { get; init; }
    public int OwnOrganisations { get; init; }
    public int Colleagues { get; init; }

    public MethodistLoad Load => new(People, Organisations, OwnOrganisations, Colleagues);

    /// <summary>The row of the list, with the rule applied on the day.</summary>
    public MethodistRow ToRow(AdmissionParameters parameters, DateOnly day)
    {
        var check = AdmissionRule.Check(Methodist, parameters, day);
        return new(Methodist.Id, Methodist.FullName, Methodist.Level, Municipality, Methodist.Relation, Subject, Methodist.Direction)
        {
            Workplace = Methodist.Workplace,
            OrderNumber = Methodist.OrderNumber,
            OrderDate = Methodist.OrderDate,
            Until = Methodist.Until,
            SoftLimit = Methodist.SoftLimit,
            HardLimit = Methodist.HardLimit,
            Admission = Methodist.Admission,
            Standing = StandingRule.Of(Methodist, check),
            Check = check,
            Load = Load,
            Warnings = MethodistWarnings.Of(Methodist, check, Load),
        };
    }
}

/// <summary>How lists of methodists are filtered, counted and sorted in the database.</summary>
internal static class MethodistReading
{
    public static async Task<AdmissionParameters> ParametersAsync(this MethodCenterDb db, CancellationToken ct) =>
        await db.AdmissionParameters.FirstOrDefaultAsync(ct) ?? new AdmissionParameters();

    public static IQueryable<Assignment> InForce(this IQueryable<Assignment> assignments, DateOnly day) =>
        assignments.Where(a => a.From <= day && (a.Until == null || a.Until >= day));

    public static IQueryable<MethodistLine> Lines(this MethodCenterDb db, IQueryable<Methodist> methodists, DateOnly day) =>
        methodists.Select(m => new MethodistLine
        {
            Methodist = m,
            Municipality = db.Municipalities.Where(x => x.Id == m.MunicipalityId).Select(x => x.ShortName).FirstOrDefault(),
            Subject = db.Subjects.Where(x => x.Code == m.SubjectCode).Select(x => x.Name).FirstOrDefault(),
            People = db.Assignments.Where(a => a.MethodistId == m.Id && a.EducatorId != null
                && a.From <= day && (a.Until == null || a.Until >= day)).Select(a => a.EducatorId).Distinct().Count(),
            Organisations = db.Assignments.Where(a => a.MethodistId == m.Id && a.EducatorId == null
                && a.From <= day && (a.Until == null || a.Until >= day)).Select(a => a.OrganisationId).Distinct().Count(),
            OwnOrganisations = db.Assignments.Where(a => a.MethodistId == m.Id && a.EducatorId == null && a.OrganisationId == m.OrganisationId
                && a.From <= day && (a.Until == null || a.Until >= day)).Select(a => a.OrganisationId).Distinct().Count(),
            Colleagues = db.Assignments.Where(a => a.MethodistId == m.Id && a.EducatorId != null && a.OrganisationId == m.OrganisationId
                && a.From <= day && (a.Until == null || a.Until >= day)).Select(a => a.EducatorId).Distinct().Count(),
        });

    public static IQueryable<Methodist> Matching(this MethodCenterDb db, MethodistFilter filter, AdmissionParameters parameters, DateOnly day)
    {
        var found = db.Methodists.AsQueryable();
        var key = SearchKey.Of(filter.Text);
        if (key.Length > 0) found = found.Where(m => m.NameKey.Contains(key));
        if (filter.Level is { } level) found = found.Where(m => m.Level == level);
        if (filter.Relation is { } relation) found = found.Where(m => m.Relation == relation);
        if (filter.SubjectCode is { Length: > 0 } subject) found = found.Where(m => m.SubjectCode == subject);
        if (filter.Admission is { } admission) found = found.Where(m => m.Admission == admission);
        if (!filter.WithEnded && filter.Admission != AdmissionState.Ended) found = found.Where(m => m.EndedOn == null || m.EndedOn >= day);
        if (filter.MunicipalityId is { } municipality) found = db.WorkingIn(found, municipality, day);
        if (filter.IsAdmissible is { } admissible)
            found = found.Where(admissible ? AdmissionRule.Holds(parameters, day) : AdmissionRule.Fails(parameters, day));
        if (filter.IsAssigned) found = db.Assigned(found, filter.MunicipalityId is null, day);
        return filter.Term is { } term ? InTerm(found, term, day) : found;
    }

    /// <summary>In force and with an assignment in force; of one person's several statuses the earliest record where asked.</summary>
    private static IQueryable<Methodist> Assigned(this MethodCenterDb db, IQueryable<Methodist> found, bool isPersonOnce, DateOnly day)
    {
        var counted = InTerm(db.Methodists, TermState.InForce, day)
            .Where(m => db.Assignments.Any(a => a.MethodistId == m.Id && a.From <= day && (a.Until == null || a.Until >= day)));
        found = found.Where(m => counted.Any(c => c.Id == m.Id));
        return isPersonOnce
            ? found.Where(m => !counted.Any(c => c.EducatorId == m.EducatorId && c.Level == m.Level && c.Id < m.Id))
            : found;
    }

    public static IQueryable<MethodistLine> WithLoad(this IQueryable<MethodistLine> lines, LoadLevel? level) => level switch
    {
        null => lines,
        LoadLevel.None => lines.Where(l => l.People == 0),
        LoadLevel.Normal => lines.Where(l => l.People > 0 && l.People <= l.Methodist.SoftLimit),
        LoadLevel.OverSoft => lines.Where(l => l.People > l.Methodist.SoftLimit && l.People <= l.Methodist.HardLimit),
        LoadLevel.OverHard => lines.Where(l => l.People > l.Methodist.HardLimit),
        _ => lines,
    };

    /// <summary>Known columns only; the name breaks ties.</summary>
    public static IQueryable<MethodistLine> SortedBy(this IQueryable<MethodistLine> lines, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Level" => Order(lines, page, l => l.Methodist.Level),
            "Municipality" => Order(lines, page, l => l.Municipality),
            "Field" => Order(lines, page, l => l.Methodist.Direction ?? l.Subject),
            "Relation" => Order(lines, page, l => l.Methodist.Relation),
            "Until" => Order(lines, page, l => l.Methodist.Until),
            "OrderDate" => Order(lines, page, l => l.Methodist.OrderDate),
            "People" => Order(lines, page, l => l.People),
            "Organisations" => Order(lines, page, l => l.Organisations),
            _ => Order(lines, page, l => l.Methodist.NameKey),
        };
        return sorted.ThenBy(l => l.Methodist.NameKey).ThenBy(l => l.Methodist.Id);
    }

    private static IOrderedQueryable<MethodistLine> Order<TKey>(
        IQueryable<MethodistLine> lines, PageRequest page, System.Linq.Expressions.Expression<Func<MethodistLine, TKey>> key) =>
        page.Descending ? lines.OrderByDescending(key) : lines.OrderBy(key);

    private static IQueryable<Methodist> WorkingIn(this MethodCenterDb db, IQueryable<Methodist> found, int municipality, DateOnly day) =>
        found.Where(m => m.MunicipalityId == municipality
            || (m.Level == MethodistLevel.Regional
                && (db.MethodistTerritories.Any(t => t.MethodistId == m.Id && t.ServedMunicipalityId == municipality)
                    || db.Assignments.Any(a => a.MethodistId == m.Id && a.MunicipalityId == municipality
                        && a.From <= day && (a.Until == null || a.Until >= day)))));

    private static IQueryable<Methodist> InTerm(IQueryable<Methodist> found, TermState term, DateOnly day)
    {
        var (in30, in90) = (day.AddDays(30), day.AddDays(90));
        return term switch
        {
            TermState.InForce => found.Where(m => m.OrderNumber != null && m.OrderDate <= day
                && (m.Until == null || m.Until >= day) && (m.EndedOn == null || m.EndedOn >= day)),
            TermState.Expired => found.Where(m => m.Until < day && (m.EndedOn == null || m.EndedOn >= day)),
            TermState.EndsIn30Days => found.Where(m => m.Until >= day && m.Until <= in30),
            TermState.EndsIn90Days => found.Where(m => m.Until >= day && m.Until <= in90),
            _ => found,
        };
    }
}
