using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.MethodicalAsset;

public sealed class WorkJournalTests : IAsyncLifetime
{
    private AssetWorld _world = null!;

    private WorkJournalService Service => _world.Test.Get<WorkJournalService>();
    private WorkJournalQueries Queries => _world.Test.Get<WorkJournalQueries>();

    public async Task InitializeAsync()
    {
        _world = await AssetWorld.CreateAsync();
        await _world.AssignAsync(_world.Regional, _world.LugaPeople[0]);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Save_AMethodistForAssignedPeople_IsWrittenAndSummed()
    {
        AsMethodist();
        await Service.SaveAsync(Entry(_world.LugaPeople[0]), default);
        await Service.SaveAsync(Entry(_world.LugaPeople[0], minutes: 30), default);

        var summary = await Queries.SummariseAsync(new(), default);
        (summary.Entries, summary.Minutes).Should().Be((2, 90));
        summary.Functions.Single(f => f.Function.Code == "R5").Minutes.Should().Be(90);
        summary.Months.Should().Equal(new MonthSum(new DateOnly(2026, 6, 1), 2, 90));
        (await Queries.ListAsync(new() { FunctionCode = "R5", MunicipalityId = _world.Luga }, new(), default)).Total.Should().Be(2);
    }

    [Fact]
    public async Task Save_ForPeopleOfOthersOrInTheNameOfOthers_IsRefused()
    {
        AsMethodist();

        (await Service.SaveAsync(Entry(_world.LugaPeople[1]), default)).Error.Should().Be(MethodicalAssetErrors.NotFound);
        var inTheName = Entry(null);
        inTheName.MethodistId = _world.LugaMethodist;
        (await Service.SaveAsync(inTheName, default)).Error.Should().Be(MethodicalAssetErrors.NotFound);
    }

    [Fact]
    public async Task Foreign_Municipality_NeitherSeesNorChanges()
    {
        var id = (await Service.SaveAsync(Entry(null), default)).Value;
        _world.AsLuga();

        (await Queries.FindDraftAsync(id, default)).Should().BeNull();
        (await Service.RemoveAsync(id, default)).Error.Should().Be(MethodicalAssetErrors.NotFound);
        (await Queries.ListAsync(new(), new(), default)).Total.Should().Be(0);
    }

    public static TheoryData<Action<WorkEntryDraft>, string> Wrong => new()
    {
        { d => d.Date = Some.Today.AddDays(1), "work.date" },
        { d => d.FunctionCode = "M1", "work.function" },
        { d => d.Summary = " ", "work.summary" },
        { d => d.Minutes = 0, "work.minutes" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Save_WrongField_IsRefusedInWords(Action<WorkEntryDraft> change, string code)
    {
        var draft = Entry(null);
        change(draft);

        (await Service.SaveAsync(draft, default)).Error.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("Date")]
    [InlineData("Function")]
    [InlineData("Minutes")]
    [InlineData(null)]
    public async Task List_SortedByAnyColumn_ReadsBackWhatWasWritten(string? sort)
    {
        var id = (await Service.SaveAsync(Entry(_world.LugaPeople[0]), default)).Value;

        var row = (await Queries.ListAsync(new() { From = Some.Today, Until = Some.Today }, new(Sort: sort), default)).Items.Single();
        (row.Id, row.Educator, row.Minutes).Should().Be((id, "Лужская Анна Номер00", 60));
        (await Queries.FindDraftAsync(id, default))!.Summary.Should().Be(row.Summary);
        (await Service.RemoveAsync(id, default)).IsOk.Should().BeTrue();
    }

    private void AsMethodist() => _world.Test.As(AccessScope.Assigned(_world.Regional, _world.TosnoPeople[^1]), Role.RegionalMethodist);

    private WorkEntryDraft Entry(int? educator, int minutes = 60) => new()
    {
        MethodistId = _world.Regional, Date = Some.Today, FunctionCode = "R5", EducatorId = educator, Summary = "Согласованы мероприятия маршрута", Minutes = minutes,
    };
}
