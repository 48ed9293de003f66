using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class RouteFileServiceTests : IAsyncLifetime
{
    private OwnRoomWorld _world = null!;

    public async Task InitializeAsync() => _world = await OwnRoomWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Add_ByThePerson_KeepsBytesNameAndKind()
    {
        _world.People.AsTeacher(_world.Person);

        var id = (await AddAsync("../конспект.exe", "b", "один")).Value;

        var list = (await _world.FileList.ListAsync(_world.Route, _world.Steps["b"], default))!;
        list.Files.Should().ContainSingle().Which.Should().Match<RouteFileRow>(f => f.Name == "конспект.pdf" && f.Size == 13 && f.MayRemove);
        (list.MayAttach, list.Left).Should().Be((true, RouteFileRule.MostFiles - 1));
        var file = (await _world.FileList.OpenAsync(id, default))!;
        (file.Name, file.ContentType).Should().Be(("конспект.pdf", "application/pdf"));
        file.Content.Should().Equal(OwnRoomWorld.Pdf("один"));
    }

    [Fact]
    public async Task Open_AnyFile_LeavesALineWithThePerson()
    {
        _world.People.AsTeacher(_world.Person);
        var id = (await AddAsync("a.pdf", "b", "один")).Value;
        _world.People.AsMethodist();

        await _world.FileList.OpenAsync(id, default);

        (await _world.ReadAsync(db => db.AuditEntries.Where(a => a.Action == AuditAction.Exported && a.Subject == "RouteFile").ToListAsync()))
            .Should().ContainSingle().Which.Should().Match<AuditEntry>(a => a.SubjectId == id && a.PersonId == _world.Person && a.MunicipalityId == _world.People.Luga);
    }

    [Fact]
    public async Task Add_TheSameBytesTwice_IsRefusedWithTheName()
    {
        _world.People.AsTeacher(_world.Person);
        await AddAsync("первый.pdf", "b", "один");

        var again = await AddAsync("второй.pdf", "c", "один");

        again.Error.Code.Should().Be("routes.file-same");
        again.Error.Message.Should().Contain("первый.pdf");
    }

    [Fact]
    public async Task Add_TwentyFirst_IsRefused()
    {
        _world.People.AsTeacher(_world.Person);
        for (var i = 0; i < RouteFileRule.MostFiles; i++) (await AddAsync("a.pdf", "b", "№" + i)).IsOk.Should().BeTrue();

        (await AddAsync("a.pdf", "b", "ещё")).Error.Should().Be(RouteFileErrors.TooMany);
        (await _world.FileList.ListAsync(_world.Route, null, default))!.MayAttach.Should().BeFalse();
    }

    [Theory]
    [InlineData("centre", null)]
    [InlineData("methodist", null)]
    [InlineData("luga", null)]
    [InlineData("coordinator", "access.forbidden")]
    [InlineData("tosno", "routes.not-found")]
    [InlineData("observer", "routes.not-found")]
    [InlineData("other teacher", "routes.not-found")]
    public async Task Add_ByRole_IsForThoseWhoLookAfterThePerson(string who, string? refusal)
    {
        As(who);

        var added = await AddAsync("a.pdf", "b", who);

        (added.IsOk ? null : added.Error.Code).Should().Be(refusal);
    }

    [Theory]
    [InlineData("tosno")]
    [InlineData("observer")]
    [InlineData("other teacher")]
    [InlineData("coordinator")]
    public async Task Open_ForeignOrClosed_IsAsAbsent(string who)
    {
        _world.People.AsTeacher(_world.Person);
        var id = (await AddAsync("a.pdf", "b", "один")).Value;
        As(who);

        (await _world.FileList.OpenAsync(id, default)).Should().BeNull();
        (await _world.FileList.OpenAsync(99_999, default)).Should().BeNull();
        (await _world.Files.RemoveAsync(id, default)).Error.Should().Be(RouteFileErrors.NotFound);
    }

    [Fact]
    public async Task List_Coordinator_NeedsTheConsentOfThePerson()
    {
        _world.People.AsTeacher(_world.Person);
        var id = (await AddAsync("a.pdf", "b", "один")).Value;

        _world.People.AsCoordinator();
        (await _world.FileList.ListAsync(_world.Route, null, default))!.Should().Match<RouteFileList>(l => l.NeedsConsent && l.Files.Count == 0);
        await _world.ConsentAsync(_world.Person);
        _world.People.AsCoordinator();

        (await _world.FileList.ListAsync(_world.Route, null, default))!.Should().Match<RouteFileList>(l => !l.NeedsConsent && l.Files.Count == 1 && !l.MayAttach);
        (await _world.FileList.OpenAsync(id, default)).Should().NotBeNull();
        (await _world.Files.RemoveAsync(id, default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Remove_WhileTheStepIsNotDone_TakesTheBytesToo()
    {
        _world.People.AsTeacher(_world.Person);
        var id = (await AddAsync("a.pdf", "b", "один")).Value;

        (await _world.Files.RemoveAsync(id, default)).IsOk.Should().BeTrue();

        (await _world.ReadAsync(async db => (await db.RouteFiles.CountAsync(), await db.RouteFileContents.CountAsync()))).Should().Be((0, 0));
    }

    [Fact]
    public async Task Remove_OfADoneStep_IsRefused()
    {
        _world.People.AsTeacher(_world.Person);
        var id = (await AddAsync("a.pdf", "a", "один")).Value;

        (await _world.Files.RemoveAsync(id, default)).Error.Should().Be(RouteFileErrors.StepIsDone);
        (await _world.FileList.ListAsync(_world.Route, null, default))!.Files.Single().MayRemove.Should().BeFalse();
    }

    [Fact]
    public async Task Remove_AttachedByAnother_IsForTheCentreAlone()
    {
        await _world.Test.AddAsync(new RouteFile(_world.Route, _world.Steps["b"], _world.Person, "a.pdf", "application/pdf", OwnRoomWorld.Pdf(), "x", DateTime.UnixEpoch, "Методист"));
        var id = await _world.ReadAsync(db => db.RouteFiles.Select(f => f.Id).SingleAsync());

        _world.People.AsTeacher(_world.Person);
        (await _world.Files.RemoveAsync(id, default)).Error.Should().Be(RouteFileErrors.NotYours);
        _world.People.AsCentre();
        (await _world.Files.RemoveAsync(id, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Add_ForeignStepOrEndedRoute_IsRefused()
    {
        var other = await _world.AddRouteAsync(_world.People.People[1], RouteStatus.Ongoing);
        var ended = await _world.AddRouteAsync(_world.Person, RouteStatus.Stopped);
        var foreignStep = await _world.ReadAsync(db => db.RouteSteps.Where(s => s.RouteId == other).Select(s => s.Id).FirstAsync());
        _world.People.AsCentre();

        (await _world.Files.AddAsync(Draft("a.pdf", foreignStep, "один"), default)).Error.Should().Be(RouteFileErrors.StepForeign);
        (await _world.Files.AddAsync(new RouteFileDraft { RouteId = ended, Name = "a.pdf", Content = OwnRoomWorld.Pdf() }, default)).Error.Should().Be(RouteFileErrors.RouteEnded);
    }

    private Task<Result<int>> AddAsync(string name, string step, string text) => _world.Files.AddAsync(Draft(name, _world.Steps[step], text), default);

    private RouteFileDraft Draft(string name, int step, string text) => new() { RouteId = _world.Route, StepId = step, Name = name, Content = OwnRoomWorld.Pdf(text) };

    private void As(string who)
    {
        if (who == "centre") _world.People.AsCentre();
        else if (who == "methodist") _world.People.AsMethodist();
        else if (who == "luga") _world.People.AsLuga();
        else if (who == "tosno") _world.People.AsTosno();
        else if (who == "coordinator") _world.People.AsCoordinator();
        else if (who == "observer") _world.People.AsObserver();
        else _world.People.AsTeacher(_world.People.People[1]);
    }
}
