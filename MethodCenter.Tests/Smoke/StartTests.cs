using FluentAssertions;
using MethodCenter.App.Startup;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Smoke;

/// <summary>What happens before the site opens: settings, the lock, the first accounts.</summary>
public sealed class StartTests : IAsyncLifetime
{
    private readonly string _directory = Path.Combine(Path.GetTempPath(), "methodcenter-tests", "start-" + Guid.NewGuid().ToString("N"));

    public Task InitializeAsync()
    {
        Directory.CreateDirectory(_directory);
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public void Settings_WithoutTheRootFile_RefuseToStartAndNameIt()
    {
        var act = () => new ConfigurationManager().UseSettingsFiles("Production", [], _directory);

        act.Should().Throw<StartRefusedException>().WithMessage($"*{Path.Combine(_directory, "appsettings.json")}*");
    }

    [Fact]
    public void Settings_OfTheEnvironmentAndTheCommandLine_WinOverTheRoot()
    {
        File.WriteAllText(Path.Combine(_directory, "appsettings.json"), """{ "A": "root", "B": "root", "C": "root" }""");
        File.WriteAllText(Path.Combine(_directory, "appsettings.Special.json"), """{ "B": "special", "C": "special" }""");
        var configuration = new ConfigurationManager();

        configuration.UseSettingsFiles("Special", ["--C=line"], _directory);

        new[] { configuration["A"], configuration["B"], configuration["C"] }.Should().Equal("root", "special", "line");
    }

    [Fact]
    public void Settings_WithSeveralFaults_NameAllOfThemAtOnceWithTheirKeys()
    {
        var configuration = Configuration(new()
        {
            ["MethodCenter:Database:Provider"] = "oracle", ["MethodCenter:Keys:Directory"] = " ", ["MethodCenter:Centre:Name"] = "",
            ["MethodCenter:Access:IdleMinutes"] = "many", ["MethodCenter:Access:SessionHours"] = "48", ["MethodCenter:Access:TrustedProxy"] = "proxy",
        });

        var act = () => Settings.Read(configuration);

        var message = act.Should().Throw<StartRefusedException>().Which.Message;
        message.Should().ContainAll(
            "MethodCenter:Database:Provider", "MethodCenter:Keys:Directory", "MethodCenter:Centre:Name",
            "MethodCenter:Access:IdleMinutes", "MethodCenter:Access:SessionHours", "MethodCenter:Access:TrustedProxy");
    }

    [Fact]
    public async Task Site_WithBadSettings_EndsWithOneAndASentence()
    {
        var said = new StringWriter();

        var code = await Site.RunAsync(["--MethodCenter:Access:IdleMinutes=0", "--MethodCenter:Database:Provider=oracle"], TextWriter.Null, said);

        code.Should().Be(1);
        said.ToString().Should().ContainAll("MethodCenter:Access:IdleMinutes", "MethodCenter:Database:Provider").And.NotContain(" at ");
    }

    [Fact]
    public void Lock_HeldByAnother_IsRefusedInWordsAndFreeAgainAfterwards()
    {
        var database = new DatabaseOptions { Path = Path.Combine(_directory, "a.db") };
        using (DatabaseLock.Take(database))
        {
            var act = () => DatabaseLock.Take(database);
            act.Should().Throw<StartRefusedException>().WithMessage($"*{database.Path}*");
        }

        DatabaseLock.Take(database).Dispose();
    }

    [Fact]
    public async Task FirstStart_OutsideDevelopment_PrintsAOneTimePasswordOnceAndItWorks()
    {
        await using var services = Services();
        var (first, second) = (new StringWriter(), new StringWriter());

        await FirstStart.RunAsync(services, isDevelopment: false, first);
        await FirstStart.RunAsync(services, isDevelopment: false, second);

        var password = System.Text.RegularExpressions.Regex.Match(first.ToString(), "[a-z2-9]{4}(-[a-z2-9]{4}){3}").Value;
        var signedIn = await services.GetRequiredService<SignInService>().SignInAsync(new() { Login = FirstAccounts.AdministratorLogin, Password = password }, null);
        second.ToString().Should().BeEmpty();
        signedIn.IsOk.Should().BeTrue();
        (await services.GetRequiredService<ActorDirectory>().FindAsync(signedIn.Value.UserId))!.Duty.Should().Be(AccountDuty.ChangePassword);
    }

    [Fact]
    public async Task DemoAccounts_OfADatabaseThatLeftDevelopment_AreBlocked()
    {
        await using var services = Services();
        await services.GetRequiredService<DatabaseStart>().RunAsync();
        await using (var scope = services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Assume(DatabaseStart.Account);
            await scope.ServiceProvider.GetRequiredService<FirstAccounts>().CreateDemoAsync();
        }
        var door = services.GetRequiredService<SignInService>();
        (await door.SignInAsync(new() { Login = "centre", Password = FirstAccounts.DemoPassword }, null)).IsOk.Should().BeTrue();

        await FirstStart.RunAsync(services, isDevelopment: false, TextWriter.Null);

        (await door.SignInAsync(new() { Login = "centre", Password = FirstAccounts.DemoPassword }, null)).IsOk.Should().BeFalse();
    }

    private ServiceProvider Services()
    {
        var settings = Settings.Read(Configuration(new()
        {
            ["MethodCenter:Database:Path"] = Path.Combine(_directory, "site.db"), ["MethodCenter:Keys:Directory"] = Path.Combine(_directory, "keys"),
        }));
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<TimeProvider>(new FixedClock(TestDatabase.Today));
        services.AddSite(settings);
        return services.BuildServiceProvider();
    }

    private static IConfiguration Configuration(Dictionary<string, string?> changes)
    {
        var configuration = new ConfigurationManager();
        configuration.UseSettingsFiles("Testing", []);
        configuration.AddInMemoryCollection(changes);
        return configuration;
    }
}
