using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>One attempt of one person while rows speak of it: what is stored, what the rows add, and what comes of it.</summary>
internal sealed class AttemptDraft(CampaignEntry campaign, Educator person, int attempt, Diagnosis? stored)
{
    private readonly Dictionary<string, Score> _scores = ScoresOf(stored?.Scores);
    private readonly Dictionary<string, Score> _tasks = ScoresOf(stored?.Tasks);
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _codeOfTask;
    private ResultRecord? _first;
    private bool _isWhole;
    private bool _hasNewPoints;

    public CampaignEntry Campaign => campaign;
    public Educator Person => person;
    public int Attempt => attempt;
    public Diagnosis? Stored => stored;

    /// <summary>At least one row was accepted.</summary>
    public bool HasSaid => _first is not null;

    /// <summary>A person annulled the result in the system: no file revives it.</summary>
    public bool IsLocked => stored is { Status: DiagnosisStatus.Annulled, AnnulledOn: not null };

    /// <summary>Whether an earlier row of the file said the same: the whole attempt, or this competence or task.</summary>
    public bool IsRepeat(ResultRecord record, bool isWide)
    {
        if (_first is null) return false;
        if (isWide || _isWhole || _first.Status == DiagnosisStatus.Absent || record.Points.Count == 0) return true;
        for (var i = 0; i < record.Points.Count; i++)
        {
            if (_said.Contains(KeyOf(record.Points[i]))) return true;
        }
        return false;
    }

    /// <summary>Takes over what a row says; changes are told only of a stored attempt.</summary>
    /// <param name="record">Judged and accepted; its points have competence and maximum.</param>
    /// <param name="points">The same points, completed from the campaign.</param>
    /// <param name="isWide">The row speaks of the whole attempt.</param>
    public (RowFate Fate, List<FieldChange> Changes) Say(ResultRecord record, ReadOnlySpan<ResultPoints> points, bool isWide)
    {
        var changes = new List<FieldChange>();
        if (_first is null) SayFirst(record, changes);
        _isWhole |= isWide;
        foreach (var one in points)
        {
            _said.Add(KeyOf(one));
            if (record.Status != DiagnosisStatus.Absent) Take(one, changes);
        }
        if (stored is null) return (RowFate.Created, changes);
        return (changes.Count > 0 ? RowFate.Updated : RowFate.Unchanged, changes);
    }

    /// <summary>Another row of the attempt gave another day or status.</summary>
    public bool Disagrees(ResultRecord record) => _first is not null && (_first.TakenOn, _first.Status) != (record.TakenOn, record.Status);

    /// <summary>What the attempt is, all rows known.</summary>
    public DiagnosisFacts Facts(CampaignBook book)
    {
        AddUpTasks();
        var (total, totalMax) = Totals();
        return new(_first!.TakenOn, _first.Status!.Value, ScoreSheet.Write(_scores.Values.OrderBy(s => book.RankOf(s.Code)).ThenBy(s => s.Code, StringComparer.Ordinal)))
        {
            Tasks = _tasks.Count == 0 ? null : ScoreSheet.Write(_tasks.Values.OrderBy(t => t.Code.Length).ThenBy(t => t.Code, StringComparer.Ordinal)),
            TotalHundredths = total, TotalMaxHundredths = totalMax,
        };
    }

    private void SayFirst(ResultRecord record, List<FieldChange> changes)
    {
        _first = record;
        if (record.Status == DiagnosisStatus.Absent)
        {
            _scores.Clear();
            _tasks.Clear();
        }
        if (stored is null) return;
        if (stored.TakenOn != record.TakenOn) changes.Add(new("дата прохождения", Formats.Date(stored.TakenOn), Formats.Date(record.TakenOn)));
        if (stored.Status != record.Status) changes.Add(new("статус", DeficitTerms.Of(stored.Status), DeficitTerms.Of(record.Status!.Value)));
        if (record.Total is { } total && stored.TotalHundredths != Hundredths(total)) changes.Add(new("балл", Shown(stored.TotalHundredths), ResultHeadings.Shown(total)));
    }

    private void Take(ResultPoints one, List<FieldChange> changes)
    {
        var (scores, key) = one.Task is null ? (_scores, one.Code!) : (_tasks, one.Task);
        if (one.Task is not null) (_codeOfTask ??= new(StringComparer.Ordinal))[one.Task] = one.Code!;
        var had = scores.TryGetValue(key, out var before);
        if (one.Points is not { } points)
        {
            if (scores.Remove(key)) Say(before, null);
            return;
        }
        var after = new Score(key, points, one.Max!.Value);
        if (had && before.Points == after.Points && before.Max == after.Max) return;
        scores[key] = after;
        Say(had ? before : null, after);

        void Say(Score? was, Score? now)
        {
            _hasNewPoints = true;
            if (stored is not null) changes.Add(new(one.Task is null ? key : $"задание {key}", Shown(was), Shown(now)));
        }
    }

    /// <summary>Points for a competence are the sum of its tasks; a task without a result counts neither way.</summary>
    private void AddUpTasks()
    {
        if (_tasks.Count == 0) return;
        var sums = _tasks.Values.Select(t => (Code: _codeOfTask?.GetValueOrDefault(t.Code) ?? campaign.CodeOfTask(t.Code), Task: t)).Where(t => t.Code is not null);
        foreach (var competence in sums.GroupBy(t => t.Code!))
            _scores[competence.Key] = new(competence.Key, competence.Sum(t => t.Task.Points), competence.Sum(t => t.Task.Max));
    }

    /// <summary>As the file says; else what is stored while no points changed; else the sum.</summary>
    private (int? Total, int? Max) Totals()
    {
        if (_first!.Total is { } total) return (Hundredths(total), _first.TotalMax is { } most ? Hundredths(most) : MaxOfScores());
        if (stored is not null && !_hasNewPoints && _scores.Count > 0) return (stored.TotalHundredths, stored.TotalMaxHundredths);
        return _scores.Count == 0 ? (null, null) : (Hundredths(_scores.Values.Sum(s => s.Points)), MaxOfScores());
    }

    private int? MaxOfScores() => _scores.Count == 0 ? null : Hundredths(_scores.Values.Sum(s => s.Max));

    private static Dictionary<string, Score> ScoresOf(string? line)
    {
        var scores = new Dictionary<string, Score>(StringComparer.Ordinal);
        foreach (var score in ScoreSheet.Read(line)) scores[score.Code] = score;
        return scores;
    }

    private static string KeyOf(ResultPoints points) => points.Task ?? points.Code!;

    private static int Hundredths(decimal points) => (int)Math.Round(points * 100, MidpointRounding.AwayFromZero);

    private static string Shown(int? hundredths) => hundredths is { } known ? ResultHeadings.Shown(known / 100m) : "";

    private static string Shown(Score? score) => score is { } known ? $"{ResultHeadings.Shown(known.Points)} из {ResultHeadings.Shown(known.Max)}" : "";
}
