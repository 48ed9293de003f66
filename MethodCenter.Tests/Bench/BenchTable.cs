using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>
/// Collects figures, one line each, for the table that <c>bench.sh</c> prints. A figure never fails a test: machines differ, and the
/// person who reads the table judges it.
/// </summary>
internal static class BenchTable
{
    /// <summary>Adds a line: what was measured, how much, what is wanted.</summary>
    public static void Add(ITestOutputHelper output, string what, string figure, string wanted = "")
    {
        output.WriteLine($"{what}: {figure} {wanted}");
        if (Environment.GetEnvironmentVariable("BENCH_OUT") is { Length: > 0 } path) File.AppendAllText(path, $"{what}\t{figure}\t{wanted}\n");
    }

    /// <summary>Measures an act once cold and then fifty times warm: the median.</summary>
    public static async Task MeasureAsync(ITestOutputHelper output, string what, string wanted, Func<Task> act)
    {
        var cold = await TimeAsync(act);
        var warm = new List<double>();
        for (var i = 0; i < 50; i++) warm.Add(await TimeAsync(act));
        Add(output, what, $"{Number(warm.Order().ElementAt(25))} мс (первый раз {Number(cold)} мс)", wanted);
    }

    /// <summary>Milliseconds of one run.</summary>
    public static async Task<double> TimeAsync(Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        return watch.Elapsed.TotalMilliseconds;
    }

    public static string Number(double number) => number.ToString(number < 10 ? "0.00" : "0.#", CultureInfo.InvariantCulture);
}
