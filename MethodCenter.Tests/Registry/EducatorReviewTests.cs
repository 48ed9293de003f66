using FluentAssertions;
using MethodCenter.Domain.Registry;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class EducatorReviewTests
{
    private static readonly DateOnly Today = new(2026, 6, 30);

    [Fact]
    public void Of_CompleteRecord_IsSilent() => EducatorReview.Of(Complete, Today).Should().BeEmpty();

    [Fact]
    public void Of_EmptyRecord_NamesEveryGap() =>
        Codes(new EducatorFacts(false, null, null, "none", null)).Should().Equal("no-snils", "no-birth-date", "no-teaching-since");

    [Theory]
    [InlineData("first", "2021-06-30", true)]
    [InlineData("first", "2021-07-01", false)]
    [InlineData("first", "2023-08-31", false)]
    [InlineData("first", "2023-09-01", false)]
    [InlineData("highest", "2018-01-10", true)]
    [InlineData("compliance", "2021-01-10", true)]
    [InlineData("none", "2010-01-10", false)]
    public void Of_CategoryByDay_ExpiresAfterFiveYearsOnlyWhenOld(string code, string granted, bool expired)
    {
        var facts = Complete with { CategoryCode = code, CategoryGrantedOn = DateOnly.Parse(granted, System.Globalization.CultureInfo.InvariantCulture) };

        Codes(facts).Contains("category-expired").Should().Be(expired);
    }

    [Fact]
    public void Of_TwoMainJobsAtOnce_AreNamed()
    {
        var facts = Complete with { Employments = [Job(), Job() with { Organisation = "Вторая школа" }] };

        EducatorReview.Of(facts, Today).Should().ContainSingle(w => w.Code == "two-main-jobs" && w.Message.Contains("Вторая школа"));
    }

    [Fact]
    public void Of_MainJobThatEndedBefore_DoesNotOverlap() =>
        Codes(Complete with { Employments = [Job(), Job() with { Until = new DateOnly(2026, 6, 29) }] }).Should().BeEmpty();

    [Fact]
    public void Of_OnlyExternalJob_HasNoMainOne() =>
        Codes(Complete with { Employments = [Job() with { Kind = EmploymentKind.External }] }).Should().Equal("no-main-job");

    [Fact]
    public void Of_TeacherWithoutSubject_IsNamed() =>
        Codes(Complete with { Employments = [Job() with { SubjectCode = null }] }).Should().Equal("no-subject");

    [Theory]
    [InlineData("1991-07-01", "2023-07-01", true)]
    [InlineData("1991-06-30", "2023-07-01", false)]
    [InlineData("1991-07-01", "2023-06-30", false)]
    [InlineData("1991-07-01", null, false)]
    public void IsYoung_AtTheBoundary_IsStrict(string born, string? since, bool young)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;

        EducatorAge.IsYoung(DateOnly.Parse(born, culture), since is null ? null : DateOnly.Parse(since, culture), Today).Should().Be(young);
    }

    private static EducatorFacts Complete => new(true, new DateOnly(1985, 3, 12), new DateOnly(2008, 9, 1), "highest", new DateOnly(2024, 3, 1))
    {
        Employments = [Job()],
    };

    private static EmploymentFact Job() => new(EmploymentKind.Main, true, "math", new DateOnly(2015, 9, 1), null, "Первая школа");

    private static IEnumerable<string> Codes(EducatorFacts facts) => EducatorReview.Of(facts, Today).Select(w => w.Code);
}
