using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Programmes;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Programmes;

public sealed class ProgrammeServiceTests : IAsyncLifetime
{
    private ProgrammeWorld _world = null!;

    public async Task InitializeAsync() => _world = await ProgrammeWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Save_KeepsEverythingOfTheForm()
    {
        var draft = ProgrammeWorld.Draft();
        (draft.RegisterNumber, draft.IncludedOn, draft.Codes, draft.IsNetwork, draft.NetworkPartner, draft.Form) = ("10967", new(2024, 1, 1), ["MET.1", "MET.2"], true, "ИРО", StudyForm.PartTime);

        var id = await _world.AddProgrammeAsync(draft);

        var kept = (await _world.List.FindFormAsync(id, default))!.Draft;
        kept.Should().BeEquivalentTo(draft, options => options.Excluding(d => d.Id).Excluding(d => d.Version));
    }

    [Fact]
    public async Task Save_ByTwoAtOnce_RefusesTheSecond()
    {
        var id = await _world.AddProgrammeAsync();
        var first = (await _world.List.FindFormAsync(id, default))!.Draft;
        var second = (await _world.List.FindFormAsync(id, default))!.Draft;
        (first.Title, second.Title) = ("Первая", "Вторая");

        (await _world.Programmes.SaveAsync(first, default)).IsOk.Should().BeTrue();
        (await _world.Programmes.SaveAsync(second, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Save_PrerequisitesInACircle_AreRefusedByNamingTheChain()
    {
        var first = await _world.AddProgrammeAsync("Первая");
        var second = await _world.AddProgrammeAsync("Вторая", first);
        var draft = (await _world.List.FindFormAsync(first, default))!.Draft;
        draft.RequiredIds = [second];

        var refused = await _world.Programmes.SaveAsync(draft, default);

        refused.Error.Should().Be(ProgrammeErrors.Circle(["Первая", "Вторая", "Первая"]));
    }

    [Fact]
    public async Task Save_UnknownCompetence_IsRefused()
    {
        var draft = ProgrammeWorld.Draft();
        draft.Codes = ["НЕТ.1"];

        (await _world.Programmes.SaveAsync(draft, default)).Error.Should().Be(ProgrammeErrors.CompetenceUnknown);
    }

    [Fact]
    public async Task Archive_RequiredByOthers_SaysSoFirst()
    {
        var first = await _world.AddProgrammeAsync("Первая");
        await _world.AddProgrammeAsync("Вторая", first);
        var version = (await _world.Cards.FindAsync(first, default))!.Facts.Version;

        (await _world.Programmes.ArchiveAsync(first, version, true, false, default)).Error.Should().Be(ProgrammeErrors.Required(["Вторая"]));
        (await _world.Programmes.ArchiveAsync(first, version, true, true, default)).IsOk.Should().BeTrue();
        (await _world.List.ListAsync(new(), PageRequest.All, default)).Items.Select(p => p.Title).Should().Equal("Вторая");
        (await _world.List.ListAsync(new() { Archived = true }, PageRequest.All, default)).Items.Select(p => p.Title).Should().Equal("Первая");
    }

    [Theory]
    [InlineData(Role.MunicipalService)]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Auditor)]
    public async Task Keeping_ByOthersThanTheCentre_IsForbidden(Role role)
    {
        var id = await _world.AddProgrammeAsync();
        _world.As(role);

        (await _world.Programmes.SaveAsync(ProgrammeWorld.Draft(), default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Programmes.ArchiveAsync(id, 1, true, true, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Streams.SaveAsync(new() { ProgrammeId = id }, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Orders.EnrolAsync(new(), default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Programmes.SaveParametersAsync(new(), default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.List.FindFormAsync(id, default)).Should().BeNull();
    }

    [Fact]
    public async Task List_FiltersBySearchRegisterAndCompetence()
    {
        var draft = ProgrammeWorld.Draft("Читательская грамотность");
        (draft.RegisterNumber, draft.IncludedOn, draft.ExcludedOn, draft.Codes) = ("10930", new(2023, 1, 1), Some.Today.AddDays(-1), ["MET.2"]);
        await _world.AddProgrammeAsync(draft);
        await _world.AddProgrammeAsync("Оценивание");

        async Task<IEnumerable<string>> Titles(ProgrammeFilter filter) => (await _world.List.ListAsync(filter, PageRequest.All, default)).Items.Select(p => p.Title);

        (await Titles(new() { Text = "чит" })).Should().Equal("Читательская грамотность");
        (await Titles(new() { Text = "10930" })).Should().Equal("Читательская грамотность");
        (await Titles(new() { Register = RegisterState.Excluded })).Should().Equal("Читательская грамотность");
        (await Titles(new() { Register = RegisterState.Outside })).Should().Equal("Оценивание");
        (await Titles(new() { Competence = "MET.2" })).Should().Equal("Читательская грамотность");
        (await Titles(new() { Competence = "MET.20" })).Should().BeEmpty();
        (await Titles(new())).Should().Equal("Оценивание", "Читательская грамотность");
    }

    [Fact]
    public async Task Stream_SeatsBelowTheTaken_AreRefused()
    {
        var programme = await _world.AddProgrammeAsync();
        var stream = await _world.AddStreamAsync(programme, seats: 5);
        ProgrammeWorld.Must(await _world.ApplyAsync(stream, [.. _world.LugaPeople.Take(3)]));
        var draft = (await _world.StreamList.FindFormAsync(stream, programme, default))!.Draft;
        draft.Seats = 2;

        (await _world.Streams.SaveAsync(draft, default)).Error.Should().Be(ProgrammeErrors.SeatsTaken(3));
    }

    [Fact]
    public async Task Stream_MovedInTime_TakesItsPeopleAlong()
    {
        var programme = await _world.AddProgrammeAsync();
        var stream = await _world.AddStreamAsync(programme);
        ProgrammeWorld.Must(await _world.ApplyAsync(stream, _world.LugaPeople[0]));
        var draft = (await _world.StreamList.FindFormAsync(stream, programme, default))!.Draft;
        (draft.From, draft.Until) = (draft.From!.Value.AddDays(7), draft.Until!.Value.AddDays(7));

        ProgrammeWorld.Must(await _world.Streams.SaveAsync(draft, default));

        (await _world.RowsAsync(programme)).Should().ContainSingle().Which.From.Should().Be(draft.From.Value);
    }

    [Fact]
    public async Task Stream_TutorMustBeARegionalMethodistWithAnOrder()
    {
        var programme = await _world.AddProgrammeAsync();
        var draft = new StreamDraft { ProgrammeId = programme, Number = "1", From = Some.Today, Until = Some.Today, TutorId = _world.Municipal };

        (await _world.Streams.SaveAsync(draft, default)).Error.Should().Be(ProgrammeErrors.TutorWrong);
        draft.TutorId = _world.Regional;
        (await _world.Streams.SaveAsync(draft, default)).IsOk.Should().BeTrue();
        (await _world.StreamList.FindTutorsAsync("", default)).Select(t => t.Id).Should().Equal(_world.Regional);
    }

    [Fact]
    public async Task Stream_Cancelled_NamesThePeopleAndWithdrawsApplications()
    {
        var programme = await _world.AddProgrammeAsync();
        var stream = await _world.AddStreamAsync(programme);
        await _world.EnrolAsync(programme, stream, _world.LugaPeople[0]);
        ProgrammeWorld.Must(await _world.ApplyAsync(stream, _world.LugaPeople[1]));
        (await _world.StreamList.FindCancellationAsync(stream, default)).Should().Be(new StreamCancellation(1, 1, 0));

        (await _world.Streams.CancelAsync(stream, 0, " ", default)).Error.Should().Be(ProgrammeErrors.CancelReasonMissing);
        ProgrammeWorld.Must(await _world.Streams.CancelAsync(stream, (await _world.StreamList.FindAsync(stream, default))!.Version, "нет преподавателя", default));

        (await _world.RowsAsync(programme)).Select(r => r.Status).Should().BeEquivalentTo([EnrolmentStatus.Studying, EnrolmentStatus.Withdrawn]);
        (await _world.ApplyAsync(stream, _world.LugaPeople[2])).Error.Should().Be(ProgrammeErrors.StreamIsCancelled);
    }

    [Fact]
    public async Task Pick_OffersOnlyWhatIsTaught()
    {
        var id = await _world.AddProgrammeAsync("Оценивание");
        await _world.AddProgrammeAsync("Читательская грамотность");

        (await _world.List.PickAsync("оцен", default)).Should().ContainSingle().Which.Should().Be(new ProgrammePick(id, "Оценивание", ProgrammeKind.Training, 36, null, RegisterState.Outside));
    }
}
