using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Reporting;

/// <summary>Says in words what the figures of a campaign mean, against what, and proposes decisions that follow from them. Pure.</summary>
internal static class DiagnosticsReportConclusions
{
    /// <summary>A difference of this many tenths of a percent point is worth a sentence.</summary>
    private const int Notable = 100;

    public static IReadOnlyList<string> Conclusions(DiagnosticsReportFacts facts) =>
        [.. Coverage(facts), .. Levels(facts), .. Frequent(facts), .. Groups(facts), .. Places(facts), .. LowResults(facts), .. Dynamics(facts)];

    public static IReadOnlyList<string> Decisions(DiagnosticsReportFacts facts)
    {
        var deadline = Formats.LongDate(AssetReportConclusions.Deadline(facts.Day));
        var keeper = facts.IsRegion ? "ЦНППМ" : "Муниципальной методической службе";
        var frequent = facts.ByShare.Where(r => r.Total.Share.Tenths >= facts.Map.Total.Share.Tenths).Take(5).ToList();
        var worse = AboveAverage(facts);
        return
        [
            "Информацию о результатах диагностики принять к сведению.",
            .. When(facts.ByShare.Count > 0, $"{keeper} совместно с методистами — до {deadline} согласовать с педагогами, у которых выявлены дефициты, индивидуальные образовательные маршруты."),
            .. When(frequent.Count > 0, $"{keeper} — включить в план методической работы мероприятия по компетенциям: {List(frequent.Select(r => $"«{r.Name}» ({r.Code})"))}."),
            .. When(facts.Uncovered.Count > 0 && facts.IsRegion, $"ГАОУ ДПО «ЛОИРО» — рассмотреть разработку или включение в план программ дополнительного профессионального образования по компетенциям: {List(facts.Uncovered.Take(3).Select(r => $"«{r.Name}» ({r.Code})"))}."),
            .. When(facts.IsRegion && worse.Count > 0, $"Муниципальным методическим службам ({List(worse.Select(w => w.Name))}) — до {deadline} представить в ЦНППМ план методической поддержки педагогов с учётом выявленных дефицитов."),
            .. When(facts.IsRegion && Lagging(facts).Count > 0, $"Муниципальным методическим службам ({List(Lagging(facts).Select(p => p.Name))}) — до {deadline} обеспечить прохождение диагностики педагогами, включёнными в план."),
            .. When(IsWorse(facts.LowResults, facts.Others), $"{(facts.IsRegion ? "ЦНППМ и муниципальным методическим службам" : keeper)} — усилить адресную поддержку школ с низкими образовательными результатами: посещения уроков, консультации, закрепление методистов."),
            facts.IsRegion ? "Контроль за исполнением решения возложить на заместителя председателя совета." : "Контроль за исполнением решения возложить на председателя совета.",
        ];
    }

    private static IEnumerable<string> Coverage(DiagnosticsReportFacts facts)
    {
        var people = AssetReportCells.Words(facts.Diagnosed, facts.HidesSmall);
        var coverage = new Percent(facts.PlannedDiagnosed, facts.Planned);
        if (facts.Planned == 0 || (facts.HidesSmall && AssetReportCells.IsSmall(coverage)))
        {
            yield return $"Диагностику прошли: {people} чел.";
            yield break;
        }
        yield return $"Диагностику прошли {Formats.Share(coverage)} педагогов, включённых в план ({Formats.Parts(coverage)}).";
        if (facts.IsRegion && Lagging(facts) is { Count: > 0 } lagging)
            yield return $"Охват заметно ниже среднего по области ({Formats.Share(coverage)}): {List(lagging.Select(p => $"{p.Name} — {Formats.Share(p.Coverage)}"))}.";
    }

    private static IEnumerable<string> Levels(DiagnosticsReportFacts facts)
    {
        var heavy = facts.Levels.Where(l => l.Severity == 3).ToList();
        var share = new Percent(heavy.Sum(l => l.People), facts.Diagnosed);
        if (heavy.Count == 0 || !share.HasData || AssetReportCells.IsSmall(share)) yield break;
        yield return $"{Capital(string.Join(", ", heavy.Select(l => l.Name)))} — у {Formats.Share(share)} участников ({Formats.Parts(share)}).";
    }

    private static IEnumerable<string> Frequent(DiagnosticsReportFacts facts)
    {
        if (facts.ByShare.Count == 0 || facts.Map.Total.Share.Tenths is not { } average) yield break;
        var worst = facts.ByShare[0];
        var above = worst.Total.Share.Tenths!.Value - average;
        yield return $"Чаще всего дефицит выявлен по компетенции «{worst.Name}» ({worst.Code}): {Formats.Share(worst.Total.Share)}, или {Formats.Parts(worst.Total.Share)}"
            + (above > 0 ? $"; это на {Formats.Tenths(above)} п. п. выше средней доли по кампании ({Formats.Share(facts.Map.Total.Share)})." : ".");
    }

    private static IEnumerable<string> Groups(DiagnosticsReportFacts facts)
    {
        var groups = facts.Map.Rows.Where(r => !r.Total.IsMasked).GroupBy(r => r.Group)
            .Select(g => (Name: g.Key, Total: g.Aggregate(default(HeatCell), (sum, row) => sum + row.Total))).OrderByDescending(g => g.Total.Share.Tenths).ToList();
        if (groups.Count < 2) yield break;
        var (worst, best) = (groups[0], groups[^1]);
        if (worst.Total.Share.Tenths - best.Total.Share.Tenths < Notable) yield break;
        yield return $"Из групп компетенций больше всего дефицитов в группе «{worst.Name}» — {Formats.Share(worst.Total.Share)} результатов, меньше всего в группе «{best.Name}» — {Formats.Share(best.Total.Share)}.";
    }

    private static IEnumerable<string> Places(DiagnosticsReportFacts facts)
    {
        var worse = AboveAverage(facts);
        if (worse.Count == 0) yield break;
        yield return $"{(facts.IsRegion ? "Муниципалитеты" : "Организации")}, где доля результатов с дефицитом выше средней ({Formats.Share(facts.Map.Total.Share)}) на 10 и более п. п.: "
            + $"{List(worse.Select(w => $"{w.Name} — {Formats.Share(w.Total.Share)}"))}.";
    }

    private static IEnumerable<string> LowResults(DiagnosticsReportFacts facts)
    {
        if (facts.LowResults.IsMasked || facts.Others.IsMasked || facts.LowResults.Share.Tenths is not { } low || facts.Others.Share.Tenths is not { } others) yield break;
        var words = Math.Abs(low - others) < 10 ? "почти такая же, как" : low > others ? $"на {Formats.Tenths(low - others)} п. п. выше, чем" : $"на {Formats.Tenths(others - low)} п. п. ниже, чем";
        yield return $"В школах с низкими образовательными результатами доля результатов с дефицитом — {Formats.Share(facts.LowResults.Share)}: {words} в остальных организациях ({Formats.Share(facts.Others.Share)}).";
    }

    private static IEnumerable<string> Dynamics(DiagnosticsReportFacts facts)
    {
        if (facts.Before is not { Total.IsMasked: false } before || facts.Map.Total.Share.Tenths is not { } now || before.Total.Share.Tenths is not { } then) yield break;
        var words = now == then ? "не изменилась" : now > then ? $"выросла на {Formats.Tenths(now - then)} п. п." : $"сократилась на {Formats.Tenths(then - now)} п. п.";
        yield return $"По сравнению с прошлой кампанией с тем же инструментом доля результатов с дефицитом {words} (было {Formats.Share(before.Total.Share)}, стало {Formats.Share(facts.Map.Total.Share)}).";
    }

    /// <summary>Columns with at least five people whose share is notably above the whole.</summary>
    private static List<(string Name, HeatCell Total)> AboveAverage(DiagnosticsReportFacts facts) =>
        [.. facts.Map.Columns.Select((c, i) => (c.Name, c.People, Total: facts.Map.ColumnTotals[i]))
            .Where(c => c.People >= HeatCell.Least && !c.Total.IsMasked && c.Total.Share.Tenths - facts.Map.Total.Share.Tenths >= Notable)
            .OrderByDescending(c => c.Total.Share.Tenths).Select(c => (c.Name, c.Total))];

    private static List<DiagnosticsPlace> Lagging(DiagnosticsReportFacts facts)
    {
        var average = new Percent(facts.PlannedDiagnosed, facts.Planned).Tenths;
        return [.. facts.Places.Where(p => p.Planned >= HeatCell.Least && average - p.Coverage.Tenths >= Notable && !(facts.HidesSmall && AssetReportCells.IsSmall(p.Coverage)))
            .OrderBy(p => p.Coverage.Tenths)];
    }

    private static bool IsWorse(HeatCell left, HeatCell right) => !left.IsMasked && !right.IsMasked && left.Share.Tenths > right.Share.Tenths;

    private static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= 6 ? string.Join("; ", all) : string.Join("; ", all.Take(6)) + $" и ещё {all.Count - 6}";
    }

    private static string Capital(string text) => char.ToUpper(text[0], Formats.Russian) + text[1..];

    private static IEnumerable<string> When(bool holds, string text) => holds ? [text] : [];
}
