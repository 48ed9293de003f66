using FluentAssertions;
using MethodCenter.App.Features.Staging;
using MethodCenter.Domain.Matching;
using MethodCenter.Domain.Staging;
using Xunit;

namespace MethodCenter.Tests.Staging.Pages;

/// <summary>Which value of a line of the comparison is the best, and what the form of settings keeps.</summary>
public sealed class MeasureRowsTests
{
    private static readonly VariantMeasures _usual = new(10, 8, 4, 3, 5, 0, 12, 1, 2, 3, 6, 1, 45, 0);

    [Fact]
    public void Of_DifferentLoads_TheLowerIsTheBest()
    {
        var rows = MeasureRows.Of(Card(_usual, _usual with { MostLoad = 3, SpreadTenths = 20 }));

        BestOf(rows, MeasureTexts.Most).Should().Equal(2);
        BestOf(rows, MeasureTexts.Spread).Should().Equal(1);
    }

    [Fact]
    public void Of_MoreCoveredAndHigherScore_TheHigherIsTheBest()
    {
        var rows = MeasureRows.Of(Card(_usual, _usual with { Covered = 9, ScoreTenths = 40 }));

        BestOf(rows, MeasureTexts.Covered).Should().Equal(2);
        BestOf(rows, MeasureTexts.Score).Should().Equal(1);
    }

    [Fact]
    public void Of_TwoEquallyGoodAndOneWorse_BothAreTheBest()
    {
        var rows = MeasureRows.Of(Card(_usual, _usual, _usual with { Covered = 1 }));

        BestOf(rows, MeasureTexts.Covered).Should().Equal(1, 2);
    }

    [Fact]
    public void Of_OneVariantOrEqualOnes_NobodyIsTheBest()
    {
        MeasureRows.Of(Card(_usual)).SelectMany(r => r.Cells).Should().NotContain(c => c.IsBest);
        MeasureRows.Of(Card(_usual, _usual)).SelectMany(r => r.Cells).Should().NotContain(c => c.IsBest);
    }

    [Fact]
    public void Of_HowManyAreBusy_IsNeitherGoodNorBad() =>
        BestOf(MeasureRows.Of(Card(_usual, _usual with { BusyGivers = 4 })), MeasureTexts.Busy).Should().BeEmpty();

    [Fact]
    public void Of_NoSchoolsWithLowResults_HasNoLineForThem()
    {
        MeasureRows.Of(Card(_usual)).Should().Contain(r => r.Label == MeasureTexts.LowResults);
        MeasureRows.Of(Card(_usual with { LowResultsAll = 0 })).Should().NotContain(r => r.Label == MeasureTexts.LowResults);
    }

    [Theory]
    [InlineData(StagingKind.Educators)]
    [InlineData(StagingKind.Mentoring)]
    public void Form_Untouched_KeepsTheSettings(StagingKind kind)
    {
        var settings = new VariantSettings { LeastSeverity = 3, SoftLimit = 7, HardLimit = 9, Evenness = 4, CampaignCode = "2026" };

        new VariantForm(kind, settings).ToSettings().Should().BeEquivalentTo(settings);
    }

    [Fact]
    public void Form_Weights_KeepsOnlyTheUnusualOnes()
    {
        var form = new VariantForm(StagingKind.Educators, new());
        form.Weights[StagingReasons.Subject.Code] = 9;
        form.Weights[StagingReasons.Territory.Code] = null;

        form.ToSettings().Weights.Should().Equal(new ReasonWeight(StagingReasons.Subject.Code, 9));
        form.Unusual.Should().Be(1);
    }

    [Fact]
    public void Form_OwnOrganisationOnly_IsWithinTheOwnMunicipality()
    {
        var form = new VariantForm(StagingKind.Mentoring, new()) { SameOrganisationOnly = true };

        form.ToSettings().SameMunicipalityOnly.Should().BeTrue();
    }

    [Fact]
    public void Address_OfLines_ReadsAllConditions()
    {
        var filter = new StagingAddress("?giver=m12&uncovered=1&hand=1&low=1&q=ticket", _ => "школа").Lines;

        filter.Should().Be(new LineFilter { Text = "школа", GiverKey = "m12", UncoveredOnly = true, ByHandOnly = true, LowResultsOnly = true });
        new StagingAddress("?view=load").View.Should().Be(VariantView.Load);
        new StagingAddress("?view=nonsense").View.Should().Be(VariantView.Pairs);
    }

    [Theory]
    [InlineData(null, "Б", 0, 5, "+5")]
    [InlineData("А", null, 5, 0, "−5")]
    [InlineData("А", "Б", 5, 3, "−2")]
    public void MovePoints_SaysWhatThePersonLosesOrGains(string? from, string? to, int before, int after, string expected) =>
        VariantTexts.MovePoints(new MoveRow("Кто", from, to, before, after)).Should().Be(expected);

    [Fact]
    public void ReasonOf_HasItsSign() => VariantTexts.ReasonOf(new Reason("Тот же предмет", 4)).Should().Be("Тот же предмет +4");

    private static IEnumerable<int> BestOf(IReadOnlyList<MeasureRow> rows, string label) =>
        rows.Single(r => r.Label == label).Cells.Where(c => c.IsBest).Select(c => c.VariantId);

    private static StagingCard Card(params VariantMeasures[] measures) => new(
        new(1, StagingKind.Educators, "Подбор", StagingState.Open, "ЦНППМ", default, "тест", measures.Length, null, 1), null, null, true,
        [.. measures.Select((m, i) => new VariantRow(i + 1, 1, i + 1, $"Вариант {i + 1}", m, default, default, 0, false, null, 1))]);
}
