using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Mentoring;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

public sealed class MentorshipRuleTests
{
    [Theory]
    [InlineData("2026-09-01", "2027-05-31")]
    [InlineData("2026-02-01", "2026-05-31")]
    [InlineData("2026-05-01", "2027-04-30")]
    [InlineData("2026-06-30", "2027-05-31")]
    public void UsualEnd_IsTheEndOfTheSchoolYearWithinAYear(string from, string until) =>
        MentorshipTermRule.UsualEnd(DateOnly.Parse(from, null)).Should().Be(DateOnly.Parse(until, null));

    [Fact]
    public void UsualEnd_OfAnyDay_IsNeverOverAYear() => Prop.ForAll(Days(), day =>
        !MentorshipTermRule.IsTooLong(day, MentorshipTermRule.UsualEnd(day)) && MentorshipTermRule.UsualEnd(day) > day).QuickCheckThrowOnFailure();

    [Fact]
    public void IsTooLong_OneDayOverTheYear_IsTold()
    {
        MentorshipTermRule.IsTooLong(new(2026, 9, 1), new(2027, 8, 31)).Should().BeFalse();
        MentorshipTermRule.IsTooLong(new(2026, 9, 1), new(2027, 9, 1)).Should().BeTrue();
    }

    [Fact]
    public void Template_OfAnyKindAndTerm_LiesInTheTermInOrder() => Prop.ForAll(Days(), ArbMap.Default.ArbFor<byte>(), (from, length) =>
        Enum.GetValues<MentoringKind>().All(kind =>
        {
            var until = from.AddDays(length);
            var tasks = MentorshipTemplate.For(kind, from, until);
            return tasks.Count >= 3 && tasks.All(t => t.From >= from && t.Until <= until && t.From <= t.Until)
                && tasks[0].From == from && tasks[^1].Until == until && tasks.Select(t => t.From).SequenceEqual(tasks.Select(t => t.From).Order());
        })).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(MentoringForm.Peer, false)]
    [InlineData(MentoringForm.HeadToEducator, false)]
    [InlineData(MentoringForm.EmployerToStudent, true)]
    [InlineData(MentoringForm.LecturerToEducator, true)]
    [InlineData(MentoringForm.PartnerToEducator, true)]
    public void IsExternal_IsTheFormWithoutALabourContractToSupplement(MentoringForm form, bool isExternal) =>
        MentorshipPapersRule.IsExternal(form).Should().Be(isExternal);

    [Fact]
    public void Marks_JoinedAndRead_AreTheSame()
    {
        int?[] marks = [1, 2, 3, 4, 5, 6, 7, 8, 10];

        QuestionnaireForm.Read(QuestionnaireForm.Join(marks)!).Should().Equal(1, 2, 3, 4, 5, 6, 7, 8, 10);
        QuestionnaireForm.Join([1, 2, 3, 4, 5, 6, 7, 8, null]).Should().BeNull();
        QuestionnaireForm.Join([1, 2, 3, 4, 5, 6, 7, 8, 11]).Should().BeNull();
        QuestionnaireForm.Join([1, 2]).Should().BeNull();
    }

    [Theory]
    [InlineData(MentorshipState.Completed, 30, true)]
    [InlineData(MentorshipState.EndedEarly, 30, true)]
    [InlineData(MentorshipState.Completed, 31, false)]
    [InlineData(MentorshipState.Cancelled, 1, false)]
    [InlineData(MentorshipState.Active, 1, false)]
    public void MayReopen_OnlyWhatEndedLately(MentorshipState state, int daysAgo, bool may)
    {
        var today = new DateOnly(2026, 11, 22);

        MentorshipTermRule.MayReopen(state, today.AddDays(-daysAgo), today).Should().Be(may);
    }

    private static Arbitrary<DateOnly> Days() => Gen.Choose(0, 3650).Select(d => new DateOnly(2024, 1, 1).AddDays(d)).ToArbitrary();
}
