using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class EmploymentServiceTests : IAsyncLifetime
{
    private EducatorTown _town = null!;

    public async Task InitializeAsync() => _town = await EducatorTown.CreateAsync();

    public async Task DisposeAsync() => await _town.Test.DisposeAsync();

    [Fact]
    public async Task Add_SecondJob_LeavesTheHomeWithTheMainOne()
    {
        _town.AsLuga();

        (await Service.AddAsync(Job(_town.Maria, _town.LugaNursery, EmploymentKind.External))).IsOk.Should().BeTrue();

        (await PersonAsync()).OrganisationId.Should().Be(_town.LugaSchool);
    }

    [Fact]
    public async Task Add_TheSameJobTwice_IsRefused()
    {
        _town.AsLuga();
        await Service.AddAsync(Job(_town.Maria, _town.LugaNursery));

        (await Service.AddAsync(Job(_town.Maria, _town.LugaNursery))).Error.Should().Be(RegistryErrors.EmploymentTwice);
    }

    [Fact]
    public async Task Add_LaterBegunMainJob_BecomesTheHomeAndAssignmentsFollow()
    {
        await _town.AsLuga().AssignAsync(_town.Maria);

        await Service.AddAsync(Job(_town.Maria, _town.LugaNursery));

        (await PersonAsync()).OrganisationId.Should().Be(_town.LugaNursery);
        (await AssignmentAsync()).OrganisationId.Should().Be(_town.LugaNursery);
    }

    [Fact]
    public async Task Change_Post_ReachesTheList()
    {
        _town.AsLuga();
        var draft = await DraftAsync();
        (draft.PositionCode, draft.SubjectCode) = ("deputy_director", null);

        (await Service.ChangeAsync(draft)).IsOk.Should().BeTrue();

        (await PersonAsync()).Should().Match<Educator>(e => e.PositionCode == "deputy_director" && e.PostGroup == PostGroup.Managing && e.SubjectCode == null);
    }

    [Fact]
    public async Task Change_StaleVersion_IsRefused()
    {
        _town.AsLuga();
        var (first, second) = (await DraftAsync(), await DraftAsync());
        (first.Rate, second.Rate) = (0.5m, 0.75m);
        await Service.ChangeAsync(first);

        (await Service.ChangeAsync(second)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task End_LastJob_EndsAssignmentsAndUndoBringsBothBack()
    {
        await _town.AsLuga().AssignAsync(_town.Maria);
        var job = await _town.JobOfAsync(_town.Maria);
        var foreseen = await _town.Get<EducatorCardQueries>().FindLeavingAsync(job.Id, Some.Today);

        var ended = await Service.EndAsync(new LeavingDraft { EmploymentId = job.Id, Version = job.Version, LastDay = Some.Today, Reason = "по собственному желанию" });

        foreseen.Should().Be(new LeavingConsequences(1, 0, 0));
        ended.Value.Should().Be(1);
        (await PersonAsync()).WorksUntil.Should().Be(Some.Today);
        (await AssignmentAsync()).Until.Should().Be(Some.Today);

        (await Service.ReopenAsync(job.Id, job.Version + 1)).Value.Should().Be(1);
        (await PersonAsync()).WorksUntil.Should().BeNull();
        (await AssignmentAsync()).Should().Match<Assignment>(a => a.Until == null && a.EndReason == null);
    }

    [Fact]
    public async Task End_OneOfTwoJobs_KeepsAssignments()
    {
        await _town.AsLuga().AssignAsync(_town.Maria);
        await Service.AddAsync(Job(_town.Maria, _town.LugaNursery, EmploymentKind.External));
        var job = await _town.JobOfAsync(_town.Maria);

        var ended = await Service.EndAsync(new LeavingDraft { EmploymentId = job.Id, Version = job.Version, LastDay = new DateOnly(2026, 6, 29) });

        ended.Value.Should().Be(0);
        (await AssignmentAsync()).Should().Match<Assignment>(a => a.Until == null && a.OrganisationId == _town.LugaNursery);
    }

    [Fact]
    public async Task End_WithoutADayOrTwice_IsRefused()
    {
        _town.AsLuga();
        var job = await _town.JobOfAsync(_town.Maria);

        (await Service.EndAsync(new LeavingDraft { EmploymentId = job.Id, Version = job.Version })).Error.Should().Be(EducatorErrors.LastDayMissing);
        await Service.EndAsync(new LeavingDraft { EmploymentId = job.Id, Version = job.Version, LastDay = Some.Today });
        (await Service.EndAsync(new LeavingDraft { EmploymentId = job.Id, Version = job.Version + 1, LastDay = Some.Today })).Error.Should().Be(EducatorErrors.AlreadyEnded);
    }

    [Fact]
    public async Task Move_ByTheCentre_TakesPersonAndAssignmentsAcross()
    {
        await _town.AsCentre().AssignAsync(_town.Maria);

        var moved = await Service.MoveAsync(await MoveAsync(_town.TosnoSchool, new DateOnly(2026, 6, 29)));

        moved.IsOk.Should().BeTrue();
        (await PersonAsync()).Should().Match<Educator>(e => e.MunicipalityId == _town.Tosno && e.OrganisationId == _town.TosnoSchool);
        (await AssignmentAsync()).MunicipalityId.Should().Be(_town.Tosno);
        (await _town.AsTosno().Get<EducatorCardQueries>().FindEducatorAsync(_town.Maria)).Should().NotBeNull();
        (await _town.AsLuga().Get<EducatorCardQueries>().FindEducatorAsync(_town.Maria)).Should().BeNull();
    }

    [Fact]
    public async Task Move_ToAnotherMunicipalityByAMunicipality_IsRefused()
    {
        _town.AsLuga();

        (await Service.MoveAsync(await MoveAsync(_town.TosnoSchool, Some.Today))).Error.Should().Be(RegistryErrors.OutOfScope);
        (await PersonAsync()).WorksUntil.Should().BeNull();
    }

    [Fact]
    public async Task Move_ByACoordinator_IsForbidden()
    {
        _town.As(AccessScope.Organisation(_town.Luga, _town.LugaSchool), Role.OrganisationCoordinator);

        (await Service.MoveAsync(await MoveAsync(_town.LugaNursery, Some.Today))).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Coordinator_ChangesOwnPeopleOnly()
    {
        var neighbour = await _town.AddAsync("Соседова Ирина Павловна", _town.LugaNursery, 30);
        _town.As(AccessScope.Organisation(_town.Luga, _town.LugaSchool), Role.OrganisationCoordinator);
        var draft = await DraftAsync();
        draft.Rate = 0.5m;

        (await Service.ChangeAsync(draft)).IsOk.Should().BeTrue();
        (await Service.AddAsync(Job(_town.Maria, _town.LugaNursery))).Error.Should().Be(RegistryErrors.OutOfScope);
        (await Service.AddAsync(Job(neighbour, _town.LugaSchool))).Error.Should().Be(RegistryErrors.NotFound);
    }

    [Fact]
    public async Task Move_OnAFutureDay_SettlesWhenTheDayHasCome()
    {
        _town.AsCentre();
        await Service.MoveAsync(await MoveAsync(_town.TosnoSchool, new DateOnly(2026, 7, 10)));
        (await PersonAsync()).MunicipalityId.Should().Be(_town.Luga);
        _town.Test.Clock.MoveTo(new DateOnly(2026, 7, 11));

        (await Service.SettleDueAsync()).Value.Should().Be(1);

        (await PersonAsync()).MunicipalityId.Should().Be(_town.Tosno);
    }

    private EmploymentService Service => _town.Get<EmploymentService>();

    private Task<Educator> PersonAsync() => _town.ReadAsync(db => db.Educators.SingleAsync(e => e.Id == _town.Maria));

    private Task<Assignment> AssignmentAsync() => _town.ReadAsync(db => db.Assignments.SingleAsync());

    private async Task<EmploymentDraft> DraftAsync() =>
        (await _town.Get<EducatorCardQueries>().FindEmploymentDraftAsync((await _town.JobOfAsync(_town.Maria)).Id))!;

    private async Task<MoveDraft> MoveAsync(int organisationId, DateOnly lastDay)
    {
        var job = await _town.JobOfAsync(_town.Maria);
        var to = Job(_town.Maria, organisationId);
        to.From = null;
        return new MoveDraft { EmploymentId = job.Id, Version = job.Version, LastDay = lastDay, To = to };
    }

    private static EmploymentDraft Job(int educatorId, int organisationId, EmploymentKind kind = EmploymentKind.Main) => new()
    {
        EducatorId = educatorId, OrganisationId = organisationId, Kind = kind, PositionCode = "teacher", SubjectCode = "math", From = new DateOnly(2025, 9, 1),
    };
}
