namespace MethodCenter.Domain.Data;

/// <summary>Which database holds the data: section <c>MethodCenter:Database</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary><c>sqlite</c> or <c>postgres</c>.</summary>
    public string Provider { get; set; } = "sqlite";

    /// <summary>Path of the SQLite file; relative to the working directory.</summary>
    public string Path { get; set; } = "data/methodcenter.db";

    /// <summary>Connection string of PostgreSQL.</summary>
    public string Connection { get; set; } = "";

    public bool IsSqlite => string.Equals(Provider, "sqlite", StringComparison.OrdinalIgnoreCase);
}
