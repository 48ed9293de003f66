using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Reads what internship sites offer; everybody but the auditor.</summary>
public sealed class InternshipOfferQueries(Database database)
{
    private const int Choices = 20;

    public bool MayKeep => ProgrammeRights.MayKeepOffers(database.Actor);

    public bool MayView => ProgrammeRights.MayView(database.Actor);

    public bool MayApply => ProgrammeRights.MayApply(database.Actor);

    /// <summary>Offers of the filter: those with dates first, by their beginning.</summary>
    public async Task<IReadOnlyList<OfferRow>> ListAsync(OfferFilter filter, CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(filter.Text);
        var rows = (await RowsAsync(db, db.InternshipOffers.Where(o => o.IsArchived == filter.Archived), ct)).Where(r =>
            (filter.MunicipalityId is null || r.MunicipalityId == filter.MunicipalityId) && (!filter.OnlyOpen || r.MayApply)
            && (filter.Competence is null || CompetenceCodes.Names(r.Codes, filter.Competence))
            && (key.Length == 0 || SearchKey.Of($"{r.Title} {r.Organisation} {r.Leader}").Contains(key, StringComparison.Ordinal)));
        return [.. rows.OrderBy(r => r.IsOver).ThenBy(r => r.From ?? DateOnly.MaxValue).ThenBy(r => r.Title, StringComparer.Ordinal).ThenBy(r => r.Id)];
    }

    /// <summary>One offer; null for absent ids.</summary>
    public async Task<OfferRow?> FindAsync(int id, CancellationToken ct)
    {
        if (!MayView) return null;
        await using var db = database.Read();
        return (await RowsAsync(db, db.InternshipOffers.Where(o => o.Id == id), ct)).FirstOrDefault();
    }

    /// <summary>Municipalities of sites and competences of offers, for the filters.</summary>
    public async Task<(IReadOnlyList<ProgrammeLink> Municipalities, IReadOnlyList<ProgrammeCompetence> Competences)> ListHeadsAsync(CancellationToken ct)
    {
        if (!MayView) return ([], []);
        await using var db = database.Read();
        var rows = await RowsAsync(db, db.InternshipOffers, ct);
        return ([.. rows.Select(r => new ProgrammeLink(r.MunicipalityId, r.Municipality)).Distinct().OrderBy(m => m.Title, StringComparer.Ordinal)],
            [.. rows.SelectMany(r => r.Competences).DistinctBy(c => c.Code).OrderBy(c => c.Code, StringComparer.Ordinal)]);
    }

    /// <summary>The form; with id 0 a new offer. Null for absent and foreign ids and for those who may not keep offers.</summary>
    public async Task<OfferForm?> FindFormAsync(int id, CancellationToken ct)
    {
        if (!MayKeep) return null;
        await using var db = database.Read();
        var competences = await db.CompetencesAsync(ct);
        if (id == 0) return new(new() { Hours = 16 }, null, competences);
        var offer = await db.InternshipOffers.SingleOrDefaultAsync(o => o.Id == id, ct);
        var site = offer is not null && await SitesAsync(db.Organisations.Where(o => o.Id == offer.OrganisationId), db.Today, ct) is [var found, ..] ? found : null;
        return site is null ? null : new(DraftOf(offer!), site, competences);
    }

    /// <summary>Organisations to choose as a site: those with the status first.</summary>
    public async Task<IReadOnlyList<SitePick>> FindSitesAsync(string? text, CancellationToken ct)
    {
        if (!MayKeep) return [];
        await using var db = database.Read();
        var (key, today) = (SearchKey.Of(text), db.Today);
        return await SitesAsync(db.Organisations.Where(o => o.NameKey.Contains(key) && (o.ClosedOn == null || o.ClosedOn >= today)), today, ct);
    }

    private static async Task<IReadOnlyList<SitePick>> SitesAsync(IQueryable<Organisation> organisations, DateOnly day, CancellationToken ct) =>
        await organisations.Select(o => new
        {
            o.Id,
            o.ShortName,
            o.NameKey,
            IsSite = o.Sites.Any(s => s.Kind == SiteKind.Internship && (s.From == null || s.From <= day) && (s.Until == null || s.Until >= day)),
        }).OrderByDescending(o => o.IsSite).ThenBy(o => o.NameKey).Take(Choices).Select(o => new SitePick(o.Id, o.ShortName, o.IsSite)).ToListAsync(ct);

    private async Task<List<OfferRow>> RowsAsync(MethodCenterDb db, IQueryable<InternshipOffer> offers, CancellationToken ct)
    {
        var (found, today) = (await offers.ToListAsync(ct), db.Today);
        var sites = await db.SitesAsync(found.Select(o => o.OrganisationId), ct);
        var taken = await db.TakenPlacesAsync(found.Select(o => o.Id), ct);
        var names = (await db.CompetencesAsync(ct)).ToDictionary(c => c.Code, StringComparer.Ordinal);
        var own = (await db.Organisations.Where(o => EF.Parameter(found.Select(f => f.OrganisationId).ToArray()).Contains(o.Id)).Select(o => o.Id).ToListAsync(ct)).ToHashSet();
        return found.ConvertAll(o => RowOf(o, sites[o.OrganisationId]) with
        {
            Taken = db.Actor.Shown(taken.GetValueOrDefault(o.Id)),
            IsFull = o.Seats <= taken.GetValueOrDefault(o.Id),
            IsOver = o.Until < today,
            Competences = [.. CompetenceCodes.Read(o.Codes).Select(c => names.GetValueOrDefault(c) ?? new ProgrammeCompetence(c, c))],
            MayKeep = MayKeep && own.Contains(o.OrganisationId),
        });
    }

    private static OfferRow RowOf(InternshipOffer o, SitePlace site) => new(o.Id, o.Version, o.Title, o.Hours, o.OrganisationId, site.Name, site.Municipality)
    {
        MunicipalityId = site.MunicipalityId,
        From = o.From,
        Until = o.Until,
        Seats = o.Seats,
        Leader = o.Leader,
        Codes = o.Codes,
        About = o.About,
        IsArchived = o.IsArchived,
    };

    private static OfferDraft DraftOf(InternshipOffer offer) => new()
    {
        Id = offer.Id,
        Version = offer.Version,
        OrganisationId = offer.OrganisationId,
        Title = offer.Title,
        Hours = offer.Hours,
        From = offer.From,
        Until = offer.Until,
        Seats = offer.Seats,
        Leader = offer.Leader,
        Codes = [.. CompetenceCodes.Read(offer.Codes)],
        About = offer.About,
    };
}
