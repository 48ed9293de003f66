using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

/// <summary>Borders of decisions, point 10.</summary>
public sealed class SupportRuleTests
{
    private static readonly DateSpan Period = new(new(2026, 1, 1), new(2026, 6, 30));

    [Theory]
    [InlineData("2025-09-15", "2025-12-31", false)]
    [InlineData("2025-09-15", "2026-01-01", true)]
    [InlineData("2026-06-30", "2026-08-31", true)]
    [InlineData("2026-07-01", "2026-08-31", false)]
    [InlineData("2026-07-01", null, false)]
    [InlineData("2020-09-01", null, true)]
    [InlineData("2025-09-15", "2026-08-31", true)]
    public void Counts_TermsThatCrossThePeriod(string from, string? until, bool counts) =>
        SupportRule.Counts(SupportKind.School, Day(from), until is null ? null : Day(until), Period).Should().Be(counts);

    [Fact]
    public void Counts_FormsOfTheListOnly()
    {
        var counted = Enum.GetValues<SupportKind>().Where(k => SupportRule.Counts(k, new(2026, 2, 1), null, Period));

        counted.Should().BeEquivalentTo(Enum.GetValues<SupportKind>().Where(k => k != SupportKind.Other));
    }

    [Theory]
    [InlineData(MentorshipState.Draft, null, null, null)]
    [InlineData(MentorshipState.Cancelled, null, null, null)]
    [InlineData(MentorshipState.Active, null, null, "2026-08-31")]
    [InlineData(MentorshipState.Completed, "2026-05-29", null, "2026-05-29")]
    [InlineData(MentorshipState.EndedEarly, "2026-02-10", null, "2026-02-10")]
    [InlineData(MentorshipState.Active, null, "2026-03-01", "2026-03-01")]
    [InlineData(MentorshipState.Completed, "2026-05-29", "2026-06-30", "2026-05-29")]
    [InlineData(MentorshipState.EndedEarly, "2025-09-01", null, null)]
    public void TermOf_APair_IsFromItsBeginningToTheRealEnd(MentorshipState state, string? ended, string? left, string? last)
    {
        var term = SupportRule.TermOf(state, new(2025, 9, 15), new(2026, 8, 31), ended is null ? null : Day(ended), left is null ? null : Day(left));

        term.Should().Be(last is null ? null : new DateSpan(new(2025, 9, 15), Day(last)));
    }

    [Fact]
    public void PeriodOf_ADay_BeginsWithItsYear()
    {
        SupportRule.PeriodOf(null, new(2026, 6, 30)).Should().Be(Period);
        SupportRule.PeriodOf(new(2025, 9, 1), new(2026, 6, 30)).Should().Be(new DateSpan(new(2025, 9, 1), new(2026, 6, 30)));
        SupportRule.PeriodOf(new(2026, 9, 1), new(2026, 6, 30)).Should().Be(new DateSpan(new(2026, 6, 30), new(2026, 6, 30)), "a period never turns round");
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
