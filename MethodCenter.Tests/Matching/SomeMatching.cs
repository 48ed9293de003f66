using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Matching;

namespace MethodCenter.Tests.Matching;

/// <summary>Problems for tests.</summary>
internal static class SomeMatching
{
    private static readonly string[] Subjects = ["предмет", "уровень", "муниципалитет", "сейчас вместе"];

    /// <summary>Any small problem: up to five seekers, four givers, limits from 0 to 3, three priorities, pairs by hand that agree.</summary>
    public static readonly Arbitrary<MatchingProblem> Any = Gen.Choose(0, int.MaxValue - 1).Select(seed => Small(new Random(seed))).ToArbitrary();

    public static Seeker Seeker(string key, int priority = 0) => new(key, "Педагог " + key) { Priority = priority };

    public static Giver Giver(string key, int soft, int hard, int held = 0) => new(key, "Методист " + key, soft, hard) { Held = held };

    public static Offer Offer(string seeker, string giver, int points) => new(seeker, giver, [new("предмет", points)]);

    public static MatchingProblem Problem(IEnumerable<Seeker> seekers, IEnumerable<Giver> givers, params IEnumerable<Offer> offers) =>
        new([.. seekers], [.. givers], [.. offers]);

    public static Distribution Solved(this MatchingProblem problem) => Matcher.Solve(problem).Value;

    public static MatchingProblem Small(Random random) => Made(random, random.Next(1, 6), random.Next(1, 5), random.Next(1, 5), 4);

    /// <summary>Too large to try every distribution: 20 to 80 seekers, 5 to 24 givers.</summary>
    public static MatchingProblem Middle(Random random) => Made(random, random.Next(20, 81), random.Next(5, 25), random.Next(1, 40), 10);

    private static MatchingProblem Made(Random random, int seekerCount, int giverCount, int most, int largest)
    {
        var seekers = Enumerable.Range(0, seekerCount).Select(i => Seeker($"с{i:00}", random.Next(3))).ToList();
        var density = random.Next(1, 11);
        var givers = Enumerable.Range(0, giverCount).Select(i => SmallGiver(random, i, largest)).ToList();
        var offers = (from s in seekers from g in givers where random.Next(10) < density select SmallOffer(random, s, g, most)).ToList();
        var problem = new MatchingProblem(seekers, givers, offers) { Weights = new(random.Next(4), random.Next(3)) };
        return WithHands(problem, random);
    }

    /// <summary>The same problem with every list in another order.</summary>
    public static MatchingProblem Shuffled(this MatchingProblem problem, Random random) => problem with
    {
        Seekers = Shuffle(problem.Seekers, random),
        Givers = Shuffle(problem.Givers, random),
        Offers = Shuffle(problem.Offers, random),
        Refusals = Shuffle(problem.Refusals, random),
        Forced = Shuffle(problem.Forced, random),
        Forbidden = Shuffle(problem.Forbidden, random),
        Preferred = Shuffle(problem.Preferred, random),
    };

    private static Giver SmallGiver(Random random, int number, int largest)
    {
        var hard = random.Next(largest);
        return Giver($"м{number:00}", random.Next(hard + 1), hard, random.Next(3) == 0 ? random.Next(4) : 0);
    }

    private static Offer SmallOffer(Random random, Seeker seeker, Giver giver, int most) => new(
        seeker.Key, giver.Key, [.. Subjects.Take(random.Next(1, 5)).Select(text => new Reason(text, random.Next(-1, most)))])
    {
        IsSameMunicipality = random.Next(2) == 0, IsCurrent = random.Next(4) == 0,
    };

    private static MatchingProblem WithHands(MatchingProblem problem, Random random)
    {
        var refusals = (from s in problem.Seekers
                        from g in problem.Givers
                        where random.Next(3) == 0 && problem.Offers.All(o => (o.Seeker, o.Giver) != (s.Key, g.Key))
                        select new Refusal(s.Key, g.Key, "нет согласия")).ToList();
        var free = problem.Givers.ToDictionary(g => g.Key, g => g.HardLimit - g.Held);
        var (forced, forbidden) = (new List<HandPair>(), new List<HandPair>());
        foreach (var seeker in problem.Seekers)
        {
            var pair = new HandPair(seeker.Key, problem.Givers[random.Next(problem.Givers.Count)].Key);
            var isRefused = refusals.Any(r => (r.Seeker, r.Giver) == (pair.Seeker, pair.Giver));
            var isForced = random.Next(5) == 0 && !isRefused && free[pair.Giver] > 0;
            if (isForced) free[pair.Giver]--;
            if (isForced) forced.Add(pair);
            else if (random.Next(4) == 0) forbidden.Add(pair);
        }
        var preferred = (from s in problem.Seekers from g in problem.Givers where random.Next(4) == 0 select new HandPair(s.Key, g.Key)).ToList();
        return problem with { Refusals = refusals, Forced = forced, Forbidden = forbidden, Preferred = preferred };
    }

    private static List<T> Shuffle<T>(IReadOnlyList<T> items, Random random) => [.. items.OrderBy(_ => random.Next())];
}
