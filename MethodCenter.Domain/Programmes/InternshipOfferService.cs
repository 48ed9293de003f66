using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Keeps what internship sites offer: the centre anywhere, a municipality at its own organisations.</summary>
public sealed class InternshipOfferService(Database database)
{
    /// <summary>Adds an offer or changes one. Refused where the organisation has no status of a site on the days of the offer. Returns the id.</summary>
    public Task<Result<int>> SaveAsync(OfferDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ProgrammeRights.MayKeepOffers(database.Actor)) return AccessErrors.Forbidden;
        var offer = draft.Id == 0 ? null : await FindAsync(db, draft.Id, ct);
        if (draft.Id != 0 && offer is null) return InternshipErrors.OfferNotFound;
        if (await ProblemAsync(db, draft, ct) is { } problem) return problem;
        if (offer is null) db.Add(offer = new InternshipOffer(draft.OrganisationId!.Value, Inputs.Tidy(draft.Title)!, draft.Hours!.Value));
        else db.ExpectVersion(offer, draft.Version);
        if (offer.OrganisationId != draft.OrganisationId) return InternshipErrors.OrganisationMissing;
        offer.Plan(Inputs.Tidy(draft.Title)!, draft.Hours!.Value, draft.From, draft.Until, draft.Seats);
        offer.Describe(draft.Codes, draft.Leader, draft.About);
        await db.SaveChangesAsync(ct);
        return offer.Id;
    }, ct);

    /// <summary>Takes an offer back or offers it again; internships that are planned stay.</summary>
    public Task<Result> ArchiveAsync(int id, int version, bool isArchived, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ProgrammeRights.MayKeepOffers(database.Actor)) return AccessErrors.Forbidden;
        if (await FindAsync(db, id, ct) is not { } offer) return InternshipErrors.OfferNotFound;
        db.ExpectVersion(offer, version);
        offer.Archive(isArchived);
        return Result.Ok;
    }, ct);

    /// <summary>An offer of a visible organisation.</summary>
    private static Task<InternshipOffer?> FindAsync(MethodCenterDb db, int id, CancellationToken ct) =>
        db.InternshipOffers.SingleOrDefaultAsync(o => o.Id == id && db.Organisations.Any(x => x.Id == o.OrganisationId), ct);

    private static async Task<DomainError?> ProblemAsync(MethodCenterDb db, OfferDraft draft, CancellationToken ct)
    {
        var taken = draft.Id == 0 ? 0 : (await db.TakenPlacesAsync([draft.Id], ct)).GetValueOrDefault(draft.Id);
        if (InternshipRule.ProblemOf(draft, taken) is { } problem) return problem;
        var organisation = await db.Organisations.Where(o => o.Id == draft.OrganisationId).Select(o => new { o.ShortName, o.Sites }).SingleOrDefaultAsync(ct);
        if (organisation is null) return InternshipErrors.OrganisationMissing;
        var (from, until) = (draft.From ?? db.Today, draft.Until ?? db.Today);
        if (!InternshipRule.IsSite(organisation.Sites, from, until)) return InternshipErrors.NotASite(organisation.ShortName, from, until);
        var known = (await db.CompetencesAsync(ct)).Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        return draft.Codes.TrueForAll(known.Contains) ? null : InternshipErrors.CompetenceUnknown;
    }
}
