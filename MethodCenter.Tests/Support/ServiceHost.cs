using MethodCenter.Domain;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Tests.Support;

/// <summary>The product's services over a database file that a test has made, copied or damaged; the system acts.</summary>
public sealed class ServiceHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    public ServiceHost(string path)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new FixedClock(TestDatabase.Today));
        services.AddSingleton<ICurrentActor>(new FixedActor(Actor.System("тест")));
        services.AddMethodCenterDomain(new DatabaseOptions { Path = path }, new SnilsVault([.. Enumerable.Range(0, 32).Select(i => (byte)i)]));
        _services = services.BuildServiceProvider();
        _scope = _services.CreateAsyncScope();
    }

    public T Get<T>() where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}

/// <summary>A directory of a test, gone with it.</summary>
public sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("methodcenter-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
