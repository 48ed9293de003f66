using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Staging;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Staging;

public sealed class StagingApprovalTests : IAsyncLifetime
{
    private StagingWorld _world = null!;

    public async Task InitializeAsync() => _world = await StagingWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Approve_MakesAssignmentsWithTheOrder()
    {
        var (methodist, teacher) = (await _world.MethodistAsync(), await _world.TeacherAsync(_world.TosnoSchool));
        var variant = await _world.SolvedAsync();

        var outcome = (await _world.Approval.ApproveAsync(await _world.OrderAsync(variant, Some.Today.AddYears(1)), default)).Value;

        outcome.Should().Be(new ApprovalOutcome(1, 0, 0));
        var made = await _world.ReadAsync(db => db.Assignments.SingleAsync());
        (made.MethodistId, made.EducatorId, made.From, made.Until, made.Order)
            .Should().Be((methodist, teacher.Id, Some.Today.AddDays(1), Some.Today.AddYears(1), "приказ от 30.06.2026 № 12"));
        (await _world.LinesAsync(variant)).Single().AssignmentId.Should().Be(made.Id);
        var card = (await _world.Queries.FindVariantAsync(variant, default))!;
        (card.Row.IsApproved, card.Row.Order, card.Parts.SignerName).Should().Be((true, "приказ от 30.06.2026 № 12", "И. И. Петров"));
        (await _world.Queries.FindAsync(card.Row.StagingId, default))!.Row.State.Should().Be(StagingState.Approved);
        (await _world.Service.UndoAsync(variant, card.Row.Version, default)).Error.Should().Be(StagingErrors.VariantApproved);
        (await _world.ReadAsync(db => db.AuditEntries.CountAsync(a => a.Summary.Contains("Утверждён вариант подбора")))).Should().Be(1);
    }

    [Fact]
    public async Task Approve_Many_GoesInBulkAndIsTakenBackWhole()
    {
        await _world.MethodistAsync(soft: 60, hard: 60);
        for (var i = 0; i < 55; i++) await _world.TeacherAsync(_world.TosnoSchool);
        var variant = await _world.SolvedAsync();

        (await _world.Approval.ApproveAsync(await _world.OrderAsync(variant), default)).Value.Created.Should().Be(55);
        (await _world.ReadAsync(db => db.Assignments.CountAsync())).Should().Be(55);
        (await _world.Approval.TakeBackAsync(variant, await _world.VersionAsync(variant), default)).IsOk.Should().BeTrue();

        (await _world.ReadAsync(db => db.Assignments.CountAsync())).Should().Be(0);
        (await _world.LinesAsync(variant)).Should().HaveCount(55).And.OnlyContain(l => l.AssignmentId == null);
        (await _world.Approval.ApproveAsync(await _world.OrderAsync(variant), default)).Value.Created.Should().Be(55);
    }

    [Fact]
    public async Task Approve_WithoutOrderOrTerm_IsRefused()
    {
        await _world.MethodistAsync();
        await _world.TeacherAsync(_world.TosnoSchool);
        var variant = await _world.SolvedAsync();
        var (noNumber, noFrom, turned) = (await _world.OrderAsync(variant), await _world.OrderAsync(variant), await _world.OrderAsync(variant, Some.Today));
        (noNumber.OrderNumber, noFrom.From) = (" ", null);

        (await _world.Approval.ApproveAsync(noNumber, default)).Error.Should().Be(StagingErrors.OrderMissing);
        (await _world.Approval.ApproveAsync(noFrom, default)).Error.Should().Be(StagingErrors.FromMissing);
        (await _world.Approval.ApproveAsync(turned, default)).Error.Should().Be(RegistryErrors.SpanTurnedRound);
    }

    [Fact]
    public async Task Approve_PersonLeftMeanwhile_NothingIsApprovedByHalf()
    {
        await _world.MethodistAsync();
        var (gone, _) = (await _world.TeacherAsync(_world.TosnoSchool), await _world.TeacherAsync(_world.TosnoSchool));
        var variant = await _world.SolvedAsync();
        await LeaveAsync(gone);

        var recheck = (await _world.Answers.RecheckAsync(variant, default)).Value;
        var refused = await _world.Approval.ApproveAsync(await _world.OrderAsync(variant), default);

        recheck.MayApprove.Should().BeFalse();
        recheck.Stale.Should().ContainSingle(s => s.Contains(gone.Name.Full) && s.Contains("больше нет"));
        refused.Error.Code.Should().Be(StagingErrors.NoLongerHoldsCode);
        refused.Error.Message.Should().Contain(gone.Name.Full);
        (await _world.ReadAsync(db => db.Assignments.CountAsync())).Should().Be(0);
        (await _world.Queries.FindVariantAsync(variant, default))!.Row.IsApproved.Should().BeFalse();
    }

    [Fact]
    public async Task Approve_MethodistExpiresBeforeTheFirstDay_IsRefused()
    {
        var methodist = await _world.MethodistAsync(also: d => d.Until = Some.Today.AddDays(10));
        await _world.TeacherAsync(_world.TosnoSchool);
        var variant = await _world.SolvedAsync();
        var draft = await _world.OrderAsync(variant);
        draft.From = Some.Today.AddDays(11);

        (await _world.Approval.ApproveAsync(draft, default)).Error.Message.Should().Contain("больше не может никого взять").And.Contain(await NameAsync(methodist));
    }

    [Fact]
    public async Task Approve_LoadGrewMeanwhile_IsRefused()
    {
        var methodist = await _world.MethodistAsync(soft: 2, hard: 2);
        await _world.TeacherAsync(_world.TosnoSchool);
        await _world.TeacherAsync(_world.TosnoSchool);
        var variant = await _world.SolvedAsync();
        await _world.AssignAsync(methodist, await _world.TeacherAsync(_world.LugaOther, deficits: ""));

        (await _world.Approval.ApproveAsync(await _world.OrderAsync(variant), default)).Error.Message.Should().Contain("стало бы 3 при жёстком пределе 2");
    }

    [Fact]
    public async Task Approve_StaleVersion_IsRefused()
    {
        await _world.MethodistAsync();
        await _world.TeacherAsync(_world.TosnoSchool);
        var variant = await _world.SolvedAsync();
        var draft = await _world.OrderAsync(variant);
        await _world.Service.RenameVariantAsync(new(variant, draft.Version, "Другое имя"), default);

        (await _world.Approval.ApproveAsync(draft, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.ReadAsync(db => db.Assignments.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Approve_WhoGoesToAnother_LeavesTheEarlierAndComesBackWithTheTakeBack()
    {
        var (earlier, better) = (await _world.MethodistAsync(subject: "phys", soft: 1, hard: 1), await _world.MethodistAsync(_world.Luga));
        var (moves, stays) = (await _world.TeacherAsync(_world.LugaLow), await _world.TeacherAsync(_world.LugaLow));
        await _world.AssignAsync(earlier, moves, until: Some.Today.AddYears(1));
        await _world.AssignAsync(better, stays);
        var variant = await _world.SolvedAsync(settings: new() { OnlyUncovered = false });

        var outcome = (await _world.Approval.ApproveAsync(await _world.OrderAsync(variant), default)).Value;

        outcome.Should().Be(new ApprovalOutcome(1, 1, 1));
        (await _world.ReadAsync(db => db.Assignments.SingleAsync(a => a.MethodistId == earlier))).Until.Should().Be(Some.Today);
        (await _world.Approval.TakeBackAsync(variant, await _world.VersionAsync(variant), default)).IsOk.Should().BeTrue();
        var back = await _world.ReadAsync(db => db.Assignments.SingleAsync(a => a.MethodistId == earlier));
        (back.Until, back.EndReason).Should().Be((Some.Today.AddYears(1), null));
        (await _world.ReadAsync(db => db.Assignments.CountAsync())).Should().Be(2);
    }

    [Fact]
    public async Task TakeBack_ChangedSince_IsRefused()
    {
        await _world.MethodistAsync();
        await _world.TeacherAsync(_world.TosnoSchool);
        var variant = await _world.SolvedAsync();
        (await _world.Approval.TakeBackAsync(variant, await _world.VersionAsync(variant), default)).Error.Should().Be(StagingErrors.NotApproved);
        await _world.Approval.ApproveAsync(await _world.OrderAsync(variant), default);
        await _world.Test.Database.WriteAsync(async db => (await db.Assignments.SingleAsync()).End(Some.Today.AddDays(5), "по заявлению"));

        (await _world.Approval.TakeBackAsync(variant, await _world.VersionAsync(variant), default)).Error.Should().Be(StagingErrors.TouchedSince);
        (await _world.ReadAsync(db => db.Assignments.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task Recheck_NothingChangedAndThenSomebodyNew()
    {
        await _world.MethodistAsync();
        await _world.TeacherAsync(_world.TosnoSchool);
        var variant = await _world.SolvedAsync();
        var before = (await _world.Answers.RecheckAsync(variant, default)).Value;
        var added = await _world.TeacherAsync(_world.TosnoSchool);
        var joined = await _world.MethodistAsync();

        var after = (await _world.Answers.RecheckAsync(variant, default)).Value;

        (before.MayApprove, before.News.Count).Should().Be((true, 0));
        after.MayApprove.Should().BeTrue();
        after.News.Should().Contain(n => n.Contains(added.Name.Full)).And.Contain(n => n.StartsWith("Теперь могут взять"));
        (await NameAsync(joined)).Should().NotBeEmpty();
        (await _world.Answers.SeatsAsync(variant, default)).Value.HasChanged.Should().BeTrue();
    }

    [Fact]
    public async Task Approve_ByTheMunicipality_OwnPeopleToOwnMethodists()
    {
        await _world.MethodistAsync(_world.Luga);
        await _world.TeacherAsync(_world.LugaLow);
        _world.AsMunicipality(_world.Luga);
        var variant = await _world.SolvedAsync();

        (await _world.Approval.ApproveAsync(await _world.OrderAsync(variant), default)).Value.Created.Should().Be(1);
    }

    private Task<string> NameAsync(int methodist) => _world.ReadAsync(db => db.Methodists.Where(m => m.Id == methodist).Select(m => m.FullName).SingleAsync());

    private Task LeaveAsync(Educator gone) => _world.Test.Database.WriteAsync(async db =>
    {
        var person = await db.Educators.Include(e => e.Employments).SingleAsync(e => e.Id == gone.Id);
        person.Employments[0].End(Some.Today.AddDays(-1), "уволен");
        person.Settle(person.Employments[0]);
        return Result.Ok;
    });
}
