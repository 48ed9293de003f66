using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Programmes;
using Xunit;

namespace MethodCenter.Tests.Programmes;

public sealed class TeamRuleTests
{
    [Fact]
    public void Team_TwoOfOneOrganisationByOneOrderInOneStream()
    {
        var team = TeamRule.TeamsOf([Member(1), Member(2), Member(3, organisation: 9)], 2).Should().ContainSingle().Subject;

        team.Members.Select(m => m.EducatorId).Should().BeEquivalentTo([1, 2]);
        team.State.Should().Be(TeamState.Studying);
    }

    [Theory]
    [InlineData(EnrolmentStatus.Completed, EnrolmentStatus.Completed, TeamState.Completed)]
    [InlineData(EnrolmentStatus.Completed, EnrolmentStatus.Studying, TeamState.Studying)]
    public void Team_IsCompletedWhenSoManyCompleted(EnrolmentStatus first, EnrolmentStatus second, TeamState state) =>
        TeamRule.TeamsOf([Member(1, status: first), Member(2, status: second)], 2)[0].State.Should().Be(state);

    [Fact]
    public void Team_OtherOrderStreamOrOnlyApplied_IsNone()
    {
        TeamRule.TeamsOf([Member(1), Member(2, order: "13-у")], 2).Should().BeEmpty();
        TeamRule.TeamsOf([Member(1), Member(2, stream: 8)], 2).Should().BeEmpty();
        TeamRule.TeamsOf([Member(1, status: EnrolmentStatus.Applied, order: ""), Member(2, status: EnrolmentStatus.Applied, order: "")], 2).Should().BeEmpty();
        TeamRule.TeamsOf([Member(1), Member(1)], 2).Should().BeEmpty();
        TeamRule.TeamsOf([Member(1), Member(2, status: EnrolmentStatus.Expelled)], 2).Should().BeEmpty();
    }

    [Fact]
    public void Half_LacksExactlyOne()
    {
        var half = TeamRule.HalvesOf([Member(1), Member(2, organisation: 9), Member(3, organisation: 9)], 2).Should().ContainSingle().Subject;

        half.OrganisationId.Should().Be(5);
        half.Missing.Should().Be(1);
        TeamRule.HalvesOf([Member(1)], 3).Should().BeEmpty();
        TeamRule.HalvesOf([Member(1), Member(2, status: EnrolmentStatus.Applied, order: "")], 3).Should().ContainSingle();
        TeamRule.HalvesOf([Member(1, status: EnrolmentStatus.Completed)], 2).Should().BeEmpty();
    }

    /// <summary>Against a count by hand: pairs of different managers that share everything.</summary>
    [Fact]
    public void Teams_AgreeWithACountByHand()
    {
        var member = from id in Gen.Choose(1, 6)
                     from organisation in Gen.Choose(1, 2)
                     from stream in Gen.Choose(1, 2)
                     from order in Gen.Elements("1-у", "2-у", "")
                     from status in Gen.Elements(EnrolmentStatus.Applied, EnrolmentStatus.Studying, EnrolmentStatus.Completed)
                     select Member(id, organisation, stream, order, status);
        Prop.ForAll(member.ListOf().ToArbitrary(), members =>
        {
            var enrolled = members.Where(m => m.Status is not EnrolmentStatus.Applied && m.OrderNumber.Length > 0).ToList();
            var byHand = enrolled.Where(a => enrolled.Exists(b => b.EducatorId != a.EducatorId && b.OrganisationId == a.OrganisationId && b.StreamId == a.StreamId && b.OrderNumber == a.OrderNumber))
                .Select(a => (a.OrganisationId, a.StreamId, a.OrderNumber)).ToHashSet();
            return byHand.SetEquals(TeamRule.TeamsOf(members, 2).Select(t => (t.OrganisationId, t.StreamId, t.OrderNumber)));
        }).QuickCheckThrowOnFailure();
    }

    private static TeamMember Member(int id, int organisation = 5, int stream = 7, string order = "12-у", EnrolmentStatus status = EnrolmentStatus.Studying) =>
        new(id, organisation, 1, stream, order, status);
}
