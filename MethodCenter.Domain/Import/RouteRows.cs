using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using static MethodCenter.Domain.Import.PersonColumns;

namespace MethodCenter.Domain.Import;

/// <summary>A row of a register of routes kept elsewhere until now. What could not be read is null; the problems say why.</summary>
/// <param name="Campaign">Code; null on another basis than diagnostics.</param>
/// <param name="StatusOn">Since when the route has its status (decisions, point 8).</param>
/// <param name="Programmes">Numbers in the Federal register, or titles.</param>
public sealed record RouteRecord(
    string? Number, ResultPerson Person, RouteBasis? Basis, string? Campaign, DateOnly? DiagnosedOn, DateOnly? CreatedOn, DateOnly? ApprovedOn,
    RouteStatus? Status, DateOnly? StatusOn, DateOnly? From, DateOnly? Until, IReadOnlyList<string> Programmes, Snils? MethodistSnils,
    PersonName? MethodistName, int? PlannedHours, int? DoneHours, string? Note)
{
    /// <summary>The status is one that only an approved route has.</summary>
    public bool NeedsApproval => Status is RouteStatus.Approved or RouteStatus.Ongoing or RouteStatus.Paused or RouteStatus.Completed;
}

/// <summary>Индивидуальные образовательные маршруты: one row a route.</summary>
public static class RouteRows
{
    internal const string Number = "route", Basis = "basis", DiagnosedOn = "diagnosedOn", CreatedOn = "createdOn", ApprovedOn = "approvedOn",
        Status = "status", StatusOn = "statusOn", From = "from", Until = "until", Programmes = "programmes", MethodistSnils = "methodistSnils",
        MethodistName = "methodistName", Planned = "plannedHours", Done = "doneHours", Note = "note";

    private const int LongestNumber = 60;
    private const int LongestMonths = 24;

    public static readonly TableDefinition Definition = new("routes", "индивидуальные образовательные маршруты",
    [
        new(Number, "Номер ИОМ", ["№ ИОМ", "Номер маршрута", "№ маршрута", "ИОМ", "ИОМ №", "Номер", "route_number"], ["НОМЕР ИОМ", "НОМЕР МАРШРУТ", "ИОМ НОМЕР"]),
        .. Person().Select(WithoutMethodist), .. Workplace(),
        new(Basis, "Основание", ["Основание ИОМ", "Основание разработки", "Основание разработки ИОМ", "Основание создания", "basis"], ["ОСНОВАН"]),
        Campaigns.CodeColumn,
        new(DiagnosedOn, "Дата диагностики", ["Дата прохождения диагностики", "Диагностика: дата", "Диагностика пройдена", "diagnosed_on"], ["ДАТ ДИАГНОСТ", "ДИАГНОСТ ДАТ"]),
        new(CreatedOn, "Дата создания", ["Дата создания ИОМ", "Дата разработки", "Дата разработки ИОМ", "Дата составления", "Создан", "Составлен", "Разработан", "created_on"], ["ДАТ СОЗДАН", "ДАТ РАЗРАБ", "ДАТ СОСТАВЛ"]),
        new(ApprovedOn, "Дата утверждения", ["Дата утверждения ИОМ", "Утверждён", "Утвержден", "Дата согласования и утверждения", "approved_on"], ["ДАТ УТВЕРЖД", "УТВЕРЖД ДАТ"]),
        new(Status, "Статус", ["Статус ИОМ", "Статус маршрута", "Состояние", "status"], ["СТАТУС !ДАТ !С"]),
        new(StatusOn, "Дата статуса", ["Статус с", "В статусе с", "Дата изменения статуса", "Дата текущего статуса", "status_on"], ["ДАТ СТАТУС", "СТАТУС С"]),
        new(From, "Срок реализации с", ["Начало реализации", "Реализация с", "Дата начала реализации"], ["НАЧАЛ РЕАЛИЗ", "РЕАЛИЗ С"]),
        new(Until, "Срок реализации по", ["Срок реализации", "Срок реализации до", "Реализация по", "Окончание реализации", "Срок", "Срок окончания", "Дата окончания", "until"], ["СРОК РЕАЛИЗ !НАЧАЛ", "ОКОНЧ РЕАЛИЗ", "РЕАЛИЗ ПО", "ДАТ ОКОНЧ"]),
        new(Programmes, "Программы ДПП (№ в ФР)", ["Программы ДПП", "Программы", "№ программ", "№ программ в ФР", "Номера программ", "ДПП", "Программы повышения квалификации", "programmes"], ["ПРОГРАММ"]),
        new(MethodistSnils, "СНИЛС методиста", ["Методист: СНИЛС", "Методист СНИЛС", "СНИЛС куратора"], ["СНИЛС МЕТОДИСТ", "СНИЛС КУРАТОР"]),
        new(MethodistName, "ФИО методиста", ["Методист", "Методист: ФИО", "Методист (ФИО)", "Ответственный методист"], ["ФИО МЕТОДИСТ", "ФАМИЛ МЕТОДИСТ"]),
        new(Planned, "Часов по плану", ["Плановый объём, ч", "План, ч", "Часов план", "Объём, ч", "Объём часов", "Всего часов", "Часы по плану", "planned_hours"], ["ЧАС ПЛАН", "ОБЪЕМ ПЛАН", "ПЛАН Ч", "ЧАС ВСЕГО"]),
        new(Done, "Часов выполнено", ["Выполнено, ч", "Выполнено часов", "Факт, ч", "Часов факт", "Освоено часов", "Часы выполнено", "done_hours"], ["ЧАС ВЫПОЛН", "ЧАС ФАКТ", "ЧАС ОСВОЕН"]),
        new(Note, "Примечание", ["Примечания", "Комментарий", "Причина прекращения", "note"], ["ПРИМЕЧАН", "КОММЕНТАР", "ПРИЧИН"]),
    ],
    [
        new("Номер ИОМ", [Number]), new("СНИЛС или ФИО педагога", [SnilsNumber], [FullName], [LastName, FirstName]), new("Дата создания", [CreatedOn]), new("Статус", [Status]),
    ]);

    /// <summary>Columns that a form of routes has; the others say the same in another way.</summary>
    internal static bool IsOffered(string key) =>
        key is not (LastName or FirstName or MiddleName or Oktmo or Municipality or Ogrn or From or MethodistName or PersonColumns.Organisation or Inn);

    /// <summary>In a register of routes «Методист» is who leads the route, never whose route it is.</summary>
    private static ColumnDefinition WithoutMethodist(ColumnDefinition column) => column.Key != FullName ? column
        : new(column.Key, column.Title, [.. column.Synonyms.Where(s => !s.Contains("етодист", StringComparison.Ordinal))], column.Patterns);

    /// <summary>One row as a record with everything that can be judged without a database.</summary>
    public static RowReading<RouteRecord> Read(DataRow row, DateOnly today)
    {
        var scribe = new RowScribe(row);
        var number = scribe.Needed(Number, "номер ИОМ");
        if (number?.Length > LongestNumber) scribe.Reject(Number, $"номер ИОМ длиннее {LongestNumber} знаков");
        var person = TrainingRows.ReadPerson(scribe, today);
        var basis = ReadWord(scribe, Basis, "основание", RouteWords.BasisOf, RouteWords.BasisExpected);
        var created = scribe.Value(CreatedOn, CellValues.Date, "дата создания");
        if (created.IsEmpty) scribe.Reject(CreatedOn, RowScribe.Missing("дата создания"));
        var record = new RouteRecord(
            number, person, basis, scribe.Text(Campaigns.Code), scribe.Date(DiagnosedOn, "дата диагностики"), created.HasValue ? created.Value : null,
            scribe.Date(ApprovedOn, "дата утверждения"), ReadWord(scribe, Status, "статус", RouteWords.StatusOf, RouteWords.StatusExpected),
            scribe.Date(StatusOn, "дата статуса"), scribe.Date(From, "дата «срок реализации с»"), scribe.Date(Until, "дата «срок реализации по»"),
            RouteWords.ProgrammesOf(scribe.Text(Programmes)), ReadSnils(scribe, MethodistSnils), PersonName.Parse(scribe.Text(MethodistName)),
            ReadHours(scribe, Planned, "часов по плану:"), ReadHours(scribe, Done, "часов выполнено:"), Inputs.Tidy(scribe.Text(Note)));
        CheckDays(scribe, record);
        if (!scribe.IsClean) return scribe.Read(record);
        Remark(scribe, record);
        return scribe.Read(RouteWords.Complete(record));
    }

    private static T? ReadWord<T>(RowScribe scribe, string key, string name, Func<string, T?> parse, string expected) where T : struct
    {
        if (scribe.Needed(key, name) is not { } text) return null;
        var value = parse(text);
        if (value is null) scribe.Reject(key, expected);
        return value;
    }

    private static int? ReadHours(RowScribe scribe, string key, string name)
    {
        var hours = scribe.Value(key, CellValues.Whole, name);
        if (!hours.HasValue) return null;
        if (hours.Value is >= 0 and <= 10_000) return hours.Value;
        scribe.Reject(key, $"{name} ожидается число часов не меньше нуля");
        return null;
    }

    /// <summary>Days turned round reject the row: the history of such a route could not be told.</summary>
    private static void CheckDays(RowScribe scribe, RouteRecord record)
    {
        if (record.ApprovedOn < record.CreatedOn) scribe.Reject(ApprovedOn, "дата утверждения раньше даты создания: исправьте даты");
        if (record.StatusOn < record.CreatedOn) scribe.Reject(StatusOn, "дата статуса раньше даты создания: исправьте даты");
        else if (record.StatusOn < record.ApprovedOn) scribe.Reject(StatusOn, "дата статуса раньше даты утверждения: исправьте даты");
        if (record.Until < (record.From ?? record.CreatedOn)) scribe.Reject(Until, "срок реализации заканчивается раньше, чем начинается: исправьте даты");
    }

    /// <summary>What is odd in an accepted row.</summary>
    private static void Remark(RowScribe scribe, RouteRecord record)
    {
        if (record is { NeedsApproval: true, ApprovedOn: null })
            scribe.Warn(ApprovedOn, record is { Status: RouteStatus.Approved, StatusOn: not null } ? "нет даты утверждения: взята дата статуса" : "нет даты утверждения: в П4 не засчитывается");
        if (record is { ApprovedOn: not null, Status: RouteStatus.Draft or RouteStatus.Agreeing or RouteStatus.Returned })
            scribe.Warn(ApprovedOn, "маршрут утверждён, но статус говорит об обратном: проверьте статус");
        if (record is { StatusOn: null, Status: not RouteStatus.Draft }) scribe.Warn(StatusOn, "нет даты статуса: взята последняя известная дата маршрута");
        if (record.Until is null) scribe.Warn(Until, "нет срока реализации: принят наибольший, 12 месяцев");
        else if (record.Until > record.CreatedOn?.AddMonths(LongestMonths)) scribe.Warn(Until, "срок реализации больше 24 месяцев: проверьте дату");
        if (record.DoneHours > record.PlannedHours) scribe.Warn(Done, "выполнено часов больше, чем по плану: проверьте часы");
        if (record.Basis != RouteBasis.Diagnosis)
        {
            if (record.Campaign is not null) scribe.Warn(Campaigns.Code, "основание — не диагностика: код кампании не сохранён");
            return;
        }
        if (record.Campaign is null) scribe.Warn(Campaigns.Code, "не указана кампания: в П4 не засчитывается");
    }
}
