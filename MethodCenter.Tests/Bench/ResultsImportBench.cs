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
        var (bare, peak, book) = (folder.File("bare.db"), await region.CopyAsync($"{Guid.NewGuid():N}.db"), folder.File("контингент.xlsx"));
        File.Copy(peak, bare);
        await BenchPeople.AddAsync(bare, book, People);
        var (first, second, imported) = (folder.File("first.db"), folder.File("second.db"), folder.File("imported.db"));
        foreach (var copy in new[] { first, second, imported }) File.Copy(bare, copy);
        var rows = isLong ? People * ResultsBook.Competences : People;

        // Both sides run before they are measured, so that neither pays for the compilation of its code.
        var cold = await BenchTable.TimeAsync(() => ImportAsync(first, file, rows));
        await ImportAsync(second, file, rows);
        await ReadAsync(file, isLong);
        var import = await BenchTable.TimeAsync(() => ImportAsync(imported, file, rows));
        var read = await BenchTable.TimeAsync(() => ReadAsync(file, isLong));
        var insert = 0.0;
        foreach (var table in Tables) insert += await BareWork.InsertAsync(imported, bare, table);

        var seconds = (double ms) => BenchTable.Number(ms / 1000);
        BenchTable.Add(output, $"Результаты диагностики 60 000, {shape}: просмотр и запись", $"{seconds(import)} с (первый раз {seconds(cold)} с)");
        BenchTable.Add(output, "  голое чтение файла и голая вставка строк", $"{seconds(read)} + {seconds(insert)} с");
        BenchTable.Add(output, "  отношение", $"{BenchTable.Number(import / (read + insert))}", "≤ 3");
        // The other process has keys of its own: it knows only people that it has imported itself.
        await BareWork.PeakAsync(peak, "educators", book, folder);
        BenchTable.Add(output, "  наибольшая память отдельного процесса", $"{await BareWork.PeakAsync(peak, "diagnostics", file, folder)} МБ", "< 400 МБ");
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
