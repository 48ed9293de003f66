using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>«Что дальше»: one sentence at the head of a card, and whose turn it is. Pure.</summary>
public static class RouteNextRule
{
    private const string Maker = "составитель: методист, методическая служба или ЦНППМ";

    /// <param name="head">Whose and how far.</param>
    /// <param name="open">State of a version that is not yet in force.</param>
    /// <param name="turn">Whose word it waits for.</param>
    /// <param name="steps">In the plan.</param>
    public static RouteNext Of(RouteHead head, RouteVersionState? open, ApprovalParty? turn, IReadOnlyList<RouteCardStep> steps)
    {
        if (turn is { } party && head.Status is not RouteStatus.Agreeing) return new($"Новая версия ждёт согласования. {Walk(head, steps).Text}", RouteTerms.Of(party));
        return head.Status switch
        {
            RouteStatus.Draft => new("План составляется. Когда он готов, его отправляют на согласование.", Maker),
            RouteStatus.Returned => new("План возвращён с замечанием: исправьте его и отправьте снова.", Maker, IsUrgent: true),
            RouteStatus.Agreeing => new(turn is { } next ? $"План согласуется: {RouteTerms.WordOf(next)}." : "План согласуется.", turn is { } who ? RouteTerms.Of(who) : null),
            RouteStatus.Paused => new("Маршрут приостановлен. Чтобы продолжить, возобновите его.", Maker),
            RouteStatus.Completed => new("Маршрут завершён. Дефициты снимет повторная диагностика или экспертное заключение.", null),
            RouteStatus.Stopped => new("Маршрут прекращён.", null),
            _ => open is RouteVersionState.Draft or RouteVersionState.Returned ? new($"{Walk(head, steps).Text} Готовится новая версия.", Maker) : Walk(head, steps),
        };
    }

    private static RouteNext Walk(RouteHead head, IReadOnlyList<RouteCardStep> steps)
    {
        var late = steps.Where(s => s.IsLate).ToList();
        if (late.Count > 0) return new($"Просрочено: {RouteTerms.Steps(late.Count)}. Первое — «{late.MinBy(s => s.Until)!.Title}», до {Formats.Date(late.Min(s => s.Until))}.", Educator, IsUrgent: true);
        if (steps.Where(s => s.IsOpen).MinBy(s => s.Until) is { } next)
            return new($"{(head.Status is RouteStatus.Approved ? "Маршрут утверждён. Первое мероприятие" : "Следующее мероприятие")}: «{next.Title}», {RouteTerms.Span(next.From, next.Until)}.", Educator);
        return head.Reflection is null
            ? new("Мероприятия отмечены. Осталось записать рефлексию, затем маршрут можно завершить.", Educator)
            : new("Мероприятия отмечены, рефлексия записана: маршрут можно завершить.", Maker);
    }

    private static string Educator => RouteTerms.Of(ApprovalParty.Educator);
}
