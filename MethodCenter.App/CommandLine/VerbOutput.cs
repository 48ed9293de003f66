using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using MethodCenter.App.Startup;
using MethodCenter.Domain.Common;
using Microsoft.Data.Sqlite;

namespace MethodCenter.App.CommandLine;

/// <summary>Prints what a verb found: one JSON object for machines, tables and sentences for people; faults go to the error stream.</summary>
internal sealed class VerbOutput(TextWriter output, TextWriter error)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// Opens the host, runs the verb, and turns a fault of the surroundings (no such directory, a database that is no database) into a
    /// sentence and code 1.
    /// </summary>
    public async Task<int> RunAsync(ParseResult parsed, CommonOptions common, Func<VerbHost, Task<int>> verb, CancellationToken ct)
    {
        try
        {
            await using var host = await VerbHost.OpenAsync(parsed, common, ct);
            return await verb(host);
        }
        catch (StartRefusedException refusal)
        {
            return await FailAsync(refusal.Message, parsed.GetValue(common.Json));
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException or Npgsql.NpgsqlException or InvalidOperationException or ArgumentException)
        {
            return await FailAsync(CommandLineTexts.Fault(fault.Message), parsed.GetValue(common.Json));
        }
        catch (OperationCanceledException)
        {
            return await FailAsync(CommandLineTexts.Cancelled, parsed.GetValue(common.Json));
        }
    }

    public async Task WriteJsonAsync(object value) => await output.WriteLineAsync(JsonSerializer.Serialize(value, Json));

    public async Task WriteLineAsync(string line = "") => await output.WriteLineAsync(line);

    /// <summary>A passing word about long work: not part of the answer, so it goes to the error stream.</summary>
    public void WriteAside(string line) => error.WriteLine(line);

    /// <summary>What went wrong: a sentence, and for machines an object with it.</summary>
    public async Task<int> FailAsync(string sentence, bool json)
    {
        await error.WriteLineAsync(sentence);
        if (json) await WriteJsonAsync(new { error = sentence });
        return ExitCodes.Failed;
    }

    public Task<int> FailAsync(DomainError refusal, bool json) => FailAsync(refusal.Message, json);

    /// <summary>A table with aligned columns; the columns of numbers are aligned to the right.</summary>
    public async Task WriteTableAsync(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = heads.Select((h, i) => rows.Select(r => r[i].Length).Append(h.Length).Max()).ToArray();
        await WriteRowAsync(heads);
        await output.WriteLineAsync(string.Join("  ", widths.Select(w => new string('─', w))));
        foreach (var row in rows) await WriteRowAsync(row);

        Task WriteRowAsync(IReadOnlyList<string> cells) =>
            output.WriteLineAsync(string.Join("  ", cells.Select((c, i) => IsNumber(i) ? c.PadLeft(widths[i]) : c.PadRight(widths[i]))).TrimEnd());

        bool IsNumber(int column) => rows.Count > 0 && rows.All(r => r[column].Length > 0 && r[column].All(c => char.IsDigit(c) || char.IsWhiteSpace(c) || c == ','));
    }
}
