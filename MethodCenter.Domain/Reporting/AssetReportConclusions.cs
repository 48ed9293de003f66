using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Reporting;

/// <summary>Says in words what the figures of the asset mean, and proposes decisions that follow from them. Pure.</summary>
internal static class AssetReportConclusions
{
    /// <summary>The last day of the month after next: enough time for an order.</summary>
    public static DateOnly Deadline(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(3).AddDays(-1);

    public static IReadOnlyList<string> Conclusions(AssetReportFacts facts) =>
    [
        Admission(facts),
        .. Terms(facts),
        Load(facts),
        Coverage(facts),
        .. Gaps(facts),
        Dynamics(facts),
    ];

    public static IReadOnlyList<string> Decisions(AssetReportFacts facts)
    {
        var now = facts.Now;
        var deadline = Formats.LongDate(Deadline(facts.Day));
        return
        [
            "Информацию о состоянии методического актива принять к сведению.",
            .. When(now.All.WithoutBasis > 0, $"{Keeper(facts)} — до {deadline} привести допуск методистов в соответствие с правилом: организовать диагностику и обучение либо завершить статус (всего {Words(now.All.WithoutBasis, facts)})."),
            .. When(now.Load.OverSoft + now.Load.OverHard > 0, $"{Keeper(facts)} — до {deadline} перераспределить педагогов между методистами, не допуская превышения предела нагрузки."),
            .. When(facts.IsRegion && now.Gaps.Municipalities.Count > 0, $"Муниципальным методическим службам ({List(now.Gaps.Municipalities.Select(m => m.ShortName))}) — до {deadline} представить кандидатуры муниципальных методистов."),
            .. When(now.Gaps.Subjects.Count > 0, $"{Keeper(facts)} — подобрать методистов по предметам: {List(now.Gaps.Subjects.Select(s => s.Name))}."),
            .. When(LowResultsWithout(now) > 0, $"{Keeper(facts)} — до {deadline} закрепить методистов за школами с низкими результатами (без методиста — {LowResultsWithout(now)})."),
            facts.IsRegion ? "Контроль за исполнением решения возложить на заместителя председателя совета." : "Контроль за исполнением решения возложить на председателя совета.",
        ];
    }

    private static string Admission(AssetReportFacts facts)
    {
        var all = facts.Now.All;
        if (all.Listed == 0) return "Методический актив не сформирован.";
        if (all.WithoutBasis == 0) return "Все методисты реестра имеют основание для работы в активе.";
        var main = facts.Now.Missing.MaxBy(m => m.Total)!;
        return $"Основание для работы в активе есть у {Words(all.Listed - all.WithoutBasis, facts)} из {all.Listed} методистов; "
            + $"не имеют его {Words(all.WithoutBasis, facts)}. Чаще всего причина — {main.Name} ({Words(main.Total, facts)}).";
    }

    private static IEnumerable<string> Terms(AssetReportFacts facts)
    {
        var all = facts.Now.All;
        if (all.Expired > 0) yield return $"Срок статуса истёк у методистов: {Words(all.Expired, facts)}.";
        if (all.EndingSoon > 0) yield return $"В ближайшие 90 дней срок статуса истекает у методистов: {Words(all.EndingSoon, facts)}.";
    }

    private static string Load(AssetReportFacts facts)
    {
        var load = facts.Now.Load;
        var over = load.OverSoft + load.OverHard;
        if (load.Methodists == 0) return "Нагрузка не распределена: методистов нет.";
        var idle = load.None == 0 ? "" : $" Без закреплённых педагогов — {Words(load.None, facts)}: есть запас для распределения.";
        return (over == 0 ? "Перегруженных методистов нет." : $"Сверх предела нагружены {Words(over, facts)} из {load.Methodists} методистов.") + idle;
    }

    private static string Coverage(AssetReportFacts facts)
    {
        var now = facts.Now;
        if (!now.Organisations.HasData) return "Охват не определён: в контуре мониторинга нет организаций.";
        var people = now.People.HasData && !(facts.HidesSmall && AssetReportCells.IsSmall(now.People))
            ? $"методист закреплён за {Formats.Share(now.People)} педагогов ({Formats.Parts(now.People)})" : "данных о доле педагогов с методистом нет";
        return $"Охват: {people} и за {Formats.Share(now.Organisations)} организаций ({Formats.Parts(now.Organisations)}).";
    }

    private static IEnumerable<string> Gaps(AssetReportFacts facts)
    {
        var gaps = facts.Now.Gaps;
        if (facts.IsRegion && gaps.Municipalities.Count > 0)
            yield return $"В {RussianPlural.Count(gaps.Municipalities.Count, "муниципалитете", "муниципалитетах", "муниципалитетах")} из {facts.Now.Municipalities.Count} нет муниципального методиста с действующим приказом.";
        if (gaps.Subjects.Count > 0)
            yield return $"Не обеспечены методистом {RussianPlural.Count(gaps.Subjects.Count, "предмет", "предмета", "предметов")}; больше всего педагогов ведут предмет «{gaps.Subjects[0].Name}».";
        if (LowResultsWithout(facts.Now) is > 0 and var without)
            yield return $"Без методиста остаются школы с низкими образовательными результатами: {without} из {facts.Now.LowResults.Denominator}.";
    }

    private static string Dynamics(AssetReportFacts facts)
    {
        var (now, before) = (facts.Now.All.Admissible, facts.Before.All.Admissible);
        var since = Formats.Date(facts.Before.Day);
        if (now == before) return $"Число методистов, отвечающих условиям допуска, по сравнению с {since} не изменилось.";
        return facts.HidesSmall && (Math.Min(now, before) < AssetReportCells.Least)
            ? $"Число методистов, отвечающих условиям допуска, по сравнению с {since} {(now > before ? "выросло" : "сократилось")}."
            : $"Число методистов, отвечающих условиям допуска, по сравнению с {since} {(now > before ? "выросло" : "сократилось")} с {before} до {now}.";
    }

    private static int LowResultsWithout(AssetSummary summary) => summary.LowResults.Denominator - summary.LowResults.Numerator;

    private static string Keeper(AssetReportFacts facts) => facts.IsRegion ? "ЦНППМ и муниципальным методическим службам" : "Муниципальной методической службе";

    private static string Words(int value, AssetReportFacts facts) => AssetReportCells.Words(value, facts.HidesSmall);

    private static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= 6 ? string.Join(", ", all) : string.Join(", ", all.Take(6)) + $" и ещё {all.Count - 6}";
    }

    private static IEnumerable<string> When(bool holds, string text) => holds ? [text] : [];
}
