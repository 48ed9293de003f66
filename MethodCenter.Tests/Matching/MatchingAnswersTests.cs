using FluentAssertions;
using MethodCenter.Domain.Matching;
using Xunit;
using static MethodCenter.Tests.Matching.SomeMatching;

namespace MethodCenter.Tests.Matching;

/// <summary>Why not another, what a change costs, what would cover the uncovered, and what of a staged variant no longer holds.</summary>
public sealed class MatchingAnswersTests
{
    private static readonly MatchingProblem Contest = Problem(
        [Seeker("а"), Seeker("б"), Seeker("в")],
        [Giver("1", 1, 1), Giver("2", 2, 2), Giver("3", 1, 1, held: 1), Giver("4", 0, 1)],
        new Offer("а", "1", [new("предмет", 3), new("уровень", 1)]), new Offer("а", "2", [new("предмет", 3)]),
        Offer("б", "1", 3), Offer("в", "2", 2), Offer("в", "3", 5), Offer("в", "4", 3)) with
    {
        Weights = new(5),
        Refusals = [new("б", "2", "нет согласия")],
        Forbidden = [],
    };

    [Theory]
    [InlineData("а", "2", WhyNotKind.Together)]
    [InlineData("а", "1", WhyNotKind.PlaceNeeded)]
    [InlineData("б", "2", WhyNotKind.Refused)]
    [InlineData("б", "3", WhyNotKind.NotOffered)]
    [InlineData("в", "3", WhyNotKind.Full)]
    [InlineData("в", "4", WhyNotKind.Overload)]
    public void WhyNot_EachReason_IsNamed(string seeker, string giver, WhyNotKind kind)
    {
        var answer = Contest.Solved().WhyNot(seeker, giver).Value;

        answer.Kind.Should().Be(kind);
        answer.Lines.Should().NotBeEmpty().And.OnlyContain(l => l.EndsWith('.'));
    }

    [Fact]
    public void WhyNot_PlaceNeededBySomebodyWithoutAnother_NamesThemAndThePrice()
    {
        var answer = Contest.Solved().WhyNot("а", "1").Value;

        answer.Displaced.Should().ContainSingle(m => m.Seeker.Key == "б" && m.To == null);
        answer.Extra.Should().Equal(new Reason("уровень", 1));
        (answer.Change!.Price.Covered, answer.ScoreDifference).Should().Be((1, -1));
        string.Join(" ", answer.Lines).Should().Contain("Педагог б").And.Contain("других подходящих нет");
    }

    [Fact]
    public void WhyNot_FewerPoints_NamesTheDifferenceAndWhatIsMissing()
    {
        var answer = Problem([Seeker("а")], [Giver("1", 1, 1), Giver("2", 1, 1)],
            new Offer("а", "1", [new("предмет", 3), new("муниципалитет", 2)]),
            new Offer("а", "2", [new("муниципалитет", 1), new("уровень", 1)])).Solved().WhyNot("а", "2").Value;

        (answer.Kind, answer.ScoreDifference, answer.Change!.Price.Total).Should().Be((WhyNotKind.FewerPoints, 3, 30_000L));
        answer.Missing.Should().Equal(new Reason("предмет", 3), new Reason("муниципалитет", 1));
        answer.Extra.Should().Equal(new Reason("уровень", 1));
    }

    [Fact]
    public void WhyNot_HandMadeAndEqualPairs_AreSaidToBeSo()
    {
        var problem = Problem([Seeker("а")], [Giver("1", 1, 1), Giver("2", 1, 1)], Offer("а", "1", 3), Offer("а", "2", 3));
        var chosen = problem.Solved().PairOf("а")!.Giver.Key;
        var other = chosen == "1" ? "2" : "1";

        problem.Solved().WhyNot("а", other).Value.Kind.Should().Be(WhyNotKind.Equal);
        (problem with { Forced = [new("а", chosen)] }).Solved().WhyNot("а", other).Value.Kind.Should().Be(WhyNotKind.TiedByHand);
        (problem with { Forbidden = [new("а", other)] }).Solved().WhyNot("а", other).Value.Kind.Should().Be(WhyNotKind.Forbidden);
        problem.Solved().WhyNot("а", "чужой").Error.Should().Be(MatchingErrors.NotOfThis);
    }

    [Fact]
    public void PriceOf_GiverOnLeave_SaysWhoLosesCoverAndWhoMoves()
    {
        var found = Contest.Solved();
        var price = found.PriceOf(new WithoutGiver("1")).Value;

        price.Moves.Should().ContainSingle().Which.Should().Match<Move>(m => m.Seeker.Key == "б" && m.From!.Key == "1" && m.To == null);
        (price.Price.Covered, price.Price.Sign).Should().Be((1, 1));
        found.PriceOf(new SetLimits("1", 2, 2)).Value.Price.Sign.Should().Be(-1);
    }

    [Fact]
    public void PriceOf_SeveralChanges_TheLatestWordWins()
    {
        var found = Contest.Solved();
        var price = found.PriceOf(new ForcePair("в", "2"), new ForcePair("в", "4"), new ForbidPair("а", "1"), new ReleasePair("а", "1")).Value;

        price.After.Problem.Forced.Should().Equal(new HandPair("в", "4"));
        price.After.Problem.Forbidden.Should().BeEmpty();
        price.Moves.Should().ContainSingle(m => m.Seeker.Key == "в");
        found.PriceOf(new ForcePair("б", "2")).Error.Code.Should().Be("matching.forced-refused");
    }

    [Fact]
    public void Uncovered_NobodySuits_RefusalsAreCountedByKind()
    {
        var problem = Problem([Seeker("а"), Seeker("б")], [Giver("1", 1, 1), Giver("2", 1, 1), Giver("3", 1, 1)], Offer("б", "3", 1), Offer("а", "3", 1)) with
        {
            Refusals = [new("а", "1", "нагрузка 40 из 40", "нагрузка"), new("а", "2", "нагрузка 41 из 40", "нагрузка")],
            Forbidden = [new("а", "3")],
        };

        var left = problem.Solved().Uncovered.Should().ContainSingle().Subject;
        left.Kind.Should().Be(UncoveredKind.NobodySuits);
        left.Refusals.Should().Equal(new RefusalCount("нагрузка", 2), new RefusalCount(MatchingWords.ForbiddenByHand, 1));
    }

    [Fact]
    public void Uncovered_AllFull_TheSeatMayBeWithSomebodyWhoDoesNotSuitThemselves()
    {
        var problem = Problem([Seeker("а"), Seeker("б", 1)], [Giver("1", 1, 1), Giver("2", 1, 1, held: 3)], Offer("а", "1", 9), Offer("б", "1", 1), Offer("б", "2", 5));

        var remedy = problem.Solved().Uncovered.Should().ContainSingle(u => u.Kind == UncoveredKind.AllFull).Subject.Remedy!;
        (remedy.At.Key, remedy.HardLimit, remedy.Waiting).Should().Be(("1", 2, 1));

        var cheap = problem with { Weights = new(0), Offers = [Offer("а", "1", 9), Offer("б", "1", 1), Offer("б", "2", 9)] };
        var chain = cheap.Solved().Uncovered.Single().Remedy!;
        (chain.At.Key, chain.HardLimit).Should().Be(("2", 4));
        chain.Moves.Select(m => (m.Seeker.Key, m.From?.Key, m.To!.Key)).Should().Equal(("а", null, "1"), ("б", "1", "2"));
    }

    [Fact]
    public void StagedPairs_WorldHasChanged_WhatNoLongerHoldsIsSaid()
    {
        var staged = Contest.Solved().Pairs;
        StagedPairs.Check(Contest, staged).Should().BeEmpty();

        var now = Contest with
        {
            Seekers = [.. Contest.Seekers.Where(s => s.Key != "а")],
            Givers = [.. Contest.Givers.Where(g => g.Key != "1").Select(g => g.Key == "2" ? g with { Held = 2 } : g)],
            Offers = [],
            Refusals = [new("в", "2", "отозвано согласие")],
        };
        StagedPairs.Check(now, staged).Select(s => s.Kind).Should().Equal(StaleKind.SeekerGone, StaleKind.GiverGone, StaleKind.RefusedNow, StaleKind.OverHardNow);
        StagedPairs.Check(Contest with { Offers = [] }, staged).Should().HaveCount(3).And.OnlyContain(s => s.Kind == StaleKind.NotOfferedNow);
    }
}
