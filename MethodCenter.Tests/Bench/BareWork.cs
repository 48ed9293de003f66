using System.Diagnostics;
using CsvHelper;
using ExcelDataReader;
using MethodCenter.Tests.Support;
using Microsoft.Data.Sqlite;

namespace MethodCenter.Tests.Bench;

/// <summary>The least that any import must do: read the file and insert the rows, with nothing in between.</summary>
internal static class BareWork
{
    /// <summary>Every cell of a workbook.</summary>
    public static Task ReadAsync(string book)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var content = File.OpenRead(book);
        using var reader = ExcelReaderFactory.CreateReader(content);
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++) _ = reader.GetValue(i);
        }
        return Task.CompletedTask;
    }

    /// <summary>Every field of a csv as text.</summary>
    public static Task ReadCsvAsync(string path)
    {
        using var text = new StreamReader(path);
        using var csv = CsvReader.Create(text, new CsvReaderOptions { Separator = ';', HasHeader = false });
        while (csv.Read())
        {
            for (var i = 0; i < csv.FieldCount; i++) _ = csv.GetString(i);
        }
        return Task.CompletedTask;
    }

    /// <summary>Milliseconds to insert the rows that <paramref name="from"/> has more than <paramref name="to"/>, with all indexes and checks.</summary>
    public static async Task<double> InsertAsync(string from, string to, string table)
    {
        await using var target = new SqliteConnection($"Data Source={to};Foreign Keys=True");
        await target.OpenAsync();
        await using var last = target.CreateCommand();
        last.CommandText = $"SELECT COALESCE(MAX(Id), 0) FROM {table}";
        var rows = await RowsAsync(from, $"SELECT * FROM {table} WHERE Id > {await last.ExecuteScalarAsync()}");
        if (rows.Count == 0) return 0;
        return await BenchTable.TimeAsync(async () =>
        {
            await using var transaction = await target.BeginTransactionAsync();
            await using var insert = target.CreateCommand();
            insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", rows[0].Select((_, i) => "@p" + i))})";
            for (var i = 0; i < rows[0].Length; i++) insert.Parameters.Add(new SqliteParameter("@p" + i, null));
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++) insert.Parameters[i].Value = row[i];
                insert.ExecuteNonQuery();
            }
            await transaction.CommitAsync();
        });
    }

    /// <summary>Rows as the database keeps them.</summary>
    public static async Task<List<object[]>> RowsAsync(string path, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={path}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>Megabytes of the command line doing the same by itself, watched every few milliseconds.</summary>
    public static async Task<long> PeakAsync(string database, string kind, string book, TestFolder folder)
    {
        var app = Path.Combine(AppContext.BaseDirectory, "MethodCenter.App.dll");
        var start = new ProcessStartInfo("dotnet", [app, "import", kind, book, "--db", database, "--keys", folder.File("keys"), "--json"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.WorkingSet64);
            // A sample every ten milliseconds: what the process was at its largest cannot be asked once it has ended.
            await Task.Delay(10);
        }
        await answer;
        if (process.ExitCode != 0) throw new InvalidOperationException($"The import ended with {process.ExitCode}.");
        return peak / 1024 / 1024;
    }
}
