using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>The life of a version: draft, approval, the next one, withdrawal; who may, and what is warned of.</summary>
public sealed class MethodServiceTests : IAsyncLifetime
{
    private static readonly DateOnly Day = MethodWorld.Day;
    private static readonly DateOnly Later = new(2026, 10, 1);

    private MethodWorld _world = null!;

    public async Task InitializeAsync() => _world = await MethodWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task ApproveBuiltIn_BecomesVersionOneAsItIs()
    {
        (await _world.Methods.ApproveAsync(MethodWorld.Approval("П1"), CancellationToken.None)).IsOk.Should().BeTrue();

        var card = await _world.CardAsync("П1");
        card.Versions.Should().ContainSingle().Which.Should().Match<MethodVersionRow>(v => v.Number == 1 && v.State == MethodState.Approved && v.IsInForce && v.Changes.Count == 0);
        card.Method.Approval.Should().Be(new MethodApproval("председатель Комитета", "распоряжение № 12-р", new DateOnly(2026, 1, 15)));
        card.Method.Formula.Should().Be(IndicatorCatalogue.Find("П1")!.Formula);
        (await _world.Methods.ApproveAsync(MethodWorld.Approval("П1"), CancellationToken.None)).Error.Should().Be(MonitoringErrors.FirstExists);
    }

    [Fact]
    public async Task NewVersion_CountsFromItsFirstDay_AndTheOldOneBefore()
    {
        (await _world.ApproveAsync(await _world.DraftAsync("П6", d => (d.Parameters, d.From) = (d.Parameters with { IsAgeInclusive = true }, Later)))).IsOk.Should().BeTrue();

        (await _world.CardAsync("П6", Later.AddDays(-1))).Method.Should().Match<IndicatorMethod>(m => m.Version == 1 && !m.Parameters.IsAgeInclusive);
        var card = await _world.CardAsync("П6", Later);
        card.Method.Should().Match<IndicatorMethod>(m => m.Version == 2 && m.Parameters.IsAgeInclusive && m.From == Later);
        card.Versions.Select(v => (v.Number, v.IsInForce, v.Until)).Should().Equal((2, true, null), (1, false, Later.AddDays(-1)));
        card.Versions[0].Changes.Should().ContainSingle(c => c.Field == MethodTerms.Of(MethodParameter.IsAgeInclusive) && c.Was == "нет" && c.Is == "да");
        var list = await _world.MethodQueries.ListAsync(new() { Day = Later }, CancellationToken.None);
        list!.Groups.SelectMany(g => g.Rows).Single(r => r.Method.Code == "П6").Method.Version.Should().Be(2);
    }

    [Fact]
    public async Task ApprovedVersion_IsNeverChangedNorDiscardedNorApprovedAgain()
    {
        var draft = await _world.DraftAsync("П3", d => d.Name = "Другое имя");
        await _world.ApproveAsync(draft);
        var approved = (await _world.CardAsync("П3")).Versions[0];
        (draft.Version, draft.Name) = (approved.Version, "Ещё одно имя");

        (await _world.Methods.SaveAsync(draft, CancellationToken.None)).Error.Should().Be(MonitoringErrors.NotDraft);
        (await _world.Methods.DiscardAsync(approved.Id, approved.Version, CancellationToken.None)).Error.Should().Be(MonitoringErrors.NotDraft);
        (await _world.ApproveAsync(draft)).Error.Should().Be(MonitoringErrors.NotDraft);
        (await _world.CardAsync("П3")).Method.Name.Should().Be("Другое имя");
    }

    [Fact]
    public async Task Withdraw_RestoresTheVersionBefore()
    {
        await _world.ApproveAsync(await _world.DraftAsync("П6", d => d.Parameters = d.Parameters with { AgeLimit = 30 }));
        var second = (await _world.CardAsync("П6")).Versions[0];
        (await _world.CardAsync("П6")).Method.Parameters.AgeLimit.Should().Be(30);

        (await _world.Methods.WithdrawAsync(second.Id, second.Version, false, CancellationToken.None)).IsOk.Should().BeTrue();

        var card = await _world.CardAsync("П6");
        (card.Method.Version, card.Method.Parameters.AgeLimit).Should().Be((1, 35));
        card.Versions[0].Should().Match<MethodVersionRow>(v => v.State == MethodState.Withdrawn && !v.IsInForce);
        (await _world.Methods.WithdrawAsync(second.Id, card.Versions[0].Version, false, CancellationToken.None)).Error.Should().Be(MonitoringErrors.NotApproved);
        (await _world.Methods.StartAsync("П6", null, CancellationToken.None)).IsOk.Should().BeTrue();
        (await _world.CardAsync("П6")).Draft!.Number.Should().Be(3);
    }

    [Fact]
    public async Task Start_SecondDraft_UnknownCodeOrNumber_AreRefused()
    {
        await _world.DraftAsync("П6", _ => { });

        (await _world.Methods.StartAsync("П6", null, CancellationToken.None)).Error.Code.Should().Be("method.draft-exists");
        (await _world.Methods.StartAsync("П99", null, CancellationToken.None)).Error.Code.Should().Be("monitoring.no-indicator");
        (await _world.Methods.StartAsync("П1", 7, CancellationToken.None)).Error.Should().Be(MonitoringErrors.NoVersion);
        (await _world.Methods.StartAsync("p1'", 1, CancellationToken.None)).IsOk.Should().BeTrue("a Latin letter and an apostrophe are understood");
    }

    [Fact]
    public async Task From_EarlierThanALaterApprovedVersion_IsRefused()
    {
        await _world.ApproveAsync(await _world.DraftAsync("П6", d => (d.Name, d.From) = ("Вторая", Later)));
        var id = (await _world.Methods.StartAsync("П6", null, CancellationToken.None)).Value;
        var third = (await _world.MethodQueries.FindDraftAsync(id, CancellationToken.None))!;
        (third.ChangeNote, third.Name) = ("Ещё", "Третья");

        foreach (var from in new DateOnly?[] { null, Later.AddDays(-1) })
        {
            third.From = from;
            (await _world.Methods.SaveAsync(third, CancellationToken.None)).Error.Should().Be(MonitoringErrors.FromTooEarly(2, Later));
        }
        third.From = Later;
        (await _world.Methods.SaveAsync(third, CancellationToken.None)).IsOk.Should().BeTrue();
        await _world.ApproveAsync((await _world.MethodQueries.FindDraftAsync(id, CancellationToken.None))!);
        var card = await _world.CardAsync("П6", Later);
        card.Method.Version.Should().Be(3, "of two that begin on one day the later number");
        card.Versions[1].IsNeverInForce.Should().BeTrue();
    }

    [Fact]
    public async Task Approve_FrozenRoundOrSubmission_NeedsConfirmation()
    {
        await _world.RoundAsync(new DateOnly(2025, 12, 31), isFrozen: true);
        await _world.RoundAsync(Day, isFrozen: false, submittedBy: _world.Luga);
        var draft = await _world.DraftAsync("П6", d => d.Parameters = d.Parameters with { AgeLimit = 30 });

        var refusal = (await _world.ApproveAsync(draft)).Error;
        refusal.Code.Should().Be("method.confirm");
        refusal.Message.Should().Contain("Срез на 31.12.2025").And.Contain("Методика изменится после сдачи").And.Contain("Лужский");
        (await _world.MethodQueries.ListWarningsAsync(new DateOnly(2026, 1, 1), CancellationToken.None)).Should().ContainSingle().Which.Should().Contain("Лужский");
        (await _world.MethodQueries.ListWarningsAsync(Later, CancellationToken.None)).Should().BeEmpty();
        (await _world.ApproveAsync(draft, isConfirmed: true)).IsOk.Should().BeTrue();
    }

    public static TheoryData<string, Action<MethodDraft>> WrongDrafts => new()
    {
        { "method.name", d => d.Name = " " },
        { "method.formula", d => d.Formula = null },
        { "method.source", d => d.Source = "" },
        { "method.note", d => d.ChangeNote = " " },
        { "method.target", d => d.TargetValue = -1 },
        { "method.target-share", d => d.TargetValue = 101 },
        { "method.target-words", d => d.TargetWords = null },
        { "method.range", d => d.Parameters = d.Parameters with { AgeLimit = 5 } },
    };

    [Theory]
    [MemberData(nameof(WrongDrafts))]
    public async Task Save_WrongDraft_IsRefusedInASentence(string code, Action<MethodDraft> spoil)
    {
        var draft = await _world.DraftAsync("П6", _ => { });
        spoil(draft);

        var refusal = (await _world.Methods.SaveAsync(draft, CancellationToken.None)).Error;
        refusal.Code.Should().Be(code);
        refusal.Message.Should().EndWith(".");
    }

    [Fact]
    public async Task Approve_WithoutActOrWithTomorrowsAct_IsRefused()
    {
        (string Code, Action<MethodApprovalDraft> Spoil)[] wrong =
            [("method.by", a => a.By = " "), ("method.act", a => a.Act = null), ("method.on", a => a.On = null), ("method.on-later", a => a.On = Day.AddDays(1))];
        foreach (var (code, spoil) in wrong)
        {
            var approval = MethodWorld.Approval("П1");
            spoil(approval);
            (await _world.Methods.ApproveAsync(approval, CancellationToken.None)).Error.Code.Should().Be(code);
        }
    }

    [Fact]
    public async Task Approve_DraftThatChangesNothing_IsRefusedOnlyWhereTheOldOneIsApproved()
    {
        var same = await _world.DraftAsync("П5", _ => { });
        (await _world.ApproveAsync(same)).IsOk.Should().BeTrue("nobody had approved the built-in reading");

        (await _world.ApproveAsync(await _world.DraftAsync("П5", _ => { }))).Error.Should().Be(MonitoringErrors.NothingChanged);
    }

    [Fact]
    public async Task Save_StaleVersion_IsRefused()
    {
        var (mine, theirs) = (await _world.DraftAsync("П6", _ => { }), (await _world.CardAsync("П6")).Draft!);
        mine.Name = "Моё";
        await _world.Methods.SaveAsync(mine, CancellationToken.None);
        var stale = (await _world.MethodQueries.FindDraftAsync(theirs.Id, CancellationToken.None))!;
        (stale.Version, stale.Name) = (theirs.Version, "Чужое");

        (await _world.Methods.SaveAsync(stale, CancellationToken.None)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Effect_EqualsTheDirectCalculation()
    {
        await _world.DraftAsync("П6", d => d.Parameters = d.Parameters with { IsAgeInclusive = true });

        var effect = (await _world.Effects.CountAsync(new("П6", Day, 1, 2), CancellationToken.None)).Value;

        var sheet = (await _world.Test.Get<MonitoringSheets>().OpenAsync(SheetSource.Live(Day))).Value;
        effect.Rows.Should().HaveCount(1 + sheet.Places.Count);
        foreach (var row in effect.Rows)
        {
            row.Before.Should().Be(sheet.Of(IndicatorCatalogue.Find("П6")!, row.MunicipalityId).Value);
            row.After.Should().Be(sheet.Of(IndicatorCatalogue.Find("П6в")!, row.MunicipalityId).Value);
        }
        effect.Rows[0].Should().Match<MethodEffectRow>(r => r.Before.Denominator == 2 && r.After.Denominator == 4 && r.Moves.Total == 2 && r.Moves.Entered == 2);
        (await _world.Effects.CountAsync(new("П6", Day, 1, 9), CancellationToken.None)).Error.Should().Be(MonitoringErrors.NoVersion);
        (await _world.Effects.CountAsync(new("П6", new DateOnly(1990, 1, 1), 1, 2), CancellationToken.None)).Error.Code.Should().Be("monitoring.before-data");
    }

    [Fact]
    public async Task Approved_IsCountedBySheets()
    {
        await _world.ApproveAsync(await _world.DraftAsync("П6", d => d.Parameters = d.Parameters with { IsAgeInclusive = true }));

        var sheet = (await _world.Test.Get<MonitoringSheets>().OpenAsync(SheetSource.Live(Day))).Value;
        sheet.Of(sheet.Find("П6")!, null).Value.Denominator.Should().Be(4);
    }

    [Fact]
    public async Task Remarks_ParametersOfOtherRooms()
    {
        (await _world.CardAsync("П6")).Remarks.Should().BeEmpty();
        await _world.ApproveAsync(await _world.DraftAsync("П6", d => d.Parameters = d.Parameters with { IsAgeInclusive = true, ServiceMonths = 24 }));
        await _world.ApproveAsync(await _world.DraftAsync("П2", d => d.Parameters = d.Parameters with { TeamMinSize = 3 }));

        (await _world.CardAsync("П6")).Remarks.Select(r => r.Text).Should().HaveCount(2).And.Contain(r => r.Contains("до 35 лет включительно")).And.Contain(r => r.Contains("24 мес."));
        (await _world.CardAsync("П2")).Remarks.Should().ContainSingle(r => r.Room == MethodRemarkRoom.Programmes && r.Text.Contains("3 человек"));
        (await _world.CardAsync("П6в")).Remarks.Should().BeEmpty("another reading on purpose");
    }

    [Fact]
    public async Task Roles_OnlyTheCentreWrites_MunicipalityAndObserverReadWithoutDrafts()
    {
        var draft = await _world.DraftAsync("П6", d => d.Name = "Черновик");
        foreach (var act in new Action[] { _world.AsLuga, _world.AsObserver })
        {
            act();
            (await _world.Methods.StartAsync("П1", null, CancellationToken.None)).Error.Should().Be(AccessErrors.Forbidden);
            (await _world.Methods.SaveAsync(draft, CancellationToken.None)).Error.Should().Be(AccessErrors.Forbidden);
            (await _world.ApproveAsync(draft)).Error.Should().Be(AccessErrors.Forbidden);
            (await _world.Methods.WithdrawAsync(draft.Id, draft.Version, true, CancellationToken.None)).Error.Should().Be(AccessErrors.Forbidden);
            (await _world.Methods.DiscardAsync(draft.Id, draft.Version, CancellationToken.None)).Error.Should().Be(AccessErrors.Forbidden);
            (await _world.Effects.CountAsync(new("П6", Day, 1, 2), CancellationToken.None)).Error.Should().Be(AccessErrors.Forbidden);
            (await _world.MethodQueries.FindDraftAsync(draft.Id, CancellationToken.None)).Should().BeNull();
            (await _world.CardAsync("П6")).Should().Match<MethodCard>(c => !c.MayKeep && c.Draft == null && c.Versions.Count == 1);
        }
        _world.Test.As(AccessScope.Self(1), Role.Educator);
        (await _world.MethodQueries.ListAsync(new(), CancellationToken.None)).Should().BeNull();
        (await _world.MethodQueries.FindAsync("П6", null, CancellationToken.None)).Should().BeNull();
    }

    [Theory]
    [InlineData("наставничеством", "И3")]
    [InlineData("П1′", "П1′")]
    public async Task List_Text_FindsByWordsAndCode(string text, string code)
    {
        var list = await _world.MethodQueries.ListAsync(new() { Text = text }, CancellationToken.None);

        list!.Groups.SelectMany(g => g.Rows).Select(r => r.Method.Code).Should().Contain(code);
        list.Count.Should().BeLessThan(10);
    }

    [Fact]
    public async Task List_GroupsEightWithTheirVariantsThenOthers_AndFiltersTheUnapproved()
    {
        await _world.Methods.ApproveAsync(MethodWorld.Approval("П1"), CancellationToken.None);
        var whole = (await _world.MethodQueries.ListAsync(new(), CancellationToken.None))!;
        var open = (await _world.MethodQueries.ListAsync(new() { OnlyNotApproved = true }, CancellationToken.None))!;

        whole.Groups.Select(g => g.Title).Should().Equal("П1", "П2", "П3", "П4", "П5", "П6", "П7", "П8", "И");
        whole.Groups.Take(8).Should().OnlyContain(g => g.Rows[0].Method.Kind == IndicatorKind.Main && g.Rows.Skip(1).All(r => r.Method.Kind == IndicatorKind.Variant));
        whole.Count.Should().Be(IndicatorCatalogue.All.Count);
        open.Count.Should().Be(whole.Count - 1);
    }

    [Fact]
    public async Task Paper_NamesEveryIndicatorItsFormulaAndApproval()
    {
        await _world.Methods.ApproveAsync(MethodWorld.Approval("П1"), CancellationToken.None);

        var report = (await _world.Test.Get<MethodPaperQueries>().BuildAsync(new(), CancellationToken.None))!;

        var text = string.Join("\n", report.Blocks);
        foreach (var method in IndicatorCatalogue.All) report.Blocks.OfType<Domain.Reporting.HeadingBlock>().Should().Contain(h => h.Text.StartsWith($"{method.Code}. ", StringComparison.Ordinal));
        report.Blocks.OfType<Domain.Reporting.KeyValuesBlock>().SelectMany(b => b.Items).Select(i => i.Value.Display).Should().Contain(v => v.Contains("распоряжение № 12-р")).And.Contain(MethodTerms.NotApproved);
        text.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Journal_NamesTheVersion()
    {
        await _world.Methods.ApproveAsync(MethodWorld.Approval("П1"), CancellationToken.None);
        await using var db = _world.Test.Database.Read();

        (await db.AuditEntries.AnyAsync(a => a.Subject == nameof(MethodVersion) && a.Action == AuditAction.Created)).Should().BeTrue();
    }
}
