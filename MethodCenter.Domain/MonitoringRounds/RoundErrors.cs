using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Refusals of the room.</summary>
public static class RoundErrors
{
    private const int MostNamed = 6;

    public static readonly DomainError NotFound = New("not-found", "Раунд не найден или вам не открыт. Обновите список раундов.");
    public static readonly DomainError NoTitle = New("title", "Не указано название раунда.");
    public static readonly DomainError NoDay = New("day", "Не указана отчётная дата.");
    public static readonly DomainError NoDeadline = New("deadline", "Не указан срок сдачи.");
    public static readonly DomainError DeadlineEarly = New("deadline-early", "Срок сдачи раньше отчётной даты: до неё данные ещё меняются. Укажите более поздний срок.");
    public static readonly DomainError DayFixed = New("day-fixed", "Муниципалитеты уже сдают данные: отчётную дату менять нельзя. Отмените раунд и создайте новый.");
    public static readonly DomainError NotEditable = New("not-editable", "Раунд зафиксирован или отменён: его условия больше не меняются.");
    public static readonly DomainError NotPreparing = New("not-preparing", "Открыть можно раунд, который готовится. Обновите страницу: его состояние изменилось.");
    public static readonly DomainError NotCollecting = New("not-collecting", "Приём данных по раунду не идёт. Обновите страницу: состояние раунда изменилось.");
    public static readonly DomainError NotCancelled = New("not-cancelled", "Вернуть в работу можно только отменённый раунд.");
    public static readonly DomainError CancelReason = New("cancel-reason", "Укажите, почему раунд отменяется: причину увидят муниципалитеты.");
    public static readonly DomainError CancelFrozen = New("cancel-frozen", "Раунд зафиксирован: отменить его нельзя. Ошибку исправляет новая версия снимка.");

    public static readonly DomainError AlreadySubmitted = New("submitted", "Данные уже сданы. Чтобы сдать заново, сначала отзовите сдачу.");
    public static readonly DomainError NotTakenBack = New("not-taken-back", "Отозвать можно сдачу, которую ЦНППМ ещё не рассмотрел. Напишите в обсуждении, что нужно исправить.");
    public static readonly DomainError NothingChosen = New("nothing-chosen", "Не отмечен ни один муниципалитет.");
    public static readonly DomainError ReturnReason = New("return-reason", "Укажите, что нужно исправить: без причины вернуть данные нельзя.");
    public static readonly DomainError NoText = New("text", "Напишите текст сообщения.");
    public static readonly DomainError NoIndicator = New("indicator", "Такого показателя нет. Выберите его из списка.");
    public static readonly DomainError TalkClosed = New("talk-closed", "Раунд ещё не открыт или отменён: обсуждение закрыто.");
    public static readonly DomainError TooManyFiles = New("files", "К сдаче уже приложено 20 файлов. Удалите лишние или объедините документы в один PDF.");
    public static readonly DomainError FilesClosed = New("files-closed", "Приём данных завершён: документы сдачи больше не меняются.");

    public static readonly DomainError CorrectionReason = New("correction-reason", "Раунд уже зафиксирован. Укажите, что исправляет новая версия снимка.");
    public static readonly DomainError NoSnapshot = New("snapshot", "Снимок не найден. Обновите страницу раунда.");
    public static readonly DomainError OfficialDay = New("official-day", "Укажите дату статистики.");
    public static readonly DomainError OfficialSource = New("official-source", "Укажите источник: форму и таблицу статистики.");
    public static readonly DomainError OfficialValue = New("official-value", "Значение статистики — целое число от 0 до 1 000 000.");

    public static DomainError SameDay(string title) => New("same-day", $"На эту дату уже есть раунд «{title}». Исправить его значения можно новой версией снимка.");

    public static DomainError TooEarly(DateOnly day) => New("too-early", $"Отчётная дата {Formats.Date(day)} ещё не наступила: до неё данные меняются.");

    public static DomainError NotExplained(IReadOnlyList<string> codes) => New("not-explained",
        $"Остались ошибки без пояснения: {string.Join(", ", codes)}. Исправьте данные либо назовите показатель и причину в пояснении или в сообщении к показателю.");

    public static DomainError NotSubmitted(IReadOnlyList<string> places) => New("not-submitted", $"Принять или вернуть можно сданное, а не сдали: {Names(places)}.");

    public static DomainError NotAccepted(IReadOnlyList<string> places) => New("not-accepted", $"Принять отменяют у принятых, а не приняты: {Names(places)}.");

    public static DomainError Missing(IReadOnlyList<string> places) => New("missing",
        $"Приняты не все муниципалитеты: {Names(places)}. Дождитесь их или укажите, почему раунд фиксируется без них.");

    public static DomainError MethodChanged(IReadOnlyList<string> codes, IReadOnlyList<string> places) => New("method-changed",
        $"После сдачи изменена методика: {string.Join("; ", codes)}. Верните данные на повторную сдачу ({Names(places)}) или укажите причину, по которой раунд фиксируется.");

    /// <summary>«А, Б, В и ещё 4».</summary>
    internal static string Names(IReadOnlyList<string> names) => names.Count <= MostNamed
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostNamed))} и ещё {names.Count - MostNamed}";

    private static DomainError New(string code, string message) => new("round." + code, message);
}
