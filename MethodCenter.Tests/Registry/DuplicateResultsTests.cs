using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Registry;

/// <summary>Results, evidence and deficits of two records that become one.</summary>
public sealed class DuplicateResultsTests : IAsyncLifetime
{
    private static readonly DateOnly _day = new(2026, 3, 2);
    private EducatorTown _town = null!;
    private int _twin;
    private int _campaign;

    public async Task InitializeAsync()
    {
        _town = await EducatorTown.CreateAsync();
        _twin = await _town.AddAsync("Семенова Мария Петровна", _town.LugaNursery, 0, _ => { }, "educator_dou", null);
        await _town.AsCentre().Test.Database.WriteAsync(async db =>
        {
            var campaign = new DiagnosticCampaign("MAT");
            var scale = (await db.Scales.FirstAsync(s => s.Code == "A")).Id;
            campaign.Change(new CampaignDraft { Code = "MAT", Title = "Математика", Operator = "ЦНППМ", From = _day, Until = _day.AddDays(30), ScaleId = scale });
            db.Add(campaign);
            await db.SaveChangesAsync();
            _campaign = campaign.Id;
            db.AddRange(new CampaignParticipant(_campaign, _town.Maria, false), new CampaignParticipant(_campaign, _twin, false));
            return Result.Ok;
        });
    }

    public async Task DisposeAsync() => await _town.Test.DisposeAsync();

    [Fact]
    public async Task Merge_AttemptsOfBoth_StandInTheOrderOfDaysAndTheLastCounts()
    {
        await AddAsync(_town.Maria, 1, _day.AddDays(9), "MET.3=9/10");
        await AddAsync(_twin, 1, _day, "MET.3=2/10");
        await SettleAsync(_town.Maria, _twin);

        await MergeAsync();

        var attempts = await _town.ReadAsync(db => db.Diagnoses.OrderBy(d => d.Attempt).ToListAsync());
        attempts.Select(a => (a.EducatorId, a.Attempt, a.Scores)).Should().Equal((_town.Maria, 1, "MET.3=2/10"), (_town.Maria, 2, "MET.3=9/10"));
        AttemptRule.Counted(attempts).Single().Scores.Should().Be("MET.3=9/10");
        (await _town.ReadAsync(db => db.Deficits.Where(d => d.State == DeficitState.Confirmed).ToListAsync())).Should().BeEmpty("the later result is no deficit");
        (await _town.ReadAsync(db => db.CampaignParticipants.Select(p => p.EducatorId).ToListAsync())).Should().Equal(_town.Maria);
    }

    [Fact]
    public async Task Merge_TheSameResultOnBoth_StaysOnceAndTheDeficitIsOne()
    {
        await AddAsync(_town.Maria, 1, _day, "MET.3=2/10");
        await AddAsync(_twin, 1, _day, "MET.3=2/10");
        await SettleAsync(_town.Maria, _twin);

        await MergeAsync();

        (await _town.ReadAsync(db => db.Diagnoses.ToListAsync())).Should().ContainSingle().Which.EducatorId.Should().Be(_town.Maria);
        (await _town.ReadAsync(db => db.Deficits.ToListAsync())).Should().ContainSingle().Which.Should()
            .Match<Deficit>(d => d.EducatorId == _town.Maria && d.State == DeficitState.Confirmed && d.Severity == 3);
    }

    private Task AddAsync(int educatorId, int attempt, DateOnly on, string scores) => _town.AsCentre().Test.Database.WriteAsync(db =>
    {
        var diagnosis = new Diagnosis(_campaign, educatorId, attempt);
        diagnosis.Record(new DiagnosisFacts(on, DiagnosisStatus.Completed, scores));
        db.Add(diagnosis);
        return Task.FromResult(Result.Ok);
    });

    private Task SettleAsync(params int[] people) => _town.AsCentre().Test.Database.WriteAsync(async db =>
    {
        await new DeficitSettler(db).SettleAsync(people, "тест", default);
        return Result.Ok;
    });

    private async Task MergeAsync()
    {
        var versions = await _town.ReadAsync(db => db.Educators.ToDictionaryAsync(e => e.Id, e => e.Version));
        var merged = await _town.AsCentre().Get<DuplicateService>().MergeAsync(new MergeDraft
        {
            SurvivorId = _town.Maria, OtherId = _twin, SurvivorVersion = versions[_town.Maria], OtherVersion = versions[_twin],
        });
        merged.IsOk.Should().BeTrue();
    }
}
