namespace MethodCenter.Domain.Mentoring;

/// <summary>
/// When mentoring may end before its term: the other side is warned in writing not later than three working days before
/// (ТК РФ, ст. 351.8). Days run from the day after the notice (ст. 14); Saturdays, Sundays, public holidays (ст. 112) and the days off
/// that the government moved are no working days. A Saturday that was made a working day is not counted: the term is never shorter than due.
/// </summary>
public static class NoticeRule
{
    private const int January = 1;

    /// <summary>Нерабочие праздничные дни, the same each year.</summary>
    private static readonly IReadOnlyList<(int Month, int Day)> Holidays =
        [(1, 1), (1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (1, 7), (1, 8), (2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)];

    /// <summary>Further days off by year: постановления Правительства от 04.10.2024 № 1335 (2025) и от 24.09.2025 № 1466 (2026), with ст. 112.</summary>
    private static readonly Dictionary<int, IReadOnlyList<DateOnly>> Moved = new()
    {
        [2025] = [new(2025, 5, 2), new(2025, 5, 8), new(2025, 6, 13), new(2025, 11, 3), new(2025, 12, 31)],
        [2026] = [new(2026, 1, 9), new(2026, 3, 9), new(2026, 5, 11), new(2026, 12, 31)],
    };

    /// <summary>The year has its list; of another the general rule is taken: a holiday at a weekend moves to the next working day.</summary>
    public static bool HasCalendar(int year) => Moved.ContainsKey(year);

    public static bool IsWorkingDay(DateOnly day) => !IsWeekend(day) && !IsHoliday(day) && !MovedOf(day.Year).Contains(day);

    /// <summary>The first day that may be the last one: the last of the working days of notice.</summary>
    /// <param name="noticeOn">When the other side was warned.</param>
    /// <param name="days">Working days of notice; 0 is the day of notice itself.</param>
    public static DateOnly EarliestEnd(DateOnly noticeOn, int days)
    {
        var day = noticeOn;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) left--;
        }
        return day;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static bool IsHoliday(DateOnly day) => Holidays.Contains((day.Month, day.Day));

    private static IReadOnlyList<DateOnly> MovedOf(int year) => Moved.TryGetValue(year, out var days) ? days : MovedByLaw(year);

    private static List<DateOnly> MovedByLaw(int year)
    {
        var moved = new List<DateOnly>();
        foreach (var holiday in Holidays.Where(h => h.Month != January).Select(h => new DateOnly(year, h.Month, h.Day)).Where(IsWeekend))
        {
            var next = holiday.AddDays(1);
            while (IsWeekend(next) || IsHoliday(next) || moved.Contains(next)) next = next.AddDays(1);
            moved.Add(next);
        }
        return moved;
    }
}
