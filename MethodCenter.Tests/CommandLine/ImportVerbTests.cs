using System.Text.Json;
using FluentAssertions;
using MethodCenter.App.CommandLine;
using MethodCenter.Domain.Import;
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

    [Theory]
    [InlineData("фото.xlsx", "import.photo")]
    [InlineData("пустой.xlsx", "import.empty-file")]
    [InlineData("строки.xlsx", "import.too-many-rows")]
    [InlineData("пароль.xlsx", "import.password")]
    [InlineData("без снилс.csv", "import.no-columns")]
    [InlineData("кодировка.csv", "import.unknown-encoding")]
    public async Task Import_BadInput_IsOneWithItsSentenceAndNothingWritten(string name, string code)
    {
        var (path, sentence) = (_run.WriteFile(name, ""), SentenceOf(code));
        await File.WriteAllBytesAsync(path, Tests.Import.BadFiles.Of(code));

        var answer = await _run.RunAsync("import", "educators", path, "--json");

        answer.Code.Should().Be(1);
        answer.Json.GetProperty("error").GetString().Should().StartWith(sentence);
        answer.Error.Should().StartWith(sentence);
        (await RawSql.ScalarAsync(_run.DatabasePath, "SELECT (SELECT COUNT(*) FROM ImportBatches) + (SELECT COUNT(*) FROM Educators)")).Should().Be("0");
    }

    [Theory]
    [InlineData("import", "nothing", "x.xlsx")]
    [InlineData("import", "educators")]
    [InlineData("import")]
    public async Task Import_WrongUsage_IsTwo(params string[] args) => (await _run.RunAsync(args)).Code.Should().Be(2);

    private static string SentenceOf(string code) => code switch
    {
        "import.photo" => ImportErrors.Photo.Message,
        "import.empty-file" => ImportErrors.Empty.Message,
        "import.too-many-rows" => ImportErrors.TooManyRows("Лист1", 200_000).Message,
        "import.password" => ImportErrors.Password.Message,
        "import.unknown-encoding" => ImportErrors.UnknownEncoding.Message,
        _ => ImportErrors.NoColumns("—", ["СНИЛС"], []).Message[..20],
    };

    private static int Sum(JsonElement json, string count) => json.GetProperty("sheets").EnumerateArray().Sum(s => s.GetProperty(count).GetInt32());

    private static string Sample(string name) => Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", name);
}
