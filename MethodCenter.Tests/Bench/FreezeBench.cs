using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>Freezing a round of the region and opening it again, beside the counting of the same sheet.</summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class FreezeBench(RegionDemo region, ITestOutputHelper output)
{
    private static readonly SheetSource Day = SheetSource.Live(new DateOnly(2026, 6, 30));

    [Fact]
    public async Task PackAndOpen()
    {
        var counting = await MedianAsync(async () => Count((await NewSheets().OpenAsync(Day)).Value));
        var sheet = (await NewSheets().OpenAsync(Day)).Value;
        Count(sheet);
        var packed = FrozenSheet.Pack(sheet);
        var mark = new FrozenMark(1, 1, 1, packed.Sha256);
        var packing = await MedianAsync(() => Task.FromResult(FrozenSheet.Pack(sheet)));
        var opening = await MedianAsync(() => Task.FromResult(FrozenSheet.Open(packed.Content, mark)));
        BenchTable.Add(output, "Снимок раунда: упаковать", Beside(packing, counting));
        BenchTable.Add(output, "  открыть", Beside(opening, counting));
        BenchTable.Add(output, "  объём снимка области", $"{packed.Content.Length / 1024} КБ");
    }

    [Fact]
    public async Task Freeze()
    {
        await using var host = new ServiceHost(await region.CopyAsync("freeze.db"));
        await using var db = host.Get<Database>().Read();
        var round = await db.MonitoringRounds.Where(r => r.State == RoundState.Frozen).OrderByDescending(r => r.Day).Select(r => r.Id).FirstAsync();
        var frozen = 0;
        var time = await BenchTable.TimeAsync(async () => frozen = (await host.Get<RoundFreezing>().FreezeAsync(round, "Замер времени")).Value);
        BenchTable.Add(output, "Фиксация раунда области целиком (счёт, упаковка, запись)", $"{BenchTable.Number(time)} мс");
        BenchTable.Add(output, "  проверка снимка", $"{BenchTable.Number(await BenchTable.TimeAsync(() => host.Get<SnapshotVerification>().CheckAsync(frozen)))} мс");
        BenchTable.Add(output, "  доска готовности", $"{BenchTable.Number(await BenchTable.TimeAsync(() => host.Get<RoundBoardQueries>().FindAsync(round)))} мс");
    }

    private MonitoringSheets NewSheets() => new(region.Host.Get<Database>(), new SheetCache());

    private static void Count(MonitoringSheet sheet)
    {
        foreach (var method in sheet.Methods) _ = sheet.RowsOf(method);
    }

    private static async Task<double> MedianAsync(Func<Task> act)
    {
        var times = new List<double>();
        for (var i = 0; i < 5; i++) times.Add(await BenchTable.TimeAsync(act));
        return times.Order().ElementAt(2);
    }

    private static string Beside(double time, double counting) =>
        $"{BenchTable.Number(time)} мс, {BenchTable.Number(time / counting)} от счёта ({BenchTable.Number(counting)} мс)";
}
