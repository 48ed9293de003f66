using MethodCenter.Domain.Matching;

namespace MethodCenter.Tests.Bench;

/// <summary>Made-up problems of a given size: municipalities, subjects, schools with low results, candidates who suit more or less.</summary>
internal static class MatchingBook
{
    private const int Municipalities = 18;
    private const int Subjects = 12;

    public static MatchingProblem Region(int seekers, int givers, int candidates, int hard)
    {
        var random = new Random(seekers);
        var needing = Enumerable.Range(0, seekers).Select(i => new Seeker($"п{i:0000}", $"Педагог {i}") { Priority = random.Next(8) == 0 ? 1 : 0 }).ToList();
        var giving = Enumerable.Range(0, givers).Select(i => Giving(i, random, hard)).ToList();
        return new(needing, giving, [.. needing.SelectMany((s, i) => Offers(s, i, giving, candidates, random))]);
    }

    /// <summary>The points depend on the giver only; a seat for everybody and not one more.</summary>
    public static MatchingProblem RankedAlike(int seekers, int givers, int candidates, int hard)
    {
        var random = new Random(seekers);
        var needing = Enumerable.Range(0, seekers).Select(i => new Seeker($"п{i:0000}", $"Педагог {i}")).ToList();
        var giving = Enumerable.Range(0, givers).Select(i => new Giver($"м{i:0000}", $"Методист {i}", hard, hard)).ToList();
        return new(needing, giving, [.. needing.SelectMany(s => Enumerable.Range(0, givers).OrderBy(_ => random.Next()).Take(candidates)
            .Select(g => new Offer(s.Key, giving[g].Key, [new("стаж", g)])))]);
    }

    /// <summary>Each in turn takes the best who still has a seat: points and how many are covered.</summary>
    public static (long Points, int Covered) Greedy(MatchingProblem problem)
    {
        var free = problem.Givers.ToDictionary(g => g.Key, g => g.HardLimit - g.Held);
        var (points, covered) = (0L, 0);
        foreach (var offers in problem.Offers.GroupBy(o => o.Seeker))
        {
            Offer? best = null;
            foreach (var offer in offers)
            {
                if (free[offer.Giver] > 0 && (best is null || offer.Score > best.Score)) best = offer;
            }
            if (best is null) continue;
            free[best.Giver]--;
            points += best.Score;
            covered++;
        }
        return (points, covered);
    }

    private static Giver Giving(int number, Random random, int hard)
    {
        var most = Math.Max(1, hard + random.Next(-1, 2));
        return new($"м{number:0000}", $"Методист {number}", Math.Max(1, most - 1), most) { Held = random.Next(2) };
    }

    /// <summary>The most sought-after give to many: candidates are drawn so that the first tenth of givers is named three times as often.</summary>
    private static IEnumerable<Offer> Offers(Seeker seeker, int number, List<Giver> givers, int candidates, Random random)
    {
        var chosen = new HashSet<int>();
        while (chosen.Count < Math.Min(candidates, givers.Count * 9 / 10)) chosen.Add(random.Next(4) == 0 ? random.Next(givers.Count / 10) : random.Next(givers.Count));
        foreach (var giver in chosen)
        {
            var reasons = new List<Reason>();
            if (number % Subjects == giver % Subjects) reasons.Add(new("предмет", 3));
            if (random.Next(4) == 0) reasons.Add(new("закрывает дефицит", 3));
            if (number % Municipalities == giver % Municipalities) reasons.Add(new("муниципалитет", 2));
            if (random.Next(2) == 0) reasons.Add(new("уровень образования", 1));
            if (giver % 5 == 0) reasons.Add(new("высшая категория", 1));
            yield return new(seeker.Key, givers[giver].Key, reasons) { IsSameMunicipality = number % Municipalities == giver % Municipalities };
        }
    }
}
