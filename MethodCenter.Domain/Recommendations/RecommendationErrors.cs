using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Refusals of the room.</summary>
public static class RecommendationErrors
{
    public static readonly DomainError NotFound = New("not-found", "Рекомендация не найдена или вне вашей зоны ответственности.");
    public static readonly DomainError NothingChosen = New("nothing-chosen", "Отметьте хотя бы одну рекомендацию.");
    public static readonly DomainError NoIndicator = New("indicator", "Выберите показатель, о котором рекомендация.");
    public static readonly DomainError NoPlace = New("place", "Такого муниципалитета в снимке раунда нет. Выберите муниципалитет из списка.");
    public static readonly DomainError NoText = New("text", "Напишите, что рекомендуется сделать.");
    public static readonly DomainError NoOwner = New("owner", "Укажите ответственного: должность или подразделение.");
    public static readonly DomainError NoDue = New("due", "Укажите срок исполнения.");
    public static readonly DomainError DuePast = New("due-past", "Срок исполнения уже прошёл. Поставьте будущую дату.");
    public static readonly DomainError NoAnswer = New("answer", "Напишите, что сделано.");
    public static readonly DomainError DoneInFuture = New("done-future", "Дата исполнения ещё не наступила. Укажите сегодняшнюю или прошедшую дату.");
    public static readonly DomainError NoReason = New("reason", "Напишите причину: её увидит муниципалитет.");
    public static readonly DomainError NothingToUndo = New("nothing-to-undo", "Отменить последнее действие уже нельзя: прошло больше суток либо муниципалитет уже ответил.");

    public static DomainError WrongState(RecommendationState state) =>
        New("state", $"Сейчас это действие недоступно: рекомендация «{RecommendationTerms.Of(state)}». Обновите страницу.");

    /// <summary>An act for many names the one that stopped it.</summary>
    public static DomainError Of(string place, string code, DomainError error) =>
        new(error.Code, $"{place}, {RecommendationTerms.CodeOf(code)}: {error.Message} Ни одна рекомендация не изменена.");

    private static DomainError New(string code, string message) => new("recommendation." + code, message);
}
