using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>Refusals of post-course support.</summary>
public static class SupportErrors
{
    public static readonly DomainError NotFound = New("not-found", "Задача не найдена или вне вашей зоны ответственности.");
    public static readonly DomainError OutcomeMissing = New("outcome", "Опишите итог: что применено в практике и с каким результатом.");
    public static readonly DomainError DateWrong = New("date", "Укажите день выполнения: не позже сегодняшнего.");
    public static readonly DomainError AlreadyDone = New("done", "Задача уже выполнена.");
    public static readonly DomainError NotDone = New("not-done", "Задача ещё не выполнена: возвращать в работу нечего.");
    public static readonly DomainError Nobody = New("nobody", "Задача никому не поручена: сначала выберите методиста.");
    public static readonly DomainError MethodistWrong = New("methodist", "Поручить можно методисту с действующим приказом. Выберите другого.");

    private static DomainError New(string code, string message) => new("support." + code, message);
}
