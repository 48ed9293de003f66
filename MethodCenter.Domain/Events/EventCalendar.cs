using System.Globalization;
using System.Text;

namespace MethodCenter.Domain.Events;

/// <summary>An event as a calendar program needs it.</summary>
public sealed record CalendarItem(int Id, int Version, string Title, DateOnly Date, DateOnly LastDate)
{
    /// <summary>By the clock of Moscow; null for the whole day.</summary>
    public TimeOnly? StartsAt { get; init; }
    public TimeOnly? EndsAt { get; init; }
    public string? Place { get; init; }

    /// <summary>https address.</summary>
    public string? Link { get; init; }
    public string? Description { get; init; }
    public IReadOnlyList<string> Categories { get; init; } = [];
    public bool IsCancelled { get; init; }
}

/// <summary>
/// Writes iCalendar, RFC 5545: lines end in CRLF and are folded at 75 octets of UTF-8, text is escaped, times are UTC (Moscow is UTC+3 all the
/// year), a whole day is a DATE with an exclusive end. UID stays the same for good and SEQUENCE is the version of the row, so that a program
/// which has read the event before changes it instead of adding another. Pure.
/// </summary>
public static class EventCalendar
{
    private const int LineOctets = 75;
    private static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    /// <param name="name">Of the calendar.</param>
    /// <param name="items">The events.</param>
    /// <param name="stamp">The moment of writing, UTC.</param>
    public static string Write(string name, IEnumerable<CalendarItem> items, DateTime stamp)
    {
        var lines = new StringBuilder();
        Add(lines, "BEGIN", "VCALENDAR");
        Add(lines, "VERSION", "2.0");
        Add(lines, "PRODID", "-//MethodCenter//Events//RU");
        Add(lines, "CALSCALE", "GREGORIAN");
        Add(lines, "METHOD", "PUBLISH");
        Add(lines, "X-WR-CALNAME", Escape(name));
        Add(lines, "X-WR-TIMEZONE", "Europe/Moscow");
        Add(lines, "REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        foreach (var item in items) Add(lines, item, stamp);
        Add(lines, "END", "VCALENDAR");
        return lines.ToString();
    }

    /// <summary>Text of a property: backslash, semicolon, comma and line ends escaped, other control characters left out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'))
        {
            if (c is '\n') escaped.Append("\\n");
            else if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (!char.IsControl(c) || c is '\t') escaped.Append(c);
        }
        return escaped.ToString();
    }

    private static void Add(StringBuilder lines, CalendarItem item, DateTime stamp)
    {
        Add(lines, "BEGIN", "VEVENT");
        Add(lines, "UID", string.Create(CultureInfo.InvariantCulture, $"event-{item.Id}@methodcenter"));
        Add(lines, "DTSTAMP", Utc(stamp));
        Add(lines, "SEQUENCE", item.Version.ToString(CultureInfo.InvariantCulture));
        Span(lines, item);
        Add(lines, "SUMMARY", Escape(item.Title));
        if (item.Place is { } place) Add(lines, "LOCATION", Escape(place));
        if (item.Description is { Length: > 0 } text) Add(lines, "DESCRIPTION", Escape(text));
        if (Uri.TryCreate(item.Link, UriKind.Absolute, out var link)) Add(lines, "URL", link.AbsoluteUri);
        if (item.Categories.Count > 0) Add(lines, "CATEGORIES", string.Join(',', item.Categories.Select(Escape)));
        Add(lines, "STATUS", item.IsCancelled ? "CANCELLED" : "CONFIRMED");
        Add(lines, "END", "VEVENT");
    }

    /// <summary>Several days with a start but no end are whole days; a start alone has no end.</summary>
    private static void Span(StringBuilder lines, CalendarItem item)
    {
        if (item.StartsAt is not { } starts || (item.EndsAt is null && item.LastDate > item.Date))
        {
            Add(lines, "DTSTART;VALUE=DATE", Day(item.Date));
            Add(lines, "DTEND;VALUE=DATE", Day(item.LastDate.AddDays(1)));
            return;
        }
        Add(lines, "DTSTART", Utc(item.Date.ToDateTime(starts) - Moscow));
        if (item.EndsAt is { } ends) Add(lines, "DTEND", Utc(item.LastDate.ToDateTime(ends) - Moscow));
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Utc(DateTime moment) => moment.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A content line, folded between characters: a continuation begins with a space, which counts.</summary>
    private static void Add(StringBuilder lines, string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                lines.Append("\r\n ");
                octets = 1;
            }
            lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        lines.Append("\r\n");
    }
}
