using FluentAssertions;
using MethodCenter.App.CommandLine;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.CommandLine;

public sealed class CommandLineAppTests : IDisposable
{
    private readonly CommandLineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(true, "demo")]
    [InlineData(true, "verify", "--json")]
    [InlineData(true, "demmo")]
    [InlineData(true, "--help")]
    [InlineData(false)]
    [InlineData(false, "--Urls=http://localhost:1")]
    [InlineData(false, "--environment", "Development")]
    [InlineData(false, "Urls=http://localhost:1")]
    public void IsVerb_ByTheFirstArgument(bool expected, params string[] args) => CommandLineApp.IsVerb(args).Should().Be(expected);

    [Theory]
    [InlineData("demmo")]
    [InlineData("demo", "--size", "huge")]
    [InlineData("verify", "лишнее")]
    [InlineData("import", "educators")]
    [InlineData("import", "people", "x.xlsx")]
    [InlineData("verify", "--provider", "oracle")]
    public async Task Run_WrongUsage_IsTwoAndSaysSoOnTheErrorStream(params string[] args)
    {
        var answer = await _run.RunAsync(args);

        answer.Code.Should().Be(2);
        answer.Output.Should().BeEmpty();
        answer.Error.Should().Contain("--help");
        File.Exists(_run.DatabasePath).Should().BeFalse();
    }

    [Fact]
    public async Task Run_Help_NamesTheVerbsInRussian()
    {
        var answer = await _run.RunAsync("--help");

        answer.Code.Should().Be(0);
        answer.Output.Should().ContainAll("demo", "import", "verify", CommandLineTexts.Demo, CommandLineTexts.DbOption);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("demo", "--help")]
    [InlineData("user", "add", "--help")]
    public async Task Run_Help_HasNoEnglishWords(params string[] args)
    {
        var answer = await _run.RunAsync(args);

        answer.Output.Should().NotContainAny("Description", "REQUIRED", "default:", "Show help", "Options", "Usage", "command]");
    }

    [Fact]
    public async Task Demo_EmptyDatabase_IsMadeAndFilled()
    {
        var answer = await _run.RunAsync("demo", "--json");

        answer.Code.Should().Be(0);
        answer.Error.Should().BeEmpty();
        answer.Names(answer.Json).Should().Equal("size", "organisations", "educators", "employments", "methodists", "assignments", "workEntries", "seconds");
        answer.Json.GetProperty("educators").GetInt32().Should().BeGreaterThan(2000);
        (await RawSql.ScalarAsync(_run.DatabasePath, "SELECT ActorName FROM AuditEntries WHERE Subject = 'Demo'"))
            .Should().Be(CommandLineTexts.Account(Environment.UserName));
    }

    [Fact]
    public async Task Demo_Twice_FailsInWords()
    {
        await _run.RunAsync("demo");

        var answer = await _run.RunAsync("demo", "--json");

        answer.Code.Should().Be(1);
        answer.Json.GetProperty("error").GetString().Should().Be(DemoErrors.NotEmpty.Message);
        answer.Error.Trim().Should().Be(DemoErrors.NotEmpty.Message);
    }

    [Fact]
    public async Task Demo_ForPeople_PrintsATable()
    {
        var answer = await _run.RunAsync("demo");

        answer.Output.Should().ContainAll(CommandLineTexts.What, CommandLineTexts.HowMany, "─");
    }

    [Fact]
    public async Task Verify_NewDatabase_IsInOrder()
    {
        var answer = await _run.RunAsync("verify", "--json");

        answer.Code.Should().Be(0);
        answer.Json.GetProperty("ok").GetBoolean().Should().BeTrue();
        answer.Names(answer.Json.GetProperty("checks")[0]).Should().Contain(["code", "name", "looked", "faults", "faultCount", "isOk"]);
    }

    [Fact]
    public async Task Verify_TamperedJournal_FailsAndNamesTheLine()
    {
        await _run.RunAsync("verify");
        await RawSql.RunAsync(_run.DatabasePath, "DROP TRIGGER AuditEntries_NoUpdate; UPDATE AuditEntries SET ActorName = 'другой' WHERE Id = 2");

        var answer = await _run.RunAsync("verify");

        answer.Code.Should().Be(1);
        answer.Output.Should().ContainAll("№ 2 ", CommandLineTexts.Verdict(false), CommandLineTexts.Verdict(true));
    }

    [Fact]
    public async Task Run_FileThatIsNoDatabase_FailsWithASentence()
    {
        _run.WriteFile("test.db", new string('x', 5000));

        var answer = await _run.RunAsync("verify", "--json");

        answer.Code.Should().Be(1);
        answer.Json.GetProperty("error").GetString().Should().StartWith(CommandLineTexts.Fault(""));
    }
}
