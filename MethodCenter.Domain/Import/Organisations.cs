using static MethodCenter.Domain.Import.PersonColumns;
using StructureKind = MethodCenter.Domain.Registry.StructureKind;

namespace MethodCenter.Domain.Import;

/// <summary>A row of the list of organisations.</summary>
/// <param name="TypeCode">Of the dictionary of types.</param>
/// <param name="IsInScope">«В контуре мониторинга»; null when the column is absent or blank.</param>
public sealed record OrganisationRecord(
    string? Oktmo, string? Municipality, string? FullName, string? ShortName, string? Inn, string? Ogrn, string? TypeCode, string? Settlement,
    Registry.Locality? Locality, bool? IsInScope, bool HasLowResults, DateOnly? ClosedOn);

/// <summary>A row of the list of methodical services and councils of organisations.</summary>
public sealed record StructureRecord(
    string? Inn, string? Ogrn, string? OrganisationName, StructureKind? Kind, string? ActKind, string? ActNumber, DateOnly? ActDate, DateOnly? ValidUntil);

/// <summary>Перечень организаций: листы «Организации» и «Методические службы».</summary>
public static class Organisations
{
    private const string FullTitle = "fullTitle", ShortTitle = "shortTitle", Type = "type", Settlement = "settlement", Locality = "locality",
        InScope = "inScope", LowResults = "lowResults", ClosedOn = "closedOn", Structure = "structure", ActKind = "actKind",
        ActNumber = "actNumber", ActDate = "actDate", ValidUntil = "validUntil";

    public static readonly TableDefinition Definition = new("organisations", "перечень организаций",
    [
        .. Workplace().Where(column => column.Key != Organisation),
        new(FullTitle, "Полное наименование", ["Полное наименование организации", "Наименование организации", "Наименование", "Полное название", "Организация", "Наименование ОО", "Образовательная организация", "Наименование (полное)", "Полное наименование ОО"], ["ПОЛН НАИМЕН !КРАТК !СОКР", "ПОЛН НАЗВАН !КРАТК !СОКР", "НАИМЕН ОРГАНИЗ !КРАТК !СОКР !ТИП !МУНИЦИП"]),
        new(ShortTitle, "Краткое наименование", ["Сокращённое наименование", "Краткое название", "Наименование (краткое)", "Сокращенное название", "Кратк. наименование", "Наименование организации (краткое)", "Краткое наименование организации"], ["КРАТК НА", "СОКР НА"]),
        new(Type, "Тип организации", ["Тип", "Вид организации", "Тип ОО", "Тип учреждения", "Тип образовательной организации", "Вид образовательной организации"], ["ТИП !НАСЕЛ !МЕСТН !АКТ", "ВИД ОРГАНИЗ", "ВИД УЧРЕЖД"]),
        new(Settlement, "Населённый пункт", ["Нас. пункт", "Населенный пункт (город, посёлок)", "Адрес (населённый пункт)"], ["НАСЕЛ ПУНКТ !ТИП", "НАС ПУНКТ !ТИП"]),
        new(Locality, "Местность", ["Город/село", "Тип местности", "Тип населённого пункта", "Городская/сельская", "Территория (город/село)"], ["МЕСТНОСТ", "ГОРОД СЕЛО", "ТИП НАСЕЛ"]),
        new(InScope, "В контуре мониторинга", ["В мониторинге", "Участвует в мониторинге", "Контур мониторинга", "Контур"], ["КОНТУР", "МОНИТОРИНГ !ДАТ"]),
        new(LowResults, "ШНОР", ["Школа с низкими образовательными результатами", "Низкие результаты", "В списке ШНОР"], ["ШНОР !ДАТ", "НИЗК РЕЗУЛЬТ"]),
        new(ClosedOn, "Дата прекращения деятельности", ["Прекращена", "Дата закрытия", "Дата ликвидации", "Дата реорганизации", "Деятельность прекращена"], ["ПРЕКРАЩ", "ДАТ ЗАКРЫТ", "ЛИКВИД"]),
    ],
    [OrganisationNumber, new("Наименование организации", [FullTitle], [ShortTitle]), new("Тип организации", [Type])]);

    public static readonly TableDefinition Structures = new("structures", "методические службы организаций",
    [
        .. Workplace(),
        new(Structure, "Вид структуры", ["Структура", "Вид методической структуры", "Форма методической работы", "Тип структуры", "Методическая структура"], ["ВИД СТРУКТУР", "МЕТОДИЧ СТРУКТУР !АКТ !НОМЕР !ДАТ", "СТРУКТУР !АКТ !НОМЕР !ДАТ"]),
        new(ActKind, "Вид акта", ["Акт", "Вид документа", "Документ", "Вид локального акта"], ["ВИД АКТ", "ВИД ДОКУМ"]),
        new(ActNumber, "№ акта", ["Номер акта", "№ приказа", "Номер приказа", "№ документа", "Номер"], ["НОМЕР АКТ", "НОМЕР ПРИКАЗ", "НОМЕР ДОКУМ", "НОМЕР РАСПОР"]),
        new(ActDate, "Дата акта", ["Дата приказа", "Дата документа", "Дата", "От"], ["ДАТ АКТ", "ДАТ ПРИКАЗ", "ДАТ ДОКУМ", "ДАТ РАСПОР"]),
        new(ValidUntil, "Действует по", ["Действует до", "Срок действия", "Дата прекращения", "Срок действия по"], ["ДЕЙСТВ ПО", "ДЕЙСТВ ДО", "СРОК ДЕЙСТВ", "ПРЕКРАЩ"]),
    ],
    [OrganisationNumber, new("Вид структуры", [Structure]), new("№ или дата акта", [ActNumber], [ActDate])]);

    public static RowReading<OrganisationRecord> Read(DataRow row)
    {
        var scribe = new RowScribe(row);
        var (inn, ogrn) = ReadOrganisation(scribe, isNeeded: true);
        var (fullName, shortName) = (scribe.Text(FullTitle), scribe.Text(ShortTitle));
        if (fullName is null && shortName is null) scribe.Reject(row.Has(FullTitle) ? FullTitle : ShortTitle, RowScribe.Missing("наименование"));
        var type = scribe.Needed(Type, "тип организации");
        var typeCode = OrganisationTypeMatcher.Find(type);
        if (type is not null && typeCode is null) scribe.Reject(Type, "неизвестный тип организации");
        var scope = scribe.Value(InScope, CellValues.YesNo, "в контуре мониторинга:");
        var record = new OrganisationRecord(
            scribe.Value(Oktmo, CellValues.Oktmo, "").Value, scribe.Text(Municipality), fullName, shortName, inn, ogrn, typeCode, scribe.Text(Settlement),
            ReadLocality(scribe), scope.HasValue ? scope.Value : null,
            scribe.Value(LowResults, CellValues.YesNo, "ШНОР:", Severity.Warning).Value, scribe.Date(ClosedOn, "дата прекращения деятельности"));
        return scribe.Read(record);
    }

    private static Registry.Locality? ReadLocality(RowScribe scribe)
    {
        var text = scribe.Text(Locality);
        Registry.Locality? kind = WordingKey.Of(text) switch
        {
            "ГОРОД" or "ГОРОДСКАЯ" or "ГОР" or "Г" or "ГОРОДСКАЯ МЕСТНОСТЬ" => Registry.Locality.City,
            "СЕЛО" or "СЕЛЬСКАЯ" or "СЕЛ" or "С" or "СЕЛЬСКАЯ МЕСТНОСТЬ" => Registry.Locality.Village,
            _ => null,
        };
        if (text is not null && kind is null) scribe.Warn(Locality, "местность: ожидается «город» или «село»");
        return kind;
    }

    public static RowReading<StructureRecord> ReadStructure(DataRow row)
    {
        var scribe = new RowScribe(row);
        var (inn, ogrn) = ReadOrganisation(scribe, isNeeded: true);
        var text = scribe.Needed(Structure, "вид структуры");
        var kind = KindOf(text);
        if (text is not null && kind is null) scribe.Reject(Structure, "неизвестный вид структуры");
        var number = scribe.Text(ActNumber);
        if (number is null) scribe.Warn(ActNumber, "нет номера акта: структура в П8 не засчитывается");
        var date = scribe.Value(ActDate, CellValues.Date, "дата акта");
        if (date.IsEmpty) scribe.Warn(ActDate, "нет даты акта: структура в П8 не засчитывается");
        var record = new StructureRecord(
            inn, ogrn, scribe.Text(Organisation), kind, scribe.Text(ActKind), number, date.HasValue ? date.Value : null, scribe.Date(ValidUntil, "дата «действует по»"));
        return scribe.Read(record);
    }

    private static StructureKind? KindOf(string? text) => WordingKey.Of(text) switch
    {
        "МЕТОДИЧЕСКАЯ СЛУЖБА" or "СЛУЖБА" or "МЕТОДСЛУЖБА" or "ШКОЛЬНАЯ МЕТОДИЧЕСКАЯ СЛУЖБА" => StructureKind.Service,
        "МЕТОДИЧЕСКИЙ СОВЕТ" or "СОВЕТ" or "МЕТОДСОВЕТ" or "НАУЧНО-МЕТОДИЧЕСКИЙ СОВЕТ" => StructureKind.Council,
        "МЕТОДИЧЕСКОЕ ОБЪЕДИНЕНИЕ" or "ОБЪЕДИНЕНИЕ" or "МО" or "ШМО" or "МЕТОДОБЪЕДИНЕНИЕ" or "ШКОЛЬНОЕ МЕТОДИЧЕСКОЕ ОБЪЕДИНЕНИЕ" => StructureKind.Union,
        _ => null,
    };
}
