using FluentAssertions;
using MethodCenter.App.CommandLine;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.CommandLine;

public sealed class ReportVerbTests : IDisposable
{
    private readonly CommandLineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("docx", "PK")]
    [InlineData("xlsx", "PK")]
    [InlineData("html", "<!")]
    public async Task Report_Asset_IsWrittenInTheFormatOfTheFile(string extension, string begins)
    {
        var path = _run.WriteFile("отчёт." + extension, "");

        var answer = await _run.RunAsync("report", ReportCatalogue.Asset, "--out", path, "--date", "30.06.2026", "--json");

        answer.Code.Should().Be(0, answer.Error);
        answer.Json.GetProperty("date").GetString().Should().Be("2026-06-30");
        (await File.ReadAllBytesAsync(path)).Take(2).Should().Equal(begins.Select(c => (byte)c));
        (await RawSql.ScalarAsync(_run.DatabasePath, "SELECT COUNT(*) FROM AuditEntries WHERE Subject = 'Report'")).Should().Be("1");
    }

    [Fact]
    public async Task Report_OfAMunicipality_TakesItsCode()
    {
        var path = _run.WriteFile("карточка.html", "");

        (await _run.RunAsync("report", ReportCatalogue.Municipality, "--out", path, "--municipality", "41648000")).Code.Should().Be(0);

        (await File.ReadAllTextAsync(path)).Should().Contain("Тосненск");
    }

    [Fact]
    public async Task Report_OfAMunicipalityWithoutOne_FailsInWords()
    {
        var answer = await _run.RunAsync("report", ReportCatalogue.Municipality, "--out", "x.html");

        (answer.Code, answer.Error.Trim()).Should().Be((1, ReportCatalogueErrors.MunicipalityMissing.Message));
    }

    [Theory]
    [InlineData("x.txt", "30.06.2026")]
    [InlineData("x.pdf", "вчера")]
    public async Task Report_WrongFileOrDate_IsWrongUsage(string file, string date)
    {
        var answer = await _run.RunAsync("report", ReportCatalogue.Asset, "--out", file, "--date", date);

        answer.Code.Should().Be(2);
        answer.Error.Should().ContainAny(CommandLineTexts.FormatWrong, CommandLineTexts.DateWrong(date));
    }
}
