using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Monitoring;

/// <summary>П5–П8: assignments, young teachers, municipal methodists, methodical services.</summary>
public static partial class IndicatorCatalogue
{
    private static IEnumerable<IndicatorMethod> Assigned =>
    [
        new("П5", "Количество педагогических работников, закреплённых за 1 региональным методистом", People,
            "N — T с действующим на D закреплением за региональным методистом, человек один раз; Z — региональные методисты с действующим статусом, включая тех, "
            + "за кем никто не закреплён; N / Z. По муниципалитету (справочно) Z — методисты, за которыми закреплён хотя бы один его педагог", Asset)
        {
            Rule = IndicatorRule.PeoplePerMethodist, Shape = IndicatorShape.Ratio, Kind = IndicatorKind.Main, Direction = IndicatorDirection.Less,
            Target = new(30, "не более 30"),
        },
        new("П5ср", "Среднее число закреплённых у методистов, имеющих закреплённых", People,
            "N — пары «педагог — методист»; Z — региональные методисты, за которыми закреплён хотя бы один педагог; N / Z", Asset)
        {
            Rule = IndicatorRule.LoadOfLoaded, Shape = IndicatorShape.Ratio, Direction = IndicatorDirection.Neither,
        },
        Load("П5мед", "Медиана числа закреплённых за региональным методистом", IndicatorShape.Median),
        Load("П5мин", "Наименьшее число закреплённых за региональным методистом", IndicatorShape.Least),
        Load("П5макс", "Наибольшее число закреплённых за региональным методистом", IndicatorShape.Greatest),
        new("П5р", "Расчётная нагрузка на регионального методиста", People, "N — T; Z — региональные методисты с действующим статусом; N / Z", Asset)
        {
            Rule = IndicatorRule.TeachersPerMethodist, Shape = IndicatorShape.Ratio, Direction = IndicatorDirection.Neither,
        },
    ];

    private static IEnumerable<IndicatorMethod> Young =>
    [
        new("П6", "Доля педагогических работников до 35 лет, участвующих в формах поддержки и сопровождения в первые три года работы", Percent,
            "Z — T, которым на D меньше 35 лет и чей общий педагогический стаж меньше 36 полных месяцев; N — из них участвовавшие в форме поддержки из перечня, "
            + "срок которой пересекает период; N / Z × 100. Без даты рождения или начала педагогической деятельности — вне Z, поимённо", Support)
        {
            Rule = IndicatorRule.YoungSupported, Kind = IndicatorKind.Main, Target = new(70, "не менее 70 %"),
        },
        new("П6′", "То же при втором прочтении: все педагогические работники до 35 лет", Percent, "то же, что П6, но Z — все T до 35 лет независимо от стажа", Support)
        {
            Rule = IndicatorRule.YoungSupportedAnyService, Direction = IndicatorDirection.Neither,
        },
        new("П6в", "То же при прочтении «до 35 лет включительно»", Percent, "то же, что П6, но Z — T, которым на D не больше 35 лет (489-ФЗ), со стажем меньше 36 месяцев", Support)
        {
            Rule = IndicatorRule.YoungSupported, Direction = IndicatorDirection.Neither, Parameters = MethodParameters.Default with { IsAgeInclusive = true },
        },
    ];

    private static IEnumerable<IndicatorMethod> Methodists =>
    [
        new("П7", "Количество муниципальных методистов, закреплённых за МОО и педагогами", People,
            "число людей с действующим на D статусом муниципального методиста и хотя бы одним действующим закреплением за организацией или педагогом; "
            + "в муниципалитете и в области человек один раз", Asset)
        {
            Rule = IndicatorRule.MethodistsAssigned, Shape = IndicatorShape.Count, Kind = IndicatorKind.Main, Subject = FactSubject.Methodists,
            Target = new(null, "в каждом муниципалитете не менее одного; закреплены 100 % организаций", 1),
        },
        new("П7в", "Всего муниципальных методистов с действующим статусом", People, "число людей с действующим на D статусом муниципального методиста", Asset)
        {
            Rule = IndicatorRule.MethodistsInForce, Shape = IndicatorShape.Count, Subject = FactSubject.Methodists,
        },
        new("П7д", "Доля организаций, за которыми закреплён муниципальный методист", Percent, "N — организации контура с действующим закреплением; Z — организации контура; N / Z × 100", Asset)
        {
            Rule = IndicatorRule.OrganisationsWithMethodist, Subject = FactSubject.Organisations, Target = new(100, "100 % организаций"),
        },
        new("П7о", "Организаций на одного закреплённого муниципального методиста", Units, "N — организации контура с муниципальным методистом; Z — методисты П7; N / Z", Asset)
        {
            Rule = IndicatorRule.OrganisationsPerMethodist, Shape = IndicatorShape.Ratio, Subject = FactSubject.Organisations, Direction = IndicatorDirection.Neither,
        },
        new("П7п", "Педагогов на одного закреплённого муниципального методиста", People, "N — T, закреплённые за муниципальным методистом лично, человек один раз; Z — методисты П7; N / Z", Asset)
        {
            Rule = IndicatorRule.AssignedPerMethodist, Shape = IndicatorShape.Ratio, Direction = IndicatorDirection.Neither,
        },
    ];

    private static IEnumerable<IndicatorMethod> Services =>
    [
        new("П8", "Количество методических служб (советов) в образовательных организациях", Units,
            "число организаций контура, в которых на D действует методическая служба или методический совет по локальному акту (вид, номер, дата); организация один раз", Structures)
        {
            Rule = IndicatorRule.OrganisationsWithService, Shape = IndicatorShape.Count, Kind = IndicatorKind.Main, Subject = FactSubject.Organisations,
            Target = new(null, "100 % организаций"),
        },
        new("П8д", "Доля организаций с методической службой (советом)", Percent, "N — организации П8; Z — организации контура; N / Z × 100", Structures)
        {
            Rule = IndicatorRule.ShareWithService, Subject = FactSubject.Organisations, Target = new(100, "100 % организаций"),
        },
        Structure("П8с", "Методические службы", StructureKind.Service),
        Structure("П8м", "Методические советы", StructureKind.Council),
        Structure("П8о", "Методические объединения (в П8 не входят)", StructureKind.Union),
    ];

    private static IndicatorMethod Load(string code, string name, IndicatorShape shape) =>
        new(code, name, People, "по числу педагогов (T), закреплённых на D за каждым региональным методистом с действующим статусом, включая нулевые", Asset)
        {
            Rule = IndicatorRule.LoadOfAll, Shape = shape, Subject = FactSubject.Methodists, Direction = IndicatorDirection.Neither,
        };

    private static IndicatorMethod Structure(string code, string name, StructureKind kind) =>
        new(code, name, Units, "число структур этого вида с действующим на D актом в организациях контура", Structures)
        {
            Rule = IndicatorRule.StructuresOfKind, Shape = IndicatorShape.Count, Subject = FactSubject.Organisations, Structure = kind, Direction = IndicatorDirection.Neither,
        };
}
