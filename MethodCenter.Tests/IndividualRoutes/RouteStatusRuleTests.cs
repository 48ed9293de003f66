using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.IndividualRoutes;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class RouteStatusRuleTests
{
    private const int Person = 7;
    private static readonly RouteSituation Draft = new(Person, RouteStatus.Draft, RouteVersionState.Draft, null);
    private static readonly RouteSituation Live = new(Person, RouteStatus.Ongoing, null, null);

    [Theory]
    [InlineData(Role.CentreStaff, true)]
    [InlineData(Role.RegionalMethodist, true)]
    [InlineData(Role.MunicipalService, true)]
    [InlineData(Role.OrganisationCoordinator, false)]
    [InlineData(Role.Educator, false)]
    [InlineData(Role.Observer, false)]
    [InlineData(Role.Auditor, false)]
    public void Possible_Draft_IsEditedAndSentByMakersOnly(Role role, bool may)
    {
        var possible = RouteStatusRule.Possible(Draft, As(role));

        possible.Contains(RouteAct.Edit).Should().Be(may);
        possible.Contains(RouteAct.Send).Should().Be(may);
        possible.Contains(RouteAct.Agree).Should().BeFalse();
    }

    [Theory]
    [InlineData(Role.Educator, ApprovalParty.Educator)]
    [InlineData(Role.RegionalMethodist, ApprovalParty.Methodist)]
    [InlineData(Role.MunicipalService, ApprovalParty.Methodist)]
    [InlineData(Role.OrganisationCoordinator, ApprovalParty.Organisation)]
    [InlineData(Role.CentreStaff, ApprovalParty.Centre)]
    public void ProblemOf_Agreeing_EachSpeaksForOnePartyInItsTurn(Role role, ApprovalParty own)
    {
        foreach (var turn in RouteApprovalChain.Parties)
        {
            var problem = RouteStatusRule.ProblemOf(RouteAct.Agree, Agreeing(turn), As(role));
            (problem is null).Should().Be(turn == own, $"{turn}");
            if (turn != own) problem!.Code.Should().Be("routes.turn");
        }
        RouteStatusRule.ProblemOf(RouteAct.Return, Agreeing(ApprovalParty.Educator), As(role)).Should().BeNull("any party may return");
    }

    [Fact]
    public void ProblemOf_OnPaper_IsTheCentresForOthersAlone()
    {
        RouteStatusRule.ProblemOf(RouteAct.AgreeOnPaper, Agreeing(ApprovalParty.Organisation), As(Role.CentreStaff)).Should().BeNull();
        RouteStatusRule.ProblemOf(RouteAct.AgreeOnPaper, Agreeing(ApprovalParty.Centre), As(Role.CentreStaff)).Should().NotBeNull();
        RouteStatusRule.ProblemOf(RouteAct.AgreeOnPaper, Agreeing(ApprovalParty.Organisation), As(Role.RegionalMethodist)).Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public void Possible_OwnRouteOfAMethodist_IsThatOfAPerson()
    {
        var own = new Actor(1, "тест", Role.RegionalMethodist, AccessScope.Assigned(3, Person), null);

        RouteStatusRule.Possible(Draft, own).Should().BeEmpty();
        RouteStatusRule.Possible(Live, own).Should().Equal(RouteAct.Mark, RouteAct.Reflect);
        RouteStatusRule.ProblemOf(RouteAct.Agree, Agreeing(ApprovalParty.Methodist), own)!.Code.Should().Be("routes.turn");
    }

    [Theory]
    [InlineData(RouteStatus.Draft, new[] { RouteAct.Stop })]
    [InlineData(RouteStatus.Approved, new[] { RouteAct.Start, RouteAct.Pause, RouteAct.Stop, RouteAct.NewVersion, RouteAct.Mark, RouteAct.Conclude })]
    [InlineData(RouteStatus.Ongoing, new[] { RouteAct.Pause, RouteAct.Stop, RouteAct.Finish, RouteAct.NewVersion, RouteAct.Mark, RouteAct.Conclude })]
    [InlineData(RouteStatus.Paused, new[] { RouteAct.Resume, RouteAct.Stop, RouteAct.NewVersion, RouteAct.Conclude })]
    [InlineData(RouteStatus.Completed, new[] { RouteAct.Conclude })]
    [InlineData(RouteStatus.Stopped, new RouteAct[0])]
    public void Possible_ForTheCentreWithoutAnOpenVersion_IsThis(RouteStatus status, RouteAct[] acts) =>
        RouteStatusRule.Possible(new(Person, status, null, null), As(Role.CentreStaff)).Should().BeEquivalentTo(acts);

    [Fact]
    public void Chain_ReturnOrAnotherContent_VoidsWhatWasAgreed()
    {
        RouteWord[] words = [Word(1, ApprovalParty.Educator, "a"), Word(2, ApprovalParty.Methodist, "a")];

        RouteApprovalChain.TurnOf(RouteVersionState.Agreeing, "a", words).Should().Be(ApprovalParty.Organisation);
        RouteApprovalChain.TurnOf(RouteVersionState.Agreeing, "b", words).Should().Be(ApprovalParty.Educator);
        RouteApprovalChain.TurnOf(RouteVersionState.Agreeing, "a", [.. words, Word(3, ApprovalParty.Organisation, "a") with { IsAgreed = false }]).Should().Be(ApprovalParty.Educator);
        RouteApprovalChain.TurnOf(RouteVersionState.Draft, "a", words).Should().BeNull();
    }

    private static RouteSituation Agreeing(ApprovalParty turn) => new(Person, RouteStatus.Agreeing, RouteVersionState.Agreeing, turn);

    private static RouteWord Word(int id, ApprovalParty party, string hash) => new(id, party, true, default, "тест", null, hash);

    private static Actor As(Role role) => new(1, "тест", role, role is Role.Educator ? AccessScope.Self(Person) : AccessScope.Region, null);
}
