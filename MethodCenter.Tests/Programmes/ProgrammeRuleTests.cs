using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Programmes;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Programmes;

public sealed class ProgrammeRuleTests
{
    private static readonly DateOnly Day = Some.Today;

    [Theory]
    [InlineData(ProgrammeKind.Training, 15, "programmes.training-hours")]
    [InlineData(ProgrammeKind.Training, 16, null)]
    [InlineData(ProgrammeKind.Retraining, 249, "programmes.retraining-hours")]
    [InlineData(ProgrammeKind.Retraining, 250, null)]
    [InlineData(ProgrammeKind.Training, null, "programmes.hours")]
    [InlineData(ProgrammeKind.Training, 0, "programmes.hours")]
    public void Hours_AgainstTheKind_AreRefusedByTheLaw(ProgrammeKind kind, int? hours, string? code)
    {
        var draft = ProgrammeWorld.Draft(kind: kind);
        draft.Hours = hours;

        ProgrammeRule.ProblemOf(draft)?.Code.Should().Be(code);
        (ProgrammeRule.ProblemOf(draft) is null).Should().Be(code is null);
    }

    [Theory]
    [InlineData("10967", null, null, "programmes.included-missing")]
    [InlineData(null, "2024-01-01", null, "programmes.number-missing")]
    [InlineData("10967", "2024-01-02", "2024-01-01", "programmes.register-turned")]
    [InlineData("10967", "2024-01-01", "2024-01-01", null)]
    [InlineData(null, null, null, null)]
    public void Register_HalfOrTurnedRound_IsRefused(string? number, string? included, string? excluded, string? code)
    {
        var draft = ProgrammeWorld.Draft();
        (draft.RegisterNumber, draft.IncludedOn, draft.ExcludedOn) = (number, At(included), At(excluded));

        (ProgrammeRule.ProblemOf(draft)?.Code).Should().Be(code);
    }

    [Theory]
    [InlineData("1", "2026-06-30", null, RegisterState.InRegister)]
    [InlineData("1", "2026-07-01", null, RegisterState.NotYet)]
    [InlineData("1", null, null, RegisterState.NotYet)]
    [InlineData("1", "2024-01-01", "2026-06-30", RegisterState.InRegister)]
    [InlineData("1", "2024-01-01", "2026-06-29", RegisterState.Excluded)]
    [InlineData(null, null, null, RegisterState.Outside)]
    public void RegisterState_BothDatesIncluded(string? number, string? included, string? excluded, RegisterState state) =>
        RegisterRule.Of(number, At(included), At(excluded), Day).Should().Be(state);

    [Fact]
    public void Circle_ThroughTwoOthers_IsFoundWithItsWay()
    {
        var required = new[] { (2, 3), (3, 1), (4, 2) }.ToLookup(e => e.Item1, e => e.Item2);

        PrerequisiteRule.FindCircle(1, [2], required).Should().Equal(1, 2, 3, 1);
        PrerequisiteRule.FindCircle(4, [2], required).Should().BeNull();
        PrerequisiteRule.FindCircle(1, [1], required).Should().Equal(1, 1);
    }

    /// <summary>Programmes that only require older ones never make a circle; one edge back from the end of a way always does.</summary>
    [Fact]
    public void Circle_OnlyWhereAWayLeadsBack()
    {
        var edges = Gen.Choose(1, 12).Two().Where(p => p.Item1 != p.Item2).Select(p => (From: Math.Max(p.Item1, p.Item2), To: Math.Min(p.Item1, p.Item2))).ListOf();
        Prop.ForAll(edges.ToArbitrary(), pairs =>
        {
            var required = pairs.ToLookup(e => e.From, e => e.To);
            var forward = Enumerable.Range(1, 12).All(id => PrerequisiteRule.FindCircle(id, [.. required[id]], required) is null);
            var back = pairs.All(e => PrerequisiteRule.FindCircle(e.To, [e.From], required) is { } way && way[0] == e.To && way[^1] == e.To);
            return forward && back;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(5, 5, null)]
    [InlineData(4, 5, "programmes.seats-taken")]
    [InlineData(0, 0, "programmes.seats")]
    [InlineData(null, 5, null)]
    public void Seats_NotBelowTheTaken(int? seats, int taken, string? code)
    {
        var draft = new StreamDraft { Number = "1", From = Day, Until = Day, Seats = seats };

        (StreamRule.ProblemOf(draft, taken)?.Code).Should().Be(code);
    }

    [Fact]
    public void Stream_TurnedRound_IsRefused() =>
        StreamRule.ProblemOf(new() { Number = "1", From = Day, Until = Day.AddDays(-1) }, 0).Should().Be(ProgrammeErrors.StreamTurnedRound);

    [Theory]
    [InlineData(InternshipStatus.Planned, InternshipStatus.Ongoing, true)]
    [InlineData(InternshipStatus.Planned, InternshipStatus.Passed, false)]
    [InlineData(InternshipStatus.Ongoing, InternshipStatus.Passed, true)]
    [InlineData(InternshipStatus.Passed, InternshipStatus.Cancelled, false)]
    [InlineData(InternshipStatus.Cancelled, InternshipStatus.Planned, true)]
    public void Internship_GoesOnlyAlongItsSteps(InternshipStatus now, InternshipStatus next, bool may) => InternshipRule.MayBecome(now, next).Should().Be(may);

    [Fact]
    public void Support_TwoTasksAtTheDaysOfTheParameters()
    {
        var tasks = SupportRule.TasksOf("Оценивание", Day, new ProgrammeParameters());

        tasks.Select(t => t.DueOn).Should().Equal(Day.AddDays(30), Day.AddDays(90));
        tasks.Should().OnlyContain(t => t.What.Contains("«Оценивание»"));
    }

    [Theory]
    [InlineData(true, 0, true, SupportState.Done)]
    [InlineData(false, 0, false, SupportState.Nobody)]
    [InlineData(false, 0, true, SupportState.Due)]
    [InlineData(false, -1, true, SupportState.Late)]
    public void Support_State(bool done, int due, bool given, SupportState state) =>
        SupportRule.StateOf(done ? Day : null, Day.AddDays(due), given ? 1 : null, Day).Should().Be(state);

    private static DateOnly? At(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
