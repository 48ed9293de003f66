using FluentAssertions;
using MethodCenter.App.CommandLine;
using MethodCenter.App.Startup;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.CommandLine;

public sealed class UserVerbTests : IDisposable
{
    private readonly CommandLineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Add_Administrator_PrintsAOneTimePasswordThatTheJournalDoesNotHold()
    {
        var answer = await _run.RunAsync("user", "add", "petrova", "--name", "Петрова Нина Ивановна", "--role", "administrator", "--json");

        answer.Code.Should().Be(0);
        answer.Names(answer.Json).Should().Equal("login", "password");
        var password = answer.Json.GetProperty("password").GetString()!;
        (await RawSql.ScalarAsync(_run.DatabasePath, $"SELECT COUNT(*) FROM AuditEntries WHERE Summary LIKE '%{password}%' OR Changes LIKE '%{password}%'")).Should().Be("0");
        (await RawSql.ScalarAsync(_run.DatabasePath, "SELECT ActorName FROM AuditEntries WHERE Subject = 'User'"))
            .Should().Be(CommandLineTexts.Account(Environment.UserName));
    }

    [Fact]
    public async Task Add_MunicipalityByItsOldCode_SeesThatMunicipality()
    {
        await _run.RunAsync("user", "add", "gatchina", "--name", "Гатчинский методист", "--role", "municipality", "--municipality", "41618000");

        var list = await _run.RunAsync("user", "list", "--json");

        var user = list.Json.GetProperty("users")[0];
        (user.GetProperty("role").GetString(), user.GetProperty("place").GetString()).Should().Be(("municipality", "Гатчинский муниципальный округ"));
    }

    [Fact]
    public async Task Add_MunicipalRoleWithoutMunicipality_IsRefusedInWords()
    {
        var answer = await _run.RunAsync("user", "add", "nobody", "--name", "Некто Имя", "--role", "municipality");

        (answer.Code, answer.Error.Trim(), answer.Output).Should().Be((1, AccessErrors.MunicipalityMissing.Message, ""));
    }

    [Fact]
    public async Task Block_ThenUnblock_ChangesTheState()
    {
        await AddAdministratorsAsync();

        (await _run.RunAsync("user", "block", "второй")).Code.Should().Be(0);
        (await RawSql.ScalarAsync(_run.DatabasePath, "SELECT IsBlocked FROM Users WHERE Login = 'второй'")).Should().Be("1");
        (await _run.RunAsync("user", "unblock", "ВТОРОЙ")).Code.Should().Be(0);
        (await RawSql.ScalarAsync(_run.DatabasePath, "SELECT IsBlocked FROM Users WHERE Login = 'второй'")).Should().Be("0");
    }

    [Fact]
    public async Task Reset_GivesAnotherPassword()
    {
        await AddAdministratorsAsync();

        var (first, second) = (await _run.RunAsync("user", "reset", "второй", "--json"), await _run.RunAsync("user", "reset", "второй", "--json"));

        first.Json.GetProperty("password").GetString().Should().NotBe(second.Json.GetProperty("password").GetString());
    }

    [Fact]
    public async Task Act_OnAnUnknownLogin_FailsInWords()
    {
        var answer = await _run.RunAsync("user", "block", "никто");

        (answer.Code, answer.Error.Trim()).Should().Be((1, CommandLineTexts.NoSuchUser("никто")));
    }

    [Fact]
    public async Task Run_WhileTheSiteHasTheDatabaseOpen_FailsInWords()
    {
        using var site = DatabaseLock.Take(new DatabaseOptions { Path = _run.DatabasePath });

        var answer = await _run.RunAsync("user", "list");

        (answer.Code, answer.Error.Trim()).Should().Be((1, StartTexts.DatabaseBusy(_run.DatabasePath)));
    }

    private async Task AddAdministratorsAsync()
    {
        foreach (var login in new[] { "первый", "второй" })
            await _run.RunAsync("user", "add", login, "--name", "Фамилия Имя", "--role", "administrator");
    }
}
