using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class AdmissionRuleTests
{
    private static readonly DateOnly Day = Some.Today;

    [Fact]
    public void Check_EverythingInOrder_IsAdmissibleWithEvidence()
    {
        var check = AdmissionRule.Check(Methodist(), Parameters(), Day);

        check.IsAdmissible.Should().BeTrue();
        check.Findings.Select(f => f.Criterion).Should().Equal(Enum.GetValues<AdmissionCriterion>());
        check.Findings.Should().OnlyContain(f => f.Evidence.Length > 0 && f.ToDo == null);
    }

    public static TheoryData<string, Action<MethodistDraft>, AdmissionCriterion> Gaps => new()
    {
        { "no number of the order", d => d.OrderNumber = " ", AdmissionCriterion.Order },
        { "no date of the order", d => d.OrderDate = null, AdmissionCriterion.Order },
        { "the order begins tomorrow", d => d.OrderDate = Day.AddDays(1), AdmissionCriterion.Order },
        { "the term ended yesterday", d => d.Until = Day.AddDays(-1), AdmissionCriterion.Term },
        { "no diagnostics", d => d.DiagnosedOn = null, AdmissionCriterion.Diagnostics },
        { "diagnostics tomorrow", d => d.DiagnosedOn = Day.AddDays(1), AdmissionCriterion.Diagnostics },
        { "no date of training", d => d.TrainedOn = null, AdmissionCriterion.Training },
        { "training tomorrow", d => d.TrainedOn = Day.AddDays(1), AdmissionCriterion.Training },
        { "training without a document", d => d.TrainingDocument = "", AdmissionCriterion.Training },
    };

    [Theory]
    [MemberData(nameof(Gaps))]
    public void Check_OneThingMissing_NamesItAndWhatIsLeftToDo(string what, Action<MethodistDraft> change, AdmissionCriterion missing)
    {
        var check = AdmissionRule.Check(Methodist(change), Parameters(), Day);

        check.Missing.Select(f => f.Criterion).Should().Equal([missing], what);
        check.Missing.Single().ToDo.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("on the last day of the term")]
    [InlineData("without a term")]
    [InlineData("order, diagnostics and training of the same day")]
    public void Check_AtTheBoundary_IsAdmissible(string situation)
    {
        var methodist = Methodist(d =>
        {
            if (situation.StartsWith("on the last", StringComparison.Ordinal)) d.Until = Day;
            else if (situation.StartsWith("without", StringComparison.Ordinal)) d.Until = null;
            else (d.OrderDate, d.DiagnosedOn, d.TrainedOn) = (Day, Day, Day);
        });

        AdmissionRule.Check(methodist, Parameters(), Day).IsAdmissible.Should().BeTrue(situation);
    }

    [Theory]
    [InlineData(870, 870, true)]
    [InlineData(869, 870, false)]
    [InlineData(null, 870, false)]
    [InlineData(null, null, true)]
    public void Check_LeastResult_IsComparedWithoutRounding(int? result, int? least, bool holds)
    {
        var check = AdmissionRule.Check(Methodist(d => d.DiagnosticsTenths = result), Parameters(least), Day);

        check.IsAdmissible.Should().Be(holds);
    }

    [Theory]
    [InlineData("2025-06-30", 12, true)]
    [InlineData("2025-06-29", 12, false)]
    [InlineData("2026-05-30", 1, true)]
    public void Check_ValidityOfMonths_IncludesTheLastDay(string diagnosed, int months, bool holds)
    {
        var on = DateOnly.ParseExact(diagnosed, "yyyy-MM-dd");
        var methodist = Methodist(d => (d.DiagnosedOn, d.TrainedOn) = (on, on));

        AdmissionRule.Check(methodist, Parameters(months: months), Day).IsAdmissible.Should().Be(holds);
    }

    [Fact]
    public void OldestFresh_AgreesWithAddingMonths() => Prop.ForAll(
        Gen.Choose(0, 3000).Two().ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (days, months) =>
        {
            var (on, day) = (new DateOnly(2019, 1, 1).AddDays(days.Item1), new DateOnly(2019, 1, 1).AddDays(days.Item2));
            return (on >= AdmissionRule.OldestFresh(day, months)) == (on.AddMonths(months) >= day);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Holds_TheExpressionForTheDatabase_AgreesWithTheRule()
    {
        var date = Gen.OneOf(Gen.Constant<DateOnly?>(null), Gen.Choose(-40, 40).Select(n => (DateOnly?)Day.AddDays(n * 10)));
        var number = Gen.Elements<int?>(null, 500, 599, 600, 870);
        var drafts = from order in date
                     from until in date
                     from diagnosed in date
                     from trained in date
                     from result in number
                     from document in Gen.Elements(null, "7819-001")
                     from orderNumber in Gen.Elements(null, "17-р")
                     where order is null || until is null || order <= until
                     select new MethodistDraft
                     {
                         OrderNumber = orderNumber, OrderDate = order, Until = until, DiagnosedOn = diagnosed, DiagnosticsTenths = result,
                         TrainedOn = trained, TrainingDocument = document,
                     };
        var rules = from least in Gen.Elements<int?>(null, 600)
                    from months in Gen.Elements<int?>(null, 6)
                    select Parameters(least, months);

        Prop.ForAll(drafts.ToArbitrary(), rules.ToArbitrary(), (draft, parameters) =>
        {
            var methodist = Methodist(draft);
            var says = AdmissionRule.Check(methodist, parameters, Day).IsAdmissible;
            return AdmissionRule.Holds(parameters, Day).Compile()(methodist) == says && AdmissionRule.Fails(parameters, Day).Compile()(methodist) != says;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Admit_AgainstTheRuleWithoutAReason_IsRefused()
    {
        var methodist = Methodist(d => d.DiagnosedOn = null);
        var check = AdmissionRule.Check(methodist, Parameters(), Day);

        methodist.Admit(check, "  ", "Петрова А. А.", Day).Error.Should().Be(MethodicalAssetErrors.AdmissionNeedsReason);
        methodist.Admission.Should().Be(AdmissionState.Candidate);

        methodist.Admit(check, "Решение совета от 01.06.2026", "Петрова А. А.", Day).IsOk.Should().BeTrue();
        methodist.Should().Match<Methodist>(m => m.Admission == AdmissionState.ByException && m.AdmittedBy == "Петрова А. А." && m.AdmittedOn == Day);
    }

    [Fact]
    public void Standing_FollowsTheRecordAndTheRule()
    {
        var methodist = Methodist();
        Standing(methodist).Should().Be(MethodistStanding.ReadyToAdmit);

        methodist.Admit(AdmissionRule.Check(methodist, Parameters(), Day), null, "тест", Day);
        Standing(methodist).Should().Be(MethodistStanding.InAsset);
        Standing(methodist, Parameters(least: 900)).Should().Be(MethodistStanding.InAssetWithoutBasis);
        Standing(methodist, day: new DateOnly(2027, 1, 16)).Should().Be(MethodistStanding.Expired);

        methodist.End(Day, "уволен");
        Standing(methodist).Should().Be(MethodistStanding.Ended);
    }

    [Fact]
    public void Change_NewOrderAfterTheEnd_BeginsAnew()
    {
        var methodist = Methodist();
        methodist.End(Day, "уволен");

        methodist.Change(Draft(d => (d.OrderDate, d.Until) = (Day.AddDays(30), null))).IsOk.Should().BeTrue();

        methodist.Should().Match<Methodist>(m => m.Admission == AdmissionState.Candidate && m.EndedOn == null);
    }

    [Theory]
    [InlineData(0, LoadLevel.None)]
    [InlineData(25, LoadLevel.Normal)]
    [InlineData(26, LoadLevel.OverSoft)]
    [InlineData(40, LoadLevel.OverSoft)]
    [InlineData(41, LoadLevel.OverHard)]
    public void Load_ExactlyAtTheLimit_IsNotYetOver(int people, LoadLevel level) => LoadRule.Of(people, 25, 40).Should().Be(level);

    [Fact]
    public void Warnings_NameTermBasisLoadAndConflict()
    {
        var methodist = Methodist(d => (d.Until, d.TrainedOn) = (Day.AddDays(30), null));

        var warnings = MethodistWarnings.Of(methodist, AdmissionRule.Check(methodist, Parameters(), Day), new MethodistLoad(41, 1, 1, 2));

        warnings.Select(w => w.Kind).Should().Equal(
            MethodistWarningKind.ExpiresSoon, MethodistWarningKind.NoBasis, MethodistWarningKind.OverHardLimit,
            MethodistWarningKind.OwnOrganisation, MethodistWarningKind.OwnColleagues);
    }

    private static MethodistStanding Standing(Methodist methodist, AdmissionParameters? parameters = null, DateOnly? day = null) =>
        StandingRule.Of(methodist, AdmissionRule.Check(methodist, parameters ?? Parameters(), day ?? Day));

    private static AdmissionParameters Parameters(int? least = null, int? months = null)
    {
        var parameters = new AdmissionParameters();
        parameters.Change(least, months, months);
        return parameters;
    }

    private static MethodistDraft Draft(Action<MethodistDraft>? change = null)
    {
        var draft = Some.Admissible();
        change?.Invoke(draft);
        return draft;
    }

    private static Methodist Methodist(Action<MethodistDraft>? change = null) => Methodist(Draft(change));

    private static Methodist Methodist(MethodistDraft draft)
    {
        var methodist = new Methodist(Some.Educator(Some.Organisation(1)), MethodistLevel.Regional, null);
        var changed = methodist.Change(draft);
        return changed.IsOk ? methodist : throw new InvalidOperationException(changed.Error.Message);
    }
}
