using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Recommendations;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Recommendations;

/// <summary>The life of recommendations, who sees which, and what became of the figures.</summary>
public sealed class RecommendationServiceTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private int _tosno;
    private int _luga;
    private int _snapshot;

    private RecommendationService Service => _test.Get<RecommendationService>();
    private RecommendationQueries Queries => _test.Get<RecommendationQueries>();
    private RecommendationCardQueries Cards => _test.Get<RecommendationCardQueries>();

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        (_tosno, _luga) = await _test.PlacesAsync();
        _snapshot = await _test.FreezeAsync(RoundWorld.Sheet(RoundWorld.HalfYear, (_tosno, 200, 25), (_luga, 200, 90)));
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Propose_Twice_AddsNothingAndKeepsWhatWasEdited()
    {
        var first = (await Service.ProposeAsync(_snapshot, null, default)).Value;
        var row = (await Queries.ListAsync(new() { MunicipalityId = _tosno }, PageRequest.All, default)).Items[0];
        (await Service.EditAsync(new() { Id = row.Id, Version = row.Version, Text = "Свой текст", Owner = "Служба", Due = new(2026, 9, 1) }, default)).IsOk.Should().BeTrue();

        var second = (await Service.ProposeAsync(_snapshot, null, default)).Value;

        (first > 0, second).Should().Be((true, 0));
        (await RowAsync(_tosno, row.Code)).Text.Should().Be("Свой текст");
        (await Queries.PreviewAsync(_snapshot, default)).Value.Lines.Where(l => l.Proposal.LeftOut is null).Should().OnlyContain(l => l.IsCreated);
    }

    [Fact]
    public async Task Propose_OnlyTheChosen_AlsoOneLeftOut()
    {
        var left = (await Queries.PreviewAsync(_snapshot, default)).Value.Lines.First(l => l.Proposal.LeftOut is not null).Proposal.Key;

        (await Service.ProposeAsync(_snapshot, [left, new(_tosno, "П3")], default)).Value.Should().Be(2);
        (await Service.ProposeAsync(_snapshot, [], default)).Error.Should().Be(RecommendationErrors.NothingChosen);
    }

    [Fact]
    public async Task Propose_MunicipalityThatDidNotSubmit_IsNamed()
    {
        await _test.Database.WriteAsync(async db =>
        {
            var round = await db.MonitoringRounds.SingleAsync();
            var (waits, late) = (new RoundPlace(round.Id, _tosno), new RoundPlace(round.Id, _luga));
            late.Submit("[]", null, new DateTime(2026, 7, 25, 9, 0, 0, DateTimeKind.Utc), "служба");
            db.AddRange(waits, late);
            return Result.Ok;
        });

        var found = (await Queries.PreviewAsync(_snapshot, default)).Value.Lines.Where(l => l.Proposal.Code == ProposedRecommendation.Submission).Select(l => l.Proposal).ToList();

        found.Single(p => p.MunicipalityId == _tosno).Evidence[0].Text.Should().Contain("не сданы");
        found.Single(p => p.MunicipalityId == _luga).Evidence[0].Text.Should().Contain("25.07.2026");
    }

    [Fact]
    public async Task Approve_OneWithoutADate_SendsNone()
    {
        await Service.ProposeAsync(_snapshot, [new(_tosno, "П3"), new(_tosno, "П4")], default);
        var (good, bad) = (await RowAsync(_tosno, "П3"), await RowAsync(_tosno, "П4"));
        await Service.EditAsync(new() { Id = bad.Id, Version = bad.Version, Text = bad.Text, Owner = bad.Owner }, default);

        var sent = await Service.ApproveAsync([good.Ref, (await RowAsync(_tosno, "П4")).Ref], default);

        sent.Error.Message.Should().Contain("П4").And.Contain("срок");
        (await RowAsync(_tosno, "П3")).State.Should().Be(RecommendationState.Proposed);
    }

    [Fact]
    public async Task WholeLife_SentAnsweredReturnedAnsweredAgainSettledAndTakenBack()
    {
        var id = await SentAsync(_tosno, "П3");
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);
        (await AnswerAsync(id, "Сделали")).IsOk.Should().BeTrue();
        _test.AsSystem();
        (await Service.ReturnAsync((await CardAsync(id)).Row.Ref, " ", default)).Error.Should().Be(RecommendationErrors.NoReason);
        (await Service.ReturnAsync((await CardAsync(id)).Row.Ref, "Какие школы?", default)).IsOk.Should().BeTrue();
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);
        (await CardAsync(id)).Row.Note.Should().Be("Какие школы?");
        (await AnswerAsync(id, "Школы 1 и 2", TestDatabase.Today)).IsOk.Should().BeTrue();
        _test.AsSystem();
        var card = await CardAsync(id);
        (card.DoneOn, card.AnswerText).Should().Be((TestDatabase.Today, "Школы 1 и 2"));
        (await Service.SettleAsync([card.Row.Ref], null, default)).IsOk.Should().BeTrue();
        (await CardAsync(id)).Row.State.Should().Be(RecommendationState.Done);

        (await Service.UndoAsync((await CardAsync(id)).Row.Ref, default)).IsOk.Should().BeTrue();

        (await CardAsync(id)).Row.State.Should().Be(RecommendationState.Answered);
        (await CardAsync(id)).History.Select(h => h.What).Should().Contain("Стала: исполнена");
    }

    [Fact]
    public async Task Answer_InTheFuture_Empty_Foreign_OrSettled_IsRefused()
    {
        var id = await SentAsync(_tosno, "П3");
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);
        (await AnswerAsync(id, "", null)).Error.Should().Be(RecommendationErrors.NoAnswer);
        (await AnswerAsync(id, "Да", TestDatabase.Today.AddDays(1))).Error.Should().Be(RecommendationErrors.DoneInFuture);
        var seen = (await CardAsync(id)).Row.Version;
        _test.As(AccessScope.Municipality(_luga), Role.MunicipalService);
        (await Service.AnswerAsync(new() { Id = id, Version = seen, Text = "Чужой" }, default)).Error.Should().Be(RecommendationErrors.NotFound);
        _test.As(AccessScope.Aggregates, Role.Observer);
        (await Service.AnswerAsync(new() { Id = id, Version = seen, Text = "Совет" }, default)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Stale_IsRefused()
    {
        await Service.ProposeAsync(_snapshot, [new(_tosno, "П3")], default);
        var row = await RowAsync(_tosno, "П3");
        await Service.EditAsync(new() { Id = row.Id, Version = row.Version, Text = "Первый", Owner = "С", Due = row.Due }, default);

        (await Service.EditAsync(new() { Id = row.Id, Version = row.Version, Text = "Второй", Owner = "С", Due = row.Due }, default)).Error.Code.Should().Be("data.changed-meanwhile");
    }

    [Fact]
    public async Task ByHand_TakesItsFiguresFromTheSnapshot()
    {
        var id = (await Service.AddAsync(new() { SnapshotId = _snapshot, MunicipalityId = _luga, Code = "П3", Why = "Просьба совета", Text = "Поделиться опытом", Due = new(2026, 9, 1) }, default)).Value;

        var card = await CardAsync(id);
        (card.Row.Figure, card.Evidence[0], card.Row.Rule).Should().Be(("45,0\u00A0% (90 из 200)", "Просьба совета", RecommendationRule.ByHand));
        (await Service.AddAsync(new() { SnapshotId = _snapshot, MunicipalityId = 999, Code = "П3", Text = "Т" }, default)).Error.Should().Be(RecommendationErrors.NoPlace);
        (await Service.AddAsync(new() { SnapshotId = _snapshot, Code = "П99", Text = "Т" }, default)).Error.Should().Be(RecommendationErrors.NoIndicator);
    }

    [Fact]
    public async Task Municipality_SeesItsOwnSentOnly_ObserverWithoutWordsAndOrganisations()
    {
        await Service.ProposeAsync(_snapshot, null, default);
        await Service.ProposeAsync(_snapshot, [new(_tosno, "П3")], default);
        var rows = (await Queries.ListAsync(new(), PageRequest.All, default)).Items;
        var (sent, rejected) = (rows.First(r => r.MunicipalityId == _tosno && r.Code == "П3"), rows.First(r => r.MunicipalityId == _tosno && r.Code != "П3"));
        await Service.ApproveAsync([sent.Ref], default);
        await Service.RejectAsync([rejected.Ref], null, default);

        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);
        (await Queries.ListAsync(new(), PageRequest.All, default)).Items.Select(r => r.Id).Should().Equal(sent.Id);
        (await Cards.FindAsync(rejected.Id, default)).Should().BeNull();
        (await Cards.FindAsync(sent.Id, default))!.Evidence.Should().NotBeEmpty();
        (await Service.ProposeAsync(_snapshot, null, default)).Error.Should().Be(AccessErrors.Forbidden);
        _test.As(AccessScope.Municipality(_luga), Role.MunicipalService);
        (await Queries.ListAsync(new(), PageRequest.All, default)).Items.Should().BeEmpty();
        (await Cards.FindAsync(sent.Id, default)).Should().BeNull();
        _test.As(AccessScope.Aggregates, Role.Observer);
        (await Queries.ListAsync(new(), PageRequest.All, default)).Items.Should().ContainSingle().Which.Should().Match<RecommendationRow>(r => r.Text == null && r.Figure == null);
        var card = (await Cards.FindAsync(sent.Id, default))!;
        (card.Spots.Count, card.Evidence.Count, card.Acts.Count, card.SeesPeople).Should().Be((0, 0, 0, false));
        card.Row.Figure.Should().Be("12,5\u00A0% (25 из 200)");
    }

    [Fact]
    public async Task Observer_CellOfFewPeople_IsHidden()
    {
        var small = await _test.FreezeAsync(RoundWorld.Sheet(RoundWorld.FullYear, (_tosno, 200, 3), (_luga, 200, 90)));
        await Service.ProposeAsync(small, [new(_tosno, "П3")], default);
        await Service.ApproveAsync([(await RowAsync(_tosno, "П3")).Ref], default);
        var id = (await RowAsync(_tosno, "П3")).Id;

        _test.As(AccessScope.Aggregates, Role.Observer);

        (await Cards.FindAsync(id, default))!.Should().Match<RecommendationCard>(c => c.IsHidden && c.Row.Figure == null && c.Row.Text == null);
    }

    [Fact]
    public async Task OtherRoles_SeeNothing()
    {
        await SentAsync(_tosno, "П3");
        (AccessScope, Role)[] others = [(AccessScope.Self(1), Role.Educator), (AccessScope.Assigned(1, 1), Role.RegionalMethodist), (AccessScope.Organisation(_tosno, 1), Role.OrganisationCoordinator), (AccessScope.Journal, Role.Auditor)];
        foreach (var (scope, role) in others)
        {
            _test.As(scope, role);
            (await Queries.ListAsync(new(), PageRequest.All, default)).Total.Should().Be(0, role.ToString());
            (await _test.Get<RecommendationPaperQueries>().BuildAsync(_snapshot, null, default)).Should().BeNull();
        }
    }

    [Fact]
    public async Task Effect_OfTheNextRound_StandsBesideThoseWithoutARecommendation()
    {
        var id = await SentAsync(_tosno, "П3");
        (await CardAsync(id)).AwaitsNextRound.Should().BeTrue();
        await _test.FreezeAsync(RoundWorld.Sheet(RoundWorld.HalfYear.AddYears(1), (_tosno, 200, 45), (_luga, 200, 100)));

        var effect = (await CardAsync(id)).Effect!;

        (effect.Difference, effect.Counted, effect.IsReached, effect.IsBetter, effect.PeriodsDiffer).Should().Be((100, 20, true, true, false));
        effect.Others.Should().Be(new EffectOthers(1, 50));
        EffectWords.Of(effect).Should().Be("Было 12,5\u00A0% (25 из 200) на 30.06.2026, стало 22,5\u00A0% (45 из 200) на 30.06.2027: +10,0 п. п., учтено на 20 больше. Цель достигнута.");
        var line = (await _test.Get<EffectQueries>().SummaryAsync(_snapshot, default)).Value.Lines.Single(l => l.Method.Code == "П3");
        (line.Sent, line.MeanTenths, line.Better, line.Reached, line.Others).Should().Be((1, 100, 1, 1, new EffectOthers(1, 50)));
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);
        (await CardAsync(id)).Effect!.Others.Should().BeNull("figures of others are not for a municipality");
    }

    [Fact]
    public async Task Effect_LongerPeriod_IsSaid()
    {
        var id = await SentAsync(_tosno, "П3");
        await _test.FreezeAsync(RoundWorld.Sheet(RoundWorld.FullYear, (_tosno, 200, 45), (_luga, 200, 100)));

        EffectWords.Cautions((await CardAsync(id)).Effect!).Should().ContainSingle().Which.Should().Contain("Периоды разной длины");
    }

    [Fact]
    public async Task Reminders_TellTheMunicipalityOfWhatWaitsAndTheCentreOfAnswers()
    {
        var id = await SentAsync(_tosno, "П3");
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);
        var reminders = _test.Get<ReminderQueries>();
        (await reminders.LoadAsync(default)).Should().Contain(r => r.Target == ReminderTarget.Recommendations && r.Text.Contains("Ждут ответа: 1") && !r.IsLate);
        _test.Clock.MoveTo(new(2026, 12, 10));
        (await reminders.LoadAsync(default)).Should().Contain(r => r.Target == ReminderTarget.Recommendations && r.IsLate);
        await AnswerAsync(id, "Готово");
        (await reminders.LoadAsync(default)).Should().NotContain(r => r.Target == ReminderTarget.Recommendations);
        _test.AsSystem();
        (await reminders.LoadAsync(default)).Should().Contain(r => r.Text.Contains("Получены ответы"));
    }

    [Fact]
    public async Task Paper_OfAMunicipality_HoldsItsOwnSentOnly()
    {
        var papers = _test.Get<RecommendationPaperQueries>();
        (await papers.BuildAsync(_snapshot, _tosno, default)).Should().BeNull("nothing was sent");
        await SentAsync(_tosno, "П3");
        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);

        var report = (await papers.BuildAsync(_snapshot, null, default))!;

        report.Subtitle.Should().Contain("Тосненский");
        report.Blocks.OfType<ParagraphBlock>().Select(b => b.Text).Should().Contain(t => t.Contains("ещё 15 педагогов"));
        _test.As(AccessScope.Municipality(_luga), Role.MunicipalService);
        (await papers.BuildAsync(_snapshot, _tosno, default)).Should().BeNull();
        _test.As(AccessScope.Aggregates, Role.Observer);
        (await papers.BuildAsync(_snapshot, _tosno, default)).Should().BeNull();
    }

    private async Task<RecommendationRow> RowAsync(int place, string code)
    {
        var rows = await Queries.ListAsync(new() { MunicipalityId = place, Code = code }, PageRequest.All, default);
        return rows.Items[0];
    }

    private async Task<int> SentAsync(int place, string code)
    {
        await Service.ProposeAsync(_snapshot, [new(place, code)], default);
        var row = await RowAsync(place, code);
        var sent = await Service.ApproveAsync([row.Ref], default);
        return sent.IsOk ? row.Id : throw new InvalidOperationException(sent.Error.Message);
    }

    private async Task<RecommendationCard> CardAsync(int id) => (await Cards.FindAsync(id, default))!;

    private async Task<Result> AnswerAsync(int id, string text, DateOnly? on = null) =>
        await Service.AnswerAsync(new() { Id = id, Version = (await CardAsync(id)).Row.Version, Text = text, DoneOn = on }, default);
}
