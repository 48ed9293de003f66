using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class AssetSummaryTests : IAsyncLifetime
{
    private AssetWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await AssetWorld.CreateAsync();
        var draft = AssetWorld.Draft(_world.Regional, _world.LugaPeople[0], _world.LugaPeople[1]);
        draft.OrganisationIds = [_world.LugaSchool.Id];
        await _world.Assignments.AssignAsync(draft, default);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Find_Region_AgreesWithTheList()
    {
        var summary = await Find();
        var list = await _world.Methodists.ListAsync(new(), PageRequest.All, default);

        summary.All.Listed.Should().Be(list.Total);
        summary.All.Admissible.Should().Be(list.Items.Count(r => r.Check.IsAdmissible));
        summary.Relations.Sum(r => r.Total).Should().Be(list.Total);
        summary.Fields.Sum(r => r.Total).Should().Be(list.Total);
        summary.Load.Methodists.Should().Be(list.Total);
        summary.Load.People.Should().Be(list.Items.Sum(r => r.Load.People));
        summary.Municipalities.Should().HaveCount(18);
        summary.People.Should().Be(new Percent(2, 12));
        summary.Organisations.Should().Be(new Percent(1, 2));
        summary.Missing.Single(m => m.Name == MethodicalAssetTerms.Missing(AdmissionCriterion.Training)).Municipal.Should().Be(1);
        summary.Gaps.Organisations.Select(o => o.Id).Should().Equal(_world.TosnoSchool.Id);
        summary.Gaps.Municipalities.Should().HaveCount(16);
        summary.Gaps.Subjects.Should().BeEmpty();
    }

    [Fact]
    public async Task Find_Observer_GetsTheSameFigures()
    {
        var staff = await Find();
        _world.Test.As(AccessScope.Aggregates, Role.Observer);

        (await Find()).Should().BeEquivalentTo(staff);
    }

    [Fact]
    public async Task Find_Municipality_GetsItsOwnWhateverItAsks()
    {
        _world.AsLuga();

        var summary = (await _world.Test.Get<AssetSummaryQueries>().FindAsync(Some.Today, _world.Tosno, default))!;

        summary.Municipalities.Single().Place.Id.Should().Be(_world.Luga);
        (summary.All.Listed, summary.People, summary.Municipalities.Single().Regional).Should().Be((1, new Percent(2, 6), 1));
    }

    [Fact]
    public async Task Find_AfterTheTerm_NobodyIsCoveredButTheLoadStays()
    {
        var summary = (await _world.Test.Get<AssetSummaryQueries>().FindAsync(new DateOnly(2027, 6, 30), null, default))!;

        (summary.All.InForce, summary.All.Expired, summary.All.Admissible).Should().Be((0, 3, 0));
        summary.People.Numerator.Should().Be(0);
        summary.Load.People.Should().Be(2);
    }

    [Theory]
    [InlineData(ScopeKind.Self)]
    [InlineData(ScopeKind.Journal)]
    [InlineData(ScopeKind.Nothing)]
    public async Task Find_OtherScopes_GetNothing(ScopeKind kind)
    {
        _world.Test.As(new AccessScope(kind));

        (await _world.Test.Get<AssetSummaryQueries>().FindAsync(Some.Today, null, default)).Should().BeNull();
    }

    private async Task<AssetSummary> Find() => (await _world.Test.Get<AssetSummaryQueries>().FindAsync(Some.Today, null, default))!;
}
