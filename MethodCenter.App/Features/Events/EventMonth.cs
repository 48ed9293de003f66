using MethodCenter.Domain.Events;

namespace MethodCenter.App.Features.Events;

/// <summary>An event on one of its days.</summary>
/// <param name="Row">The event.</param>
/// <param name="Number">Which of its days, from 1.</param>
/// <param name="Days">How many days it has.</param>
public sealed record EventOnDay(EventRow Row, int Number, int Days)
{
    public bool IsFirst => Number == 1;
    public bool IsLast => Number == Days;
}

/// <summary>A day of a calendar with what is on it.</summary>
public sealed record CalendarDay(DateOnly Date, bool IsInMonth, bool IsToday, IReadOnlyList<EventOnDay> Events);

/// <summary>A month as whole weeks from Monday. Pure.</summary>
public sealed record EventMonth(DateOnly First, IReadOnlyList<CalendarDay> Days)
{
    public DateOnly Previous => First.AddMonths(-1);
    public DateOnly Next => First.AddMonths(1);

    /// <summary>The days of the month itself that have events.</summary>
    public IEnumerable<CalendarDay> BusyDays => Days.Where(d => d.IsInMonth && d.Events.Count > 0);

    /// <summary>The first and the last day of the weeks that the month touches.</summary>
    public static (DateOnly From, DateOnly Until) SpanOf(DateOnly first)
    {
        var from = first.AddDays(-(((int)first.DayOfWeek + 6) % 7));
        var last = first.AddMonths(1).AddDays(-1);
        return (from, last.AddDays((7 - (int)last.DayOfWeek) % 7));
    }

    /// <param name="first">The first day of the month.</param>
    /// <param name="rows">Events that touch its weeks.</param>
    /// <param name="today">Marked.</param>
    public static EventMonth Of(DateOnly first, IReadOnlyList<EventRow> rows, DateOnly today)
    {
        var (from, until) = SpanOf(first);
        var days = Enumerable.Range(0, until.DayNumber - from.DayNumber + 1).Select(from.AddDays);
        return new(first, [.. days.Select(d => new CalendarDay(d, d.Month == first.Month, d == today,
            [.. rows.Where(r => r.Date <= d && d <= r.LastDate).Select(r => new EventOnDay(r, d.DayNumber - r.Date.DayNumber + 1, r.LastDate.DayNumber - r.Date.DayNumber + 1))]))]);
    }
}
