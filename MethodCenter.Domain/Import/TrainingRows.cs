using System.Text.RegularExpressions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;
using static MethodCenter.Domain.Import.PersonColumns;

namespace MethodCenter.Domain.Import;

/// <summary>A row of «Обучение»: a person in a stream of a programme. What could not be read is null; the problems say why.</summary>
/// <param name="Stream">«1» where the file does not say.</param>
public sealed record TrainingRecord(
    ResultPerson Person, ProgrammeMention Programme, string? OrderNumber, DateOnly? OrderDate, string Stream, DateOnly? From, DateOnly? Until,
    EnrolmentStatus? Status, string? DocumentKind, string? DocumentNumber, DateOnly? DocumentDate);

/// <summary>Обучение по ДПП: лист «Обучение» (samples, «Правила · Обучение»).</summary>
public static partial class TrainingRows
{
    internal const string OrderNumber = "orderNumber", OrderDate = "orderDate", Stream = "stream", From = "from", Until = "until", Period = "period",
        Status = "status", DocumentKind = "documentKind", DocumentNumber = "documentNumber", DocumentDate = "documentDate";

    public const string NoDocument = "завершено без номера документа: в П1 не засчитывается";
    private const string OnlyStream = "1";
    private const int LongestYears = 3;

    public static readonly TableDefinition Definition = new("trainings", "обучение по ДПП",
    [
        .. Person(), .. Workplace(), new(Position, "Должность", ["Занимаемая должность", "position"], ["ДОЛЖНОСТ !КОД"]),
        .. ProgrammeRows.Columns(),
        new(OrderNumber, "№ приказа о зачислении", ["№ приказа", "Номер приказа", "Приказ №", "Приказ", "Приказ о зачислении", "Приказ о зачислении №", "Номер приказа о зачислении", "Реквизиты приказа", "№ и дата приказа", "order_number"], ["НОМЕР ПРИКАЗ !ОТЧИСЛ !ВЫПУСК", "ПРИКАЗ ЗАЧИСЛ !ДАТ", "РЕКВИЗ ПРИКАЗ !ОТЧИСЛ"]),
        new(OrderDate, "Дата приказа о зачислении", ["Дата приказа", "Приказ от", "Дата зачисления", "Зачислен", "Приказ о зачислении от", "order_date"], ["ДАТ ПРИКАЗ !ОТЧИСЛ !ВЫПУСК !НОМЕР", "ДАТ ЗАЧИСЛ"]),
        new(Stream, "Поток", ["№ потока", "Номер потока", "Группа", "№ группы", "Номер группы", "Учебная группа", "stream"], ["ПОТОК !ДАТ", "ГРУПП !ДАТ"]),
        new(From, "Начало обучения", ["Дата начала", "Дата начала обучения", "Обучение с", "Начало", "Обучался с", "С", "from"], ["НАЧАЛ ОБУЧ", "НАЧАЛ КУРС", "ДАТ НАЧАЛ", "ОБУЧЕН С"]),
        new(Until, "Окончание обучения", ["Дата окончания", "Дата окончания обучения", "Обучение по", "Окончание", "Завершение обучения", "Дата завершения", "Обучался по", "По", "until"], ["ОКОНЧ", "ЗАВЕРШЕН ОБУЧ", "ДАТ ЗАВЕРШ", "ОБУЧЕН ПО"]),
        new(Period, "Сроки обучения", ["Период обучения", "Срок обучения", "Сроки", "Даты обучения", "Время обучения"], ["СРОК ОБУЧ", "ПЕРИОД ОБУЧ"]),
        new(Status, "Статус", ["Статус обучения", "Состояние", "Результат обучения", "Итог обучения", "status"], ["СТАТУС"]),
        new(DocumentKind, "Вид документа", ["Документ", "Тип документа", "Выданный документ", "Документ об обучении"], ["ВИД ДОКУМ", "ТИП ДОКУМ"]),
        new(DocumentNumber, "№ документа", ["Номер документа", "Рег. № документа", "Рег. №", "Регистрационный номер", "№ удостоверения", "Номер удостоверения", "№ удостоверения (диплома)", "Серия и номер документа", "Регистрационный номер документа", "document_number"], ["НОМЕР ДОКУМ !ДАТ", "НОМЕР УДОСТОВ !ДАТ", "НОМЕР ДИПЛОМ !ДАТ", "РЕГ НОМЕР !ДАТ !ПРОГРАММ"]),
        new(DocumentDate, "Дата выдачи", ["Дата выдачи документа", "Дата документа", "Дата удостоверения", "Документ выдан", "Дата выдачи удостоверения", "document_date"], ["ДАТ ВЫДАЧ", "ДАТ ДОКУМ", "ДАТ УДОСТОВ"]),
    ],
    [
        new("СНИЛС или ФИО слушателя", [SnilsNumber], [FullName], [LastName, FirstName]), new("Наименование программы или № в ФР", [ProgrammeRows.Title], [ProgrammeRows.RegisterNumber]),
        new("Начало обучения", [From], [Period]), new("Окончание обучения", [Until], [Period]), new("Статус", [Status]),
    ]);

    /// <summary>One row as a record with everything that can be judged without a database.</summary>
    public static RowReading<TrainingRecord> Read(DataRow row, DateOnly today)
    {
        var scribe = new RowScribe(row);
        var programme = ProgrammeRows.ReadMention(scribe);
        if (programme.Title is null && programme.RegisterNumber is null && scribe.IsClean)
            scribe.Reject(row.Has(ProgrammeRows.Title) ? ProgrammeRows.Title : ProgrammeRows.RegisterNumber, RowScribe.Missing("наименование программы"));
        var (order, orderDate) = ReadOrder(scribe);
        var (from, until) = ReadTerm(scribe);
        var record = new TrainingRecord(
            ReadPerson(scribe, today), programme, order, orderDate, scribe.Text(Stream) ?? OnlyStream, from, until, ReadStatus(scribe),
            Inputs.Tidy(scribe.Text(DocumentKind), 80), Inputs.Tidy(scribe.Text(DocumentNumber), 80), scribe.Date(DocumentDate, "дата выдачи"));
        if (from > until) scribe.Reject(row.Has(Until) ? Until : Period, "дата окончания раньше даты начала");
        if (scribe.IsClean) Remark(scribe, record);
        return scribe.Read(record);
    }

    /// <summary>Who is taught: a training makes nobody known, so СНИЛС or a name suffices.</summary>
    internal static ResultPerson ReadPerson(RowScribe scribe, DateOnly today)
    {
        var hasName = !scribe.Row[FullName].IsEmpty || !scribe.Row[LastName].IsEmpty || !scribe.Row[FirstName].IsEmpty;
        var snils = ReadSnils(scribe);
        var name = hasName ? ReadName(scribe) : null;
        if (!hasName && scribe.Row[SnilsNumber].IsEmpty) scribe.Reject(SnilsNumber, RowScribe.Missing("СНИЛС или ФИО"));
        return new(snils, name, ReadBirthDate(scribe, today, isNeeded: false), CellValues.Inn(scribe.Row[Inn]).Value);
    }

    /// <summary>Number and date from two columns, or «148-у от 30.01.2026» from one.</summary>
    private static (string? Number, DateOnly? Date) ReadOrder(RowScribe scribe)
    {
        var (number, date) = (scribe.Text(OrderNumber), scribe.Date(OrderDate, "дата приказа"));
        if (number is not null && WithDate().Match(number) is { Success: true } both && DateTexts.Parse(both.Groups[2].Value) is { } day)
            (number, date) = (both.Groups[1].Value, date ?? day);
        number = number?.TrimStart('№', ' ');
        return (string.IsNullOrEmpty(number) ? null : number, date);
    }

    /// <summary>From two columns, or «02.02.2026 – 14.02.2026» from one; both days must be there.</summary>
    private static (DateOnly? From, DateOnly? Until) ReadTerm(RowScribe scribe)
    {
        var (from, until) = (scribe.Value(From, CellValues.Date, "дата начала"), scribe.Value(Until, CellValues.Date, "дата окончания"));
        var (first, last) = from.IsEmpty && until.IsEmpty && scribe.Text(Period) is { } text ? PeriodOf(text) : (null, null);
        if (from.IsEmpty && first is null) scribe.Reject(scribe.Row.Has(From) ? From : Period, RowScribe.Missing("дата начала обучения"));
        if (until.IsEmpty && last is null) scribe.Reject(scribe.Row.Has(Until) ? Until : Period, RowScribe.Missing("дата окончания обучения"));
        return (from.HasValue ? from.Value : first, until.HasValue ? until.Value : last);
    }

    /// <summary>«02.02.2026 – 14.02.2026»; nulls where there are not two days.</summary>
    internal static (DateOnly?, DateOnly?) PeriodOf(string text)
    {
        var days = Day().Matches(text);
        return days.Count == 2 ? (DateTexts.Parse(days[0].Value), DateTexts.Parse(days[1].Value)) : (null, null);
    }

    private static EnrolmentStatus? ReadStatus(RowScribe scribe)
    {
        if (scribe.Needed(Status, "статус") is not { } text) return null;
        var status = StatusOf(text);
        if (status is null) scribe.Reject(Status, "неизвестный статус: ожидается «завершено», «обучается» или «отчислен»");
        return status;
    }

    private static EnrolmentStatus? StatusOf(string text) => WordingKey.Of(text) switch
    {
        "ЗАВЕРШЕНО" or "ЗАВЕРШЕН" or "ЗАВЕРШЕНА" or "ЗАВЕРШИЛ" or "ЗАВЕРШИЛА" or "ЗАВЕРШИЛ(А)" or "ОКОНЧИЛ" or "ОКОНЧИЛА" or "ОБУЧЕН" or "ОБУЧЕНА" or "ПРОЙДЕНО" or "ОБУЧЕНИЕ ЗАВЕРШЕНО" or "COMPLETED" => EnrolmentStatus.Completed,
        "ОБУЧАЕТСЯ" or "УЧИТСЯ" or "ЗАЧИСЛЕН" or "ЗАЧИСЛЕНА" or "ПРОХОДИТ ОБУЧЕНИЕ" or "В ПРОЦЕССЕ" or "ПРОДОЛЖАЕТ ОБУЧЕНИЕ" or "STUDYING" => EnrolmentStatus.Studying,
        "ОТЧИСЛЕН" or "ОТЧИСЛЕНА" or "ОТЧИСЛЕНО" or "ОТЧИСЛЕН(А)" or "НЕ ЗАВЕРШИЛ" or "НЕ ЗАВЕРШИЛА" or "НЕ ЗАВЕРШЕНО" or "EXPELLED" => EnrolmentStatus.Expelled,
        _ => null,
    };

    /// <summary>What is odd in an accepted row.</summary>
    private static void Remark(RowScribe scribe, TrainingRecord record)
    {
        if (record is { Status: EnrolmentStatus.Completed, DocumentNumber: null }) scribe.Warn(DocumentNumber, NoDocument);
        if (record.OrderDate is null) scribe.Warn(scribe.Row.Has(OrderDate) ? OrderDate : OrderNumber, "нет даты приказа о зачислении: в П1 не засчитывается");
        else if (record.OrderNumber is null) scribe.Warn(OrderNumber, "нет номера приказа о зачислении: в П2 не засчитывается");
        if (record.OrderDate > record.From) scribe.Warn(OrderDate, "приказ о зачислении позже начала обучения: проверьте даты");
        if (record.DocumentDate < record.Until) scribe.Warn(DocumentDate, "документ выдан раньше окончания обучения: проверьте даты");
        if (record.Until > record.From?.AddYears(LongestYears)) scribe.Warn(Until, "обучение длится больше трёх лет: проверьте даты");
    }

    [GeneratedRegex(@"^\s*(.+?)\s+от\s+(\d{1,2}[.\s].+)$", RegexOptions.IgnoreCase)]
    private static partial Regex WithDate();

    [GeneratedRegex(@"\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d{2}-\d{2}")]
    private static partial Regex Day();
}
