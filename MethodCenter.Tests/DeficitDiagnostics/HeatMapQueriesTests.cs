using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class HeatMapQueriesTests : IAsyncLifetime
{
    private HeatMapWorld _world = null!;

    public async Task InitializeAsync() => _world = await HeatMapWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Find_Region_CountsByThePlaceOfTheTest()
    {
        var map = (await _world.Maps.FindAsync(_world.Filter))!;

        map.Columns.Select(c => (c.Name, c.People)).Should().Equal(("Лужский", 8), ("Тосненский", 10));
        var row = map.Rows.Single(r => r.Code == "SUB.1");
        (row.Cells[0], row.Cells[1], row.Total).Should().Be((new HeatCell(8, 2), new HeatCell(10, 6), new HeatCell(18, 8)));
        (map.Total, map.People).Should().Be((new HeatCell(36, 8), 18));
    }

    [Fact]
    public async Task Find_PersonMovedSince_StaysWhereTested()
    {
        await _world.Test.AsSystem().Database.WriteAsync(async db =>
        {
            var moved = await db.Educators.SingleAsync(e => e.Id == _world.TosnoPeople[0].Id);
            moved.BelongTo(await db.Organisations.SingleAsync(o => o.Id == _world.LugaSchool.Id));
            return Result.Ok;
        });

        var map = (await _world.Maps.FindAsync(_world.Filter))!;

        map.Columns.Select(c => c.People).Should().Equal(8, 10);
    }

    [Fact]
    public async Task Find_InterruptedAndEarlierAttempts_DoNotCount()
    {
        var person = _world.LugaPeople[0];
        await _world.Test.AsSystem().AddAsync(
            SomeDiagnostics.Attempt(_world.Campaign, person, HeatMapWorld.Fine, attempt: 2),
            SomeDiagnostics.Attempt(_world.Campaign, person, HeatMapWorld.Weak, attempt: 3, status: DiagnosisStatus.Interrupted),
            SomeDiagnostics.Attempt(_world.Campaign, _world.LugaPeople[5], HeatMapWorld.Weak, attempt: 2, status: DiagnosisStatus.Annulled));

        var row = (await _world.Maps.FindAsync(_world.Filter))!.Rows.Single(r => r.Code == "SUB.1");

        row.Cells[0].Should().Be(new HeatCell(8, 1));
    }

    [Fact]
    public async Task Find_OnADay_TakesTheLastOfficialResultWithinItsValidity()
    {
        var person = _world.LugaPeople[0];
        var later = await _world.Test.AsSystem().AddCampaignAsync("MAT-2026-05", from: new DateOnly(2026, 5, 4));
        var trial = await _world.Test.AddCampaignAsync("TRIAL", from: new DateOnly(2026, 5, 4), isOfficial: false);
        var old = await _world.Test.AddCampaignAsync("OLD", from: new DateOnly(2020, 5, 4));
        await _world.Test.AddAsync(
            SomeDiagnostics.Attempt(later, person, "SUB.1=47/47", takenOn: new DateOnly(2026, 5, 10)),
            SomeDiagnostics.Attempt(trial, person, "SUB.1=0/47;MET.1=0/10", takenOn: new DateOnly(2026, 5, 20)),
            SomeDiagnostics.Attempt(old, person, "COM.1=0/10", takenOn: new DateOnly(2020, 5, 10)));

        var before = (await _world.Maps.FindAsync(new() { On = new DateOnly(2026, 5, 9) }))!;
        var after = (await _world.Maps.FindAsync(new() { On = Some.Today }))!;

        before.Rows.Single(r => r.Code == "SUB.1").Cells[0].Should().Be(new HeatCell(8, 2));
        after.Rows.Single(r => r.Code == "SUB.1").Cells[0].Should().Be(new HeatCell(8, 1));
        after.Rows.Single(r => r.Code == "MET.1").Cells[0].Should().Be(new HeatCell(8, 0));
        after.Rows.Should().NotContain(r => r.Code == "COM.1");
    }

    [Theory]
    [InlineData(HeatMapCut.Organisation, 2)]
    [InlineData(HeatMapCut.Subject, 2)]
    [InlineData(HeatMapCut.Position, 1)]
    [InlineData(HeatMapCut.Experience, 1)]
    public async Task Find_EachCut_AddsUpToTheWhole(HeatMapCut cut, int columns)
    {
        var map = (await _world.Maps.FindAsync(_world.Filter with { By = cut }))!;

        map.Columns.Should().HaveCount(columns);
        map.Columns.Sum(c => c.People).Should().Be(18);
        map.Rows.Should().OnlyContain(r => r.Cells.Aggregate(default(HeatCell), (a, b) => a + b) == r.Total);
        if (cut == HeatMapCut.Experience) map.Columns[0].Name.Should().Be(HeatMapTerms.Unknown);
    }

    [Fact]
    public async Task Find_Municipality_SeesItsOwnWithTheRegionBeside()
    {
        _world.AsTosno();

        var map = (await _world.Maps.FindAsync(_world.Filter))!;

        map.Columns.Should().ContainSingle().Which.Name.Should().Be(_world.TosnoSchool.ShortName);
        var row = map.Rows.Single(r => r.Code == "SUB.1");
        row.Total.Should().Be(new HeatCell(10, 6));
        row.Region!.Value.IsHidden.Should().BeTrue("the rest of the region has two people with a deficit");
        (await _world.Maps.ListPeopleAsync(_world.Filter, "SUB.1", null, false, new()))!.Page.Total.Should().Be(6);
        (await _world.Maps.FindAsync(_world.Filter with { MunicipalityId = _world.Luga }))!.People.Should().Be(0);
    }

    [Fact]
    public async Task Find_Municipality_LeavesOutWhatTheTeacherHasNotSeen()
    {
        await _world.Test.AsSystem().Database.WriteAsync(async db =>
        {
            (await db.Diagnoses.SingleAsync(d => d.EducatorId == _world.TosnoPeople[0].Id)).OpenToOthersFrom(Some.Today.AddDays(1));
            return Result.Ok;
        });
        _world.AsTosno();

        var map = (await _world.Maps.FindAsync(_world.Filter))!;

        (map.Rows.Single(r => r.Code == "SUB.1").Total, map.Unopened).Should().Be((new HeatCell(9, 5), 1));
        _world.AsRegion();
        (await _world.Maps.FindAsync(_world.Filter))!.Rows.Single(r => r.Code == "SUB.1").Total.Should().Be(new HeatCell(18, 8));
    }

    [Fact]
    public async Task Find_Coordinator_SeesCountsOfTheOrganisationWithOrWithoutConsentAndNoPeople()
    {
        await _world.Test.AsSystem().AddAsync(new ResultConsent(_world.TosnoPeople[0].Id, Some.Today, "1", "в системе"));
        _world.AsCoordinator();

        var map = (await _world.Maps.FindAsync(_world.Filter with { By = HeatMapCut.Position }))!;

        map.People.Should().Be(10);
        map.Rows.Single(r => r.Code == "MET.1").Total.Should().Be(new HeatCell(10, 0));
        map.Rows.Single(r => r.Code == "SUB.1").Total.IsHidden.Should().BeTrue("four people have no deficit");
        (await _world.Maps.ListPeopleAsync(_world.Filter, "SUB.1", null, false, new())).Should().BeNull();
        (await _world.Maps.ExportPeopleAsync(_world.Filter, "SUB.1", null, true, new())).Should().BeNull();
    }

    [Fact]
    public async Task Find_Observer_SeesTheRegionWithSmallCellsHidden()
    {
        _world.AsObserver();

        var map = (await _world.Maps.FindAsync(_world.Filter with { MunicipalityId = _world.Tosno, SubjectCode = "math" }))!;

        map.People.Should().Be(18, "a reader of aggregates cannot filter");
        map.Rows.Single(r => r.Code == "SUB.1").Cells.Should().OnlyContain(c => c.IsHidden);
        map.Rows.Single(r => r.Code == "SUB.1").Total.Should().Be(new HeatCell(18, 8));
        (await _world.Maps.ListPeopleAsync(_world.Filter, "SUB.1", null, true, new())).Should().BeNull();
    }

    [Fact]
    public async Task Find_Methodist_SeesTheOwnPeople()
    {
        var id = (await _world.Test.Get<MethodicalAssetService>().SaveMethodistAsync(Named(_world.LugaPeople[7].Id), default)).Value;
        (await _world.Test.Get<MethodicalAssetService>().AdmitAsync(new AdmissionDraft { MethodistId = id }, default)).IsOk.Should().BeTrue();
        (await _world.Test.Get<AssignmentService>().AssignAsync(new AssignmentDraft
        {
            MethodistId = id, EducatorIds = [.. _world.TosnoPeople.Take(6).Select(p => p.Id)], From = Some.Today, Order = "приказ № 5",
        }, default)).IsOk.Should().BeTrue();
        _world.Test.As(AccessScope.Assigned(id, _world.LugaPeople[7].Id), Role.RegionalMethodist);

        var map = (await _world.Maps.FindAsync(_world.Filter))!;

        map.People.Should().Be(6);
        (await _world.Maps.ListPeopleAsync(_world.Filter, "SUB.1", null, true, new()))!.Page.Items.Select(p => p.Id)
            .Should().BeEquivalentTo(_world.TosnoPeople.Take(6).Select(p => p.Id));
    }

    [Fact]
    public async Task Find_TeacherAndAuditor_HaveNoMap()
    {
        _world.Test.As(AccessScope.Self(_world.TosnoPeople[0].Id), Role.Educator);
        (await _world.Maps.FindAsync(_world.Filter)).Should().BeNull();
        (await _world.Maps.FindHeadsAsync()).Should().BeNull();

        _world.Test.As(AccessScope.Journal, Role.Auditor);
        (await _world.Maps.FindAsync(_world.Filter)).Should().BeNull();
    }

    [Fact]
    public async Task Find_AbsentCampaign_IsNull() => (await _world.Maps.FindAsync(new() { CampaignId = 999 })).Should().BeNull();

    [Fact]
    public async Task People_EveryCell_HasAsManyLinesAsTheNumber()
    {
        var map = (await _world.Maps.FindAsync(_world.Filter))!;

        foreach (var row in map.Rows)
        {
            for (var i = 0; i < map.Columns.Count; i++)
            {
                var all = (await _world.Maps.ListPeopleAsync(_world.Filter, row.Code, map.Columns[i].Key, true, new()))!;
                var deficits = (await _world.Maps.ListPeopleAsync(_world.Filter, row.Code, map.Columns[i].Key, false, new()))!;
                (all.Page.Total, deficits.Page.Total).Should().Be((row.Cells[i].Tested, row.Cells[i].Deficits));
            }
        }
        var worst = (await _world.Maps.ListPeopleAsync(_world.Filter, "SUB.1", null, false, new(Sort: "Share")))!.Page.Items[0];
        (worst.ShareTenths, worst.IsDeficit, worst.Level).Should().Be((596, true, "средний уровень дефицитов"));
        (await _world.Maps.ListPeopleAsync(_world.Filter, "SUB.9", null, true, new())).Should().BeNull();
    }

    [Fact]
    public async Task People_Viewed_LeaveALineWithTheirCount()
    {
        await _world.Maps.ListPeopleAsync(_world.Filter, "SUB.1", null, false, new());

        await using var db = _world.Test.AsSystem().Database.Read();
        var line = await db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync();
        (line.Action, line.Subject, line.Rows).Should().Be((AuditAction.Viewed, "Diagnoses", 8));
    }

    [Theory]
    [InlineData("КИМ «Математика»", true)]
    [InlineData("Другой КИМ", false)]
    public async Task Compare_TellsWhetherTheInstrumentIsTheSame(string instrument, bool like)
    {
        var other = await _world.Test.AsSystem().AddCampaignAsync("MAT-2025", from: new DateOnly(2025, 3, 3), instrument: instrument);
        await _world.Test.AddAsync([.. _world.TosnoPeople.Select(p => SomeDiagnostics.Attempt(other, p, HeatMapWorld.Weak, takenOn: new DateOnly(2025, 3, 10)))]);

        var comparison = (await _world.Maps.CompareAsync(_world.Filter, other, null))!;

        comparison.MeasuresLike.Should().Be(like);
        var pair = comparison.Rows.Single(r => r.Code == "SUB.1");
        (pair.First, pair.Second, pair.DifferenceTenths).Should().Be((new HeatCell(10, 10), new HeatCell(18, 8), 444 - 1000));
    }

    private static MethodistDraft Named(int educator)
    {
        var draft = Some.Admissible();
        (draft.EducatorId, draft.Level) = (educator, MethodistLevel.Regional);
        return draft;
    }
}
