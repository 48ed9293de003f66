using System.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Events;
using Xunit;

namespace MethodCenter.Tests.Events;

/// <summary>RFC 5545 to the letter: programs of strangers read it.</summary>
public sealed class EventCalendarTests
{
    private static readonly DateTime Stamp = new(2026, 6, 30, 9, 5, 7, DateTimeKind.Utc);
    private static readonly CalendarItem Item = new(12, 3, "Семинар", new(2026, 7, 10), new(2026, 7, 10)) { StartsAt = new(10, 0), EndsAt = new(12, 30) };

    [Fact]
    public void Write_TimedEvent_IsUtcThreeHoursBehindMoscow() => Unfolded(Item with { Place = "Луга", Link = "https://loiro.ru/?a=1,2", Categories = ["семинар", "а,б"] }).Should().ContainInOrder(
        "BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:PUBLISH", "X-WR-CALNAME:Имя", "BEGIN:VEVENT", "UID:event-12@methodcenter", "DTSTAMP:20260630T090507Z", "SEQUENCE:3",
        "DTSTART:20260710T070000Z", "DTEND:20260710T093000Z", "SUMMARY:Семинар", "LOCATION:Луга", "URL:https://loiro.ru/?a=1,2", "CATEGORIES:семинар,а\\,б",
        "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR");

    [Fact]
    public void Write_BeforeThreeInTheMorning_FallsOnTheDayBefore() =>
        Unfolded(Item with { StartsAt = new(1, 0), EndsAt = new(2, 0) }).Should().Contain("DTSTART:20260709T220000Z").And.Contain("DTEND:20260709T230000Z");

    [Fact]
    public void Write_WholeDays_EndExclusively()
    {
        Unfolded(Item with { StartsAt = null, EndsAt = null }).Should().Contain("DTSTART;VALUE=DATE:20260710").And.Contain("DTEND;VALUE=DATE:20260711");
        Unfolded(Item with { StartsAt = null, EndsAt = null, LastDate = new(2026, 7, 31) }).Should().Contain("DTEND;VALUE=DATE:20260801");
        Unfolded(Item with { EndsAt = null, LastDate = new(2026, 7, 12) }).Should().Contain("DTSTART;VALUE=DATE:20260710").And.Contain("DTEND;VALUE=DATE:20260713");
        Unfolded(Item with { EndsAt = null }).Should().Contain("DTSTART:20260710T070000Z").And.NotContain(l => l.StartsWith("DTEND", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Cancelled_SaysSo() => Unfolded(Item with { IsCancelled = true }).Should().Contain("STATUS:CANCELLED");

    [Fact]
    public void Write_TheSameEventChanged_KeepsItsUidAndRaisesTheSequence()
    {
        var (before, after) = (Unfolded(Item), Unfolded(Item with { Version = 4, Title = "Иначе", Date = new(2026, 7, 11), LastDate = new(2026, 7, 11) }));

        after.Should().Contain(before.Single(l => l.StartsWith("UID", StringComparison.Ordinal))).And.Contain("SEQUENCE:4");
    }

    [Theory]
    [InlineData("а;б,в\\г", "а\\;б\\,в\\\\г")]
    [InlineData("первая\r\nвторая\rтретья\nчетвёртая", "первая\\nвторая\\nтретья\\nчетвёртая")]
    [InlineData("без\u0000 управляющих\u0007", "без управляющих")]
    public void Escape_Text_FollowsTheStandard(string text, string expected) => EventCalendar.Escape(text).Should().Be(expected);

    [Fact]
    public void Write_ALineOfTheUser_CannotBeginAProperty() =>
        Unfolded(Item with { Title = "Семинар\r\nEND:VEVENT\r\nATTENDEE:mailto:x@example.org" }).Should().NotContain(l => l.StartsWith("ATTENDEE", StringComparison.Ordinal)).And.ContainSingle(l => l == "END:VEVENT");

    [Fact]
    public void Write_AnyText_IsFoldedAt75OctetsBetweenCharactersAndReadsBack()
    {
        var texts = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(t => t.Get).Where(t => !t.Any(char.IsSurrogate))
            .SelectMany(t => Gen.Elements("", "Очень длинное название семинара для учителей начальных классов; ", "😀👩‍🏫 ", new string('ж', 90)).Select(s => s + t + s)).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var written = EventCalendar.Write("Имя", [Item with { Title = text, Description = text }], Stamp);
            var lines = written.Split("\r\n");
            return lines[^1].Length == 0 && lines.All(l => Encoding.UTF8.GetByteCount(l) <= 75 && !l.Contains('\n') && !l.Contains('\r') && !l.Contains('\uFFFD'))
                && Lines(written).Contains("SUMMARY:" + EventCalendar.Escape(text));
        }).QuickCheckThrowOnFailure();
    }

    private static List<string> Unfolded(CalendarItem item) => Lines(EventCalendar.Write("Имя", [item], Stamp));

    private static List<string> Lines(string written) =>
        [.. written.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
}
