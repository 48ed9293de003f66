using Microsoft.EntityFrameworkCore.Design;

namespace MethodCenter.Domain.Data;

/// <summary>For <c>dotnet ef</c> only.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteMethodCenterDb>
{
    public SqliteMethodCenterDb CreateDbContext(string[] args) => (SqliteMethodCenterDb)new ContextSource(new() { Path = "design.db" }).New();
}

/// <summary>For <c>dotnet ef</c> only.</summary>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresMethodCenterDb>
{
    public PostgresMethodCenterDb CreateDbContext(string[] args) =>
        (PostgresMethodCenterDb)new ContextSource(new() { Provider = "postgres", Connection = "Host=localhost;Database=design" }).New();
}
