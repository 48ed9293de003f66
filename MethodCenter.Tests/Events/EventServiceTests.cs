using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using Xunit;

namespace MethodCenter.Tests.Events;

public sealed class EventServiceTests : IAsyncLifetime
{
    private EventWorld _world = null!;

    public async Task InitializeAsync() => _world = await EventWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Save_NewEvent_IsReadBackWhole()
    {
        var draft = EventWorld.Contest("Дебют", "Мастер");
        (draft.LastDate, draft.Link, draft.Audience, draft.Codes, draft.Subjects, draft.IsPractice, draft.IsPublic, draft.About, draft.Organiser, draft.RegisterUntil) =
            (EventWorld.Soon.AddDays(2), "https://loiro.ru/1", "учителя", ["MET.1", "SUB.2"], ["math"], true, true, "Подробно", "ЦНППМ", EventWorld.Soon);

        var id = await _world.AddAsync(draft);

        (await _world.Forms.FindFormAsync(id, default))!.Draft.Should().BeEquivalentTo(draft, o => o.Excluding(d => d.Id).Excluding(d => d.Version));
    }

    [Theory]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Auditor)]
    public async Task Save_ByAReader_IsForbidden(Role role)
    {
        var id = await _world.AddAsync();
        var stored = await _world.StateAsync(id, "причина");
        _world.As(role);

        (await _world.Events.SaveAsync(EventWorld.Draft(), default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Events.CancelAsync(stored, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Forms.FindFormAsync(id, default)).Should().BeNull();
    }

    [Fact]
    public async Task Save_ByAMunicipality_BelongsToItAndItsNeighbourMayNotChangeIt()
    {
        _world.As(Role.MunicipalService);
        var id = await _world.AddAsync(EventWorld.Draft(with: d => d.Level = EventLevel.Municipal));
        (await _world.CardAsync(id)).Should().Match<EventCard>(c => c.MunicipalityId == _world.People.Luga && c.MayKeep);
        var draft = (await _world.Forms.FindFormAsync(id, default))!.Draft;
        _world.AsTosno();

        (await _world.Events.SaveAsync(draft, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Forms.FindFormAsync(id, default)).Should().BeNull();
        (await _world.CardAsync(id)).MayKeep.Should().BeFalse();
    }

    [Fact]
    public async Task Save_ByAMunicipality_MayNotBeRegionalNorOfAForeignSchool()
    {
        _world.As(Role.MunicipalService);

        (await _world.Events.SaveAsync(EventWorld.Draft(), default)).Error.Should().Be(EventErrors.LevelNotYours);
        (await _world.Events.SaveAsync(EventWorld.Draft(with: d => (d.Level, d.OrganisationId) = (EventLevel.School, _world.People.TosnoSchool.Id)), default))
            .Error.Should().Be(EventErrors.PlaceUnknown);
    }

    [Fact]
    public async Task Save_ByACoordinator_BelongsToTheOwnOrganisationWhateverTheFormSays()
    {
        _world.As(Role.OrganisationCoordinator);

        var id = await _world.AddAsync(EventWorld.Draft(with: d => (d.Level, d.MunicipalityId, d.OrganisationId) = (EventLevel.School, _world.People.Tosno, _world.People.TosnoSchool.Id)));

        (await _world.CardAsync(id)).Should().Match<EventCard>(c => c.OrganisationId == _world.People.LugaSchool.Id && c.MunicipalityId == _world.People.Luga && c.MayKeep);
        (await _world.Events.SaveAsync(EventWorld.Draft(with: d => d.Level = EventLevel.Municipal), default)).Error.Should().Be(EventErrors.LevelNotYours);
        _world.As(Role.MunicipalService);
        (await _world.CardAsync(id)).MayKeep.Should().BeTrue("the municipality keeps what its organisations hold");
    }

    [Fact]
    public async Task Save_ByTheCentreForASchool_BelongsToItsMunicipality()
    {
        var id = await _world.AddAsync(EventWorld.Draft(with: d => (d.Level, d.OrganisationId) = (EventLevel.School, _world.People.TosnoSchool.Id)));

        (await _world.CardAsync(id)).MunicipalityId.Should().Be(_world.People.Tosno);
        (await _world.Events.SaveAsync(EventWorld.Draft(with: d => d.MunicipalityId = 9999), default)).Error.Should().Be(EventErrors.PlaceUnknown);
    }

    [Fact]
    public async Task Save_UnknownCompetenceOrSubject_IsRefused()
    {
        (await _world.Events.SaveAsync(EventWorld.Draft(with: d => d.Codes = ["XXX.9"]), default)).Error.Should().Be(EventErrors.CompetenceUnknown);
        (await _world.Events.SaveAsync(EventWorld.Draft(with: d => d.Subjects = ["alchemy"]), default)).Error.Should().Be(EventErrors.SubjectUnknown);
    }

    [Fact]
    public async Task Save_StaleForm_IsRefused()
    {
        var id = await _world.AddAsync();
        var (first, second) = ((await _world.Forms.FindFormAsync(id, default))!.Draft, (await _world.Forms.FindFormAsync(id, default))!.Draft);
        first.Title = "Иначе";
        await _world.AddAsync(first);

        (await _world.Events.SaveAsync(second, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.Events.SaveAsync(EventWorld.Draft(with: d => d.Id = 99_999), default)).Error.Should().Be(EventErrors.NotFound);
    }

    [Fact]
    public async Task Save_FewerSeatsThanTakenByGuestsWhomTheKeeperDoesNotSee_IsRefused()
    {
        _world.As(Role.MunicipalService);
        var id = await _world.AddAsync(EventWorld.Draft(seats: 5, with: d => d.Level = EventLevel.Municipal));
        await _world.AsTosno().RegisterAsync(id, [.. _world.People.TosnoMath.Take(3)]);
        _world.As(Role.MunicipalService);
        var draft = (await _world.Forms.FindFormAsync(id, default))!.Draft;
        draft.Seats = 2;

        (await _world.Events.SaveAsync(draft, default)).Error.Should().Be(EventErrors.SeatsBelowTaken(3));
    }

    [Fact]
    public async Task Draft_IsSeenByItsKeepersAlone()
    {
        _world.As(Role.MunicipalService);
        var id = await _world.AddAsync(EventWorld.Draft(with: d => (d.Level, d.IsDraft) = (EventLevel.Municipal, true)));

        (await _world.CardAsync(id)).Row.State.Should().Be(EventState.Draft);
        foreach (var role in new[] { Role.RegionalMethodist, Role.Educator, Role.Observer, Role.OrganisationCoordinator })
            (await _world.As(role).Cards.FindAsync(id, default)).Should().BeNull(role.ToString());
        (await _world.AsTosno().Cards.FindAsync(id, default)).Should().BeNull();
        (await _world.As(Role.CentreStaff).Cards.FindAsync(id, default)).Should().NotBeNull();
    }

    [Fact]
    public async Task Cancel_NeedsAReasonAndTellsHowManyItConcerns()
    {
        var id = await _world.AddAsync(EventWorld.Draft(seats: 1));
        await _world.RegisterAsync(id, _world.People.LugaMath[0], _world.People.LugaMath[1]);

        (await _world.Events.FindStakesAsync(id, default)).Should().Be(new EventStakes(1, 1, 0));
        (await _world.Events.CancelAsync(await _world.StateAsync(id, " "), default)).Error.Should().Be(EventErrors.ReasonMissing);
        (await _world.Events.CancelAsync(await _world.StateAsync(id, "карантин"), default)).IsOk.Should().BeTrue();

        (await _world.CardAsync(id)).Should().Match<EventCard>(c => c.Row.State == EventState.Cancelled && c.StateReason == "карантин" && c.Participants.Count == 2);
        (await _world.Events.CancelAsync(await _world.StateAsync(id, "ещё раз"), default)).Error.Should().Be(EventErrors.NotCancellable);
        (await _world.RegisterAsync(id, _world.People.LugaMath[2])).Error.Should().Be(EventErrors.IsCancelled);
        var draft = (await _world.Forms.FindFormAsync(id, default))!.Draft;
        (await _world.Events.SaveAsync(draft, default)).Error.Should().Be(EventErrors.IsCancelled);
        (await _world.Events.ReopenAsync(await _world.StateAsync(id), default)).IsOk.Should().BeTrue();
        (await _world.CardAsync(id)).Should().Match<EventCard>(c => c.Row.State == EventState.Planned && c.StateReason == null);
    }

    [Fact]
    public async Task Hold_OnlyWhenItsLastDayHasCome()
    {
        var id = await _world.AddAsync(EventWorld.Draft(with: d => d.LastDate = EventWorld.Soon.AddDays(1)));
        _world.Test.Clock.MoveTo(EventWorld.Soon);
        (await _world.Events.HoldAsync(await _world.StateAsync(id), default)).Error.Should().Be(EventErrors.HeldEarly(EventWorld.Soon.AddDays(1)));
        (await _world.CardAsync(id)).MayHold.Should().BeFalse();

        _world.Test.Clock.MoveTo(EventWorld.Soon.AddDays(1));
        (await _world.CardAsync(id)).MayHold.Should().BeTrue();
        (await _world.Events.HoldAsync(await _world.StateAsync(id, "Было 30 человек"), default)).IsOk.Should().BeTrue();

        (await _world.CardAsync(id)).Should().Match<EventCard>(c => c.Row.State == EventState.Held && c.Outcome == "Было 30 человек");
        var draft = (await _world.Forms.FindFormAsync(id, default))!.Draft;
        draft.LastDate = EventWorld.Soon.AddDays(9);
        (await _world.Events.SaveAsync(draft, default)).Error.Should().Be(EventErrors.HeldAhead);
        (await _world.Events.CancelAsync(await _world.StateAsync(id, "поздно"), default)).Error.Should().Be(EventErrors.NotCancellable);
    }

    [Fact]
    public async Task Delete_OnlyADraftWithoutPeople()
    {
        var (planned, draft) = (await _world.AddAsync(), await _world.AddAsync(EventWorld.Draft(with: d => d.IsDraft = true)));

        (await _world.Events.DeleteAsync(await _world.StateAsync(planned), default)).Error.Should().Be(EventErrors.NotRemovable);
        (await _world.Events.DeleteAsync(await _world.StateAsync(draft), default)).IsOk.Should().BeTrue();
        (await _world.Cards.FindAsync(draft, default)).Should().BeNull();
    }

    [Fact]
    public async Task Save_BackToADraftWithPeople_IsRefused()
    {
        var id = await _world.AddAsync();
        await _world.RegisterAsync(id, _world.People.LugaMath[0]);
        var draft = (await _world.Forms.FindFormAsync(id, default))!.Draft;
        draft.IsDraft = true;

        (await _world.Events.SaveAsync(draft, default)).Error.Should().Be(EventErrors.NotDraftAnymore);
    }

    [Fact]
    public async Task Save_NominationWithWorksOfAForeignMunicipality_CannotGo()
    {
        _world.As(Role.MunicipalService);
        var contest = EventWorld.Contest("Дебют", "Мастер");
        contest.Level = EventLevel.Municipal;
        var id = await _world.AddAsync(contest);
        var debut = (await _world.CardAsync(id)).Nominations[0].Id;
        await _world.AsTosno().Contests.SaveEntryAsync(new() { EventId = id, NominationId = debut, EducatorId = _world.People.TosnoMath[0] }, default);
        _world.As(Role.MunicipalService);
        var (kept, gone) = ((await _world.Forms.FindFormAsync(id, default))!.Draft, (await _world.Forms.FindFormAsync(id, default))!.Draft);
        (kept.Nominations, gone.Nominations) = ("Дебют\nНовая", "Мастер");

        (await _world.Events.SaveAsync(gone, default)).Error.Should().Be(EventErrors.NominationUsed("Дебют"));
        (await _world.Events.SaveAsync(kept, default)).IsOk.Should().BeTrue();
        (await _world.CardAsync(id)).Nominations.Select(n => n.Title).Should().Equal("Дебют", "Новая");
    }

    [Fact]
    public async Task Copy_ForeignEvent_KeepsWhatItIsAboutAndBelongsToTheCopier()
    {
        var id = await _world.AddAsync(EventWorld.Draft(seats: 20, with: d => (d.Codes, d.RegisterUntil, d.IsPublic) = (["MET.1"], EventWorld.Soon, true)));
        _world.As(Role.OrganisationCoordinator);

        var form = (await _world.Forms.FindCopyAsync(id, default))!;

        form.Draft.Should().Match<EventDraft>(d => d.Id == 0 && d.Title == "Семинар по оцениванию" && d.Seats == 20 && d.Date == null && d.RegisterUntil == null
            && d.Level == EventLevel.School && d.OrganisationId == _world.People.LugaSchool.Id);
        form.Draft.Date = EventWorld.Soon.AddMonths(1);
        (await _world.Events.SaveAsync(form.Draft, default)).Value.Should().NotBe(id);
    }
}
