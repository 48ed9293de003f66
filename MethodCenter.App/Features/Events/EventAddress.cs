using MethodCenter.App.Shared;
using MethodCenter.Domain.Events;

namespace MethodCenter.App.Features.Events;

/// <summary>How the base of events is looked at.</summary>
public enum EventView
{
    List = 1,
    Calendar = 2,
    Agenda = 3,
}

/// <summary>The filters of events as they stand in an address: the page, its export and the public feed read the same words.</summary>
public sealed class EventAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    public EventView View => Word<EventView>("view") ?? EventView.List;

    public EventFilter Filter => new()
    {
        Text = Typed,
        When = Word<EventWhen>("when"),
        From = Day("from"),
        Until = Day("until"),
        Kind = Word<EventKind>("kind"),
        Level = Word<EventLevel>("level"),
        State = Word<EventState>("state"),
        Competence = this["competence"],
        Subject = this["subject"],
        MunicipalityId = Number("municipality"),
        OrganisationId = Number("organisation"),
        HasSeats = this["seats"] == "1",
        IsMine = this["mine"] == "1",
    };

    public PublicEventFilter Public => new(Word<EventKind>("kind"), Word<EventLevel>("level"), this["competence"]);

    /// <summary>The first day of the month that a calendar shows; the present one without a word or with nonsense.</summary>
    public DateOnly MonthOr(DateOnly today) => Month(this["month"]) ?? new(today.Year, today.Month, 1);

    /// <summary>«2026-06».</summary>
    public static string OfMonth(DateOnly month) => month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly? Month(string? text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
        && day.Year is >= 2000 and <= 2100 ? day : null;
}
