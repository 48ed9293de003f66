using System.Diagnostics;
using MethodCenter.Domain.IndividualRoutes;
using Xunit;
using Xunit.Abstractions;

namespace MethodCenter.Tests.Bench;

/// <summary>Routes of a whole campaign on one core, beside the bare greedy pick, which keeps neither dates nor seats nor the least hours.</summary>
[Trait("Category", "Bench")]
public sealed class RoutePlannerBench(ITestOutputHelper output)
{
    [Fact]
    public void Routes_OfACampaign()
    {
        var book = new RoutePlannerBenchCatalogue(7);
        var (catalogue, people) = (book.Catalogue(), book.People(2_500));
        PlanAll(catalogue, people);
        GreedyAll(catalogue, people);

        var held = GC.GetTotalMemory(true);
        var before = GC.GetTotalAllocatedBytes(true);
        var (whole, routes) = PlanAll(catalogue, people);
        var allocated = GC.GetTotalAllocatedBytes(true) - before;
        held = GC.GetTotalMemory(true) - held;
        var slowest = people.Max(p => PlanAll(catalogue, [p]).Milliseconds);
        var greedy = GreedyAll(catalogue, people);
        var single = PlanAll(catalogue, people, false).Milliseconds;
        var tenfold = PlanAll(catalogue, book.People(25_000), false).Milliseconds;

        BenchTable.Add(output, "ИОМ: 2 500 маршрутов, одно ядро", $"{BenchTable.Number(whole)} мс", "< 20 000 мс");
        BenchTable.Add(output, "  на человека", $"{BenchTable.Number(whole / people.Count)} мс", "< 8 мс");
        BenchTable.Add(output, "  самый долгий человек", $"{BenchTable.Number(slowest)} мс");
        BenchTable.Add(output, "  выделено памяти", $"{allocated / 1024 / 1024} МБ, готовые маршруты занимают {held / 1024 / 1024} МБ", "< 1 ГБ");
        BenchTable.Add(output, "  дороже голого жадного выбора", $"в {BenchTable.Number(whole / greedy)} раза ({BenchTable.Number(greedy)} мс)");
        BenchTable.Add(output, "  в десять раз больше людей дороже", $"в {BenchTable.Number(tenfold / single)} раза", "≤ 12");
        BenchTable.Add(output, "  доказано лучших", $"{routes.Count(r => r.IsExact)} из {routes.Count}", "все");
        BenchTable.Add(output, "  не закрыто дефицитов", $"{routes.Sum(r => r.Uncovered.Count)}");
    }

    private static (double Milliseconds, List<ProposedRoute> Routes) PlanAll(PlanCatalogue catalogue, IEnumerable<PlanPerson> people, bool countsSeats = true)
    {
        var (ledger, routes, watch) = (new SeatLedger(), new List<ProposedRoute>(), Stopwatch.StartNew());
        foreach (var (person, number) in people.Select((p, i) => (p, i)))
        {
            if (RoutePlanner.Plan(catalogue, person, RoutePlannerBenchCatalogue.Limits(number), PlanMode.BestEffort, countsSeats ? ledger : null).Route is not { } route) continue;
            ledger.Reserve(route);
            routes.Add(route);
        }
        return (watch.Elapsed.TotalMilliseconds, routes);
    }

    /// <summary>For each need from the heaviest the shortest option that closes it; returns milliseconds.</summary>
    private static double GreedyAll(PlanCatalogue catalogue, IEnumerable<PlanPerson> people)
    {
        var (watch, hours) = (Stopwatch.StartNew(), 0);
        foreach (var person in people)
        {
            var covered = new HashSet<string>();
            foreach (var need in person.Needs.Where(n => n.IsRequired).OrderByDescending(n => n.Severity).ThenByDescending(n => n.Priority))
            {
                if (covered.Contains(need.Code)) continue;
                var entry = catalogue.Teaching(need.Code).Where(e => PlanRules.Usual.CanClose(e.Option.Kind, e.Option.Hours, need.Severity)).MinBy(e => e.Option.Hours);
                if (entry is null) continue;
                hours += entry.Option.Hours;
                covered.UnionWith(entry.Option.Codes);
            }
        }
        return hours > 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException("Nothing was picked.");
    }
}
