using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Registry;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class DuplicateTests
{
    private static readonly DateOnly Born = new(1985, 3, 12);

    [Theory]
    [InlineData("ИВАНОВА МАРИЯ", "ИВАНОВА МАРИЯ", false)]
    [InlineData("ИВАНОВА МАРИЯ", "ИВАНОВА МАРЯ", true)]
    [InlineData("ИВАНОВА МАРИЯ", "ИВАНОВО МАРИЯ", true)]
    [InlineData("ИВАНОВА МАРИЯ", "ИВАНВОА МАРИЯ", true)]
    [InlineData("ИВАНОВА МАРИЯ", "ИВАННОВА МАРИЯ", true)]
    [InlineData("ИВАНОВА МАРИЯ", "ПЕТРОВА МАРИЯ", false)]
    [InlineData("АБ", "А", true)]
    public void IsOneLetterApart_OfTwoKeys_SeesOneSlip(string left, string right, bool expected)
    {
        DuplicateRule.IsOneLetterApart(left, right).Should().Be(expected);
        DuplicateRule.IsOneLetterApart(right, left).Should().Be(expected);
    }

    [Fact]
    public void Compare_DifferentNumbers_AreTwoPeople() =>
        DuplicateRule.Compare(Facts(1) with { SnilsHash = "A" }, Facts(2) with { SnilsHash = "B" }).Should().BeNull();

    [Fact]
    public void Compare_SameNameOtherBirthday_AreTwoPeople() =>
        DuplicateRule.Compare(Facts(1), Facts(2) with { BirthDate = new DateOnly(1990, 1, 1) }).Should().BeNull();

    [Fact]
    public void Compare_ByLikeness_OrdersByCertainty()
    {
        var certain = new[]
        {
            Facts(2), Facts(2) with { NameKey = "ИВАНОВА МАРИЯ ПЕТРОВНО" }, Facts(2) with { BirthDate = null },
            Facts(2) with { NameKey = "ИВАНОВА М. П." }, Facts(2) with { BirthDate = new DateOnly(1985, 12, 3) },
            Facts(2) with { BirthDate = null, OrganisationId = 9 }, Facts(2) with { BirthDate = null, OrganisationId = 9, MunicipalityId = 9 },
        }.Select(f => DuplicateRule.Compare(Facts(1), f)!.Certainty);

        certain.Should().BeInDescendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void FindPairs_AmongMany_FindsEachPairOnceAndNotTheDismissed()
    {
        var people = Enumerable.Range(1, 200).Select(i => Facts(i) with { NameKey = $"ФАМИЛИЯ{i * 37} ИМЯ", BirthDate = Born.AddDays(i) }).ToList();
        people.AddRange([Facts(501), Facts(502), Facts(503) with { NameKey = "ИВАНОВА МАРИЯ ПЕТРОВН" }]);

        var pairs = DuplicateSearch.FindPairs(people, new HashSet<(int, int)> { (501, 503) });

        pairs.Select(p => (p.First, p.Second)).Should().Equal((501, 502), (502, 503));
    }

    [Fact]
    public void Plan_WithoutChoices_KeepsTheSurvivorAndFillsItsBlanks()
    {
        var plan = MergePlan.Make(
            Person(1, (MergeFieldKind.Name, "А"), (MergeFieldKind.Email, "")), Person(2, (MergeFieldKind.Name, "Б"), (MergeFieldKind.Email, "b@b.ru")));

        plan.TakesOther(MergeFieldKind.Name).Should().BeFalse();
        plan.TakesOther(MergeFieldKind.Email).Should().BeTrue();
    }

    [Fact]
    public void Plan_ChosenSide_Wins()
    {
        var (one, another) = (Person(1, (MergeFieldKind.Name, "А"), (MergeFieldKind.Email, "")), Person(2, (MergeFieldKind.Name, "Б"), (MergeFieldKind.Email, "b@b.ru")));

        var plan = MergePlan.Make(one, another, new HashSet<MergeFieldKind> { MergeFieldKind.Name }, new HashSet<MergeFieldKind> { MergeFieldKind.Email });

        plan.TakesOther(MergeFieldKind.Name).Should().BeTrue();
        plan.TakesOther(MergeFieldKind.Email).Should().BeFalse();
    }

    [Fact]
    public void Plan_DifferentNumbersOrOneRecord_IsRefused()
    {
        MergePlan.Make(Person(1) with { SnilsHash = "A" }, Person(2) with { SnilsHash = "B" }).Refusal.Should().Be(RegistryErrors.MergeSnilsDiffer);
        MergePlan.Make(Person(1), Person(1)).Refusal.Should().Be(RegistryErrors.MergeWithSelf);
    }

    [Fact]
    public void Plan_SameJobKnownTwice_IsUnitedAndItsBlanksAreFilled()
    {
        var mine = new MergeJob(1, 5, "teacher", EmploymentKind.Main) { From = Born };
        var theirs = new MergeJob(2, 5, "teacher", EmploymentKind.Main) { From = Born, SubjectCode = "math", RateHundredths = 50 };

        var step = MergePlan.Make(Person(1) with { Jobs = [mine] }, Person(2) with { Jobs = [theirs] }).Jobs.Single();

        step.Should().Be(new MergeJobStep(mine with { SubjectCode = "math", RateHundredths = 50 }, MergeJobOutcome.United, 2));
    }

    [Fact]
    public void Plan_AnyTwoRecords_LosesAndInventsNoEmployment() =>
        Prop.ForAll(Jobs(1), Jobs(1001), (mine, theirs) =>
        {
            var steps = MergePlan.Make(Person(1) with { Jobs = mine }, Person(2) with { Jobs = theirs }).Jobs;

            var kept = steps.Select(s => s.Job.Id).Concat(steps.Where(s => s.AbsorbedId is not null).Select(s => s.AbsorbedId!.Value)).ToList();
            kept.Should().BeEquivalentTo(mine.Concat(theirs).Select(j => j.Id));
            foreach (var united in steps.Where(s => s.Outcome == MergeJobOutcome.United))
            {
                var absorbed = theirs.Single(j => j.Id == united.AbsorbedId);
                MergePlan.AreSame(mine.Single(j => j.Id == united.Job.Id), absorbed).Should().BeTrue();
                united.Job.IsOnLeave.Should().Be(united.Job.IsOnLeave || absorbed.IsOnLeave);
            }
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<MergeJob[]> Jobs(int firstId)
    {
        var days = Gen.Elements<DateOnly?>(null, Born, Born.AddYears(20));
        var job =
            from organisation in Gen.Choose(1, 2)
            from position in Gen.Elements("teacher", "director")
            from kind in Gen.Elements(EmploymentKind.Main, EmploymentKind.External)
            from subject in Gen.Elements<string?>(null, "math", "rus")
            from @from in days
            from until in days
            select new MergeJob(0, organisation, position, kind) { SubjectCode = subject, From = @from, Until = until };
        return job.ArrayOf().Select(jobs => jobs.Take(6).Select((j, i) => j with { Id = firstId + i }).ToArray()).ToArbitrary();
    }

    private static DuplicateFacts Facts(int id) => new(id, "ИВАНОВА МАРИЯ ПЕТРОВНА", Born, null, 5, 1);

    private static MergePerson Person(int id, params (MergeFieldKind Kind, string Value)[] values) =>
        new(id, null) { Values = values.ToDictionary(v => v.Kind, v => v.Value) };
}
