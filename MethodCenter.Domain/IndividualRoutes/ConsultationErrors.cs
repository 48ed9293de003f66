using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Refusals about consultations.</summary>
public static class ConsultationErrors
{
    public static readonly DomainError NotFound = New("not-found", "Вопрос не найден или вне вашей зоны ответственности.");
    public static readonly DomainError QuestionMissing = New("question", "Напишите вопрос: что не получается или о чём хотите посоветоваться.");
    public static readonly DomainError AboutForeign = New("about", "Вопрос можно связать только со своим маршрутом и его мероприятием.");
    public static readonly DomainError CompetenceUnknown = New("competence", "Такой компетенции нет в перечне. Выберите из списка.");
    public static readonly DomainError TooMany = New("too-many", "Пять ваших вопросов уже ждут ответа. Дождитесь ответа или отзовите тот, что больше не нужен.");
    public static readonly DomainError DateMissing = New("date", "Укажите день консультации.");
    public static readonly DomainError DateInPast = New("date-past", "День консультации уже прошёл. Назначьте сегодняшний или будущий день.");
    public static readonly DomainError WhereMissing = New("where", "Укажите, где пройдёт консультация: кабинет, адрес или ссылку.");
    public static readonly DomainError AnswerMissing = New("answer", "Напишите ответ: педагог увидит его в своём кабинете.");
    public static readonly DomainError MinutesWrong = New("minutes", "Сколько заняла консультация: от 1 до 480 минут.");
    public static readonly DomainError AlreadyAnswered = New("answered", "На этот вопрос уже ответили. Обновите страницу.");
    public static readonly DomainError IsWithdrawn = New("withdrawn", "Педагог отозвал вопрос: отвечать не нужно.");
    public static readonly DomainError NotWithdrawable = New("not-withdrawable", "Отозвать можно только вопрос, на который ещё не ответили.");

    private static DomainError New(string code, string message) => RouteErrors.New("consultation-" + code, message);
}
