using FluentAssertions;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Registry;

/// <summary>Learning, events and routes of two records that become one.</summary>
public sealed class DuplicateDevelopmentTests : IAsyncLifetime
{
    private EducatorTown _town = null!;
    private int _twin;

    public async Task InitializeAsync()
    {
        _town = await EducatorTown.CreateAsync();
        _twin = await _town.AddAsync("Семенова Мария Петровна", _town.LugaNursery, 0, _ => { }, "educator_dou", null);
    }

    public async Task DisposeAsync() => await _town.Test.DisposeAsync();

    [Fact]
    public async Task Merge_EverythingOfTheOther_FollowsTheOneWhoStays()
    {
        await _town.AsCentre().Test.Database.WriteAsync(async db =>
        {
            await SomeDevelopment.AddAllAsync(db, _twin, _town.LugaNursery);
            return Domain.Common.Result.Ok;
        });

        await MergeAsync();

        (await LeftAsync(_twin)).Should().Be(0);
        (await LeftAsync(_town.Maria)).Should().Be(14);
    }

    [Fact]
    public async Task Merge_TheSameLearningOnBoth_CountsOnce()
    {
        await _town.AsCentre().Test.Database.WriteAsync(async db =>
        {
            await SomeDevelopment.AddAllAsync(db, _twin, _town.LugaNursery);
            var theirs = await db.Enrolments.SingleAsync();
            var mine = new Enrolment(_town.Maria, theirs.ProgrammeId, theirs.StreamId);
            mine.Enrol(theirs.OrderNumber, theirs.OrderDate, theirs.From, theirs.Until);
            db.Add(mine);
            return Domain.Common.Result.Ok;
        });

        await MergeAsync();

        var all = await _town.ReadAsync(db => db.Enrolments.ToListAsync());
        all.Should().OnlyContain(e => e.EducatorId == _town.Maria);
        all.Where(e => e.Status != EnrolmentStatus.Withdrawn).Should().ContainSingle();
    }

    private Task<int> LeftAsync(int person) => _town.ReadAsync(async db =>
        await db.Enrolments.CountAsync(r => r.EducatorId == person) + await db.SupportTasks.CountAsync(r => r.EducatorId == person)
        + await db.Internships.CountAsync(r => r.EducatorId == person) + await db.EventRegistrations.CountAsync(r => r.EducatorId == person)
        + await db.ContestEntries.CountAsync(r => r.EducatorId == person) + await db.Routes.CountAsync(r => r.EducatorId == person)
        + await db.RouteStatusSteps.CountAsync(r => r.EducatorId == person) + await db.RouteVersions.CountAsync(r => r.EducatorId == person)
        + await db.RouteApprovals.CountAsync(r => r.EducatorId == person) + await db.RouteSteps.CountAsync(r => r.EducatorId == person)
        + await db.RouteCheckpoints.CountAsync(r => r.EducatorId == person) + await db.RouteFiles.CountAsync(r => r.EducatorId == person)
        + await db.RouteFileContents.CountAsync(r => r.EducatorId == person) + await db.Consultations.CountAsync(r => r.EducatorId == person));

    private async Task MergeAsync()
    {
        var versions = await _town.ReadAsync(db => db.Educators.ToDictionaryAsync(e => e.Id, e => e.Version));
        var merged = await _town.AsCentre().Get<DuplicateService>().MergeAsync(new MergeDraft
        {
            SurvivorId = _town.Maria, OtherId = _twin, SurvivorVersion = versions[_town.Maria], OtherVersion = versions[_twin],
        });
        merged.IsOk.Should().BeTrue();
    }
}
