using MethodCenter.App.Shared;
using FluentAssertions;
using MethodCenter.App.Features.Registry;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class EducatorAddressTests
{
    private static readonly Actor Anna = new(1, "Анна", Role.CentreStaff, AccessScope.Region, null);
    private static readonly Actor Boris = new(2, "Борис", Role.CentreStaff, AccessScope.Region, null);

    [Fact]
    public void Read_EveryName_SetsItsCondition() =>
        EducatorAddress.Read("?municipality=3&organisation=7&position=teacher&subject=math&category=first&group=m&kind=external&state=left&age=25-29&gap=snils&methodist=no&young=1&lowresults=1&leave=1&counted=1&regional=1&day=2026-03-31&find=t", t => t == "t" ? "Иванова" : null)
            .Should().Be(new EducatorFilter
            {
                Text = "Иванова", MunicipalityId = 3, OrganisationId = 7, PositionCode = "teacher", SubjectCode = "math", CategoryCode = "first",
                PostGroup = PostGroup.Managing, HomeKind = EmploymentKind.External, State = EducatorState.Left, Age = new AgeGroup(25, 29), Gap = EducatorGap.Snils,
                HasMethodist = false, IsYoung = true, IsInLowResultsSchool = true, IsOnLeave = true, IsCounted = true, HasRegionalMethodist = true, Day = new DateOnly(2026, 3, 31),
            });

    [Theory]
    [InlineData("")]
    [InlineData("?municipality=-1&state=nonsense&age=1-2&gap=99&kind=main%00&young=yes&methodist=&day=31.02.2026")]
    public void Read_Nonsense_IsNoCondition(string query) =>
        EducatorAddress.Read(query, _ => null).Should().Be(new EducatorFilter());

    [Fact]
    public void Ticket_OfAnotherUserOrTooOld_TellsNothing()
    {
        var clock = new FixedClock(new DateOnly(2026, 6, 30));
        var tickets = new SearchTickets(clock);
        var ticket = tickets.Keep(Anna, " Иванова ");

        tickets.Find(Anna, ticket).Should().Be("Иванова");
        tickets.Find(Boris, ticket).Should().BeNull();
        clock.Advance(TimeSpan.FromHours(13));
        tickets.Find(Anna, ticket).Should().BeNull();
        tickets.Keep(Anna, "  ").Should().BeNull();
    }

    [Fact]
    public void Ticket_AfterVeryMany_TheOldestGoes()
    {
        var clock = new FixedClock(new DateOnly(2026, 6, 30));
        var tickets = new SearchTickets(clock);
        var first = tickets.Keep(Anna, "первая");
        clock.Advance(TimeSpan.FromSeconds(1));
        for (var i = 0; i < SearchTickets.Most; i++) tickets.Keep(Anna, "ещё");

        tickets.Find(Anna, first).Should().BeNull();
    }
}
