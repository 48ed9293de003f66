using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>Refusals about applications, orders and completions, as the user reads them.</summary>
public static class EnrolmentErrors
{
    public static readonly DomainError NotFound = New("not-found", "Запись об обучении не найдена или вне вашей зоны ответственности.");
    public static readonly DomainError NobodyChosen = New("nobody", "Не выбрано ни одного человека.");
    public static readonly DomainError StreamEnded = New("stream-ended", "Поток уже завершился: заявки в него не принимаются.");
    public static readonly DomainError OrderMissing = New("order", "Укажите номер и дату приказа о зачислении.");
    public static readonly DomainError OrderTwice = New("order-twice", "По этому приказу человек на эту программу с той же даты уже зачислен. Проверьте номер приказа.");
    public static readonly DomainError OnlyApplied = New("only-applied", "Зачислить можно только тех, чья заявка ещё не рассмотрена. Снимите отметки с остальных.");
    public static readonly DomainError OnlyStudying = New("only-studying", "Это действие — только для тех, кто обучается. Снимите отметки с остальных.");
    public static readonly DomainError DifferentProgrammes = New("different", "Отмечены люди разных программ. Оформите каждую программу отдельно.");
    public static readonly DomainError DocumentDateMissing = New("document-date", "Укажите дату документа.");
    public static readonly DomainError DocumentKindMissing = New("document-kind", "Укажите вид документа.");
    public static readonly DomainError NumberRepeated = New("number-repeated", "Один номер документа указан у двух человек: исправьте.");
    public static readonly DomainError ExpelReasonMissing = New("expel-reason", "Укажите причину отчисления.");
    public static readonly DomainError NotWithdrawable = New("withdraw", "Отозвать можно только заявку, по которой ещё нет приказа.");
    public static readonly DomainError NothingToUndo = New("nothing-to-undo", "Возвращать нечего: по заявке ещё не было приказа.");

    private const string Prefix = "enrolment.";
    private const string Excluded = "excluded";
    private const string NotIncluded = "not-included";

    /// <summary>The refusal may be overcome by enrolling as in a programme outside the register.</summary>
    public static bool IsAboutRegister(DomainError error) => error.Code is Prefix + Excluded or Prefix + NotIncluded;

    public static DomainError ProgrammeExcluded(Programme programme, DateOnly orderDate) => New(
        Excluded,
        $"Программа исключена из Федерального реестра: последний день в нём — {Formats.Date(programme.ExcludedOn)}, а приказ от {Formats.Date(orderDate)}. {Remedy}");

    public static DomainError ProgrammeNotIncluded(Programme programme, DateOnly orderDate) => New(
        NotIncluded,
        programme.IncludedOn is { } from
            ? $"На дату приказа ({Formats.Date(orderDate)}) программа ещё не включена в Федеральный реестр: она в нём с {Formats.Date(from)}. {Remedy}"
            : $"Дата включения программы в Федеральный реестр неизвестна, и на {Formats.Date(orderDate)} она там не числится. {Remedy}");

    public static DomainError Duplicate(string person) => New("duplicate", $"{person}: заявка в этот поток уже есть.");

    public static DomainError AlreadyThere(string person) => New("already", $"{person}: по этой программе уже есть заявка или идёт обучение в другом потоке.");

    public static DomainError PrerequisitesMissing(string person, IEnumerable<string> titles) => New(
        "prerequisites", $"{person}: сначала нужно завершить {string.Join(", ", titles.Select(t => $"«{t}»"))}.");

    public static DomainError NoSeats(int seats, int taken, int wanted) => New(
        "no-seats",
        $"Мест не хватает: всего {Formats.Number(seats)}, занято {Formats.Number(taken)}, а нужно ещё {Formats.Number(wanted)}. Увеличьте число мест или выберите другой поток.");

    public static DomainError NumbersMissing(IReadOnlyCollection<string> people) => New(
        "numbers", $"Без номера документа завершение не записывается. Нет номера у: {string.Join(", ", people)}.");

    public static DomainError DocumentBeforeStart(DateOnly start) => New("document-early", $"Дата документа раньше начала обучения ({Formats.Date(start)}): исправьте дату.");

    public static DomainError BuiltOnSupport(string person) => New("built-support", $"{person}: по этому обучению уже выполнена задача посткурсового сопровождения. Сначала верните её в работу.");

    public static DomainError BuiltOnNext(string person, string title) => New("built-next", $"{person}: на этом обучении основано другое — «{title}». Сначала отмените его.");

    private const string Remedy = "Как программу реестра зачислить нельзя. Если обучение всё же нужно, отметьте «Зачислить как на программу вне реестра»: в показатель П1 оно не войдёт.";

    private static DomainError New(string code, string message) => new(Prefix + code, message);
}
