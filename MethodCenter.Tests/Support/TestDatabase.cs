using MethodCenter.Domain;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Tests.Support;

/// <summary>
/// A real database file with real migrations, and the product's own services over it. The actor can be changed between calls:
/// <c>test.As(AccessScope.Municipality(1))</c>.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>The day of all tests that need one.</summary>
    public static readonly DateOnly Today = new(2026, 6, 30);

    private static readonly SnilsVault TestVault = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;
    private readonly FixedActor _actor;

    private TestDatabase(string path)
    {
        Path = path;
        _actor = new FixedActor(Actor.System("тест"));
        _services = Services(path, _actor, Clock);
        _scope = _services.CreateAsyncScope();
    }

    public string Path { get; }
    public FixedClock Clock { get; } = new(Today);
    public SnilsVault Vault => TestVault;
    public Database Database => Get<Database>();
    public Actor Actor => _actor.Current;

    /// <summary>Copies a migrated and seeded empty database, so that each test starts in milliseconds.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        var path = NewPath();
        File.Copy(await Template.Value, path);
        return new TestDatabase(path);
    }

    public T Get<T>() where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>From now on somebody with this scope acts.</summary>
    public TestDatabase As(AccessScope scope, Role role = Role.CentreStaff, int? userId = null)
    {
        _actor.Current = new Actor(userId, "тест", role, scope, "127.0.0.1");
        return this;
    }

    /// <summary>From now on the system acts: the whole region.</summary>
    public TestDatabase AsSystem()
    {
        _actor.Current = Actor.System("тест");
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(System.IO.Path.GetDirectoryName(Path)!, System.IO.Path.GetFileName(Path) + "*")) File.Delete(file);
    }

    private static string NewPath()
    {
        var directory = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "methodcenter-tests");
        Directory.CreateDirectory(directory);
        return System.IO.Path.Combine(directory, Guid.NewGuid().ToString("N") + ".db");
    }

    private static ServiceProvider Services(string path, FixedActor actor, FixedClock clock)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<ICurrentActor>(actor);
        services.AddMethodCenterDomain(new DatabaseOptions { Path = path }, TestVault);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var path = NewPath();
        await using (var services = Services(path, new FixedActor(Actor.System("тест")), new FixedClock(Today)))
        {
            await services.GetRequiredService<DatabaseStart>().RunAsync();
        }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return path;
    }
}

/// <summary>A clock that stands at noon Moscow time of a day until it is moved.</summary>
public sealed class FixedClock(DateOnly day) : TimeProvider
{
    private DateTimeOffset _now = new(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateOnly to) => _now = new(to.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);

    public void Advance(TimeSpan by) => _now += by;
}
