using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What kind of change.</summary>
public enum RouteChangeKind
{
    Period = 1,
    Goal = 2,
    Expected = 3,
    StepAdded = 4,
    StepRemoved = 5,
    StepChanged = 6,
    StepMoved = 7,
    GapAdded = 8,
    GapRemoved = 9,
    GapChanged = 10,
    CheckpointAdded = 11,
    CheckpointRemoved = 12,
}

/// <summary>A field of a step before and after, in words.</summary>
public sealed record RouteFieldChange(string Field, string Before, string After);

/// <summary>One change between two contents, to be read and to be applied.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Subject">Which step, gap or checkpoint, in words; empty for the whole.</param>
public sealed record RouteChange(RouteChangeKind Kind, string Subject)
{
    public string? Before { get; init; }
    public string? After { get; init; }
    public IReadOnlyList<RouteFieldChange> Fields { get; init; } = [];

    /// <summary>Speaks of deficits, goals or reasons: closed to whom the results are closed.</summary>
    public bool IsOfResults => Kind is RouteChangeKind.Goal or RouteChangeKind.Expected or RouteChangeKind.GapAdded or RouteChangeKind.GapRemoved or RouteChangeKind.GapChanged;

    internal string? Key { get; init; }
    internal ContentStep? Step { get; init; }
    internal int Place { get; init; }
    internal ContentGap? Gap { get; init; }
    internal ContentCheckpoint? Checkpoint { get; init; }
    internal (DateOnly From, DateOnly Until) Span { get; init; }
}

/// <summary>
/// What differs between two versions of a route, for people: steps added, removed, changed and moved, the period, goals, gaps, checkpoints.
/// Pure: empty for equal contents, and the changes, applied in any order, turn the first content into the second.
/// </summary>
public static class RouteDifference
{
    public static IReadOnlyList<RouteChange> Between(RouteContent before, RouteContent after) =>
        [.. Whole(before, after), .. Steps(before, after), .. Gaps(before, after), .. Checkpoints(before, after)];

    /// <summary>The content after the changes, in whatever order they come.</summary>
    public static RouteContent Apply(RouteContent before, IReadOnlyCollection<RouteChange> changes)
    {
        var content = before;
        foreach (var change in changes)
        {
            content = change.Kind switch
            {
                RouteChangeKind.Period => content with { From = change.Span.From, Until = change.Span.Until },
                RouteChangeKind.Goal => content with { Goal = change.After },
                RouteChangeKind.Expected => content with { Expected = change.After },
                _ => content,
            };
        }
        return content with { Steps = AppliedSteps(before, changes), Uncovered = AppliedGaps(before, changes), Checkpoints = AppliedCheckpoints(before, changes) };
    }

    private static IEnumerable<RouteChange> Whole(RouteContent before, RouteContent after)
    {
        if ((before.From, before.Until) != (after.From, after.Until))
            yield return new(RouteChangeKind.Period, "") { Before = RouteTerms.Span(before.From, before.Until), After = RouteTerms.Span(after.From, after.Until), Span = (after.From, after.Until) };
        if (before.Goal != after.Goal) yield return new(RouteChangeKind.Goal, "") { Before = before.Goal, After = after.Goal };
        if (before.Expected != after.Expected) yield return new(RouteChangeKind.Expected, "") { Before = before.Expected, After = after.Expected };
    }

    private static IEnumerable<RouteChange> Steps(RouteContent before, RouteContent after)
    {
        var (old, now) = (before.Steps.ToDictionary(s => s.Key), after.Steps.ToDictionary(s => s.Key));
        foreach (var step in before.Steps.Where(s => !now.ContainsKey(s.Key)))
            yield return new(RouteChangeKind.StepRemoved, step.Title) { Key = step.Key, Before = RouteStepWords.Brief(step) };
        var steady = RouteOrder.Steady([.. before.Steps.Select(s => s.Key)], [.. after.Steps.Select(s => s.Key)]);
        for (var place = 0; place < after.Steps.Count; place++)
        {
            var step = after.Steps[place];
            if (!old.TryGetValue(step.Key, out var was))
            {
                yield return new(RouteChangeKind.StepAdded, step.Title) { Key = step.Key, Step = step, Place = place, After = RouteStepWords.Brief(step) };
                continue;
            }
            if (!RouteStepWords.AreEqual(was, step))
                yield return new(RouteChangeKind.StepChanged, step.Title) { Key = step.Key, Step = step, Fields = RouteStepWords.Changes(was, step) };
            if (!steady.Contains(step.Key))
                yield return new(RouteChangeKind.StepMoved, step.Title) { Key = step.Key, Place = place, Before = Ordinal(IndexOf(before.Steps, step.Key)), After = Ordinal(place) };
        }
    }

    private static IEnumerable<RouteChange> Gaps(RouteContent before, RouteContent after)
    {
        var (old, now) = (ByCode(before), ByCode(after));
        foreach (var (code, gap) in old.Where(g => !now.ContainsKey(g.Key)))
            yield return new(RouteChangeKind.GapRemoved, code) { Key = code, Before = gap.Reason };
        foreach (var (code, gap) in now.Where(g => !old.ContainsKey(g.Key)))
            yield return new(RouteChangeKind.GapAdded, code) { Key = code, Gap = gap, After = gap.Reason };
        foreach (var (code, gap) in now.Where(g => old.TryGetValue(g.Key, out var was) && was.Reason != g.Value.Reason))
            yield return new(RouteChangeKind.GapChanged, code) { Key = code, Gap = gap, Before = old[code].Reason, After = gap.Reason };
    }

    private static IEnumerable<RouteChange> Checkpoints(RouteContent before, RouteContent after) =>
    [
        .. before.Checkpoints.Except(after.Checkpoints).Select(c => new RouteChange(RouteChangeKind.CheckpointRemoved, c.Title) { Checkpoint = c, Before = Formats.Date(c.DueOn) }),
        .. after.Checkpoints.Except(before.Checkpoints).Select(c => new RouteChange(RouteChangeKind.CheckpointAdded, c.Title) { Checkpoint = c, After = Formats.Date(c.DueOn) }),
    ];

    /// <summary>Those that keep their order fill the places that the added and the moved leave.</summary>
    private static List<ContentStep> AppliedSteps(RouteContent before, IReadOnlyCollection<RouteChange> changes)
    {
        var steps = before.Steps.ToDictionary(s => s.Key);
        foreach (var change in changes.Where(c => c.Kind is RouteChangeKind.StepAdded or RouteChangeKind.StepChanged)) steps[change.Key!] = change.Step!;
        foreach (var change in changes.Where(c => c.Kind is RouteChangeKind.StepRemoved)) steps.Remove(change.Key!);
        var placed = changes.Where(c => c.Kind is RouteChangeKind.StepAdded or RouteChangeKind.StepMoved).OrderBy(c => c.Place).ToList();
        var result = before.Steps.Where(s => steps.ContainsKey(s.Key) && placed.TrueForAll(p => p.Key != s.Key)).Select(s => steps[s.Key]).ToList();
        foreach (var change in placed) result.Insert(Math.Min(change.Place, result.Count), steps[change.Key!]);
        return result;
    }

    private static List<ContentGap> AppliedGaps(RouteContent before, IReadOnlyCollection<RouteChange> changes)
    {
        var gaps = ByCode(before);
        foreach (var change in changes.Where(c => c.Kind is RouteChangeKind.GapRemoved)) gaps.Remove(change.Key!);
        foreach (var change in changes.Where(c => c.Kind is RouteChangeKind.GapAdded or RouteChangeKind.GapChanged)) gaps[change.Key!] = change.Gap!;
        return [.. gaps.Values];
    }

    private static List<ContentCheckpoint> AppliedCheckpoints(RouteContent before, IReadOnlyCollection<RouteChange> changes) =>
    [
        .. before.Checkpoints.Except(changes.Where(c => c.Kind is RouteChangeKind.CheckpointRemoved).Select(c => c.Checkpoint!))
            .Union(changes.Where(c => c.Kind is RouteChangeKind.CheckpointAdded).Select(c => c.Checkpoint!)).OrderBy(c => c.DueOn).ThenBy(c => c.Title, StringComparer.Ordinal),
    ];

    private static SortedDictionary<string, ContentGap> ByCode(RouteContent content) =>
        new(content.Uncovered.GroupBy(g => g.Code).ToDictionary(g => g.Key, g => g.Last()), StringComparer.Ordinal);

    private static int IndexOf(IReadOnlyList<ContentStep> steps, string key) => steps.TakeWhile(s => s.Key != key).Count();

    private static string Ordinal(int place) => $"№ {place + 1}";
}

/// <summary>Which keys keep their order: the longest common subsequence, so that one moved step reads as one move.</summary>
internal static class RouteOrder
{
    public static HashSet<string> Steady(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var lengths = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        var steady = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0, j = 0; i < before.Count && j < after.Count;)
        {
            if (before[i] == after[j])
            {
                steady.Add(before[i++]);
                j++;
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
            else j++;
        }
        return steady;
    }
}

/// <summary>A step in words, and two steps field by field.</summary>
internal static class RouteStepWords
{
    /// <summary>«программа ДПО, 36 часов, 01.02.2026 – 15.03.2026».</summary>
    public static string Brief(ContentStep step) => $"{RouteTerms.Of(step.Kind)}, {RouteTerms.Hours(step.Hours)}, {RouteTerms.Span(step.From, step.Until)}";

    public static bool AreEqual(ContentStep one, ContentStep other) =>
        one with { Alternatives = [] } == other with { Alternatives = [] } && one.Alternatives.SequenceEqual(other.Alternatives);

    public static IReadOnlyList<RouteFieldChange> Changes(ContentStep was, ContentStep now) =>
    [
        .. Field("название", was.Title, now.Title),
        .. Field("форма", RouteTerms.Of(was.Kind), RouteTerms.Of(now.Kind)),
        .. Field("вид обучения", RouteTerms.Of(was.Learning), RouteTerms.Of(now.Learning)),
        .. Field("часы", was.Hours.ToString(Formats.Russian), now.Hours.ToString(Formats.Russian)),
        .. Field("срок", RouteTerms.Span(was.From, was.Until), RouteTerms.Span(now.From, now.Until)),
        .. Field("организатор", was.Organiser, now.Organiser),
        .. Field(Task, was.Task, now.Task),
        .. Field(Competences, CompetenceCodes.Line([was.Codes]), CompetenceCodes.Line([now.Codes])),
        .. Field("перенос в практику", Yes(was.IsTransfer), Yes(now.IsTransfer)),
        .. Field("вне Федерального реестра", Yes(was.IsOutside), Yes(now.IsOutside)),
        .. Field("продукт", was.Product, now.Product),
        .. Field(Why, was.Why, now.Why),
    ];

    /// <summary>Fields that speak of deficits.</summary>
    public static bool IsOfResults(string field) => field is Task or Competences or Why;

    private const string Task = "задача";
    private const string Competences = "дефициты";
    private const string Why = "почему";

    private static IEnumerable<RouteFieldChange> Field(string name, string? before, string? after) =>
        (before ?? "") == (after ?? "") ? [] : [new RouteFieldChange(name, before is { Length: > 0 } ? before : "—", after is { Length: > 0 } ? after : "—")];

    private static string Yes(bool yes) => yes ? "да" : "нет";
}
