using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Mentoring;

public sealed class SetupServiceTests : IAsyncLifetime
{
    private SetupWorld _world = null!;

    public async Task InitializeAsync() => _world = await SetupWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Save_WholeForm_IsKeptAndNothingIsMissing()
    {
        _world.AsCoordinator();

        (await _world.Service.SaveAsync(Whole(), default)).IsOk.Should().BeTrue();

        var card = (await _world.Setups.FindAsync(_world.School.Id, default))!;
        card.Row.Missing.Should().BeEmpty();
        card.Papers.Should().BeEquivalentTo(Whole(), o => o.Excluding(d => d.Version));
        card.Checks.Single(c => c.Title == "Дорожная карта").Should().Match<SetupCheck>(c => c.IsDone == true && c.Detail == "№ 7 от 05.09.2025" && c.ToDo == null);
    }

    [Fact]
    public async Task Save_TwoAtOnce_TheSecondIsRefused()
    {
        _world.AsCoordinator();
        await _world.Service.SaveAsync(Whole(), default);
        var (first, second) = ((await _world.Setups.FindDraftAsync(_world.School.Id, default))!, (await _world.Setups.FindDraftAsync(_world.School.Id, default))!);
        first.Curator = "Первая Анна Ивановна";
        (await _world.Service.SaveAsync(first, default)).IsOk.Should().BeTrue();

        (await _world.Service.SaveAsync(second, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.Service.SaveAsync(Whole(), default)).Error.Should().Be(DataErrors.ChangedMeanwhile, "somebody has kept it since the empty form was opened");
    }

    [Fact]
    public async Task Save_WrongForms_AreRefusedInWords()
    {
        _world.AsCoordinator();

        (await _world.Service.SaveAsync(Whole() with { OrderDate = null }, default)).Error.Should().Be(MentoringErrors.SetupDateMissing);
        (await _world.Service.SaveAsync(Whole() with { OrderDate = Some.Today.AddDays(1) }, default)).Error.Should().Be(MentoringErrors.SetupDateInFuture);
        (await _world.Service.SaveAsync(Whole() with { Curator = " " }, default)).Error.Should().Be(MentoringErrors.SetupCuratorMissing);
        (await _world.Service.SaveAsync(Whole() with { SiteAddress = "javascript:alert(1)" }, default)).Error.Should().Be(MentoringErrors.SetupSiteWrong);
    }

    [Fact]
    public async Task Save_ForeignOrganisationAndOtherRoles_AreRefused()
    {
        (await Save(() => _world.AsLuga())).Should().Be(MentoringErrors.SetupNotFound);
        (await Save(() => _world.AsMethodist())).Should().Be(AccessErrors.Forbidden);
        (await Save(() => _world.AsPerson(_world.Teacher))).Should().Be(AccessErrors.Forbidden);
        (await Save(() => _world.AsObserver())).Should().Be(AccessErrors.Forbidden);
        (await _world.ReadAsync(db => db.MentoringSetups.CountAsync())).Should().Be(0);

        async Task<DomainError> Save(Action who)
        {
            who();
            return (await _world.Service.SaveAsync(Whole(), default)).Error;
        }
    }

    [Fact]
    public async Task List_Municipality_CountsItsOwn()
    {
        _world.AsTosno();

        var list = await _world.Setups.ListAsync(new(), new(), default);

        list.Items.Select(r => r.Name).Should().Equal(_world.School.ShortName, _world.Other.ShortName);
        list.Items[0].Should().Match<SetupRow>(r => r.Mentors == 1 && r.Pairs == 1 && r.Young == 3 && r.YoungWithout == 2 && r.Meetings == 1 && r.Missing.Count == 4);
        (await _world.Setups.ListAsync(new() { OnlyWithoutSupport = true }, new(), default)).Total.Should().Be(1);
        (await _world.Setups.OverviewAsync(default))!.Should().Match<SetupOverview>(o => o.Organisations == 2 && o.WithAllPapers == 0 && o.Pairs == 1 && o.Young == 3 && o.YoungWithout == 2);
    }

    [Fact]
    public async Task List_MissingPapers_AreFilteredAndSorted()
    {
        _world.AsTosno();
        await _world.Service.SaveAsync(Whole() with { RoadMapNumber = null, RoadMapDate = null }, default);
        await _world.Service.SaveAsync(Whole() with { OrganisationId = _world.Other.Id }, default);

        (await Names(new() { OnlyMissing = true })).Should().Equal(_world.School.ShortName);
        (await Names(new() { Missing = SetupPaper.RoadMap })).Should().Equal(_world.School.ShortName);
        (await Names(new() { Missing = SetupPaper.Curator })).Should().BeEmpty();
        (await _world.Setups.ListAsync(new(), new(Sort: "Missing", Descending: true), default)).Items[0].Id.Should().Be(_world.School.Id);

        async Task<IEnumerable<string>> Names(SetupFilter filter) => (await _world.Setups.ListAsync(filter, new(), default)).Items.Select(r => r.Name);
    }

    [Fact]
    public async Task Card_Pair_ShowsProgressPapersAndWhoIsAlone()
    {
        _world.AsCoordinator();

        var card = (await _world.Setups.FindAsync(_world.School.Id, default))!;

        card.Pairs.Single().Should().Match<SetupPair>(p => p.Mentor == "Наставникова Вера Павловна" && p.Tasks == new Percent(1, 2) && p.Meetings == 1
            && p.LastMeeting == new DateOnly(2026, 6, 15) && p.MissingPapers.Count == 0);
        card.Mentors.Single().Should().Match<SetupMentor>(m => m.Busy == 1 && m.Free == 2);
        card.Without.Select(p => p.FullName).Should().Equal("Новичков Пётр Олегович", "Одинокова Анна Игоревна");
        card.Marks.Select(m => (m.Filled, m.Mean)).Should().Equal((1, 9m), (1, 7m));
        card.Checks.Where(c => c.IsDone == false).Should().OnlyContain(c => c.ToDo != null);
    }

    [Fact]
    public async Task Card_PairWithoutPapers_SaysWhatIsMissing()
    {
        await _world.WriteAsync(async db =>
        {
            var pair = new Mentorship(await db.Mentors.SingleAsync(), await db.Organisations.SingleAsync(o => o.Id == _world.School.Id), MentoringForm.Peer, MentoringKind.Traditional, SetupWorld.From, SetupWorld.Until);
            pair.Add(await db.Educators.SingleAsync(e => e.Id == _world.Alone.Id), null);
            db.Add(pair);
        });
        _world.AsCoordinator();

        var card = (await _world.Setups.FindAsync(_world.School.Id, default))!;

        card.Pairs.Single(p => p.State == MentorshipState.Draft).MissingPapers.Should().Equal("согласие наставника", "согласие наставляемого", "допсоглашение", "приказ", "выплата", "цель программы");
        card.Checks.Single(c => c.Title == "Документы пар").Should().Match<SetupCheck>(c => c.IsDone == false && c.Detail == "в порядке 1 из 2");
    }

    [Theory]
    [InlineData("luga")]
    [InlineData("methodist")]
    [InlineData("teacher")]
    [InlineData("observer")]
    public async Task Card_ForeignOrForbidden_IsNothing(string who)
    {
        if (who == "luga") _world.AsLuga();
        else if (who == "methodist") _world.AsMethodist();
        else if (who == "teacher") _world.AsPerson(_world.Teacher);
        else _world.AsObserver();

        (await _world.Setups.FindAsync(_world.School.Id, default)).Should().BeNull();
        (await _world.Setups.FindDraftAsync(_world.School.Id, default)).Should().BeNull();
        (await new MentoringPapersProgressQueries(_world.Test.Database, _world.Setups).BuildAsync(_world.School.Id, default)).Should().BeNull();
    }

    [Fact]
    public async Task Progress_Coordinator_PrintsTheListAndLeavesALine()
    {
        _world.AsCoordinator();
        await _world.Service.SaveAsync(Whole(), default);

        var paper = (await new MentoringPapersProgressQueries(_world.Test.Database, _world.Setups).BuildAsync(_world.School.Id, default))!;

        SetupWorld.All(paper).Should().Contain("Положение о системе наставничества | есть | № 12 от 01.09.2025").And.Contain("Наставникова Вера Павловна | Молодцов Иван Петрович")
            .And.Contain("Закрепить наставников").And.Contain("Куратор наставничества М. С. Кураторова");
        (await _world.ReadAsync(db => db.AuditEntries.Where(a => a.Action == AuditAction.Printed).SingleAsync())).Should().Match<AuditEntry>(a => a.Subject == "MentoringSetup" && a.OrganisationId == _world.School.Id);
    }

    private SetupDraft Whole() => new()
    {
        OrganisationId = _world.School.Id, Curator = "Кураторова Мария Сергеевна", CuratorPost = "заместитель директора по УВР", RegulationNumber = "12", RegulationDate = new(2025, 9, 1),
        OrderNumber = "98", OrderDate = new(2025, 9, 2), RoadMapNumber = "7", RoadMapDate = new(2025, 9, 5), SiteAddress = "https://school.example/mentoring",
    };
}
