using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What is said of needs that are not covered and of limits that nothing can meet.</summary>
internal static class PlanRefusals
{
    /// <summary>Nothing closes it, or only what must not be proposed.</summary>
    public static PlanUncovered Unclosable(PlanTask task, int need)
    {
        var wanted = task.Required[need];
        var rejected = task.Person.Rejected.Where(r => r.Codes.Contains(wanted.Code)).Concat(task.Catalogue.RejectedFor(wanted.Code)).ToList();
        return rejected.Count == 0
            ? new(wanted.Code, wanted.Name, wanted.Severity, PlanObstacle.NothingInCatalogue, PlanWords.NothingInCatalogue)
            : new(wanted.Code, wanted.Name, wanted.Severity, PlanObstacle.OnlyRejected, PlanWords.OnlyRejected(rejected));
    }

    /// <summary>A limit keeps it from being covered.</summary>
    public static PlanUncovered GivenUp(PlanTask task, int need, PlanShortfall shortfall)
    {
        var wanted = task.Required[need];
        return new(wanted.Code, wanted.Name, wanted.Severity, shortfall.Obstacle, Sentence(task.Limits, shortfall), shortfall.LeastHours, shortfall.LeastMonths);
    }

    /// <summary>The whole set of needs does not fit.</summary>
    public static PlanRefusal Of(PlanTask task, PlanShortfall shortfall, IReadOnlyList<PlanUncovered> needs)
    {
        var codes = string.Join(", ", needs.Select(n => n.Code));
        var message = $"Маршрут, который закрывает все дефициты, не составить. {Sentence(task.Limits, shortfall)} В заданных условиях не закрыть: {codes}.";
        return new(shortfall.Obstacle, shortfall.LeastHours, shortfall.LeastMonths, message, needs);
    }

    /// <summary>What the person attends already does not fit by itself.</summary>
    public static PlanRefusal OfFixed(PlanTask task, PlanShortfall shortfall)
    {
        var message = $"Начатое обучение само не помещается в маршрут. {Sentence(task.Limits, shortfall)}";
        return new(shortfall.Obstacle, shortfall.LeastHours, shortfall.LeastMonths, message, []);
    }

    private static string Sentence(PlanLimits limits, PlanShortfall shortfall) => shortfall.Obstacle switch
    {
        PlanObstacle.Hours => $"Не хватает часов: нужно не меньше {Formats.Number(shortfall.LeastHours ?? 0)} ч., задано не больше {Formats.Number(limits.HoursBudget ?? 0)} ч.",
        PlanObstacle.Period => PlanWords.ShortPeriod(limits, shortfall),
        PlanObstacle.NoStream => "Набор закончен: до начала маршрута потоки уже начались, а новых не объявлено.",
        PlanObstacle.NoSeats => "Нет свободных мест в потоках, которые подходят по срокам.",
        PlanObstacle.Prerequisite => "Не выполнить условие зачисления: то, что нужно освоить раньше, недоступно.",
        PlanObstacle.Dates => "Сроки потоков накладываются друг на друга.",
        PlanObstacle.NothingInCatalogue => PlanWords.NothingInCatalogue,
        PlanObstacle.OnlyRejected => PlanWords.OnlyRejected([]),
    };
}
