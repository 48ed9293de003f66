using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Who sees which figures, groups and people; where the numbers come from.</summary>
public sealed class FigureQueriesTests : IAsyncLifetime
{
    private FigureWorld _world = null!;

    private FigureQueries Queries => _world.Test.Get<FigureQueries>();
    private FigurePeopleQueries People => _world.Test.Get<FigurePeopleQueries>();

    public async Task InitializeAsync() => _world = await FigureWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.Test.DisposeAsync();

    [Fact]
    public async Task Board_OfTheRegion_HasEightCardsVariantsAndATableOfAll()
    {
        var board = (await _world.AsRegion().Test.Get<FigureQueries>().FindBoardAsync(new(FigureWorld.Source))).Value;

        board.Cards.Select(c => c.Method.Code).Should().Equal("П1", "П2", "П3", "П4", "П5", "П6", "П7", "П8");
        board.Cards[2].Variants.Select(v => v.Method.Code).Should().Equal("П3т", "П3м", "П3д");
        board.Cards[2].Row.Value.Should().Be(new IndicatorValue(8, 20, 400));
        board.Others.Select(o => o.Method.Code).Should().Equal("И1", "И2", "И3", "И4", "И5", "И6", "И7", "И8", "И9");
        (board.Table.Count, board.MaySeePeople, board.HasHidden).Should().Be((19, true, false));
    }

    [Fact]
    public async Task Board_OfAMunicipality_IsItsOwnAndTheRegion_AndForeignIsRefused()
    {
        _world.AsMunicipality(_world.Luga);

        var own = (await Queries.FindBoardAsync(new(FigureWorld.Source, _world.Luga))).Value;
        own.Cards[2].Row.Value.Should().Be(new IndicatorValue(2, 8, 250));
        own.Table.Select(t => (t.MunicipalityId, t.MayOpen)).Should().Equal((null, false), (_world.Luga, true));
        (await Queries.FindBoardAsync(new(FigureWorld.Source, _world.Tosno))).Error.Should().Be(FigureErrors.NoPlace);
        (await Queries.FindBoardAsync(new(FigureWorld.Source, 100_000))).Error.Should().Be(FigureErrors.NoPlace);
    }

    [Fact]
    public async Task Board_OfTheObserver_HidesSmallCells()
    {
        var board = (await _world.AsObserver().Test.Get<FigureQueries>().FindBoardAsync(new(FigureWorld.Source))).Value;

        board.Table.Where(t => t.MunicipalityId == _world.Luga || t.MunicipalityId == _world.Tosno).Should().OnlyContain(t => t.Cells[2].IsHidden && t.Cells[2].Value.Tenths == null);
        (board.Cards[2].Row.Value.Numerator, board.MaySeePeople, board.HasHidden).Should().Be((8, false, true));
    }

    [Fact]
    public async Task Roles_WithoutFigures_AreRefusedEverywhere()
    {
        foreach (var (scope, role) in new[]
        {
            (AccessScope.Self(1), Role.Educator), (AccessScope.Assigned(1, 1), Role.RegionalMethodist), (AccessScope.Organisation(_world.Tosno, _world.TosnoSchool), Role.OrganisationCoordinator),
            (AccessScope.Journal, Role.Auditor), (AccessScope.Nothing, Role.Educator),
        })
        {
            _world.As(scope, role);
            var ask = new FigureAsk(FigureWorld.Source);
            Queries.MayView.Should().BeFalse();
            (await Queries.FindBoardAsync(ask)).Error.Should().Be(AccessErrors.Forbidden, role.ToString());
            (await Queries.FindIndicatorAsync("П3", ask)).Error.Should().Be(AccessErrors.Forbidden);
            (await People.ListAsync("П3", ask, new(), new())).IsOk.Should().BeFalse();
            (await _world.Test.Get<ChangeQueries>().FindAsync(new("П3", FigureWorld.Source, SheetSource.Live(FigureWorld.Day.AddDays(-1))))).Error.Should().Be(AccessErrors.Forbidden);
            (await Queries.TrendAsync("П3", null)).Should().BeEmpty();
            (await Queries.ListCutAsync("П3", ask, Cut.StaffGroup)).Should().BeEmpty();
            (await Queries.FindHomeAsync()).Should().BeNull();
            (await _world.Test.Get<FigureSheets>().FindHeadsAsync()).Should().BeNull();
        }
    }

    [Fact]
    public async Task People_OfTheRegion_AreNamedAndPagedAndLeaveALine()
    {
        _world.AsRegion();
        var ask = new FigureAsk(FigureWorld.Source);

        var page = (await People.ListAsync("П3", ask, new(), new PageRequest(0, 5))).Value;

        (page.Counted, page.OnlyDenominator, page.Excluded, page.Page.Total, page.Page.Items.Count).Should().Be((8, 12, 0, 8, 5));
        page.Page.Items.Should().OnlyContain(r => r.Name != null && r.CardId == r.EducatorId && r.Organisation != null && r.Municipality != null && r.Position == "учитель" && r.MayOpenOrganisation);
        page.Page.Items.Select(r => r.Name).Should().BeInAscendingOrder(StringComparer.Ordinal);
        page.Reasons.Should().ContainSingle().Which.Lines.Should().Be(8);
        await using var db = _world.Test.Database.Read();
        (await db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync()).Should().Match<AuditEntry>(a => a.Action == AuditAction.Viewed && a.Rows == 5 && a.Summary.Contains("П3"));
    }

    [Fact]
    public async Task People_FilteredByTextOrganisationAndGroup_AreCountedByEveryRole()
    {
        _world.AsRegion();
        var ask = new FigureAsk(FigureWorld.Source);
        await using var db = _world.Test.Database.Read();
        var person = await db.Educators.FirstAsync(e => e.Id == _world.People[0]);

        var named = (await People.ListAsync("П3", ask, new() { Text = person.Name.Full }, new())).Value;
        var school = (await People.ListAsync("П3", ask, new() { OrganisationId = _world.TosnoSchool, Role = FactRole.Denominator }, new())).Value;
        var group = (await People.ListAsync("П3", ask, new() { Cut = Cut.StaffGroup, Group = "педагогические работники" }, new())).Value;

        named.Page.Items.Should().Contain(r => r.EducatorId == person.Id);
        (school.Counted, school.Page.Total).Should().Be((6, 6));
        group.Page.Total.Should().Be(8);
    }

    [Fact]
    public async Task People_OfAMunicipality_AreItsOwnAlone()
    {
        _world.AsMunicipality(_world.Luga);

        var own = (await People.ListAsync("П3", new(FigureWorld.Source, _world.Luga), new() { Role = FactRole.Denominator }, new())).Value;
        own.Page.Items.Should().HaveCount(6).And.OnlyContain(r => r.Name != null);
        (await People.ListAsync("П3", new(FigureWorld.Source), new(), new())).Error.Should().Be(FigureErrors.NoPeople);
        (await People.ExportAsync("П3", new(FigureWorld.Source, _world.Tosno), new(), new())).Error.Should().Be(FigureErrors.NoPeople);
    }

    [Fact]
    public async Task People_AreNeverTheObservers()
    {
        _world.AsObserver();
        foreach (var place in new int?[] { null, _world.Luga })
        {
            (await People.ListAsync("П3", new(FigureWorld.Source, place), new(), new())).Error.Should().Be(FigureErrors.NoPeople);
            (await People.ExportAsync("П3", new(FigureWorld.Source, place), new(), new())).Error.Should().Be(FigureErrors.NoPeople);
        }
    }

    /// <summary>Who moved away is a line of the frozen number, but no name of the municipality any more.</summary>
    [Fact]
    public async Task People_OfASnapshot_KeepTheirLinesWhenTheCardIsElsewhereOrGone()
    {
        var snapshot = await _world.FreezeAsync(FigureWorld.Day);
        await _world.Test.Database.WriteAsync(async db =>
        {
            var gone = await db.Educators.SingleAsync(e => e.Id == _world.People[18]);
            db.RemoveRange(await db.Diagnoses.Where(d => d.EducatorId == gone.Id).ToListAsync());
            db.RemoveRange(await db.Employments.Where(j => j.EducatorId == gone.Id).ToListAsync());
            db.Remove(gone);
            return Result.Ok;
        });
        var ask = new FigureAsk(SheetSource.Frozen(snapshot), _world.Luga);

        var region = (await _world.AsRegion().Test.Get<FigurePeopleQueries>().ListAsync("П3", ask, new(), new())).Value;
        var own = (await _world.AsMunicipality(_world.Luga).Test.Get<FigurePeopleQueries>().ListAsync("П3", ask, new(), new())).Value;

        region.Page.Items.Should().HaveCount(2).And.ContainSingle(r => r.NameState == FigureNameState.Gone && r.Name == null && r.CardId == null);
        own.Page.Items.Should().HaveCount(2).And.ContainSingle(r => r.NameState == FigureNameState.Hidden && r.Name == null);
    }

    [Fact]
    public async Task Cuts_OfTheObserver_HideSmallGroups_AndNoneOfAMunicipality()
    {
        var region = new FigureAsk(FigureWorld.Source);

        (await _world.AsRegion().Test.Get<FigureQueries>().ListCutAsync("П3", region, Cut.Age)).Should().NotContain(c => c.IsHidden);
        var groups = await _world.AsObserver().Test.Get<FigureQueries>().ListCutAsync("П3", region, Cut.StaffGroup);
        groups.Should().OnlyContain(g => !g.IsHidden || g.Value.Tenths == null);
        (await Queries.ListCutAsync("П3", new(FigureWorld.Source, _world.Tosno), Cut.StaffGroup)).Should().BeEmpty();
        (await Queries.FindIndicatorAsync("П3", new(FigureWorld.Source, _world.Tosno))).Value.Cuts.Should().BeEmpty();
    }

    [Fact]
    public async Task Trend_IsOfTheNewestSnapshots_UnderTheSamePrivacy()
    {
        await _world.FreezeAsync(new(2026, 3, 31), "Первый");
        await _world.FreezeAsync(FigureWorld.Day, "Второй");

        var region = await _world.AsRegion().Test.Get<FigureQueries>().TrendAsync("П3", _world.Luga);
        region.Select(p => (p.Snapshot.Round, p.Row.Value.Numerator, p.Row.Light)).Should().Equal(("Первый", 2, TrafficLight.Green), ("Второй", 2, TrafficLight.Green));
        (await _world.AsObserver().Test.Get<FigureQueries>().TrendAsync("П3", _world.Luga)).Should().HaveCount(2).And.OnlyContain(p => p.Row.IsHidden && p.Row.Value.Tenths == null);
        (await _world.AsMunicipality(_world.Tosno).Test.Get<FigureQueries>().TrendAsync("П3", _world.Luga)).Should().BeEmpty();
        (await Queries.TrendAsync("П3", null)).Should().OnlyContain(p => p.Row.IsHidden, "the region less Тосно is the two of Луга");
    }

    [Fact]
    public async Task Board_AfterARound_TellsTheChangeAgainstIt()
    {
        await _world.FreezeAsync(new(2026, 3, 31));

        var card = (await _world.AsRegion().Test.Get<FigureQueries>().FindBoardAsync(new(FigureWorld.Source))).Value.Cards[2];

        (card.Previous!.Snapshot.Day, card.ChangeTenths).Should().Be((new DateOnly(2026, 3, 31), 0L));
    }

    /// <summary>No sheet is opened where there is a frozen round: its content is not even readable here.</summary>
    [Fact]
    public async Task Home_ReadsTheRowsOfTheLastRound_AndToday_WithoutOne()
    {
        (await _world.AsRegion().Test.Get<FigureQueries>().FindHomeAsync())!.Origin.Snapshot.Should().BeNull();
        await _world.FreezeAsync(FigureWorld.Day, "Второй");
        // Without the content only the rows can answer.
        await RawSql.RunAsync(_world.Test.Path, "DROP TRIGGER RoundSnapshotContents_NoDelete; DELETE FROM RoundSnapshotContents");

        var home = (await _world.AsMunicipality(_world.Luga).Test.Get<FigureQueries>().FindHomeAsync())!;

        (home.Origin.Snapshot!.Round, home.MunicipalityId, home.Cards.Count, home.Cards[2].Row.Value.Numerator).Should().Be(("Второй", _world.Luga, 8, 2));
    }

    [Fact]
    public async Task Change_IsSeenByWhomMaySeeThePeople()
    {
        var ask = new ChangeAsk("П3", SheetSource.Live(new(2026, 3, 12)), FigureWorld.Source);
        var later = await _world.FreezeAsync(FigureWorld.Day);
        await _world.Test.AsSystem().Database.WriteAsync(async db =>
        {
            db.RemoveRange(await db.Diagnoses.Where(d => d.EducatorId == _world.People[0] || d.EducatorId == _world.People[18]).ToListAsync());
            return Result.Ok;
        });
        ask = ask with { From = SheetSource.Frozen(later), To = FigureWorld.Source };

        var region = (await _world.AsRegion().Test.Get<ChangeQueries>().FindAsync(ask)).Value;
        (region.MaySeePeople, region.Change!.Groups.Single().Cause, region.Change.DeltaNumerator).Should().Be((true, ChangeCause.StoppedCounting, -2));
        var named = (await _world.Test.Get<ChangeQueries>().ListAsync(ask, ChangeCause.StoppedCounting, new())).Value.Page;
        named.Items.Select(i => (i.Entry.EducatorId, i.Name != null)).Should().Equal((_world.People[0], true), (_world.People[18], true));

        var observer = (await _world.AsObserver().Test.Get<ChangeQueries>().FindAsync(ask)).Value;
        (observer.Change, observer.IsHidden, observer.After!.Value.Numerator).Should().Be((null, true, 6));
        (await _world.Test.Get<ChangeQueries>().ExportAsync(ask, null)).Error.Should().Be(FigureErrors.NoPeople);

        var queries = _world.AsMunicipality(_world.Luga).Test.Get<ChangeQueries>();
        (await queries.FindAsync(ask)).Value.Change.Should().BeNull();
        (await queries.FindAsync(ask with { MunicipalityId = _world.Luga })).Value.Change!.Groups.Single().Entries.Select(e => e.EducatorId).Should().Equal(_world.People[18]);
        (await queries.FindAsync(ask with { MunicipalityId = _world.Tosno })).Error.Should().Be(FigureErrors.NoPlace);
        (await queries.FindAsync(ask with { To = ask.From })).Error.Should().Be(FigureErrors.SameSource);
    }

    [Fact]
    public async Task Day_BeforeTheData_IsRefusedAndTheFirstDayIsKnown()
    {
        _world.AsRegion();

        (await Queries.FindBoardAsync(new(SheetSource.Live(new(1990, 1, 1))))).Error.Code.Should().Be("monitoring.before-data");
        (await _world.Test.Get<FigureSheets>().FirstDayAsync()).Should().Be(new DateOnly(2026, 3, 12));
        (await Queries.FindIndicatorAsync("П99", new(FigureWorld.Source))).Error.Should().Be(FigureErrors.NoIndicator);
    }
}
