using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>One result of a competence on the line of time.</summary>
/// <param name="Level">«средний уровень дефицитов».</param>
public sealed record DynamicsPoint(DateOnly On, int Tenths, string Level, string Campaign)
{
    internal DiagnosticCampaign? Of { get; init; }
    internal ScaleMeaning Meaning { get; init; }
    internal string LevelName { get; init; } = "";
}

/// <summary>How a competence changed from one diagnosis to the next.</summary>
/// <param name="Points">Results that measure like the last one, oldest first: only those may be drawn as one line.</param>
/// <param name="DifferenceTenths">Last minus previous, tenths of a point; null where points may not be compared.</param>
/// <param name="Words">«+12,5 п. п.» or «по градации: средний → низкий уровень дефицитов».</param>
public sealed record Dynamics(string CompetenceCode, string Competence, IReadOnlyList<DynamicsPoint> Points, int? DifferenceTenths, string Words)
{
    public DynamicsPoint Previous { get; init; } = Points[0];
    public DynamicsPoint Last { get; init; } = Points[^1];
}

/// <summary>Points are compared with one instrument of one version only, otherwise levels are (domain, section 3.4, point 5).</summary>
public static class DynamicsRule
{
    /// <summary>Null with fewer than two results.</summary>
    /// <param name="code">The competence.</param>
    /// <param name="name">Its name.</param>
    /// <param name="results">Oldest first.</param>
    public static Dynamics? Of(string code, string name, IReadOnlyList<DynamicsPoint> results)
    {
        if (results.Count < 2) return null;
        var (previous, last) = (results[^2], results[^1]);
        var alike = results.Where(r => last.Of is not null && r.Of?.MeasuresLike(last.Of) == true).ToList();
        int? difference = alike.Contains(previous) ? last.Tenths - previous.Tenths : null;
        var words = difference is { } points ? $"{Signed(points)} п. п." : Levels(previous, last);
        return new(code, name, alike.Count > 1 ? alike : [previous, last], difference, words) { Previous = previous, Last = last };
    }

    private static string Levels(DynamicsPoint previous, DynamicsPoint last) =>
        previous.Meaning == last.Meaning ? $"по градации: {previous.LevelName} → {last.Level}" : $"по градации: {previous.Level} → {last.Level}";

    private static string Signed(int tenths) => tenths == 0 ? "0,0" : (tenths > 0 ? "+" : "−") + Formats.Tenths(Math.Abs(tenths));
}
