using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Captions of «Мой профессиональный рост».</summary>
public static class OwnRoomTexts
{
    public const string Title = "Мой профессиональный рост";
    public const string Missing = "Вашей записи в реестре нет";
    public const string MissingText = "Учётная запись не связана с карточкой педагога. Обратитесь в ЦНППМ.";
    public const string Profile = "Мой профиль";
    public const string Card = "Моя карточка";
    public const string ForGrowth = "Результаты — для развития, а не для оценки работы.";

    public const string UnreadAct = "Посмотреть результат";
    public const string AgreeAct = "Прочитать и согласовать";
    public const string Route = "Мой маршрут";
    public const string OpenRoute = "Открыть маршрут";
    public const string Print = "Бланк ИОМ (PDF)";
    public const string PlanNote = "Маршрут ещё не утверждён: мероприятия показаны, как они задуманы. Отмечать их можно после утверждения.";
    public const string Goal = "Цель";
    public const string Path = "Путь по шагам";
    public const string Next = "Следующий шаг";
    public const string NextLate = "Вернитесь к этому шагу";
    public const string AllDone = "Все шаги пройдены";
    public const string AllDoneText = "Впереди повторная диагностика: она покажет, какие дефициты сняты. О сроке скажет методист.";
    public const string LateWord = "срок прошёл";
    public const string Transfer = "перенос в практику";
    public const string Why = "Зачем";
    public const string Shows = "Что подготовить";
    public const string About = "О чём";
    public const string Organiser = "Организатор";
    public const string Proof = "Подтверждение";
    public const string Review = "Ваш отзыв";
    public const string Comment = "Причина";
    public const string Begin = "Начать";
    public const string Done = "Отметить выполненным";
    public const string MarkInRoute = "Отметить в маршруте";
    public const string Attach = "Подтверждение";
    public const string AskAbout = "Спросить";
    public const string Marked = "Отметка записана";
    public const string Others = "Другие маршруты";

    public const string DoneOn = "Когда выполнено";
    public const string DoneProof = "Чем подтверждается";
    public const string DoneProofHint = "Номер документа, ссылка. Сам файл приложите кнопкой «Подтверждение».";
    public const string DoneReview = "Что это вам дало";
    public const string DoneReviewHint = "Коротко: что уже применили на уроке, что хотите попробовать.";

    public const string Result = "Результаты и дефициты";
    public const string NoResult = "Результатов диагностики пока нет.";
    public const string DeficitsAfterReading = "Дефициты появятся здесь, когда вы откроете новый результат.";
    public const string NoDeficits = "Открытых дефицитов нет.";
    public const string AllDeficits = "Весь профиль";
    public const string More = "Ещё";

    public const string Dates = "Ближайшее";
    public const string NoDates = "Записей на мероприятия и обучение впереди нет.";
    public const string Questions = "Мои вопросы";
    public const string Tentative = "ждёт подтверждения";
    public const string ToMeeting = "Ссылка";

    public static string UnreadText(string campaign) => $"Готов результат диагностики «{campaign}». Вы видите его первым.";

    public static string AgreeText(int version) => version == 1
        ? "Методист подготовил ваш маршрут: прочитайте его и скажите, согласны ли вы."
        : $"Готова новая версия вашего маршрута ({version}): прочитайте, что изменилось, и скажите, согласны ли вы.";

    public static string Subtitle(OwnRoomCard room) => $"{room.FullName}, {room.Place}";

    public static string RouteLine(OwnRoute route) =>
        $"{route.Number}, с {Formats.Date(route.From)} по {Formats.Date(route.Until)}{(route.Methodist is { } name ? $". Методист: {name}" : "")}";

    public static string Hours(OwnRoute route) => $"{Formats.Number(route.DoneHours)} из {RussianPlural.Count(route.PlannedHours, "часа", "часов", "часов")}";

    public static string Steps(OwnRoute route) => $"{Formats.Number(route.Done)} из {RussianPlural.Count(route.Counted, "шага", "шагов", "шагов")}";

    public static string RingWords(int percent) => $"Пройдено {percent} % маршрута по часам";

    public static string LateLine(int late) => $"{RussianPlural.Count(late, "шаг ждёт", "шага ждут", "шагов ждут")} вас дольше срока";

    public static string ResultLine(OwnResult result) => $"{result.Campaign}, {Formats.Date(result.On)}: {result.Level}.";

    public static string Strengths(OwnResult result) => result.Strengths == 0 ? ""
        : $"Сильных сторон: {Formats.Number(result.Strengths)} из {Formats.Number(result.Measured)} измеренных компетенций.";

    public static string KindOf(OwnStep step) => Capital(RouteTerms.Of(step.Kind));

    public static string Term(OwnStep step) => step.Status is RouteStepStatus.Done && step.DoneOn is { } on ? $"выполнено {Formats.Date(on)}"
        : step.From == step.Until ? Formats.Date(step.From) : $"{Formats.Date(step.From)} – {Formats.Date(step.Until)}";

    public static string Volume(OwnStep step) => RussianPlural.Count(step.Hours, "час", "часа", "часов");

    public static string Files(int count) => RussianPlural.Count(count, "файл", "файла", "файлов");

    public static string StateOf(OwnStep step) => RouteTerms.Of(step.Status);

    public static Tone ToneOf(OwnStep step) => step.Status switch
    {
        RouteStepStatus.Done => Tone.Good,
        RouteStepStatus.Ongoing => Tone.Accent,
        _ => Tone.Neutral,
    };

    public static string IconOf(OwnStep step) => step.Status switch
    {
        RouteStepStatus.Done => "check",
        RouteStepStatus.Ongoing => "play_arrow",
        RouteStepStatus.NotDone => "remove",
        RouteStepStatus.Cancelled => "close",
        _ => "",
    };

    public static string ToneClass(OwnStep step) => step.Status switch
    {
        RouteStepStatus.Done => "is-done",
        RouteStepStatus.NotDone or RouteStepStatus.Cancelled => "is-off",
        _ => step.IsNext ? "is-next" : "",
    };

    /// <summary>What is being done about a deficit, in one quiet sentence.</summary>
    public static string AnswerOf(OwnDeficit deficit) => deficit.Answer switch
    {
        OwnDeficitAnswer.HasStep => $"В маршруте: «{deficit.By}», до {Formats.Date(deficit.Until)}.",
        OwnDeficitAnswer.StepsDone => "Мероприятия пройдены, впереди повторная диагностика.",
        OwnDeficitAnswer.Uncovered => deficit.By is { } reason ? $"Мероприятия пока нет: {reason.TrimEnd('.')}." : "Мероприятия пока нет: спросите методиста.",
        OwnDeficitAnswer.Supposed => "Это предположение: подтвердит или снимет его методист.",
        OwnDeficitAnswer.Waits => "Войдёт в ваш маршрут.",
    };

    public static string Urgency(OwnDeficit deficit) => deficit.Severity switch { 3 => "начните с этого", 2 => "важно", _ => "можно позже" };

    public static Tone UrgencyTone(OwnDeficit deficit) => deficit.Severity == 3 ? Tone.Accent : Tone.Neutral;

    public static string AbsenceTitle(OwnRouteAbsence absence) => absence switch
    {
        OwnRouteAbsence.ResultUnread => "Маршрут начинается с вашего результата",
        OwnRouteAbsence.NoResults => "Маршрута пока нет",
        OwnRouteAbsence.NoDeficits => "Маршрут не требуется",
        OwnRouteAbsence.InDraft => "Методист готовит ваш маршрут",
        OwnRouteAbsence.NotBegun => "Маршрут ещё не составлен",
    };

    public static string AbsenceText(OwnRouteAbsence absence, IReadOnlyList<string> methodists)
    {
        var whom = methodists.Count > 0 ? $"Ваш методист: {string.Join(", ", methodists)}." : "Методист за вами пока не закреплён: вопрос увидит методическая служба муниципалитета.";
        return absence switch
        {
            OwnRouteAbsence.ResultUnread => "Посмотрите результат диагностики: после этого методист предложит маршрут. " + whom,
            OwnRouteAbsence.NoResults => "Маршрут составляется по результатам диагностики. Пройдите самооценку в профиле или спросите, когда ближайшая диагностика. " + whom,
            OwnRouteAbsence.NoDeficits => "Открытых дефицитов нет. Обсудите с методистом, каким опытом вы готовы поделиться: открытые уроки, наставничество, выступления. " + whom,
            OwnRouteAbsence.InDraft => "Когда он будет готов, здесь появится кнопка согласования. " + whom,
            OwnRouteAbsence.NotBegun => "Дефициты известны, маршрута по ним ещё нет. Спросите методиста, когда он будет. " + whom,
        };
    }

    public static string OfKind(OwnDateKind kind) => kind switch
    {
        OwnDateKind.Event => "мероприятие",
        OwnDateKind.Learning => "обучение",
        OwnDateKind.Internship => "стажировка",
        OwnDateKind.Consultation => "консультация",
        OwnDateKind.Checkpoint => "контрольная точка",
    };

    public static string When(OwnDate date) => (date.From == date.Until ? Formats.Date(date.From) : $"{Formats.Date(date.From)} – {Formats.Date(date.Until)}")
        + (date.At is { } at ? at.ToString(", HH:mm", Formats.Russian) : "");

    /// <summary>«мероприятие, ЛОИРО, ауд. 12»; an address of a meeting stands as a link instead.</summary>
    public static string WhereOf(OwnDate date) => date.Where is { } where && ConsultationTexts.LinkOf(where) is null ? $"{OfKind(date.Kind)}, {where}" : OfKind(date.Kind);

    public static string OtherLine(OwnRouteLink route) => $"{route.Number}, {RouteTerms.Of(route.Status)}, {Formats.Date(route.From)} – {Formats.Date(route.Until)}";

    public static string StatusOf(OwnRoute route) => RouteTerms.Of(route.Status);

    private static string Capital(string text) => char.ToUpper(text[0], Formats.Russian) + text[1..];
}
