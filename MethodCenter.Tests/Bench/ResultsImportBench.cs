using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>
/// Importing 60,000 results (5,000 people, twelve competences), long and wide, preview and commit together, against a bare read of the same
/// file and a bare prepared insert of the very rows that came of it, in the same run.
/// </summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class ResultsImportBench(RegionDemo region, ITestOutputHelper output)
{
    private const int People = 5_000;
    private static readonly string[] Tables = ["DiagnosticCampaigns", "CampaignItems", "Diagnoses", "Deficits", "DeficitSteps"];

    [Theory]
    [InlineData("длинный csv", "результаты.csv")]
    [InlineData("широкий xlsx", "результаты.xlsx")]
    public async Task Import_Results(string shape, string name)
    {
        using var folder = new TestFolder();
        var isLong = name.EndsWith(".csv", StringComparison.Ordinal);
        var file = folder.File(name);
        if (isLong) await ResultsBook.WriteLongAsync(file, People);
        else await ResultsBook.WriteWideAsync(file, People);
        var bare = await WithPeopleAsync(folder, "bare");
        var (first, imported, peak) = (Copy(folder, bare, "first"), Copy(folder, bare, "imported"), Copy(folder, bare, "peak"));
        var rows = isLong ? People * ResultsBook.Competences : People;

        // Both sides run once before they are measured, so that neither pays for the compilation of its code.
        var cold = await BenchTable.TimeAsync(() => ImportAsync(first, file, rows));
        await ReadAsync(file, isLong);
        var import = await BenchTable.TimeAsync(() => ImportAsync(imported, file, rows));
        var read = await BenchTable.TimeAsync(() => ReadAsync(file, isLong));
        var insert = 0.0;
        foreach (var table in Tables) insert += await BareWork.InsertAsync(imported, bare, table);

        var seconds = (double ms) => BenchTable.Number(ms / 1000);
        BenchTable.Add(output, $"Результаты диагностики 60 000, {shape}: просмотр и запись", $"{seconds(import)} с (первый раз {seconds(cold)} с)");
        BenchTable.Add(output, "  голое чтение файла и голая вставка строк", $"{seconds(read)} + {seconds(insert)} с");
        BenchTable.Add(output, "  отношение", $"{BenchTable.Number(import / (read + insert))}", "≤ 3");
        BenchTable.Add(output, "  наибольшая память отдельного процесса", $"{await BareWork.PeakAsync(peak, "diagnostics", file, folder)} МБ", "< 400 МБ");
    }

    private async Task<string> WithPeopleAsync(TestFolder folder, string name)
    {
        var path = Copy(folder, await region.CopyAsync($"{Guid.NewGuid():N}.db"), name);
        var inns = (await BareWork.RowsAsync(path, "SELECT Inn FROM Organisations WHERE TypeCode LIKE 'oo_s%' ORDER BY Id")).ConvertAll(r => (string)r[0]);
        var book = folder.File("контингент.xlsx");
        await EducatorsBook.WriteAsync(book, inns, People);
        await using var host = new ServiceHost(path);
        await using var content = File.OpenRead(book);
        var service = host.Get<ImportService>();
        await service.CommitAsync((await service.StageAsync(ImportKind.Educators, content, "контингент.xlsx")).Value);
        await RawSql.RunAsync(path, "PRAGMA wal_checkpoint(TRUNCATE)");
        return path;
    }

    private static string Copy(TestFolder folder, string from, string name)
    {
        var path = folder.File(name + ".db");
        File.Copy(from, path);
        return path;
    }

    private static async Task ImportAsync(string database, string file, int rows)
    {
        await using var host = new ServiceHost(database);
        await using var content = File.OpenRead(file);
        var service = host.Get<ImportService>();
        var staged = await service.StageAsync(ImportKind.Diagnostics, content, Path.GetFileName(file));
        if (!staged.IsOk) throw new InvalidOperationException(staged.Error.Message);
        var outcome = (await service.CommitAsync(staged.Value)).Value;
        if (outcome.Created < rows) throw new InvalidOperationException($"The file does not import: {outcome.Created} of {outcome.Rows} rows.");
    }

    private static Task ReadAsync(string file, bool isLong) => isLong ? BareWork.ReadCsvAsync(file) : BareWork.ReadAsync(file);
}
