using MethodCenter.Domain.Common;
using static MethodCenter.Domain.Import.PersonColumns;
using MethodistLevel = MethodCenter.Domain.MethodicalAsset.MethodistLevel;
using MethodistRelation = MethodCenter.Domain.MethodicalAsset.MethodistRelation;

namespace MethodCenter.Domain.Import;

/// <summary>What a methodist is assigned to.</summary>
public enum AssignmentTarget
{
    Educator = 1,
    Organisation = 2,
}

/// <summary>A row of the methodical asset.</summary>
/// <param name="Level">By the column «Уровень», else by the name of the sheet or its title.</param>
/// <param name="DiagnosisTenths">Per cent of the diagnosis in tenths.</param>
public sealed record MethodistRecord(
    MethodistLevel? Level, Snils? Snils, PersonName? Name, DateOnly? BirthDate, string? OrganisationName, string? Inn, string? Ogrn, string? Oktmo,
    string? SubjectCode, MethodistRelation? Relation, string? OrderNumber, DateOnly? OrderDate, DateOnly? ValidUntil, DateOnly? DiagnosedOn,
    int? DiagnosisTenths, string? TrainingProgramme, string? TrainingDocument, DateOnly? TrainedOn, int? Limit);

/// <summary>A row of «Закрепление»: a methodist and an educator or an organisation.</summary>
public sealed record AssignmentRecord(
    Snils? MethodistSnils, PersonName? MethodistName, MethodistLevel? Level, string? Oktmo, AssignmentTarget? Target, string? Inn, string? OrganisationName,
    Snils? EducatorSnils, PersonName? EducatorName, DateOnly? From, DateOnly? Until, string? Basis);

/// <summary>Методический актив: листы «Региональный актив», «Муниципальный актив», «Закрепление».</summary>
public static class Methodists
{
    private const string Level = "level", Relation = "relation", OrderNumber = "orderNumber", OrderDate = "orderDate", ValidUntil = "validUntil",
        DiagnosedOn = "diagnosedOn", DiagnosisPercent = "diagnosisPercent", Programme = "programme", Document = "document", TrainedOn = "trainedOn",
        Limit = "limit", MethodistSnils = "methodistSnils", MethodistName = "methodistName", Target = "target", From = "from", Until = "until", Basis = "basis";

    private static readonly ColumnDefinition LevelColumn = new(Level, "Уровень", ["Уровень актива", "Уровень методиста", "Региональный/муниципальный"], ["УРОВЕН !ДЕФИЦИТ !ОБРАЗОВАН"]);

    public static readonly TableDefinition Definition = new("methodists", "методический актив",
    [
        .. Person("!НАСТАВНИК !ИСПОЛНИТЕЛ !РУКОВОДИТЕЛ !ПЕДАГОГА"), .. Workplace(), LevelColumn,
        new(Subject, "Предмет (направление)", ["Предмет", "Направление", "Предметная область", "Предмет/направление", "Направление деятельности", "Предметное направление"], ["ПРЕДМЕТ", "НАПРАВЛЕН !ДАТ"]),
        new(Relation, "Вид отношений", ["Форма привлечения", "Вид трудовых отношений", "Отношения", "Трудовые отношения", "Условия привлечения", "Вид занятости"], ["ОТНОШЕН", "ФОРМ ПРИВЛЕЧ", "УСЛОВИ ПРИВЛЕЧ"]),
        new(OrderNumber, "№ приказа (договора)", ["№ приказа", "Номер приказа", "№ договора", "Приказ №", "№ распорядительного акта"], ["НОМЕР ПРИКАЗ", "НОМЕР ДОГОВОР !ДАТ", "НОМЕР РАСПОР", "ПРИКАЗ НОМЕР !ДАТ"]),
        new(OrderDate, "Дата приказа (договора)", ["Дата приказа", "Дата договора", "Приказ от"], ["ДАТ ПРИКАЗ", "ДАТ ДОГОВОР", "ДАТ РАСПОР", "ПРИКАЗ ДАТ"]),
        new(ValidUntil, "Статус действует по (включительно)", ["Статус действует по", "Действует по", "Действует до", "Срок действия статуса", "Срок полномочий", "Срок действия"], ["ДЕЙСТВ ПО", "ДЕЙСТВ ДО", "СРОК ДЕЙСТВ", "СРОК СТАТУС", "СРОК ПОЛНОМОЧ"]),
        new(DiagnosedOn, "Диагностика: дата", ["Дата диагностики", "Диагностика дата", "Дата прохождения диагностики"], ["ДИАГНОСТ ДАТ"]),
        new(DiagnosisPercent, "Диагностика: результат, %", ["Результат диагностики", "Результат диагностики, %", "Диагностика, %", "% диагностики"], ["ДИАГНОСТ РЕЗУЛЬТ", "ДИАГНОСТ %", "ДИАГНОСТ ПРОЦЕНТ"]),
        new(Programme, "ПК в области методической поддержки: программа", ["ПК: программа", "Программа ПК", "Программа повышения квалификации", "Наименование программы ПК"], ["ПК ПРОГРАММ", "ПРОГРАММ !ДАТ !НОМЕР !ЧАС", "ПОВЫШЕН КВАЛИФ !ДАТ !НОМЕР !ДОКУМЕНТ !УДОСТОВ"]),
        new(Document, "ПК: № документа", ["№ удостоверения", "Номер удостоверения", "№ документа о ПК", "ПК: номер документа", "Удостоверение №", "№ документа"], ["ПК НОМЕР", "НОМЕР УДОСТОВ", "НОМЕР ДОКУМ", "УДОСТОВ НОМЕР"]),
        new(TrainedOn, "ПК: дата документа", ["Дата удостоверения", "Дата документа о ПК", "ПК: дата", "Дата выдачи удостоверения", "Дата документа"], ["ПК ДАТ", "УДОСТОВ ДАТ", "ДАТ ДОКУМ"]),
        new(Limit, "Предел закреплённых", ["Предел", "Максимум закреплённых", "Предельное число закреплённых", "Норма закрепления"], ["ПРЕДЕЛ", "МАКС ЗАКРЕПЛ", "НОРМ ЗАКРЕПЛ"]),
    ],
    [
        new("СНИЛС", [SnilsNumber]), Name,
        new("№ приказа (договора)", [OrderNumber], [OrderDate], [Relation], [ValidUntil]),
    ]);

    public static readonly TableDefinition Assignments = new("assignments", "закрепление методистов",
    [
        new(MethodistSnils, "СНИЛС методиста", ["Методист: СНИЛС", "Методист СНИЛС"], ["СНИЛС МЕТОДИСТ"]),
        new(MethodistName, "ФИО методиста", ["Методист", "Методист: ФИО", "Методист (ФИО)", "Фамилия, имя, отчество методиста"], ["ФИО МЕТОДИСТ", "ФАМИЛ МЕТОДИСТ"]),
        LevelColumn,
        new(Target, "Вид закрепления", ["За кем закреплён", "Объект закрепления", "Тип закрепления", "Вид"], ["ВИД ЗАКРЕПЛ", "ТИП ЗАКРЕПЛ", "ОБЪЕКТ ЗАКРЕПЛ"]),
        .. Workplace(),
        new(SnilsNumber, "СНИЛС педагога", ["СНИЛС", "Педагог: СНИЛС", "СНИЛС работника", "СНИЛС закреплённого", "СНИЛС закреплённого педагога"], ["СНИЛС !МЕТОДИСТ"]),
        new(FullName, "ФИО педагога", ["ФИО", "Педагог", "Педагог: ФИО", "ФИО закреплённого педагога", "ФИО работника", "Закреплённый педагог"], ["ФИО !МЕТОДИСТ", "ФАМИЛ ИМЯ !МЕТОДИСТ"]),
        new(From, "Закреплён с", ["Дата закрепления", "Начало закрепления", "Закреплена с", "Дата начала", "С"], ["ЗАКРЕПЛЕН С", "ДАТ ЗАКРЕПЛ !ОКОНЧ !ПО", "НАЧАЛ ЗАКРЕПЛ"]),
        new(Until, "Закреплён по", ["Окончание закрепления", "Закреплена по", "Дата окончания", "По", "Закреплён до", "Срок закрепления"], ["ЗАКРЕПЛЕН ПО", "ЗАКРЕПЛЕН ДО", "ОКОНЧ ЗАКРЕПЛ"]),
        new(Basis, "Основание", ["Основание закрепления", "Приказ", "Реквизиты приказа", "Документ"], ["ОСНОВАН", "ПРИКАЗ"]),
    ],
    [
        new("СНИЛС методиста", [MethodistSnils], [MethodistName]), new("СНИЛС педагога или ИНН организации", [SnilsNumber], [FullName], [Inn]), new("Закреплён с", [From]),
    ]);

    /// <summary>The level that a sheet is about: by its name, else by its titles, else by the name of the file; null when none says.</summary>
    public static MethodistLevel? LevelOf(FoundSheet sheet, string fileName = "") =>
        sheet.Titles.Prepend(sheet.Name).Append(fileName).Select(LevelOf).FirstOrDefault(level => level is not null);

    private static MethodistLevel? LevelOf(string? text)
    {
        var words = HeadingKey.Of(text).Split(' ');
        if (words.Any(word => word.StartsWith("РЕГИОНАЛЬН", StringComparison.Ordinal) || word == "РМ")) return MethodistLevel.Regional;
        return words.Any(word => word.StartsWith("МУНИЦИПАЛЬН", StringComparison.Ordinal) || word == "ММ") ? MethodistLevel.Municipal : null;
    }

    /// <summary>One methodist; <paramref name="sheetLevel"/> stands in where the row has no level of its own.</summary>
    public static RowReading<MethodistRecord> Read(DataRow row, MethodistLevel? sheetLevel, DateOnly today)
    {
        var scribe = new RowScribe(row);
        var level = ReadLevel(scribe) ?? sheetLevel;
        if (level is null) scribe.Reject(Level, RowScribe.Missing("уровень"));
        var snils = ReadSnils(scribe);
        if (CellValues.Text(row[SnilsNumber]) is null) scribe.Warn(SnilsNumber, "нет СНИЛС: человек ведётся по ФИО и дате рождения");
        var (inn, ogrn) = ReadOrganisation(scribe, isNeeded: false);
        var percent = scribe.Value(DiagnosisPercent, CellValues.Number, "результат диагностики");
        var limit = scribe.Value(Limit, CellValues.Whole, "предел закреплённых");
        var record = new MethodistRecord(
            level, snils, ReadName(scribe), ReadBirthDate(scribe, today, isNeeded: false), scribe.Text(Organisation), inn, ogrn,
            scribe.Value(Oktmo, CellValues.Oktmo, "").Value, ReadSubject(scribe), ReadRelation(scribe), scribe.Text(OrderNumber),
            scribe.Date(OrderDate, "дата приказа"), scribe.Date(ValidUntil, "срок статуса"), scribe.Date(DiagnosedOn, "дата диагностики"),
            ReadTenths(scribe, percent), scribe.Text(Programme), scribe.Text(Document), scribe.Date(TrainedOn, "дата документа"),
            limit.HasValue ? limit.Value : null);
        return scribe.Read(record);
    }

    private static int? ReadTenths(RowScribe scribe, Parsed<decimal> percent)
    {
        if (!percent.HasValue) return null;
        if (percent.Value is >= 0 and <= 100) return (int)Math.Round(percent.Value * 10, MidpointRounding.AwayFromZero);
        scribe.Reject(DiagnosisPercent, "результат диагностики вне пределов 0–100 %");
        return null;
    }

    private static MethodistLevel? ReadLevel(RowScribe scribe)
    {
        var text = scribe.Text(Level);
        var level = LevelOf(text);
        if (text is not null && level is null) scribe.Reject(Level, "неизвестный уровень");
        return level;
    }

    private static string? ReadSubject(RowScribe scribe)
    {
        var text = scribe.Text(Subject);
        var code = SubjectMatcher.Find(text);
        if (text is not null && code is null) scribe.Warn(Subject, "предмет не найден в справочнике");
        return code;
    }

    private static MethodistRelation? ReadRelation(RowScribe scribe)
    {
        var text = scribe.Text(Relation);
        if (text is null) return null;
        return WordingKey.Of(text) switch
        {
            "ШТАТ" or "ШТАТНЫЙ" or "ШТАТНЫЙ СОТРУДНИК" or "В ШТАТЕ" or "ТРУДОВОЙ ДОГОВОР" or "ОСНОВНОЕ МЕСТО РАБОТЫ" => MethodistRelation.Staff,
            "ГПХ" or "ДОГОВОР ГПХ" or "ГПД" or "ГРАЖДАНСКО-ПРАВОВОЙ ДОГОВОР" or "ДОГОВОР" => MethodistRelation.Contract,
            _ => MethodistRelation.Other,
        };
    }

    public static RowReading<AssignmentRecord> ReadAssignment(DataRow row)
    {
        var scribe = new RowScribe(row);
        var (methodist, methodistName) = (ReadSnils(scribe, MethodistSnils), PersonName.Parse(scribe.Text(MethodistName)));
        if (CellValues.Text(row[MethodistSnils]) is null && methodistName is null) scribe.Reject(MethodistSnils, RowScribe.Missing("методист"));
        var (educator, educatorName) = (ReadSnils(scribe), PersonName.Parse(scribe.Text(FullName)));
        var inn = scribe.Value(Inn, CellValues.Inn, "ИНН:");
        var target = ReadTarget(scribe);
        if (target == AssignmentTarget.Educator && CellValues.Text(row[SnilsNumber]) is null && educatorName is null) scribe.Reject(SnilsNumber, RowScribe.Missing("педагог"));
        if (target == AssignmentTarget.Organisation && inn.IsEmpty) scribe.Reject(Inn, RowScribe.Missing("ИНН организации"));
        var (from, until) = (scribe.Value(From, CellValues.Date, "дата «закреплён с»"), scribe.Date(Until, "дата «закреплён по»"));
        if (from.IsEmpty) scribe.Reject(From, RowScribe.Missing("закреплён с"));
        if (from.HasValue && from.Value > until) scribe.Reject(From, "дата начала закрепления позже даты окончания");
        var record = new AssignmentRecord(
            methodist, methodistName, ReadLevel(scribe), scribe.Value(Oktmo, CellValues.Oktmo, "").Value, target, inn.Value, scribe.Text(Organisation),
            educator, educatorName, from.HasValue ? from.Value : null, until, scribe.Text(Basis));
        return scribe.Read(record);
    }

    /// <summary>By the column; where it is blank, by what is filled in.</summary>
    private static AssignmentTarget? ReadTarget(RowScribe scribe)
    {
        var text = scribe.Text(Target);
        if (text is null) return scribe.Row[SnilsNumber].IsEmpty && scribe.Row[FullName].IsEmpty ? AssignmentTarget.Organisation : AssignmentTarget.Educator;
        AssignmentTarget? target = WordingKey.Of(text) switch
        {
            "ПЕДАГОГ" or "ПЕДАГОГИЧЕСКИЙ РАБОТНИК" or "РАБОТНИК" or "УЧИТЕЛЬ" or "ЗА ПЕДАГОГОМ" or "ПЕРСОНАЛЬНОЕ" => AssignmentTarget.Educator,
            "ОРГАНИЗАЦИЯ" or "ОО" or "ОБРАЗОВАТЕЛЬНАЯ ОРГАНИЗАЦИЯ" or "ШКОЛА" or "УЧРЕЖДЕНИЕ" or "ЗА ОРГАНИЗАЦИЕЙ" => AssignmentTarget.Organisation,
            _ => null,
        };
        if (target is null) scribe.Reject(Target, "неизвестный вид закрепления");
        return target;
    }
}
