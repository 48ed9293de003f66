using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Internships of people: planned by whoever may apply for them, carried on by those who look after them.</summary>
public sealed class InternshipService(Database database)
{
    /// <summary>Sends a person to a site. Returns the id.</summary>
    public Task<Result<int>> PlanAsync(InternshipDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ProgrammeRights.MayApply(database.Actor)) return AccessErrors.Forbidden;
        var offer = await db.InternshipOffers.SingleOrDefaultAsync(o => o.Id == draft.OfferId, ct);
        if (offer is null) return InternshipErrors.OfferNotFound;
        if (InternshipRule.ProblemOf(draft, offer) is { } problem) return problem;
        if (await ProblemAsync(db, draft, offer, ct) is { } wrong) return wrong;
        var internship = new Internship(draft.EducatorId!.Value, offer.Id);
        internship.Plan(draft.From!.Value, draft.Until!.Value);
        db.Add(internship);
        await db.SaveChangesAsync(ct);
        return internship.Id;
    }, ct);

    /// <summary>Carries an internship on; a passed one needs what was tried in the own practice, a failed or cancelled one a reason. A teacher may cancel the own plan.</summary>
    public Task<Result> StepAsync(InternshipStep step, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var mayCancelOwn = step.Status is InternshipStatus.Cancelled && ProgrammeRights.MayApply(database.Actor);
        if (!ProgrammeRights.MayKeepInternships(database.Actor) && !mayCancelOwn) return AccessErrors.Forbidden;
        var internship = await db.Internships.SingleOrDefaultAsync(i => i.Id == step.Id, ct);
        if (internship is null) return InternshipErrors.NotFound;
        if (InternshipRule.ProblemOf(internship.Status, step) is { } problem) return problem;
        if (internship.Status is InternshipStatus.Cancelled && await SeatsProblemAsync(db, internship.OfferId, ct) is { } full) return full;
        db.ExpectVersion(internship, step.Version);
        internship.Become(step.Status, step.Outcome, step.DocumentNumber);
        return Result.Ok;
    }, ct);

    private static async Task<DomainError?> ProblemAsync(MethodCenterDb db, InternshipDraft draft, InternshipOffer offer, CancellationToken ct)
    {
        var person = await db.Educators.Where(e => e.Id == draft.EducatorId && e.MergedIntoId == null)
            .Select(e => new { e.OrganisationId, Name = e.LastName + " " + e.FirstName }).SingleOrDefaultAsync(ct);
        if (person is null) return InternshipErrors.PersonMissing;
        if (person.OrganisationId == offer.OrganisationId) return InternshipErrors.OwnWork;
        var isThere = await db.Internships.AnyAsync(i => i.EducatorId == draft.EducatorId && i.OfferId == offer.Id
            && (i.Status == InternshipStatus.Planned || i.Status == InternshipStatus.Ongoing), ct);
        return isThere ? InternshipErrors.Duplicate(person.Name) : await SeatsProblemAsync(db, offer.Id, ct);
    }

    private static async Task<DomainError?> SeatsProblemAsync(MethodCenterDb db, int offerId, CancellationToken ct)
    {
        var seats = await db.InternshipOffers.Where(o => o.Id == offerId).Select(o => o.Seats).SingleAsync(ct);
        return seats is { } all && (await db.TakenPlacesAsync([offerId], ct)).GetValueOrDefault(offerId) >= all ? InternshipErrors.NoSeats(all) : null;
    }
}
