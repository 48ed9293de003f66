using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>A route in the list before printing.</summary>
public sealed record RoutePacketRow(int RouteId, string FullName, string Number, RouteStatus Status, DateOnly From, DateOnly Until, int Hours);

/// <summary>What a packet of an organisation will hold.</summary>
/// <param name="Drafts">Left out: nobody has sent them for agreement.</param>
/// <param name="HidesResults">Some of the people have not consented: for them a coordinator gets titles of steps only.</param>
public sealed record RoutePacketPlan(int OrganisationId, string Organisation, IReadOnlyList<RoutePacketRow> Routes, int Drafts, bool HidesResults);

/// <summary>Packets of route forms for a school: the centre, the municipality, the organisation itself.</summary>
public sealed class RoutePacketQueries(Database database, CentreHead head)
{
    /// <summary>The user may print packets: pages ask it, every query decides anew.</summary>
    public bool MayPrint => database.Actor.IsSystem
        || database.Actor.Role is Role.Administrator or Role.CentreStaff or Role.MunicipalService or Role.OrganisationCoordinator;

    /// <summary>The organisation of a coordinator: no choice there.</summary>
    public int? OwnOrganisationId => database.Actor.Scope.Kind is ScopeKind.Organisation ? database.Actor.Scope.OrganisationId : null;

    /// <summary>What would be printed; null for foreign and absent organisations alike.</summary>
    public async Task<RoutePacketPlan?> PlanAsync(int organisationId, CancellationToken ct)
    {
        await using var db = database.Read();
        if (!MayPrint || await NameAsync(db, organisationId, ct) is not { } organisation) return null;
        var rows = await Active(db, organisationId).Select(r => new { r.Route, r.Person.LastName, r.Person.FirstName, r.Person.MiddleName }).ToListAsync(ct);
        var drafts = await db.Routes.CountAsync(r => r.Status == RouteStatus.Draft && db.Educators.Any(e => e.Id == r.EducatorId && e.OrganisationId == organisationId), ct);
        var people = rows.Select(r => r.Route.EducatorId).Distinct().ToArray();
        var consented = await db.ResultConsents.Where(c => EF.Parameter(people).Contains(c.EducatorId) && c.WithdrawnOn == null).Select(c => c.EducatorId).Distinct().CountAsync(ct);
        return new(organisationId, organisation,
            [.. rows.Select(r => new RoutePacketRow(r.Route.Id, new PersonName(r.LastName, r.FirstName, r.MiddleName).Full, r.Route.Number, r.Route.Status, r.Route.From, r.Route.Until, r.Route.PlannedHours))],
            drafts, db.Scope.Kind is ScopeKind.Organisation && consented < people.Length);
    }

    /// <summary>The packet; null for foreign and absent organisations and for those without routes alike. Leaves a line in the journal with the count.</summary>
    /// <param name="organisationId">Whose people.</param>
    /// <param name="progress">Told how many routes are read.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Report?> BuildAsync(int organisationId, IProgress<int>? progress, CancellationToken ct)
    {
        await using var db = database.Read();
        if (!MayPrint || await NameAsync(db, organisationId, ct) is not { } organisation) return null;
        var reading = await RouteFormReading.LoadAsync(db, ct);
        List<RouteFormFacts> forms = [];
        foreach (var row in await Active(db, organisationId).ToListAsync(ct))
        {
            if (await reading.ReadAsync(row.Route, null, ct) is { } facts) forms.Add(facts);
            progress?.Report(forms.Count);
        }
        if (forms.Count == 0) return null;
        await database.NoteAsync(new AuditNote(AuditAction.Printed, "Routes", $"{AuditTerms.Summary(AuditAction.Printed, "Routes")}: {RoutePacket.Kind.ToLower(Formats.Russian)}")
        {
            Rows = forms.Count, Keys = new(await MunicipalityAsync(db, organisationId, ct), organisationId),
        }, ct);
        return RoutePacket.Create(organisation, forms, head, db.Today, db.Now);
    }

    /// <summary>Organisations to choose from by a part of the name.</summary>
    public async Task<IReadOnlyList<(int Id, string Name)>> ListPlacesAsync(string? text, CancellationToken ct)
    {
        if (!MayPrint) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        var found = await db.Organisations.Where(o => key == "" || o.NameKey.Contains(key)).OrderBy(o => o.NameKey).Take(50).Select(o => new { o.Id, o.ShortName }).ToListAsync(ct);
        return [.. found.Select(o => (o.Id, o.ShortName))];
    }

    /// <summary>Routes of people who work there, without drafts and ended ones, by name.</summary>
    private static IQueryable<PacketLine> Active(MethodCenterDb db, int organisationId) =>
        from r in db.Routes
        join e in db.Educators on r.EducatorId equals e.Id
        where e.OrganisationId == organisationId && e.MergedIntoId == null
            && r.Status != RouteStatus.Draft && r.Status != RouteStatus.Completed && r.Status != RouteStatus.Stopped
        orderby e.NameKey, r.Number
        select new PacketLine { Route = r, Person = e };

    private static Task<string?> NameAsync(MethodCenterDb db, int id, CancellationToken ct) => db.Organisations.Where(o => o.Id == id).Select(o => o.ShortName).SingleOrDefaultAsync(ct);

    private static Task<int?> MunicipalityAsync(MethodCenterDb db, int id, CancellationToken ct) => db.Organisations.Where(o => o.Id == id).Select(o => (int?)o.MunicipalityId).SingleOrDefaultAsync(ct);

    private sealed class PacketLine
    {
        public required IndividualRoute Route { get; init; }
        public required Registry.Educator Person { get; init; }
    }
}
