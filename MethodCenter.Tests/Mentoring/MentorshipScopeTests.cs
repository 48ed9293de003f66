using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

/// <summary>Who sees which pairs, and who may not act on what they see.</summary>
public sealed class MentorshipScopeTests : IAsyncLifetime
{
    private MentorshipWorld _world = null!;

    public async Task InitializeAsync() => _world = await MentorshipWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Theory]
    [InlineData("tosno")]
    [InlineData("neighbour")]
    [InlineData("observer")]
    public async Task Card_OfAForeignPair_IsAbsent_AndItsActsNotFound(string who)
    {
        var id = await _world.ActiveAsync();
        _world.As(who);

        (await _world.Cards.FindAsync(id, default)).Should().BeNull();
        (await _world.List.ListAsync(new(), new(), default)).Total.Should().Be(0);
        (await _world.Life.CompleteAsync(new() { Id = id, On = Some.Today, Outcome = "x", GoalReached = 2 }, default)).Error.Should().Be(MentoringErrors.PairNotFound);
        (await _world.Tasks.SaveAsync(MentorshipWorld.Task(id), default)).Error.Should().Be(MentoringErrors.PairNotFound);
        (await _world.Meetings.SaveAsync(MentorshipWorld.Meeting(id), default)).Error.Should().Be(MentoringErrors.PairNotFound);
    }

    [Theory]
    [InlineData("mentor")]
    [InlineData("methodist")]
    [InlineData("mentee")]
    public async Task Papers_AndEnds_AreNotForTheSides(string who)
    {
        var id = await _world.ActiveAsync();
        var papers = await _world.PapersAsync(id);
        _world.As(who);

        (await _world.Pairs.TakePapersAsync(papers, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Life.EndEarlyAsync(new() { Id = id, Version = papers.Version, Reason = "x", LastDay = Some.Today }, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.CardAsync(id)).MayKeep.Should().BeFalse();
    }

    [Fact]
    public async Task Organisation_OfTheMenteeElsewhere_ReadsThePairAndChangesNothing()
    {
        _world.AsLuga();
        var draft = _world.Draft();
        draft.OrganisationId = _world.Second.Id;
        var id = (await _world.Pairs.MakeAsync(draft, default)).Value;
        _world.AsCoordinator();

        var card = await _world.CardAsync(id);
        card.MayKeep.Should().BeFalse();
        (await _world.Life.CancelAsync(id, card.Version, "x", default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task List_Filtered_ShowsWhatIsMissingAndLeavesALineOfTheExport()
    {
        await _world.DraftedAsync();
        await _world.ActiveAsync(_world.Mentees[1]);
        _world.AsLuga();

        (await _world.List.ListAsync(new() { State = MentorshipState.Draft }, new(), default)).Items.Single().Warnings.Should().Contain("нет приказа");
        (await _world.List.ListAsync(new() { Text = "номер1" }, new(), default)).Items.Single().State.Should().Be(MentorshipState.Active);
        (await _world.List.ListAsync(new() { Text = "опытная" }, new(Sort: "Organisation"), default)).Total.Should().Be(2);
        (await _world.List.ListAsync(new() { NeedsAttention = true }, new(Sort: "LastMeeting"), default)).Total.Should().Be(1);
        (await _world.List.CountAsync(new(), default)).Should().Be(new MentorshipCounts(2, 1, 1, 0));
        (await _world.List.ExportAsync(new(), new(), default)).Should().HaveCount(2);
        (await _world.ReadAsync(db => db.AuditEntries.AnyAsync(a => a.Subject == "Mentorships" && a.Action == AuditAction.Exported))).Should().BeTrue();
    }
}
