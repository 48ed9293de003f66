using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Programmes;

/// <summary>What an internship offer and an internship must have (statute, п. 3.3.2). Pure.</summary>
public static class InternshipRule
{
    private const int MostHours = 500;
    private const int MostSeats = 1000;

    public static DomainError? ProblemOf(OfferDraft draft, int taken)
    {
        if (draft.OrganisationId is null) return InternshipErrors.OrganisationMissing;
        if (Inputs.Tidy(draft.Title) is null) return InternshipErrors.TitleMissing;
        if (draft.Hours is not (> 0 and <= MostHours)) return InternshipErrors.HoursWrong;
        if (draft.From is null != draft.Until is null) return InternshipErrors.DatesHalf;
        if (draft.Until < draft.From) return InternshipErrors.TurnedRound;
        if (draft.Seats is not (null or (> 0 and <= MostSeats))) return InternshipErrors.SeatsWrong;
        return draft.Seats < taken ? InternshipErrors.SeatsTaken(taken) : null;
    }

    /// <summary>One status of an internship site holds on every day of the term.</summary>
    public static bool IsSite(IEnumerable<OrganisationSite> sites, DateOnly from, DateOnly until) => sites.Any(s =>
        s.Kind is SiteKind.Internship && (s.From is null || s.From <= from) && (s.Until is null || until <= s.Until));

    public static DomainError? ProblemOf(InternshipDraft draft, InternshipOffer offer)
    {
        if (draft.EducatorId is null) return InternshipErrors.PersonMissing;
        if (draft.From is not { } from || draft.Until is not { } until) return InternshipErrors.DatesMissing;
        if (until < from) return InternshipErrors.TurnedRound;
        if (offer.IsArchived) return InternshipErrors.Archived;
        return offer is { From: { } first, Until: { } last } && (from < first || until > last) ? InternshipErrors.OutsideOffer(first, last) : null;
    }

    /// <summary>Where an internship may go from a state.</summary>
    public static bool MayBecome(InternshipStatus now, InternshipStatus next) => (now, next) switch
    {
        (InternshipStatus.Planned, InternshipStatus.Ongoing or InternshipStatus.Cancelled) => true,
        (InternshipStatus.Ongoing, InternshipStatus.Passed or InternshipStatus.NotPassed or InternshipStatus.Cancelled or InternshipStatus.Planned) => true,
        (InternshipStatus.Passed or InternshipStatus.NotPassed, InternshipStatus.Ongoing) => true,
        (InternshipStatus.Cancelled, InternshipStatus.Planned) => true,
        _ => false,
    };

    /// <summary>What the step lacks.</summary>
    public static DomainError? ProblemOf(InternshipStatus now, InternshipStep step)
    {
        if (!MayBecome(now, step.Status)) return InternshipErrors.WrongStep(now);
        if (Inputs.Tidy(step.Outcome) is not null) return null;
        if (step.Status is InternshipStatus.Passed) return InternshipErrors.OutcomeMissing;
        return step.Status is InternshipStatus.NotPassed or InternshipStatus.Cancelled ? InternshipErrors.ReasonMissing : null;
    }
}
