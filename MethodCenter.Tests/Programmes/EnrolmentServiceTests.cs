using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Programmes;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Programmes;

public sealed class EnrolmentServiceTests : IAsyncLifetime
{
    private ProgrammeWorld _world = null!;

    public async Task InitializeAsync() => _world = await ProgrammeWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Apply_Twice_IsRefusedByName()
    {
        var stream = await _world.AddStreamAsync(await _world.AddProgrammeAsync());
        ProgrammeWorld.Must(await _world.ApplyAsync(stream, _world.LugaPeople[0]));

        (await _world.ApplyAsync(stream, _world.LugaPeople[0])).Error.Should().Be(EnrolmentErrors.Duplicate("Лужская Анна Номер00"));
    }

    [Fact]
    public async Task Apply_OtherStreamOfTheSameProgramme_IsRefused()
    {
        var programme = await _world.AddProgrammeAsync();
        var (first, second) = (await _world.AddStreamAsync(programme), await _world.AddStreamAsync(programme, number: "2"));
        ProgrammeWorld.Must(await _world.ApplyAsync(first, _world.LugaPeople[0]));

        (await _world.ApplyAsync(second, _world.LugaPeople[0])).Error.Should().Be(EnrolmentErrors.AlreadyThere("Лужская Анна Номер00"));
    }

    [Fact]
    public async Task Apply_MoreThanSeats_IsRefusedWithTheNumbers_AlsoAcrossScopes()
    {
        var stream = await _world.AddStreamAsync(await _world.AddProgrammeAsync(), seats: 3);
        ProgrammeWorld.Must(await _world.ApplyAsync(stream, _world.TosnoPeople[0], _world.TosnoPeople[1]));
        _world.As(Role.MunicipalService);

        (await _world.ApplyAsync(stream, _world.LugaPeople[0], _world.LugaPeople[1])).Error.Should().Be(EnrolmentErrors.NoSeats(3, 2, 2));
        (await _world.ApplyAsync(stream, _world.LugaPeople[0])).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Apply_WithoutPrerequisites_NamesThem()
    {
        var first = await _world.AddProgrammeAsync("Основы");
        var second = await _world.AddProgrammeAsync("Продолжение", first);
        var (basics, further) = (await _world.AddStreamAsync(first), await _world.AddStreamAsync(second, from: Some.Today.AddDays(60)));

        (await _world.ApplyAsync(further, _world.LugaPeople[0])).Error.Should().Be(EnrolmentErrors.PrerequisitesMissing("Лужская Анна Номер00", ["Основы"]));
        await _world.CompletedAsync(first, basics, _world.LugaPeople[0]);
        (await _world.ApplyAsync(further, _world.LugaPeople[0])).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Apply_WithdrawnBefore_AppliesAnew()
    {
        var programme = await _world.AddProgrammeAsync();
        var stream = await _world.AddStreamAsync(programme);
        ProgrammeWorld.Must(await _world.ApplyAsync(stream, _world.LugaPeople[0]));
        ProgrammeWorld.Must(await _world.Applications.WithdrawAsync((await _world.ChosenAsync(programme, EnrolmentStatus.Applied))[0], "передумала", default));

        (await _world.ApplyAsync(stream, _world.LugaPeople[0])).IsOk.Should().BeTrue();
        (await _world.RowsAsync(programme)).Should().ContainSingle().Which.Reason.Should().BeNull();
    }

    [Fact]
    public async Task Apply_OverlappingLearning_IsAWarningOnly()
    {
        var (first, second) = (await _world.AddStreamAsync(await _world.AddProgrammeAsync("Первая")), await _world.AddStreamAsync(await _world.AddProgrammeAsync("Вторая")));
        ProgrammeWorld.Must(await _world.ApplyAsync(first, _world.LugaPeople[0]));

        var warnings = await _world.Learners.FindWarningsAsync(new() { StreamId = second, EducatorIds = [_world.LugaPeople[0], _world.LugaPeople[1]] }, default);

        warnings.Should().ContainSingle().Which.Text.Should().Contain("«Первая»");
        (await _world.ApplyAsync(second, _world.LugaPeople[0])).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Enrol_IsOneActOverAll()
    {
        var programme = await _world.AddProgrammeAsync();
        var stream = await _world.AddStreamAsync(programme);
        ProgrammeWorld.Must(await _world.ApplyAsync(stream, [.. _world.LugaPeople.Take(3)]));
        var chosen = await _world.ChosenAsync(programme, EnrolmentStatus.Applied);
        var draft = new OrderDraft { Chosen = [.. chosen.Skip(1), chosen[0] with { Version = 99 }], OrderNumber = "12-у", OrderDate = Some.Today };

        (await _world.Orders.EnrolAsync(draft, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.RowsAsync(programme)).Should().OnlyContain(r => r.Status == EnrolmentStatus.Applied);
        draft.Chosen = chosen;
        (await _world.Orders.EnrolAsync(draft, default)).Value.Should().Be(3);
        (await _world.RowsAsync(programme)).Should().OnlyContain(r => r.Status == EnrolmentStatus.Studying && r.OrderNumber == "12-у" && r.OrderDate == Some.Today);
    }

    [Theory]
    [InlineData(-100, -1, "enrolment.excluded")]
    [InlineData(1, null, "enrolment.not-included")]
    [InlineData(0, null, null)]
    [InlineData(-100, 0, null)]
    public async Task Enrol_OutsideTheRegisterOnTheDay_IsRefusedUnlessMeant(int included, int? excluded, string? code)
    {
        var draft = ProgrammeWorld.Draft();
        (draft.RegisterNumber, draft.IncludedOn, draft.ExcludedOn) = ("10967", Some.Today.AddDays(included), excluded is { } days ? Some.Today.AddDays(days) : null);
        var programme = await _world.AddProgrammeAsync(draft);
        ProgrammeWorld.Must(await _world.ApplyAsync(await _world.AddStreamAsync(programme), _world.LugaPeople[0]));
        var order = new OrderDraft { Chosen = await _world.ChosenAsync(programme, EnrolmentStatus.Applied), OrderNumber = "12-у", OrderDate = Some.Today };

        var enrolled = await _world.Orders.EnrolAsync(order, default);

        enrolled.IsOk.Should().Be(code is null);
        if (code is null) return;
        enrolled.Error.Code.Should().Be(code);
        enrolled.Error.Message.Should().Contain(Formats.Date(Some.Today)).And.Contain("«Зачислить как на программу вне реестра»");
        EnrolmentErrors.IsAboutRegister(enrolled.Error).Should().BeTrue();
        order.OutsideRegister = true;
        ProgrammeWorld.Must(await _world.Orders.EnrolAsync(order, default));
        (await _world.RowsAsync(programme))[0].Reason.Should().Contain("вне реестра");
        ProgrammeWorld.Must(await _world.CompleteAsync(programme));
        (await _world.RowsAsync(programme))[0].Reason.Should().Contain("вне реестра");
    }

    [Fact]
    public async Task Enrol_WithoutNumberOrDate_IsRefused()
    {
        (await _world.Orders.EnrolAsync(new() { OrderDate = Some.Today }, default)).Error.Should().Be(EnrolmentErrors.OrderMissing);
        (await _world.Orders.EnrolAsync(new() { OrderNumber = "1" }, default)).Error.Should().Be(EnrolmentErrors.OrderMissing);
        (await _world.Orders.EnrolAsync(new() { OrderNumber = "1", OrderDate = Some.Today }, default)).Error.Should().Be(EnrolmentErrors.NobodyChosen);
    }

    [Fact]
    public async Task Complete_WithoutADocumentNumber_IsRefusedByNamingThePeople()
    {
        var programme = await _world.AddProgrammeAsync();
        await _world.EnrolAsync(programme, await _world.AddStreamAsync(programme), _world.LugaPeople[0], _world.LugaPeople[1]);

        var refused = await _world.CompleteAsync(programme, r => r.EducatorId == _world.LugaPeople[1] ? " " : "У-1");

        refused.Error.Should().Be(EnrolmentErrors.NumbersMissing(["Лужская Анна Номер01"]));
        (await _world.RowsAsync(programme)).Should().OnlyContain(r => r.Status == EnrolmentStatus.Studying);
        (await _world.CompleteAsync(programme, _ => "У-1")).Error.Should().Be(EnrolmentErrors.NumberRepeated);
        (await _world.CompleteAsync(programme, on: Some.Today.AddDays(-21))).Error.Should().Be(EnrolmentErrors.DocumentBeforeStart(Some.Today.AddDays(-20)));
        (await _world.CompleteAsync(programme, on: Some.Today.AddDays(1))).Error.Should().Be(EnrolmentErrors.DocumentInFuture);
        (await _world.CompleteAsync(programme)).IsOk.Should().BeTrue();
        (await _world.RowsAsync(programme)).Should().OnlyContain(r => r.Status == EnrolmentStatus.Completed && r.DocumentNumber != null && r.DocumentKind == "удостоверение");
    }

    [Fact]
    public async Task Undo_Completion_ReturnsToStudyingAndTakesTheTasksAway()
    {
        var programme = await _world.AddProgrammeAsync();
        await _world.CompletedAsync(programme, await _world.AddStreamAsync(programme), _world.LugaPeople[0]);
        (await _world.SupportList.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(2);

        ProgrammeWorld.Must(await _world.Orders.UndoAsync((await _world.ChosenAsync(programme, EnrolmentStatus.Completed))[0], default));

        var row = (await _world.RowsAsync(programme)).Should().ContainSingle().Subject;
        (row.Status, row.DocumentNumber, row.OrderNumber).Should().Be((EnrolmentStatus.Studying, null, "12-у"));
        (await _world.SupportList.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(0);
    }

    [Fact]
    public async Task Undo_WhatOthersBuiltOn_IsRefused()
    {
        var first = await _world.AddProgrammeAsync("Основы");
        var second = await _world.AddProgrammeAsync("Продолжение", first);
        await _world.CompletedAsync(first, await _world.AddStreamAsync(first), _world.LugaPeople[0]);
        ProgrammeWorld.Must(await _world.ApplyAsync(await _world.AddStreamAsync(second, from: Some.Today.AddDays(60)), _world.LugaPeople[0]));
        var chosen = (await _world.ChosenAsync(first, EnrolmentStatus.Completed))[0];

        (await _world.Orders.UndoAsync(chosen, default)).Error.Should().Be(EnrolmentErrors.BuiltOnNext("Лужская Анна", "Продолжение"));
        ProgrammeWorld.Must(await _world.Applications.WithdrawAsync((await _world.ChosenAsync(second, EnrolmentStatus.Applied))[0], null, default));
        (await _world.Orders.UndoAsync(chosen, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Undo_OrderAndExpulsion_GoOneStepBack()
    {
        var programme = await _world.AddProgrammeAsync();
        await _world.EnrolAsync(programme, await _world.AddStreamAsync(programme), _world.LugaPeople[0]);
        (await _world.Orders.ExpelAsync(await _world.ChosenAsync(programme, EnrolmentStatus.Studying), "", default)).Error.Should().Be(EnrolmentErrors.ExpelReasonMissing);
        ProgrammeWorld.Must(await _world.Orders.ExpelAsync(await _world.ChosenAsync(programme, EnrolmentStatus.Studying), "по заявлению", default));

        ProgrammeWorld.Must(await _world.Orders.UndoAsync((await _world.ChosenAsync(programme, EnrolmentStatus.Expelled))[0], default));
        ProgrammeWorld.Must(await _world.Orders.UndoAsync((await _world.ChosenAsync(programme, EnrolmentStatus.Studying))[0], default));

        (await _world.RowsAsync(programme)).Should().ContainSingle().Which.Should().Match<EnrolmentRow>(r => r.Status == EnrolmentStatus.Applied && r.OrderNumber == "");
        (await _world.Orders.UndoAsync((await _world.ChosenAsync(programme, EnrolmentStatus.Applied))[0], default)).Error.Should().Be(EnrolmentErrors.NothingToUndo);
    }

    [Fact]
    public async Task Teacher_AppliesAndWithdrawsOnlyTheOwn()
    {
        var programme = await _world.AddProgrammeAsync();
        var stream = await _world.AddStreamAsync(programme);
        ProgrammeWorld.Must(await _world.ApplyAsync(stream, _world.LugaPeople[1]));
        var foreign = (await _world.ChosenAsync(programme, EnrolmentStatus.Applied))[0];
        _world.As(Role.Educator);

        (await _world.ApplyAsync(stream, _world.LugaPeople[2])).Error.Should().Be(EnrolmentErrors.NotFound);
        (await _world.Applications.WithdrawAsync(foreign, null, default)).Error.Should().Be(EnrolmentErrors.NotFound);
        (await _world.ApplyAsync(stream, _world.LugaPeople[0])).IsOk.Should().BeTrue();
        (await _world.RowsAsync(programme)).Should().ContainSingle().Which.EducatorId.Should().Be(_world.LugaPeople[0]);
        (await _world.Applications.WithdrawAsync((await _world.ChosenAsync(programme, EnrolmentStatus.Applied))[0], null, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Withdraw_AfterTheOrder_IsRefused()
    {
        var programme = await _world.AddProgrammeAsync();
        await _world.EnrolAsync(programme, await _world.AddStreamAsync(programme), _world.LugaPeople[0]);

        (await _world.Applications.WithdrawAsync((await _world.ChosenAsync(programme, EnrolmentStatus.Studying))[0], null, default)).Error.Should().Be(EnrolmentErrors.NotWithdrawable);
    }
}
