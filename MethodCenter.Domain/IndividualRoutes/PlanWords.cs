using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Russian words of proposed routes: titles of what the planner adds, reasons and refusals.</summary>
internal static class PlanWords
{
    public const string NothingInCatalogue = "В каталоге нет ни программы, ни стажировки, которая закрывает эту компетенцию.";
    public const string AlreadyAttends = "Обучение уже идёт: часы и сроки учтены в маршруте.";
    public const string Tentative = "Поток ещё не объявлен: сроки ориентировочные.";
    public const string TransferOnly = "Даёт перенос в практику (положение о РСНМС, п. 3.3.2) и короче взаимопосещения занятий.";
    public const string HasTransfer = "Содержит перенос в практику.";
    public const string BestTogether = "С этим шагом маршрут самый короткий с учётом сроков, мест и переноса в практику.";
    public const string NoSeats = "нет мест";
    public const string Overlaps = "сроки накладываются на другие шаги маршрута";
    public const string NoTimeLeft = "не остаётся времени на взаимопосещение занятий";
    public const string OutsideRegister = "столько же часов, но не из Федерального реестра";
    public const string EndsLater = "столько же часов, но заканчивается позже";
    public const string SameHours = "столько же часов";
    public const string OtherSteps = "не укладывается в маршрут вместе с другими шагами";

    public const string TentativeDay = "Дата ещё не объявлена: сроки ориентировочные.";

    public static string Level(int severity) => severity switch
    {
        3 => "высокий уровень дефицитов",
        2 => "средний уровень дефицитов",
        _ => "низкий уровень дефицитов",
    };

    public static string Hours(int hours) => Formats.Number(hours) + " ч.";

    /// <summary>«MET.3», «MET.3 и MET.4», «MET.3, MET.4 и MET.5».</summary>
    public static string List(IReadOnlyList<string> codes) =>
        codes.Count < 2 ? string.Concat(codes) : $"{string.Join(", ", codes.Take(codes.Count - 1))} и {codes[^1]}";

    /// <summary>«Закрывает MET.3 «…» (высокий уровень дефицитов), MET.4 «…» (средний уровень дефицитов).»</summary>
    public static string Closes(IEnumerable<PlanNeed> needs) => $"Закрывает {string.Join(", ", needs.Select(Named))}.";

    public static string Named(PlanNeed need) => $"{need.Code} «{need.Name}» ({Level(need.Severity)})";

    public static string Only(RouteStepKind kind, IReadOnlyList<string> codes, bool othersExist)
    {
        var closes = $"закрывает {List(codes)}";
        return kind switch
        {
            RouteStepKind.Programme => $"Единственная {(othersExist ? "доступная в эти сроки " : "")}программа, которая {closes}.",
            RouteStepKind.Internship => $"Единственная {(othersExist ? "доступная в эти сроки " : "")}стажировка, которая {closes}.",
            _ => $"Единственное {(othersExist ? "доступное в эти сроки " : "")}мероприятие, которое {closes}.",
        };
    }

    public static string Together(int hours, int otherwise) => $"Сразу за {Hours(hours)}: порознь понадобилось бы не меньше {Hours(otherwise)}";

    public static string Shortest(int next) => $"Самый короткий из доступных вариантов: следующий — {Hours(next)}";

    public static string NeededFor(string title) => $"Нужно пройти раньше, чем «{title}»: без этого туда не зачисляют.";

    public static string NotWithout(IReadOnlyList<string> codes) => $"Без этого шага {List(codes)} не закрыть.";

    public static string SelfStudyTitle(PlanNeed need) => $"Самообразование по индивидуальному заданию: {need.Name}";

    public static string ConsultationTitle(PlanNeed need) => $"Консультация методиста: {need.Name}";

    public static string Bundle(PlanNeed need) =>
        $"Закрывает {Named(need)}. В каталоге нет ничего, что закрывает эту компетенцию: предложены самообразование и консультация методиста.";

    public static string SupportTitle(IReadOnlyList<string> codes) => $"Консультация методиста по ходу обучения: {List(codes)}";

    public static string Support(IReadOnlyList<PlanNeed> needs) =>
        $"Методист сопровождает обучение по компетенциям с высоким уровнем дефицитов: {string.Join(", ", needs.Select(n => $"{n.Code} «{n.Name}»"))}.";

    public static string VisitTitle(PlanNeed? need) => need is null ? "Взаимопосещение занятий" : $"Взаимопосещение занятий: {need.Name}";

    public static string Visit(PlanNeed? need) => need is null
        ? "Даёт перенос в практику (положение о РСНМС, п. 3.3.2)."
        : $"Переносит в практику {Named(need)}: другие шаги переноса не содержат (положение о РСНМС, п. 3.3.2).";

    public static string Dates(PlanOption option, DateOnly from, DateOnly until)
    {
        if (from == until) return $"Дата: {Formats.Date(from)}.";
        return $"{(option.IsExclusive ? "Поток" : "Даты:")} {Formats.Date(from)}–{Formats.Date(until)}.";
    }

    public static string ShortPeriod(PlanLimits limits, PlanShortfall shortfall)
    {
        var hours = shortfall.LeastHours is { } least ? $" и не меньше {Hours(least).TrimEnd('.')}. (задано не больше {Hours(limits.HoursBudget ?? 0)})" : "";
        return $"Не хватает срока: нужно не меньше {shortfall.LeastMonths} мес., задано {limits.Months} мес.{hours}";
    }

    public static string OnlyRejected(IReadOnlyList<PlanRejection> rejected)
    {
        var named = rejected.OrderBy(r => r.Title, StringComparer.Ordinal).Take(3).Select(r => $"«{r.Title}» — {r.Reason}");
        return rejected.Count == 0 ? "Всё, что закрывает эту компетенцию, предлагать нельзя." : $"Предложить нечего: {string.Join("; ", named)}.";
    }

    public static string Longer(int hours) => $"дольше на {Hours(hours)}";

    public static string LongerWithPreparation(int hours) => $"вместе с тем, что нужно освоить раньше, дольше на {Hours(hours)}";

    public static string ClosesOnly(IReadOnlyList<string> codes) => $"закрывает только {List(codes)}";

    public static string FirstNeeds(string title) => $"сначала нужно освоить «{title}»";

    public static string NoPreparationFor(string title) => $"не готовит к «{title}»";

    public static string Late(PlanOption option, DateOnly from) => $"{(option.IsExclusive ? "поток начинается" : "проводится")} {Formats.Date(from)}, позже срока маршрута";

    public static string LateEnd(DateOnly until) => $"заканчивается {Formats.Date(until)}, позже срока маршрута";

    public static string Past(PlanOption option, DateOnly from) => $"{(option.IsExclusive ? "набор закончен: поток начался" : "уже началось")} {Formats.Date(from)}";

    public static string TooLong(int days) => $"не укладывается в срок маршрута: нужно {RussianPlural.Count(days / 7, "неделя", "недели", "недель")}";

    public static string NoTransfer(int hours) => $"без переноса в практику: понадобилось бы взаимопосещение занятий, ещё {Hours(hours)}";
}
