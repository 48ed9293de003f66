using FluentAssertions;
using MethodCenter.Tests.CommandLine;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>The verb knows the kinds of learning and of routes: dry and in earnest, in the same JSON as the others.</summary>
public sealed class ImportLearningVerbTests : IDisposable
{
    private readonly CommandLineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Trainings_DryThenInEarnestThenAgain()
    {
        await _run.RunAsync("import", "organisations", Sample("Перечень_организаций_2026.xlsx"));
        await _run.RunAsync("import", "educators", Sample("Контингент_Лужский_2026-06.csv"));

        var dry = await _run.RunAsync("import", "trainings", Sample("Обучение_ДПП_2026.xlsx"), "--dry-run", "--json");
        dry.Code.Should().Be(3, "two rows are refused");
        (dry.Json.GetProperty("kind").GetString(), dry.Json.GetProperty("committed").GetBoolean()).Should().Be(("trainings", false));
        dry.Json.GetProperty("sheets").EnumerateArray().Select(s => (s.GetProperty("sheet").GetString(), s.GetProperty("rows").GetInt32())).Should().Equal(("Обучение", 131), ("Программы", 20));
        (await RawSql.ScalarAsync(_run.DatabasePath, "SELECT COUNT(*) FROM Programmes")).Should().Be("0");

        await _run.RunAsync("import", "trainings", Sample("Обучение_ДПП_2026.xlsx"));
        (await RawSql.ScalarAsync(_run.DatabasePath, "SELECT COUNT(*) FROM Programmes")).Should().Be("20");
        var again = await _run.RunAsync("import", "trainings", Sample("Обучение_ДПП_2026.xlsx"), "--json");
        again.Json.GetProperty("sheets").EnumerateArray().Sum(s => s.GetProperty("created").GetInt32() + s.GetProperty("updated").GetInt32()).Should().Be(0);
    }

    [Fact]
    public async Task Routes_OfUnknownCampaigns_AreRefusedRowByRow()
    {
        var answer = await _run.RunAsync("import", "routes", Sample("ИОМ_2026.csv"), "--json");

        answer.Code.Should().Be(3);
        var sheet = answer.Json.GetProperty("sheets")[0];
        sheet.GetProperty("rows").GetInt32().Should().Be(87);
        sheet.GetProperty("rejected").EnumerateArray().Select(r => r.GetProperty("reason").GetString()).Distinct().Should().Equal("неизвестный код кампании: загрузите кампанию или исправьте код");
        sheet.GetProperty("queued").GetArrayLength().Should().Be(4, "routes on another basis wait for their people");
    }

    private static string Sample(string name) => Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", name);
}
