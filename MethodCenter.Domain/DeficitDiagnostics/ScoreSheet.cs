using System.Globalization;
using System.Text;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Points for one competence (or one task).</summary>
/// <param name="Code">Code of the competence, or number of the task.</param>
/// <param name="Points">From 0 to <paramref name="Max"/>.</param>
/// <param name="Max">Over 0.</param>
public readonly record struct Score(string Code, decimal Points, decimal Max)
{
    /// <summary>Deficit: the unrounded share is strictly below the threshold (decisions, point 13: 28 of 47 is one at 60 %).</summary>
    public bool IsBelow(decimal thresholdPercent) => Points * 100 < thresholdPercent * Max;

    /// <summary>Tenths of a percent, half up.</summary>
    public int Tenths => (int)Math.Round(Points * 1000 / Max, MidpointRounding.AwayFromZero);
}

/// <summary>
/// The scores of one attempt as one readable line, «SUB.1=19/47;MET.3=9.5/12»: one row an attempt, so that a heat map over
/// 400,000 results reads 10,000 rows (docs/decisions/0011).
/// </summary>
public static class ScoreSheet
{
    public static string Write(IEnumerable<Score> scores)
    {
        var text = new StringBuilder();
        foreach (var score in scores)
        {
            if (text.Length > 0) text.Append(';');
            text.Append(score.Code).Append('=').Append(score.Points.ToString("0.####", CultureInfo.InvariantCulture))
                .Append('/').Append(score.Max.ToString("0.####", CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }

    public static List<Score> Read(string? sheet)
    {
        var scores = new List<Score>();
        foreach (var score in Each(sheet)) scores.Add(new(score.Code.ToString(), score.Points, score.Max));
        return scores;
    }

    /// <summary>Walks a line without allocating: for counting over all attempts of a campaign.</summary>
    public static Walk Each(string? sheet) => new(sheet);

    /// <summary>One score as a slice of the line.</summary>
    public readonly ref struct Slice(ReadOnlySpan<char> code, decimal points, decimal max)
    {
        public ReadOnlySpan<char> Code { get; } = code;
        public decimal Points { get; } = points;
        public decimal Max { get; } = max;

        /// <inheritdoc cref="Score.IsBelow"/>
        public bool IsBelow(decimal thresholdPercent) => Points * 100 < thresholdPercent * Max;
    }

    /// <summary>Enumerates the slices of a line.</summary>
    public ref struct Walk(ReadOnlySpan<char> rest)
    {
        private ReadOnlySpan<char> _rest = rest;

        public Slice Current { get; private set; }

        public readonly Walk GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_rest.IsEmpty) return false;
            var end = _rest.IndexOf(';');
            var one = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            var (equals, slash) = (one.IndexOf('='), one.LastIndexOf('/'));
            Current = new(one[..equals], Number(one[(equals + 1)..slash]), Number(one[(slash + 1)..]));
            return true;
        }

        private static decimal Number(ReadOnlySpan<char> text) => text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            ? whole : decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
