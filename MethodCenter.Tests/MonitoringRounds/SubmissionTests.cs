using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.MonitoringRounds;

/// <summary>What municipalities submit, what the centre decides of it, and who may do neither.</summary>
public sealed class SubmissionTests : IAsyncLifetime
{
    private RoundWorld _world = null!;
    private int _round;

    public async Task InitializeAsync()
    {
        _world = await RoundWorld.CreateAsync();
        _round = await _world.OpenAsync();
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Open_MakesAPlaceForEveryMunicipality()
    {
        await using var db = _world.Database.Read();

        (await db.RoundPlaces.CountAsync(p => p.RoundId == _round && p.State == SubmissionState.Waiting)).Should().Be(18);
        (await _world.FindAsync(_round)).Should().Match<MonitoringRound>(r => r.State == RoundState.Collecting && r.OpenedAt != null && r.Title == "Мониторинг за первое полугодие 2026 года");
    }

    [Fact]
    public async Task Submit_KeepsTheFiguresOfTheMoment_WithTheVersionsOfMethods()
    {
        await _world.SubmitAsync(_round, _world.Tosno, "Всё сверено");

        var place = await _world.PlaceAsync(_round, _world.Tosno);
        place.Should().Match<RoundPlace>(p => p.State == SubmissionState.Submitted && p.SubmittedBy == "тест" && p.Explanation == "Всё сверено");
        var figures = SubmittedFigures.Read(place.Figures);
        figures.Should().HaveCount(Domain.Monitoring.IndicatorCatalogue.All.Count);
        figures.Single(f => f.Code == "П3").Should().Be(new SubmittedFigure("П3", 6, 12, 500, 1));
    }

    [Fact]
    public async Task Submit_Twice_IsRefused()
    {
        await _world.SubmitAsync(_round, _world.Tosno);

        (await _world.SubmitAsync(_round, _world.Tosno)).Error.Code.Should().Be("round.submitted");
    }

    [Fact]
    public async Task Submit_SeenBeforeItChanged_IsRefused()
    {
        await _world.SubmitAsync(_round, _world.Tosno);
        await _world.Settlements.ReturnAsync(await _world.ChosenAsync(_round, "Проверьте П3", _world.Tosno));

        (await _world.AsPlace(_world.Tosno).Submissions.SubmitAsync(new SubmissionDraft { RoundId = _round, Version = 0 })).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Submit_AfterTheDeadline_IsTakenWithAMark()
    {
        _world.Test.Clock.MoveTo(RoundWorld.Day.AddDays(21));

        (await RowOfAsync(_world.Luga)).Board.Should().Be(BoardState.Late);
        (await _world.SubmitAsync(_round, _world.Luga)).IsOk.Should().BeTrue();
        (await _world.SubmitAsync(_round, _world.Tosno)).IsOk.Should().BeTrue();

        (await RowOfAsync(_world.Luga)).Should().Match<RoundPlaceRow>(p => p.IsLate && p.Board == BoardState.Submitted);
    }

    [Fact]
    public async Task Submit_OnTheDeadline_IsInTime()
    {
        _world.Test.Clock.MoveTo(RoundWorld.Day.AddDays(20));

        await _world.SubmitAsync(_round, _world.Luga);

        (await RowOfAsync(_world.Luga)).IsLate.Should().BeFalse();
    }

    [Fact]
    public async Task Submit_BeforeTheReportingDate_IsRefused()
    {
        var next = await _world.OpenAsync(RoundWorld.Day.AddDays(1));

        (await _world.SubmitAsync(next, _world.Luga)).Error.Code.Should().Be("round.too-early");
    }

    [Fact]
    public async Task TakeBack_WhileNobodySettled_Waits_AndLaterIsRefused()
    {
        await _world.SubmitAsync(_round, _world.Luga);
        var submitted = await _world.PlaceAsync(_round, _world.Luga);
        (await _world.AsPlace(_world.Luga).Submissions.TakeBackAsync(_round, submitted.Version)).IsOk.Should().BeTrue();
        (await _world.PlaceAsync(_round, _world.Luga)).State.Should().Be(SubmissionState.Waiting);

        await _world.SubmitAsync(_round, _world.Luga);
        await _world.Settlements.AcceptAsync(await _world.ChosenAsync(_round, null, _world.Luga));
        var accepted = await _world.PlaceAsync(_round, _world.Luga);

        (await _world.AsPlace(_world.Luga).Submissions.TakeBackAsync(_round, accepted.Version)).Error.Code.Should().Be("round.not-taken-back");
    }

    [Fact]
    public async Task Return_NeedsAReason_AndTheMunicipalitySubmitsAnew()
    {
        await _world.SubmitAsync(_round, _world.Luga);

        (await _world.Settlements.ReturnAsync(await _world.ChosenAsync(_round, " ", _world.Luga))).Error.Code.Should().Be("round.return-reason");
        (await _world.Settlements.ReturnAsync(await _world.ChosenAsync(_round, "Нет весенних протоколов", _world.Luga))).IsOk.Should().BeTrue();

        (await _world.PlaceAsync(_round, _world.Luga)).Should().Match<RoundPlace>(p => p.State == SubmissionState.Returned && p.Remark == "Нет весенних протоколов" && p.SettledBy == "тест");
        (await _world.SubmitAsync(_round, _world.Luga)).IsOk.Should().BeTrue();
        (await _world.PlaceAsync(_round, _world.Luga)).SettledAt.Should().BeNull();
    }

    [Fact]
    public async Task Accept_ManyAtOnce_OneNotSubmitted_AcceptsNobodyAndNamesIt()
    {
        await _world.SubmitAsync(_round, _world.Tosno);

        var refused = await _world.Settlements.AcceptAsync(await _world.ChosenAsync(_round, null, _world.Tosno, _world.Luga));

        refused.Error.Message.Should().Contain("Лужский").And.NotContain("Тосненский");
        (await _world.PlaceAsync(_round, _world.Tosno)).State.Should().Be(SubmissionState.Submitted);
    }

    [Fact]
    public async Task Undo_OfAnAcceptance_WhileNotFrozen()
    {
        await _world.SubmitAsync(_round, _world.Tosno);
        await _world.Settlements.AcceptAsync(await _world.ChosenAsync(_round, null, _world.Tosno));

        (await _world.Settlements.UndoAsync(await _world.ChosenAsync(_round, null, _world.Tosno))).IsOk.Should().BeTrue();
        (await _world.PlaceAsync(_round, _world.Tosno)).State.Should().Be(SubmissionState.Submitted);

        await _world.Settlements.AcceptAsync(await _world.ChosenAsync(_round, null, _world.Tosno));
        (await _world.Freezing.FreezeAsync(_round, "срок")).IsOk.Should().BeTrue();
        (await _world.Settlements.UndoAsync(await _world.ChosenAsync(_round, null, _world.Tosno))).Error.Code.Should().Be("round.not-collecting");
    }

    [Fact]
    public async Task Board_DataChangedAfterSubmission_SaysWas_AndIs()
    {
        await _world.SubmitAsync(_round, _world.Tosno);
        await _world.Test.AddAsync(SomeDiagnostics.Attempt(_world.Campaign, _world.People[7], "SUB.1=9/10"));

        var row = await RowOfAsync(_world.Tosno);

        row.Board.Should().Be(BoardState.WithRemarks);
        var change = row.Changes.Single(c => c.Code == "П3");
        change.Should().Match<FigureChange>(c => c.IsOfData && !c.IsOfMethod && c.Was.Tenths == 500 && c.Is.Tenths == 583);
        (await RowOfAsync(_world.Luga)).Changes.Should().BeEmpty("it has not submitted");
    }

    /// <summary>Two were diagnosed in the previous round, none is in this one: an error that must be explained.</summary>
    [Fact]
    public async Task Submit_ErrorWithoutExplanation_IsRefused()
    {
        await _world.Freezing.FreezeAsync(_round, "срок");
        _world.Test.Clock.MoveTo(new DateOnly(2027, 1, 5));
        await _world.Database.WriteAsync(async db =>
        {
            db.RemoveRange(await db.Diagnoses.Where(d => d.EducatorId == _world.People[18].Id || d.EducatorId == _world.People[19].Id).ToListAsync());
            return Result.Ok;
        });
        var year = await _world.OpenAsync(new DateOnly(2026, 12, 31), new DateOnly(2027, 1, 20));

        var refused = await _world.SubmitAsync(year, _world.Luga, "Данные верны");
        refused.Error.Code.Should().Be("round.not-explained");
        refused.Error.Message.Should().Contain("П3");
        (await _world.SubmitAsync(year, _world.Luga, "По П3: диагностика перенесена на весну")).IsOk.Should().BeTrue();
        (await _world.SubmitAsync(year, _world.Tosno)).IsOk.Should().BeTrue("it has no error");
    }

    [Fact]
    public async Task Submit_ErrorWithAMessageToTheIndicator_IsTaken()
    {
        await Submit_ErrorWithoutExplanation_IsRefused();
        var year = (await _world.Boards.FindAsync(2))!.Head.Id;
        var place = await _world.PlaceAsync(year, _world.Luga);
        await _world.AsPlace(_world.Luga).Submissions.TakeBackAsync(year, place.Version);

        (await _world.SubmitAsync(year, _world.Luga, null)).IsOk.Should().BeFalse();
        await _world.AsPlace(_world.Luga).Talk.SayAsync(new RoundCommentDraft { RoundId = year, MunicipalityId = _world.Luga, Code = "П3", Text = "Кампания перенесена" });

        (await _world.SubmitAsync(year, _world.Luga, null)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Municipality_DoesNotTouchAnother()
    {
        await _world.SubmitAsync(_round, _world.Tosno);
        var draft = await _world.ChosenAsync(_round, "причина", _world.Tosno);
        _world.AsPlace(_world.Luga);

        (await _world.Talk.SayAsync(new RoundCommentDraft { RoundId = _round, MunicipalityId = _world.Tosno, Text = "чужое" })).Error.Should().Be(RoundErrors.NotFound);
        (await _world.Files.AddAsync(new RoundFileDraft { RoundId = _round, MunicipalityId = _world.Tosno, Name = "a.pdf", Content = "%PDF-1.4"u8.ToArray() })).Error.Should().Be(RoundErrors.NotFound);
        (await _world.Settlements.AcceptAsync(draft)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Settlements.ReturnAsync(draft)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Places.FindAsync(_round, "41648000")).Should().BeNull();
        (await _world.Places.FindAsync(_round, "41633000")).Should().NotBeNull();
    }

    [Theory]
    [InlineData(Role.Observer)]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Auditor)]
    public async Task OtherRoles_KeepAndSubmitNothing(Role role)
    {
        _world.Acts(ScopeOf(role), role);

        (await _world.Rounds.SaveAsync(new RoundDraft { Day = RoundWorld.Day, Deadline = RoundWorld.Day })).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Rounds.OpenAsync(_round, 1)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Rounds.CancelAsync(_round, 1, "x")).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Submissions.SubmitAsync(new SubmissionDraft { RoundId = _round })).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Talk.SayAsync(new RoundCommentDraft { RoundId = _round, MunicipalityId = _world.Luga, Text = "x" })).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Official.SaveAsync(new OfficialDraft { Day = RoundWorld.Day, Source = "ОО-1" })).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Places.FindAsync(_round, "41633000")).Should().BeNull();
    }

    [Fact]
    public async Task Observer_SeesTheListAndSnapshots_ButNoSubmission()
    {
        await _world.SubmitAsync(_round, _world.Luga);
        await _world.Freezing.FreezeAsync(_round, "срок");
        _world.Acts(AccessScope.Aggregates, Role.Observer);

        var row = (await new RoundQueries(_world.Database).ListAsync()).Should().ContainSingle().Subject;
        row.Should().Match<RoundRow>(r => r.Places == 0 && r.Own == null && r.Snapshots == 1);
        var board = (await _world.Boards.FindAsync(_round))!;
        (board.Places.Count, board.Snapshots.Count, board.Head.MaySeeTalk).Should().Be((0, 1, false));
        _world.Acts(AccessScope.Self(_world.People[0].Id), Role.Educator);
        (await new RoundQueries(_world.Database).ListAsync()).Should().BeEmpty();
        (await _world.Boards.FindAsync(_round)).Should().BeNull();
    }

    [Fact]
    public async Task Municipality_SeesItselfAlone_AndNothingThatIsBeingPrepared()
    {
        await _world.Rounds.SaveAsync(new RoundDraft { Day = RoundWorld.Day.AddDays(-30), Deadline = RoundWorld.Day });
        _world.AsPlace(_world.Luga);

        (await _world.Boards.FindAsync(_round))!.Places.Should().ContainSingle().Which.MunicipalityId.Should().Be(_world.Luga);
        (await new RoundQueries(_world.Database).ListAsync()).Should().ContainSingle().Which.Own.Should().Be(SubmissionState.Waiting);
    }

    [Fact]
    public async Task Cancel_AndRestore_KeepWhatWasSubmitted()
    {
        await _world.SubmitAsync(_round, _world.Luga);
        (await _world.Rounds.CancelAsync(_round, (await _world.FindAsync(_round)).Version, null)).Error.Code.Should().Be("round.cancel-reason");
        (await _world.Rounds.CancelAsync(_round, (await _world.FindAsync(_round)).Version, "ошибка в дате")).IsOk.Should().BeTrue();
        (await _world.FindAsync(_round)).Note.Should().Contain("ошибка в дате");
        (await _world.SubmitAsync(_round, _world.Tosno)).Error.Code.Should().Be("round.not-collecting");

        _world.AsCentre();
        (await _world.Rounds.RestoreAsync(_round, (await _world.FindAsync(_round)).Version)).IsOk.Should().BeTrue();
        (await _world.PlaceAsync(_round, _world.Luga)).State.Should().Be(SubmissionState.Submitted);
    }

    [Fact]
    public async Task Save_RefusesWhatMakesNoSense()
    {
        _world.AsCentre();
        async Task<string> CodeAsync(RoundDraft draft) => (await _world.Rounds.SaveAsync(draft)).Error.Code;
        var version = (await _world.FindAsync(_round)).Version;

        (await CodeAsync(new() { Deadline = RoundWorld.Day })).Should().Be("round.day");
        (await CodeAsync(new() { Day = RoundWorld.Day })).Should().Be("round.deadline");
        (await CodeAsync(new() { Day = RoundWorld.Day, Deadline = RoundWorld.Day.AddDays(-1) })).Should().Be("round.deadline-early");
        (await CodeAsync(new() { Day = RoundWorld.Day, Deadline = RoundWorld.Day })).Should().Be("round.same-day");
        (await CodeAsync(new() { Id = _round, Version = version, Day = RoundWorld.Day.AddDays(-5), Deadline = RoundWorld.Day })).Should().Be("round.day-fixed");
        (await CodeAsync(new() { Id = _round, Version = version - 1, Day = RoundWorld.Day, Deadline = RoundWorld.Day.AddDays(30) })).Should().Be("data.changed-meanwhile");
        (await _world.Rounds.SaveAsync(new() { Id = _round, Version = version, Day = RoundWorld.Day, Deadline = RoundWorld.Day.AddDays(30) })).IsOk.Should().BeTrue();
    }

    private async Task<RoundPlaceRow> RowOfAsync(int municipalityId) => (await _world.AsCentre().Boards.FindAsync(_round))!.Places.Single(p => p.MunicipalityId == municipalityId);

    private AccessScope ScopeOf(Role role) => role switch
    {
        Role.Observer => AccessScope.Aggregates,
        Role.OrganisationCoordinator => AccessScope.Organisation(_world.Luga, _world.Second.Id),
        Role.RegionalMethodist => AccessScope.Assigned(1, 1),
        Role.Educator => AccessScope.Self(_world.People[0].Id),
        _ => AccessScope.Journal,
    };
}
