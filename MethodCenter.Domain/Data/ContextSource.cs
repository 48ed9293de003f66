using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MethodCenter.Domain.Data;

/// <summary>Makes contexts for the chosen database. Only <see cref="Database"/>, start and migrations use it.</summary>
public sealed class ContextSource
{
    private readonly DbContextOptions _options;

    public ContextSource(DatabaseOptions options)
    {
        Options = options;
        _options = options.IsSqlite ? SqliteOptions(options.Path) : PostgresOptions(options.Connection);
    }

    public DatabaseOptions Options { get; }

    /// <summary>A fresh context that sees nothing until it gets an actor.</summary>
    public MethodCenterDb New() => Options.IsSqlite
        ? new SqliteMethodCenterDb((DbContextOptions<SqliteMethodCenterDb>)_options)
        : new PostgresMethodCenterDb((DbContextOptions<PostgresMethodCenterDb>)_options);

    private static DbContextOptions<SqliteMethodCenterDb> SqliteOptions(string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = true };
        return Common(new DbContextOptionsBuilder<SqliteMethodCenterDb>()
            .UseSqlite(connection.ToString())
            .AddInterceptors(new SqlitePragmas()));
    }

    private static DbContextOptions<PostgresMethodCenterDb> PostgresOptions(string connection) =>
        Common(new DbContextOptionsBuilder<PostgresMethodCenterDb>().UseNpgsql(connection));

    private static DbContextOptions<T> Common<T>(DbContextOptionsBuilder<T> builder) where T : MethodCenterDb => builder
        .ConfigureWarnings(w => w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning))
        .Options;
}
