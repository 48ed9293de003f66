using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>
/// Importing 60,000 rows of learning (20,000 people, three programmes each), preview and commit together, against a bare read of the same
/// file and a bare prepared insert of the very rows that came of it, in the same run.
/// </summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class TrainingsImportBench(RegionDemo region, ITestOutputHelper output)
{
    private const int People = 20_000;
    private const int Each = 3;
    private static readonly string[] Tables = ["Programmes", "ProgrammeStreams", "Enrolments"];

    [Fact]
    public async Task Import_Trainings()
    {
        using var folder = new TestFolder();
        var file = folder.File("обучение.csv");
        await TrainingsBook.WriteAsync(file, People, Each);
        var (bare, peak, book) = (folder.File("bare.db"), await region.CopyAsync($"{Guid.NewGuid():N}.db"), folder.File("контингент.xlsx"));
        File.Copy(peak, bare);
        await BenchPeople.AddAsync(bare, book, People);
        var (first, imported) = (folder.File("first.db"), folder.File("imported.db"));
        foreach (var copy in new[] { first, imported }) File.Copy(bare, copy);

        // Both sides run before they are measured, so that neither pays for the compilation of its code.
        var cold = await BenchTable.TimeAsync(() => ImportAsync(first, file));
        var again = await BenchTable.TimeAsync(() => ImportAsync(first, file, isNew: false));
        await BareWork.ReadCsvAsync(file);
        var import = await BenchTable.TimeAsync(() => ImportAsync(imported, file));
        var read = await BenchTable.TimeAsync(() => BareWork.ReadCsvAsync(file));
        var insert = 0.0;
        foreach (var table in Tables) insert += await BareWork.InsertAsync(imported, bare, table);

        var seconds = (double ms) => BenchTable.Number(ms / 1000);
        BenchTable.Add(output, "Обучение 60 000 строк: просмотр и запись", $"{seconds(import)} с (первый раз {seconds(cold)} с, повторно без изменений {seconds(again)} с)");
        BenchTable.Add(output, "  голое чтение файла и голая вставка строк", $"{seconds(read)} + {seconds(insert)} с");
        BenchTable.Add(output, "  отношение", $"{BenchTable.Number(import / (read + insert))}", "≤ 3");
        // The other process has keys of its own: it knows only people that it has imported itself.
        await BareWork.PeakAsync(peak, "educators", book, folder);
        BenchTable.Add(output, "  наибольшая память отдельного процесса", $"{await BareWork.PeakAsync(peak, "trainings", file, folder)} МБ", "< 400 МБ");
    }

    private static async Task ImportAsync(string database, string file, bool isNew = true)
    {
        await using var host = new ServiceHost(database);
        await using var content = File.OpenRead(file);
        var service = host.Get<ImportService>();
        var staged = await service.StageAsync(ImportKind.Trainings, content, Path.GetFileName(file));
        if (!staged.IsOk) throw new InvalidOperationException(staged.Error.Message);
        var outcome = (await service.CommitAsync(staged.Value)).Value;
        if ((isNew ? outcome.Created : outcome.Unchanged) != People * Each) throw new InvalidOperationException($"The file does not import: {outcome.Created} of {outcome.Rows} rows.");
    }
}
