using System.Diagnostics;
using ExcelDataReader;
using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>
/// Importing 26,000 new educators, preview and commit together, against a bare read of the same file and a bare prepared insert of
/// the very rows that came of it, in the same run.
/// </summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class ImportBench(RegionDemo region, ITestOutputHelper output)
{
    private const int Rows = 26_000;
    private static readonly string[] Tables = ["Educators", "Employments"];

    [Fact]
    public async Task Import_RegionSizedFile()
    {
        using var folder = new TestFolder();
        var book = folder.File("контингент.xlsx");
        await EducatorsBook.WriteAsync(book, await InnsAsync(), Rows);
        var (first, imported, bare) = (await region.CopyAsync("first.db"), await region.CopyAsync("imported.db"), await region.CopyAsync("bare.db"));

        // Both sides run once before they are measured, so that neither pays for the compilation of its code.
        var cold = await BenchTable.TimeAsync(() => ImportAsync(first, book));
        await ReadAsync(book);
        var import = await BenchTable.TimeAsync(() => ImportAsync(imported, book));
        var read = await BenchTable.TimeAsync(() => ReadAsync(book));
        var insert = 0.0;
        foreach (var table in Tables) insert += await InsertAsync(imported, bare, table);

        var seconds = (double ms) => BenchTable.Number(ms / 1000);
        BenchTable.Add(output, "Загрузка 26 000: просмотр и запись", $"{seconds(import)} с (первый раз {seconds(cold)} с)", "< 12 с");
        BenchTable.Add(output, "  голое чтение файла и голая вставка строк", $"{seconds(read)} + {seconds(insert)} с");
        BenchTable.Add(output, "  отношение", $"{BenchTable.Number(import / (read + insert))}", "≤ 3");
        BenchTable.Add(output, "  отмена этой загрузки", $"{seconds(await BenchTable.TimeAsync(() => UndoAsync(imported)))} с", "секунды");
        BenchTable.Add(output, "  наибольшая память отдельного процесса", $"{await PeakAsync(await region.CopyAsync("peak.db"), book, folder)} МБ", "< 600 МБ");
    }

    private static async Task ImportAsync(string database, string book)
    {
        await using var host = new ServiceHost(database);
        await using var content = File.OpenRead(book);
        var service = host.Get<ImportService>();
        var staged = (await service.StageAsync(ImportKind.Educators, content, "контингент.xlsx")).Value;
        var outcome = (await service.CommitAsync(staged)).Value;
        if (outcome.Created < Rows) throw new InvalidOperationException($"The book does not import: {outcome.Created} of {outcome.Rows} rows.");
    }

    private static async Task UndoAsync(string database)
    {
        await using var host = new ServiceHost(database);
        var batch = (await host.Get<ImportQueries>().ListAsync(new())).Items[0].Id;
        var undone = await host.Get<ImportUndo>().UndoAsync(batch);
        if (!undone.IsOk) throw new InvalidOperationException(undone.Error.Message);
    }

    private static Task ReadAsync(string book)
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

    /// <summary>Milliseconds to insert the rows that <paramref name="from"/> has more than <paramref name="to"/>, with all indexes and checks.</summary>
    private static async Task<double> InsertAsync(string from, string to, string table)
    {
        await using var target = new SqliteConnection($"Data Source={to};Foreign Keys=True");
        await target.OpenAsync();
        await using var last = target.CreateCommand();
        last.CommandText = $"SELECT MAX(Id) FROM {table}";
        var rows = await RowsAsync(from, $"SELECT * FROM {table} WHERE Id > {await last.ExecuteScalarAsync()}");
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

    private static async Task<List<object[]>> RowsAsync(string path, string sql)
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

    private async Task<List<string>> InnsAsync() =>
        (await RowsAsync(region.Path, "SELECT Inn FROM Organisations WHERE TypeCode LIKE 'oo_s%' ORDER BY Id")).ConvertAll(r => (string)r[0]);

    /// <summary>Megabytes of the command line doing the same by itself, watched every few milliseconds.</summary>
    private static async Task<long> PeakAsync(string database, string book, TestFolder folder)
    {
        var app = Path.Combine(AppContext.BaseDirectory, "MethodCenter.App.dll");
        var start = new ProcessStartInfo("dotnet", [app, "import", "educators", book, "--db", database, "--keys", folder.File("keys"), "--json"])
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
            await Task.Delay(10);
        }
        await answer;
        if (process.ExitCode != 0) throw new InvalidOperationException($"The import ended with {process.ExitCode}.");
        return peak / 1024 / 1024;
    }
}
