using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Programmes;

public sealed class InternshipTests : IAsyncLifetime
{
    private static readonly DateOnly From = Some.Today.AddDays(5);
    private static readonly DateOnly Until = Some.Today.AddDays(9);
    private ProgrammeWorld _world = null!;

    public async Task InitializeAsync() => _world = await ProgrammeWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(0, 9, true)]
    [InlineData(6, null, false)]
    [InlineData(null, 8, false)]
    public async Task Offer_NeedsAStatusOnEveryDayOfIt(int? from, int? until, bool isSite)
    {
        await _world.MakeSiteAsync(_world.TosnoSchool, At(from), At(until));

        var saved = await _world.Offers.SaveAsync(Offer(_world.TosnoSchool), default);

        saved.IsOk.Should().Be(isSite);
        if (!isSite) saved.Error.Should().Be(InternshipErrors.NotASite(_world.TosnoSchool.ShortName, From, Until));
    }

    [Fact]
    public async Task Offer_OfAnOrdinarySchool_IsRefusedAndSaysWhatToDo()
    {
        var refused = await _world.Offers.SaveAsync(Offer(_world.TosnoSchool), default);

        refused.Error.Message.Should().Contain("«Площадки»");
    }

    [Fact]
    public async Task Municipality_KeepsOffersOfItsOwnOrganisationsOnly()
    {
        await _world.MakeSiteAsync(_world.TosnoSchool);
        await _world.MakeSiteAsync(_world.LugaSchool);
        var foreign = ProgrammeWorld.Must(await _world.Offers.SaveAsync(Offer(_world.TosnoSchool), default));
        _world.As(Role.MunicipalService);

        (await _world.Offers.SaveAsync(Offer(_world.TosnoSchool), default)).Error.Should().Be(InternshipErrors.OrganisationMissing);
        (await _world.OfferList.FindFormAsync(foreign, default)).Should().BeNull();
        (await _world.Offers.ArchiveAsync(foreign, 0, true, default)).Error.Should().Be(InternshipErrors.OfferNotFound);
        (await _world.Offers.SaveAsync(Offer(_world.LugaSchool), default)).IsOk.Should().BeTrue();
        var seen = await _world.OfferList.ListAsync(new(), default);
        seen.Should().HaveCount(2);
        seen.Single(o => o.Id == foreign).Should().Match<OfferRow>(o => o.Organisation == _world.TosnoSchool.ShortName && !o.MayKeep && o.MayApply);
    }

    [Theory]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    public async Task Offer_ByOthers_IsForbidden(Role role)
    {
        _world.As(role);

        (await _world.Offers.SaveAsync(Offer(_world.LugaSchool), default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Plan_SeatsDatesDuplicateAndOwnWork_AreJudged()
    {
        var offer = await AddOfferAsync(seats: 1);

        (await PlanAsync(offer, _world.TosnoPeople[0])).Error.Should().Be(InternshipErrors.OwnWork);
        (await PlanAsync(offer, _world.LugaPeople[0], From.AddDays(-1))).Error.Should().Be(InternshipErrors.OutsideOffer(From, Until));
        (await PlanAsync(offer, _world.LugaPeople[0])).IsOk.Should().BeTrue();
        (await PlanAsync(offer, _world.LugaPeople[0])).Error.Should().Be(InternshipErrors.Duplicate("Лужская Анна"));
        (await PlanAsync(offer, _world.LugaPeople[1])).Error.Should().Be(InternshipErrors.NoSeats(1));
    }

    [Fact]
    public async Task Pass_NeedsWhatWasTried()
    {
        var id = ProgrammeWorld.Must(await PlanAsync(await AddOfferAsync(), _world.LugaPeople[0]));

        (await StepAsync(id, InternshipStatus.Passed, "Провела")).Error.Should().Be(InternshipErrors.WrongStep(InternshipStatus.Planned));
        (await StepAsync(id, InternshipStatus.Ongoing, null)).IsOk.Should().BeTrue();
        (await StepAsync(id, InternshipStatus.Passed, " ")).Error.Should().Be(InternshipErrors.OutcomeMissing);
        (await StepAsync(id, InternshipStatus.NotPassed, null)).Error.Should().Be(InternshipErrors.ReasonMissing);
        (await StepAsync(id, InternshipStatus.Passed, "Провела три урока с листами оценивания")).IsOk.Should().BeTrue();
        (await _world.InternshipList.ListAsync(new() { Status = InternshipStatus.Passed }, PageRequest.All, default)).Items.Should().ContainSingle()
            .Which.Outcome.Should().Be("Провела три урока с листами оценивания");
    }

    [Fact]
    public async Task Teacher_PlansAndCancelsOnlyTheOwn()
    {
        var offer = await AddOfferAsync();
        var foreign = ProgrammeWorld.Must(await PlanAsync(offer, _world.LugaPeople[1]));
        _world.As(Role.Educator);

        (await PlanAsync(offer, _world.LugaPeople[2])).Error.Should().Be(InternshipErrors.PersonMissing);
        (await _world.Internships.StepAsync(new() { Id = foreign, Status = InternshipStatus.Cancelled, Outcome = "—" }, default)).Error.Should().Be(InternshipErrors.NotFound);
        var own = ProgrammeWorld.Must(await PlanAsync(offer, _world.LugaPeople[0]));
        (await StepAsync(own, InternshipStatus.Ongoing, null)).Error.Should().Be(AccessErrors.Forbidden);
        (await StepAsync(own, InternshipStatus.Cancelled, "болезнь")).IsOk.Should().BeTrue();
        (await _world.InternshipList.ListAsync(new(), PageRequest.All, default)).Items.Should().ContainSingle().Which.Id.Should().Be(own);
    }

    [Fact]
    public async Task List_IsThatOfTheScope()
    {
        var offer = await AddOfferAsync();
        ProgrammeWorld.Must(await PlanAsync(offer, _world.LugaPeople[0]));

        (await _world.AsTosno().InternshipList.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(0);
        (await _world.As(Role.Observer).InternshipList.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(0);
        (await _world.OfferList.FindAsync(offer, default))!.Taken.Should().BeNull("one person is too few to be told to an observer");
        (await _world.As(Role.MunicipalService).InternshipList.ListAsync(new(), PageRequest.All, default)).Items.Should().ContainSingle().Which.Site.Should().Be(_world.TosnoSchool.ShortName);
    }

    private async Task<int> AddOfferAsync(int? seats = null)
    {
        await _world.MakeSiteAsync(_world.TosnoSchool);
        var draft = Offer(_world.TosnoSchool);
        draft.Seats = seats;
        return ProgrammeWorld.Must(await _world.Offers.SaveAsync(draft, default));
    }

    private Task<Result<int>> PlanAsync(int offer, int person, DateOnly? from = null) =>
        _world.Internships.PlanAsync(new() { OfferId = offer, EducatorId = person, From = from ?? From, Until = Until }, default);

    private async Task<Result> StepAsync(int id, InternshipStatus status, string? outcome)
    {
        var row = (await _world.InternshipList.ListAsync(new(), PageRequest.All, default)).Items.Single(i => i.Id == id);
        return await _world.Internships.StepAsync(new() { Id = id, Version = row.Version, Status = status, Outcome = outcome }, default);
    }

    private static OfferDraft Offer(Organisation organisation) => new() { OrganisationId = organisation.Id, Title = "Листы оценивания на уроке", Hours = 16, From = From, Until = Until };

    private static DateOnly? At(int? days) => days is { } known ? Some.Today.AddDays(known) : null;
}
