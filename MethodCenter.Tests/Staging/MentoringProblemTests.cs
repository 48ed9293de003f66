using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Matching;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Staging;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Staging;

public sealed class MentoringProblemTests : IAsyncLifetime
{
    private StagingWorld _world = null!;

    public async Task InitializeAsync() => _world = await StagingWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Mentoring_EveryReasonWithItsPoints()
    {
        var young = await _world.YoungAsync(_world.LugaOther, deficits: "MET.1");
        var mentor = await _world.MentorAsync(await ExperiencedAsync("ped_mentor"), strengths: "MET.1");
        await _world.Test.AddAsync(new MentoringWish(mentor, young, MentoringSide.Mentor, DateTime.UnixEpoch), new MentoringWish(mentor, young, MentoringSide.Mentee, DateTime.UnixEpoch));

        var line = await _world.LineAsync(await _world.SolvedAsync(StagingKind.Mentoring), StagingKeys.Educator(young.Id));

        line.Reasons.Select(r => r.Points).Should().BeEquivalentTo([3, 3, 1, 2, 1, 2, 3]);
        (line.Score, line.MentorId).Should().Be((15, mentor.Id));
    }

    [Fact]
    public async Task Mentoring_OneWishHighestCategoryAndAProvenStrength_HaveTheirOwnPoints()
    {
        var young = await _world.YoungAsync(_world.TosnoSchool, "phys", "MET.2");
        var person = await ExperiencedAsync("highest");
        var mentor = await _world.MentorAsync(person);
        await _world.StrongAsync(person, "MET.2", "S-2");
        await _world.Test.AddAsync(new MentoringWish(mentor, young, MentoringSide.Mentee, DateTime.UnixEpoch));

        var line = await _world.LineAsync(await _world.SolvedAsync(StagingKind.Mentoring), StagingKeys.Educator(young.Id));

        line.Reasons.Select(r => (r.Text.Split(':')[0], r.Points)).Should().BeEquivalentTo([
            ("сильная сторона наставника закрывает дефицит", 3), ("тот же уровень образования", 1), ("высшая квалификационная категория", 1), ("выбор педагога", 1)]);
    }

    [Fact]
    public async Task Mentoring_HardFilters_SayWhyInASentence()
    {
        await _world.YoungAsync(_world.LugaOther);
        await _world.MentorAsync(await ExperiencedAsync(), consents: false);
        await _world.MentorAsync(await ExperiencedAsync(), MentoringForm.LecturerToEducator);
        await _world.MentorAsync(await _world.TeacherAsync(_world.LugaOther, null, "", "director"));

        var line = (await _world.LinesAsync(await _world.SolvedAsync(StagingKind.Mentoring))).Single();

        line.Uncovered.Should().Contain("нет письменного согласия наставника — 1").And.Contain("наставник не принимает такую форму наставничества — 1").And.Contain("прямое подчинение");
    }

    [Fact]
    public async Task Mentoring_HeadOfAnotherSchoolAndOtherForm_Pass()
    {
        await _world.YoungAsync(_world.LugaOther);
        var head = await _world.MentorAsync(await _world.TeacherAsync(_world.LugaLow, null, "", "director"));

        (await _world.LinesAsync(await _world.SolvedAsync(StagingKind.Mentoring))).Single().MentorId.Should().Be(head.Id);
    }

    [Fact]
    public async Task Mentoring_ThemselfIsNoMentorAndTheLimitHolds()
    {
        var young = await _world.YoungAsync(_world.LugaOther);
        var itself = await _world.MentorAsync(young);
        foreach (var _ in Enumerable.Range(0, 2)) await _world.YoungAsync(_world.LugaOther);
        var full = await _world.MentorAsync(await ExperiencedAsync(), limit: 1);
        await PairAsync(full, await _world.YoungAsync(_world.LugaOther));

        var lines = await _world.LinesAsync(await _world.SolvedAsync(StagingKind.Mentoring));

        lines.Should().HaveCount(3);
        lines.Single(l => l.EducatorId == young.Id).Uncovered.Should().Contain("это сам педагог — 1").And.Contain("нет свободных мест — 1");
        lines.Where(l => l.EducatorId != young.Id).Should().OnlyContain(l => l.MentorId == itself.Id);
    }

    [Fact]
    public async Task Mentoring_PairedSupportedAndOlder_DoNotSeek()
    {
        var mentor = await _world.MentorAsync(await ExperiencedAsync());
        await PairAsync(mentor, await _world.YoungAsync(_world.LugaOther));
        var supported = await _world.YoungAsync(_world.LugaOther);
        await _world.Test.AddAsync(new SupportParticipation(supported.Id, SupportKind.Mentoring, "наставничество", Some.Today.AddMonths(-2)));
        var seeking = await _world.YoungAsync(_world.LugaOther);

        (await _world.LinesAsync(await _world.SolvedAsync(StagingKind.Mentoring))).Select(l => l.EducatorId).Should().Equal(seeking.Id);
        (await _world.LinesAsync(await _world.SolvedAsync(StagingKind.Mentoring, new() { WithoutSupported = false }))).Select(l => l.EducatorId)
            .Should().BeEquivalentTo([seeking.Id, supported.Id]);
    }

    [Fact]
    public async Task Mentoring_Approved_MakesDraftPairsWithTheOrder()
    {
        var young = await _world.YoungAsync(_world.LugaOther);
        var mentor = await _world.MentorAsync(await ExperiencedAsync());
        var variant = await _world.SolvedAsync(StagingKind.Mentoring);

        (await _world.Approval.ApproveAsync(await _world.OrderAsync(variant), default)).Error.Should().Be(StagingErrors.UntilMissing);
        (await _world.Approval.ApproveAsync(await _world.OrderAsync(variant, Some.Today.AddYears(2)), default)).Error.Should().Be(StagingErrors.TermTooLong);
        (await _world.Approval.ApproveAsync(await _world.OrderAsync(variant, Some.Today.AddMonths(6)), default)).Value.Created.Should().Be(1);

        var pair = await _world.ReadAsync(db => db.Mentorships.Include(m => m.Members).SingleAsync());
        (pair.State, pair.MentorId, pair.Kind, pair.Form, pair.OrderNumber, pair.VariantId, pair.OrganisationId)
            .Should().Be((MentorshipState.Draft, mentor.Id, MentoringKind.Traditional, MentoringForm.Peer, "12", variant, _world.LugaOther.Id));
        pair.Members.Single().MenteePersonId.Should().Be(young.Id);
        (await _world.LinesAsync(variant)).Single().MentorshipId.Should().Be(pair.Id);
        (await _world.Approval.TakeBackAsync(variant, await _world.VersionAsync(variant), default)).IsOk.Should().BeTrue();
        (await _world.ReadAsync(db => db.Mentorships.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Mentoring_PairBegunMeanwhile_ApprovalCannotBeTakenBack()
    {
        await _world.YoungAsync(_world.LugaOther);
        await _world.MentorAsync(await ExperiencedAsync());
        var variant = await _world.SolvedAsync(StagingKind.Mentoring);
        await _world.Approval.ApproveAsync(await _world.OrderAsync(variant, Some.Today.AddMonths(6)), default);
        await _world.Test.Database.WriteAsync(async db =>
        {
            (await db.Mentorships.SingleAsync()).Plan("Цель", null);
            return Result.Ok;
        });

        (await _world.Approval.TakeBackAsync(variant, await _world.VersionAsync(variant), default)).Error.Should().Be(StagingErrors.TouchedSince);
        (await _world.ReadAsync(db => db.MentorshipMembers.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task Mentoring_Coordinator_SeesOwnPeopleAndMentorsAlone()
    {
        var own = await _world.YoungAsync(_world.LugaOther);
        await _world.YoungAsync(_world.TosnoSchool);
        var mentor = await _world.MentorAsync(await ExperiencedAsync());
        await _world.MentorAsync(await _world.TeacherAsync(_world.TosnoSchool, deficits: ""));
        _world.AsCoordinator(_world.LugaOther);

        var variant = await _world.SolvedAsync(StagingKind.Mentoring);

        (await _world.LinesAsync(variant)).Select(l => (l.EducatorId, l.MentorId)).Should().Equal((own.Id, mentor.Id));
        (await _world.Queries.LoadsAsync(variant, default)).Should().ContainSingle();
        (await _world.Service.CreateAsync(new() { Kind = StagingKind.Educators }, default)).Error.Code.Should().Be("access.forbidden");
        (await _world.Approval.ApproveAsync(await _world.OrderAsync(variant, Some.Today.AddMonths(6)), default)).Value.Created.Should().Be(1);
    }

    [Fact]
    public async Task Mentoring_NobodyGives_IsSaid()
    {
        await _world.YoungAsync(_world.LugaOther);

        (await _world.Service.SolveAsync(new() { StagingId = await _world.CaseAsync(StagingKind.Mentoring) }, null, default)).Error.Should().Be(MatchingErrors.NobodyGives);
    }

    private Task<Domain.Registry.Educator> ExperiencedAsync(string category = "first") =>
        _world.TeacherAsync(_world.LugaOther, "math", "", also: p => p.ChangeCategory(category, Some.Today.AddYears(-1)));

    private Task PairAsync(Mentor mentor, Domain.Registry.Educator mentee)
    {
        var pair = new Mentorship(mentor, _world.LugaOther, MentoringForm.Peer, MentoringKind.Traditional, Some.Today, Some.Today.AddMonths(6));
        pair.Add(mentee, null);
        return _world.Test.AddAsync(pair);
    }
}
