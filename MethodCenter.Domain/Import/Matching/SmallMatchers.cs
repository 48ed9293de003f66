using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import;

/// <summary>Квалификационная категория by its exact name or a usual short form.</summary>
public static class CategoryMatcher
{
    private const string Variants = """
        none: - | — | без категории | б/к | б. к. | бк | нет | не имеет | не аттестован | не аттестована | отсутствует | без кв. категории | без квалификационной категории | нет категории | 0
        compliance: соответствие | СЗД | соответствие занимаемой должности | соответствует | соответствует занимаемой должности | соотв. | соотв. занимаемой должности | соответствие зан. должности | соответствие должности | аттестован на соответствие | аттестована на соответствие | на соответствие
        first: первая | 1 | I | 1 кк | I кк | 1 категория | I категория | первая категория | первая кв. категория | первая квалификационная | первая КК | 1-я | 1-ая | 1-я категория | 1 кв. категория | 1 кв. кат. | I кв. категория | I квалификационная категория | 1 квалификационная категория | ПКК | перв. | 1КК
        highest: высшая | ВКК | высшая категория | высшая кв. категория | высшая КК | высшая квалификационная | высш. | высш. категория | высш. кв. категория | в/к | в. к. | высшая кв. кат.
        ped_methodist: педагог-методист | категория педагог-методист | педагог методист
        ped_mentor: педагог-наставник | категория педагог-наставник | педагог наставник
        """;

    private static readonly Dictionary<string, string> Codes = WordingKey.Table(
        SeedLists.Categories.SelectMany(category => new[] { (category.Name, category.Code), (category.Code, category.Code) }).Concat(WordingKey.Lines(Variants)));

    private static readonly KnownTexts<string?> Known = new(Recognise);

    /// <summary>The code; blank text and «-» mean none; null when it is not in the dictionary.</summary>
    public static string? Find(string? text) => Known.Of(text ?? "");

    private static string? Recognise(string text)
    {
        var key = WordingKey.Of(text);
        return key is "" or "-" ? "none" : Codes.GetValueOrDefault(key);
    }
}

/// <summary>Вид занятости by the wordings that personnel departments use.</summary>
public static class EmploymentKindMatcher
{
    private const string Variants = """
        Main: основное место работы | основное | основная | осн. | основной | штатный | штатная | штат | основной работник | основная работа | основное место | осн. место работы | осн. м. р. | штатный работник | по основному месту работы | о | постоянная | постоянно | основной сотрудник
        Internal: внутреннее совместительство | внутр. совм. | внутренний совместитель | внутреннее | внутр. | внутренний | внутреннее совм. | совместительство внутреннее | совместительство (внутреннее) | совместитель внутренний | внутр. совместительство | внутр. совместитель | вн. совм. внутр. | совмещение
        External: внешнее совместительство | внеш. совм. | внешний совместитель | внешнее | внеш. | внешний | внешнее совм. | совместительство внешнее | совместительство (внешнее) | совместитель внешний | внеш. совместительство | внеш. совместитель
        Contract: договор ГПХ | ГПХ | гражданско-правовой договор | договор гражданско-правового характера | ГПД | договор ГПД | по договору ГПХ | договор подряда | договор возмездного оказания услуг | гражданско-правовой
        """;

    private static readonly Dictionary<string, EmploymentKind> Kinds = WordingKey.Table(
        WordingKey.Lines(Variants).Select(line => (line.Wording, Enum.Parse<EmploymentKind>(line.Value))));

    private static readonly KnownTexts<EmploymentKind?> Known = new(text => Kinds.TryGetValue(WordingKey.Of(text), out var kind) ? kind : null);

    public static EmploymentKind? Find(string? text) => Known.Of(text ?? "");
}

/// <summary>Тип организации by the exact name of the dictionary, its code or a usual short form.</summary>
public static class OrganisationTypeMatcher
{
    private const string Variants = """
        doo: детский сад | ДОО | ДОУ | МБДОУ | МДОУ | МКДОУ | МАДОУ | дошкольная образовательная организация | дошкольное образовательное учреждение | дошкольная организация | ДС | д/с | центр развития ребёнка
        oo: общеобразовательная организация | общеобразовательное учреждение | школа | ОО | ОУ | общеобразовательная школа
        oo_nosh: НОШ | начальная школа | начальная общеобразовательная школа | начальная школа-детский сад
        oo_oosh: ООШ | основная школа | основная общеобразовательная школа
        oo_sosh: СОШ | средняя школа | средняя общеобразовательная школа | СШ
        oo_gymn: гимназия
        oo_lyceum: лицей
        oo_center: центр образования | образовательный центр | ЦО
        oo_internat: школа-интернат | интернат
        oo_corr: коррекционная школа | школа для детей с ОВЗ | специальная (коррекционная) школа | организация для обучающихся с ОВЗ | адаптированная школа
        oo_evening: вечерняя школа | открытая школа | вечерняя (сменная) школа | открытая (сменная) школа | ОСОШ
        spo: колледж | техникум | СПО | ПОО | профессиональная образовательная организация | училище
        vo: вуз | университет | институт | ВО | образовательная организация высшего образования | академия
        odo: дополнительное образование | ДДТ | ЦРТ | ДЮСШ | ДШИ | УДО | УДОД | организация дополнительного образования | учреждение дополнительного образования | дом детского творчества | центр развития творчества | детско-юношеская спортивная школа | детская школа искусств | ОДО | ДЮЦ | спортивная школа
        dpo: ДПО | организация ДПО | организация дополнительного профессионального образования | институт развития образования
        ippp: ЦППМСП | ППМС-центр | ППМС центр | центр ППМСП | центр психолого-педагогической помощи
        mouo: МОУО | комитет образования | комитет по образованию | отдел образования | управление образования | орган управления образованием
        mms_legal: ИМЦ | информационно-методический центр | методический центр | ММС
        mms_unit: ИМК | РМК | методический кабинет
        """;

    private static readonly Dictionary<string, string> Codes = WordingKey.Table(
        SeedLists.OrganisationTypes.SelectMany(type => new[] { (type.Name, type.Code), (type.Code, type.Code) }).Concat(WordingKey.Lines(Variants)));

    /// <summary>The code; null when it is not in the dictionary.</summary>
    public static string? Find(string? text) => Codes.GetValueOrDefault(WordingKey.Of(text));
}
