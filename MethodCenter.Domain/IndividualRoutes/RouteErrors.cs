using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Refusals of the room, as the user reads them.</summary>
public static class RouteErrors
{
    public static readonly DomainError NotFound = New("not-found", "Маршрут не найден или вне вашей зоны ответственности.");
    public static readonly DomainError VersionIsFixed = New("version-fixed", "Эта версия уже отправлена на согласование: изменить её нельзя. Создайте новую версию.");
    public static readonly DomainError MonthsWrong = New("months", "Срок маршрута: от 3 до 12 месяцев.");
    public static readonly DomainError BudgetWrong = New("budget", "Предел часов маршрута: от 8 до 1000; пусто — без предела.");
    public static readonly DomainError ParametersWrong = New("parameters", "Часы в неделю, часы мероприятий и срок начала должны быть в разумных пределах: до 40 часов и до 90 дней.");

    public static readonly DomainError BeginsInThePast = New("from-past", "Начало маршрута уже прошло: выберите сегодняшний или более поздний день.");
    public static readonly DomainError NothingToPlan = New("nothing-to-plan", "У педагога нет подтверждённых дефицитов: маршрут предложить не по чему. Проведите диагностику или составьте маршрут вручную.");
    public static readonly DomainError ProposalGone = New("proposal-gone", "Предложение устарело: данные за это время изменились. Постройте его ещё раз.");

    public static DomainError HasActive(string number) => New("has-active", $"У педагога уже есть действующий маршрут {number}: измените его или завершите.");

    internal static DomainError New(string code, string message) => new("routes." + code, message);
}
