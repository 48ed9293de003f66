using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Demo;

/// <summary>Mentoring of the demo: every state is there, and the numbers of one page are the lines of another.</summary>
public sealed class DemoMentoringTests(SmallDemo demo) : IClassFixture<SmallDemo>
{
    [Fact]
    public async Task Fill_ShowsEveryKindOfRow()
    {
        await using var db = demo.Test.Database.Read();

        (await db.Mentorships.Select(m => m.State).Distinct().ToListAsync()).Should().Contain([MentorshipState.Draft, MentorshipState.Active, MentorshipState.Completed]);
        (await db.Mentorships.AnyAsync(m => m.Kind == MentoringKind.Group)).Should().BeTrue();
        (await db.MentorshipQuestionnaires.AnyAsync()).Should().BeTrue();
        (await db.SupportParticipations.Select(s => s.Kind).Distinct().CountAsync()).Should().BeGreaterThan(5);
        (await db.MethodistAbsences.AnyAsync()).Should().BeTrue();
        (await db.Mentorships.AnyAsync(m => m.MentorPersonId == demo.People.TeacherId && m.State == MentorshipState.Active)).Should().BeTrue("the teacher of the demo mentors somebody");
    }

    [Fact]
    public async Task Fill_NobodyMentorsMoreThanTheyTakeNorThemselves()
    {
        await using var db = demo.Test.Database.Read();
        var members = await db.MentorshipMembers.Where(m => m.Mentorship!.State == MentorshipState.Active || m.Mentorship.State == MentorshipState.Draft).ToListAsync();
        var limits = await db.Mentors.ToDictionaryAsync(m => m.EducatorId, m => m.Limit);

        members.Should().OnlyContain(m => m.MentorPersonId != m.MenteePersonId);
        members.GroupBy(m => m.MentorPersonId).Should().OnlyContain(g => g.Count() <= limits[g.Key]);
    }

    [Fact]
    public async Task NumbersOfOrganisations_AreTheLinesOfTheYoungAndOfTheMentors()
    {
        var setups = (await demo.Test.Get<MentoringSetupQueries>().ListAsync(new(), PageRequest.All, CancellationToken.None)).Items;
        var young = demo.Test.Get<YoungQueries>();
        var all = (await young.ListAsync(new() { Show = YoungShow.All }, PageRequest.All, CancellationToken.None)).Page.Items.ToLookup(y => y.OrganisationId);
        var without = (await young.ListAsync(new() { Show = YoungShow.Without }, PageRequest.All, CancellationToken.None)).Page.Items.ToLookup(y => y.OrganisationId);
        var mentors = (await demo.Test.Get<MentorQueries>().ListAsync(new(), PageRequest.All, CancellationToken.None)).Items.ToLookup(m => m.OrganisationId ?? 0);
        var pairs = (await demo.Test.Get<MentorshipQueries>().ListAsync(new() { State = MentorshipState.Active }, PageRequest.All, CancellationToken.None)).Items.ToLookup(m => m.Organisation);

        setups.Should().NotBeEmpty();
        setups.Should().OnlyContain(s => s.Young == all[s.Id].Count() && s.YoungWithout == without[s.Id].Count());
        setups.Should().OnlyContain(s => s.Mentors == mentors[s.Id].Count() && s.Pairs == pairs[s.Name].Count());
    }
}
