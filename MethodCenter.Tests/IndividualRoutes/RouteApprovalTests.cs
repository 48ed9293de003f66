using FluentAssertions;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class RouteApprovalTests : IAsyncLifetime
{
    private RouteWorld _world = null!;

    public async Task InitializeAsync() => _world = await RouteWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Agree_ByAllInTurn_PutsTheVersionInForceWithStepsHoursAndDeficits()
    {
        var id = await _world.ApprovedAsync();

        var route = await _world.RouteAsync(id);
        (route.Status, route.ApprovedOn, route.PlannedHours, route.DoneHours).Should().Be((RouteStatus.Approved, Some.Today, 40, 0));
        (await _world.StepsAsync(id)).Select(s => (s.Place, s.Key, s.Codes)).Should().Equal((1, "course", "MET.1; MET.3"), (2, "visit", "MET.3"));
        (await _world.VersionsAsync(id)).Single().State.Should().Be(RouteVersionState.Approved);
        (await _world.StateOfAsync("MET.3"), await _world.StateOfAsync("MET.1")).Should().Be((DeficitState.InRoute, DeficitState.InRoute));
        await _world.People.SettleAsync(_world.Person);
        (await _world.StateOfAsync("MET.3")).Should().Be(DeficitState.InRoute, "the ledger keeps a standing decision");
        _world.People.AsCentre();
        var card = (await _world.Cards.LoadAsync(id, default))!;
        card.Chain.Should().OnlyContain(l => l.Word != null && !l.IsTurn);
        card.Chain.Select(l => l.Word!.ContentHash).Distinct().Should().ContainSingle();
        card.Checkpoints.Single().Title.Should().Be("Середина пути");
    }

    [Fact]
    public async Task Agree_OutOfTurn_IsRefusedWithWhoseTurnItIs()
    {
        var id = await _world.SentAsync();
        _world.As(ApprovalParty.Centre);

        var refused = await _world.Approvals.AgreeAsync(await _world.WordAsync(id), default);

        refused.Error.Should().Be(RouteErrors.NotYourTurn(ApprovalParty.Educator));
    }

    [Fact]
    public async Task Agree_OverAnotherContentThanSeen_IsRefused()
    {
        var id = await _world.SentAsync();
        var word = await _world.WordAsync(id);
        word.ContentHash = RouteContent.HashOf("другое");
        _world.As(ApprovalParty.Educator);

        (await _world.Approvals.AgreeAsync(word, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task OnPaper_ByTheCentre_IsSaidInTheChainWithItsDay()
    {
        var id = await _world.SentAsync();
        _world.As(ApprovalParty.Centre);
        var word = await _world.WordAsync(id);
        (await _world.Approvals.AgreeOnPaperAsync(word, default)).Error.Should().Be(RouteErrors.PaperCommentMissing);
        (word.Comment, word.PaperOn) = ("лист согласования № 4", new DateOnly(2026, 6, 25));

        (await _world.Approvals.AgreeOnPaperAsync(word, default)).IsOk.Should().BeTrue();

        var card = (await _world.Cards.LoadAsync(id, default))!;
        var link = card.Chain[0];
        (link.Party, link.IsOnPaper, link.Word!.Comment).Should().Be((ApprovalParty.Educator, true, "на бумаге 25.06.2026: лист согласования № 4"));
        card.Turn.Should().Be(ApprovalParty.Methodist);
    }

    [Fact]
    public async Task OnPaper_DatedTomorrow_IsRefused()
    {
        var id = await _world.SentAsync();
        _world.As(ApprovalParty.Centre);
        var word = await _world.WordAsync(id, "лист");
        word.PaperOn = Some.Today.AddDays(1);

        (await _world.Approvals.AgreeOnPaperAsync(word, default)).Error.Should().Be(RouteErrors.PaperDateWrong);
    }

    [Theory]
    [InlineData(ApprovalParty.Educator)]
    [InlineData(ApprovalParty.Methodist)]
    [InlineData(ApprovalParty.Organisation)]
    [InlineData(ApprovalParty.Centre)]
    public async Task Return_ByAnyParty_MakesItEditableAndVoidsTheConsents(ApprovalParty party)
    {
        var id = await _world.SentAsync();
        _world.As(ApprovalParty.Educator);
        await _world.Approvals.AgreeAsync(await _world.WordAsync(id), default);
        _world.As(party);
        (await _world.Approvals.ReturnAsync(await _world.WordAsync(id), default)).Error.Should().Be(RouteErrors.CommentMissing);

        (await _world.Approvals.ReturnAsync(await _world.WordAsync(id, "добавьте часы"), default)).IsOk.Should().BeTrue();

        (await _world.RouteAsync(id)).Status.Should().Be(RouteStatus.Returned);
        _world.People.AsCentre();
        (await _world.Editing.FindAsync(id, default))!.ReturnedWith.Should().Be("добавьте часы");
        await _world.SendAsync(id);
        _world.People.AsCentre();
        var card = (await _world.Cards.LoadAsync(id, default))!;
        (card.Turn, card.Chain.Count(l => l.Word is not null)).Should().Be((ApprovalParty.Educator, 0));
    }

    [Fact]
    public async Task Many_PreviewThenAgree_DoesExactlyWhatItSaid()
    {
        var first = await _world.SentAsync();
        var draft = await _world.DraftAsync(person: _world.People.People[1]);
        _world.As(ApprovalParty.Educator);
        await _world.Approvals.AgreeAsync(await _world.WordAsync(first), default);
        _world.People.AsLuga();

        var preview = await _world.Many.PreviewAsync([first, draft, 9999], default);

        preview.Select(l => (l.RouteId, l.IsPossible)).Should().BeEquivalentTo([(first, true), (draft, false)]);
        (await _world.Many.AgreeAsync(preview, default)).Single().IsPossible.Should().BeTrue();
        (await _world.Many.AgreeAsync(preview, default)).Single().Refusal.Should().Be(RouteErrors.NotYourTurn(ApprovalParty.Organisation).Message);
        (await _world.Cards.LoadAsync(first, default))!.Turn.Should().Be(ApprovalParty.Organisation);
    }
}
