using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>What to do, one template for each calculation: the sentence names how many and whom. People change it as they like.</summary>
internal static class ActionWords
{
    public const string Submit = "Сдать сведения раунда мониторинга, назначить ответственного за сдачу и замещающего его работника, сообщить их ЦНППМ.";

    /// <summary>«Организовать диагностику профессиональных компетенций ещё 34 педагогов»: no full stop.</summary>
    public static string Of(IndicatorMethod method, Need need)
    {
        var count = need.Count;
        var people = FigureWords.People(method, count);
        return method.Rule switch
        {
            IndicatorRule.LearntByDiagnosis => $"Обеспечить повышение квалификации ещё {people} по программам Федерального реестра, подобранным по результатам диагностики",
            IndicatorRule.DiagnosedInPeriod => $"Организовать диагностику профессиональных компетенций ещё {people}",
            IndicatorRule.RouteByDiagnosis => $"Разработать и утвердить индивидуальные образовательные маршруты на основе диагностики ещё для {people}",
            IndicatorRule.YoungSupported => $"Вовлечь в формы поддержки и сопровождения ещё {people} до 35 лет со стажем менее трёх лет",
            IndicatorRule.YoungMentored => $"Организовать наставничество ещё для {people} до 35 лет со стажем менее трёх лет",
            IndicatorRule.TeamsCompleted => $"Направить на программы повышения квалификации управленческие команды ещё {FigureWords.Counted(method, count)}",
            IndicatorRule.PeoplePerMethodist when need.Side is NeedSide.Denominator => $"Включить в региональный методический актив ещё {FigureWords.Methodists(count, "региональн")} либо перераспределить закрепления",
            IndicatorRule.PeoplePerMethodist => $"Закрепить за региональными методистами не менее {people}",
            IndicatorRule.EventParticipants => $"Привлечь к методическим мероприятиям ещё {people}",
            _ => OfOthers(method, count),
        };
    }

    private static string OfOthers(IndicatorMethod method, int count) => method.Rule switch
    {
        IndicatorRule.MethodistsAssigned => $"Закрепить за организациями и педагогами ещё {FigureWords.Methodists(count, "муниципальн")}",
        IndicatorRule.OrganisationsWithMethodist => $"Закрепить муниципальных методистов ещё {FigureWords.BehindOrganisations(count)}",
        IndicatorRule.OrganisationsWithService or IndicatorRule.ShareWithService => $"Создать методические службы (советы) и утвердить локальные акты о них ещё {FigureWords.InOrganisations(count)}",
        IndicatorRule.DeficitsRemoved => $"Провести адресное сопровождение и повторную диагностику: снять ещё {RussianPlural.Count(count, "дефицит", "дефицита", "дефицитов")}",
        IndicatorRule.RoutesInTime => $"Завершить в плановый срок ещё {RussianPlural.Count(count, "маршрут", "маршрута", "маршрутов")}",
        IndicatorRule.LowResultsWithMethodist => $"Закрепить методистов ещё {FigureWords.BehindOrganisations(count)} с низкими образовательными результатами",
        IndicatorRule.MethodistsTrained => $"Направить на повышение квалификации в области методической поддержки ещё {FigureWords.Counted(method, count)}",
        IndicatorRule.OrganisationsWithRoutes => $"Довести долю работников с индивидуальными образовательными маршрутами до 10 % ещё {FigureWords.InOrganisations(count)}",
        IndicatorRule.EventsHeld => $"Провести ещё {RussianPlural.Count(count, "методическое мероприятие", "методических мероприятия", "методических мероприятий")}",
        _ => $"Улучшить показатель {method.Code} «{method.Name}»: охватить ещё {FigureWords.Counted(method, count)}",
    };

    /// <summary>Where there is no number to name.</summary>
    public static string Find(IndicatorMethod method) => $"Установить причины снижения показателя {method.Code} «{method.Name}» и представить план мер";

    /// <summary>Names alone: how many remain stands in the evidence, which not everybody sees.</summary>
    public static string Cover(IndicatorMethod method, IEnumerable<RecommendationSpot> spots) =>
        $"Охватить организации, где по показателю {method.Code} не учтён ни один работник: {Names(spots)}.";

    public const string FillIn = "Заполнить в карточках педагогов даты рождения и начала педагогической деятельности.";

    public static string First(IReadOnlyList<RecommendationSpot> spots) => spots.Count == 0 ? "" : $" Прежде всего: {Names(spots)}.";

    private static string Names(IEnumerable<RecommendationSpot> spots) => string.Join(", ", spots.Select(s => s.Name));
}
