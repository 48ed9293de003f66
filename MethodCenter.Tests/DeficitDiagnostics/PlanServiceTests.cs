using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class PlanServiceTests : IAsyncLifetime
{
    private CampaignWorld _world = null!;

    public async Task InitializeAsync() => _world = await CampaignWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Preview_CountsByMunicipality_AndWritesNothing()
    {
        var preview = (await _world.Plans.PreviewAsync(Draft(), default)).Value;

        preview.Places.Should().Equal(new PlanPlace("Лужский", 6, 0, 0), new PlanPlace("Тосненский", 6, 0, 0));
        (await ListAsync()).Total.Should().Be(0);
    }

    [Fact]
    public async Task Compose_AddsTheAudience_InOneLineOfTheJournal()
    {
        var before = await JournalAsync();

        var outcome = await _world.ComposeAsync();

        outcome.Added.Should().BeEquivalentTo([.. _world.LugaMath, .. _world.TosnoMath]);
        (await ListAsync()).Total.Should().Be(12);
        (await JournalAsync() - before).Should().Be(1);
        (await _world.ComposeAsync()).Preview.ChangesNothing.Should().BeTrue();
        (await JournalAsync() - before).Should().Be(1);
    }

    [Fact]
    public async Task Compose_AnotherAudience_KeepsByHandExcusedAndDiagnosed()
    {
        await _world.ComposeAsync();
        await _world.Plans.AddAsync(_world.Campaign, _world.LugaDirector, default);
        await _world.Plans.ExcuseAsync(_world.Campaign, [_world.LugaMath[0]], "отпуск", default);
        await _world.PassAsync(_world.TosnoMath[0], DiagnosisStatus.Interrupted);
        var form = await _world.FormAsync(_world.Campaign);
        form.Subjects = ["rus"];
        await _world.Campaigns.SaveAsync(form, false, default);

        var preview = (await _world.ComposeAsync()).Preview;

        (preview.Added, preview.Removed, preview.ByHand, preview.KeptDiagnosed).Should().Be((3, 10, 1, 1));
        (await ListAsync()).Items.Select(r => r.EducatorId).Should().BeEquivalentTo([_world.LugaDirector, _world.LugaMath[0], _world.TosnoMath[0], .. _world.LugaRussian]);
    }

    [Fact]
    public async Task Undo_RestoresWhatWas_WhileNobodyTouchedIt()
    {
        await _world.ComposeAsync();
        var form = await _world.FormAsync(_world.Campaign);
        form.Subjects = ["rus"];
        await _world.Campaigns.SaveAsync(form, false, default);
        var outcome = await _world.ComposeAsync();

        (await _world.Plans.UndoAsync(outcome, default)).IsOk.Should().BeTrue();

        (await ListAsync()).Items.Select(r => r.EducatorId).Should().BeEquivalentTo([.. _world.LugaMath, .. _world.TosnoMath]);
        (await _world.Plans.UndoAsync(outcome, default)).Error.Should().Be(PlanErrors.CannotUndo);
    }

    [Fact]
    public async Task Undo_AfterAnAttempt_IsRefused()
    {
        var outcome = await _world.ComposeAsync();
        await _world.PassAsync(_world.LugaMath[0]);

        (await _world.Plans.UndoAsync(outcome, default)).Error.Should().Be(PlanErrors.CannotUndo);
    }

    [Fact]
    public async Task Compose_SomebodyWhoLeft_IsNotTaken()
    {
        await using (var db = _world.Test.Database.Read())
        {
            (await db.AudienceOf(new(["teacher"], ["math"]), new DateOnly(2015, 8, 31)).CountAsync()).Should().Be(0, "nobody worked before 01.09.2015");
            (await db.AudienceOf(new(["teacher"], ["math"]), new DateOnly(2015, 9, 1)).CountAsync()).Should().Be(12);
        }
    }

    /// <summary>Valid 24 months from 10.07.2024: over on 10.07.2026, within a month of 30.06.2026.</summary>
    [Fact]
    public async Task Preview_Retest_TakesWhoseResultEndsSoonOrWhoseDeficitIsInWork()
    {
        var old = _world.Draft("OLD");
        (old.From, old.Until, old.ValidityMonths) = (new(2024, 6, 1), new(2024, 7, 31), 24);
        var campaign = await _world.AddAsync(old);
        await _world.PassAsync(_world.LugaMath[0], campaign: campaign, takenOn: new(2024, 7, 10));
        await _world.PassAsync(_world.LugaMath[1], campaign: campaign, takenOn: new(2024, 7, 31));
        await _world.PassAsync(_world.LugaMath[2], DiagnosisStatus.Absent, campaign: campaign, takenOn: new(2024, 7, 10));
        var working = new Deficit(_world.TosnoMath[0], "SUB.1");
        working.Become(DeficitState.InWork, new(2026, 5, 1), "тест", "в работе", StepOrigin.Decision);
        await _world.WriteAsync(working);

        (await AddedAsync(PlanWhom.Retest, months: 0, withDeficits: false)).Should().Be(0);
        (await AddedAsync(PlanWhom.Retest, months: 1, withDeficits: false)).Should().Be(1);
        (await AddedAsync(PlanWhom.Retest, months: 2, withDeficits: false)).Should().Be(2);
        (await AddedAsync(PlanWhom.Retest, months: 2, withDeficits: true)).Should().Be(3);
        (await AddedAsync(PlanWhom.WithoutResult)).Should().Be(10);
    }

    [Fact]
    public async Task Add_Twice_OrNobody_IsRefused()
    {
        (await _world.Plans.AddAsync(_world.Campaign, _world.LugaDirector, default)).IsOk.Should().BeTrue();

        (await _world.Plans.AddAsync(_world.Campaign, _world.LugaDirector, default)).Error.Should().Be(PlanErrors.AlreadyPlanned);
        (await _world.Plans.AddAsync(_world.Campaign, 9999, default)).Error.Should().Be(PlanErrors.PersonMissing);
        (await ListAsync()).Items.Single().Mark.Should().Be(PlanMark.ByHand);
    }

    [Fact]
    public async Task Excuse_NeedsAReason_AndTakesThePersonOutOfThePlannedCount()
    {
        await _world.ComposeAsync();

        (await _world.Plans.ExcuseAsync(_world.Campaign, [_world.LugaMath[0]], " ", default)).Error.Should().Be(PlanErrors.ReasonMissing);
        (await _world.Plans.ExcuseAsync(_world.Campaign, [_world.LugaMath[0]], "отпуск", default)).Value.Should().Be(1);

        (await ListAsync(new(_world.Campaign) { State = PassingState.Excused })).Items.Single().Excused.Should().Be("отпуск");
        (await _world.Cards.FindAsync(_world.Campaign, default))!.Figures.Should().Match<CampaignFigures>(f => f.Planned == 11 && f.Excused == 1);
        await _world.Plans.ReturnAsync(_world.Campaign, [_world.LugaMath[0]], default);
        (await _world.Cards.FindAsync(_world.Campaign, default))!.Figures!.Planned.Should().Be(12);
    }

    [Fact]
    public async Task Excused_WhoPassedAllTheSame_CountsAsPassedAndPlanned()
    {
        await _world.ComposeAsync();
        await _world.Plans.ExcuseAsync(_world.Campaign, [_world.LugaMath[0]], "отпуск", default);
        await _world.PassAsync(_world.LugaMath[0]);

        var card = (await _world.Cards.FindAsync(_world.Campaign, default))!;
        var row = (await _world.List.ListAsync(new(), new(), default)).Items.Single();

        (card.Figures!.Planned, card.Figures.Passed, card.Figures.Excused).Should().Be((12, 1, 0));
        (row.Planned, row.Passed).Should().Be((12, 1));
    }

    [Fact]
    public async Task Remove_WithAnAttempt_IsRefusedForAll()
    {
        await _world.ComposeAsync();
        await _world.PassAsync(_world.LugaMath[0], DiagnosisStatus.Absent);

        (await _world.Plans.RemoveAsync(_world.Campaign, [.. _world.LugaMath.Take(2)], default)).Error.Should().Be(PlanErrors.HasAttempts(1));
        (await _world.Plans.RemoveAsync(_world.Campaign, [_world.LugaMath[1]], default)).Value.Should().Be(1);
        (await _world.Plans.RemoveAsync(_world.Campaign, [9999], default)).Error.Should().Be(DiagnosticsErrors.NotFound);
    }

    [Fact]
    public async Task List_EveryState_IsThatOfTheLastAttemptUnlessOneIsCompleted()
    {
        await _world.ComposeAsync();
        var people = _world.LugaMath;
        await _world.PassAsync(people[0]);
        await _world.PassAsync(people[0], DiagnosisStatus.Interrupted, attempt: 2);
        await _world.PassAsync(people[1], DiagnosisStatus.Absent);
        await _world.PassAsync(people[1], DiagnosisStatus.Interrupted, attempt: 2);
        await _world.PassAsync(people[2], DiagnosisStatus.Annulled);
        await _world.PassAsync(people[3], DiagnosisStatus.Absent);
        await _world.PassAsync(_world.LugaDirector);

        var states = (await ListAsync()).Items.ToDictionary(r => r.EducatorId, r => (r.State, r.Mark));

        states[people[0]].Should().Be((PassingState.Completed, PlanMark.Planned));
        states[people[1]].Should().Be((PassingState.Interrupted, PlanMark.Planned));
        states[people[2]].Should().Be((PassingState.Annulled, PlanMark.Planned));
        states[people[3]].Should().Be((PassingState.Absent, PlanMark.Planned));
        states[people[4]].Should().Be((PassingState.NotYet, PlanMark.Planned));
        states[_world.LugaDirector].Should().Be((PassingState.Completed, PlanMark.Outside));
    }

    [Fact]
    public async Task List_FiltersAndSorts()
    {
        await _world.ComposeAsync();
        await _world.PassAsync(_world.LugaDirector);

        (await ListAsync(new(_world.Campaign) { Mark = PlanMark.Outside })).Items.Single().EducatorId.Should().Be(_world.LugaDirector);
        (await ListAsync(new(_world.Campaign) { OrganisationId = _world.TosnoSchool.Id })).Total.Should().Be(6);
        (await ListAsync(new(_world.Campaign) { Text = "тосненская" })).Total.Should().Be(6);
        var last = (await _world.People.ListAsync(new(_world.Campaign), new(Take: 1, Sort: "Name", Descending: true), default)).Items.Single();
        last.FullName.Should().StartWith("Тосненская");
    }

    [Fact]
    public async Task Report_ListsPeopleWithoutResults()
    {
        await _world.ComposeAsync();
        await _world.PassAsync(_world.LugaMath[0], scores: "SUB.1=17/50");
        var head = (await _world.People.FindHeadAsync(_world.Campaign, null, default))!;
        var rows = await _world.People.ExportAsync(new(_world.Campaign), new(), AuditAction.Printed, default);

        var report = PlanReport.Create(head, rows, Some.Today);

        var table = report.Blocks.OfType<TableBlock>().Single();
        table.Rows.Should().HaveCount(12);
        table.Rows[0].Cells.Select(c => c.Display).Should().Contain(["Лужская Анна Номер00", "завершил(а)"]).And.NotContain(c => c.Contains("17"));
    }

    [Theory]
    [InlineData(Role.MunicipalService)]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.Observer)]
    public async Task Others_DoNotKeepThePlan(Role role)
    {
        var outcome = await _world.ComposeAsync();
        _world.As(role);

        (await _world.Plans.PreviewAsync(Draft(), default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Plans.ComposeAsync(Draft(), default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Plans.UndoAsync(outcome, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Plans.AddAsync(_world.Campaign, _world.LugaDirector, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Plans.RemoveAsync(_world.Campaign, [_world.LugaMath[0]], default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Plans.ExcuseAsync(_world.Campaign, [_world.LugaMath[0]], "причина", default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.People.FindPeopleAsync("луж", default)).Should().BeEmpty();
    }

    private PlanDraft Draft() => new() { CampaignId = _world.Campaign };

    private async Task<int> AddedAsync(PlanWhom whom, int months = 6, bool withDeficits = true) =>
        (await _world.Plans.PreviewAsync(new() { CampaignId = _world.Campaign, Whom = whom, Months = months, WithDeficits = withDeficits }, default)).Value.Added;

    private async Task<MethodCenter.Domain.Common.Page<PlanRow>> ListAsync(PlanFilter? filter = null) => await _world.People.ListAsync(filter ?? new(_world.Campaign), new(), default);

    private async Task<int> JournalAsync()
    {
        await using var db = _world.Test.Database.Read();
        return await db.AuditEntries.CountAsync();
    }
}
