using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class CampaignCountingTests
{
    private static readonly Scale A = ScaleRule.Seeds()[0];
    private static readonly Scale B = ScaleRule.Seeds()[1];

    [Fact]
    public void Figures_CountEachStateOnce()
    {
        PassingMark[] marks =
        [
            .. Marks(3, PassingState.Completed), .. Marks(2, PassingState.NotYet), .. Marks(1, PassingState.Absent), .. Marks(1, PassingState.Interrupted),
            .. Marks(1, PassingState.Annulled), .. Marks(2, PassingState.Excused), .. Marks(2, PassingState.Completed, isPlanned: false),
        ];

        CampaignCounting.Figures(marks, hides: false).Should().Be(new CampaignFigures(Planned: 8, Passed: 5, PassedOfPlanned: 3, Outside: 2)
        {
            NotYet = 2, Absent = 1, Interrupted = 1, Annulled = 1, Excused = 2,
        });
    }

    [Fact]
    public void Figures_ForAggregates_HideSmallCounts()
    {
        PassingMark[] marks = [.. Marks(20, PassingState.Completed), .. Marks(10, PassingState.NotYet), .. Marks(3, PassingState.Absent)];

        var figures = CampaignCounting.Figures(marks, hides: true);

        figures.Absent.Should().BeNull();
        new[] { figures.Planned, figures.PassedOfPlanned, figures.NotYet }.Should().Contain((int?)null, "otherwise the difference tells the hidden count");
    }

    /// <summary>Whatever the counts, no shown figure is of one to four people.</summary>
    [Fact]
    public void Figures_ForAggregates_NeverShowASmallCount() => Prop.ForAll(Gen.Choose(0, 12).ListOf(7).ToArbitrary(), counts =>
    {
        var list = counts.ToList();
        PassingMark[] marks =
        [
            .. Enum.GetValues<PassingState>().SelectMany((s, i) => Marks(list[i], s)), .. Marks(list[6], PassingState.Completed, isPlanned: false),
        ];
        var f = CampaignCounting.Figures(marks, hides: true);
        return new[] { f.Planned, f.Passed, f.PassedOfPlanned, f.NotYet, f.Absent, f.Interrupted, f.Annulled, f.Excused, f.Outside }.All(n => n is null or 0 or >= 5);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Places_SumUpToTheFigures()
    {
        PassingMark[] marks = [.. Marks(3, PassingState.Completed, place: 1), .. Marks(2, PassingState.NotYet, place: 2), .. Marks(1, PassingState.Excused, place: 2)];

        var places = CampaignCounting.Places(marks, new Dictionary<int, string> { [1] = "Тосненский", [2] = "Лужский" }, hides: false);

        places.Should().Equal(new CampaignPlace(2, "Лужский", 2, 0), new CampaignPlace(1, "Тосненский", 3, 3));
    }

    [Fact]
    public void Levels_TakeTheLastCompletedAttempt()
    {
        Diagnosis[] attempts = [Attempt(1, 1, "SUB.1=90/100"), Attempt(1, 2, "SUB.1=30/100"), Attempt(1, 3, "", DiagnosisStatus.Interrupted), Attempt(2, 1, "SUB.1=28/47")];

        var levels = CampaignCounting.Levels(attempts, A, _ => true, hides: false);

        levels.Levels.Select(l => (l.FullName, l.People)).Should().Equal(
            ("минимальный уровень дефицитов", 0), ("низкий уровень дефицитов", 0), ("средний уровень дефицитов", 1), ("высокий уровень дефицитов", 1));
    }

    [Fact]
    public void Levels_CompetenceScale_SaysCompetence()
    {
        var levels = CampaignCounting.Levels([Attempt(1, 1, "SUB.1=40/50;SUB.2=40/50")], B, _ => true, hides: false);

        levels.Levels[0].Should().Be(new CampaignLevel("высокий уровень компетенции", 0, 1));
    }

    [Fact]
    public void Levels_UnopenedAndWithoutPoints_AreNamedApart()
    {
        var levels = CampaignCounting.Levels([Attempt(1, 1, "SUB.1=1/2"), Attempt(2, 1, "SUB.1=1/2"), Attempt(3, 1, "")], A, a => a.EducatorId != 1, hides: false);

        levels.Should().Match<CampaignLevels>(l => l.NotOpen == 1 && l.WithoutPoints == 1);
        levels.Levels.Sum(l => l.People).Should().Be(1);
    }

    [Fact]
    public void Recount_ComparesEveryScoreByBothYardsticks()
    {
        Diagnosis[] attempts = [Attempt(1, 1, "SUB.1=59/100;SUB.2=65/100;SUB.3=30/100"), Attempt(2, 1, "SUB.1=55/100")];

        CampaignRecount.Of(attempts, new(60, A, true), new(70, A, true)).Should().Be(new CampaignRecount(2, 1, 0, 0));
        CampaignRecount.Of(attempts, new(60, A, true), new(50, A, true)).Should().Be(new CampaignRecount(2, 0, 2, 0));
        CampaignRecount.Of(attempts, new(60, A, true), new(60, B, true)).Should().Be(new CampaignRecount(2, 0, 0, 2));
        CampaignRecount.Of(attempts, new(60, A, true), new(60, A, false)).Should().Be(new CampaignRecount(2, 0, 3, 0));
    }

    private static IEnumerable<PassingMark> Marks(int count, PassingState state, bool isPlanned = true, int place = 1) =>
        Enumerable.Repeat(new PassingMark(place, isPlanned, state), count);

    private static Diagnosis Attempt(int educator, int number, string scores, DiagnosisStatus status = DiagnosisStatus.Completed)
    {
        var attempt = new Diagnosis(1, educator, number);
        attempt.Record(new(new DateOnly(2026, 6, 10), status, scores));
        return attempt;
    }
}
