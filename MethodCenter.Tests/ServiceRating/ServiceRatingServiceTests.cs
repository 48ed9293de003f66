using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Reporting;
using MethodCenter.Domain.ServiceRating;
using MethodCenter.Tests.Recommendations;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.ServiceRating;

/// <summary>Schemes, marks, the table and contests over a frozen round: what is stored, refused and seen by whom.</summary>
public sealed class ServiceRatingServiceTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private int _tosno;
    private int _luga;
    private int _snapshot;
    private int _scheme;

    private RatingSchemeService Schemes => _test.Get<RatingSchemeService>();
    private RatingQueries Rating => _test.Get<RatingQueries>();
    private ContestService Contests => _test.Get<ContestService>();
    private ContestQueries Cards => _test.Get<ContestQueries>();
    private ApplicationService Applications => _test.Get<ApplicationService>();

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        (_tosno, _luga) = await _test.PlacesAsync();
        _snapshot = await _test.FreezeAsync(RoundWorld.Sheet(RoundWorld.HalfYear, (_tosno, 200, 20), (_luga, 200, 60)));
        _scheme = (await Schemes.SaveAsync(new() { Title = "Модель", Criteria = [new("К1", "Диагностика", 3) { Indicator = "П3", Scale = RatingScale.Target, Target = 20 }, new("К2", "План", 1) { Scale = RatingScale.Bounds, Worst = 0, Best = 10 }] }, default)).Value;
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Table_SumsPointsByWeights_AndLeavesOutWhatHasNoMark()
    {
        await Schemes.MarkAsync(_scheme, RoundWorld.HalfYear, [new("К2", _tosno, 8)], default);

        var table = (await Rating.FindAsync(_scheme, SheetSource.Frozen(_snapshot), default)).Value;

        table.Lines.Select(l => (l.MunicipalityId, l.Tenths, l.Place)).Should().Equal((_luga, 1000, 1), (_tosno, 575, 2));
        table.Lines[0].LeftOut.Should().Equal("План");
        table.Lines[1].Cells!.Select(c => c.ValueText).Should().Equal("10,0\u00A0% (20 из 200)", "8");
    }

    [Fact]
    public async Task Municipality_SeesAllSumsAndItsOwnPartsOnly_ObserverSumsAlone()
    {
        await ApproveAsync();
        await Schemes.MarkAsync(_scheme, RoundWorld.HalfYear, [new("К2", _tosno, 8), new("К2", _luga, 2)], default);
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);
        var own = (await Rating.FindAsync(_scheme, SheetSource.Frozen(_snapshot), default)).Value.Lines;
        own.Select(l => l.Tenths).Should().Equal([800, 575], "the mark of another counts in its sum");
        own.Where(l => l.Cells is not null).Should().ContainSingle().Which.MunicipalityId.Should().Be(_tosno);
        await using (var db = _test.Database.Read()) (await db.RatingMarks.CountAsync()).Should().Be(1);

        _test.As(AccessScope.Aggregates, Role.Observer);
        (await Rating.FindAsync(_scheme, SheetSource.Frozen(_snapshot), default)).Value.Lines.Should().HaveCount(2).And.OnlyContain(l => l.Cells == null && l.Tenths != null);
        await using (var db = _test.Database.Read()) (await db.RatingMarks.CountAsync()).Should().Be(0);
        _test.As(AccessScope.Self(1), Role.Educator);
        (await Rating.FindAsync(_scheme, SheetSource.Frozen(_snapshot), default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Draft_IsTheCentresAlone()
    {
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);

        (await Rating.ListSchemesAsync(default)).Should().BeEmpty();
        (await Rating.FindAsync(_scheme, SheetSource.Frozen(_snapshot), default)).Error.Should().Be(ServiceRatingErrors.SchemeNotFound);
        (await Schemes.MarkAsync(_scheme, RoundWorld.HalfYear, [new("К2", _tosno, 10)], default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Approved_NeverChanges_ItsCopyDoes()
    {
        await ApproveAsync();
        var draft = new RatingSchemeDraft { Id = _scheme, Version = await VersionAsync(), Title = "Другая", Criteria = [new("К1", "Диагностика", 1) { Indicator = "П3" }] };

        (await Schemes.SaveAsync(draft, default)).Error.Should().Be(ServiceRatingErrors.SchemeApproved);
        var copy = (await Schemes.CopyAsync(_scheme, default)).Value;
        (await Rating.FindSchemeAsync(copy, default))!.Should().Match<RatingSchemeRow>(s => s.State == SchemeState.Draft && s.Criteria.Count == 2);
    }

    [Theory]
    [InlineData("К1", "", 1, RatingScale.Spread, null, null, null)]
    [InlineData("К1", "Имя", 0, RatingScale.Spread, null, null, null)]
    [InlineData("К1", "Имя", 1, RatingScale.Bounds, 10, 10, null)]
    [InlineData("К1", "Имя", 1, RatingScale.Bounds, 20, 10, null)]
    [InlineData("К1", "Имя", 1, RatingScale.Target, null, null, 0)]
    public async Task Scheme_WithAWrongCriterion_IsRefusedByName(string code, string name, int weight, RatingScale scale, int? worst, int? best, int? target)
    {
        var saved = await Schemes.SaveAsync(new() { Title = "Модель", Criteria = [new(code, name, weight) { Scale = scale, Worst = worst, Best = best, Target = target }] }, default);

        saved.Error.Code.Should().Be("service-rating.criterion");
    }

    [Fact]
    public async Task Scheme_WithoutActOrCriteria_IsRefused()
    {
        (await Schemes.SaveAsync(new() { Title = "Модель" }, default)).Error.Should().Be(ServiceRatingErrors.NoCriteria);
        (await Schemes.ApproveAsync(new() { Id = _scheme, Version = await VersionAsync(), ApprovedBy = "Комитет" }, default)).Error.Should().Be(ServiceRatingErrors.NoAct);
        (await Schemes.MarkAsync(_scheme, RoundWorld.HalfYear, [new("К1", _tosno, 1)], default)).Error.Should().Be(ServiceRatingErrors.NotByHand);
    }

    [Fact]
    public async Task Contest_FromTheApplicationToTheProtocol()
    {
        var contest = await OpenAsync();
        var (first, second) = (await ApplyAsync(contest, _tosno), await ApplyAsync(contest, _luga));
        _test.AsSystem();
        await AdmitAsync(first);
        (await Contests.AdmitAsync(second, (await RowOf(contest, second)).Version, false, " ", default)).Error.Should().Be(ServiceRatingErrors.NoReason);
        await AdmitAsync(second);
        await MoveAsync(contest, ServiceContestState.Judging);
        (await Contests.SettleAsync(contest, await ContestVersionAsync(contest), "акт", default)).Error.Code.Should().Be("service-rating.no-sheets");
        (await Contests.JudgeAsync(new() { ApplicationId = first, Expert = "Э", Marks = new() { ["E1"] = 11 } }, default)).Error.Code.Should().Be("service-rating.mark");
        await JudgeAsync(first, "Первый", 10);
        await JudgeAsync(first, "Второй", 8);
        await JudgeAsync(second, "Первый", 5);

        (await Contests.SettleAsync(contest, await ContestVersionAsync(contest), "распоряжение № 1", default)).IsOk.Should().BeTrue();

        _test.As(AccessScope.Municipality(_luga), Role.MunicipalService);
        var card = (await Cards.FindAsync(contest, default))!;
        card.Applications.Select(a => (a.MunicipalityId, a.ScoreTenths, a.Rank, a.Award)).Should().Equal((_tosno, 900, 1, "победитель"), (_luga, 500, 2, "призёр"));
        card.Applications.Should().OnlyContain(a => a.Sheets.Count == 0);
        card.Applications[0].Summary.Should().BeNull("what another service wrote is its own");
        (await Cards.ProtocolAsync(contest, default))!.Blocks.OfType<TableBlock>().Should().ContainSingle("sheets of experts are the centre's");
    }

    [Fact]
    public async Task Application_OfAnother_IsNotSeenBeforeTheResults()
    {
        var contest = await OpenAsync();
        var foreign = await ApplyAsync(contest, _luga);
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);

        (await Cards.FindAsync(contest, default))!.Applications.Should().BeEmpty();
        (await Applications.SaveAsync(new() { ContestId = contest, Id = foreign, Version = 2, Title = "Чужая" }, default)).Error.Should().Be(ServiceRatingErrors.ApplicationNotFound);
        (await Applications.WithdrawAsync(foreign, 1, default)).Error.Should().Be(ServiceRatingErrors.ApplicationNotFound);
        (await Contests.AdmitAsync(foreign, 1, true, null, default)).Error.Should().Be(AccessErrors.Forbidden);
        _test.As(AccessScope.Aggregates, Role.Observer);
        (await Cards.FindAsync(contest, default))!.Applications.Should().BeEmpty();
        await using var db = _test.Database.Read();
        ((await db.ServiceApplications.CountAsync()) + (await db.ExpertSheets.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Application_AfterTheLastDay_IsRefused()
    {
        var contest = await OpenAsync();
        _test.Clock.MoveTo(new(2026, 8, 1));
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);

        (await Applications.SaveAsync(new() { ContestId = contest, Title = "Практика" }, default)).Error.Should().Be(ServiceRatingErrors.NotOpen);
    }

    [Fact]
    public async Task Contest_InPreparation_IsTheCentresAlone()
    {
        var contest = await ContestAsync();
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);

        (await Cards.FindAsync(contest, default)).Should().BeNull();
        (await Cards.ListAsync(default)).Should().BeEmpty();
    }

    private async Task ApproveAsync() =>
        (await Schemes.ApproveAsync(new() { Id = _scheme, Version = await VersionAsync(), ApprovedBy = "Комитет", Act = "№ 1", On = TestDatabase.Today }, default)).IsOk.Should().BeTrue();

    private async Task<int> VersionAsync() => (await Rating.FindSchemeAsync(_scheme, default))!.Version;

    private async Task<int> ContestAsync() => (await Contests.SaveAsync(new()
    {
        Title = "Конкурс", ApplyUntil = new(2026, 7, 15), JudgeUntil = new(2026, 8, 15), Criteria = [new("E1", "Результат", 10)],
    }, default)).Value;

    private async Task<int> OpenAsync()
    {
        var contest = await ContestAsync();
        await MoveAsync(contest, ServiceContestState.Open);
        return contest;
    }

    private async Task MoveAsync(int contest, ServiceContestState to) => (await Contests.MoveAsync(contest, await ContestVersionAsync(contest), to, default)).IsOk.Should().BeTrue();

    private async Task<int> ContestVersionAsync(int contest) => (await Cards.FindAsync(contest, default))!.Row.Version;

    private async Task<ApplicationRow> RowOf(int contest, int application) => (await Cards.FindAsync(contest, default))!.Applications.Single(a => a.Id == application);

    private async Task<int> ApplyAsync(int contest, int place)
    {
        _test.As(AccessScope.Municipality(place), Role.MunicipalService);
        return (await Applications.SaveAsync(new() { ContestId = contest, Title = "Практика", Summary = "Описание", Submits = true }, default)).Value;
    }

    private async Task AdmitAsync(int application)
    {
        await using var db = _test.Database.Read();
        var version = await db.ServiceApplications.Where(a => a.Id == application).Select(a => a.Version).SingleAsync();
        (await Contests.AdmitAsync(application, version, true, null, default)).IsOk.Should().BeTrue();
    }

    private async Task JudgeAsync(int application, string expert, decimal mark) =>
        (await Contests.JudgeAsync(new() { ApplicationId = application, Expert = expert, Marks = new() { ["E1"] = mark } }, default)).IsOk.Should().BeTrue();
}
