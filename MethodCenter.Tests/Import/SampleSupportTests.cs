using System.Text.Json;
using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>The sample of support has the outcome of its description; П6 from the stored records is the one that was counted independently.</summary>
public sealed class SampleSupportTests : IAsyncLifetime
{
    private const string Support = "Формы_поддержки_молодых_2026.csv";

    private static readonly (ImportKind Kind, string File)[] Before =
    [
        (ImportKind.Organisations, "Перечень_организаций_2026.xlsx"), (ImportKind.Educators, "Контингент_Тосненский_2026-06.xlsx"),
        (ImportKind.Educators, "Контингент_Сосновый_Бор_2026-06.xls"), (ImportKind.Educators, "Контингент_Лужский_2026-06.csv"),
        (ImportKind.Methodists, "Актив_методисты_2026.xlsx"),
    ];

    private TestDatabase _test = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        foreach (var (kind, file) in Before) await ImportAsync(kind, file);
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Support_HasTheExpectedOutcome_AndTheSecondTimeChangesNothing()
    {
        var sheet = (await ImportAsync(ImportKind.Support, Support)).Sheets.Single();

        sheet.Should().BeEquivalentTo(new { Sheet = "—", Rows = 78, Accepted = 78, Created = 78 });
        sheet.Rejected.Should().BeEmpty();
        sheet.Queued.Should().BeEmpty();
        sheet.Warnings.Select(w => (w.Row, w.Reason)).Should().Equal(new[] { 29, 49, 51 }.Select(row => (row, "вид не входит в справочник форм поддержки: в П6 не засчитывается")));
        await using (var db = _test.Database.Read()) (await db.SupportParticipations.CountAsync(s => s.Kind == SupportKind.Other)).Should().Be(3);

        var again = await ImportAsync(ImportKind.Support, Support);
        (again.Unchanged, again.Created, again.Updated, again.Warnings).Should().Be((78, 0, 0, 3));
    }

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2026-12-31")]
    public async Task Indicator_FromTheStoredRecords_EqualsTheIndependentCount(string date)
    {
        await ImportAsync(ImportKind.Support, Support);
        var wanted = Expected(date);
        var filter = new YoungFilter { Measure = YoungMeasure.Indicator, Show = YoungShow.All, Day = Day(date) };
        var queries = new YoungQueries(_test.Database);

        var region = (await queries.ListAsync(filter, new(), default)).Figures;

        (region.Covered, region.Total).Should().Be(PairOf(wanted.GetProperty("region")));
        await using var db = _test.Database.Read();
        foreach (var municipality in wanted.GetProperty("municipalities").EnumerateObject())
        {
            var id = (await db.Municipalities.SingleAsync(m => m.Oktmo == municipality.Name)).Id;
            var figures = (await queries.ListAsync(filter with { MunicipalityId = id }, new(), default)).Figures;
            (figures.Covered, figures.Total).Should().Be(PairOf(municipality.Value), municipality.Name);
        }
    }

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2026-12-31")]
    public async Task Indicator_AgeInclusive_EqualsItsIndependentCountToo(string date)
    {
        await ImportAsync(ImportKind.Support, Support);
        var parameters = new MentoringParametersService(_test.Database);
        (await parameters.SaveAsync(new() { Age = 35, IsAgeInclusive = true, ServiceMonths = 36, MentorLimit = 3 }, default)).IsOk.Should().BeTrue();

        var figures = (await new YoungQueries(_test.Database).ListAsync(new() { Measure = YoungMeasure.Indicator, Day = Day(date) }, new(), default)).Figures;

        (figures.Covered, figures.Total).Should().Be(PairOf(Expected(date).GetProperty("reference").GetProperty("inclusive_35").GetProperty("region")));
    }

    [Fact]
    public async Task Undo_LeavesNothing()
    {
        var batch = (await ImportAsync(ImportKind.Support, Support)).BatchId!.Value;

        var undone = await _test.Get<ImportUndo>().UndoAsync(batch);

        undone.IsOk.Should().BeTrue(undone.IsOk ? "" : undone.Error.Message);
        await using var db = _test.Database.Read();
        (await db.SupportParticipations.CountAsync()).Should().Be(0);
    }

    private static DateOnly Day(string date) => DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

    private static (int, int) PairOf(JsonElement figure) => (figure.GetProperty("n").GetInt32(), figure.GetProperty("z").GetInt32());

    private static JsonElement Expected(string date) => JsonDocument.Parse(File.ReadAllText(Sample("expected.json"))).RootElement
        .GetProperty("reports").GetProperty(date).GetProperty("indicators").GetProperty("P6");

    private static string Sample(string file) => Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", file);

    private async Task<ImportOutcome> ImportAsync(ImportKind kind, string file)
    {
        await using var content = File.OpenRead(Sample(file));
        var service = _test.Get<ImportService>();
        var staged = await service.StageAsync(kind, content, file);
        staged.IsOk.Should().BeTrue(staged.IsOk ? "" : staged.Error.Message);
        return (await service.CommitAsync(staged.Value)).Value;
    }
}
