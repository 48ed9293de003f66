using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Passport;

/// <summary>Tables about organisations, services, methodists, sites.</summary>
internal static class PassportStructure
{
    private const string Organisations = "реестр организаций, контур мониторинга";
    private const string Unknown = "не указано";
    private static readonly string[] LevelOrder = ["ДО", "НОО", "ООО", "СОО", "СПО", "ВО", "ДОД", "ДПО"];

    public static PassportTable Subjects(PassportFacts facts) => PassportTables.Counts("subjects", "Субъекты системы", "Кто", "Всего",
        [
            ("Муниципальные образования", facts.Sheet.Places.Count),
            ("Муниципальные методические службы", facts.Services.Count),
            ("Образовательные организации контура мониторинга", facts.Organisations(null).Count),
            ("из них общеобразовательные", facts.Organisations(null).Count(o => o.IsGeneralEducation)),
        ],
        (false, null, "реестр организаций и муниципальных служб", facts.Day));

    public static PassportTable Services(PassportFacts facts) => PassportTables.Counts("service-forms", "Муниципальные методические службы по формам", "Форма", "Служб",
        PassportTables.Groups(facts.Services, s => s.Form is { } form ? RegistryTerms.Of(form) : Unknown, Enum.GetValues<MunicipalServiceForm>().Select(RegistryTerms.Of)),
        (false, facts.Services.Count, "реестр муниципальных методических служб", facts.Day));

    public static PassportTable Types(PassportFacts facts, int? place)
    {
        var names = facts.Types.ToDictionary(t => t.Code, t => t.Name);
        var all = facts.Organisations(place);
        var groups = facts.Types.Select(t => t.Code).Where(code => all.Any(o => o.TypeCode == code)).Select(code => (Code: code, Rows: all.Where(o => o.TypeCode == code).ToList()));
        List<PassportLine> lines = [.. groups.Select(g => Line(g.Code, names[g.Code], g.Rows) with { IsPart = true })];
        lines.Add(Line("Итого", "Итого", [.. all]) with { IsTotal = true });
        return new("types", "Организации контура мониторинга по типам", [new("Тип", IsFigure: false, Weight: 3), new("Город"), new("Село"), new("Не указано"), new("Всего")], lines, Organisations, facts.Day);
    }

    /// <summary>An organisation of several levels stands in each.</summary>
    public static PassportTable Levels(PassportFacts facts, int? place)
    {
        var levels = facts.Organisations(place).SelectMany(o => o.Levels.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return PassportTables.Counts("levels", "Организации по уровням образования (организация нескольких уровней — в каждом)", "Уровень", "Организаций",
            PassportTables.Groups(levels, l => l, LevelOrder), (false, null, Organisations, facts.Day));
    }

    public static PassportTable Sites(PassportFacts facts, int? place)
    {
        var own = facts.Organisations(place).Select(o => o.Id).ToHashSet();
        var sites = facts.Sites.Where(s => own.Contains(s.OrganisationId)).Distinct();
        return PassportTables.Counts("sites", "Организации со статусом площадки", "Статус", "Организаций",
            Enum.GetValues<SiteKind>().Select(k => (Capital(RegistryTerms.Of(k)), sites.Count(s => s.Kind == k))), (false, null, "реестр организаций", facts.Day));
    }

    public static PassportTable LowResults(PassportFacts facts, int? place) => PassportTables.Counts("low-results", "Школы с низкими образовательными результатами", "Что", "Организаций",
        [
            ("Организации с признаком ШНОР", facts.Organisations(place).Count(o => o.HasLowResults)),
            ("из них в сельской местности", facts.Organisations(place).Count(o => o is { HasLowResults: true, Locality: Locality.Village })),
        ],
        (false, null, Organisations, facts.Day));

    /// <summary>Regional methodists belong to the region alone.</summary>
    public static PassportTable Methodists(PassportFacts facts, int? place)
    {
        var methodists = facts.Sheet.Index.Facts.Methodists.Where(m => m.IsInForce && (place is null || m.MunicipalityId == place)).ToList();
        var regional = methodists.Where(m => m.Level is MethodistLevel.Regional).Select(m => m.EducatorId).Distinct().Count();
        var municipal = methodists.Where(m => m.Level is MethodistLevel.Municipal).Select(m => m.EducatorId).Distinct().Count();
        var busy = methodists.Where(m => facts.Sheet.Index.Assignments.Contains(m.Id)).Select(m => m.EducatorId).Distinct().Count();
        IEnumerable<(string, int)> rows =
        [
            .. place is null ? [("Региональные методисты с действующим статусом", regional)] : Array.Empty<(string, int)>(),
            ("Муниципальные методисты с действующим статусом", municipal),
            ("Методисты, допущенные к работе", methodists.Where(m => facts.Admitted.Contains(m.Id)).Select(m => m.EducatorId).Distinct().Count()),
            ("Методисты, за которыми закреплены педагоги или организации", busy),
            ("Наставники в реестре", facts.Mentors.Count(m => place is null || m == place)),
        ];
        return PassportTables.Counts("methodists", "Методисты и наставники", "Кто", "Человек", rows, (true, null, "реестр методического актива, реестр наставников", facts.Day));
    }

    private static PassportLine Line(string key, string name, List<Monitoring.OrganisationFact> rows) => new(key,
    [
        PassportCell.Of(name), PassportCell.Count(rows.Count(o => o.Locality is Locality.City), false), PassportCell.Count(rows.Count(o => o.Locality is Locality.Village), false),
        PassportCell.Count(rows.Count(o => o.Locality is null), false), PassportCell.Count(rows.Count, false),
    ]);

    private static string Capital(string text) => text.Length == 0 ? text : text[..1].ToUpper(Formats.Russian) + text[1..];
}
