using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Matching;

/// <summary>The best distribution of a problem, and its explanations.</summary>
public sealed class Distribution
{
    private readonly MatchingIndex _index;
    private readonly Dictionary<string, MatchedPair> _pairOf;

    internal Distribution(MatchingIndex index, FlowState state)
    {
        _index = index;
        Pairs = DistributionReading.Pairs(index, state);
        Loads = DistributionReading.Loads(index, state);
        _pairOf = Pairs.ToDictionary(p => p.Seeker.Key, StringComparer.Ordinal);
        Value = DistributionReading.Value(index, Pairs, Loads);
        Measures = MatchingMeasures.Of(Value, Pairs, Loads);
        Uncovered = UncoveredReading.List(index, state);
        Remarks = MatchingWords.Remarks(this);
    }

    public MatchingProblem Problem => _index.Problem;

    /// <summary>By the key of the seeker.</summary>
    public IReadOnlyList<MatchedPair> Pairs { get; }

    /// <summary>By the key of the seeker.</summary>
    public IReadOnlyList<UncoveredSeeker> Uncovered { get; }

    /// <summary>Of every giver, by key.</summary>
    public IReadOnlyList<GiverLoad> Loads { get; }

    public MatchingValue Value { get; }

    /// <summary>The total in units of 1/10,000 of a point; see <see cref="MatchingValue"/>.</summary>
    public long Total => Value.Total;

    public MatchingMeasures Measures { get; }

    /// <summary>What a person should know of the whole: nobody suits anybody, fewer seats than seekers.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>With whom a seeker is, or null.</summary>
    public MatchedPair? PairOf(string seeker) => _pairOf.GetValueOrDefault(seeker);

    /// <summary>
    /// «Почему не другой»: why the seeker is not with this giver. The price is exact: the problem is solved again with the pair forced.
    /// Refuses only where one of the two is not of this distribution.
    /// </summary>
    public Result<WhyNotAnswer> WhyNot(string seeker, string giver)
    {
        var (s, g) = (_index.SeekerAt(seeker), _index.GiverAt(giver));
        return s < 0 || g < 0 ? MatchingErrors.NotOfThis : WhyNotReading.Answer(this, _index, s, g);
    }

    /// <summary>
    /// What changes by hand cost together and who moves, exactly: the changed problem is solved again. Of several best distributions
    /// with the change the one is taken in which the fewest people move.
    /// </summary>
    public Result<ChangePrice> PriceOf(params IReadOnlyList<MatchingChange> changes)
    {
        var isStrange = changes.Any(c => _index.GiverAt(c.Giver) < 0 || (c.Seeker is { } seeker && _index.SeekerAt(seeker) < 0));
        if (isStrange) return MatchingErrors.NotOfThis;
        var kept = Problem with { Preferred = [.. Pairs.Select(p => new HandPair(p.Seeker.Key, p.Giver.Key))] };
        var after = Matcher.Solve(changes.Aggregate(kept, (problem, change) => change.Apply(problem)));
        if (!after.IsOk) return after.Error;
        var price = Value.To(after.Value.Value);
        var moves = MovesTo(after.Value);
        return new ChangePrice(after.Value, price, moves, MatchingWords.Price(price));
    }

    /// <summary>The fewest additional seats that cover everybody whom somebody suits. Exact: solved with seats above the hard limits.</summary>
    public Result<SeatPlan> PlanSeats()
    {
        if (MatchingFlow.Solve(_index, allowExtra: true) is not { } state) return MatchingErrors.TooLarge;
        var seats = DistributionReading.ExtraSeats(_index, state);
        var raised = seats.ToDictionary(s => s.Giver.Key, s => s.HardLimit);
        var givers = Problem.Givers.Select(g => raised.TryGetValue(g.Key, out var hard) ? g with { HardLimit = hard } : g);
        var after = Matcher.Solve(Problem with { Givers = [.. givers] });
        return after.IsOk ? new SeatPlan(seats, after.Value) : after.Error;
    }

    /// <summary>Who is with somebody else, newly with somebody or no longer with anybody in another distribution of the same seekers.</summary>
    public IReadOnlyList<Move> MovesTo(Distribution after) =>
    [
        .. from seeker in _index.Seekers
           let was = PairOf(seeker.Key)
           let now = after.PairOf(seeker.Key)
           where was?.Giver.Key != now?.Giver.Key
           select new Move(seeker, was?.Giver, now?.Giver, was?.Score ?? 0, now?.Score ?? 0),
    ];
}
