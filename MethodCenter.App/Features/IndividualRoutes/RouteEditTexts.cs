using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Captions of the draft of a route, of a new one and of the parameters.</summary>
public static class RouteEditTexts
{
    public const string Title = "Черновик маршрута";
    public const string NotEditable = "Черновика для правки нет";
    public const string NotEditableText = "Версия уже согласуется или утверждена, либо маршрут вне вашей зоны ответственности. Изменения вносят новой версией из карточки маршрута.";
    public const string ToCard = "К карточке маршрута";
    public const string ReturnedWith = "Возвращён с замечанием";
    public const string Whole = "Цель и срок";
    public const string Goal = "Цель";
    public const string GoalHint = "Что педагог сможет делать иначе";
    public const string Expected = "Ожидаемые результаты";
    public const string From = "Начало";
    public const string Until = "Окончание";
    public const string Note = "Что нового в этой версии";
    public const string Steps = "Мероприятия";
    public const string NoSteps = "Добавьте программы, мероприятия и стажировки из каталога или опишите мероприятие сами.";
    public const string AddProgramme = "Программа";
    public const string AddEvent = "Мероприятие";
    public const string AddInternship = "Стажировка";
    public const string AddOther = "Другое";
    public const string Add = "Добавить";
    public const string Change = "Изменить";
    public const string Remove = "Убрать";
    public const string Up = "Выше";
    public const string Down = "Ниже";
    public const string StepTitle = "Мероприятие маршрута";
    public const string Catalogue = "Найти в каталоге";
    public const string CatalogueHint = "Название, часы, даты и компетенции подставятся; их можно исправить";
    public const string NotFromCatalogue = "без каталога";
    public const string Kind = "Форма";
    public const string Learning = "Вид обучения";
    public const string Name = "Тема, название";
    public const string Hours = "Часов";
    public const string Organiser = "Организатор";
    public const string Task = "Задача";
    public const string TaskHint = "Чему научится педагог";
    public const string Codes = "Какие дефициты закрывает";
    public const string CodesHint = "● — дефицит педагога";
    public const string AnyCode = "Не связано с дефицитом";
    public const string IsTransfer = "Перенос в практику";
    public const string IsOutside = "Осознанно вне Федерального реестра";
    public const string Product = "Продукт";
    public const string ProductHint = "Конспект урока, отчёт, выступление";
    public const string Why = "Почему это мероприятие";
    public const string Take = "Принять";
    public const string Totals = "Итого";
    public const string Left = "До отправки исправить";
    public const string AllDone = "Все правила выполнены: маршрут можно отправлять.";
    public const string Deficits = "Дефициты педагога";
    public const string NoDeficits = "Подтверждённых дефицитов нет.";
    public const string Covered = "закрывается";
    public const string NotCovered = "не закрывается";
    public const string Named = "причина названа";
    public const string GapReason = "Почему не закрывается";
    public const string Checkpoints = "Контрольные точки";
    public const string CheckpointName = "Что проверяется";
    public const string CheckpointOn = "Когда";
    public const string AddCheckpoint = "Добавить точку";
    public const string SaveDraft = "Сохранить черновик";
    public const string Send = "Отправить на согласование";
    public const string Saved = "Черновик сохранён";
    public const string Sent = "Отправлено на согласование";
    public const string Leave = "Уйти без сохранения";
    public const string LeaveConsequence = "Несохранённые изменения черновика пропадут.";
    public const string Unsaved = "есть несохранённые изменения";
    public const string NewTitle = "Новый маршрут";
    public const string NewAbout = "Сначала педагог, основание и срок; мероприятия добавляются в черновике";
    public const string Person = "Педагог";
    public const string PersonHint = "Фамилия или её часть";
    public const string Basis = "Основание";
    public const string Campaign = "Диагностика";
    public const string NoCampaigns = "У педагога нет завершённой диагностики: выберите другое основание.";
    public const string SecondReason = "Обоснование второго маршрута";
    public const string Create = "Создать черновик";
    public const string NotAllowed = "Составлять маршруты может методист, методическая служба или ЦНППМ";
    public const string Parameters = "Параметры построения маршрутов";
    public const string ParametersAbout = "По ним система предлагает маршруты. Уже составленные маршруты не меняются.";
    public const string ParametersSaved = "Параметры сохранены";
    public const string Months = "Срок маршрута, месяцев";
    public const string Budget = "Предел часов";
    public const string NoBudget = "без предела";
    public const string PerWeek = "Часов в неделю";
    public const string EventHours = "Мероприятие закрывает средний дефицит от, часов";
    public const string TransferHours = "Перенос в практику, часов";
    public const string SupportHours = "Консультация при тяжёлом дефиците, часов (0 — нет)";
    public const string SelfStudyHours = "Самообразование, часов";
    public const string StartAfter = "Начало через, дней";

    /// <summary>«черновик: версия 2».</summary>
    public static string Subtitle(RouteEdit edit) => $"{edit.Number} · версия {edit.VersionNumber}";

    /// <summary>«6 мероприятий, 72 часа, перенос в практику — 1».</summary>
    public static string TotalsOf(RouteContent content) =>
        $"{RouteTerms.Steps(content.Steps.Count)}, {RouteTerms.Hours(content.Hours)}, с переносом в практику — {content.Steps.Count(s => s.IsTransfer)}";

    public static string Closes(RouteCompetence competence) => $"Закрывает дефицит {competence.Code} «{competence.Name}»";

    public static string CodeOf(RouteCompetence competence, bool isNeed) => $"{(isNeed ? "● " : "")}{competence.Code} {competence.Name}";

    public static string NeedOf(RouteNeed need) => $"{need.Code} {need.Name}";

    public static string SeverityOf(RouteNeed need) => DeficitTerms.Severity(need.Severity);

    public static string Active(string number) => $"У педагога уже есть действующий маршрут {number}. Второй допускается только с обоснованием.";

    public static string ChangedBy(string? who) => who is null ? "" : $"Последним черновик сохранил: {who}. Ваш текст остался на странице.";

    public static string StepFacts(ContentStep step) => $"{RouteTerms.Of(step.Kind)}, {RouteTerms.Span(step.From, step.Until)}, {RouteTerms.Hours(step.Hours)}";

    public static string RemoveConsequence(string title) => $"Мероприятие «{title}» будет убрано из черновика.";
}
