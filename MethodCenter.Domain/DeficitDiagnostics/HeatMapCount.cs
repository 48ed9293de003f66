using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>One attempt as the heat map counts it.</summary>
/// <param name="EducatorId">Whose.</param>
/// <param name="Column">Index of the column that the person falls into.</param>
/// <param name="Scores">See <see cref="ScoreSheet"/>.</param>
/// <param name="Threshold">Percent below which a result of this campaign is a deficit.</param>
/// <param name="TakenOn">When; for lists of people.</param>
/// <param name="CampaignId">Of which campaign; for lists of people.</param>
public readonly record struct HeatMapEntry(int EducatorId, int Column, string Scores, decimal Threshold, DateOnly? TakenOn = null, int CampaignId = 0);

/// <summary>How many were tested and how many of them have a deficit.</summary>
/// <param name="Tested">N.</param>
/// <param name="Deficits">Of them: strictly below the threshold.</param>
/// <param name="IsHidden">The reader may not learn it: both counts are zero then.</param>
public readonly record struct HeatCell(int Tested, int Deficits, bool IsHidden = false)
{
    /// <summary>Fewer people than this are never printed on the map.</summary>
    public const int Least = 5;

    public static readonly HeatCell Hidden = new(0, 0, true);

    public Percent Share => new(Deficits, Tested);

    /// <summary>One to four people, or hidden altogether: «менее 5» is printed instead of the figures.</summary>
    public bool IsMasked => IsHidden || Tested is > 0 and < Least;

    public bool IsEmpty => !IsHidden && Tested == 0;

    public static HeatCell operator +(HeatCell left, HeatCell right) => new(left.Tested + right.Tested, left.Deficits + right.Deficits);

    public static HeatCell operator -(HeatCell left, HeatCell right) => new(left.Tested - right.Tested, left.Deficits - right.Deficits);
}

/// <summary>
/// Counts competence × column over attempts in one walk without allocating per result. Pure. Attempts of one person must stand together,
/// those that win first: of several results of a person for a competence the first is taken (decisions, point 13).
/// </summary>
public sealed class HeatMapCount
{
    private readonly HeatMapWalk _walk;
    private readonly List<int[]> _tested = [];
    private readonly List<int[]> _deficits = [];
    private readonly int[] _people;

    private HeatMapCount(HeatMapWalk walk, int columns)
    {
        (_walk, _people) = (walk, new int[columns]);
    }

    /// <summary>Codes that were met or were given, in this order.</summary>
    public IReadOnlyList<string> Codes => _walk.Codes;

    /// <summary>People with a counted attempt, each once.</summary>
    public int People { get; private set; }

    /// <summary>Counts.</summary>
    /// <param name="entries">Attempts, those of one person together.</param>
    /// <param name="codes">Competences in the wanted order; others that are met follow.</param>
    /// <param name="columns">How many columns.</param>
    public static HeatMapCount Of(IReadOnlyList<HeatMapEntry> entries, IEnumerable<string> codes, int columns)
    {
        var count = new HeatMapCount(new HeatMapWalk(codes), columns);
        count.CountPeople(entries);
        count._walk.Run(entries, count.Take);
        count.Grow(count.Codes.Count - 1, columns);
        return count;
    }

    /// <summary>A cell.</summary>
    public HeatCell this[int competence, int column] => new(_tested[competence][column], _deficits[competence][column]);

    /// <summary>All columns of a competence together.</summary>
    public HeatCell Row(int competence) => new(_tested[competence].Sum(), _deficits[competence].Sum());

    /// <summary>People with a counted attempt in a column.</summary>
    public int PeopleIn(int column) => _people[column];

    /// <summary>
    /// The results behind a cell by the same walk, so that a list is as long as the number says.
    /// </summary>
    /// <param name="entries">The very entries that were counted.</param>
    /// <param name="code">The competence.</param>
    /// <param name="column">The column; null takes all of them.</param>
    public static List<HeatMapHit> Behind(IReadOnlyList<HeatMapEntry> entries, string code, int? column)
    {
        var hits = new List<HeatMapHit>();
        var walk = new HeatMapWalk([code]);
        walk.Run(entries, (int competence, in HeatMapEntry entry, in ScoreSheet.Slice score) =>
        {
            if (competence != 0 || (column is { } wanted && wanted != entry.Column)) return;
            hits.Add(new(entry, new Score(code, score.Points, score.Max)));
        });
        return hits;
    }

    private void Take(int competence, in HeatMapEntry entry, in ScoreSheet.Slice score)
    {
        if (competence >= _tested.Count) Grow(competence, _people.Length);
        _tested[competence][entry.Column]++;
        if (score.IsBelow(entry.Threshold)) _deficits[competence][entry.Column]++;
    }

    private void Grow(int competence, int columns)
    {
        while (_tested.Count <= competence)
        {
            _tested.Add(new int[columns]);
            _deficits.Add(new int[columns]);
        }
    }

    private void CountPeople(IReadOnlyList<HeatMapEntry> entries)
    {
        var (last, lastIn) = (0, new int[_people.Length]);
        foreach (var entry in entries)
        {
            if (entry.EducatorId != last) People++;
            if (lastIn[entry.Column] != entry.EducatorId) _people[entry.Column]++;
            (last, lastIn[entry.Column]) = (entry.EducatorId, entry.EducatorId);
        }
    }
}

/// <summary>A result behind a cell.</summary>
public readonly record struct HeatMapHit(HeatMapEntry Entry, Score Score)
{
    public bool IsDeficit => Score.IsBelow(Entry.Threshold);
}

/// <summary>Walks the sheets of attempts; a competence of a person is seen once.</summary>
internal sealed class HeatMapWalk
{
    private readonly List<string> _codes = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<int> _lastPerson = [];

    public HeatMapWalk(IEnumerable<string> codes)
    {
        foreach (var code in codes) Add(code);
    }

    /// <summary>What to do with a result that counts.</summary>
    public delegate void Visit(int competence, in HeatMapEntry entry, in ScoreSheet.Slice score);

    public IReadOnlyList<string> Codes => _codes;

    public void Run(IReadOnlyList<HeatMapEntry> entries, Visit visit)
    {
        var find = _index.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var entry in entries)
        {
            // Sheets of a campaign name competences in one order: the next one is mostly guessed right and need not be looked up.
            var guess = 0;
            foreach (var score in ScoreSheet.Each(entry.Scores))
            {
                if (guess >= _codes.Count || !score.Code.SequenceEqual(_codes[guess]))
                    guess = find.TryGetValue(score.Code, out var known) ? known : Add(score.Code.ToString());
                var competence = guess++;
                if (_lastPerson[competence] == entry.EducatorId) continue;
                _lastPerson[competence] = entry.EducatorId;
                visit(competence, in entry, in score);
            }
        }
    }

    private int Add(string code)
    {
        if (!_index.TryAdd(code, _codes.Count)) return _index[code];
        _codes.Add(code);
        _lastPerson.Add(0);
        return _codes.Count - 1;
    }
}
