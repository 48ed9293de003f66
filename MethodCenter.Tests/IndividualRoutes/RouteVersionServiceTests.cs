using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class RouteVersionServiceTests : IAsyncLifetime
{
    private RouteWorld _world = null!;

    public async Task InitializeAsync() => _world = await RouteWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Create_SecondActiveRoute_IsRefusedWithTheNumberUnlessAReasonIsGiven()
    {
        var first = await _world.DraftAsync();
        var number = (await _world.RouteAsync(first)).Number;
        var draft = _world.NewDraft();

        var refused = await _world.Versions.CreateAsync(draft, default);
        refused.Error.Should().Be(RouteErrors.SecondRoute(number));
        refused.Error.Message.Should().Contain(number);

        draft.SecondReason = "другой предмет";
        (await _world.Versions.CreateAsync(draft, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Create_OnADiagnosisThatThePersonDoesNotHave_IsRefused()
    {
        _world.People.AsCentre();
        var draft = _world.NewDraft();
        draft.CampaignId = null;

        (await _world.Versions.CreateAsync(draft, default)).Error.Should().Be(RouteErrors.CampaignMissing);
    }

    [Fact]
    public async Task Create_ByTheMethodist_IsLedByThem()
    {
        _world.People.AsMethodist();
        var made = await _world.Versions.CreateAsync(_world.NewDraft(), default);

        var route = await _world.RouteAsync(made.Value.RouteId);
        (route.MethodistId, route.DiagnosedOn, route.CampaignId).Should().Be((_world.People.Methodist, new DateOnly(2026, 3, 14), _world.Campaign));
    }

    [Fact]
    public async Task Save_TwoPeople_TheSecondIsRefusedAndTheFirstStays()
    {
        var id = await _world.DraftAsync();
        var (mine, theirs) = (await _world.VersionDraftAsync(id), await _world.VersionDraftAsync(id));
        mine.Content = mine.Content with { Goal = "моя цель" };
        theirs.Content = theirs.Content with { Goal = "их цель" };

        (await _world.Versions.SaveAsync(mine, default)).IsOk.Should().BeTrue();
        (await _world.Versions.SaveAsync(theirs, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.Versions.SendAsync(theirs, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);

        (await _world.VersionDraftAsync(id)).Content.Goal.Should().Be("моя цель");
        theirs.Content.Goal.Should().Be("их цель");
        (await _world.Editing.LastEditorAsync(id, default)).Should().Be("тест");
    }

    [Fact]
    public async Task Save_AgainWithTheReturnedVersion_Works()
    {
        var draft = await _world.VersionDraftAsync(await _world.DraftAsync());
        draft.Content = draft.Content with { Goal = "первая" };
        draft.Version = RouteWorld.Must(await _world.Versions.SaveAsync(draft, default));
        draft.Content = draft.Content with { Goal = "вторая" };

        (await _world.Versions.SaveAsync(draft, default)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Save_UnfinishedDraft_IsKeptButNotSent()
    {
        var draft = await _world.VersionDraftAsync(await _world.DraftAsync());
        draft.Content = draft.Content with { Steps = [RouteWorld.Step("one", 2)] };
        draft.Version = RouteWorld.Must(await _world.Versions.SaveAsync(draft, default));

        var sent = await _world.Versions.SendAsync(draft, default);

        sent.Error.Code.Should().Be("routes.content");
        sent.Error.Message.Should().Contain("MET.3").And.Contain("переноса в практику");
    }

    [Fact]
    public async Task Save_VersionThatIsBeingAgreed_IsRefused()
    {
        var id = await _world.SentAsync();

        (await _world.Versions.SaveAsync(await _world.VersionDraftAsync(id), default)).Error.Should().Be(RouteErrors.VersionIsFixed);
        (await _world.Editing.FindAsync(id, default)).Should().BeNull();
    }

    [Fact]
    public async Task Send_NewVersionWithoutAnyChange_IsRefused()
    {
        var id = await _world.ApprovedAsync();
        RouteWorld.Must(await _world.Versions.StartNewAsync(await _world.ActAsync(id), default));

        (await _world.Versions.SendAsync(await _world.VersionDraftAsync(id), default)).Error.Should().Be(RouteErrors.NothingToSend);
    }

    [Fact]
    public async Task NewVersion_Approved_KeepsProgressByKeyAndTidiesWhatIsNoLongerPlanned()
    {
        var id = await _world.ApprovedAsync(RouteWorld.Good(RouteWorld.Step("idle"), RouteWorld.Step("begun")));
        await _world.Progress.MarkAsync(await _world.MarkAsync(id, "visit"), default);
        await _world.Progress.MarkAsync(await _world.MarkAsync(id, "begun", RouteStepStatus.Ongoing), default);
        RouteWorld.Must(await _world.Versions.StartNewAsync(await _world.ActAsync(id, "меньше часов"), default));
        var content = RouteWorld.Good(RouteWorld.Step("fresh", 10));
        content = content with { Steps = [content.Steps[0] with { Hours = 24 }, content.Steps[1], content.Steps[2]] };

        await _world.SendAsync(id, content);
        (await _world.RouteAsync(id)).Status.Should().Be(RouteStatus.Ongoing, "the version in force is walked meanwhile");
        await _world.AgreeAllAsync(id);

        var route = await _world.RouteAsync(id);
        (route.Status, route.PlannedHours, route.DoneHours, route.Percent).Should().Be((RouteStatus.Ongoing, 38, 4, 10));
        (await _world.StepsAsync(id)).Select(s => (s.Key, s.Status, s.IsInPlan)).Should().Equal(
            ("course", RouteStepStatus.Planned, true), ("visit", RouteStepStatus.Done, true), ("fresh", RouteStepStatus.Planned, true), ("begun", RouteStepStatus.Cancelled, false));
        (await _world.VersionsAsync(id)).Select(v => v.State).Should().Equal(RouteVersionState.Superseded, RouteVersionState.Approved);
    }

    [Fact]
    public async Task NewVersion_NoLongerAnswersADeficit_GivesItBack()
    {
        var id = await _world.ApprovedAsync();
        RouteWorld.Must(await _world.Versions.StartNewAsync(await _world.ActAsync(id), default));
        var content = RouteWorld.Good();
        content = content with { Steps = [content.Steps[0] with { Codes = "MET.3" }, content.Steps[1]], Uncovered = [new("MET.1", "снимет наставник")] };
        await _world.SendAsync(id, content);
        await _world.AgreeAllAsync(id);

        (await _world.StateOfAsync("MET.1"), await _world.StateOfAsync("MET.3")).Should().Be((DeficitState.Confirmed, DeficitState.InRoute));
    }

    [Fact]
    public async Task Propose_AfterARetest_MakesADraftAndReplacesAnUnsentProposalOnly()
    {
        var id = await _world.ApprovedAsync();
        var changed = RouteWorld.Good(RouteWorld.Step("more", 8, "MET.3"));

        var first = RouteWorld.Must(await _world.Versions.ProposeAsync(id, changed, RouteVersionOrigin.AfterRetest, "MET.3 не снят", default));
        var second = RouteWorld.Must(await _world.Versions.ProposeAsync(id, changed, RouteVersionOrigin.AfterRetest, "ещё раз", default));

        (await _world.VersionsAsync(id)).Select(v => (v.Id, v.State)).Skip(1).Should().Equal((first, RouteVersionState.Dropped), (second, RouteVersionState.Draft));
        (await _world.RouteAsync(id)).Status.Should().Be(RouteStatus.Approved);
        await _world.SendAsync(id);
        (await _world.Versions.ProposeAsync(id, changed, RouteVersionOrigin.AfterRetest, "", default)).Error.Code.Should().Be("routes.open-version");
    }

    [Fact]
    public async Task Drop_UnapprovedVersion_KeepsTheOneInForce()
    {
        var id = await _world.ApprovedAsync();
        RouteWorld.Must(await _world.Versions.StartNewAsync(await _world.ActAsync(id), default));
        var draft = await _world.VersionDraftAsync(id);

        (await _world.Versions.DropAsync(new() { RouteId = id, Version = draft.Version }, default)).IsOk.Should().BeTrue();

        (await _world.VersionsAsync(id)).Select(v => v.State).Should().Equal(RouteVersionState.Approved, RouteVersionState.Dropped);
    }

    [Fact]
    public async Task EveryAct_ByOneOutsideTheScope_AnswersAsAbsent()
    {
        var id = await _world.DraftAsync();
        var draft = await _world.VersionDraftAsync(id);
        foreach (var become in _world.Strangers)
        {
            become();
            (await _world.Versions.SaveAsync(draft, default)).Error.Should().Be(RouteErrors.NotFound);
            (await _world.Versions.SendAsync(draft, default)).Error.Should().Be(RouteErrors.NotFound);
            (await _world.Versions.StartNewAsync(new() { RouteId = id }, default)).Error.Should().Be(RouteErrors.NotFound);
            (await _world.Versions.DropAsync(new() { RouteId = id }, default)).Error.Should().Be(RouteErrors.NotFound);
            (await _world.Versions.ProposeAsync(id, RouteWorld.Good(), RouteVersionOrigin.Generated, "", default)).Error.Should().Be(RouteErrors.NotFound);
            (await _world.Versions.CreateAsync(_world.NewDraft(), default)).IsOk.Should().BeFalse();
            (await _world.Approvals.ReturnAsync(await _world.WordAsync(id, "нет"), default)).Error.Should().Be(RouteErrors.NotFound);
            (await _world.Cards.LoadAsync(id, default)).Should().BeNull();
            (await _world.Editing.FindAsync(id, default)).Should().BeNull();
            (await _world.Editing.FindPersonAsync(_world.Person, default)).Should().BeNull();
        }
    }

    [Fact]
    public async Task Write_ByTheTeacherOrTheCoordinator_IsForbidden()
    {
        var id = await _world.DraftAsync();
        var draft = await _world.VersionDraftAsync(id);
        foreach (var party in new[] { ApprovalParty.Educator, ApprovalParty.Organisation })
        {
            _world.As(party);
            (await _world.Versions.SaveAsync(draft, default)).Error.Should().Be(AccessErrors.Forbidden);
            (await _world.Versions.CreateAsync(_world.NewDraft(), default)).Error.Should().Be(AccessErrors.Forbidden);
        }
    }
}
