using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>One paragraph each on diagnosis, routes, asset, young teachers and schools with low results, from the variants of the indicators. Pure.</summary>
internal static class MonitoringReportReading
{
    public static IReadOnlyList<string> Paragraphs(MonitoringReportFacts facts) => [Diagnosis(facts), Routes(facts), Asset(facts), Young(facts), LowResults(facts)];

    private static string Diagnosis(MonitoringReportFacts facts) => Join("Диагностика",
    [
        Says(facts, "П3", v => $"официальную диагностику в периоде прошли {v} педагогических работников и управленческих кадров"),
        Says(facts, "П3т", v => $"среди педагогических работников — {v}"),
        Says(facts, "П3м", v => $"среди управленческих кадров — {v}"),
        Says(facts, "П3д", v => $"действующий результат на отчётную дату имеют {v}"),
        Says(facts, "И1", v => $"по повторной диагностике снято {v} дефицитов"),
    ]);

    private static string Routes(MonitoringReportFacts facts) => Join("Индивидуальные маршруты",
    [
        Says(facts, "П4", v => $"маршруты на основе диагностики разработаны для {v}"),
        Says(facts, "П4в", v => $"выполнены {v} маршрутов, срок которых наступил"),
        Says(facts, "И2", v => $"в срок — {v}"),
        Says(facts, "И9", v => $"от диагностики до утверждения маршрута проходит (медиана) {v}"),
    ]);

    private static string Asset(MonitoringReportFacts facts) => Join("Методический актив",
    [
        Says(facts, "П5", v => $"на одного регионального методиста приходится {v}"),
        Says(facts, "П7", v => $"муниципальных методистов с закреплениями — {v}"),
        Says(facts, "П7д", v => $"муниципальный методист закреплён за {v} организаций"),
        Says(facts, "И5", v => $"повышение квалификации подтвердили {v} методистов"),
    ]);

    private static string Young(MonitoringReportFacts facts) => Join("Молодые педагоги",
    [
        Says(facts, "П6", v => $"поддержкой в первые три года работы охвачены {v}"),
        Says(facts, "П6′", v => $"среди всех педагогов до 35 лет — {v}"),
        Says(facts, "И3", v => $"наставничеством охвачены {v}"),
    ]);

    private static string LowResults(MonitoringReportFacts facts) => facts.LowResults == 0
        ? "Школы с низкими результатами: на отчётную дату организаций с признаком ШНОР нет."
        : Join("Школы с низкими результатами",
        [
            $"с признаком ШНОР — {RussianPlural.Count(facts.LowResults, "организация", "организации", "организаций")}",
            Says(facts, "И4", v => $"методист закреплён за {v}"),
        ]);

    /// <summary>Null where there is nothing to say: no data, or the value may not be told.</summary>
    private static string? Says(MonitoringReportFacts facts, string code, Func<string, string> sentence)
    {
        var row = facts.Main.FirstOrDefault(l => l.Method.Code == code)?.Own ?? facts.Others.GetValueOrDefault(code);
        return row is null || row.IsHidden || row.Value.Tenths is null ? null : sentence(MonitoringReportWords.WithParts(row));
    }

    private static string Join(string subject, IReadOnlyList<string?> parts)
    {
        var said = parts.OfType<string>().ToList();
        return said.Count == 0 ? $"{subject}: данных за период нет." : $"{subject}: {string.Join("; ", said).TrimEnd('.')}.";
    }
}
