using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.LowResultsSchools;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.LowResultsSchools;

public sealed class SchoolSupportServiceTests : IAsyncLifetime
{
    private SchoolWorld _world = null!;

    public async Task InitializeAsync() => _world = await SchoolWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Assess_SameDay_CorrectsAndLaterAddsARow()
    {
        var first = (await _world.AssessAsync(_world.LugaSchool)).Value;
        var draft = (await _world.Cards.FindProfileDraftAsync(_world.LugaSchool, default))!;
        draft.Marks[0] = 0;
        (await _world.Service.AssessAsync(draft, default)).Value.Should().Be(first);

        _world.Test.Clock.MoveTo(Some.Today.AddDays(40));
        (await _world.AssessAsync(_world.LugaSchool)).Value.Should().NotBe(first);

        (await _world.RowAsync(_world.LugaSchool)).Risks.Lines[0].Should().Match<RiskLine>(l => l.Mark == 3 && l.Before == 0);
    }

    [Fact]
    public async Task Assess_TodayBySomebodyElseMeanwhile_IsRefused()
    {
        await _world.AssessAsync(_world.LugaSchool);

        (await _world.AssessAsync(_world.LugaSchool)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Assess_NothingOrAPastSchoolOrAForeignOne_IsRefused()
    {
        (await _world.AssessAsync(_world.LugaSchool, "------------")).Error.Should().Be(LowResultsErrors.NothingAssessed);
        (await _world.AssessAsync(_world.PastSchool)).Error.Should().Be(LowResultsErrors.NotMarked);
        (await _world.AsTosno().AssessAsync(_world.LugaSchool)).Error.Should().Be(LowResultsErrors.NotFound);
        (await _world.AssessAsync(9999)).Error.Should().Be(LowResultsErrors.NotFound);
    }

    [Theory]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Auditor)]
    public async Task Keeping_ByOthers_IsForbidden(Role role)
    {
        _world.Test.As(AccessScope.Region, role);

        (await _world.AssessAsync(_world.LugaSchool)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.NameCuratorAsync(_world.LugaSchool)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Service.EndCuratorAsync(new() { CuratorId = 1, LastDay = Some.Today }, default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task NameCurator_AfterAnother_EndsTheFormerTermTheDayBefore()
    {
        await _world.NameCuratorAsync(_world.LugaSchool, Some.Today.AddDays(-50));
        (await _world.NameCuratorAsync(_world.LugaSchool, methodist: _world.Methodist)).IsOk.Should().BeTrue();

        var curators = (await _world.Cards.FindAsync(_world.LugaSchool, default))!.Curators;

        curators[0].Should().Match<SchoolCuratorLine>(c => c.FullName == "Методистова Вера Ильинична" && c.IsNow && c.MethodistId == _world.Methodist);
        curators[1].Until.Should().Be(Some.Today.AddDays(-1));
    }

    [Fact]
    public async Task NameCurator_NotAfterTheFormer_IsRefused()
    {
        await _world.NameCuratorAsync(_world.LugaSchool);

        (await _world.NameCuratorAsync(_world.LugaSchool)).Error.Should().Be(LowResultsErrors.CuratorNotAfterFormer);
    }

    [Fact]
    public async Task NameCurator_NobodyOrTwoOrAForeignMethodist_IsRefused()
    {
        var draft = new SchoolCuratorDraft { OrganisationId = _world.LugaSchool, From = Some.Today };
        (await _world.Service.NameCuratorAsync(draft, default)).Error.Should().Be(LowResultsErrors.CuratorMissing);
        (draft.MethodistId, draft.FullName) = (_world.Methodist, "Кто-то");
        (await _world.Service.NameCuratorAsync(draft, default)).Error.Should().Be(LowResultsErrors.CuratorTwice);
        draft.FullName = null;
        (await _world.AsLuga().Service.NameCuratorAsync(draft, default)).Error.Should().Be(LowResultsErrors.NotFound);
    }

    [Fact]
    public async Task EndCurator_LeavesTheSchoolWithoutOneFromTheNextDay()
    {
        await _world.NameCuratorAsync(_world.LugaSchool, Some.Today.AddDays(-50));
        var curator = (await _world.Cards.FindAsync(_world.LugaSchool, default))!.Curators[0];

        (await _world.Service.EndCuratorAsync(new() { CuratorId = curator.Id, Version = curator.Version, LastDay = Some.Today.AddDays(-1) }, default)).IsOk.Should().BeTrue();

        (await _world.RowAsync(_world.LugaSchool)).Curator.Should().BeNull();
        (await _world.Service.EndCuratorAsync(new() { CuratorId = curator.Id, Version = 0, LastDay = Some.Today }, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.AsTosno().Service.EndCuratorAsync(new() { CuratorId = curator.Id, LastDay = Some.Today }, default)).Error.Should().Be(LowResultsErrors.NotFound);
    }

    [Fact]
    public async Task SaveVisit_WrongFacts_AreRefused()
    {
        (await SaveAsync(v => v.VisitedOn = Some.Today.AddDays(1))).Should().Be(LowResultsErrors.VisitInFuture);
        (await SaveAsync(v => v.VisitedOn = null)).Should().Be(LowResultsErrors.VisitDateMissing);
        (await SaveAsync(v => v.Purpose = " ")).Should().Be(LowResultsErrors.VisitPurposeMissing);
        (await SaveAsync(v => v.Lessons = 51)).Should().Be(LowResultsErrors.LessonsWrong);
        (await SaveAsync(v => v.NextOn = v.VisitedOn)).Should().Be(LowResultsErrors.NextNotAfter);
        (await SaveAsync(v => v.Visitor = null)).Should().Be(LowResultsErrors.VisitorMissing);
        (await SaveAsync(v => v.OrganisationId = 9999)).Should().Be(LowResultsErrors.NotFound);
    }

    [Fact]
    public async Task SaveVisit_ByTheCuratingMethodist_IsRecordedInTheOwnName()
    {
        await _world.NameCuratorAsync(_world.LugaSchool, Some.Today.AddDays(-5), _world.Methodist);

        var saved = await _world.AsMethodist().Service.SaveVisitAsync(_world.Visit(), default);

        saved.IsOk.Should().BeTrue();
        (await _world.Cards.FindAsync(_world.LugaSchool, default))!.Visits.Should().ContainSingle()
            .Which.Should().Match<SchoolVisitLine>(v => v.Visitor == "Методистова Вера Ильинична" && v.MayChange && v.Findings != null);
    }

    [Fact]
    public async Task SaveVisit_ByAMethodistWhoIsNoCuratorThatDay_IsRefused()
    {
        (await _world.AsMethodist().Service.SaveVisitAsync(_world.Visit(), default)).Error.Should().Be(LowResultsErrors.NotCurator);
        await _world.AsStaff().NameCuratorAsync(_world.LugaSchool, Some.Today, _world.Methodist);
        (await _world.AsMethodist().Service.SaveVisitAsync(_world.Visit(on: Some.Today.AddDays(-1)), default)).Error.Should().Be(LowResultsErrors.NotCurator);
    }

    [Fact]
    public async Task Visit_OfAnother_IsChangedAndRemovedByTheCentreOnly()
    {
        await _world.NameCuratorAsync(_world.LugaSchool, Some.Today.AddDays(-5), _world.Methodist);
        var methodists = (await _world.AsMethodist().Service.SaveVisitAsync(_world.Visit(), default)).Value;
        var keepers = (await _world.AsStaff().Service.SaveVisitAsync(_world.Visit(), default)).Value;

        (await _world.AsMethodist().Service.RemoveVisitAsync(keepers, default)).Error.Should().Be(LowResultsErrors.NotFound);
        (await _world.AsLuga().Service.RemoveVisitAsync(methodists, default)).Error.Should().Be(LowResultsErrors.NotFound);
        (await _world.AsTosno().Service.RemoveVisitAsync(keepers, default)).Error.Should().Be(LowResultsErrors.NotFound);
        (await _world.AsCoordinator().Service.RemoveVisitAsync(keepers, default)).Error.Should().Be(LowResultsErrors.NotFound);
        (await _world.AsLuga().Service.RemoveVisitAsync(keepers, default)).IsOk.Should().BeTrue();
        (await _world.AsStaff().Service.RemoveVisitAsync(methodists, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Visit_CorrectedByTwo_TheSecondIsRefused()
    {
        var id = (await _world.Service.SaveVisitAsync(_world.Visit(), default)).Value;
        var mine = (await _world.Cards.FindVisitDraftAsync(_world.LugaSchool, id, default))!;
        var theirs = (await _world.Cards.FindVisitDraftAsync(_world.LugaSchool, id, default))!;
        mine.Purpose = "Контрольная точка";
        (await _world.Service.SaveVisitAsync(mine, default)).IsOk.Should().BeTrue();

        theirs.Purpose = "Другое";
        (await _world.Service.SaveVisitAsync(theirs, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Acts_LeaveJournalLinesOfTheSchool()
    {
        await _world.AssessAsync(_world.LugaSchool);
        await _world.NameCuratorAsync(_world.LugaSchool);
        await _world.Service.SaveVisitAsync(_world.Visit(), default);
        await using var db = _world.Test.Database.Read();

        (await db.AuditEntries.Where(a => a.OrganisationId == _world.LugaSchool).Select(a => a.Subject).ToListAsync())
            .Should().Contain(["RiskProfile", "SchoolCurator", "SchoolVisit"]);
    }

    private async Task<Domain.Common.DomainError> SaveAsync(Action<SchoolVisitDraft> spoil)
    {
        var draft = _world.Visit();
        spoil(draft);
        return (await _world.Service.SaveVisitAsync(draft, default)).Error;
    }
}
