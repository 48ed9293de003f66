namespace MethodCenter.Domain.Recommendations;

/// <summary>Until when a recommendation is to be done: a month before the half-year ends, so that the next round sees it. Pure.</summary>
public static class DueRule
{
    private const int LeastDays = 30;

    /// <param name="day">D of the evidence, or today where that is later.</param>
    public static DateOnly Of(DateOnly day)
    {
        for (var year = day.Year; ; year++)
        {
            foreach (var due in new[] { new DateOnly(year, 5, 31), new DateOnly(year, 11, 30) })
                if (due >= day.AddDays(LeastDays)) return due;
        }
    }
}
