using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Reads the card of one organisation.</summary>
public sealed class OrganisationCards(Database database)
{
    /// <summary>Null for an absent and for a foreign organisation alike.</summary>
    public async Task<OrganisationCard?> FindAsync(int id, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var day = db.Today;
        var organisation = await db.Organisations.Include(o => o.LowResultsPeriods).Include(o => o.Structures).Include(o => o.Sites)
            .SingleOrDefaultAsync(o => o.Id == id, ct);
        if (organisation is null) return null;
        var municipality = await db.Municipalities.Where(m => m.Id == organisation.MunicipalityId).Select(m => m.Name).SingleAsync(ct);
        var type = await db.OrganisationTypes.SingleAsync(t => t.Code == organisation.TypeCode, ct);
        var people = await PeopleAsync(db, id, day, ct);
        var methodists = await MethodistsAsync(db, id, day, ct);
        return Facts(organisation, municipality, type, day) with
        {
            People = people,
            Methodists = methodists,
            Warnings = [.. OrganisationWarnings.Of(organisation, people, methodists.Count, day)],
            History = await OrganisationHistory.OfOrganisationAsync(db, id, ct),
            Rights = OrganisationRights.Of(database.Actor),
        };
    }

    /// <summary>The organisation of the coordinator who acts; null for everybody else.</summary>
    public Task<OrganisationCard?> FindOwnAsync(CancellationToken ct = default) =>
        database.Actor.Scope is { Kind: Access.ScopeKind.Organisation } own ? FindAsync(own.OrganisationId, ct) : Task.FromResult<OrganisationCard?>(null);

    private static OrganisationCard Facts(Organisation organisation, string municipality, OrganisationType type, DateOnly day) => new()
    {
        Id = organisation.Id, Version = organisation.Version, Day = day,
        ShortName = organisation.ShortName, FullName = organisation.FullName, Inn = organisation.Inn, Ogrn = organisation.Ogrn,
        MunicipalityId = organisation.MunicipalityId, Municipality = municipality,
        TypeCode = type.Code, Type = type.Name, OwnLevels = organisation.Levels, Levels = organisation.Levels ?? type.Levels,
        Settlement = organisation.Settlement, Locality = organisation.Locality,
        IsMonitored = organisation.IsMonitored, ClosedOn = organisation.ClosedOn, IsOpen = organisation.IsOpenOn(day),
        LowResults = [.. organisation.LowResultsPeriods.OrderByDescending(p => p.From)
            .Select(p => new LowResultsLine(p.Id, p.From, p.Until, p.Basis, p.From <= day && (p.Until is null || p.Until >= day)))],
        Structures = [.. organisation.Structures.OrderBy(s => s.Kind).ThenByDescending(s => s.ActDate).Select(s => new StructureLine(
            s.Id, s.Kind, s.ActKind, s.ActNumber, s.ActDate, s.Until, OrganisationTerms.WhyNotCounted(s, organisation, day)))],
        Sites = [.. organisation.Sites.OrderByDescending(s => s.From).Select(s => new SiteLine(
            s.Id, s.Kind, s.Topic, s.Basis, s.From, s.Until, (s.From is null || s.From <= day) && (s.Until is null || s.Until >= day)))],
        People = new(0, 0, 0, 0, 0, 0, 0), Methodists = [], Warnings = [], History = [], Rights = new(false, false, false),
    };

    private static async Task<OrganisationPeople> PeopleAsync(MethodCenterDb db, int id, DateOnly day, CancellationToken ct)
    {
        var staff = db.MainStaffOn(day).Where(s => s.Job.OrganisationId == id);
        var main = await staff.Select(s => new { s.Job.EducatorId, s.Job.PostGroup, s.Job.IsOnLeave }).ToListAsync(ct);
        var working = await db.Employments.Where(e => e.OrganisationId == id)
            .Where(e => (e.From == null || e.From <= day) && (e.Until == null || e.Until >= day))
            .Select(e => e.EducatorId).Distinct().CountAsync(ct);
        var young = await staff.WhereYoungOn(day).CountAsync(ct);
        var looked = await staff.CountAsync(s => s.Job.PostGroup == PostGroup.Teaching && db.Assignments.Any(a =>
            a.EducatorId == s.Job.EducatorId && a.From <= day && (a.Until == null || a.Until >= day)), ct);
        int Of(PostGroup group) => main.Count(m => m.PostGroup == group);
        return new(Of(PostGroup.Teaching), Of(PostGroup.Managing), Of(PostGroup.Other), Math.Max(0, working - main.Count),
            young, main.Count(m => m.IsOnLeave), looked);
    }

    /// <summary>Who looks after the organisation is told by name, though the methodist's card may be beyond the user's scope.</summary>
    private static async Task<List<OrganisationMethodist>> MethodistsAsync(MethodCenterDb db, int id, DateOnly day, CancellationToken ct)
    {
        var assignments = await db.Assignments
            .Where(a => a.OrganisationId == id && a.EducatorId == null && a.From <= day && (a.Until == null || a.Until >= day))
            .OrderBy(a => a.From).ThenBy(a => a.Id)
            .Select(a => new { a.MethodistId, a.From, a.Until, a.Order }).ToListAsync(ct);
        var names = await EducatorBeyondScope.NamesOfMethodistsAsync(db, [.. assignments.Select(a => a.MethodistId).Distinct()], ct);
        var mine = await db.Methodists.Where(m => EF.Parameter(names.Keys.ToArray()).Contains(m.Id)).Select(m => m.Id).ToListAsync(ct);
        return assignments.ConvertAll(a => new OrganisationMethodist(
            a.MethodistId, names[a.MethodistId].FullName, names[a.MethodistId].Level, a.From, a.Until, a.Order, mine.Contains(a.MethodistId)));
    }
}
