using MethodCenter.Domain.Common;
using static MethodCenter.Domain.Import.PersonColumns;
using EmploymentKind = MethodCenter.Domain.Registry.EmploymentKind;

namespace MethodCenter.Domain.Import;

/// <summary>A row of контингент: a person at a place of work. What could not be read is null; the problems say why.</summary>
/// <param name="Oktmo">Eight digits as in the file; old and unknown codes are judged against the registry.</param>
/// <param name="RateHundredths">Ставка in hundredths, 0–200; null when blank or out of bounds.</param>
/// <param name="CategoryCode">Of the dictionary; <c>none</c> when the column says so or is blank; null when there is no column or it is unknown.</param>
public sealed record EducatorRecord(
    Snils? Snils, PersonName? Name, DateOnly? BirthDate, string? Inn, string? Ogrn, string? OrganisationName, string? Oktmo,
    PositionMatch? Position, string? PositionText, string? SubjectCode, EmploymentKind? Kind, int? RateHundredths,
    DateOnly? StartedOn, DateOnly? EndedOn, DateOnly? TeachingSince, string? CategoryCode, DateOnly? CategoryOn, bool IsOnLeave, string? Note);

/// <summary>Контингент: педагогические и руководящие работники.</summary>
public static class Educators
{
    private const string Kind = "kind", Rate = "rate", StartedOn = "startedOn", EndedOn = "endedOn", TeachingSince = "teachingSince",
        Category = "category", CategoryOn = "categoryOn", OnLeave = "onLeave", Note = "note";

    public static readonly TableDefinition Definition = new("educators", "контингент педагогических работников",
    [
        .. Person(), .. Workplace(),
        new(Position, "Должность", ["Занимаемая должность", "Наименование должности", "Должность по штатному расписанию", "Должность работника", "Должность (по штатному расписанию)", "Штатная должность", "Профессия (должность)", "Кем работает", "position"],
            ["ДОЛЖНОСТ !КАТЕГОР !ДАТ !СТАЖ !СООТВЕТСТВ !ПРИЕМ !КОД !РАЗРЯД !НАЗНАЧ !ОКЛАД"]),
        new(Subject, "Предмет", ["Преподаваемый предмет", "Учебный предмет", "Предмет (для учителей)", "Дисциплина", "Предмет (дисциплина)", "Преподаваемая дисциплина", "Преподаваемые предметы", "Предметы", "Основной предмет", "subject"],
            ["ПРЕДМЕТ !ДАТ !ЧАС !РЕЗУЛЬТАТ", "ДИСЦИПЛИН !ДАТ !ВЗЫСКАН !ЧАС"]),
        new(Kind, "Вид занятости",
            ["Осн./совм.", "Характер работы", "Вид работы", "Условия работы", "Основное/совместительство", "Совместительство", "Тип занятости", "Форма занятости", "Занятость", "Вид трудового договора", "Основной/совместитель", "Основной работник / совместитель", "Условие работы", "Вид места работы", "Статус работника", "Осн. / совмест.", "Штатный/совместитель", "Вид трудовых отношений", "Категория занятости", "Основное место работы / совместительство", "Основное место работы или совместительство", "Трудовые отношения", "Форма трудовых отношений", "Форма трудоустройства", "Вид трудоустройства", "Форма работы", "Тип места работы", "Характер занятости", "employment_kind", "employment_type"],
            ["ЗАНЯТОСТ !ДАТ !ДОЛ !СТАВК !ОБЪЕМ", "ТРУДОВ ОТНОШЕН !ДАТ", "ТРУДОУСТРОЙСТ !ДАТ !СПОСОБ", "СОВМ !ДАТ !СТАВК", "ХАРАКТЕР РАБОТ", "УСЛОВИ РАБОТ", "ВИД РАБОТ !МЕСТО", "ВИД МЕСТ РАБОТ", "ОСНОВН МЕСТО !ИНН !НАИМЕН !ОРГАНИЗАЦ"]),
        new(Rate, "Ставка", ["Доля ставки", "Нагрузка", "Нагрузка, ст.", "Количество ставок", "Кол-во ставок", "Размер ставки", "Объём ставки", "Ставка (доля)", "Занимаемая ставка", "Ст.", "Штатная единица", "Шт. ед.", "Кол-во шт. ед.", "Доля занятости", "rate"],
            ["ДОЛ ЗАНЯТ", "СТАВК !ДАТ !ОКЛАД !ЧАСОВ", "НАГРУЗК !ЧАС !ДАТ", "ШТАТН ЕДИНИЦ"]),
        new(StartedOn, "Дата приёма", ["Дата приёма на работу", "Принят", "Принята", "Принят(а)", "Работает с", "Дата начала работы", "Принят на работу", "Дата трудоустройства", "Приём на работу", "Дата назначения", "Дата назначения на должность", "Дата заключения договора", "Дата начала работы в организации", "Дата поступления", "Приём", "Начало работы", "В организации с", "Дата начала", "Трудоустроен", "Трудоустроена", "started_on", "start_date", "hired_on"],
            ["ДАТ ПРИЕМ !ЗАЯВЛ", "ПРИНЯТ", "РАБОТАЕТ С !СТАЖ !ПЕД", "НАЧАЛ РАБОТ !ПЕД !СТАЖ !УЧИТЕЛ", "ДАТ НАЗНАЧЕН", "ДАТ ТРУДОУСТР", "ДАТ ПОСТУПЛ РАБОТ", "ДАТ ЗАКЛЮЧ ДОГОВОР"]),
        new(EndedOn, "Дата увольнения", ["Уволен", "Уволена", "Уволен(а)", "Дата окончания", "Дата увольнения (окончания договора)", "Дата окончания договора", "Работает по", "Увольнение", "Дата прекращения договора", "Окончание работы", "Дата окончания работы", "Дата расторжения договора", "Конец работы", "ended_on", "end_date"],
            ["УВОЛ !ПРИЧИН !ОСНОВАН", "ДАТ ОКОНЧ !ОБУЧ !УЧЕБ !ВУЗ !ОТПУСК !КАТЕГОР !УЧЕБН", "ПРЕКРАЩ ДОГОВОР", "РАСТОРЖ ДОГОВОР", "РАБОТАЕТ ПО", "РАБОТАЕТ ДО"]),
        new(TeachingSince, "Дата начала педагогической деятельности", ["Дата начала пед. деятельности", "Начало педстажа", "Педстаж с", "Пед. стаж с", "Педагогический стаж с", "Дата начала педагогического стажа", "Стаж с", "Начало пед. работы", "Начало педагогической деятельности", "Дата начала педагогической работы", "Дата начала педстажа", "Начало пед. деятельности", "Пед. деятельность с", "teaching_since"],
            ["НАЧАЛ ПЕД !ЛЕТ", "ПЕДСТАЖ С", "СТАЖ С !ЛЕТ", "НАЧАЛ СТАЖ !ОБЩ", "НАЧАЛ ПЕДСТАЖ", "ПЕД СТАЖ ДАТ", "ПЕД ДЕЯТЕЛ С", "НАЧАЛ УЧИТЕЛ"]),
        new(Category, "Категория", ["Квалификационная категория", "Кв. категория", "Квалиф. категория", "Кв. кат.", "Категория (кв.)", "Квал. категория", "Наличие квалификационной категории", "Аттестация", "Результат аттестации", "Квалификация (категория)", "category"],
            ["КВ КАТЕГОР !ДАТ !СРОК !ПРИКАЗ !ДЕЙСТВ", "КВАЛ КАТЕГОР !ДАТ !СРОК !ПРИКАЗ !ДЕЙСТВ !ПРИСВОЕН", "КАТЕГОР !ДАТ !СРОК !ПРИКАЗ !ДЕЙСТВ !ПРИСВОЕН !РАБОТНИК !ПЕРСОНАЛ !ДОЛЖНОСТЕЙ !ГОД !ЗАНЯТОСТ !ЛЬГОТ"]),
        new(CategoryOn, "Дата категории", ["Дата присвоения категории", "Дата присвоения", "Дата аттестации", "Категория присвоена", "Категория с", "Дата установления категории", "Дата присвоения кв. категории", "Дата кв. категории", "Категория: дата", "Дата приказа о категории", "Когда присвоена категория", "category_date", "category_on"],
            ["КОГДА КАТЕГОР", "ДАТ КАТЕГОР !ОКОНЧ !СРОК !ДЕЙСТВ !ПО", "ДАТ АТТЕСТ !СЛЕД !ПЛАН !ОКОНЧ", "ДАТ ПРИСВ !ЗВАН !СТЕПЕН", "КАТЕГОР ПРИСВОЕН !ВИД"]),
        new(OnLeave, "Отпуск по уходу за ребёнком", ["Декрет", "В отпуске по уходу", "Отпуск по уходу", "В декрете", "Декретный отпуск", "Отпуск по уходу за ребенком до 3 лет", "on_leave"],
            ["ОТПУСК УХОД !ДАТ", "ДЕКРЕТ !ДАТ", "УХОД РЕБЕН !ДАТ"]),
        new(Note, "Примечание", ["Примечания", "Комментарий", "Прим.", "Дополнительно", "note", "notes"], ["ПРИМЕЧАН", "КОММЕНТАР"]),
    ],
    [
        new("СНИЛС", [SnilsNumber]), Name, new("Дата рождения", [BirthDate]), OrganisationNumber, new("Должность", [Position]), new("Вид занятости", [Kind]),
    ]);

    /// <summary>One row as a record with everything that can be judged without a database.</summary>
    public static RowReading<EducatorRecord> Read(DataRow row, DateOnly today)
    {
        var scribe = new RowScribe(row);
        var snils = ReadSnils(scribe);
        var name = ReadName(scribe);
        var born = ReadBirthDate(scribe, today, isNeeded: true);
        var (inn, ogrn) = ReadOrganisation(scribe, isNeeded: true);
        var oktmo = scribe.Value(Oktmo, CellValues.Oktmo, "").Value;
        var (position, positionText) = ReadPosition(scribe);
        var subject = ReadSubject(scribe, position);
        var kind = ReadKind(scribe);
        var (started, ended) = ReadTerm(scribe);
        var record = new EducatorRecord(
            snils, name, born, inn, ogrn, scribe.Text(Organisation), oktmo, position, positionText, subject, kind, ReadRate(scribe),
            started, ended, ReadTeachingSince(scribe), ReadCategory(scribe), scribe.Date(CategoryOn, "дата категории", Severity.Warning),
            scribe.Value(OnLeave, CellValues.YesNo, "отпуск по уходу:", Severity.Warning).Value, CellValues.Text(row[Note]));
        if (CellValues.Text(row[SnilsNumber]) is null) scribe.Warn(SnilsNumber, "нет СНИЛС: человек ведётся по ФИО и дате рождения");
        return scribe.Read(record);
    }

    private static (PositionMatch?, string?) ReadPosition(RowScribe scribe)
    {
        var text = scribe.Needed(Position, "должность");
        var match = PositionMatcher.Find(text);
        if (text is not null && match is null) scribe.Reject(Position, "должность не входит в номенклатуру");
        return (match, text);
    }

    /// <summary>The column first, else the subject in the title of the position.</summary>
    private static string? ReadSubject(RowScribe scribe, PositionMatch? position)
    {
        var text = scribe.Text(Subject);
        var code = SubjectMatcher.Find(text);
        if (text is not null && code is null) scribe.Warn(Subject, "предмет не найден в справочнике");
        code ??= text is null ? position?.SubjectCode : null;
        var isMissing = text is null && code is null && position is { Position.NeedsSubject: true };
        if (isMissing && scribe.Row.Has(Subject)) scribe.Warn(Subject, "не указан предмет у должности, где он обязателен");
        return code;
    }

    private static EmploymentKind? ReadKind(RowScribe scribe)
    {
        var text = scribe.Needed(Kind, "вид занятости");
        var kind = EmploymentKindMatcher.Find(text);
        if (text is not null && kind is null) scribe.Reject(Kind, "неизвестный вид занятости");
        return kind;
    }

    private static (DateOnly?, DateOnly?) ReadTerm(RowScribe scribe)
    {
        var (started, ended) = (scribe.Date(StartedOn, "дата приёма"), scribe.Date(EndedOn, "дата увольнения"));
        if (started > ended) scribe.Reject(StartedOn, "дата приёма позже даты увольнения");
        return (started, ended);
    }

    private static int? ReadRate(RowScribe scribe)
    {
        var rate = scribe.Value(Rate, CellValues.Number, "ставка", Severity.Warning);
        if (!rate.HasValue) return null;
        if (rate.Value is >= 0 and <= 2) return (int)Math.Round(rate.Value * 100, MidpointRounding.AwayFromZero);
        scribe.Warn(Rate, "ставка вне пределов 0–2");
        return null;
    }

    private static DateOnly? ReadTeachingSince(RowScribe scribe)
    {
        var since = scribe.Value(TeachingSince, CellValues.Date, "дата начала педагогической деятельности", Severity.Warning);
        if (since.IsEmpty) scribe.Warn(TeachingSince, "нет даты начала педагогической деятельности");
        return since.HasValue ? since.Value : null;
    }

    private static string? ReadCategory(RowScribe scribe)
    {
        if (!scribe.Row.Has(Category)) return null;
        scribe.Text(Category);
        var code = CategoryMatcher.Find(CellValues.RawText(scribe.Row[Category]));
        if (code is null && !CellValues.IsError(scribe.Row[Category])) scribe.Warn(Category, "категория не найдена в справочнике");
        return code;
    }
}
