using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

public sealed class MentorQueriesTests : IAsyncLifetime
{
    private PeopleWorld _world = null!;
    private int _luga;
    private int _tosno;

    public async Task InitializeAsync()
    {
        _world = await PeopleWorld.CreateAsync();
        _luga = await _world.MentorAsync(_world.Elder, "MET.3");
        _tosno = await _world.MentorAsync(_world.TosnoElder);
    }

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Theory]
    [InlineData(Role.CentreStaff, 2)]
    [InlineData(Role.MunicipalService, 1)]
    [InlineData(Role.OrganisationCoordinator, 1)]
    [InlineData(Role.RegionalMethodist, 0)]
    [InlineData(Role.Educator, 0)]
    [InlineData(Role.Observer, 0)]
    [InlineData(Role.Auditor, 0)]
    public async Task List_ShowsMentorsOfTheScope(Role role, int count)
    {
        _world.As(role);

        (await _world.Mentors.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(count);
        (await _world.Mentors.FindAsync(_tosno, default) is not null).Should().Be(role is Role.CentreStaff);
    }

    [Fact]
    public async Task Load_CountsMenteesWhomTheReaderDoesNotSee()
    {
        await _world.PairAsync(_luga, _world.Young, MentorshipState.Active, Some.Today.AddMonths(-1), Some.Today.AddMonths(6));
        await _world.PairAsync(_luga, _world.TosnoYoung, MentorshipState.Active, Some.Today.AddMonths(-1), Some.Today.AddMonths(6));
        await _world.PairAsync(_luga, _world.OnlyNew, MentorshipState.Completed, Some.Today.AddMonths(-9), Some.Today.AddMonths(-1));
        _world.As(Role.OrganisationCoordinator);

        var row = (await _world.Mentors.ListAsync(new(), PageRequest.All, default)).Items.Single();
        var card = (await _world.Mentors.FindAsync(_luga, default))!;

        (row.Load, row.Limit, row.Free).Should().Be((2, 2, 0));
        (await _world.Mentors.ListAsync(new() { IsFree = true }, PageRequest.All, default)).Total.Should().Be(0);
        card.Mentees.Select(m => (m.FullName, m.IsNow)).Should().Equal(("Молодая Вера Ивановна", true), ("Поздняя Дарья Ивановна", false));
    }

    [Fact]
    public async Task Strengths_AreProvenByResultsAndDeclared()
    {
        await AddResultAsync(_world.Elder, ("MET.4", 9, 10), ("PSY.1", 5, 10));

        var row = (await _world.Mentors.ListAsync(new() { OrganisationId = _world.LugaSchool.Id }, PageRequest.All, default)).Items.Single();

        row.Proven.Select(s => (s.CompetenceCode, s.Tenths)).Should().Equal(("MET.4", 900));
        row.Declared.Select(d => d.Code).Should().Equal("MET.3");
        foreach (var code in new[] { "MET.3", "MET.4" }) (await _world.Mentors.ListAsync(new() { Code = code }, PageRequest.All, default)).Items.Select(m => m.Id).Should().Equal(_luga);
        (await _world.Mentors.ListAsync(new() { Code = "PSY.1" }, PageRequest.All, default)).Total.Should().Be(0, "half is no strength");
    }

    [Fact]
    public async Task Filters_NarrowTheList()
    {
        var draft = (await _world.Mentors.FindDraftAsync(_tosno, default))!;
        (draft.Forms, draft.ConsentOn, draft.SubjectCode) = (MentoringForm.Peer | MentoringForm.HeadToEducator, null, "rus");
        PeopleWorld.Must((await _world.MentorActs.SaveAsync(draft, default)).WithoutValue());
        async Task<IEnumerable<int>> Ids(MentorFilter filter) => (await _world.Mentors.ListAsync(filter, PageRequest.All, default)).Items.Select(m => m.Id);

        (await Ids(new() { MunicipalityId = _world.Tosno })).Should().Equal(_tosno);
        (await Ids(new() { Form = MentoringForm.HeadToEducator })).Should().Equal(_tosno);
        (await Ids(new() { IsWithoutConsent = true })).Should().Equal(_tosno);
        (await Ids(new() { SubjectCode = "math" })).Should().Equal(_luga);
        (await Ids(new() { Text = "опыт анн" })).Should().Equal(_luga);
        (await Ids(new())).Should().Equal(_luga, _tosno);
    }

    [Fact]
    public async Task ViewSearchAndExport_LeaveLinesInTheJournal()
    {
        await _world.Mentors.FindAsync(_luga, default);
        await _world.Mentors.ListAsync(new() { Text = "опытная" }, new(), default);
        await _world.Mentors.ExportAsync(new(), new(), default);

        await using var db = _world.Test.Database.Read();
        var lines = await db.AuditEntries.Where(a => a.Subject == "Mentor" || a.Subject == "Mentors").Select(a => new { a.Action, a.Subject }).ToListAsync();
        lines.Select(l => (l.Action, l.Subject)).Should().Contain([(AuditAction.Viewed, "Mentor"), (AuditAction.Searched, "Mentors"), (AuditAction.Exported, "Mentors")]);
    }

    [Fact]
    public async Task Suggestions_NameWhoMightMentor_WithReasons_AndNobodyOfTheMentors()
    {
        (await _world.Suggestions.ListAsync(null, null, default)).Should().BeEmpty("the region is asked for a municipality first");
        (await _world.Suggestions.ListAsync(_world.Luga, null, default)).Should().BeEmpty("the only experienced one is a mentor");
        await AddResultAsync(_world.OnlyYoung, ("MET.4", 9, 10));
        await AddResultAsync(_world.Young, ("MET.4", 3, 10));

        var found = (await _world.Suggestions.ListAsync(_world.Luga, null, default)).Should().ContainSingle().Subject;

        (found.Person.FullName, found.Codes.Single()).Should().Be(("Ровная Галина Ивановна", "MET.4"));
        found.Reasons[0].Text.Should().Contain("дефицит у 1 молодого коллеги в той же организации");
        _world.As(Role.RegionalMethodist);
        (await _world.Suggestions.ListAsync(_world.Luga, null, default)).Should().BeEmpty();
        _world.As(Role.MunicipalService);
        (await _world.Suggestions.ListAsync(_world.Tosno, null, default)).Should().BeEmpty("another municipality");
    }

    /// <summary>A result that the person has seen; where the first share is under the threshold, a deficit too.</summary>
    private async Task AddResultAsync(int educator, params (string Code, int Points, int Max)[] scores)
    {
        await using var read = _world.Test.Database.Read();
        var campaign = await read.Campaigns.Select(c => (int?)c.Id).FirstOrDefaultAsync() ?? await _world.Test.AddCampaignAsync();
        var person = await read.Educators.SingleAsync(e => e.Id == educator);
        var result = SomeDiagnostics.Attempt(campaign, person, ScoreSheet.Write([.. scores.Select(s => new Score(s.Code, s.Points, s.Max))]));
        result.MarkSeen(DateTime.UnixEpoch);
        await _world.Test.AddAsync(result);
        if (scores[0].Points * 10 < scores[0].Max * 6) await _world.Test.AddDeficitsAsync(scores[0].Code, [person]);
    }
}
