namespace MethodCenter.Domain.Import.Tables;

/// <summary>
/// The sign that parts the fields of a csv, told from its first records: the one that stands outside quotes equally often
/// in the most of them. Excel's own «sep=;» line is obeyed.
/// </summary>
internal static class CsvDelimiters
{
    private const int Records = 40;
    private static readonly char[] Candidates = [';', '\t', ',', '|'];

    /// <param name="sample">The beginning of the text; the last record may be cut.</param>
    public static char Tell(string sample)
    {
        if (sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && sample.Length > 4) return sample[4];
        var best = (Delimiter: ';', Score: 0);
        foreach (var candidate in Candidates)
        {
            var score = Score(Counts(sample, candidate));
            if (score > best.Score) best = (candidate, score);
        }
        return best.Delimiter;
    }

    /// <summary>Records that agree weigh most; among equal ones the sign that stands oftener.</summary>
    private static int Score(List<int> counts)
    {
        var usual = counts.Where(count => count > 0).GroupBy(count => count).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key).FirstOrDefault();
        return usual is null ? 0 : (usual.Count() * 1000) + Math.Min(usual.Key, 999);
    }

    private static List<int> Counts(string sample, char delimiter)
    {
        var counts = new List<int>();
        var (count, isQuoted, atStart) = (0, false, true);
        foreach (var ch in sample)
        {
            if (isQuoted)
            {
                isQuoted = ch != '"';
                continue;
            }
            if (ch == '"' && atStart) isQuoted = true;
            else if (ch == delimiter) count++;
            else if (ch == '\n')
            {
                counts.Add(count);
                count = 0;
                if (counts.Count == Records) return counts;
            }
            atStart = ch == delimiter || ch is '\n' or '"';
        }
        if (count > 0) counts.Add(count);
        return counts;
    }
}
