using MethodCenter.Domain.Matching;

namespace MethodCenter.Domain.Staging;

/// <summary>
/// Offers for each seeker. Of all givers who pass the hard filters the <see cref="StagingLimits.Candidates"/> with the most points are kept,
/// so that 26,000 people and 1,500 givers stay within memory; of equal points a fixed mix of both ids chooses, so that equal seekers are not all
/// offered the same givers and the same data give the same offers. Pairs asked for are looked at whatever their score. Refusals are kept for
/// pairs asked for and for those whom nobody suits.
/// </summary>
internal sealed class CandidateChooser<TSeeker, TGiver>(PairJudge<TSeeker, TGiver> judge, IReadOnlyList<TGiver> givers, StagingAsk ask)
    where TSeeker : SeekerSource
    where TGiver : GiverSource
{
    private const int IndexBits = 20;
    private const int MixBits = 20;
    private const long ScoreRoom = 1 << 22;

    private readonly ReasonSheet _sheet = new(ask.Settings);
    private readonly ReasonPool _pool = new();
    private readonly long[] _keys = new long[givers.Count];
    private readonly RefusalText?[] _refused = new RefusalText?[givers.Count];
    private readonly ILookup<string, string> _asked = ask.Pairs.ToLookup(p => p.Seeker, p => p.Giver, StringComparer.Ordinal);
    private readonly Dictionary<string, TGiver> _byKey = givers.ToDictionary(g => g.Key, StringComparer.Ordinal);

    public List<Offer> Offers { get; } = [];
    public List<Refusal> Refusals { get; } = [];

    public void Add(TSeeker seeker)
    {
        if (ask.IsCheck) Check(seeker);
        else Choose(seeker);
    }

    /// <summary>Judges the pairs asked for and no others.</summary>
    private void Check(TSeeker seeker)
    {
        foreach (var key in _asked[seeker.Key].Distinct(StringComparer.Ordinal))
        {
            if (!_byKey.TryGetValue(key, out var giver)) continue;
            if ((judge.Refuse(seeker, giver) ?? giver.Full) is { } why) Refusals.Add(new(seeker.Key, key, why.Text, why.Kind));
            else Offer(seeker, giver);
        }
    }

    private void Choose(TSeeker seeker)
    {
        var passed = Judge(seeker);
        Array.Sort(_keys, 0, passed);
        var kept = Math.Min(passed, StagingLimits.Candidates);
        for (var i = 0; i < kept; i++) Offer(seeker, givers[(int)(_keys[i] & ((1 << IndexBits) - 1))]);
        var asked = _asked[seeker.Key].ToHashSet(StringComparer.Ordinal);
        for (var i = kept; i < passed && asked.Count > 0; i++)
        {
            var giver = givers[(int)(_keys[i] & ((1 << IndexBits) - 1))];
            if (asked.Contains(giver.Key)) Offer(seeker, giver);
        }
        if (passed == 0 || asked.Count > 0) Refuse(seeker, passed == 0 ? null : asked);
    }

    private int Judge(TSeeker seeker)
    {
        var passed = 0;
        for (var i = 0; i < givers.Count; i++)
        {
            _refused[i] = judge.Refuse(seeker, givers[i]) ?? givers[i].Full;
            if (_refused[i] is not null) continue;
            _sheet.Clear();
            judge.Weigh(seeker, givers[i], _sheet);
            _keys[passed++] = ((ScoreRoom - _sheet.Score) << (IndexBits + MixBits)) | ((long)Mix(seeker.Number, givers[i].Number) << IndexBits) | (long)i;
        }
        return passed;
    }

    private void Offer(TSeeker seeker, TGiver giver)
    {
        _sheet.Clear();
        judge.Weigh(seeker, giver, _sheet);
        Offers.Add(new(seeker.Key, giver.Key, _pool.Of(_sheet.Reasons))
        {
            IsSameMunicipality = judge.IsSameMunicipality(seeker, giver), IsCurrent = judge.IsCurrent(seeker, giver),
        });
    }

    private void Refuse(TSeeker seeker, HashSet<string>? only)
    {
        for (var i = 0; i < givers.Count; i++)
        {
            if (_refused[i] is { } why && only?.Contains(givers[i].Key) != false) Refusals.Add(new(seeker.Key, givers[i].Key, why.Text, why.Kind));
        }
    }

    private static uint Mix(int seeker, int giver)
    {
        var mixed = unchecked(((uint)seeker * 2654435761u) ^ ((uint)giver * 2246822519u));
        mixed = unchecked((mixed ^ (mixed >> 15)) * 2246822519u);
        return (mixed ^ (mixed >> 13)) & ((1u << MixBits) - 1);
    }
}

/// <summary>Equal lists of reasons are kept once: a region has a million offers and a few hundred different lists.</summary>
internal sealed class ReasonPool
{
    private readonly Dictionary<int, List<Reason[]>> _known = [];

    public IReadOnlyList<Reason> Of(IReadOnlyList<Reason> reasons)
    {
        var hash = new HashCode();
        foreach (var reason in reasons) hash.Add(reason);
        var code = hash.ToHashCode();
        if (!_known.TryGetValue(code, out var same)) _known[code] = same = [];
        if (same.Find(s => s.SequenceEqual(reasons)) is { } known) return known;
        Reason[] added = [.. reasons];
        same.Add(added);
        return added;
    }
}
