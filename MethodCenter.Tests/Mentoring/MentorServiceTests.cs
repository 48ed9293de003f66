using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

public sealed class MentorServiceTests : IAsyncLifetime
{
    private PeopleWorld _world = null!;

    public async Task InitializeAsync() => _world = await PeopleWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Theory]
    [InlineData(Role.CentreStaff, true, true)]
    [InlineData(Role.MunicipalService, true, false)]
    [InlineData(Role.OrganisationCoordinator, true, false)]
    [InlineData(Role.RegionalMethodist, false, false)]
    [InlineData(Role.Educator, false, false)]
    [InlineData(Role.Observer, false, false)]
    [InlineData(Role.Auditor, false, false)]
    public async Task Save_IsForThoseWhoKeepThePerson(Role role, bool own, bool foreign)
    {
        _world.As(role);

        (await _world.MentorActs.SaveAsync(PeopleWorld.Draft(_world.Elder), default)).IsOk.Should().Be(own);
        (await _world.MentorActs.SaveAsync(PeopleWorld.Draft(_world.TosnoElder), default)).IsOk.Should().Be(foreign);
    }

    [Fact]
    public async Task Save_RefusesWhatIsWrong()
    {
        var acts = _world.MentorActs;
        async Task<string> Refusal(Action<MentorDraft> change)
        {
            var draft = PeopleWorld.Draft(_world.Elder);
            change(draft);
            return (await acts.SaveAsync(draft, default)).Error.Code;
        }

        (await Refusal(d => d.Forms = MentoringForm.None)).Should().Be(MentoringErrors.FormMissing.Code);
        (await Refusal(d => d.Limit = 21)).Should().Be(MentoringErrors.LimitWrong.Code);
        (await Refusal(d => d.Limit = null)).Should().Be(MentoringErrors.LimitWrong.Code);
        (await Refusal(d => d.Since = null)).Should().Be(MentoringErrors.SinceMissing.Code);
        (await Refusal(d => d.ConsentOn = Some.Today.AddDays(1))).Should().Be(MentoringErrors.ConsentInFuture.Code);
        (await Refusal(d => d.Codes.Add("QQQ.9"))).Should().Be(MentoringErrors.CodeUnknown.Code);
        (await Refusal(d => d.SubjectCode = "нет")).Should().Be(EducatorErrors.SubjectUnknown.Code);
        (await Refusal(d => d.EducatorId = 0)).Should().Be(MentoringErrors.PersonMissing.Code);
        await _world.MentorAsync(_world.Elder);
        (await Refusal(_ => { })).Should().Be(MentoringErrors.AlreadyMentor.Code);
    }

    [Fact]
    public async Task Outsider_BecomesAPersonWithoutEmployment_CountedNowhere()
    {
        _world.As(Role.MunicipalService);
        var draft = Outsider();

        var id = PeopleWorld.Must(await _world.MentorActs.SaveAsync(draft, default));

        await using (var db = _world.Test.Database.Read())
        {
            var person = await db.Educators.SingleAsync(e => e.LastName == "Лекторов");
            (person.HomeKind, person.OrganisationId, person.MunicipalityId).Should().Be((null, _world.LugaSchool.Id, _world.Luga));
        }
        (await _world.Mentors.FindAsync(id, default))!.Row.Should().BeEquivalentTo(new { FullName = "Лекторов Лев Львович", Organisation = _world.LugaSchool.ShortName, Forms = MentoringForm.LecturerToEducator });
        (await _world.MentorActs.SaveAsync(Outsider(), default)).Error.Should().Be(MentoringErrors.AlreadyInRegistry);
        draft = Outsider();
        (draft.OrganisationId, draft.LastName) = (_world.TosnoSchool.Id, "Другой");
        (await _world.MentorActs.SaveAsync(draft, default)).Error.Should().Be(RegistryErrors.NotFound, "the organisation is another municipality's");
    }

    [Fact]
    public async Task Change_OfAnOldVersion_IsRefused()
    {
        var id = await _world.MentorAsync(_world.Elder);
        var (first, second) = ((await _world.Mentors.FindDraftAsync(id, default))!, (await _world.Mentors.FindDraftAsync(id, default))!);
        (first.Limit, second.Limit) = (4, 5);

        PeopleWorld.Must((await _world.MentorActs.SaveAsync(first, default)).WithoutValue());

        (await _world.MentorActs.SaveAsync(second, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.Mentors.FindAsync(id, default))!.Row.Limit.Should().Be(4);
    }

    [Fact]
    public async Task End_NeedsNoOpenPairs_AndCanBeTakenBack()
    {
        var id = await _world.MentorAsync(_world.Elder);
        await _world.PairAsync(id, _world.Young, MentorshipState.Draft, Some.Today, Some.Today.AddMonths(6));
        var draft = new MentorEndDraft { Id = id, LastDay = Some.Today.AddDays(-1), Reason = "Уволилась" };
        (await _world.MentorActs.EndAsync(draft, default)).Error.Message.Should().Contain("1 действующая или готовящаяся пара");
        await CancelPairsAsync();

        draft.Reason = " ";
        (await _world.MentorActs.EndAsync(draft, default)).Error.Should().Be(MentoringErrors.EndReasonMissing);
        draft.Reason = "Уволилась";
        PeopleWorld.Must(await _world.MentorActs.EndAsync(draft, default));

        (await _world.Mentors.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(0);
        var ended = (await _world.Mentors.ListAsync(new() { State = MentorState.Ended }, PageRequest.All, default)).Items.Single();
        (ended.Until, ended.IsActive).Should().Be((Some.Today.AddDays(-1), false));
        PeopleWorld.Must(await _world.MentorActs.ReopenAsync(id, ended.Version, default));
        (await _world.MentorActs.ReopenAsync(id, ended.Version + 1, default)).Error.Should().Be(MentoringErrors.NotEnded);
        (await _world.Mentors.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(1);
    }

    [Fact]
    public async Task Mentor_SeenInAPairAlone_IsNotTheReadersToChange()
    {
        var id = await _world.MentorAsync(_world.TosnoElder);
        await _world.PairAsync(id, _world.Young, MentorshipState.Active, Some.Today, Some.Today.AddMonths(6));
        _world.As(Role.MunicipalService);

        var row = (await _world.Mentors.ListAsync(new(), PageRequest.All, default)).Items.Should().ContainSingle().Subject;

        (row.IsOpen, row.Organisation, row.FullName).Should().Be((false, "", "Тосненская Жанна Ивановна"));
        (await _world.Mentors.FindDraftAsync(id, default)).Should().BeNull();
        (await _world.MentorActs.EndAsync(new() { Id = id, LastDay = Some.Today, Reason = "нет" }, default)).Error.Should().Be(MentoringErrors.MentorNotFound);
    }

    private MentorDraft Outsider() => new()
    {
        IsOutside = true, LastName = "Лекторов", FirstName = "Лев", MiddleName = "Львович", BirthDate = new(1970, 1, 1), OrganisationId = _world.LugaSchool.Id,
        Forms = MentoringForm.LecturerToEducator, Limit = 3, Since = Some.Today,
    };

    private async Task CancelPairsAsync() => await _world.Test.Database.WriteAsync(async db =>
    {
        foreach (var pair in await db.Mentorships.ToListAsync()) pair.Cancel("передумали");
        return Result.Ok;
    });
}
