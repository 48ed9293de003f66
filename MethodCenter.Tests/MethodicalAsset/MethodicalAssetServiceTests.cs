using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class MethodicalAssetServiceTests : IAsyncLifetime
{
    private AssetWorld _world = null!;

    public async Task InitializeAsync() => _world = await AssetWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Save_SamePersonTwiceAsRegional_IsRefused()
    {
        var draft = Some.Admissible();
        (draft.EducatorId, draft.Level) = (_world.TosnoPeople[^1], MethodistLevel.Regional);

        (await _world.Asset.SaveMethodistAsync(draft, default)).Error.Should().Be(MethodicalAssetErrors.AlreadyMethodist);
    }

    [Fact]
    public async Task Save_ReadBackByTheForm_KeepsEverything()
    {
        var draft = (await _world.Methodists.FindDraftAsync(_world.Regional, default))!;
        (draft.Direction, draft.Territory, draft.SoftLimit) = ("Читательская грамотность", [_world.Luga], 20);

        (await _world.Asset.SaveMethodistAsync(draft, default)).IsOk.Should().BeTrue();

        (await _world.Methodists.FindDraftAsync(_world.Regional, default)).Should().BeEquivalentTo(draft, o => o.Excluding(d => d.Version));
    }

    [Fact]
    public async Task Save_WithAStaleVersion_IsRefused()
    {
        var first = (await _world.Methodists.FindDraftAsync(_world.Regional, default))!;
        var second = (await _world.Methodists.FindDraftAsync(_world.Regional, default))!;
        (first.Direction, second.Direction) = ("Первое", "Второе");
        await _world.Asset.SaveMethodistAsync(first, default);

        (await _world.Asset.SaveMethodistAsync(second, default)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Admit_AgainstTheRule_NeedsAReasonThatIsRecorded()
    {
        var draft = new AdmissionDraft { MethodistId = _world.TosnoCandidate };

        (await _world.Asset.AdmitAsync(draft, default)).Error.Should().Be(MethodicalAssetErrors.AdmissionNeedsReason);
        draft.Reason = "Обучается, документ выдают 15.07.2026";
        (await _world.Asset.AdmitAsync(draft, default)).IsOk.Should().BeTrue();

        var card = (await _world.Test.Get<MethodistCardQueries>().FindAsync(_world.TosnoCandidate, default))!;
        card.Row.Standing.Should().Be(MethodistStanding.InAssetByException);
        (card.Facts.AdmissionReason, card.Facts.AdmittedBy, card.Facts.AdmittedOn).Should().Be((draft.Reason, "тест", Some.Today));
        card.History.Should().Contain(h => h.Details!.Contains(MethodicalAssetTerms.Of(AdmissionState.ByException)));
    }

    [Fact]
    public async Task End_EndsOpenAssignmentsAndRemovesThoseToCome()
    {
        await _world.AssignAsync(_world.Regional, _world.LugaPeople[0], _world.LugaPeople[1]);
        var later = AssetWorld.Draft(_world.Regional, _world.LugaPeople[2]);
        later.From = Some.Today.AddDays(30);
        await _world.Assignments.AssignAsync(later, default);
        var before = await _world.Methodists.CountEndingAsync(_world.Regional, Some.Today, default);

        var version = (await _world.Methodists.FindDraftAsync(_world.Regional, default))!.Version;
        var ended = await _world.Asset.EndAsync(
            new MethodistEndDraft { MethodistId = _world.Regional, Version = version, LastDay = Some.Today, Reason = "переход на другую работу" }, default);

        ended.Value.Should().Be(before);
        before.People.Should().Be(3);
        await using var db = _world.Test.Database.Read();
        (await db.Assignments.Select(a => a.Until).ToListAsync()).Should().Equal(Some.Today, Some.Today);
    }

    [Theory]
    [InlineData(1, "причина", "methodist.end-in-future")]
    [InlineData(0, " ", "methodist.end-reason")]
    [InlineData(-400, "причина", "methodist.end-before-order")]
    public async Task End_WrongDayOrNoReason_IsRefused(int days, string reason, string code)
    {
        var version = (await _world.Methodists.FindDraftAsync(_world.Regional, default))!.Version;

        var result = await _world.Asset.EndAsync(
            new MethodistEndDraft { MethodistId = _world.Regional, Version = version, LastDay = Some.Today.AddDays(days), Reason = reason }, default);

        result.Error.Code.Should().Be(code);
    }

    [Fact]
    public async Task ForeignMunicipality_NeitherSeesNorChanges()
    {
        _world.AsTosno();

        (await _world.Test.Get<MethodistCardQueries>().FindAsync(_world.LugaMethodist, default)).Should().BeNull();
        (await _world.Methodists.FindDraftAsync(_world.LugaMethodist, default)).Should().BeNull();
        (await _world.Methodists.FindDraftAsync(_world.Regional, default)).Should().BeNull();
        (await _world.Asset.AdmitAsync(new AdmissionDraft { MethodistId = _world.LugaMethodist, Reason = "x" }, default)).Error.Should().Be(MethodicalAssetErrors.NotFound);
        (await _world.Asset.EndAsync(new MethodistEndDraft { MethodistId = _world.LugaMethodist, LastDay = Some.Today, Reason = "x" }, default)).Error
            .Should().Be(MethodicalAssetErrors.NotFound);
        (await _world.Methodists.ListAsync(new(), new(), default)).Items.Select(r => r.Id).Should().Equal(_world.TosnoCandidate);
    }

    [Fact]
    public async Task Save_MunicipalService_NamesOnlyItsOwnMunicipalMethodists()
    {
        _world.AsTosno();
        var regional = Some.Admissible();
        (regional.EducatorId, regional.Level) = (_world.TosnoPeople[0], MethodistLevel.Regional);
        var foreign = Some.Admissible();
        (foreign.EducatorId, foreign.Level, foreign.MunicipalityId) = (_world.TosnoPeople[0], MethodistLevel.Municipal, _world.Luga);
        var foreignPerson = Some.Admissible();
        (foreignPerson.EducatorId, foreignPerson.Level, foreignPerson.MunicipalityId) = (_world.LugaPeople[0], MethodistLevel.Municipal, _world.Tosno);
        var own = Some.Admissible();
        (own.EducatorId, own.Level, own.MunicipalityId) = (_world.TosnoPeople[0], MethodistLevel.Municipal, _world.Tosno);

        (await _world.Asset.SaveMethodistAsync(regional, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Asset.SaveMethodistAsync(foreign, default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Asset.SaveMethodistAsync(foreignPerson, default)).Error.Should().Be(MethodicalAssetErrors.PersonMissing);
        (await _world.Asset.SaveMethodistAsync(own, default)).IsOk.Should().BeTrue();
    }

    [Theory]
    [InlineData(Role.CentreStaff, false)]
    [InlineData(Role.MunicipalService, false)]
    [InlineData(Role.Administrator, true)]
    public async Task SaveParameters_IsTheAdministratorsAct(Role role, bool may)
    {
        _world.Test.As(AccessScope.Region, role);

        var result = await _world.Asset.SaveParametersAsync(new AdmissionParametersDraft { LeastPercent = 60.5m, TrainingMonths = 36 }, default);

        result.IsOk.Should().Be(may);
        (await _world.Methodists.FindParametersAsync(default)).LeastPercent.Should().Be(may ? 60.5m : null);
    }

    [Fact]
    public async Task SetTerritory_OfAMunicipalMethodist_IsRefused()
    {
        (await _world.Asset.SetTerritoryAsync(_world.LugaMethodist, [_world.Luga], default)).Error.Should().Be(MethodicalAssetErrors.TerritoryOnlyRegional);
        (await _world.Asset.SetTerritoryAsync(_world.Regional, [_world.Luga, _world.Tosno], default)).IsOk.Should().BeTrue();

        (await _world.Methodists.FindDraftAsync(_world.Regional, default))!.Territory.Should().BeEquivalentTo([_world.Luga, _world.Tosno]);
    }

    [Fact]
    public async Task Find_TheCard_LeavesALineInTheJournal()
    {
        await _world.Test.Get<MethodistCardQueries>().FindAsync(_world.Regional, default);

        await using var db = _world.Test.Database.Read();
        (await db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync()).Should()
            .Match<AuditEntry>(a => a.Action == AuditAction.Viewed && a.Subject == "Methodist" && a.SubjectId == _world.Regional);
    }

    [Fact]
    public async Task List_EveryFilter_AgreesWithTheRows()
    {
        await _world.AssignAsync(_world.Regional, _world.LugaPeople[0]);

        (await Ids(new() { IsAdmissible = true })).Should().BeEquivalentTo([_world.Regional, _world.LugaMethodist]);
        (await Ids(new() { IsAdmissible = false })).Should().Equal(_world.TosnoCandidate);
        (await Ids(new() { MunicipalityId = _world.Luga })).Should().BeEquivalentTo([_world.Regional, _world.LugaMethodist]);
        (await Ids(new() { Level = MethodistLevel.Regional })).Should().Equal(_world.Regional);
        (await Ids(new() { Load = LoadLevel.None })).Should().BeEquivalentTo([_world.TosnoCandidate, _world.LugaMethodist]);
        (await Ids(new() { Load = LoadLevel.Normal, Text = "тосненская" })).Should().Equal(_world.Regional);
        (await Ids(new() { Admission = AdmissionState.Candidate })).Should().Equal(_world.TosnoCandidate);
        (await Ids(new() { Relation = MethodistRelation.Contract })).Should().BeEmpty();
        (await Ids(new() { SubjectCode = "math" })).Should().HaveCount(3);
        (await Ids(new() { Term = TermState.Expired, On = new DateOnly(2027, 6, 1) })).Should().HaveCount(3);
        (await Ids(new() { Term = TermState.InForce })).Should().HaveCount(3);
        (await Ids(new() { Term = TermState.EndsIn30Days, On = new DateOnly(2027, 1, 1) })).Should().HaveCount(3);
        (await Ids(new() { Term = TermState.EndsIn90Days })).Should().BeEmpty();
        foreach (var sort in new[] { "Level", "Municipality", "Field", "Relation", "Until", "OrderDate", "People", "Organisations", "Unknown" })
            (await _world.Methodists.ListAsync(new(), new(Sort: sort, Descending: true), default)).Total.Should().Be(3);
    }

    [Theory]
    [InlineData(Role.Observer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Educator)]
    public async Task List_RolesWithoutNames_GetNothing(Role role)
    {
        _world.Test.As(AccessScope.Region, role);

        (await _world.Methodists.ListAsync(new(), new(), default)).Should().Be(Page<MethodistRow>.Empty);
        (await _world.AssignmentList.ListAsync(new(), new(), default)).Total.Should().Be(0);
        (await _world.Methodists.FindChoicesAsync("а", default)).Should().BeEmpty();
    }

    private async Task<IEnumerable<int>> Ids(MethodistFilter filter) => (await _world.Methodists.ListAsync(filter, new(), default)).Items.Select(r => r.Id);
}
