using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using Xunit;

namespace MethodCenter.Tests.Events;

public sealed class ContestServiceTests : IAsyncLifetime
{
    private EventWorld _world = null!;
    private int _contest;
    private IReadOnlyList<EventNomination> _nominations = [];

    private List<int> Luga => _world.People.LugaMath;
    private List<int> Tosno => _world.People.TosnoMath;

    public async Task InitializeAsync()
    {
        _world = await EventWorld.CreateAsync();
        _contest = await _world.AddAsync(EventWorld.Contest());
        _nominations = (await _world.CardAsync(_contest)).Nominations;
    }

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Entry_IsMadeByThoseWhoSeeThePerson()
    {
        (await _world.As(Role.MunicipalService).Contests.SaveEntryAsync(Entry(Luga[0]), default)).IsOk.Should().BeTrue();
        (await _world.Contests.SaveEntryAsync(Entry(Tosno[0]), default)).Error.Should().Be(EventErrors.PersonNotFound);
        (await _world.AsTeacher(Luga[1]).Contests.SaveEntryAsync(Entry(Luga[1], 1), default)).IsOk.Should().BeTrue();
        (await _world.Contests.SaveEntryAsync(Entry(Luga[2]), default)).Error.Should().Be(EventErrors.PersonNotFound);
        (await _world.As(Role.Observer).Contests.SaveEntryAsync(Entry(Luga[2]), default)).Error.Should().Be(AccessErrors.Forbidden);

        (await _world.As(Role.CentreStaff).CardAsync(_contest)).Entries.Select(e => (e.EducatorId, e.Nomination)).Should().Equal((Luga[0], "Дебют"), (Luga[1], "Мастер"));
        (await _world.AsTeacher(Luga[1]).CardAsync(_contest)).Entries.Should().ContainSingle("one sees the own work");
        (await _world.AsTosno().CardAsync(_contest)).Entries.Should().BeEmpty();
    }

    [Fact]
    public async Task Entry_TwiceForeignNominationOrNoContest_IsRefused()
    {
        await _world.Contests.SaveEntryAsync(Entry(Luga[0]), default);
        var seminar = await _world.AddAsync();

        (await _world.Contests.SaveEntryAsync(Entry(Luga[0]), default)).Error.Should().Be(EventErrors.EntryRepeated);
        (await _world.Contests.SaveEntryAsync(Entry(Luga[0], 1), default)).IsOk.Should().BeTrue("another nomination is another work");
        (await _world.Contests.SaveEntryAsync(new() { EventId = _contest, NominationId = 999, EducatorId = Luga[1] }, default)).Error.Should().Be(EventErrors.NominationUnknown);
        (await _world.Contests.SaveEntryAsync(new() { EventId = seminar, NominationId = _nominations[0].Id, EducatorId = Luga[1] }, default)).Error.Should().Be(EventErrors.NotContest);
    }

    [Fact]
    public async Task Results_OneAct_JudgesTheWorksAndOrdersThem()
    {
        foreach (var person in Luga.Take(3)) await _world.Contests.SaveEntryAsync(Entry(person), default);
        _world.Test.Clock.MoveTo(EventWorld.Soon);
        var table = await TableAsync();
        (table.Lines[0].Points, table.Lines[0].Result) = (80.25m, ContestResult.Laureate);
        (table.Lines[1].Points, table.Lines[1].Result) = (99.5m, ContestResult.Winner);

        (await _world.Contests.SaveResultsAsync(table, default)).IsOk.Should().BeTrue();

        var card = await _world.CardAsync(_contest);
        card.Entries.Select(e => (e.PointsHundredths, e.Result)).Should().Equal((9950, ContestResult.Winner), (8025, ContestResult.Laureate), (null, ContestResult.Entered));
        (await _world.Contests.RemoveEntryAsync(card.Entries[0].Id, card.Entries[0].Version, default)).Error.Should().Be(EventErrors.EntryJudged);
        table.Lines[0].Points = 1;
        (await _world.Contests.SaveResultsAsync(table, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.Contests.RemoveEntryAsync(card.Entries[2].Id, card.Entries[2].Version, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Results_WithoutAnEntry_AreImpossible()
    {
        await _world.Contests.SaveEntryAsync(Entry(Luga[0]), default);
        var other = await _world.AddAsync(EventWorld.Contest("Иная"));
        await _world.Contests.SaveEntryAsync(new() { EventId = other, NominationId = (await _world.CardAsync(other)).Nominations[0].Id, EducatorId = Luga[0] }, default);
        _world.Test.Clock.MoveTo(EventWorld.Soon);
        var table = await TableAsync();
        table.Lines[0].Result = ContestResult.Winner;
        table.Lines.Add(new() { EntryId = (await _world.CardAsync(other)).Entries[0].Id, Result = ContestResult.Winner });

        (await _world.Contests.SaveResultsAsync(table, default)).Error.Should().Be(EventErrors.EntryMissing);
        (await _world.CardAsync(_contest)).Entries[0].Result.Should().Be(ContestResult.Entered, "the act is one");
    }

    [Fact]
    public async Task Results_BeforeTheContestOrByOthers_AreRefused()
    {
        await _world.Contests.SaveEntryAsync(Entry(Luga[0]), default);
        var table = await TableAsync();
        table.Lines[0].Points = 50;

        (await _world.Contests.SaveResultsAsync(table, default)).Error.Should().Be(EventErrors.ResultsEarly);
        _world.Test.Clock.MoveTo(EventWorld.Soon);
        (await _world.As(Role.MunicipalService).Contests.SaveResultsAsync(table, default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("100", null)]
    [InlineData("33.33", null)]
    [InlineData("100.01", "points")]
    [InlineData("-0.01", "points")]
    [InlineData("33.333", "points")]
    public void ProblemOf_Points_AreHundredthsOfAHundred(string points, string? problem)
    {
        var table = new ContestResultsDraft { Lines = [new() { Points = decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture) }] };

        ContestRule.ProblemOf(table, EventWorld.Soon, EventWorld.Soon)?.Code.Should().Be("event." + problem);
        (ContestRule.ProblemOf(table, EventWorld.Soon, EventWorld.Soon) is null).Should().Be(problem is null);
    }

    [Fact]
    public async Task Places_SmallCounts_AreHiddenFromTheObserverAndNotFromTheCentre()
    {
        foreach (var person in Luga) await _world.Contests.SaveEntryAsync(Entry(person), default);
        foreach (var person in Tosno.Take(2)) await _world.Contests.SaveEntryAsync(Entry(person), default);

        (await _world.CardAsync(_contest)).Places.Select(p => p.Entries).Should().BeEquivalentTo(new int?[] { 6, 2 });
        var seen = (await _world.As(Role.Observer).CardAsync(_contest)).Places;
        seen.Should().HaveCount(2).And.OnlyContain(p => p.Entries == null || p.Entries >= 5);
        seen.Should().Contain(p => p.Entries == null);
        (await _world.CardAsync(_contest)).Entries.Should().BeEmpty();
        (await _world.AsTeacher(Luga[0]).CardAsync(_contest)).Places.Should().BeEmpty();
    }

    [Fact]
    public async Task Export_LeavesALineInTheJournalAndIsClosedToThoseWhoSeeNoPeople()
    {
        await _world.Contests.SaveEntryAsync(Entry(Luga[0]), default);

        (await _world.Cards.ExportAsync(_contest, AuditAction.Exported, default))!.Entries.Should().ContainSingle();
        (await _world.As(Role.Observer).Cards.ExportAsync(_contest, AuditAction.Exported, default)).Should().BeNull();
        (await _world.AsTeacher(Luga[0]).Cards.ExportAsync(_contest, AuditAction.Exported, default)).Should().BeNull();

        await using var db = _world.As(Role.CentreStaff).Database.Read();
        db.AuditEntries.Count(a => a.Action == AuditAction.Exported && a.Subject == "EventRegistrations" && a.SubjectId == _contest).Should().Be(1);
    }

    private ContestEntryDraft Entry(int person, int nomination = 0) => new() { EventId = _contest, NominationId = _nominations[nomination].Id, EducatorId = person, WorkTitle = "Урок" };

    private async Task<ContestResultsDraft> TableAsync() => new()
    {
        EventId = _contest,
        Lines = [.. (await _world.CardAsync(_contest)).Entries.Select(e => new ContestResultLine { EntryId = e.Id, Version = e.Version, Result = e.Result })],
    };
}
