using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Passport;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Passport;

/// <summary>Who sees which editions, annexes, texts and figures.</summary>
public sealed class PassportScopeTests : IAsyncLifetime
{
    private PassportWorld _world = null!;

    public async Task InitializeAsync() => _world = await PassportWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Texts_OfAMunicipality_AreItsOwn_AndThoseOfTheRegionForAllWhoSteer()
    {
        var id = await WrittenAsync();
        async Task<List<string>> SeenAsync()
        {
            await using var db = _world.Test.Database.Read();
            return await db.PassportTexts.Where(t => t.EditionId == id).OrderBy(t => t.Id).Select(t => t.Text).ToListAsync();
        }

        _world.AsCentre();
        (await SeenAsync()).Should().Equal("общее", "тосненское", "лужское");
        _world.AsPlace(_world.Luga);
        (await SeenAsync()).Should().Equal("общее", "лужское");
        foreach (var (scope, role) in Others())
        {
            _world.Test.As(scope, role);
            (await SeenAsync()).Should().BeEmpty(role.ToString());
        }
    }

    [Fact]
    public async Task Municipality_WritesItsOwnAnnexAlone_WhileItIsADraft()
    {
        var id = await _world.DraftAsync();
        _world.AsPlace(_world.Luga);

        (await _world.WriteTextAsync(id, "a-system", "наше", _world.Luga)).IsOk.Should().BeTrue();
        (await _world.WriteTextAsync(id, "a-system", "чужое", _world.Tosno)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.WriteTextAsync(id, "general", "общее")).Error.Should().Be(AccessErrors.Forbidden);
        await _world.SendAsync(id);
        _world.AsPlace(_world.Luga);
        (await _world.WriteTextAsync(id, "a-system", "поздно", _world.Luga, 0)).Error.Should().Be(PassportErrors.NotDraft);
    }

    [Fact]
    public async Task Draft_ForAMunicipality_HoldsTheOwnAnnexAlone_ApprovedAll()
    {
        var id = await WrittenAsync();
        var draft = await _world.AsPlace(_world.Luga).CardAsync(id);

        draft.Content.Annexes.Select(a => a.MunicipalityId).Should().Equal(_world.Luga);
        (draft.MayKeep, draft.OwnMunicipalityId, draft.MayWrite(_world.Luga), draft.MayWrite(null), draft.MayWrite(_world.Tosno)).Should().Be((false, (int?)_world.Luga, true, false, false));
        await _world.SendAsync(id);
        await _world.ApproveAsync(id);
        var approved = await _world.AsPlace(_world.Luga).CardAsync(id);
        approved.Content.Annexes.Should().HaveCount(18);
        approved.MayWrite(_world.Luga).Should().BeFalse();
    }

    [Fact]
    public async Task Observer_SeesApprovedEditionsAlone()
    {
        var draft = await _world.DraftAsync();
        var approved = await _world.ApprovedAsync();
        _world.AsObserver();

        (await _world.Queries.ListAsync(default)).Select(r => r.Id).Should().Equal(approved);
        (await _world.Queries.FindAsync(draft, default)).Error.Should().Be(PassportErrors.NotFound);
        (await _world.Queries.PaperAsync(draft, PassportPart.Whole, null, false, default)).Error.Should().Be(PassportErrors.NotFound);
        (await _world.Queries.CompareAsync(draft, approved, default)).Error.Should().Be(PassportErrors.NotFound);
        (await _world.CardAsync(approved)).Content.Annexes.Should().HaveCount(18);
    }

    [Fact]
    public async Task Others_SeeNothing()
    {
        var id = await _world.ApprovedAsync();
        foreach (var (scope, role) in Others())
        {
            _world.Test.As(scope, role);
            (await _world.Queries.ListAsync(default)).Should().BeEmpty(role.ToString());
            (await _world.Queries.FindAsync(id, default)).Error.Should().Be(PassportErrors.NotFound, role.ToString());
            (await _world.Queries.ChoicesAsync(default)).Editions.Should().BeEmpty();
        }
    }

    /// <summary>Four of eight in Лужский are diagnosed: a small cell, and the region less the others would tell it.</summary>
    [Fact]
    public async Task Observer_SeesNoSmallCell_AndCannotWorkOneOut()
    {
        var id = await _world.ApprovedAsync();

        var full = await _world.AsCentre().CardAsync(id);
        var seen = await _world.AsObserver().CardAsync(id);

        P3(full, _world.Luga).Should().Be("50,0\u00A0%");
        P3(seen, _world.Luga).Should().Be(PassportPrivacy.Withheld);
        P3(seen, _world.Tosno).Should().Be(PassportPrivacy.Withheld, "ten of the region less its own six are the hidden four");
        var staff = PassportWorld.TableOf(seen.Content.Chapters, "staff");
        PassportWorld.Figure(staff, "Управленческие кадры (M)").Should().Be(PassportPrivacy.Few);
        PassportWorld.Figure(staff, "Педагогические работники (T)").Should().Be(PassportPrivacy.Withheld, "twenty less nineteen is one");
        PassportWorld.Figure(PassportWorld.TableOf(seen.Content.Chapters, "types"), "Итого").Should().Be("2", "organisations are no people");
    }

    [Fact]
    public async Task Observer_NoTableTellsASmallCell()
    {
        var id = await _world.ApprovedAsync();
        var full = (await _world.AsCentre().CardAsync(id)).Content;

        var keys = new PassportCellKeys(full);
        var seen = new PassportCellKeys(PassportPrivacy.ForReader(full));

        seen.Cells.Should().HaveCountLessThan(keys.Cells.Count);
        foreach (var cell in seen.Cells.Values)
        {
            (cell.Numerator is > 0 and < 5).Should().BeFalse();
            (cell.Kind is PassportCellKind.Share && cell.Denominator - cell.Numerator is > 0 and < 5).Should().BeFalse();
        }
        foreach (var sum in keys.Sums)
        {
            var dark = sum.All.Where(k => !seen.Cells.ContainsKey(k) && (keys.Cells[k].Numerator > 0 || keys.Cells[k].Denominator > 0)).ToList();
            dark.Count.Should().NotBe(1, string.Join(", ", dark));
        }
    }

    [Fact]
    public async Task Municipality_SeesItsOwnPeopleInFull_AndNoSmallCellOfOthers()
    {
        var id = await _world.ApprovedAsync();

        var seen = await _world.AsPlace(_world.Tosno).CardAsync(id);

        P3(seen, _world.Tosno).Should().Be("50,0\u00A0%");
        P3(seen, _world.Luga).Should().Be(PassportPrivacy.Withheld);
        PassportWorld.TableOf(seen.Content.Chapters, "main").Lines.Single(l => l.Key == "П3").Cells[3].Display.Should().Be(PassportPrivacy.Withheld, "the region less the own people is the small cell");
    }

    [Fact]
    public async Task ForPublic_TheCentreGetsTheHiddenVariant()
    {
        var id = await _world.ApprovedAsync();
        _world.AsCentre();

        async Task<string> WordsAsync(bool isPublic) => string.Join(' ', (await _world.Queries.PaperAsync(id, PassportPart.Annex, PassportWorld.LugaOktmo, isPublic, default)).Value.Blocks
            .OfType<TableBlock>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Display));

        (await WordsAsync(false)).Should().Contain("50,0").And.NotContain(PassportPrivacy.Withheld);
        (await WordsAsync(true)).Should().NotContain("50,0").And.Contain(PassportPrivacy.Withheld);
    }

    private static string P3(PassportCard card, int place) =>
        PassportWorld.TableOf(card.Content.Annexes.Single(a => a.MunicipalityId == place).Chapters, "main").Lines.Single(l => l.Key == "П3").Cells[3].Display;

    private async Task<int> WrittenAsync()
    {
        var id = await _world.DraftAsync();
        await _world.WriteTextAsync(id, "general", "общее");
        await _world.AsPlace(_world.Tosno).WriteTextAsync(id, "a-system", "тосненское", _world.Tosno);
        await _world.AsPlace(_world.Luga).WriteTextAsync(id, "a-system", "лужское", _world.Luga);
        return id;
    }

    private (AccessScope Scope, Role Role)[] Others() =>
    [
        (AccessScope.Self(_world.People[0].Id), Role.Educator), (AccessScope.Assigned(1, 1), Role.RegionalMethodist),
        (AccessScope.Organisation(_world.Tosno, 1), Role.OrganisationCoordinator), (AccessScope.Journal, Role.Auditor), (AccessScope.Nothing, Role.Educator),
    ];
}
