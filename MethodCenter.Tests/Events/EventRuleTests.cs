using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;
using Xunit;

namespace MethodCenter.Tests.Events;

public sealed class EventRuleTests
{
    private static readonly DateOnly Day = EventWorld.Soon;

    public static TheoryData<string, DomainError, Action<EventDraft>> Wrong => new()
    {
        { "no title", EventErrors.TitleMissing, d => d.Title = "  " },
        { "no date", EventErrors.DateMissing, d => d.Date = null },
        { "a year of nonsense", EventErrors.DateWrong, d => d.Date = new(206, 7, 1) },
        { "dates turned round", EventErrors.DatesTurned, d => d.LastDate = Day.AddDays(-1) },
        { "longer than a year", EventErrors.TooLong, d => d.LastDate = Day.AddDays(400) },
        { "an end without a start", EventErrors.StartMissing, d => d.StartsAt = null },
        { "ends before it starts", EventErrors.TimesTurned, d => d.EndsAt = new(9, 0) },
        { "ends when it starts", EventErrors.TimesTurned, d => d.EndsAt = d.StartsAt },
        { "73 hours", EventErrors.HoursWrong, d => d.Hours = 73 },
        { "negative hours", EventErrors.HoursWrong, d => d.Hours = -1 },
        { "http", EventErrors.LinkWrong, d => d.Link = "http://loiro.ru" },
        { "a script", EventErrors.LinkWrong, d => d.Link = "javascript:alert(1)" },
        { "no address", EventErrors.LinkWrong, d => d.Link = "loiro.ru" },
        { "no seats", EventErrors.SeatsWrong, d => d.Seats = 0 },
        { "fewer seats than taken", EventErrors.SeatsBelowTaken(3), d => d.Seats = 2 },
        { "registration after it began", EventErrors.DeadlineLate, d => d.RegisterUntil = Day.AddDays(1) },
        { "a contest without nominations", EventErrors.NominationsMissing, d => (d.Kind, d.Nominations) = (EventKind.Contest, " \n ") },
        { "public and nowhere", EventErrors.PublicNeedsPlace, d => (d.IsPublic, d.Place, d.Link) = (true, null, " ") },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void ProblemOf_WrongForm_SaysWhatIsWrong(string why, DomainError expected, Action<EventDraft> spoil)
    {
        var draft = EventWorld.Draft(with: spoil);

        EventRule.ProblemOf(draft, taken: 3).Should().Be(expected, why);
    }

    [Fact]
    public void ProblemOf_GoodForms_AreGood()
    {
        EventRule.ProblemOf(EventWorld.Draft(seats: 3, with: d => (d.RegisterUntil, d.Link, d.Hours) = (Day, "https://loiro.ru/room?x=1", 72)), taken: 3).Should().BeNull();
        EventRule.ProblemOf(EventWorld.Draft(with: d => (d.LastDate, d.EndsAt) = (Day.AddDays(2), new(9, 0))), 0).Should().BeNull("the last day may end earlier than the first began");
        EventRule.ProblemOf(EventWorld.Draft(with: d => (d.StartsAt, d.EndsAt) = (null, null)), 0).Should().BeNull("a whole day");
        EventRule.ProblemOf(EventWorld.Contest(), 0).Should().BeNull();
        EventRule.ProblemOf(EventWorld.Draft(with: d => (d.IsPublic, d.Place, d.Link) = (true, null, "https://loiro.ru")), 0).Should().BeNull();
    }

    [Theory]
    [InlineData(10, "09:59", false)]
    [InlineData(10, "10:00", true)]
    [InlineData(9, "23:59", false)]
    [InlineData(11, "00:00", true)]
    public void HasBegun_WithATime_FollowsTheClockOfMoscow(int day, string time, bool expected) =>
        EventRule.HasBegun(Day, new(10, 0), new DateOnly(2026, 7, day).ToDateTime(TimeOnly.Parse(time, Formats.Russian))).Should().Be(expected);

    [Fact]
    public void HasBegun_WholeDay_BeginsAtMidnight()
    {
        EventRule.HasBegun(Day, null, Day.ToDateTime(TimeOnly.MinValue)).Should().BeTrue();
        EventRule.HasBegun(Day, null, Day.ToDateTime(TimeOnly.MinValue).AddMinutes(-1)).Should().BeFalse();
    }

    [Fact]
    public void RegistrationProblem_ByState_SaysWhy()
    {
        var (before, after) = (Day.AddDays(-5).ToDateTime(new(12, 0)), Day.ToDateTime(new(11, 0)));
        var item = Planned();
        EventRule.RegistrationProblem(item, before, isKeeper: false).Should().BeNull();
        EventRule.RegistrationProblem(item, after, isKeeper: false).Should().Be(EventErrors.Begun);
        EventRule.RegistrationProblem(item, after, isKeeper: true).Should().BeNull("the keeper enters late comers");
        item.OpenRegistration(true, null, Day.AddDays(-6));
        EventRule.RegistrationProblem(item, before, isKeeper: false).Should().Be(EventErrors.RegistrationClosed);
        item.OpenRegistration(true, null, Day.AddDays(-5));
        EventRule.RegistrationProblem(item, before, isKeeper: false).Should().BeNull("the last day counts");
        item.OpenRegistration(false, null, null);
        EventRule.RegistrationProblem(item, before, isKeeper: false).Should().Be(EventErrors.NoRegistration);
        item.Become(EventState.Draft);
        EventRule.RegistrationProblem(item, before, isKeeper: true).Should().Be(EventErrors.NotPublished);
        item.Become(EventState.Cancelled);
        EventRule.RegistrationProblem(item, before, isKeeper: true).Should().Be(EventErrors.IsCancelled);
    }

    [Fact]
    public void Number_FromAFirstOne_GoesOnInItsLastDigitsAndPassesTakenOnesOver()
    {
        var draft = new AttendanceDraft { Lines = [Line(), Line("С-2026-010"), Line(), Line(attendance: Attendance.Absent), Line()] };

        AttendanceRule.Number(draft, " С-2026-009 ").Should().Be(3);

        draft.Lines.Select(l => l.DocumentNumber).Should().Equal("С-2026-009", "С-2026-010", "С-2026-011", null, "С-2026-012");
        AttendanceRule.Number(new() { Lines = [Line()] }, "без номера").Should().Be(0);
        var tailed = new AttendanceDraft { Lines = [Line(), Line()] };
        AttendanceRule.Number(tailed, "99/26-м");
        tailed.Lines.Select(l => l.DocumentNumber).Should().Equal("99/26-м", "99/27-м");
    }

    [Fact]
    public void MarkAllPresent_LeavesMarksAndTheWaitingListAlone()
    {
        var draft = new AttendanceDraft { Lines = [Line(attendance: Attendance.Unknown), Line(attendance: Attendance.Absent), Line(attendance: Attendance.Unknown, state: RegistrationState.Waiting)] };

        AttendanceRule.MarkAllPresent(draft);

        draft.Lines.Select(l => l.Attendance).Should().Equal(Attendance.Attended, Attendance.Absent, Attendance.Unknown);
    }

    private static MethodicalEvent Planned()
    {
        var item = new MethodicalEvent("Семинар", EventKind.Seminar, EventLevel.Regional, Day);
        item.Plan(Day, Day, new(10, 0), new(12, 0), 4);
        return item;
    }

    private static AttendanceLine Line(string? number = null, Attendance attendance = Attendance.Attended, RegistrationState state = RegistrationState.Registered) =>
        new() { DocumentNumber = number, Attendance = attendance, State = state };
}
