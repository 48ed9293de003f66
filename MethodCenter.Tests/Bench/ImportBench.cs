using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;
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
        await BareWork.ReadAsync(book);
        var import = await BenchTable.TimeAsync(() => ImportAsync(imported, book));
        var read = await BenchTable.TimeAsync(() => BareWork.ReadAsync(book));
        var insert = 0.0;
        foreach (var table in Tables) insert += await BareWork.InsertAsync(imported, bare, table);

        var seconds = (double ms) => BenchTable.Number(ms / 1000);
        BenchTable.Add(output, "Загрузка 26 000: просмотр и запись", $"{seconds(import)} с (первый раз {seconds(cold)} с)", "< 12 с");
        BenchTable.Add(output, "  голое чтение файла и голая вставка строк", $"{seconds(read)} + {seconds(insert)} с");
        BenchTable.Add(output, "  отношение", $"{BenchTable.Number(import / (read + insert))}", "≤ 3");
        BenchTable.Add(output, "  отмена этой загрузки", $"{seconds(await BenchTable.TimeAsync(() => UndoAsync(imported)))} с", "секунды");
        BenchTable.Add(output, "  наибольшая память отдельного процесса", $"{await BareWork.PeakAsync(await region.CopyAsync("peak.db"), "educators", book, folder)} МБ", "< 600 МБ");
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

    private async Task<List<string>> InnsAsync() =>
        (await BareWork.RowsAsync(region.Path, "SELECT Inn FROM Organisations WHERE TypeCode LIKE 'oo_s%' ORDER BY Id")).ConvertAll(r => (string)r[0]);
}
