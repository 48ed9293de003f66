using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Staging;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Staging;

public sealed class StagingServiceTests : IAsyncLifetime
{
    private StagingWorld _world = null!;

    public async Task InitializeAsync() => _world = await StagingWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Case_WithoutATitle_IsNamedByKindAndDay()
    {
        var id = await _world.CaseAsync();
        var row = (await _world.Queries.FindAsync(id, default))!.Row;

        (row.Title, row.Keeper, row.State).Should().Be(("Методисты для педагогов с дефицитами, 30.06.2026", "ЦНППМ", StagingState.Open));
        (await _world.Service.RenameAsync(new(id, row.Version, " "), default)).Error.Should().Be(StagingErrors.TitleMissing);
        (await _world.Service.RenameAsync(new(id, row.Version, "Осень"), default)).IsOk.Should().BeTrue();
        (await _world.Service.RenameAsync(new(id, row.Version, "Зима"), default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.Queries.ListAsync(new() { Text = "осень" }, new(), default)).Items.Single().Title.Should().Be("Осень");
    }

    [Fact]
    public async Task Solve_TheSameDataTwice_GivesTheSamePairs()
    {
        await PeopleAsync(teachers: 8, methodists: 3);
        var staging = await _world.CaseAsync();
        var (one, two) = (await _world.VariantAsync(staging), await _world.VariantAsync(staging));

        var (first, second) = (await _world.LinesAsync(one), await _world.LinesAsync(two));

        first.Select(l => (l.SeekerKey, l.GiverKey, l.Score)).Should().Equal(second.Select(l => (l.SeekerKey, l.GiverKey, l.Score)));
        (await _world.Queries.CompareAsync([one, two], new(), default)).Value.Differing.Total.Should().Be(0);
    }

    [Fact]
    public async Task Presets_MakeSeveralVariantsAtOnceAndTheyCompare()
    {
        await PeopleAsync(teachers: 5, methodists: 1, soft: 2, hard: 4);
        var staging = await _world.CaseAsync();

        var made = (await _world.Service.SolvePresetsAsync(staging, new(), ["base", "soft"], null, default)).Value;
        var compared = (await _world.Queries.CompareAsync([.. made.Select(m => m.VariantId)], new(), default)).Value;

        compared.Variants.Select(v => (v.Name, v.Measures.Covered)).Should().Equal(("Базовый", 4), ("Без превышения мягкого предела", 2));
        compared.Differing.Total.Should().BeGreaterThanOrEqualTo(2);
        compared.Differing.Items[0].Givers.Should().HaveCount(2);
        (await _world.Service.SolvePresetsAsync(staging, new(), ["nothing"], null, default)).Error.Should().Be(StagingErrors.PresetUnknown);
        (await _world.Queries.CompareAsync([made[0].VariantId], new(), default)).Error.Should().Be(StagingErrors.CompareTwoToFour);
    }

    [Fact]
    public async Task Copy_HasTheSamePairsAndMayBeChanged()
    {
        await PeopleAsync(teachers: 3, methodists: 1);
        var variant = await _world.SolvedAsync();

        var copy = (await _world.Service.CopyVariantAsync(variant, null, default)).Value;
        (await _world.Service.RemoveVariantAsync(variant, await _world.VersionAsync(variant), default)).IsOk.Should().BeTrue();

        (await _world.LinesAsync(copy)).Should().HaveCount(3).And.OnlyContain(l => l.GiverKey != null);
        (await _world.Queries.FindVariantAsync(copy, default))!.Row.Name.Should().Be("Вариант 1 (копия)");
        (await _world.Queries.FindVariantAsync(variant, default)).Should().BeNull();
    }

    [Fact]
    public async Task Settings_NoCalculationCanUse_AreRefused()
    {
        var staging = await _world.CaseAsync();
        foreach (var (settings, error) in new (VariantSettings, DomainError)[]
        {
            (new() { LeastSeverity = 4 }, StagingErrors.SeverityWrong), (new() { SoftLimit = 5, HardLimit = 4 }, StagingErrors.LimitsWrong),
            (new() { Limits = [new("m1", -1, 4)] }, StagingErrors.LimitsWrong), (new() { Weights = [new("subject", 101)] }, StagingErrors.PointsWrong),
        })
        {
            (await _world.Service.SolveAsync(new() { StagingId = staging, Settings = settings }, null, default)).Error.Should().Be(error);
        }
    }

    [Fact]
    public async Task Hand_PriceIsWhatTheChangeThenCosts()
    {
        var (near, far) = (await _world.MethodistAsync(_world.Luga), await _world.MethodistAsync(subject: "phys"));
        var teacher = await _world.TeacherAsync(_world.LugaLow);
        var variant = await _world.SolvedAsync();
        var draft = new HandDraft(variant, await _world.VersionAsync(variant), StagingKeys.Educator(teacher.Id), StagingKeys.Methodist(far), HandKind.Force);

        var price = (await _world.Answers.PriceAsync(draft, default)).Value;
        var why = (await _world.Answers.WhyNotAsync(variant, draft.Seeker, draft.Giver, default)).Value;
        var candidates = (await _world.Answers.CandidatesAsync(variant, draft.Seeker, default)).Value.Value;
        (await _world.Service.ApplyAsync(draft, default)).IsOk.Should().BeTrue();

        (price.HasChanged, price.Value.IsWorse, price.Value.Moves.Single().ScoreFrom, price.Value.Moves.Single().ScoreTo).Should().Be((false, true, 7, 0));
        price.Value.Text.Should().StartWith("Общий итог снизится на 7");
        why.Value.Lines[0].Should().StartWith("Подходит меньше");
        candidates.Select(c => (c.GiverKey, c.Score, c.IsChosen)).Should().Equal((StagingKeys.Methodist(near), 7, true), (draft.Giver, 0, false));
        var line = await _world.LineAsync(variant, draft.Seeker);
        (line.MethodistId, line.IsByHand).Should().Be((far, true));
        (await _world.Queries.FindVariantAsync(variant, default))!.Hand.Single().Kind.Should().Be(HandKind.Force);
        (await _world.Service.ApplyAsync(draft, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Hand_UndoTakesTheLastChangeBack()
    {
        var (one, two) = (await _world.MethodistAsync(), await _world.MethodistAsync(subject: "phys"));
        var seeker = StagingKeys.Educator((await _world.TeacherAsync(_world.TosnoSchool)).Id);
        var variant = await _world.SolvedAsync();
        await HandAsync(variant, seeker, one, HandKind.Forbid);
        (await _world.LineAsync(variant, seeker)).MethodistId.Should().Be(two);

        (await _world.Service.UndoAsync(variant, await _world.VersionAsync(variant), default)).IsOk.Should().BeTrue();

        (await _world.LineAsync(variant, seeker)).MethodistId.Should().Be(one);
        (await _world.Service.UndoAsync(variant, await _world.VersionAsync(variant), default)).Error.Should().Be(StagingErrors.NothingToUndo);
    }

    [Fact]
    public async Task Hand_Contradictions_AreRefusedInSentences()
    {
        var methodist = await _world.MethodistAsync(_world.Luga, soft: 1, hard: 1);
        var (one, two) = (await _world.TeacherAsync(_world.LugaLow), await _world.TeacherAsync(_world.LugaLow));
        var foreign = await _world.TeacherAsync(_world.TosnoSchool);
        var variant = await _world.SolvedAsync();
        await HandAsync(variant, StagingKeys.Educator(one.Id), methodist, HandKind.Force);

        (await HandAsync(variant, StagingKeys.Educator(two.Id), methodist, HandKind.Force)).Error.Code.Should().Be("matching.too-many-forced");
        (await HandAsync(variant, StagingKeys.Educator(foreign.Id), methodist, HandKind.Force)).Error.Code.Should().Be("matching.forced-refused");
        (await HandAsync(variant, "e999999", methodist, HandKind.Force)).Error.Should().Be(StagingErrors.PairUnknown);
        (await _world.LinesAsync(variant)).Single(l => l.GiverKey is not null).EducatorId.Should().Be(one.Id);
    }

    [Fact]
    public async Task Hand_PersonGoneLater_IsKeptIdleWithARemark()
    {
        var methodist = await _world.MethodistAsync();
        var (gone, stays) = (await _world.TeacherAsync(_world.TosnoSchool), await _world.TeacherAsync(_world.TosnoSchool));
        var variant = await _world.SolvedAsync();
        await HandAsync(variant, StagingKeys.Educator(gone.Id), methodist, HandKind.Force);
        await LeaveAsync(gone.Id);
        var card = (await _world.Queries.FindVariantAsync(variant, default))!;

        var solved = await _world.Service.SolveAsync(new() { Id = variant, Version = card.Row.Version, Settings = card.Settings }, null, default);

        solved.Value.Remarks.Should().ContainSingle(r => r.Contains("вручную"));
        (await _world.LinesAsync(variant)).Select(l => l.EducatorId).Should().Equal(stays.Id);
    }

    [Fact]
    public async Task Seats_SayWhatWouldCoverTheUncovered()
    {
        await PeopleAsync(teachers: 5, methodists: 1, soft: 2, hard: 2);
        var variant = await _world.SolvedAsync();

        var seats = (await _world.Answers.SeatsAsync(variant, default)).Value.Value;

        (seats.Covered, seats.Left, seats.Seats.Single().HardLimit).Should().Be((3, 0, 5));
        (await _world.Queries.UncoveredAsync(variant, default)).Sum(g => g.Count).Should().Be(3);
    }

    [Fact]
    public async Task Lines_FilterAndSort()
    {
        await PeopleAsync(teachers: 3, methodists: 1, soft: 2, hard: 2);
        var low = await _world.TeacherAsync(_world.LugaLow);
        var variant = await _world.SolvedAsync();

        (await _world.Queries.LinesAsync(variant, new() { LowResultsOnly = true }, new(), default)).Items.Single().EducatorId.Should().Be(low.Id);
        (await _world.Queries.LinesAsync(variant, new() { UncoveredOnly = true }, new(), default)).Total.Should().Be(2);
        (await _world.Queries.LinesAsync(variant, new() { Text = low.NameKey }, new(), default)).Total.Should().Be(1);
        (await _world.Queries.LinesAsync(variant, new(), new(Sort: "Score", Descending: true), default)).Items.Select(l => l.Score).Should().BeInDescendingOrder();
    }

    [Fact]
    public async Task Solve_Cancelled_WritesNothing()
    {
        await PeopleAsync(teachers: 2, methodists: 1);
        var staging = await _world.CaseAsync();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var act = () => _world.Service.SolveAsync(new() { StagingId = staging }, null, stop.Token);

        await act.Should().ThrowAsync<OperationCanceledException>();
        (await _world.Queries.FindAsync(staging, default))!.Variants.Should().BeEmpty();
    }

    [Fact]
    public async Task Scope_EveryKeeperSeesAndDistributesTheOwn()
    {
        var own = await _world.MethodistAsync(_world.Luga);
        await _world.MethodistAsync();
        var teacher = await _world.TeacherAsync(_world.LugaLow);
        await _world.TeacherAsync(_world.TosnoSchool);
        var centre = await _world.SolvedAsync();

        _world.AsMunicipality(_world.Luga);
        var variant = await _world.SolvedAsync();

        (await _world.LinesAsync(variant)).Select(l => (l.EducatorId, l.MethodistId)).Should().Equal((teacher.Id, own));
        (await _world.Queries.LoadsAsync(variant, default)).Should().ContainSingle();
        (await _world.Queries.FindVariantAsync(centre, default)).Should().BeNull();
        (await _world.Answers.RecheckAsync(centre, default)).Error.Should().Be(StagingErrors.VariantNotFound);
        (await _world.Service.UndoAsync(centre, 0, default)).Error.Should().Be(StagingErrors.VariantNotFound);
        _world.AsMunicipality(_world.Tosno);
        (await _world.Queries.ListAsync(new(), new(), default)).Total.Should().Be(0);
        (await _world.LinesAsync(variant)).Should().BeEmpty();
        (await _world.Approval.ApproveAsync(new() { Id = variant }, default)).Error.Should().Be(StagingErrors.VariantNotFound);
        _world.AsStaff();
        (await _world.Queries.ListAsync(new(), new(), default)).Total.Should().Be(2);
    }

    [Theory]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Auditor)]
    public async Task Rights_OthersSeeAndDoNothing(Role role)
    {
        await PeopleAsync(teachers: 1, methodists: 1);
        var variant = await _world.SolvedAsync();
        _world.Test.As(AccessScope.Region, role);

        (await _world.Queries.ListAsync(new(), new(), default)).Total.Should().Be(0);
        (await _world.Queries.FindVariantAsync(variant, default)).Should().BeNull();
        (await _world.Service.CreateAsync(new(), default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Answers.SeatsAsync(variant, default)).Error.Should().Be(StagingErrors.VariantNotFound);
        (await _world.Answers.DryRunAsync(StagingKind.Educators, new(), false, default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    private async Task PeopleAsync(int teachers, int methodists, int soft = 25, int hard = 40)
    {
        for (var i = 0; i < teachers; i++) await _world.TeacherAsync(i % 2 == 0 ? _world.TosnoSchool : _world.LugaOther, i % 3 == 0 ? "phys" : "math");
        for (var i = 0; i < methodists; i++) await _world.MethodistAsync(soft: soft, hard: hard);
    }

    private async Task<Result<SolveOutcome>> HandAsync(int variant, string seeker, int methodist, HandKind kind) =>
        await _world.Service.ApplyAsync(new(variant, await _world.VersionAsync(variant), seeker, StagingKeys.Methodist(methodist), kind), default);

    private Task LeaveAsync(int educator) => _world.Test.Database.WriteAsync(async db =>
    {
        var person = await db.Educators.Include(e => e.Employments).SingleAsync(e => e.Id == educator);
        person.Employments[0].End(Some.Today.AddDays(-1), "уволен");
        person.Settle(person.Employments[0]);
        return Result.Ok;
    });
}
