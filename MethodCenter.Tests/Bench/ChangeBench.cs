using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>Why the eight changed between two dates of the region's demo, beside the counting of both sheets.</summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class ChangeBench(RegionDemo region, ITestOutputHelper output)
{
    private static readonly string[] _main = [.. IndicatorCatalogue.Main.Select(m => m.Code)];

    [Fact]
    public async Task Eight_RegionAndAllMunicipalities()
    {
        var (before, after) = (await SheetAsync(new(2026, 3, 31)), await SheetAsync(new(2026, 6, 30)));
        var counting = await MedianAsync(() => { foreach (var sheet in new[] { before, after }) foreach (var method in sheet.Methods) IndicatorCalculator.Compute(method, sheet.Index); });
        var changing = await MedianAsync(() => ChangeRule.Of(before, after, _main, null));
        var places = await MedianAsync(() => { foreach (var place in after.Places) ChangeRule.Of(before, after, _main, place.Id); });
        BenchTable.Add(output, "Почему изменилось: восемь показателей, область", $"{BenchTable.Number(changing)} мс", "≤ счёта обоих листов");
        BenchTable.Add(output, "  те же по 18 муниципалитетам", $"{BenchTable.Number(places)} мс");
        BenchTable.Add(output, "  счёт обоих листов, все показатели", $"{BenchTable.Number(counting)} мс");
        BenchTable.Add(output, "  отношение разбора к счёту", $"{BenchTable.Number(changing / counting)}");
    }

    private async Task<MonitoringSheet> SheetAsync(DateOnly day)
    {
        var sheet = (await new MonitoringSheets(region.Host.Get<Database>(), new SheetCache()).OpenAsync(SheetSource.Live(day))).Value;
        foreach (var method in sheet.Methods) sheet.Of(method);
        return sheet;
    }

    private static async Task<double> MedianAsync(Action act)
    {
        var times = new List<double>();
        for (var i = 0; i < 11; i++) times.Add(await BenchTable.TimeAsync(() => { act(); return Task.CompletedTask; }));
        return times.Order().ElementAt(5);
    }
}
