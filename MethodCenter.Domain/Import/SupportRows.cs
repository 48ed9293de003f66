using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using static MethodCenter.Domain.Import.PersonColumns;

namespace MethodCenter.Domain.Import;

/// <summary>A row of support of young educators: a person in a form for a term. What could not be read is null; the problems say why.</summary>
/// <param name="Kind">Other where the words name none of the list.</param>
/// <param name="KindText">As the file has it.</param>
/// <param name="Title">Which school, club or contest.</param>
/// <param name="Until">Null while it goes on.</param>
/// <param name="Responsible">Наставник or whoever answers, in words.</param>
public sealed record SupportRecord(
    ResultPerson Person, SupportKind Kind, string? KindText, string? Title, DateOnly? From, DateOnly? Until, string? Responsible);

/// <summary>Формы поддержки молодых педагогов: one row a participation (samples, «Формы поддержки»).</summary>
public static class SupportRows
{
    internal const string Kind = "kind", Title = "title", From = "from", Until = "until", Period = "period", Responsible = "responsible";

    public const string NotCounted = "вид не входит в справочник форм поддержки: в П6 не засчитывается";
    private const int LongestYears = 5;
    private const string Others = "!МЕТОДИСТ !НАСТАВНИК !РУКОВОДИТЕЛ !ДИРЕКТОР !ИСПОЛНИТЕЛ !КУРАТОР !ОТВЕТСТВЕН";

    public static readonly TableDefinition Definition = new("support", "формы поддержки молодых педагогов",
    [
        .. Person(Others), .. Workplace(),
        new(Kind, "Вид формы поддержки", ["Форма поддержки", "Вид поддержки", "Форма сопровождения", "Вид сопровождения", "Форма поддержки и сопровождения", "Вид формы поддержки и сопровождения", "Форма поддержки молодого педагога", "support_kind"], ["ФОРМ ПОДДЕРЖ !НАИМЕН !НАЗВАН !ДАТ", "ВИД ПОДДЕРЖ !ДАТ", "ФОРМ СОПРОВОЖД !НАИМЕН !НАЗВАН !ДАТ", "ВИД СОПРОВОЖД !ДАТ"]),
        new(Title, "Название (школа, клуб, конкурс)", ["Название", "Наименование", "Название формы поддержки", "Наименование формы поддержки", "Школа (клуб)", "Клуб (школа)", "Название школы (клуба)", "Название мероприятия", "Название конкурса"], ["НАЗВАН ПОДДЕРЖ", "НАИМЕН ПОДДЕРЖ", "НАЗВАН КЛУБ", "НАЗВАН ШКОЛ", "НАЗВАН КОНКУРС"]),
        new(From, "Дата начала", ["Начало", "Дата начала участия", "Начало участия", "Участвует с", "Участник с", "С", "Дата включения", "Поддержка с", "Начало поддержки", "from"], ["ДАТ НАЧАЛ", "НАЧАЛ УЧАСТ", "НАЧАЛ ПОДДЕРЖ", "УЧАСТВ С"]),
        new(Until, "Дата окончания", ["Окончание", "Дата окончания участия", "Окончание участия", "Участвует по", "По", "Дата завершения", "Завершение", "Поддержка по", "Окончание поддержки", "until"], ["ДАТ ОКОНЧ", "ДАТ ЗАВЕРШ", "ОКОНЧ УЧАСТ", "ОКОНЧ ПОДДЕРЖ"]),
        new(Period, "Период участия", ["Период", "Период поддержки", "Сроки участия", "Сроки поддержки", "Срок участия", "Сроки"], ["ПЕРИОД УЧАСТ", "ПЕРИОД ПОДДЕРЖ", "СРОК УЧАСТ", "СРОК ПОДДЕРЖ"]),
        new(Responsible, "Наставник (ответственный)", ["Наставник", "Ответственный", "ФИО наставника", "Наставник, ответственный", "Ответственный (наставник)", "Куратор", "ФИО ответственного", "Кто сопровождает"], ["НАСТАВНИК !СНИЛС !ДАТ", "ОТВЕТСТВЕН !СНИЛС !ДАТ", "КУРАТОР !СНИЛС !ДАТ"]),
    ],
    [
        new("СНИЛС или ФИО педагога", [SnilsNumber], [FullName], [LastName, FirstName]), new("Вид формы поддержки", [Kind]), new("Дата начала", [From], [Period]),
    ]);

    /// <summary>Columns that a form of support has; the others say the same in another way.</summary>
    internal static bool IsOffered(string key) =>
        key is not (LastName or FirstName or MiddleName or Oktmo or Municipality or Ogrn or Inn or PersonColumns.Organisation or Period);

    /// <summary>One row as a record with everything that can be judged without a database.</summary>
    public static RowReading<SupportRecord> Read(DataRow row, DateOnly today)
    {
        var scribe = new RowScribe(row);
        var person = TrainingRows.ReadPerson(scribe, today);
        var text = Inputs.Tidy(scribe.Needed(Kind, "вид формы поддержки"), 300);
        var kind = text is null ? SupportKind.Other : SupportWords.KindOf(text);
        var (from, until) = ReadTerm(scribe);
        var record = new SupportRecord(
            person, kind, text, Inputs.Tidy(scribe.Text(Title), 300), from, until, Inputs.Tidy(scribe.Text(Responsible), 300));
        if (until < from) scribe.Reject(row.Has(Until) ? Until : Period, "дата окончания раньше даты начала");
        if (!scribe.IsClean) return scribe.Read(record);
        if (kind is SupportKind.Other) scribe.Warn(Kind, NotCounted);
        if (until > from?.AddYears(LongestYears)) scribe.Warn(Until, "участие длится больше пяти лет: проверьте даты");
        return scribe.Read(record);
    }

    /// <summary>From two columns, or «15.09.2025 – 29.05.2026» from one; a blank end goes on.</summary>
    private static (DateOnly? From, DateOnly? Until) ReadTerm(RowScribe scribe)
    {
        var (from, until) = (scribe.Value(From, CellValues.Date, "дата начала"), scribe.Value(Until, CellValues.Date, "дата окончания"));
        var (first, last) = from.IsEmpty && until.IsEmpty && scribe.Text(Period) is { } text ? TrainingRows.PeriodOf(text) : (null, null);
        if (from.IsEmpty && first is null) scribe.Reject(scribe.Row.Has(From) ? From : Period, RowScribe.Missing("дата начала"));
        return (from.HasValue ? from.Value : first, until.HasValue ? until.Value : last);
    }
}
