using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>The key figures of a campaign; null is hidden from those who see aggregates only.</summary>
/// <param name="Planned">In the plan and not excused.</param>
/// <param name="Passed">With a completed attempt, planned or not.</param>
/// <param name="PassedOfPlanned">The numerator of the share.</param>
/// <param name="Outside">With an attempt though not in the plan.</param>
public sealed record CampaignFigures(int? Planned, int? Passed, int? PassedOfPlanned, int? Outside)
{
    public int? NotYet { get; init; }
    public int? Absent { get; init; }
    public int? Interrupted { get; init; }
    public int? Annulled { get; init; }
    public int? Excused { get; init; }

    /// <summary>Of the planned; null where a part of it is hidden.</summary>
    public Percent? Share => Planned is { } all && PassedOfPlanned is { } passed ? new(passed, all) : null;
}

/// <summary>How many of one municipality; null is hidden.</summary>
public sealed record CampaignPlace(int MunicipalityId, string Name, int? Planned, int? Passed)
{
    public Percent? Share => Planned is { } all && Passed is { } passed ? new(passed, all) : null;
}

/// <summary>How many people reached a level by all their points; null is hidden.</summary>
public sealed record CampaignLevel(string FullName, int Severity, int? People);

/// <summary>The distribution by levels.</summary>
/// <param name="Levels">From the best to the worst.</param>
/// <param name="WithoutPoints">Completed, but without points.</param>
/// <param name="NotOpen">Completed, but the person has not yet seen the result first.</param>
public sealed record CampaignLevels(IReadOnlyList<CampaignLevel> Levels, int WithoutPoints, int NotOpen)
{
    public bool HasPeople => Levels.Any(l => l.People is null or > 0);
}

/// <summary>One person's mark in a campaign, as counting needs it.</summary>
internal readonly record struct PassingMark(int MunicipalityId, bool IsPlanned, PassingState State);

/// <summary>Counts marks and levels. Pure; every figure is the length of the list with the same condition.</summary>
internal static class CampaignCounting
{
    public static CampaignFigures Figures(IReadOnlyList<PassingMark> marks, bool hides)
    {
        var planned = marks.Where(m => m.IsPlanned && m.State is not PassingState.Excused).ToList();
        int Of(PassingState state) => marks.Count(m => m.State == state);
        PassingState[] states = [PassingState.Completed, PassingState.NotYet, PassingState.Absent, PassingState.Interrupted, PassingState.Annulled];
        var parts = states.Select(s => planned.Count(m => m.State == s)).ToList();
        var (cells, total) = hides ? DashboardSmallCells.Hide(parts) : (new bool[parts.Count], false);
        var outside = marks.Count(m => !m.IsPlanned);
        var hidesOutside = hides && (DashboardSmallCells.IsSmall(outside) || DashboardSmallCells.IsSmall(marks.Count(m => !m.IsPlanned && m.State is PassingState.Completed)));
        int? Shown(int state) => cells[state] || (hidesOutside && Of(states[state]) != parts[state]) || (hides && DashboardSmallCells.IsSmall(Of(states[state]))) ? null : Of(states[state]);
        return new(total ? null : planned.Count, Shown(0), cells[0] ? null : parts[0], hidesOutside ? null : outside)
        {
            NotYet = Shown(1),
            Absent = Shown(2),
            Interrupted = Shown(3),
            Annulled = Shown(4),
            Excused = hides && DashboardSmallCells.IsSmall(Of(PassingState.Excused)) ? null : Of(PassingState.Excused),
        };
    }

    /// <summary>Planned and passed of the planned by municipality; places without anybody planned are left out.</summary>
    public static IReadOnlyList<CampaignPlace> Places(IReadOnlyList<PassingMark> marks, IReadOnlyDictionary<int, string> names, bool hides)
    {
        var places = marks.Where(m => m.IsPlanned && m.State is not PassingState.Excused).GroupBy(m => m.MunicipalityId)
            .Select(g => (Id: g.Key, Planned: g.Count(), Passed: g.Count(m => m.State is PassingState.Completed)))
            .OrderBy(p => names.GetValueOrDefault(p.Id), StringComparer.Create(Formats.Russian, false)).ToList();
        var none = new bool[places.Count];
        var all = hides ? DashboardSmallCells.Hide(places.ConvertAll(p => p.Planned)).Cells : none;
        var done = hides ? DashboardSmallCells.Hide(places.ConvertAll(p => p.Passed), places.ConvertAll(p => p.Planned)).Cells : none;
        return [.. places.Select((p, i) => new CampaignPlace(p.Id, names.GetValueOrDefault(p.Id) ?? "", all[i] ? null : p.Planned, all[i] || done[i] ? null : p.Passed))];
    }

    /// <summary>Levels by all points of the counted attempts (the last completed one of each person).</summary>
    public static CampaignLevels Levels(IEnumerable<Diagnosis> attempts, Scale scale, Func<Diagnosis, bool> isOpen, bool hides)
    {
        var counted = AttemptRule.Counted(attempts).ToList();
        var open = counted.FindAll(isOpen.Invoke);
        var reached = open.ConvertAll(a => scale.LevelOf(TotalOf(a)));
        var levels = scale.Levels.OrderBy(l => l.Severity).ThenByDescending(l => scale.Meaning is ScaleMeaning.CompetenceLevel ? l.FromPercent : 0).ToList();
        var people = levels.ConvertAll(l => reached.Count(r => r == l));
        var hidden = hides ? DashboardSmallCells.Hide(people).Cells : new bool[people.Count];
        return new(
            [.. levels.Select((l, i) => new CampaignLevel(ScaleTerms.Full(scale.Meaning, l.Name), l.Severity, hidden[i] ? null : people[i]))],
            reached.Count(r => r is null), counted.Count - open.Count);
    }

    /// <summary>All points: as the file gave them, else the sum over competences.</summary>
    public static Score TotalOf(Diagnosis attempt)
    {
        if (attempt is { TotalHundredths: { } points, TotalMaxHundredths: > 0 and { } max }) return new("", points / 100m, max / 100m);
        var (sum, most) = (0m, 0m);
        foreach (var score in ScoreSheet.Each(attempt.Scores)) (sum, most) = (sum + score.Points, most + score.Max);
        return new("", sum, most);
    }
}
