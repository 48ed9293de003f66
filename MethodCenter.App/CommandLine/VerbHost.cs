using MethodCenter.Domain;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using System.CommandLine;

namespace MethodCenter.App.CommandLine;

/// <summary>
/// The services of one run over the chosen database, which is made and brought up to date first. Whoever runs the verb stands in
/// the journal as «командная строка: user».
/// </summary>
internal sealed class VerbHost : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly AsyncServiceScope _scope;

    private VerbHost(ServiceProvider provider)
    {
        _provider = provider;
        _scope = provider.CreateAsyncScope();
    }

    public static async Task<VerbHost> OpenAsync(ParseResult parsed, CommonOptions common, CancellationToken ct)
    {
        var settings = ReadSettings();
        var database = settings.GetSection("MethodCenter:Database").Get<DatabaseOptions>() ?? new DatabaseOptions();
        if (parsed.GetValue(common.Database) is { } path) (database.Provider, database.Path) = ("sqlite", path);
        if (parsed.GetValue(common.Provider) is { } provider) database.Provider = provider;
        if (parsed.GetValue(common.Connection) is { } connection) database.Connection = connection;
        var keys = parsed.GetValue(common.Keys) ?? settings["MethodCenter:Keys:Directory"] ?? "data/keys";
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(settings);
        services.AddSingleton<ICurrentActor>(new FixedActor(Actor.System(CommandLineTexts.Account(Environment.UserName))));
        services.AddMethodCenterDomain(database, SnilsVault.Open(keys));
        var host = new VerbHost(services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true }));
        await host.Get<DatabaseStart>().RunAsync(ct);
        return host;
    }

    public T Get<T>() where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _provider.DisposeAsync();
    }

    /// <summary>The same settings as the site's: the file at the root, that of the environment, environment variables.</summary>
    private static IConfigurationRoot ReadSettings()
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? "Production";
        return new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: false)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
    }
}
