using FluentAssertions;
using MethodCenter.App.CommandLine;
using MethodCenter.Tests.CommandLine;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Staging;

public sealed class MatchVerbTests : IDisposable
{
    private readonly CommandLineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Match_WithoutDryRun_IsRefusedInASentence()
    {
        var answer = await _run.RunAsync("match", "asset");

        (answer.Code, answer.Error.Trim(), answer.Output).Should().Be((ExitCodes.Failed, MatchTexts.NeedsOrder, ""));
    }

    [Theory]
    [InlineData("match")]
    [InlineData("match", "others", "--dry-run")]
    [InlineData("match", "asset", "--dry-run", "--date", "завтра")]
    public async Task Match_WrongUsage_IsCodeTwo(params string[] args) => (await _run.RunAsync(args)).Code.Should().Be(ExitCodes.WrongUsage);

    [Theory]
    [InlineData("asset")]
    [InlineData("mentoring")]
    public async Task Match_EmptyDatabase_IsAWholeObject(string kind)
    {
        var answer = await _run.RunAsync("match", kind, "--dry-run", "--json");

        answer.Code.Should().Be(0, answer.Error);
        answer.Names(answer.Json).Should().Equal("total", "pairs", "uncovered", "load");
        answer.Json.GetProperty("pairs").GetArrayLength().Should().Be(0);
    }

    /// <summary>The sample files end to end: who was tested below the threshold gets a methodist of the sample asset.</summary>
    [Fact]
    public async Task Match_Samples_GivesAPlausibleAnswer()
    {
        await ImportAsync("organisations", "Перечень_организаций_2026.xlsx");
        foreach (var file in new[] { "Контингент_Тосненский_2026-06.xlsx", "Контингент_Лужский_2026-06.csv", "Контингент_Сосновый_Бор_2026-06.ods" }) await ImportAsync("educators", file);
        await ImportAsync("methodists", "Актив_методисты_2026.xlsx");
        foreach (var file in new[] { "Результаты_диагностики_математика_2026-03_широкий.xlsx", "Результаты_диагностики_управленцы_2026-04_длинный.csv" }) await ImportAsync("diagnostics", file);

        var answer = await _run.RunAsync("match", "asset", "--dry-run", "--json", "--date", "2026-06-30");

        answer.Code.Should().Be(0, answer.Error);
        if (Environment.GetEnvironmentVariable("MATCH_OUT") is { Length: > 0 } path) await File.WriteAllTextAsync(path, answer.Output);
        var pairs = answer.Json.GetProperty("pairs").EnumerateArray().ToList();
        pairs.Should().NotBeEmpty().And.OnlyContain(p => p.GetProperty("score").GetInt32() == p.GetProperty("reasons").EnumerateArray().Sum(r => r.GetProperty("points").GetInt32()));
        pairs.Select(p => p.GetProperty("person").GetString()).Should().OnlyHaveUniqueItems().And.OnlyContain(s => s == null || s.Length == 11);
        answer.Json.GetProperty("load").EnumerateArray().Should().OnlyContain(l => l.GetProperty("count").GetInt32() <= l.GetProperty("hard").GetInt32());
    }

    private async Task ImportAsync(string kind, string file)
    {
        var answer = await _run.RunAsync("import", kind, Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", file));
        answer.Code.Should().BeOneOf([0, ExitCodes.InputRefused], answer.Error);
    }
}
