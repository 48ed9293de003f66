using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

public sealed class YoungQueriesTests : IAsyncLifetime
{
    private PeopleWorld _world = null!;

    public async Task InitializeAsync() => _world = await PeopleWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Measures_AreIntersectionAndUnion_AndUnknownDatesAreNamed()
    {
        (await IdsAsync(YoungMeasure.Indicator)).Should().Equal(_world.Young);
        (await IdsAsync(YoungMeasure.Support)).Should().BeEquivalentTo([_world.Young, _world.OnlyYoung, _world.OnlyNew, _world.Unknown]);
        (await IdsAsync(YoungMeasure.Indicator, YoungShow.Unknown)).Should().Equal(_world.Unknown);
        (await IdsAsync(YoungMeasure.Support, YoungShow.Unknown)).Should().BeEmpty("the age alone is enough for support");
        var figures = (await _world.YoungList.ListAsync(Luga(YoungMeasure.Indicator, YoungShow.All), PageRequest.All, default)).Figures;
        figures.Should().Be(new YoungFigures(1, 0, 0, 1));
    }

    [Fact]
    public async Task Numbers_EqualTheLists()
    {
        PeopleWorld.Must((await _world.Support.AddAsync(PeopleWorld.Form(SupportKind.School, new(2026, 2, 1), new(2026, 5, 29), _world.Young, _world.OnlyNew), default)).WithoutValue());
        PeopleWorld.Must((await _world.Support.AddAsync(PeopleWorld.Form(SupportKind.Club, new(2026, 2, 1), null, _world.OnlyYoung), default)).WithoutValue());

        foreach (var measure in Enum.GetValues<YoungMeasure>())
        {
            var figures = (await _world.YoungList.ListAsync(Luga(measure, YoungShow.All), PageRequest.All, default)).Figures;
            (await IdsAsync(measure)).Should().HaveCount(figures.Total);
            (await IdsAsync(measure, YoungShow.Covered)).Should().HaveCount(figures.Covered);
            (await IdsAsync(measure, YoungShow.Without)).Should().HaveCount(figures.Without);
            (await IdsAsync(measure, YoungShow.WithoutNow)).Should().HaveCount(figures.WithoutNow);
            (await IdsAsync(measure, YoungShow.Unknown)).Should().HaveCount(figures.Unknown);
        }
        (await IdsAsync(YoungMeasure.Support, YoungShow.Without)).Should().Equal(_world.Unknown);
        (await IdsAsync(YoungMeasure.Support, YoungShow.WithoutNow)).Should().BeEquivalentTo([_world.Young, _world.OnlyNew, _world.Unknown], "the school has ended");
    }

    [Fact]
    public async Task PairInForce_CountsByItself_AndADraftDoesNot()
    {
        var mentor = await _world.MentorAsync(_world.Elder);
        await _world.PairAsync(mentor, _world.OnlyNew, MentorshipState.Draft, new(2026, 2, 1), new(2026, 12, 31));
        await _world.PairAsync(mentor, _world.Young, MentorshipState.Active, new(2026, 2, 1), new(2026, 12, 31));

        var covered = (await _world.YoungList.ListAsync(Luga(YoungMeasure.Support, YoungShow.Covered), PageRequest.All, default)).Page.Items.Should().ContainSingle().Subject;

        (covered.EducatorId, covered.Mentor, covered.IsCoveredNow).Should().Be((_world.Young, "Опытная Анна Ивановна", true));
    }

    [Fact]
    public async Task OtherForms_AreShownAndNotCounted()
    {
        var draft = PeopleWorld.Form(SupportKind.Other, new(2026, 2, 1), null, _world.Young);
        draft.KindText = "единовременная выплата";
        PeopleWorld.Must((await _world.Support.AddAsync(draft, default)).WithoutValue());

        var row = (await _world.YoungList.ListAsync(Luga(YoungMeasure.Indicator, YoungShow.Without), PageRequest.All, default)).Page.Items.Single();

        row.Forms.Should().ContainSingle().Which.Text.Should().Be("единовременная выплата");
        row.IsCovered.Should().BeFalse();
    }

    [Fact]
    public async Task ChosenDay_MovesAgeServiceAndPeriod()
    {
        PeopleWorld.Must((await _world.Support.AddAsync(PeopleWorld.Form(SupportKind.School, new(2025, 9, 1), new(2025, 12, 31), _world.Young), default)).WithoutValue());
        var before = Luga(YoungMeasure.Indicator, YoungShow.All) with { Day = new(2025, 12, 31) };

        (await _world.YoungList.ListAsync(before, PageRequest.All, default)).Figures.Covered.Should().Be(1);
        (await _world.YoungList.ListAsync(before with { Day = new(2026, 1, 1) }, PageRequest.All, default)).Figures.Covered.Should().Be(0, "the period begins anew");
        (await _world.YoungList.ListAsync(before with { Day = new(2026, 1, 1), From = new(2025, 9, 1) }, PageRequest.All, default)).Figures.Covered.Should().Be(1);
        (await _world.YoungList.ListAsync(before with { Day = new(2027, 8, 31) }, PageRequest.All, default)).Figures.Total.Should().Be(1, "35 full months");
        (await _world.YoungList.ListAsync(before with { Day = new(2027, 9, 1) }, PageRequest.All, default)).Figures.Total.Should().Be(0, "36 full months");
    }

    [Theory]
    [InlineData(Role.CentreStaff, 5)]
    [InlineData(Role.MunicipalService, 4)]
    [InlineData(Role.OrganisationCoordinator, 4)]
    [InlineData(Role.RegionalMethodist, 1)]
    [InlineData(Role.Educator, 0)]
    [InlineData(Role.Observer, 0)]
    [InlineData(Role.Auditor, 0)]
    public async Task List_ShowsPeopleOfTheScope(Role role, int count)
    {
        _world.As(role);

        var list = await _world.YoungList.ListAsync(new() { Show = YoungShow.All }, PageRequest.All, default);

        (list.Page.Total, list.Figures.Total).Should().Be((count, count));
        (await _world.YoungList.ExportAsync(new() { Show = YoungShow.All }, new(), default)).Should().HaveCount(count);
    }

    [Fact]
    public async Task Parameters_ChangeWhoIsYoung_AndOldVersionsAreRefused()
    {
        PeopleWorld.Must(await _world.Parameters.SaveAsync(new() { Age = 30, ServiceMonths = 12, MentorLimit = 5 }, default));

        (await IdsAsync(YoungMeasure.Support)).Should().BeEquivalentTo([_world.Young, _world.OnlyNew, _world.Unknown]);
        (await IdsAsync(YoungMeasure.Indicator)).Should().BeEmpty();
        var (first, second) = ((await _world.Parameters.FindAsync(default))!, (await _world.Parameters.FindAsync(default))!);
        first.Age = 35;
        PeopleWorld.Must(await _world.Parameters.SaveAsync(first, default));
        (await _world.Parameters.SaveAsync(second, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        second.Age = 20;
        (await _world.Parameters.SaveAsync(second, default)).Error.Should().Be(MentoringErrors.ParametersWrong);
        _world.As(Role.MunicipalService);
        (await _world.Parameters.SaveAsync(first, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Parameters.FindAsync(default)).Should().BeNull();
        (await _world.Parameters.FindLimitAsync(default)).Should().Be(5);
    }

    private YoungFilter Luga(YoungMeasure measure, YoungShow show) => new() { MunicipalityId = _world.Luga, Measure = measure, Show = show };

    private async Task<IEnumerable<int>> IdsAsync(YoungMeasure measure, YoungShow show = YoungShow.All) =>
        (await _world.YoungList.ListAsync(Luga(measure, show), PageRequest.All, default)).Page.Items.Select(r => r.EducatorId);
}
