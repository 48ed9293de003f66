using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Recommendations;
using Xunit;

namespace MethodCenter.Tests.Recommendations;

/// <summary>Who may do what in which state.</summary>
public sealed class RecommendationRightsTests
{
    private static readonly DateTime Now = new(2026, 7, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Centre = new(1, "центр", Role.CentreStaff, AccessScope.Region, null);
    private static readonly Actor Own = new(2, "служба", Role.MunicipalService, AccessScope.Municipality(5), null);
    private static readonly Actor Foreign = new(3, "другая", Role.MunicipalService, AccessScope.Municipality(6), null);
    private static readonly Actor Council = new(4, "совет", Role.Observer, AccessScope.Aggregates, null);

    [Theory]
    [InlineData(RecommendationState.Proposed, false, "Edit, Approve, Reject")]
    [InlineData(RecommendationState.Approved, false, "Withdraw, Undo")]
    [InlineData(RecommendationState.Approved, true, "Withdraw, Undo")]
    [InlineData(RecommendationState.Answered, true, "Settle, Return, Withdraw")]
    [InlineData(RecommendationState.Done, true, "Undo")]
    [InlineData(RecommendationState.Rejected, false, "Undo")]
    [InlineData(RecommendationState.Withdrawn, true, "Undo")]
    public void Centre_ActsByState(RecommendationState state, bool hasAnswer, string acts) =>
        string.Join(", ", RecommendationRights.Acts(Centre, new(state, 5, hasAnswer, Now.AddHours(-2)), Now)).Should().Be(acts);

    [Theory]
    [InlineData(RecommendationState.Proposed, false)]
    [InlineData(RecommendationState.Approved, true)]
    [InlineData(RecommendationState.Answered, true)]
    [InlineData(RecommendationState.Done, false)]
    [InlineData(RecommendationState.Withdrawn, false)]
    public void Municipality_OnlyAnswersItsOwn(RecommendationState state, bool may)
    {
        var standing = new RecommendationStanding(state, 5, false, Now);

        RecommendationRights.Acts(Own, standing, Now).Should().HaveCount(may ? 1 : 0).And.NotContain(a => a != RecommendationAct.Answer);
        RecommendationRights.Acts(Foreign, standing, Now).Should().BeEmpty();
        RecommendationRights.Acts(Council, standing, Now).Should().BeEmpty();
    }

    [Fact]
    public void Sent_AfterADay_IsNotTakenBackWithoutATrace()
    {
        RecommendationRights.UndoLeadsTo(new(RecommendationState.Approved, 5, false, Now.AddHours(-23)), Now).Should().Be(RecommendationState.Proposed);
        RecommendationRights.UndoLeadsTo(new(RecommendationState.Approved, 5, false, Now.AddHours(-25)), Now).Should().BeNull();
    }

    [Fact]
    public void View_IsForThoseWhoSteerAndTheCouncil()
    {
        new[] { Centre, Own, Council }.Should().OnlyContain(a => RecommendationRights.MayView(a));
        new[]
        {
            new Actor(5, "учитель", Role.Educator, AccessScope.Self(1), null), new Actor(6, "методист", Role.RegionalMethodist, AccessScope.Assigned(1, 1), null),
            new Actor(7, "координатор", Role.OrganisationCoordinator, AccessScope.Organisation(5, 1), null), new Actor(8, "аудитор", Role.Auditor, AccessScope.Journal, null), Actor.Nobody,
        }.Should().OnlyContain(a => !RecommendationRights.MayView(a) && !RecommendationRights.MayKeep(a));
    }

    [Fact]
    public void WrittenToItself_TheCentreAnswers() =>
        RecommendationRights.Acts(Centre, new(RecommendationState.Approved, null, false, Now), Now).Should().Contain(RecommendationAct.Answer);
}
