using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Passport;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Passport;

/// <summary>The life of an edition: draft, sent and frozen, approved, withdrawn; who may do what.</summary>
public sealed class PassportServiceTests : IAsyncLifetime
{
    private PassportWorld _world = null!;

    public async Task InitializeAsync() => _world = await PassportWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Draft_FollowsTheData()
    {
        var id = await _world.DraftAsync();
        var before = PassportWorld.TableOf((await _world.CardAsync(id)).Content.Chapters, "staff");

        await RemoveOneAsync();

        _world.AsCentre();
        var after = PassportWorld.TableOf((await _world.CardAsync(id)).Content.Chapters, "staff");
        (PassportWorld.Figure(before, "Итого"), PassportWorld.Figure(after, "Итого")).Should().Be(("20", "19"));
    }

    [Fact]
    public async Task Sent_ReadsTheSame_WhateverHappenedToTheData()
    {
        var id = await _world.DraftAsync();
        await _world.WriteTextAsync(id, "general", "Первый абзац\n\n- пункт");
        await _world.SendAsync(id);
        var before = (await _world.CardAsync(id)).Content;

        await RemoveOneAsync();
        await _world.WriteAsync(async db =>
        {
            (await db.Organisations.FirstAsync(o => o.MunicipalityId == _world.Luga)).Close(Some.Today.AddDays(-10));
            var place = await db.Municipalities.Include(m => m.Versions).SingleAsync(m => m.Id == _world.Luga);
            place.Transform(new MunicipalityVersion("41999000", "Новый округ", "Новый", MunicipalityKind.MunicipalOkrug, Some.Today.AddDays(-5), null));
        });
        _world.Test.Clock.MoveTo(Some.Today.AddYears(3));

        var after = (await _world.AsCentre().CardAsync(id)).Content;
        after.Should().BeEquivalentTo(before);
        after.Annexes.Should().Contain(a => a.Oktmo == PassportWorld.LugaOktmo);
        PassportWorld.Figure(PassportWorld.TableOf(after.Chapters, "staff"), "Итого").Should().Be("20");
    }

    [Fact]
    public async Task Sent_ContentChangedBehind_IsRefused()
    {
        var id = await _world.DraftAsync();
        await _world.SendAsync(id);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await RawSql.RunAsync(_world.Test.Path, "UPDATE PassportEditions SET Content = replace(Content, '\"numerator\":20', '\"numerator\":21')");

        (await _world.AsCentre().Queries.FindAsync(id, default)).Error.Should().Be(PassportErrors.Damaged);
    }

    [Fact]
    public async Task Snapshot_GivesTheFigures_AndTheDay()
    {
        var snapshot = await _world.FreezeAsync(Some.Today.AddDays(-30));
        await RemoveOneAsync();

        var id = await _world.DraftAsync(snapshot: snapshot.Id);

        var card = await _world.CardAsync(id);
        (card.Row.Day, card.Content.Day, card.Content.SnapshotSha256).Should().Be((snapshot.Day, snapshot.Day, snapshot.Sha256));
        PassportWorld.Figure(PassportWorld.TableOf(card.Content.Chapters, "staff"), "Итого").Should().Be("20");
    }

    [Fact]
    public async Task WayOfAnEdition_EachActOnlyInItsState()
    {
        var id = await _world.DraftAsync();
        (await _world.Service.ReturnAsync(new(id, 0, "причина"), default)).Error.Should().Be(PassportErrors.NotOnApproval);
        (await _world.Service.ApproveAsync(new() { Id = id, ApprovedBy = "К", Act = "а", On = Some.Today }, default)).Error.Should().Be(PassportErrors.NotOnApproval);
        await _world.SendAsync(id);
        (await _world.WriteTextAsync(id, "general", "поздно")).Error.Should().Be(PassportErrors.NotDraft);
        (await _world.Service.DescribeAsync(new() { Id = id, Version = 1, Title = "Иначе", Day = Some.Today }, default)).Error.Should().Be(PassportErrors.NotDraft);
        (await _world.Service.ReturnAsync(new(id, 1), default)).Error.Should().Be(PassportErrors.ReasonMissing);
        (await _world.Service.ReturnAsync(new(id, 1, "уточнить"), default)).IsOk.Should().BeTrue();
        (await _world.CardAsync(id)).Row.Should().Match<PassportRow>(r => r.State == PassportState.Draft && r.Note == "уточнить" && r.Sha256 == null);

        await _world.SendAsync(id);
        await _world.ApproveAsync(id);
        (await _world.CardAsync(id)).Row.Should().Match<PassportRow>(r => r.State == PassportState.Approved && r.Act == "распоряжение № 5-р" && r.Sha256 != null);
        (await _world.Service.WithdrawAsync(new(id, (await _world.CardAsync(id)).Row.Version, "заменён"), default)).IsOk.Should().BeTrue();
        _world.AsObserver();
        (await _world.Queries.FindAsync(id, default)).Error.Should().Be(PassportErrors.NotFound);
    }

    [Fact]
    public async Task Approve_WrongDayOrNoAct_IsRefused()
    {
        var id = await _world.DraftAsync();
        await _world.SendAsync(id);

        (await _world.Service.ApproveAsync(new() { Id = id, Version = 1, ApprovedBy = "К", Act = " ", On = Some.Today }, default)).Error.Should().Be(PassportErrors.ApprovalIncomplete);
        (await _world.Service.ApproveAsync(new() { Id = id, Version = 1, ApprovedBy = "К", Act = "а", On = Some.Today.AddDays(-1) }, default)).Error.Should().Be(PassportErrors.ApprovalDay);
        (await _world.Service.ApproveAsync(new() { Id = id, Version = 1, ApprovedBy = "К", Act = "а", On = Some.Today.AddDays(1) }, default)).Error.Should().Be(PassportErrors.ApprovalDay);
    }

    [Fact]
    public async Task Act_OfAnOldVersion_IsRefused()
    {
        var id = await _world.DraftAsync();
        await _world.Service.DescribeAsync(new() { Id = id, Title = "Другое", Day = Some.Today }, default);

        (await _world.Service.SendAsync(new(id, 0), default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Text_TwoWriteAtOnce_TheSecondIsRefused()
    {
        var id = await _world.DraftAsync();

        (await _world.WriteTextAsync(id, "general", "один")).IsOk.Should().BeTrue();
        (await _world.WriteTextAsync(id, "general", "два")).Error.Should().Be(DataErrors.ChangedMeanwhile, "the second thought that nothing was written");
        (await _world.WriteTextAsync(id, "general", "три", version: 0)).IsOk.Should().BeTrue();
        (await _world.WriteTextAsync(id, "general", "четыре", version: 0)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.CardAsync(id)).Content.Chapters[0].Words!.Text.Should().Be("три");
    }

    [Fact]
    public async Task Text_UnknownSectionOrTooLong_IsRefused()
    {
        var id = await _world.DraftAsync();

        (await _world.WriteTextAsync(id, "nonsense", "x")).Error.Should().Be(PassportErrors.SectionUnknown);
        (await _world.WriteTextAsync(id, "a-system", "x")).Error.Should().Be(PassportErrors.SectionUnknown, "that is a section of annexes");
        (await _world.WriteTextAsync(id, "a-staff", "x", _world.Luga)).Error.Should().Be(PassportErrors.SectionUnknown, "figures alone");
        (await _world.WriteTextAsync(id, "general", new string('x', PassportErrors.LongestText + 1))).Error.Should().Be(PassportErrors.TextTooLong);
    }

    [Fact]
    public async Task New_CopiesTexts_WithTheirAuthors()
    {
        var first = await _world.DraftAsync();
        await _world.WriteTextAsync(first, "general", "общее");
        await _world.AsPlace(_world.Luga).WriteTextAsync(first, "a-system", "наше", _world.Luga);

        var second = await _world.DraftAsync("Следующий", copyFrom: first);

        var card = await _world.CardAsync(second);
        card.Row.Number.Should().Be(2);
        card.Content.Chapters[0].Words!.Text.Should().Be("общее");
        card.Content.Annexes.Single(a => a.MunicipalityId == _world.Luga).Chapters[0].Words!.Text.Should().Be("наше");
        card.Row.Completeness.Should().Match<PassportCompleteness>(c => c.Written == 1 && c.Expected == 6 && c.Annexes == 0 && c.Municipalities == 18);
    }

    [Theory]
    [InlineData("", true, "passport.title")]
    [InlineData("Паспорт", false, "passport.day")]
    public async Task New_WithoutTitleOrWithATomorrow_IsRefused(string title, bool today, string code) =>
        (await _world.AsCentre().Service.CreateAsync(new() { Title = title, Day = today ? Some.Today : Some.Today.AddDays(1) }, default)).Error.Code.Should().Be(code);

    [Fact]
    public async Task New_BeforeTheData_IsRefusedInASentence() =>
        (await _world.AsCentre().Service.CreateAsync(new() { Title = "Паспорт", Day = new DateOnly(2001, 1, 1) }, default)).Error.Code.Should().Be("monitoring.before-data");

    [Fact]
    public async Task Acts_ByOthersThanTheCentre_AreForbidden()
    {
        var id = await _world.DraftAsync();
        foreach (var act in new Action[] { () => _world.AsPlace(_world.Luga), () => _world.AsObserver(), () => _world.Test.As(AccessScope.Self(1), Role.Educator), () => _world.Test.As(AccessScope.Assigned(1, 1), Role.RegionalMethodist) })
        {
            act();
            (await _world.Service.CreateAsync(new() { Title = "x", Day = Some.Today }, default)).Error.Should().Be(AccessErrors.Forbidden);
            (await _world.Service.SendAsync(new(id, 0), default)).Error.Should().Be(AccessErrors.Forbidden);
            (await _world.Service.WithdrawAsync(new(id, 0, "x"), default)).Error.Should().Be(AccessErrors.Forbidden);
            (await _world.WriteTextAsync(id, "general", "x")).IsOk.Should().BeFalse();
        }
    }

    private Task RemoveOneAsync() => _world.WriteAsync(async db =>
    {
        var job = await db.Employments.Where(e => e.MunicipalityId == _world.Tosno && e.PositionCode == "teacher").OrderBy(e => e.Id).FirstAsync();
        db.Remove(job);
    });
}
