using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>Says in words what the figures of mentoring mean, and proposes decisions that follow from them. Pure.</summary>
internal static class MentoringReportConclusions
{
    /// <summary>A difference of means between the sides that is worth a sentence.</summary>
    private const decimal Notable = 1m;

    public static IReadOnlyList<string> Conclusions(MentoringReportFacts facts) =>
        [Coverage(facts), .. Places(facts), .. Forms(facts), Mentors(facts), Pairs(facts), .. Ended(facts), .. Goals(facts), .. Marks(facts), Papers(facts)];

    public static IReadOnlyList<string> Decisions(MentoringReportFacts facts)
    {
        var deadline = Formats.LongDate(AssetReportConclusions.Deadline(facts.Day));
        var keeper = facts.IsRegion ? "Муниципальным методическим службам" : "Муниципальной методической службе";
        var lagging = Lagging(facts);
        return
        [
            "Информацию о наставничестве и поддержке молодых педагогов принять к сведению.",
            .. When(facts.Union.Numerator < facts.Union.Denominator, $"{keeper}{(facts.IsRegion && lagging.Count > 0 ? $" ({List(lagging.Select(p => p.Name))})" : "")} совместно с руководителями организаций — до {deadline} "
                + "закрепить наставников за молодыми педагогами без поддержки или включить их в другие формы сопровождения."),
            .. When(facts.Gaps.Count > 0, $"Руководителям организаций, перечисленных в приложении, — до {deadline} утвердить недостающие документы о системе наставничества."),
            .. When(facts.Pairs.Overdue > 0, $"Кураторам наставничества — до {deadline} подвести итоги программ, срок которых истёк."),
            .. When(facts.Loads.WithoutConsent > 0, "Кураторам наставничества — оформить письменные согласия наставников."),
            .. When(facts.Unknown > 0, $"{keeper} — до {deadline} уточнить даты рождения и начала педагогической работы педагогов, по которым сведений нет."),
            facts.IsRegion ? "Контроль за исполнением решения возложить на заместителя председателя совета." : "Контроль за исполнением решения возложить на председателя совета.",
        ];
    }

    private static string Coverage(MentoringReportFacts facts)
    {
        var share = facts.Coverage;
        if (!share.HasData) return "Молодых педагогов, которых учитывает показатель, нет.";
        if (facts.HidesSmall && AssetReportCells.IsSmall(share)) return "Число молодых педагогов мало: доля охваченных поддержкой не приводится.";
        // The least number with which 100·N reaches the target of Z, without rounding.
        var needed = ((MentoringReport.Target * share.Denominator) + 99) / 100;
        return $"Поддержкой охвачены {Formats.Share(share)} молодых педагогов ({Formats.Parts(share)}); ориентир {MentoringReport.Target}\u00A0% "
            + (share.Numerator >= needed ? "достигнут." : $"не достигнут: до него не хватает {RussianPlural.Count(needed - share.Numerator, "человека", "человек", "человек")}.");
    }

    private static IEnumerable<string> Places(MentoringReportFacts facts)
    {
        var lagging = Lagging(facts);
        if (facts.IsRegion && lagging.Count > 0)
            yield return $"Ниже ориентира: {List(lagging.Select(p => $"{p.Name} — {Formats.Share(p.Coverage)} ({Formats.Parts(p.Coverage)})"))}.";
    }

    private static IEnumerable<string> Forms(MentoringReportFacts facts)
    {
        if (facts.Supports.Count == 0 || (facts.HidesSmall && facts.Supports[0].Count < AssetReportCells.Least)) yield break;
        var most = facts.Supports[0];
        yield return $"Чаще всего молодых педагогов поддерживает форма «{MentoringTerms.Of(most.Kind)}»: {RussianPlural.Count(most.Count, "человек", "человека", "человек")}.";
    }

    private static string Mentors(MentoringReportFacts facts)
    {
        var load = facts.Loads;
        if (load.Mentors == 0) return "Наставников в реестре нет.";
        var over = load.Over == 0 ? "" : $" Сверх предела нагружены: {Words(load.Over, facts)}.";
        return $"В реестре наставников: {Words(load.Mentors, facts)}; без наставляемых: {Words(load.None, facts)}; свободных мест: {Words(load.Seats, facts)}.{over}";
    }

    private static string Pairs(MentoringReportFacts facts) => facts.Pairs.InForce == 0 ? "Действующих пар и групп нет."
        : $"Действуют пары и группы: {Words(facts.Pairs.InForce, facts)}"
            + (facts.Pairs.Overdue == 0 ? "." : $"; ещё у {Words(facts.Pairs.Overdue, facts)} срок истёк, а итог не подведён.");

    private static IEnumerable<string> Ended(MentoringReportFacts facts)
    {
        var (all, early) = (facts.Pairs.Completed + facts.Pairs.EndedEarly, facts.Pairs.EndedEarly);
        if (early == 0) yield break;
        var share = new Percent(early, all);
        if (facts.HidesSmall && AssetReportCells.IsSmall(share)) yield break;
        var main = facts.Pairs.EndSides.Count == 0 ? "" : $" Чаще всего причина — {MentoringTerms.Of(facts.Pairs.EndSides[0].Kind)}.";
        yield return $"Досрочно прекращены {Formats.Parts(share)} пар и групп, закончившихся в периоде ({Formats.Share(share)}).{main}";
    }

    private static IEnumerable<string> Goals(MentoringReportFacts facts)
    {
        var all = facts.Pairs.Goals.Sum(g => g.Count);
        var share = new Percent(facts.Pairs.Goals.Where(g => g.Kind == 2).Sum(g => g.Count), all);
        if (all == 0 || (facts.HidesSmall && AssetReportCells.IsSmall(share))) yield break;
        yield return $"Цель достигнута полностью в {Formats.Parts(share)} завершённых пар и групп ({Formats.Share(share)}).";
    }

    private static IEnumerable<string> Marks(MentoringReportFacts facts)
    {
        var shown = facts.Marks.Where(m => m.Mean is not null && !(facts.HidesSmall && m.Filled < AssetReportCells.Least)).ToDictionary(m => m.Side, m => m.Mean!.Value);
        if (shown.Count < 2) yield break;
        var (mentors, mentees) = (shown[MentoringSide.Mentor], shown[MentoringSide.Mentee]);
        var words = Math.Abs(mentors - mentees) < Notable ? "Стороны оценивают наставничество близко" : mentors > mentees ? "Наставники оценивают наставничество выше, чем наставляемые" : "Наставляемые оценивают наставничество выше, чем наставники";
        yield return $"{words}: наставники — {ReportNumbers.Format(mentors, 1)}, наставляемые — {ReportNumbers.Format(mentees, 1)} из 10.";
    }

    private static string Papers(MentoringReportFacts facts) => !facts.Papers.HasData ? "Организаций контура мониторинга нет."
        : $"Все документы о системе наставничества есть в {Formats.Parts(facts.Papers)} организаций ({Formats.Share(facts.Papers)}).";

    /// <summary>Below the target, the lowest first; small groups are left out.</summary>
    private static List<MentoringPlace> Lagging(MentoringReportFacts facts) =>
        [.. facts.Places.Where(p => p.Young >= AssetReportCells.Least && 100 * p.Supported < MentoringReport.Target * p.Young && !(facts.HidesSmall && AssetReportCells.IsSmall(p.Coverage)))
            .OrderBy(p => p.Coverage.Tenths).ThenBy(p => p.Name, StringComparer.Ordinal)];

    private static string Words(int value, MentoringReportFacts facts) => AssetReportCells.Words(value, facts.HidesSmall);

    private static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= 6 ? string.Join("; ", all) : string.Join("; ", all.Take(6)) + $" и ещё {all.Count - 6}";
    }

    private static IEnumerable<string> When(bool holds, string text) => holds ? [text] : [];
}
