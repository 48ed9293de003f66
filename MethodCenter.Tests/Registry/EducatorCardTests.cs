using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Registry;

public sealed class EducatorCardTests : IAsyncLifetime
{
    private EducatorTown _town = null!;

    public async Task InitializeAsync() => _town = await EducatorTown.CreateAsync();

    public async Task DisposeAsync() => await _town.Test.DisposeAsync();

    [Fact]
    public async Task Find_OwnPerson_ShowsFactsAndLeavesALine()
    {
        await _town.AsLuga().AssignAsync(_town.Maria);

        var card = (await Cards.FindEducatorAsync(_town.Maria))!;

        card.Should().Match<EducatorCard>(c => c.Name.Full == "Семёнова Мария Петровна" && c.Age == 41 && c.ExperienceMonths == 213
            && c.Organisation == "МОУ «СОШ № 1»" && c.Position == "учитель" && c.Subject == "Математика" && c.Works && !c.IsYoung);
        card.MaskedSnils.Should().StartWith("•••-•••-").And.NotContain(Some.Snils(1).Digits[..6]);
        card.Employments.Should().ContainSingle(e => e.IsHome && e.IsInForce && e.RateHundredths == 100);
        card.Assignments.Should().ContainSingle(a => a.Methodist == "Соколова Анна Ильинична" && a.Level == "региональный" && a.IsInForce);
        card.Warnings.Should().BeEmpty();
        var line = await LastLineAsync();
        line.Should().Match<AuditEntry>(a => a.Action == AuditAction.Viewed && a.PersonId == _town.Maria && a.MunicipalityId == _town.Luga);
    }

    [Fact]
    public async Task History_AfterAChangeByHand_SaysWhatWasAndWhatIs()
    {
        _town.AsLuga();
        var draft = (await Cards.FindDraftAsync(_town.Maria))!;
        draft.CategoryCode = "first";
        draft.Snils = Some.Snils(77).Formatted;
        (await _town.Get<EducatorService>().ChangeAsync(draft)).IsOk.Should().BeTrue();

        var history = (await Cards.FindEducatorAsync(_town.Maria))!.History;

        history[0].Who.Should().Be("тест");
        history[0].Changes.Should().ContainEquivalentOf(new HistoryChange("категория", "Высшая квалификационная категория", "Первая квалификационная категория"));
        history[0].Changes.Should().Contain(c => c.Field == "СНИЛС" && c.After == "•••");
        history.Should().Contain(h => h.What == "добавление: карточка педагога");
    }

    [Fact]
    public async Task History_AfterAFile_FindsWhatTheFileLeft()
    {
        await _town.Test.AsSystem().Database.WriteAsync(async db =>
        {
            var person = await db.Educators.AsNoTracking().SingleAsync(e => e.Id == _town.Maria);
            var batch = new ImportBatch(ImportKind.Educators, "kontingent.xlsx", "00", 1, null, "Лужская ММС", db.Now);
            batch.BelongTo(AccessScope.Municipality(_town.Luga));
            batch.Commit(db.Now);
            db.Add(batch);
            await db.SaveChangesAsync();
            var before = RowImage.Take(db, person);
            person.ChangeTeachingSince(new DateOnly(2009, 9, 1));
            await new BulkWriter<Educator>(db).UpdateAsync([person], default);
            db.Add(new ImportChange(batch.Id, nameof(Educator), person.Id, before, person.Version + 1, person.ScopeKeys));
            return Result.Ok;
        });
        _town.Test.Clock.Advance(TimeSpan.FromMinutes(5));
        _town.AsLuga();
        var draft = (await Cards.FindDraftAsync(_town.Maria))!;
        draft.TeachingSince = new DateOnly(2010, 9, 1);
        await _town.Get<EducatorService>().ChangeAsync(draft);

        var history = (await Cards.FindEducatorAsync(_town.Maria))!.History;

        var file = history.Single(h => h.What.Contains("kontingent.xlsx", StringComparison.Ordinal));
        file.Who.Should().Be("Лужская ММС");
        file.Changes.Should().Equal(new HistoryChange("начало педагогической деятельности", "01.09.2008", "01.09.2009"));
    }

    [Fact]
    public async Task Reveal_ByRight_GivesTheWholeNumberAndLeavesALine()
    {
        _town.AsLuga();

        (await Cards.RevealSnilsAsync(_town.Maria)).Value.Should().Be(Some.Snils(1).Formatted);

        (await LastLineAsync()).Should().Match<AuditEntry>(a => a.Action == AuditAction.Revealed && a.PersonId == _town.Maria);
    }

    [Theory]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.RegionalMethodist)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Auditor)]
    public async Task Reveal_ByOtherRoles_IsRefused(Role role)
    {
        _town.As(AccessScope.Region, role);

        (await Cards.RevealSnilsAsync(_town.Maria)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task FindOwn_ByATeacher_ShowsWhoLooked()
    {
        _town.AsLuga();
        await Cards.FindEducatorAsync(_town.Maria);
        _town.As(AccessScope.Self(_town.Maria), Role.Educator);

        var own = (await Cards.FindOwnAsync())!;

        own.Card.Id.Should().Be(_town.Maria);
        own.Views.Should().ContainSingle(v => v.Who == "тест" && v.What == AccessTerms.Of(AuditAction.Viewed));
        (await Cards.FindEducatorAsync(_town.Peter)).Should().BeNull();
    }

    private EducatorCardQueries Cards => _town.Get<EducatorCardQueries>();

    private Task<AuditEntry> LastLineAsync() => _town.ReadAsync(db => db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync());
}
