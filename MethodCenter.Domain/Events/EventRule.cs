using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Events;

/// <summary>What a form of an event must satisfy, and when one may register. Pure.</summary>
public static class EventRule
{
    public const int MostHours = 72;
    public const int MostSeats = 100_000;
    private const int LongestDays = 366;

    /// <summary>What is wrong with the form; null when nothing is.</summary>
    /// <param name="draft">The form.</param>
    /// <param name="taken">How many hold a seat already.</param>
    public static DomainError? ProblemOf(EventDraft draft, int taken) =>
        Inputs.Tidy(draft.Title) is null ? EventErrors.TitleMissing
        : TimeProblem(draft)
        ?? (draft.Hours is < 0 or > MostHours ? EventErrors.HoursWrong : null)
        ?? (IsLink(draft.Link) ? null : EventErrors.LinkWrong)
        ?? SeatProblem(draft, taken)
        ?? (draft.RegisterUntil > draft.Date ? EventErrors.DeadlineLate : null)
        ?? (draft.Kind is EventKind.Contest && draft.NominationTitles.Count == 0 ? EventErrors.NominationsMissing : null)
        ?? (draft.IsPublic && Inputs.Tidy(draft.Place) is null && Inputs.Tidy(draft.Link) is null ? EventErrors.PublicNeedsPlace : null);

    /// <summary>Whether it began by the clock of Moscow; without a time it begins with its day.</summary>
    public static bool HasBegun(DateOnly date, TimeOnly? startsAt, DateTime moscow)
    {
        var today = DateOnly.FromDateTime(moscow);
        return today > date || (today == date && (startsAt is null || TimeOnly.FromDateTime(moscow) >= startsAt));
    }

    /// <summary>Why nobody can be registered now; null when it is open. The keeper enters late comers as well.</summary>
    public static DomainError? RegistrationProblem(MethodicalEvent item, DateTime moscow, bool isKeeper)
    {
        if (item.State is EventState.Draft) return EventErrors.NotPublished;
        if (item.State is EventState.Cancelled) return EventErrors.IsCancelled;
        if (isKeeper) return null;
        if (!item.NeedsRegistration && !item.IsContest) return EventErrors.NoRegistration;
        if (item.State is EventState.Held || HasBegun(item.Date, item.StartsAt, moscow)) return EventErrors.Begun;
        return item.RegisterUntil is { } until && DateOnly.FromDateTime(moscow) > until ? EventErrors.RegistrationClosed : null;
    }

    private static DomainError? TimeProblem(EventDraft draft)
    {
        if (draft is not { Date: { } first, LastDay: { } last }) return EventErrors.DateMissing;
        if (first.Year is < 2000 or > 2100) return EventErrors.DateWrong;
        if (last < first) return EventErrors.DatesTurned;
        if (last.DayNumber - first.DayNumber > LongestDays) return EventErrors.TooLong;
        if (draft is { EndsAt: not null, StartsAt: null }) return EventErrors.StartMissing;
        return first == last && draft.EndsAt <= draft.StartsAt ? EventErrors.TimesTurned : null;
    }

    private static DomainError? SeatProblem(EventDraft draft, int taken)
    {
        if (!draft.NeedsRegistration) return null;
        if (draft.Seats is < 1 or > MostSeats) return EventErrors.SeatsWrong;
        return draft.Seats < taken ? EventErrors.SeatsBelowTaken(taken) : null;
    }

    private static bool IsLink(string? link) => Inputs.Tidy(link, 2000) is not { } tidy
        || (tidy.Length <= 1000 && Uri.TryCreate(tidy, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.Host.Length > 0);
}

/// <summary>The clock by which events begin.</summary>
internal static class EventClock
{
    /// <summary>Moscow time, which has no daylight saving.</summary>
    public static DateTime Moscow(this MethodCenterDb db) => db.Now.AddHours(3);
}
