using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class CampaignServiceTests : IAsyncLifetime
{
    private CampaignWorld _world = null!;

    public async Task InitializeAsync() => _world = await CampaignWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Save_NewCampaign_IsReadBackWhole()
    {
        var draft = _world.Draft("RUS-2026-06", scale: 2);
        (draft.Instrument, draft.InstrumentVersion, draft.Threshold, draft.ValidityMonths, draft.Note) = ("КИМ", "2", 62.5m, 24, "пробная");

        var id = await _world.AddAsync(draft);

        var facts = (await _world.Cards.FindAsync(id, default))!.Facts;
        facts.Should().Match<CampaignFacts>(f => f.Threshold == 62.5m && f.ValidityMonths == 24 && f.State == CampaignState.Running && f.Scale.StartsWith("B — "));
        facts.Positions.Should().Equal("учитель");
        facts.Subjects.Should().ContainSingle();
        (await _world.FormAsync(id)).Should().BeEquivalentTo(draft, o => o.Excluding(d => d.Id).Excluding(d => d.Version));
    }

    [Fact]
    public async Task Save_TakenCode_IsRefusedWithTheNameOfTheOther()
    {
        var saved = await _world.Campaigns.SaveAsync(_world.Draft("mat-2026-06"), false, default);

        saved.Error.Should().Be(CampaignErrors.CodeTaken("MAT-2026-06", "Диагностика MAT-2026-06"));
    }

    [Fact]
    public async Task Save_UnknownSubjectOrScale_IsRefused()
    {
        var (subject, scale) = (_world.Draft("A-1"), _world.Draft("A-2", scale: 77));
        subject.Subjects = ["alchemy"];

        (await _world.Campaigns.SaveAsync(subject, false, default)).Error.Should().Be(CampaignErrors.AudienceUnknown);
        (await _world.Campaigns.SaveAsync(scale, false, default)).Error.Should().Be(DiagnosticsErrors.CampaignScaleMissing);
    }

    [Fact]
    public async Task Save_StaleForm_IsRefused()
    {
        var (first, second) = (await _world.FormAsync(_world.Campaign), await _world.FormAsync(_world.Campaign));
        first.Title = "Иначе";
        await _world.Campaigns.SaveAsync(first, false, default);

        (await _world.Campaigns.SaveAsync(second, false, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Save_DatesThatLeaveResultsOut_IsRefused()
    {
        await _world.PassAsync(_world.LugaMath[0], takenOn: new(2026, 6, 10));
        var draft = await _world.FormAsync(_world.Campaign);
        draft.From = new(2026, 6, 11);

        var saved = await _world.Campaigns.SaveAsync(draft, false, default);

        saved.Error.Should().Be(CampaignErrors.ResultsOutside(1, new(2026, 6, 10), new(2026, 6, 10)));
    }

    [Fact]
    public async Task Save_AnotherThresholdAfterResults_AsksWithTheConsequence()
    {
        await _world.PassAsync(_world.LugaMath[0], scores: "SUB.1=65/100;SUB.2=59/100");
        await _world.PassAsync(_world.LugaMath[1], DiagnosisStatus.Absent);
        var draft = await _world.FormAsync(_world.Campaign);
        draft.Threshold = 70;

        var saved = await _world.Campaigns.SaveAsync(draft, false, default);

        saved.Error.Should().Be(CampaignErrors.NeedsRecount(new(People: 1, Appear: 1, Vanish: 0, Reweighed: 0)));
        (await _world.FormAsync(_world.Campaign)).Threshold.Should().Be(60);
    }

    /// <summary>The threshold rises from 60 to 70: what was 65 % becomes a deficit in the very act, and back again.</summary>
    [Fact]
    public async Task Save_AnotherThresholdConfirmed_SettlesTheDeficitsInTheSameAct()
    {
        await _world.PassAsync(_world.LugaMath[0], scores: "SUB.1=65/100;SUB.2=90/100");
        var draft = await _world.FormAsync(_world.Campaign);
        draft.Threshold = 70;

        (await _world.Campaigns.SaveAsync(draft, recount: true, default)).IsOk.Should().BeTrue();
        (await DeficitsAsync()).Should().Equal((_world.LugaMath[0], "SUB.1"));

        var back = await _world.FormAsync(_world.Campaign);
        back.Threshold = 60;
        (await _world.Campaigns.SaveAsync(back, recount: true, default)).IsOk.Should().BeTrue();
        (await DeficitsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Save_AnotherTitleAfterResults_AsksNothing()
    {
        await _world.PassAsync(_world.LugaMath[0]);
        var draft = await _world.FormAsync(_world.Campaign);
        draft.Title = "Иначе";

        (await _world.Campaigns.SaveAsync(draft, false, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task SaveItems_TasksAndCompetences_AreShownByCompetence()
    {
        var saved = await SaveItemsAsync(("2", "SUB.1", 3m), ("10", "SUB.1", 5m), ("", "MET.3", 12m), ("", "", null));

        saved.IsOk.Should().BeTrue();
        var measures = (await _world.Cards.FindAsync(_world.Campaign, default))!.Measures;
        measures.Select(m => (m.Code, m.Max)).Should().Equal(("SUB.1", 8m), ("MET.3", 12m));
        measures[0].Tasks.Select(t => t.Number).Should().Equal("2", "10");
    }

    [Fact]
    public async Task SaveItems_ChangedAndRemovedLines_AreTakenOver()
    {
        await SaveItemsAsync(("1", "SUB.1", 3m), ("2", "SUB.2", 5m));

        (await SaveItemsAsync(("1", "SUB.1", 4m))).IsOk.Should().BeTrue();

        (await _world.Cards.FindAsync(_world.Campaign, default))!.Measures.Select(m => (m.Code, m.Max)).Should().Equal(("SUB.1", 4m));
    }

    [Fact]
    public async Task SaveItems_WrongLines_AreRefused()
    {
        (await SaveItemsAsync(("1", "XYZ.1", 3m))).Error.Should().Be(DiagnosticsErrors.CompetenceUnknown);
        (await SaveItemsAsync(("1", "SUB.1", 0m))).Error.Should().Be(CampaignErrors.ItemMaxWrong);
        (await SaveItemsAsync(("1", "SUB.1", 3m), ("1", "SUB.2", 3m))).Error.Should().Be(CampaignErrors.ItemTaskRepeated);
        (await SaveItemsAsync(("", "SUB.1", 3m), ("", "SUB.1", 4m))).Error.Should().Be(CampaignErrors.ItemTaskRepeated);
    }

    [Fact]
    public async Task SaveItems_DropsACompetenceWithResults_IsRefused()
    {
        await SaveItemsAsync(("", "SUB.1", 50m), ("", "SUB.2", 50m));
        await _world.PassAsync(_world.LugaMath[0], scores: "SUB.1=40/50");

        (await SaveItemsAsync(("", "SUB.2", 50m))).Error.Should().Be(CampaignErrors.ItemUsed("SUB.1"));
        (await SaveItemsAsync(("", "SUB.1", 50m))).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Delete_WithoutResults_TakesThePlanAlong()
    {
        await _world.ComposeAsync();
        (await _world.List.FindRemovalAsync(_world.Campaign, default)).Should().Be(new CampaignRemoval(12, 0));

        (await _world.Campaigns.DeleteAsync(_world.Campaign, 0, default)).IsOk.Should().BeTrue();

        (await _world.Cards.FindAsync(_world.Campaign, default)).Should().BeNull();
        await using var db = _world.Test.Database.Read();
        (await db.CampaignParticipants.CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Delete_WithAnAttempt_IsRefused()
    {
        await _world.PassAsync(_world.LugaMath[0], DiagnosisStatus.Absent);

        (await _world.Campaigns.DeleteAsync(_world.Campaign, 0, default)).Error.Should().Be(CampaignErrors.HasResults(1));
    }

    [Theory]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.MunicipalService)]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    public async Task Others_DoNotKeepCampaigns(Role role)
    {
        _world.As(role);

        (await _world.Campaigns.SaveAsync(_world.Draft("NEW"), false, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Campaigns.DeleteAsync(_world.Campaign, 0, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.List.FindFormAsync(_world.Campaign, default)).Should().BeNull();
        (await _world.List.FindRemovalAsync(_world.Campaign, default)).Should().BeNull();
        (await _world.Cards.FindItemsAsync(_world.Campaign, default)).Should().BeNull();
    }

    [Fact]
    public async Task List_FiltersByStateOfficialYearAndWords()
    {
        var (coming, old) = (_world.Draft("ПРЕДСТОИТ-1"), _world.Draft("OLD-2024"));
        (coming.From, coming.Until) = (new(2026, 9, 1), new(2026, 9, 30));
        (old.From, old.Until, old.IsOfficial) = (new(2024, 2, 1), new(2024, 3, 1), false);
        await _world.AddAsync(coming);
        await _world.AddAsync(old);

        (await CodesAsync(new())).Should().Equal("ПРЕДСТОИТ-1", "MAT-2026-06", "OLD-2024");
        (await CodesAsync(new() { State = CampaignState.Coming })).Should().Equal("ПРЕДСТОИТ-1");
        (await CodesAsync(new() { State = CampaignState.Running })).Should().Equal("MAT-2026-06");
        (await CodesAsync(new() { State = CampaignState.Ended })).Should().Equal("OLD-2024");
        (await CodesAsync(new() { IsOfficial = false })).Should().Equal("OLD-2024");
        (await CodesAsync(new() { Year = 2024 })).Should().Equal("OLD-2024");
        (await CodesAsync(new() { Text = "предстоит" })).Should().Equal("ПРЕДСТОИТ-1");
        (await _world.List.ListYearsAsync(default)).Should().Equal(2026, 2024);
    }

    [Fact]
    public async Task CountAudience_FollowsTheForm()
    {
        var draft = _world.Draft("NEW");
        (await _world.List.CountAudienceAsync(draft, default)).Should().Be(12);
        draft.Subjects = [];
        (await _world.List.CountAudienceAsync(draft, default)).Should().Be(15);
        draft.Positions = [];
        (await _world.List.CountAudienceAsync(draft, default)).Should().Be(16);
    }

    [Fact]
    public async Task Export_LeavesALineInTheJournal()
    {
        (await _world.List.ExportAsync(new(), new(), default)).Should().ContainSingle();

        await using var db = _world.Test.Database.Read();
        (await db.AuditEntries.CountAsync(a => a.Action == AuditAction.Exported && a.Subject == "Campaigns" && a.Rows == 1)).Should().Be(1);
    }

    private async Task<List<(int, string)>> DeficitsAsync()
    {
        await using var db = _world.Test.Database.Read();
        return [.. (await db.Deficits.ToListAsync()).Where(d => d.IsOpen).Select(d => (d.EducatorId, d.CompetenceCode))];
    }

    private async Task<IEnumerable<string>> CodesAsync(CampaignFilter filter) => (await _world.List.ListAsync(filter, new(), default)).Items.Select(r => r.Code);

    private async Task<Result> SaveItemsAsync(params (string Task, string Code, decimal? Max)[] lines)
    {
        var draft = (await _world.Cards.FindItemsAsync(_world.Campaign, default))!.Draft;
        draft.Items = [.. lines.Select(l => new CampaignItemDraft { Task = l.Task, CompetenceCode = l.Code, Max = l.Max })];
        return await _world.Campaigns.SaveItemsAsync(draft, default);
    }
}
