using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace MethodCenter.Tests.Support;

/// <summary>Goes past the product, straight into the file: to damage it on purpose, and to compare whole databases.</summary>
public static class RawSql
{
    public static async Task RunAsync(string path, string sql)
    {
        await using var connection = await OpenAsync(path);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; " + sql;
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<string> ScalarAsync(string path, string sql)
    {
        await using var connection = await OpenAsync(path);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary>One hash over all rows of all tables but the journal, which has moments, and the salted ciphers.</summary>
    public static async Task<string> HashOfAllRowsAsync(string path)
    {
        await using var connection = await OpenAsync(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in await ListAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_\\_EF%' ESCAPE '\\' AND name NOT IN ('AuditEntries', 'sqlite_sequence') ORDER BY name"))
        {
            var columns = await ListAsync(connection, $"SELECT name FROM pragma_table_info('{table}') WHERE name <> 'SnilsCipher' ORDER BY cid");
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT \"{string.Join("\", \"", columns)}\" FROM \"{table}\" ORDER BY 1";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\u001f', values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture))) + '\n'));
            }
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static async Task<SqliteConnection> OpenAsync(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<List<string>> ListAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return names;
    }
}
