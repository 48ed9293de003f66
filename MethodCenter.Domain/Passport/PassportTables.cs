using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Passport;

/// <summary>Which tables stand in which section. The same rules count the region and a municipality. Pure.</summary>
internal static class PassportTables
{
    private static readonly string[] Development = ["П1", "П1′", "П3", "П3т", "П3м", "П3д", "П4", "П4в", "И1", "И2"];
    private static readonly string[] Diagnosis = ["П3", "П3т", "П3м", "П3д", "П4", "П4в", "И1", "И2"];
    private static readonly string[] Learning = ["П1", "П1′", "П2", "П2ч"];
    private static readonly string[] Support = ["П6", "П6′", "И3"];
    private static readonly string[] LowResults = ["И4"];
    private static readonly string[] Structures = ["П8", "П8с", "П8м", "П8о", "П8д"];
    private static readonly string[] Events = ["И6", "И7"];

    /// <summary>Tables of a section of the passport itself.</summary>
    public static IReadOnlyList<PassportTable> OfRegion(string section, PassportFacts facts) => section switch
    {
        "general" => [],
        "structure" => [PassportStructure.Subjects(facts), PassportStructure.Services(facts), PassportStructure.Types(facts, null), PassportStructure.Levels(facts, null)],
        "contingent" => [PassportPeople.Staff(facts, null), PassportPeople.Ages(facts, null), PassportPeople.Services(facts, null), PassportPeople.Categories(facts, null), PassportPeople.Places(facts)],
        "staff" => [PassportStructure.Methodists(facts, null)],
        "infrastructure" => [PassportStructure.Sites(facts, null)],
        "programmes" => [PassportDevelopment.Programmes(facts), PassportDevelopment.Learners(facts, null), PassportIndicators.Of("learning", "Обучение по ДПП", Learning, facts, null)],
        "diagnosis" => [PassportIndicators.Of("diagnosis", "Диагностика и маршруты", Diagnosis, facts, null)],
        "mentoring" => [PassportDevelopment.Young(facts, null), PassportIndicators.Of("support", "Поддержка молодых педагогов", Support, facts, null)],
        "communities" => [PassportIndicators.Of("structures", "Методические службы, советы и объединения организаций", Structures, facts, null)],
        "low-results" => [PassportStructure.LowResults(facts, null), PassportIndicators.Of("low", "Методическая помощь школам с низкими результатами", LowResults, facts, null)],
        "events" => [PassportDevelopment.Events(facts, null), PassportIndicators.Of("events-held", "Проведённые мероприятия и участники", Events, facts, null)],
        PassportSections.Indicators => [PassportIndicators.Main(facts, null), PassportIndicators.Places(facts)],
        _ => [],
    };

    /// <summary>Tables of a section of an annex.</summary>
    public static IReadOnlyList<PassportTable> OfPlace(string section, PassportFacts facts, int place) => section switch
    {
        "a-system" => [PassportStructure.Types(facts, place), PassportStructure.Levels(facts, place), PassportIndicators.Of("structures", "Методические службы, советы и объединения организаций", Structures, facts, place)],
        "a-contingent" => [PassportPeople.Staff(facts, place), PassportPeople.Ages(facts, place), PassportPeople.Services(facts, place), PassportPeople.Categories(facts, place)],
        "a-staff" => [PassportStructure.Methodists(facts, place), PassportStructure.Sites(facts, place)],
        "a-learning" => [PassportDevelopment.Learners(facts, place), PassportIndicators.Of("development", "Обучение, диагностика и маршруты", Development, facts, place)],
        "a-support" => [PassportDevelopment.Young(facts, place), PassportStructure.LowResults(facts, place)],
        "a-events" => [PassportDevelopment.Events(facts, place)],
        "a-indicators" => [PassportIndicators.Main(facts, place)],
        _ => [],
    };

    /// <summary>A table of «what — how many».</summary>
    internal static PassportTable Counts(string code, string caption, string head, string unit, IEnumerable<(string Key, int Count)> rows, (bool IsPeople, int? Total, string Source, DateOnly Day) about)
    {
        List<PassportLine> lines = [.. rows.Select(r => new PassportLine(r.Key, [PassportCell.Of(r.Key), PassportCell.Count(r.Count, about.IsPeople)]) { IsPart = about.Total is not null })];
        if (about.Total is { } total) lines.Add(new("Итого", [PassportCell.Of("Итого"), PassportCell.Count(total, about.IsPeople)]) { IsTotal = true });
        return new(code, caption, [new(head, IsFigure: false, Weight: 3), new(unit)], lines, about.Source, about.Day);
    }

    internal static IEnumerable<(string Key, int Count)> Groups<T>(IEnumerable<T> rows, Func<T, string> keyOf, IEnumerable<string> order)
    {
        var counts = rows.CountBy(keyOf).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        return order.Concat(counts.Keys).Distinct(StringComparer.Ordinal).Where(counts.ContainsKey).Select(k => (k, counts[k]));
    }

    internal static string Words(TrafficLight light) => light is TrafficLight.None ? "—" : MonitoringTerms.Of(light);
}
