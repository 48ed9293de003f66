using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Staging;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class AbsenceServiceTests : IAsyncLifetime
{
    private AssetWorld _world = null!;

    private AbsenceService Service => _world.Test.Get<AbsenceService>();
    private AbsenceQueries Queries => _world.Test.Get<AbsenceQueries>();

    public async Task InitializeAsync()
    {
        _world = await AssetWorld.CreateAsync();
        await _world.AssignAsync(_world.LugaMethodist, [.. _world.LugaPeople.Take(3)]);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Save_ShowsWhoDependsAndThatNobodyStandsIn()
    {
        var id = await AddAsync(5, 14);

        var row = (await Queries.ListAsync(new(), new(), default)).Items.Single();

        row.Should().Match<AbsenceRow>(r => r.Id == id && r.Days == 10 && r.State == AbsenceState.Ahead && r.MayWrite && r.MaySubstitute && r.NeedsSubstitution);
        row.Cover.Should().Be(new AbsenceCover(3, 0, 3, 0, 0, 0));
        (await Queries.ListAsync(new() { OnlyUncovered = true }, new(), default)).Total.Should().Be(1);
        (await Queries.ListAsync(new() { State = AbsenceState.Now }, new(), default)).Total.Should().Be(0);
    }

    [Theory]
    [InlineData(1, 4, true)]
    [InlineData(1, 5, false)]
    [InlineData(14, 20, false)]
    [InlineData(15, 20, true)]
    [InlineData(7, 8, false)]
    [InlineData(1, 30, false)]
    public async Task Save_OverAnother_IsRefusedWithASentence(int from, int until, bool isOk)
    {
        await AddAsync(5, 14);

        var saved = await Service.SaveAsync(Draft(_world.LugaMethodist, from, until), default);

        saved.IsOk.Should().Be(isOk);
        if (!isOk) saved.Error.Message.Should().Contain($"отпуск, {Formats.Date(Some.Today.AddDays(5))} – {Formats.Date(Some.Today.AddDays(14))}");
    }

    [Fact]
    public async Task Save_BadInput_IsRefused()
    {
        (await Service.SaveAsync(Draft(0, 1, 2), default)).Error.Should().Be(MethodicalAssetErrors.MethodistMissing);
        (await Service.SaveAsync(Draft(9999, 1, 2), default)).Error.Should().Be(MethodicalAssetErrors.NotFound);
        (await Service.SaveAsync(new AbsenceDraft { MethodistId = _world.LugaMethodist, From = Some.Today }, default)).Error.Should().Be(AbsenceErrors.DatesMissing);
        (await Service.SaveAsync(Draft(_world.LugaMethodist, 2, 1), default)).Error.Code.Should().Be("registry.span");
        (await Service.SaveAsync(Draft(_world.LugaMethodist, 0, AbsenceRule.MostDays + 1), default)).Error.Should().Be(AbsenceErrors.TooLong);
        (await Service.SaveAsync(Draft(_world.TosnoCandidate, 1, 2), default)).Error.Should().Be(AbsenceErrors.NotInAsset);
    }

    [Fact]
    public async Task Save_Rights_TheKeeperAndTheMethodistThemself()
    {
        _world.AsTosno();
        (await Service.SaveAsync(Draft(_world.LugaMethodist, 1, 2), default)).Error.Should().Be(MethodicalAssetErrors.NotFound);
        _world.AsLuga();
        (await Service.SaveAsync(Draft(_world.LugaMethodist, 1, 2), default)).IsOk.Should().BeTrue();
        (await Service.SaveAsync(Draft(_world.Regional, 1, 2), default)).Error.Should().Be(MethodicalAssetErrors.NotFound);
        AsRegional();
        (await Service.SaveAsync(Draft(_world.Regional, 1, 2), default)).IsOk.Should().BeTrue();
        (await Service.SaveAsync(Draft(_world.LugaMethodist, 5, 6), default)).Error.Should().Be(MethodicalAssetErrors.NotFound);
        _world.Test.As(AccessScope.Organisation(_world.Luga, _world.LugaSchool.Id), Role.OrganisationCoordinator);
        (await Service.SaveAsync(Draft(_world.LugaMethodist, 8, 9), default)).Error.Should().Be(AccessErrors.Forbidden);
        (await Service.RemoveAsync(new(1, 0), default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task List_EachScope_SeesItsOwn()
    {
        var luga = await AddAsync(5, 14);
        _world.AsTosno();
        (await Queries.ListAsync(new(), new(), default)).Total.Should().Be(0);
        (await Queries.FindDraftAsync(luga, default)).Should().BeNull();
        (await Queries.FindOfAsync(_world.LugaMethodist, default)).Should().BeNull();
        (await Queries.PreviewAsync(luga, null, default)).Should().BeNull();
        (await Service.RemoveAsync(new(luga, 0), default)).Error.Should().Be(AbsenceErrors.NotFound);
        _world.AsLuga();
        (await Queries.ListAsync(new(), new(), default)).Total.Should().Be(1);
        (await Queries.FindOfAsync(_world.LugaMethodist, default))!.Rows.Should().ContainSingle();
        (await Queries.FindStripAsync(new(), default)).Lines.Single().MethodistId.Should().Be(_world.LugaMethodist);
        AsRegional();
        (await Queries.ListAsync(new(), new(), default)).Total.Should().Be(0);
    }

    [Fact]
    public async Task Save_OfAnOldVersion_IsRefused()
    {
        var id = await AddAsync(5, 14);
        var (mine, others) = ((await Queries.FindDraftAsync(id, default))!, (await Queries.FindDraftAsync(id, default))!);
        others.Note = "перенесли";
        (await Service.SaveAsync(others, default)).IsOk.Should().BeTrue();

        (await Service.SaveAsync(mine, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await Service.RemoveAsync(new(id, mine.Version), default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Shortened_TheSubstitutionsEndInTheSameAct()
    {
        var id = await AddAsync(-2, 14);
        await SubstituteAsync(id, (-2, 14), (10, 14), (-2, 3));
        var draft = (await Queries.FindDraftAsync(id, default))!;
        draft.Until = Some.Today.AddDays(5);
        (await Queries.PreviewAsync(id, new DateSpan(draft.From, draft.Until), default)).Should().Be(new AbsenceConsequence(1, 1, 0, 1));

        (await Service.SaveAsync(draft, default)).IsOk.Should().BeTrue();

        (await StandingAsync()).Should().Equal((-2, 5, AbsenceTerms.EndReason), (-2, 3, null));
    }

    [Fact]
    public async Task Shortened_WhenTheFormIsRefused_LeavesEverything()
    {
        var id = await AddAsync(-2, 14);
        await AddAsync(20, 25);
        await SubstituteAsync(id, (-2, 14));
        var draft = (await Queries.FindDraftAsync(id, default))!;
        (draft.From, draft.Until) = (Some.Today.AddDays(18), Some.Today.AddDays(22));

        (await Service.SaveAsync(draft, default)).Error.Code.Should().Be("absence.overlaps");

        (await StandingAsync()).Should().Equal((-2, 14, null));
    }

    [Fact]
    public async Task Moved_TheSubstitutionsThatHaveNotBegunMoveToo()
    {
        var id = await AddAsync(2, 14);
        await SubstituteAsync(id, (2, 14));
        var draft = (await Queries.FindDraftAsync(id, default))!;
        draft.From = Some.Today.AddDays(6);

        (await Service.SaveAsync(draft, default)).IsOk.Should().BeTrue();

        (await StandingAsync()).Should().Equal((6, 14, null));
    }

    [Fact]
    public async Task Removed_WhatHasBegunEndsTodayAndTheOpenChoiceIsClosed()
    {
        var id = await AddAsync(-2, 14);
        await SubstituteAsync(id, (-2, 14), (5, 14));
        var staging = await StageAsync(id, AccessScope.Region);

        (await Service.RemoveAsync(new(id, 0), default)).IsOk.Should().BeTrue();

        (await StandingAsync()).Should().Equal((-2, 0, AbsenceTerms.EndReason));
        await using var db = _world.Test.Database.Read();
        (await db.MethodistAbsences.AnyAsync()).Should().BeFalse();
        (await db.Stagings.SingleAsync(s => s.Id == staging)).Should().Match<StagingCase>(s => s.AbsenceId == null && s.State == StagingState.Closed);
        (await db.Assignments.AnyAsync(a => a.AbsenceId != null)).Should().BeFalse();
    }

    /// <summary>The substitute's assignment is not the methodist's to end: nothing is done by half.</summary>
    [Fact]
    public async Task Changed_ByTheMethodistThemself_SubstitutionsOfOthersStopIt()
    {
        AsRegional();
        var id = (await Service.SaveAsync(Draft(_world.Regional, -2, 14), default)).Value;
        _world.AsStaff();
        await SubstituteAsync(id, (-2, 14));
        AsRegional();
        var draft = (await Queries.FindDraftAsync(id, default))!;
        draft.Note = "то же самое, с примечанием";
        (await Service.SaveAsync(draft, default)).IsOk.Should().BeTrue();
        draft = (await Queries.FindDraftAsync(id, default))!;
        draft.Until = Some.Today.AddDays(3);

        (await Service.SaveAsync(draft, default)).Error.Should().Be(AbsenceErrors.SubstitutionBeyond);
        (await Service.RemoveAsync(new(id, draft.Version), default)).Error.Should().Be(AbsenceErrors.SubstitutionBeyond);

        _world.AsStaff();
        (await StandingAsync()).Should().Equal((-2, 14, null));
        (await Queries.FindDraftAsync(id, default))!.Until.Should().Be(Some.Today.AddDays(14));
    }

    [Fact]
    public async Task Removed_ByTheMunicipalityWhileTheCentreChooses_IsRefused()
    {
        var id = await AddAsync(2, 14);
        await StageAsync(id, AccessScope.Region);
        _world.AsLuga();

        (await Service.RemoveAsync(new(id, 0), default)).Error.Should().Be(AbsenceErrors.SubstitutionBeyond);
    }

    [Fact]
    public async Task Cover_Substituted_IsArranged()
    {
        var id = await AddAsync(-2, 14);
        await SubstituteAsync(id, (-2, 14), (-2, 14), (-2, 13));

        var row = (await Queries.ListAsync(new(), new(), default)).Items.Single();

        row.Cover.Should().Be(new AbsenceCover(3, 0, 3, 0, 2, 1));
        row.Cover.State.Should().Be(SubstitutionState.Partial);
        (await Queries.ExportAsync(new(), new(), default)).Should().ContainSingle();
    }

    private void AsRegional() => _world.Test.As(AccessScope.Assigned(_world.Regional, _world.TosnoPeople[^1]), Role.RegionalMethodist);

    private static AbsenceDraft Draft(int methodist, int from, int until) =>
        new() { MethodistId = methodist, From = Some.Today.AddDays(from), Until = Some.Today.AddDays(until) };

    private async Task<int> AddAsync(int from, int until) => (await Service.SaveAsync(Draft(_world.LugaMethodist, from, until), default)).Value;

    /// <summary>The regional methodist stands in for one of Луга's people each.</summary>
    private Task SubstituteAsync(int absence, params (int From, int Until)[] terms) => _world.Test.Database.WriteAsync(async db =>
    {
        var methodist = await db.Methodists.SingleAsync(m => m.Id == _world.Regional);
        foreach (var (term, person) in terms.Zip(_world.LugaPeople))
        {
            var assignment = new Assignment(methodist, await db.Educators.SingleAsync(e => e.Id == person), Some.Today, null) { AbsenceId = absence };
            if (assignment.Change(Some.Today.AddDays(term.From), Some.Today.AddDays(term.Until), null) is { IsOk: false } refusal) return refusal;
            db.Add(assignment);
        }
        return Result.Ok;
    });

    private async Task<int> StageAsync(int absence, AccessScope keeper) => (await _world.Test.Database.WriteAsync<int>(async db =>
    {
        var choice = new StagingCase(StagingKind.Substitution, "Замещение", keeper, new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc), "тест") { AbsenceId = absence };
        db.Add(choice);
        await db.SaveChangesAsync();
        return choice.Id;
    })).Value;

    private async Task<List<(int From, int Until, string? Reason)>> StandingAsync()
    {
        await using var db = _world.Test.Database.Read();
        var standing = await db.Assignments.Where(a => a.MethodistId == _world.Regional).OrderBy(a => a.Id).ToListAsync();
        return standing.ConvertAll(a => (a.From.DayNumber - Some.Today.DayNumber, a.Until!.Value.DayNumber - Some.Today.DayNumber, a.EndReason));
    }
}
