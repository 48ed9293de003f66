using FluentAssertions;
using MethodCenter.App.Features.Events;
using MethodCenter.Domain.Events;
using Xunit;

namespace MethodCenter.Tests.Events;

public sealed class EventMonthTests
{
    [Theory]
    [InlineData("2026-06-01", "2026-06-01", "2026-07-05")]
    [InlineData("2026-07-01", "2026-06-29", "2026-08-02")]
    [InlineData("2027-02-01", "2027-02-01", "2027-02-28")]
    [InlineData("2026-11-01", "2026-10-26", "2026-12-06")]
    public void SpanOf_AMonth_IsWholeWeeksFromMonday(string month, string from, string until) =>
        EventMonth.SpanOf(Day(month)).Should().Be((Day(from), Day(until)));

    [Fact]
    public void Of_AnEventOverTheEdge_StandsOnEachOfItsDays()
    {
        var row = new EventRow(1, "Сборы", EventKind.Seminar, EventLevel.Regional, EventState.Planned, Day("2026-06-29"), Day("2026-07-02"));

        var month = EventMonth.Of(Day("2026-07-01"), [row], Day("2026-07-02"));

        month.Days.Where(d => d.Events.Count > 0).Select(d => (d.Date.Day, d.IsInMonth, d.IsToday, d.Events[0].Number, d.Events[0].IsFirst, d.Events[0].IsLast)).Should().Equal(
            (29, false, false, 1, true, false), (30, false, false, 2, false, false), (1, true, false, 3, false, false), (2, true, true, 4, false, true));
        month.BusyDays.Should().HaveCount(2);
        month.Days.Count(d => d.IsInMonth).Should().Be(31);
    }

    [Theory]
    [InlineData("?month=2026-09", "2026-09-01")]
    [InlineData("?month=2026-13", "2026-06-01")]
    [InlineData("?month=", "2026-06-01")]
    [InlineData("?month=9999-01", "2026-06-01")]
    public void MonthOr_NonsenseInTheAddress_IsThePresentMonth(string query, string expected) =>
        new EventAddress(query).MonthOr(Day("2026-06-30")).Should().Be(Day(expected));

    [Fact]
    public void Address_OfAFilter_ReadsBackEveryCondition()
    {
        var address = new EventAddress("?view=agenda&when=past&from=2026-06-01&until=2026-06-30&kind=webinar&level=school&state=held&competence=MET.1&subject=math&municipality=0&seats=1&mine=1&q=t", ticket => ticket == "t" ? "слова" : null);

        (address.View, address.Filter).Should().Be((EventView.Agenda, new EventFilter
        {
            Text = "слова", When = EventWhen.Past, From = Day("2026-06-01"), Until = Day("2026-06-30"), Kind = EventKind.Webinar, Level = EventLevel.School,
            State = EventState.Held, Competence = "MET.1", Subject = "math", MunicipalityId = 0, HasSeats = true, IsMine = true,
        }));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
