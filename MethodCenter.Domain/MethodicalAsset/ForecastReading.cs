using MethodCenter.Domain.Data;
using MethodCenter.Domain.Staging;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>A target in the user's scope, as lists name it.</summary>
internal sealed record TargetPlace(CoverTarget Target, string Name, string Key, int OrganisationId, int MunicipalityId)
{
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string? Subject { get; init; }

    /// <summary>Last day of work, or of the organisation; null while there is none.</summary>
    public DateOnly? Until { get; init; }

    public bool IsThereOn(DateOnly day) => Until is null || day <= Until;
}

/// <summary>A methodist whose status ends.</summary>
internal sealed record EndingMethodist(MethodistTerm Term, string FullName, int? MunicipalityId, string? Municipality);

/// <summary>
/// What watching over the asset must know past the scope filter: ids and terms of all assignments and absences, for whoever else looks
/// after a visible person decides whether that person loses cover; and loads as bare numbers. Names come under the scope.
/// </summary>
internal static class ForecastReading
{
    private static readonly string[] Past = [MethodCenterDb.ScopeFilter];

    /// <summary>Who looks after whom from a day on; nothing but ids and days.</summary>
    public static async Task<List<CoverHold>> HoldsAsync(this MethodCenterDb db, DateOnly since, CancellationToken ct)
    {
        var found = await (from a in db.Assignments.IgnoreQueryFilters(Past)
                           join m in db.Methodists.IgnoreQueryFilters(Past) on a.MethodistId equals m.Id
                           where (a.Until == null || a.Until >= since) && (m.Until == null || m.Until >= since) && (m.EndedOn == null || m.EndedOn >= since)
                           select new { a.Id, a.MethodistId, m.Level, a.EducatorId, a.OrganisationId, a.From, a.Until, a.AbsenceId, StatusUntil = m.Until, m.EndedOn })
            .ToListAsync(ct);
        return found.ConvertAll(a => new CoverHold
        {
            AssignmentId = a.Id,
            MethodistId = a.MethodistId,
            Level = a.Level,
            Target = a.EducatorId is { } person ? CoverTarget.Person(person) : CoverTarget.Organisation(a.OrganisationId),
            From = a.From,
            Until = CoverHold.Earlier(a.Until, CoverHold.Earlier(a.StatusUntil, a.EndedOn)),
            AbsenceId = a.AbsenceId,
        });
    }

    /// <summary>Statuses that end within the days; whoever shows a name first sees to it that it is of a methodist of visible targets.</summary>
    public static async Task<List<EndingMethodist>> EndingAsync(this MethodCenterDb db, DateOnly today, int days, CancellationToken ct)
    {
        var last = today.AddDays(days);
        var found = await db.Methodists.IgnoreQueryFilters(Past)
            .Where(m => ((m.Until >= today && m.Until <= last) || (m.EndedOn >= today && m.EndedOn <= last)) && (m.EndedOn == null || m.EndedOn >= today))
            .OrderBy(m => m.NameKey).ThenBy(m => m.Id)
            .Select(m => new
            {
                m.Id, m.Level, m.Until, m.EndedOn, m.FullName, m.MunicipalityId,
                Municipality = db.Municipalities.Where(x => x.Id == m.MunicipalityId).Select(x => x.ShortName).FirstOrDefault(),
            }).ToListAsync(ct);
        return found.ConvertAll(m => new EndingMethodist(new(m.Id, m.Level, m.Until, m.EndedOn), m.FullName, m.MunicipalityId, m.Municipality));
    }

    /// <summary>The terms of all absences from a day on.</summary>
    public static async Task<List<AbsenceSpan>> AbsentAsync(this MethodCenterDb db, DateOnly from, CancellationToken ct) =>
        await db.MethodistAbsences.IgnoreQueryFilters(Past).Where(a => a.Until >= from)
            .Select(a => new AbsenceSpan(a.Id, a.MethodistId, a.From, a.Until)).ToListAsync(ct);

    /// <summary>The terms of all who stand in for an absence.</summary>
    public static async Task<List<SubstitutionSpan>> SubstitutionsAsync(this MethodCenterDb db, int absenceId, CancellationToken ct) =>
        await db.Assignments.IgnoreQueryFilters(Past).Where(a => a.AbsenceId == absenceId).OrderBy(a => a.Id)
            .Select(a => new SubstitutionSpan(a.Id, a.From, a.Until)).ToListAsync(ct);

    /// <summary>How many choices of a substitute rest on an absence, whoever keeps them.</summary>
    public static Task<int> CountStagingsAsync(this MethodCenterDb db, int absenceId, CancellationToken ct) =>
        db.Set<StagingCase>().IgnoreQueryFilters(Past).CountAsync(s => s.AbsenceId == absenceId, ct);

    /// <summary>How many educators each methodist has on a day, each counted once.</summary>
    public static Task<Dictionary<int, int>> PeopleByMethodistAsync(this MethodCenterDb db, DateOnly day, CancellationToken ct) =>
        db.Assignments.IgnoreQueryFilters(Past).InForce(day).Where(a => a.EducatorId != null)
            .GroupBy(a => a.MethodistId).Select(g => new { g.Key, People = g.Select(a => a.EducatorId).Distinct().Count() })
            .ToDictionaryAsync(g => g.Key, g => g.People, ct);

    /// <summary>How many routes that are being walked each methodist leads.</summary>
    public static Task<Dictionary<int, int>> RoutesByMethodistAsync(this MethodCenterDb db, CancellationToken ct) =>
        db.Routes.IgnoreQueryFilters(Past)
            .Where(r => r.MethodistId != null && (r.Status == IndividualRoutes.RouteStatus.Approved || r.Status == IndividualRoutes.RouteStatus.Ongoing))
            .GroupBy(r => r.MethodistId!.Value).Select(g => new { g.Key, Routes = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Routes, ct);

    /// <summary>The visible targets of assignments from a day on: people who still work, organisations that are open.</summary>
    public static async Task<Dictionary<CoverTarget, TargetPlace>> TargetsAsync(this MethodCenterDb db, DateOnly from, CancellationToken ct)
    {
        var people = await db.Educators.Where(e => e.MergedIntoId == null && (e.WorksUntil == null || e.WorksUntil >= from)
                && db.Assignments.Any(a => a.EducatorId == e.Id && (a.Until == null || a.Until >= from)))
            .Select(e => new TargetPlace(CoverTarget.Person(e.Id), e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                e.NameKey, e.OrganisationId, e.MunicipalityId)
            {
                Organisation = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "",
                Municipality = db.Municipalities.Where(m => m.Id == e.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? "",
                Subject = db.Subjects.Where(s => s.Code == e.SubjectCode).Select(s => s.Name).FirstOrDefault(),
                Until = e.WorksUntil,
            }).ToListAsync(ct);
        var organisations = await db.Organisations.Where(o => (o.ClosedOn == null || o.ClosedOn >= from)
                && db.Assignments.Any(a => a.OrganisationId == o.Id && a.EducatorId == null && (a.Until == null || a.Until >= from)))
            .Select(o => new TargetPlace(CoverTarget.Organisation(o.Id), o.ShortName, o.NameKey, o.Id, o.MunicipalityId)
            {
                Organisation = o.ShortName,
                Municipality = db.Municipalities.Where(m => m.Id == o.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? "",
                Until = o.ClosedOn,
            }).ToListAsync(ct);
        return people.Concat(organisations).ToDictionary(t => t.Target);
    }
}
