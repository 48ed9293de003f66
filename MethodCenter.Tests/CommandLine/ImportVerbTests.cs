using System.Text.Json;
using FluentAssertions;
using MethodCenter.App.CommandLine;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.CommandLine;

public sealed class ImportVerbTests : IDisposable
{
    private readonly CommandLineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Import_SampleWithRefusedRows_IsThreeAndTellsThem()
    {
        var answer = await _run.RunAsync("import", "organisations", Sample("Перечень_организаций_2026.xlsx"), "--json");

        answer.Code.Should().Be(3);
        answer.Error.Should().BeEmpty();
        var json = answer.Json;
        answer.Names(json).Should().Equal("kind", "file", "committed", "sheets");
        (json.GetProperty("kind").GetString(), json.GetProperty("file").GetString(), json.GetProperty("committed").GetBoolean())
            .Should().Be(("organisations", "Перечень_организаций_2026.xlsx", true));
        var sheet = json.GetProperty("sheets")[0];
        answer.Names(sheet).Should().Equal("sheet", "rows", "accepted", "created", "updated", "unchanged", "rejected", "queued", "warnings");
        sheet.GetProperty("rows").GetInt32().Should().Be(122);
        answer.Names(sheet.GetProperty("rejected")[0]).Should().Equal("row", "column", "value", "reason");
        answer.Names(sheet.GetProperty("warnings")[0]).Should().Equal("row", "column", "reason");
        sheet.GetProperty("rejected").EnumerateArray().Select(r => r.GetProperty("row").GetInt32()).Should().Equal(44, 81);
    }

    [Fact]
    public async Task Import_Twice_ChangesNothing()
    {
        await _run.RunAsync("import", "organisations", Sample("Перечень_организаций_2026.xlsx"));

        var second = await _run.RunAsync("import", "organisations", Sample("Перечень_организаций_2026.xlsx"), "--json");

        Sum(second.Json, "created").Should().Be(0);
        Sum(second.Json, "updated").Should().Be(0);
        Sum(second.Json, "unchanged").Should().BeGreaterThan(200);
    }

    [Fact]
    public async Task Import_DryRun_WritesNothing()
    {
        var answer = await _run.RunAsync("import", "organisations", Sample("Перечень_организаций_2026.xlsx"), "--dry-run", "--json");

        answer.Json.GetProperty("committed").GetBoolean().Should().BeFalse();
        Sum(answer.Json, "created").Should().BeGreaterThan(100);
        (await RawSql.ScalarAsync(_run.DatabasePath, "SELECT COUNT(*) FROM Organisations")).Should().Be("0");
    }

    [Fact]
    public async Task Import_ForPeople_PrintsTablesAndRefusedRows()
    {
        var answer = await _run.RunAsync("import", "organisations", Sample("Перечень_организаций_2026.xlsx"));

        answer.Code.Should().Be(3);
        answer.Output.Should().ContainAll([.. CommandLineTexts.SheetHeads, "44", "81", CommandLineTexts.Written(1)]);
        answer.Error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("нет-такого.xlsx", null)]
    [InlineData("фото.xlsx", "это не таблица, а что-то другое")]
    [InlineData("пустой.csv", "")]
    public async Task Import_UnreadableFile_IsOneWithASentenceInTheSameShape(string name, string? content)
    {
        var path = content is null ? name : _run.WriteFile(name, content);

        var answer = await _run.RunAsync("import", "educators", path, "--json");

        answer.Code.Should().Be(1);
        answer.Names(answer.Json).Should().Equal("kind", "file", "committed", "error", "sheets");
        answer.Json.GetProperty("committed").GetBoolean().Should().BeFalse();
        answer.Error.Trim().Should().Be(answer.Json.GetProperty("error").GetString()).And.EndWith(".");
    }

    private static int Sum(JsonElement json, string count) => json.GetProperty("sheets").EnumerateArray().Sum(s => s.GetProperty(count).GetInt32());

    private static string Sample(string name) => Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", name);
}
