using FluentAssertions;
using MethodCenter.Domain.Mentoring;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

/// <summary>The notice of three working days against the production calendars and a brute-force count.</summary>
public sealed class MentorshipNoticeTests
{
    /// <summary>Working days by month of the production calendars; November 2025 without its working Saturday, which the rule does not count.</summary>
    [Theory]
    [InlineData(2025, new[] { 17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 18, 22 })]
    [InlineData(2026, new[] { 15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22 })]
    public void WorkingDays_ByMonth_AreThoseOfTheProductionCalendar(int year, int[] months)
    {
        for (var month = 1; month <= 12; month++)
            Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Count(d => NoticeRule.IsWorkingDay(new(year, month, d))).Should().Be(months[month - 1], $"{month}.{year}");
    }

    [Fact]
    public void WorkingDays_OfAYearWithoutAList_FollowTheLaw()
    {
        NoticeRule.HasCalendar(2027).Should().BeFalse();
        foreach (var off in new DateOnly[] { new(2027, 5, 3), new(2027, 5, 10), new(2027, 6, 14) }) NoticeRule.IsWorkingDay(off).Should().BeFalse();
        NoticeRule.IsWorkingDay(new(2027, 1, 11)).Should().BeTrue("holidays of January are not moved by the law");
    }

    [Fact]
    public void EarliestEnd_EachDayOfSixYearsAndEachTerm_IsTheFirstWithEnoughWorkingDays()
    {
        for (var notice = new DateOnly(2024, 12, 20); notice < new DateOnly(2030, 12, 31); notice = notice.AddDays(1))
        {
            for (var days = 0; days <= 5; days++)
            {
                var brute = notice;
                while (CountAfter(notice, brute) < days) brute = brute.AddDays(1);
                NoticeRule.EarliestEnd(notice, days).Should().Be(brute);
            }
        }
    }

    [Theory]
    [InlineData("2026-11-23", "2026-11-26")]
    [InlineData("2026-11-25", "2026-11-30")]
    [InlineData("2026-11-01", "2026-11-05")]
    [InlineData("2025-12-29", "2026-01-13")]
    [InlineData("2026-04-30", "2026-05-06")]
    public void EarliestEnd_OverWeekendsAndHolidays_IsTheThirdWorkingDay(string notice, string earliest) =>
        NoticeRule.EarliestEnd(DateOnly.Parse(notice, null), 3).Should().Be(DateOnly.Parse(earliest, null));

    private static int CountAfter(DateOnly notice, DateOnly end)
    {
        var count = 0;
        for (var day = notice.AddDays(1); day <= end; day = day.AddDays(1)) count += NoticeRule.IsWorkingDay(day) ? 1 : 0;
        return count;
    }
}
