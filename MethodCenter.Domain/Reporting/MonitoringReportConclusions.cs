using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>Says in words what the results mean and puts approved recommendations into a draft of decisions. Pure.</summary>
internal static class MonitoringReportConclusions
{
    public static IReadOnlyList<string> Conclusions(MonitoringReportFacts facts) =>
        [.. Targets(facts), .. Changes(facts), .. Behind(facts), .. Unknown(facts)];

    public static IReadOnlyList<string> Decisions(MonitoringReportFacts facts) =>
    [
        "Информацию об итогах мониторинга принять к сведению.",
        .. facts.Advice.Count == 0 ? Proposed(facts) : facts.IsRegion ? OfTheRegion(facts) : facts.Advice.Select(Advice),
        facts.IsRegion ? "Контроль за исполнением решения возложить на заместителя председателя совета." : "Контроль за исполнением решения возложить на председателя совета.",
    ];

    private static IEnumerable<string> Targets(MonitoringReportFacts facts)
    {
        var judged = facts.Main.Where(l => l.Own is { IsHidden: false, Light: not TrafficLight.None }).ToList();
        if (judged.Count == 0) yield break;
        var reached = judged.FindAll(l => l.Own.Light is TrafficLight.Green);
        yield return $"Цели достигнуты по {reached.Count} из {RussianPlural.Count(judged.Count, "показателя", "показателей", "показателей")}, для которых установлено числовое значение"
            + (reached.Count == 0 ? "." : $": {string.Join(", ", reached.Select(l => l.Method.Code))}.");
        foreach (var light in new[] { TrafficLight.Yellow, TrafficLight.Red })
        {
            var lines = judged.FindAll(l => l.Own.Light == light);
            if (lines.Count > 0) yield return $"{(light is TrafficLight.Yellow ? "Близки к цели" : "Цель не достигнута")}: {string.Join("; ", lines.Select(l => $"{l.Method.Code}\u00A0— {MonitoringReportWords.WithParts(l.Own)}, цель {l.Method.Target!.Words}"))}.";
        }
    }

    private static IEnumerable<string> Changes(MonitoringReportFacts facts)
    {
        if (facts.Before is not { } before) yield break;
        foreach (var isBetter in new[] { true, false })
        {
            var lines = facts.Main.Where(l => l.IsBetter == isBetter).ToList();
            if (lines.Count > 0) yield return $"По сравнению с {Formats.Date(before.Day)} {(isBetter ? "улучшились" : "ухудшились")}: {string.Join("; ", lines.Select(l => $"{l.Method.Code} ({MonitoringReportWords.Change(l)})"))}.";
        }
        if (facts.Main.All(l => l.Change is null or 0) && facts.Main.Any(l => l.Change == 0)) yield return $"По сравнению с {Formats.Date(before.Day)} значения не изменились.";
    }

    /// <summary>Municipalities under the target, by indicator; for a municipality: where it is worse than the region.</summary>
    private static IEnumerable<string> Behind(MonitoringReportFacts facts)
    {
        if (facts.IsRegion)
        {
            foreach (var line in facts.Main.Where(l => RedOf(l).Count > 0))
                yield return $"{line.Method.Code}: цель не достигнута в {RussianPlural.Count(RedOf(line).Count, "муниципалитете", "муниципалитетах", "муниципалитетах")} ({MonitoringReportWords.List(RedOf(line).Select(p => p.Municipality!))}).";
            yield break;
        }
        var worse = facts.Main.Where(l => l.Method.Shape is IndicatorShape.Share && l.Own.Value.Number < l.Region.Value.Number).ToList();
        yield return worse.Count == 0 ? "Доли не ниже областных, где их можно сравнить."
            : $"Ниже областного значения: {string.Join("; ", worse.Select(l => $"{l.Method.Code}\u00A0— {MonitoringReportWords.Value(l.Own)} против {MonitoringReportWords.Value(l.Region)}"))}.";
    }

    private static IEnumerable<string> Unknown(MonitoringReportFacts facts)
    {
        var none = facts.Main.Where(l => !l.Own.IsHidden && l.Own.Value.Tenths is null).Select(l => l.Method.Code).ToList();
        if (none.Count > 0) yield return $"Нет данных для показателей: {string.Join(", ", none)}. Их знаменатель равен нулю, поэтому значение не рассчитывается.";
    }

    /// <summary>The centre's own in full; those of municipalities stand in a table of their own: the council reads a decision, not a book.</summary>
    private static IEnumerable<string> OfTheRegion(MonitoringReportFacts facts)
    {
        foreach (var own in facts.Advice.Where(a => a.Place is null)) yield return Advice(own);
        var places = facts.Advice.Where(a => a.Place is not null).Select(a => a.Place).Distinct().Count();
        if (places > 0)
            yield return $"Муниципальным методическим службам ({RussianPlural.Count(places, "муниципалитет", "муниципалитета", "муниципалитетов")}) исполнить адресные рекомендации согласно приложению 2.";
    }

    private static string Advice(MonitoringReportAdvice advice)
    {
        var text = $"{advice.Place ?? "ЦНППМ"}\u00A0— {advice.Text.TrimEnd('.', ' ')} (показатель {advice.Code}).";
        if (advice.Owner is { } owner) text += $" Ответственный\u00A0— {owner.TrimEnd('.')}.";
        return advice.Due is { } due ? $"{text} Срок\u00A0— до {Formats.LongDate(due)}" : text;
    }

    /// <summary>Nothing approved yet: municipalities under a target are asked for measures.</summary>
    private static IEnumerable<string> Proposed(MonitoringReportFacts facts)
    {
        var deadline = Formats.LongDate(AssetReportConclusions.Deadline(facts.Day));
        if (!facts.IsRegion)
        {
            var red = facts.Main.Where(l => l.Own is { IsHidden: false, Light: TrafficLight.Red }).Select(l => l.Method.Code).ToList();
            return red.Count == 0 ? [] : [$"Муниципальной методической службе — до {deadline} определить меры по показателям: {string.Join(", ", red)}."];
        }
        return facts.Main.Where(l => RedOf(l).Count > 0).Select(l =>
            $"Муниципальным методическим службам ({MonitoringReportWords.List(RedOf(l).Select(p => p.Municipality!), 20)}) — до {deadline} представить в ЦНППМ меры по достижению цели показателя {l.Method.Code}.");
    }

    private static List<IndicatorRow> RedOf(MonitoringReportLine line) => [.. line.Places.Where(p => p is { IsHidden: false, Light: TrafficLight.Red })];
}
