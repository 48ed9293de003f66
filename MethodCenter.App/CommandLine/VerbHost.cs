using System.CommandLine;
using MethodCenter.App.Reports;
using MethodCenter.App.Startup;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;

namespace MethodCenter.App.CommandLine;

/// <summary>
/// The services of one run over the chosen database, which is made and brought up to date first. Settings are the site's, the options
/// of the command line win. Whoever runs the verb stands in the journal as «командная строка: user».
/// </summary>
internal sealed class VerbHost : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly AsyncServiceScope _scope;
    private readonly DatabaseLock _turn;

    private VerbHost(ServiceProvider provider, DatabaseLock turn)
    {
        (_provider, _turn) = (provider, turn);
        _scope = provider.CreateAsyncScope();
    }

    /// <exception cref="StartRefusedException">Settings are wrong, or another process has the database open.</exception>
    public static async Task<VerbHost> OpenAsync(ParseResult parsed, CommonOptions common, CancellationToken ct)
    {
        var configuration = Configuration(parsed, common);
        var settings = Settings.Read(configuration);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<ICurrentActor>(new FixedActor(Actor.System(CommandLineTexts.Account(Environment.UserName))));
        services.AddField(settings);
        services.AddReports();
        services.AddScoped<AccountLookup>();
        var host = new VerbHost(services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true }), DatabaseLock.Take(settings.Database));
        await host.Get<DatabaseStart>().RunAsync(ct);
        return host;
    }

    public T Get<T>() where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _provider.DisposeAsync();
        _turn.Dispose();
    }

    private static ConfigurationManager Configuration(ParseResult parsed, CommonOptions common)
    {
        var configuration = new ConfigurationManager();
        configuration.UseSettingsFiles(Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? "Production", []);
        var path = parsed.GetValue(common.Database);
        var chosen = new Dictionary<string, string?>
        {
            ["MethodCenter:Database:Path"] = path,
            ["MethodCenter:Database:Provider"] = parsed.GetValue(common.Provider) ?? (path is null ? null : "sqlite"),
            ["MethodCenter:Database:Connection"] = parsed.GetValue(common.Connection),
            ["MethodCenter:Keys:Directory"] = parsed.GetValue(common.Keys),
        };
        configuration.AddInMemoryCollection(chosen.Where(c => c.Value is not null));
        return configuration;
    }
}
