using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Programmes;

/// <summary>Who sees whom and which numbers.</summary>
public sealed class ProgrammeScopeTests : IAsyncLifetime
{
    private ProgrammeWorld _world = null!;
    private int _programme;
    private int _stream;

    public async Task InitializeAsync()
    {
        _world = await ProgrammeWorld.CreateAsync();
        _programme = await _world.AddProgrammeAsync();
        _stream = await _world.AddStreamAsync(_programme);
        await _world.EnrolAsync(_programme, _stream, _world.LugaPeople[0], _world.LugaPeople[1], _world.TosnoPeople[0]);
    }

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Theory]
    [InlineData(Role.CentreStaff, 3, 3)]
    [InlineData(Role.MunicipalService, 2, 2)]
    [InlineData(Role.OrganisationCoordinator, 2, 2)]
    [InlineData(Role.RegionalMethodist, 1, 1)]
    [InlineData(Role.Educator, 1, null)]
    [InlineData(Role.Observer, 0, null)]
    public async Task Learners_AreThoseOfTheScope(Role role, int rows, int? counted)
    {
        _world.As(role);

        (await _world.RowsAsync(_programme)).Should().HaveCount(rows);
        (await _world.List.ListAsync(new(), PageRequest.All, default)).Items[0].Learners.Should().Be(counted);
    }

    [Fact]
    public async Task Auditor_SeesNothing()
    {
        _world.As(Role.Auditor);

        (await _world.List.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(0);
        (await _world.Cards.FindAsync(_programme, default)).Should().BeNull();
        (await _world.StreamList.ListAsync(new(), default)).Should().BeEmpty();
        (await _world.Effects.FindAsync(_programme, default)).Should().BeNull();
        (await _world.OfferList.ListAsync(new(), default)).Should().BeEmpty();
    }

    [Fact]
    public async Task Observer_SeesCountsOfFiveAndMoreOnly()
    {
        _world.As(Role.Observer);
        (await _world.Cards.FindAsync(_programme, default))!.Streams[0].Taken.Should().BeNull();
        _world.As(Role.CentreStaff);
        await _world.EnrolAsync(_programme, _stream, _world.TosnoPeople[1], _world.TosnoPeople[2]);
        _world.As(Role.Observer);

        var card = (await _world.Cards.FindAsync(_programme, default))!;

        (card.Row.Learners, card.Streams[0].Taken).Should().Be((5, 5));
        (await _world.Learners.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(0);
    }

    [Fact]
    public async Task Municipality_CannotApplyOrWithdrawForForeignPeople()
    {
        var foreign = (await _world.RowsAsync(_programme)).Single(r => r.EducatorId == _world.TosnoPeople[0]);
        ProgrammeWorld.Must(await _world.Orders.UndoAsync(new(foreign.Id, foreign.Version), default));
        var applied = (await _world.ChosenAsync(_programme, EnrolmentStatus.Applied))[0];
        _world.As(Role.MunicipalService);

        (await _world.ApplyAsync(_stream, _world.TosnoPeople[1])).Error.Should().Be(EnrolmentErrors.NotFound);
        (await _world.Applications.WithdrawAsync(applied, null, default)).Error.Should().Be(EnrolmentErrors.NotFound);
        (await _world.Applications.WithdrawAsync(new(9999, 0), null, default)).Error.Should().Be(EnrolmentErrors.NotFound);
        (await _world.Learners.FindPeopleAsync("", default)).Should().OnlyContain(p => _world.LugaPeople.Contains(p.Id) || _world.LugaManagers.Contains(p.Id));
    }

    [Fact]
    public async Task LearningOfAPerson_OutOfScope_IsEmpty()
    {
        var queries = new EducatorLearningQueries(_world.Learners, _world.InternshipList);
        (await queries.LoadAsync(_world.TosnoPeople[0], default)).Programmes.Should().ContainSingle();
        _world.As(Role.MunicipalService);

        (await queries.LoadAsync(_world.TosnoPeople[0], default)).IsEmpty.Should().BeTrue();
        (await queries.LoadAsync(_world.LugaPeople[0], default)).Programmes.Should().ContainSingle();
    }

    [Fact]
    public async Task Exports_LeaveALineInTheJournal()
    {
        await _world.Learners.ExportAsync(new() { ProgrammeId = _programme }, new(), default);
        await _world.List.ExportAsync(new(), new(), default);

        await using var db = _world.Test.Database.Read();
        db.AuditEntries.Where(a => a.Action == AuditAction.Exported).Select(a => new { a.Subject, a.Rows }).AsEnumerable()
            .Should().BeEquivalentTo([new { Subject = "Enrolments", Rows = (int?)3 }, new { Subject = "Programmes", Rows = (int?)1 }]);
    }

    [Fact]
    public async Task Teams_AreSeenByScopeAndAsNumbersByTheObserver()
    {
        await _world.EnrolAsync(_programme, _stream, [.. _world.LugaManagers]);
        await _world.EnrolAsync(_programme, _stream, _world.TosnoManagers[0]);

        var board = await _world.Teams.FindAsync(new(), default);
        board.Teams.Should().ContainSingle().Which.OrganisationId.Should().Be(_world.LugaSchool.Id);
        board.Halves.Should().ContainSingle().Which.OrganisationId.Should().Be(_world.TosnoSchool.Id);
        (await _world.AsTosno().Teams.FindAsync(new(), default)).Should().Match<TeamBoard>(b => b.Teams.Count == 0 && b.Halves.Count == 1);
        var seen = await _world.As(Role.Observer).Teams.FindAsync(new(), default);
        (seen.Studying, seen.Teams.Count, seen.Halves.Count, seen.HasNames).Should().Be((1, 0, 0, false));
        (await _world.As(Role.RegionalMethodist).Teams.FindAsync(new(), default)).Studying.Should().Be(0);
    }

    [Fact]
    public async Task Teams_RetrainingAndTeachers_MakeNone()
    {
        var retraining = await _world.AddProgrammeAsync(ProgrammeWorld.Draft("Менеджмент", ProgrammeKind.Retraining, 260));
        await _world.EnrolAsync(retraining, await _world.AddStreamAsync(retraining), [.. _world.LugaManagers]);

        var board = await _world.Teams.FindAsync(new(), default);

        (board.Teams.Count, board.Halves.Count).Should().Be((0, 0));
    }

    [Fact]
    public async Task Teams_CompletedOnTheDayOnly()
    {
        var stream = await _world.AddStreamAsync(_programme, from: Some.Today.AddDays(-40), until: Some.Today, number: "2");
        await _world.EnrolAsync(_programme, stream, [.. _world.LugaManagers]);
        var rows = (await _world.RowsAsync(_programme)).Where(r => r.StreamId == stream).ToList();
        ProgrammeWorld.Must(await _world.Orders.CompleteAsync(new()
        {
            DocumentKind = "удостоверение", DocumentDate = Some.Today, Lines = [.. rows.Select(r => new CompletionLine(new(r.Id, r.Version), r.FullName) { Number = $"У-{r.Id}" })],
        }, default));

        (await _world.Teams.FindAsync(new(), default)).Organisations.Should().Be(1);
        (await _world.Teams.FindAsync(new() { On = Some.Today.AddDays(-1) }, default)).Should().Match<TeamBoard>(b => b.Completed == 0 && b.Studying == 1);
    }
}
