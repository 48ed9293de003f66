using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Reads the internships of the people in scope: a teacher finds the own ones, the observer none.</summary>
public sealed class InternshipQueries(Database database)
{
    public bool MaySeePeople => ProgrammeRights.MaySeePeople(database.Actor);
    public bool MayKeep => ProgrammeRights.MayKeepInternships(database.Actor);

    public async Task<Page<InternshipRow>> ListAsync(InternshipFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!MaySeePeople) return Page<InternshipRow>.Empty;
        await using var db = database.Read();
        var found = Lines(db, Matching(db, filter));
        var key = SearchKey.Of(filter.Text);
        if (key.Length > 0) found = found.Where(l => l.NameKey.Contains(key));
        var lines = await SortedBy(found, page).Skip(page.Skip).Take(page.Take).ToListAsync(ct);
        var sites = await db.SitesAsync(lines.Select(l => l.SiteId), ct);
        return new(lines.ConvertAll(l => ToRow(l, sites)), await found.CountAsync(ct));
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<InternshipRow>> ExportAsync(InternshipFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(
            new AuditNote(AuditAction.Exported, "Internships", AuditTerms.Summary(AuditAction.Exported, "Internships")) { Rows = all.Total }, ct);
        return all.Items;
    }

    private static IQueryable<Internship> Matching(MethodCenterDb db, InternshipFilter filter)
    {
        var found = db.Internships.AsQueryable();
        if (filter.Status is { } status) found = found.Where(i => i.Status == status);
        if (filter.OfferId is { } offer) found = found.Where(i => i.OfferId == offer);
        if (filter.EducatorId is { } educator) found = found.Where(i => i.EducatorId == educator);
        if (filter.MunicipalityId is { } municipality) found = found.Where(i => db.Educators.Any(e => e.Id == i.EducatorId && e.MunicipalityId == municipality));
        if (filter.Year is not (> 0 and < 9999 and { } year)) return found;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return found.Where(i => i.From <= last && i.Until >= first);
    }

    private static IQueryable<InternshipLine> Lines(MethodCenterDb db, IQueryable<Internship> internships) =>
        from i in internships
        join o in db.InternshipOffers on i.OfferId equals o.Id
        join e in db.Educators on i.EducatorId equals e.Id
        select new InternshipLine
        {
            Internship = i,
            FullName = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
            NameKey = e.NameKey,
            Organisation = db.Organisations.Where(x => x.Id == e.OrganisationId).Select(x => x.ShortName).FirstOrDefault() ?? "",
            Municipality = db.Municipalities.Where(m => m.Id == e.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? "",
            Title = o.Title,
            Hours = o.Hours,
            SiteId = o.OrganisationId,
        };

    private static IQueryable<InternshipLine> SortedBy(IQueryable<InternshipLine> lines, PageRequest page)
    {
        var sorted = (page.Sort, page.Descending) switch
        {
            ("Person", false) => lines.OrderBy(l => l.NameKey),
            ("Person", true) => lines.OrderByDescending(l => l.NameKey),
            ("Title", false) => lines.OrderBy(l => l.Title),
            ("Title", true) => lines.OrderByDescending(l => l.Title),
            ("Status", false) => lines.OrderBy(l => l.Internship.Status),
            ("Status", true) => lines.OrderByDescending(l => l.Internship.Status),
            ("From", false) => lines.OrderBy(l => l.Internship.From),
            _ => lines.OrderByDescending(l => l.Internship.From),
        };
        return sorted.ThenBy(l => l.NameKey).ThenBy(l => l.Internship.Id);
    }

    private static InternshipRow ToRow(InternshipLine line, Dictionary<int, SitePlace> sites) =>
        new(line.Internship.Id, line.Internship.Version, line.Internship.EducatorId, line.FullName, line.Internship.OfferId, line.Title, line.Hours, sites.GetValueOrDefault(line.SiteId)?.Name ?? "")
        {
            Organisation = line.Organisation,
            Municipality = line.Municipality,
            From = line.Internship.From,
            Until = line.Internship.Until,
            Status = line.Internship.Status,
            Outcome = line.Internship.Outcome,
            DocumentNumber = line.Internship.DocumentNumber,
        };
}

/// <summary>An internship with what is joined to it.</summary>
internal sealed class InternshipLine
{
    public Internship Internship { get; init; } = null!;
    public string FullName { get; init; } = "";
    public string NameKey { get; init; } = "";
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string Title { get; init; } = "";
    public int Hours { get; init; }
    public int SiteId { get; init; }
}
