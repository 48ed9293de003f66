using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class AssignmentServiceTests : IAsyncLifetime
{
    private AssetWorld _world = null!;

    public async Task InitializeAsync() => _world = await AssetWorld.CreateAsync(people: 45);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Assign_TenPeopleAndASchool_DoesWhatThePreviewShowed()
    {
        var draft = AssetWorld.Draft(_world.Regional, [.. _world.LugaPeople.Take(10)]);
        draft.OrganisationIds = [_world.TosnoSchool.Id];
        var preview = (await _world.Assignments.PreviewAsync(draft, default)).Value;

        var outcome = (await _world.Assignments.AssignAsync(draft, default)).Value;

        outcome.Ids.Should().HaveCount(11);
        (preview.NewPeople, preview.NewOrganisations).Should().Be((10, 1));
        outcome.Plan.Should().BeEquivalentTo(preview);
        (await _world.AssignmentList.ListAsync(new() { MethodistId = _world.Regional }, new(), default)).Total.Should().Be(11);
        (await _world.AssignmentList.ListAsync(new() { OnlyConflicts = true }, new(), default)).Items.Single().OrganisationId.Should().Be(_world.TosnoSchool.Id);
    }

    [Fact]
    public async Task Assign_Twice_TheSecondFindsNobody()
    {
        await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(5)]);

        (await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(5)])).Error.Should().Be(MethodicalAssetErrors.AllAssigned);
        (await _world.AssignmentList.ListAsync(new(), new(), default)).Total.Should().Be(5);
    }

    [Fact]
    public async Task Assign_BeyondTheHardLimit_IsRefusedAndWritesNothing()
    {
        (await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(40)])).IsOk.Should().BeTrue();

        (await _world.AssignAsync(_world.Regional, _world.LugaPeople[41])).Error.Code.Should().Be("assignment.over-hard-limit");

        (await _world.AssignmentList.ListAsync(new() { MethodistId = _world.Regional }, new(), default)).Total.Should().Be(40);
        (await _world.Methodists.ListAsync(new() { Load = LoadLevel.OverSoft }, new(), default)).Items.Single().Load.People.Should().Be(40);
    }

    [Fact]
    public async Task Assign_ByTheMunicipality_CountsTheWholeLoadOfTheMethodist()
    {
        await _world.AssignAsync(_world.LugaMethodist, [.. _world.TosnoPeople.Take(40)]);
        _world.AsLuga();

        (await _world.AssignAsync(_world.LugaMethodist, _world.LugaPeople[0])).Error.Code.Should().Be("assignment.over-hard-limit");
    }

    [Fact]
    public async Task Assign_NotAdmitted_IsRefused() =>
        (await _world.AssignAsync(_world.TosnoCandidate, _world.TosnoPeople[0])).Error.Should().Be(MethodicalAssetErrors.NotInAsset);

    [Fact]
    public async Task Assign_ByTheMunicipality_OnlyOwnPeopleToOwnMethodists()
    {
        _world.AsLuga();

        (await _world.AssignAsync(_world.Regional, _world.LugaPeople[0])).Error.Should().Be(MethodicalAssetErrors.NotFound);
        (await _world.AssignAsync(_world.LugaMethodist, _world.TosnoPeople[0])).Error.Should().Be(MethodicalAssetErrors.NothingToAssign);
        var mixed = (await _world.AssignAsync(_world.LugaMethodist, _world.LugaPeople[0], _world.TosnoPeople[0])).Value;
        (mixed.Ids.Count, mixed.Plan.Unknown).Should().Be((1, 1));
    }

    [Theory]
    [InlineData(Role.Observer)]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.OrganisationCoordinator)]
    public async Task Assign_OtherRoles_AreRefused(Role role)
    {
        _world.Test.As(AccessScope.Region, role);

        (await _world.AssignAsync(_world.Regional, _world.LugaPeople[0])).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Assignments.EndAsync(new AssignmentEndDraft { Ids = [1], Reason = "x" }, default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task List_TheMunicipality_SeesWhoLooksAfterItsOwnAndNobodyElses()
    {
        await _world.AssignAsync(_world.Regional, _world.LugaPeople[0], _world.TosnoPeople[0]);
        _world.AsLuga();

        var row = (await _world.AssignmentList.ListAsync(new() { Level = MethodistLevel.Regional }, new(), default)).Items.Single();

        (row.EducatorId, row.MethodistIsVisible, row.MayKeep).Should().Be((_world.LugaPeople[0], false, false));
        row.Methodist.Should().StartWith("Тосненская");
        (await _world.Assignments.EndAsync(new AssignmentEndDraft { Ids = [row.Id], Reason = "x" }, default)).Error.Should().Be(MethodicalAssetErrors.NotFound);
    }

    [Fact]
    public async Task Undo_JustMade_TakesAllBack()
    {
        var made = (await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(3)])).Value;

        (await _world.Assignments.UndoAsync(made.Ids.ToList(), default)).Value.Should().Be(3);
        (await _world.AssignmentList.ListAsync(new(), new(), default)).Total.Should().Be(0);
        (await _world.Assignments.UndoAsync(made.Ids.ToList(), default)).Error.Should().Be(MethodicalAssetErrors.CannotUndo);
    }

    [Fact]
    public async Task Undo_AfterAChange_IsRefused()
    {
        var made = (await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(3)])).Value;
        await _world.Assignments.EndAsync(new AssignmentEndDraft { Ids = [made.Ids[0]], Reason = "уволилась" }, default);

        (await _world.Assignments.UndoAsync(made.Ids.ToList(), default)).Error.Should().Be(MethodicalAssetErrors.CannotUndo);
    }

    [Fact]
    public async Task Reassign_EndsTheOldTheDayBeforeAndKeepsTheTargets()
    {
        var made = (await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(4)])).Value;
        var draft = new ReassignmentDraft { Ids = [.. made.Ids], MethodistId = _world.LugaMethodist, From = Some.Today.AddDays(10), Reason = "замещение на время отпуска" };
        (await _world.Assignments.PreviewReassignAsync(draft, default)).Value.NewPeople.Should().Be(4);

        (await _world.Assignments.ReassignAsync(draft, default)).Value.Ids.Should().HaveCount(4);

        await using var db = _world.Test.Database.Read();
        (await db.Assignments.Where(a => a.MethodistId == _world.Regional).Select(a => a.Until).Distinct().SingleAsync()).Should().Be(Some.Today.AddDays(9));
        (await db.Assignments.Where(a => a.MethodistId == _world.LugaMethodist).Select(a => a.EducatorId!.Value).ToListAsync())
            .Should().BeEquivalentTo(_world.LugaPeople.Take(4));
    }

    [Fact]
    public async Task Reassign_ToTheSame_OrWithoutAReason_IsRefused()
    {
        var made = (await _world.AssignAsync(_world.Regional, _world.LugaPeople[0])).Value;

        (await _world.Assignments.ReassignAsync(new ReassignmentDraft { Ids = [.. made.Ids], MethodistId = _world.Regional, From = Some.Today, Reason = "x" }, default)).Error
            .Should().Be(MethodicalAssetErrors.SameMethodist);
        (await _world.Assignments.ReassignAsync(new ReassignmentDraft { Ids = [.. made.Ids], MethodistId = _world.LugaMethodist, From = Some.Today }, default)).Error
            .Should().Be(MethodicalAssetErrors.EndReasonMissing);
    }

    [Fact]
    public async Task ListTargets_OffersUnassignedPeopleOfTheScope()
    {
        await _world.AssignAsync(_world.Regional, _world.LugaPeople[0]);
        _world.AsLuga();

        var free = await _world.AssignmentList.ListTargetsAsync(new(), new(), default);
        var all = await _world.AssignmentList.ListTargetsAsync(new() { OnlyUnassigned = false }, new(), default);
        var schools = await _world.AssignmentList.ListTargetsAsync(new() { Kind = TargetKind.Organisations }, new(), default);

        (free.Total, all.Total, schools.Total).Should().Be((44, 45, 1));
        (await _world.AssignmentList.ListTargetIdsAsync(new(), 100, default)).Should().HaveCount(44);
    }

    [Fact]
    public async Task Export_LeavesALineWithTheCount()
    {
        await _world.AssignAsync(_world.Regional, [.. _world.LugaPeople.Take(3)]);

        (await _world.AssignmentList.ExportAsync(new(), new(), default)).Should().HaveCount(3);

        await using var db = _world.Test.Database.Read();
        (await db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync()).Should()
            .Match<AuditEntry>(a => a.Action == AuditAction.Exported && a.Subject == "Assignments" && a.Rows == 3);
    }
}
