using System.Linq.Expressions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>A consultation with the person's place, as the database filters and sorts it.</summary>
internal sealed class ConsultationLine
{
    public Consultation Item { get; init; } = null!;
    public string FullName { get; init; } = "";
    public string NameKey { get; init; } = "";
    public int MunicipalityId { get; init; }
    public int OrganisationId { get; init; }
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string? Step { get; init; }

    public ConsultationRow ToRow(ProfileCompetences names, MethodCenterDb db) =>
        new(Item.Id, Item.Version, Item.EducatorId, Item.Question, Item.AskedAt, Item.State)
        {
            FullName = FullName, Organisation = Organisation, Municipality = Municipality, RouteId = Item.RouteId, Step = Step,
            Competence = Item.CompetenceCode is { } code ? names.Of(code).Name : null, MeetOn = Item.MeetOn, MeetWhere = Item.MeetWhere,
            Answer = Item.Answer, AnsweredAt = Item.AnsweredAt, AnsweredBy = Item.AnsweredBy,
            IsLate = ConsultationRule.IsLate(Item.State, Item.AskedAt, Item.MeetOn, db.Now, db.Today),
        };
}

/// <summary>Filters and order of consultations.</summary>
internal static class ConsultationReading
{
    public static IQueryable<ConsultationLine> ConsultationLines(this MethodCenterDb db, ConsultationFilter filter)
    {
        var lines = from c in db.Consultations.Matching(db, filter)
                    join e in db.Educators on c.EducatorId equals e.Id
                    where e.MergedIntoId == null
                    select new ConsultationLine
                    {
                        Item = c, NameKey = e.NameKey, MunicipalityId = e.MunicipalityId, OrganisationId = e.OrganisationId,
                        FullName = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                        Organisation = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "",
                        Municipality = db.Municipalities.Where(m => m.Id == e.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? "",
                        Step = db.RouteSteps.Where(s => s.Id == c.StepId).Select(s => s.Title).FirstOrDefault(),
                    };
        if (filter.MunicipalityId is { } municipality) lines = lines.Where(l => l.MunicipalityId == municipality);
        var key = SearchKey.Of(filter.Text);
        return key.Length == 0 ? lines : lines.Where(l => l.NameKey.Contains(key));
    }

    /// <summary>Known columns only; by itself what waits comes first, the oldest above.</summary>
    public static IQueryable<ConsultationLine> SortedBy(this IQueryable<ConsultationLine> lines, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Asked" => Order(lines, page, l => l.Item.AskedAt),
            "Person" => Order(lines, page, l => l.NameKey),
            "Organisation" => Order(lines, page, l => l.Organisation),
            "State" => Order(lines, page, l => l.Item.State),
            "Meet" => Order(lines, page, l => l.Item.MeetOn),
            _ => lines.OrderBy(l => l.Item.State).ThenByDescending(l => l.Item.AnsweredAt),
        };
        return sorted.ThenBy(l => l.Item.AskedAt).ThenBy(l => l.Item.Id);
    }

    private static IQueryable<Consultation> Matching(this IQueryable<Consultation> found, MethodCenterDb db, ConsultationFilter filter)
    {
        var (today, lateBefore, lateDay) = (db.Today, db.Now.AddDays(-ConsultationRule.LateDays), db.Today.AddDays(-ConsultationRule.LateDays));
        if (filter.State is { } state) found = found.Where(c => c.State == state);
        if (filter.IsLate) found = found.Where(c => (c.State == ConsultationState.Asked && c.AskedAt < lateBefore) || (c.State == ConsultationState.Scheduled && c.MeetOn < lateDay));
        if (filter.IsUnassigned) found = found.Where(c => !db.Assignments.Any(a => a.EducatorId == c.EducatorId && a.From <= today && (a.Until == null || a.Until >= today)));
        if (!filter.IsMine) return found;
        var (own, name) = (db.Scope.EducatorId, db.Actor.Name);
        return db.Scope.Kind is ScopeKind.Assigned ? found.Where(c => c.EducatorId != own) : found.Where(c => c.AnsweredBy == name);
    }

    private static IOrderedQueryable<ConsultationLine> Order<TKey>(IQueryable<ConsultationLine> lines, PageRequest page, Expression<Func<ConsultationLine, TKey>> key) =>
        page.Descending ? lines.OrderByDescending(key) : lines.OrderBy(key);
}
