using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

public sealed class SupportParticipationTests : IAsyncLifetime
{
    private static readonly DateOnly From = new(2026, 2, 1);
    private PeopleWorld _world = null!;

    public async Task InitializeAsync() => _world = await PeopleWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Theory]
    [InlineData(Role.CentreStaff, true, true)]
    [InlineData(Role.MunicipalService, true, false)]
    [InlineData(Role.OrganisationCoordinator, true, false)]
    [InlineData(Role.RegionalMethodist, true, false)]
    [InlineData(Role.Educator, false, false)]
    [InlineData(Role.Observer, false, false)]
    [InlineData(Role.Auditor, false, false)]
    public async Task Add_IsForThoseWhoSeeThePerson(Role role, bool own, bool foreign)
    {
        _world.As(role);

        (await _world.Support.AddAsync(PeopleWorld.Form(SupportKind.School, From, null, _world.Young), default)).IsOk.Should().Be(own);
        (await _world.Support.AddAsync(PeopleWorld.Form(SupportKind.School, From, null, _world.TosnoYoung), default)).IsOk.Should().Be(foreign);
    }

    [Fact]
    public async Task AddMany_SkipsWhoIsThereAlready()
    {
        await AddAsync(PeopleWorld.Form(SupportKind.School, From, null, _world.Young));

        var added = PeopleWorld.Must(await _world.Support.AddAsync(PeopleWorld.Form(SupportKind.School, From, null, _world.Young, _world.OnlyNew, _world.OnlyNew), default));

        (added.Added.Count, added.Skipped).Should().Be((1, 1));
        (await RowsAsync()).Select(r => r.EducatorId).Should().BeEquivalentTo([_world.Young, _world.OnlyNew]);
    }

    [Fact]
    public async Task Add_RefusesWhatIsWrong_AndWritesNothing()
    {
        async Task<DomainError> Refusal(SupportDraft draft) => (await _world.Support.AddAsync(draft, default)).Error;

        (await Refusal(PeopleWorld.Form(SupportKind.School, From, null))).Should().Be(MentoringErrors.SupportPeopleMissing);
        (await Refusal(PeopleWorld.Form(SupportKind.Other, From, null, _world.Young))).Should().Be(MentoringErrors.SupportTextMissing);
        (await Refusal(PeopleWorld.Form(SupportKind.School, From, From.AddDays(-1), _world.Young))).Should().Be(RegistryErrors.SpanTurnedRound);
        (await Refusal(new() { From = From, EducatorIds = [_world.Young] })).Should().Be(MentoringErrors.SupportKindMissing);
        (await Refusal(new() { Kind = SupportKind.School, EducatorIds = [_world.Young] })).Should().Be(MentoringErrors.SupportFromMissing);
        (await Refusal(PeopleWorld.Form(SupportKind.School, From, null, _world.Young, 999_999))).Should().Be(RegistryErrors.NotFound);
        (await Refusal(PeopleWorld.Form(SupportKind.School, From, null, [.. Enumerable.Range(1, 501)]))).Should().Be(MentoringErrors.SupportTooMany(500));
        (await RowsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Change_KeepsTheVersionAndTheUniqueness()
    {
        await AddAsync(PeopleWorld.Form(SupportKind.School, From, null, _world.Young));
        await AddAsync(PeopleWorld.Form(SupportKind.Club, From, null, _world.Young));
        var row = (await RowsAsync()).Single(r => r.Kind is SupportKind.School);
        var draft = (await _world.SupportList.FindDraftAsync(row.Id, default))!;
        draft.Title = "Старт";

        PeopleWorld.Must(await _world.Support.ChangeAsync(draft, default));

        (await _world.Support.ChangeAsync(draft, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        var club = (await _world.SupportList.FindDraftAsync((await RowsAsync()).Single(r => r.Kind is SupportKind.Club).Id, default))!;
        (club.Kind, club.Title) = (SupportKind.School, "старт");
        (await _world.Support.ChangeAsync(club, default)).Error.Should().Be(MentoringErrors.SupportRepeat);
    }

    [Fact]
    public async Task EndAndRemove_OfMany_AndTheRemovalIsTakenBack()
    {
        await AddAsync(PeopleWorld.Form(SupportKind.School, From, null, _world.Young, _world.OnlyNew));
        var stale = Refs(await RowsAsync());

        (await _world.Support.EndAsync(stale, From.AddDays(-1), default)).Error.Should().Be(RegistryErrors.SpanTurnedRound);
        PeopleWorld.Must(await _world.Support.EndAsync(stale, new(2026, 5, 29), default));
        (await _world.Support.EndAsync(stale, new(2026, 5, 30), default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        var before = await RowsAsync();
        before.Should().OnlyContain(r => r.Until == new DateOnly(2026, 5, 29) && r.Phase == SupportPhase.Ended);

        var removed = PeopleWorld.Must(await _world.Support.RemoveAsync(Refs(before), default));
        (await RowsAsync()).Should().BeEmpty();
        PeopleWorld.Must(await _world.Support.RestoreAsync(removed, default));

        (await RowsAsync()).Select(r => (r.EducatorId, r.Kind, r.From, r.Until)).Should().BeEquivalentTo(before.Select(r => (r.EducatorId, r.Kind, r.From, r.Until)));
    }

    [Fact]
    public async Task ForeignRows_AreNeitherSeenNorTouched()
    {
        await AddAsync(PeopleWorld.Form(SupportKind.School, From, null, _world.TosnoYoung));
        var foreign = Refs(await RowsAsync());
        _world.As(Role.MunicipalService);

        (await RowsAsync()).Should().BeEmpty();
        (await _world.Support.RemoveAsync(foreign, default)).Error.Should().Be(MentoringErrors.SupportNotFound);
        (await _world.Support.EndAsync(foreign, Some.Today, default)).Error.Should().Be(MentoringErrors.SupportNotFound);
        (await _world.SupportList.FindDraftAsync(foreign[0].Id, default)).Should().BeNull();
        (await _world.Support.RestoreAsync([new(_world.TosnoYoung, SupportKind.Club, "клуб", null, From, null, null)], default)).Error.Should().Be(RegistryErrors.NotFound);
    }

    [Fact]
    public async Task Groups_CountDifferentMembers_AndLeadToThem()
    {
        var school = PeopleWorld.Form(SupportKind.School, From, null, _world.Young, _world.OnlyNew, _world.TosnoYoung);
        school.Title = "Старт";
        await AddAsync(school);
        var ended = PeopleWorld.Form(SupportKind.School, From.AddYears(-1), From.AddMonths(-3), _world.Young, _world.OnlyYoung);
        ended.Title = "СТАРТ";
        await AddAsync(ended);
        await AddAsync(PeopleWorld.Form(SupportKind.Visit, From, From, _world.Young));

        var groups = await _world.SupportList.ListGroupsAsync(new(), default);

        groups.Select(g => (g.Kind, g.Running, g.All, g.Municipalities)).Should().Equal((SupportKind.School, 3, 4, 2), (SupportKind.Visit, 0, 1, 1));
        (await _world.SupportList.CountAsync(new(), default)).Should().Be(new SupportListCounts(3, 3, 0, 3));
        (await _world.SupportList.ListAsync(new() { Kind = SupportKind.School, Phase = SupportPhase.Running, Title = "Старт" }, PageRequest.All, default)).Total.Should().Be(3);
    }

    [Fact]
    public async Task Card_ShowsFormsAndMentoring_ToTheReaderAndToThePerson()
    {
        await AddAsync(PeopleWorld.Form(SupportKind.School, From, From.AddDays(30), _world.Young));
        var mentor = await _world.MentorAsync(_world.Elder);
        await _world.PairAsync(mentor, _world.Young, MentorshipState.Active, From, From.AddYears(1));

        var card = (await _world.SupportList.ListOfAsync(_world.Young, default))!;
        card.Lines.Select(l => l.Kind).Should().Equal(SupportKind.Mentoring, SupportKind.School);
        (card.MayKeep, card.IsIdle).Should().Be((true, false));
        (await _world.SupportList.ListOfAsync(_world.Elder, default))!.IsMentor.Should().Be(mentor);
        _world.As(Role.Educator);
        (await _world.SupportList.ListOfAsync(_world.Young, default))!.Should().Match<PersonSupport>(s => s.Lines.Count == 2 && !s.MayKeep);
        (await _world.SupportList.ListOfAsync(_world.OnlyNew, default)).Should().BeNull();
    }

    private static List<SupportRef> Refs(IEnumerable<SupportListRow> rows) => [.. rows.Select(r => r.Ref)];

    private async Task AddAsync(SupportDraft draft) => PeopleWorld.Must((await _world.Support.AddAsync(draft, default)).WithoutValue());

    private async Task<IReadOnlyList<SupportListRow>> RowsAsync() => (await _world.SupportList.ListAsync(new(), PageRequest.All, default)).Items;
}
