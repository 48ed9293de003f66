using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Captions of proposals.</summary>
public static class RouteGenerationTexts
{
    public const string Title = "Предложить маршруты";
    public const string About = "По подтверждённым дефицитам: каждый средний и высокий закрыт, часов — наименьшее возможное число";
    public const string PersonTitle = "Предложение маршрута";
    public const string Campaign = "Кампания";
    public const string CampaignHint = "Маршруты получат те, у кого есть её результат и подтверждённые дефициты";
    public const string From = "Начать не раньше";
    public const string Months = "Срок, месяцев";
    public const string MonthsHint = "От 3 до 12";
    public const string Budget = "Предел часов";
    public const string Propose = "Построить предложения";
    public const string ProposeOne = "Построить предложение";
    public const string Working = "Подбираем мероприятия";
    public const string KeepOne = "Создать черновик маршрута";
    public const string Again = "Изменить условия";
    public const string TakeBack = "Удалить созданные черновики";
    public const string ToRoutes = "К списку маршрутов";
    public const string NoCampaigns = "Пока предлагать не по чему";
    public const string NoCampaignsText = "Нет официальной кампании с завершёнными результатами. Загрузите результаты диагностики.";
    public const string NoPeople = "Подтверждённых дефицитов ни у кого нет";
    public const string NoPeopleText = "У тех, кто прошёл эту диагностику, нет ни одного подтверждённого дефицита: маршруты не нужны.";
    public const string Ready = "Будут черновики";
    public const string AverageHours = "В среднем часов";
    public const string WithGaps = "С незакрытыми дефицитами";
    public const string Active = "Уже есть маршрут";
    public const string ShowAll = "все";
    public const string Person = "Педагог";
    public const string Needs = "Дефицитов";
    public const string Hours = "Часов";
    public const string Period = "Срок";
    public const string Steps = "Мероприятия";
    public const string Gaps = "Не закрыто";
    public const string People = "Педагоги";
    public const string Demand = "Куда направляем";
    public const string DemandAbout = "Столько мест понадобится, если принять все предложения";
    public const string GapsTitle = "Что закрыть нечем";
    public const string GapsAbout = "Компетенция — сколько педагогов: по этим темам нужны программы или места";
    public const string More = "Показать ещё";
    public const string Open = "Подробно";
    public const string StepWhy = "Почему?";
    public const string Instead = "Что ещё могло бы быть";
    public const string Transfer = "перенос в практику";
    public const string Goal = "Цель";
    public const string Refused = "В эти пределы маршрут не помещается";
    public const string NotExact = "Вариантов очень много: найден хороший маршрут, но кратчайший не доказан.";
    public const string Removed = "Черновики удалены";
    public const string Proofs = "Подтверждения";
    public const string Papers = "Бланк ИОМ";
    public const string PapersAbout = "С таблицей мероприятий и листом согласования";
    public const string Print = "Для печати";
    public const string NewsTitle = "Новые результаты диагностики меняют маршрут";
    public const string NewsAct = "Предложить изменённый маршрут";
    public const string Unlimited = "без предела";

    public static string Keep(int count) => "Создать " + RussianPlural.Count(count, "черновик", "черновика", "черновиков");

    public static string Progress(GenerationProgress? progress) =>
        progress is null ? "Читаем результаты и каталог" : $"{Formats.Number(progress.Done)} из {Formats.Number(progress.Total)}";

    public static string Made(GenerationOutcome outcome) => $"Создано черновиков: {Formats.Number(outcome.RouteIds.Count)}."
        + (outcome.Skipped > 0 ? $" Пропущено: {Formats.Number(outcome.Skipped)} — у них уже есть действующий маршрут." : "");

    public static string TakeBackAsk(int count) => $"Будут удалены {RussianPlural.Count(count, "черновик", "черновика", "черновиков")}, над которыми ещё никто не работал.";

    public static string RemovedOf(int count) => $"Удалено черновиков: {Formats.Number(count)}. Остались те, над которыми уже работали.";

    public static string HasActive(string number) => $"У педагога уже есть действующий маршрут {number}: черновик по этому предложению создать нельзя.";

    public static string GapOf(ContentGap gap) => $"{gap.Code}: {gap.Reason}";

    public static string Span(RouteContent content) => $"{Formats.Date(content.From)} – {Formats.Date(content.Until)}";

    public static string Alternative(ContentAlternative alternative) => $"{alternative.Title}, {alternative.Hours} ч.: {alternative.WhyNot}";

    public static string Total(RouteContent content) => $"{RussianPlural.Count(content.Hours, "час", "часа", "часов")}, {RussianPlural.Count(content.Steps.Count, "мероприятие", "мероприятия", "мероприятий")}";
}
