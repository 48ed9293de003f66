using MethodCenter.Domain.Matching;
using MethodCenter.Tests.Matching;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>
/// The distribution of 5,000 people over 1,500 others with 50 candidates each, beside a greedy pass over the same offers, and over
/// ten times fewer: with seats to spare, with just enough of them, and with fewer than needed.
/// </summary>
[Collection("Bench")]
[Trait("Category", "Bench")]
public sealed class MatchingBench(ITestOutputHelper output)
{
    private const int Runs = 5;

    [Theory]
    [InlineData("мест с запасом", 8)]
    [InlineData("мест впритык", 4)]
    [InlineData("мест не хватает", 3)]
    public async Task Matching_Region(string name, int hard)
    {
        var (large, small) = (MatchingBook.Region(5_000, 1_500, 50, hard), MatchingBook.Region(500, 150, 50, hard));
        var found = Matcher.Solve(large).Value;
        var whole = await MedianAsync(() => Matcher.Solve(large));
        var greedy = await MedianAsync(() => MatchingBook.Greedy(large));
        var tenth = await MedianAsync(() => Matcher.Solve(small));

        BenchTable.Add(output, $"Подбор 5 000 × 1 500 × 50, {name}", $"{BenchTable.Number(whole)} мс", "< 3000 мс");
        BenchTable.Add(output, "  жадный проход по тем же парам", $"{BenchTable.Number(greedy)} мс");
        BenchTable.Add(output, "  точный дороже жадного", $"в {BenchTable.Number(whole / greedy)} раза");
        BenchTable.Add(output, "  баллов точно и жадно, с парой точно и жадно", Gain(large, found));
        BenchTable.Add(output, "  500 × 150 × 50", $"{BenchTable.Number(tenth)} мс");
        BenchTable.Add(output, "  в десять раз больше дороже", $"в {BenchTable.Number(whole / tenth)} раза");
        BenchTable.Add(output, "  память сверх данных", $"{Allocated(large)} МБ", "< 1024 МБ");
        BenchTable.Add(output, "  улучшающей перестановки нет (проверено отдельно)", OptimalityProof.Holds(found) ? "да" : "НЕТ", "да");
        await AnswersAsync(found);
    }

    /// <summary>The hardest shape that was found: everybody ranks the givers alike, no two alike in rank, and no seat is to spare.</summary>
    [Fact]
    public async Task Matching_RankedAlike()
    {
        var problem = MatchingBook.RankedAlike(5_000, 1_250, 50, 4);
        var whole = await MedianAsync(() => Matcher.Solve(problem));

        BenchTable.Add(output, "Подбор 5 000 × 1 250 × 50, все ранжируют одинаково, мест ровно столько", $"{BenchTable.Number(whole)} мс");
    }

    private async Task AnswersAsync(Distribution found)
    {
        var pair = found.Pairs[found.Pairs.Count / 2];
        var other = found.Problem.Offers.First(o => o.Seeker == pair.Seeker.Key && o.Giver != pair.Giver.Key);
        var why = await MedianAsync(() => found.WhyNot(other.Seeker, other.Giver));
        var seats = await MedianAsync(() => found.PlanSeats());
        BenchTable.Add(output, "  почему не другой", $"{BenchTable.Number(why)} мс");
        BenchTable.Add(output, "  сколько мест нужно всем", $"{BenchTable.Number(seats)} мс");
    }

    private static string Gain(MatchingProblem problem, Distribution found)
    {
        var (points, covered) = MatchingBook.Greedy(problem);
        return $"{found.Value.Points} и {points}, {found.Pairs.Count} и {covered}";
    }

    /// <summary>Everything allocated in one run: more than is ever held at once.</summary>
    private static long Allocated(MatchingProblem problem)
    {
        var start = GC.GetTotalAllocatedBytes(precise: true);
        GC.KeepAlive(Matcher.Solve(problem));
        return (GC.GetTotalAllocatedBytes(precise: true) - start) / 1024 / 1024;
    }

    private static async Task<double> MedianAsync<T>(Func<T> act)
    {
        var times = new List<double>();
        for (var i = 0; i < Runs; i++) times.Add(await BenchTable.TimeAsync(() => Task.FromResult(act())));
        return times.Order().ElementAt(Runs / 2);
    }
}
