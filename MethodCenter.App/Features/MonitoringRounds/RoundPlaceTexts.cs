using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;

namespace MethodCenter.App.Features.MonitoringRounds;

/// <summary>Captions of the room of a municipality in a round.</summary>
public static class RoundPlaceTexts
{
    public const string Missing = "Данные муниципалитета не открыты";
    public const string MissingText = "Такого муниципалитета в раунде нет, или он вне вашей зоны ответственности.";
    public const string ToRound = "К раунду";

    public const string Figures = "Значения";
    public const string Indicator = "Показатель";
    public const string Now = "Сейчас";
    public const string FrozenNow = "Зафиксировано";
    public const string AsSubmitted = "При сдаче";
    public const string Before = "Прошлый раунд";
    public const string Target = "Цель";
    public const string ShowAll = "Показать справочные";
    public const string ShowMain = "Только основные";
    public const string People = "Люди";
    public const string Why = "Что изменилось";

    public const string Remarks = "Замечания проверки";
    public const string NoRemarks = "Замечаний нет: значения согласуются с прошлым раундом и официальной статистикой.";
    public const string RemarksAbout = "Ошибки нужно исправить или пояснить, предупреждения — просмотреть.";
    public const string Explained = "пояснено";
    public const string Answer = "Пояснить";

    public const string Talk = "Обсуждение";
    public const string NoTalk = "Сообщений ещё нет.";
    public const string About = "О чём";
    public const string Whole = "О сдаче в целом";
    public const string Text = "Сообщение";
    public const string Say = "Отправить";
    public const string Centre = "ЦНППМ";

    public const string Files = "Документы";
    public const string NoFiles = "Документов нет.";
    public const string Attach = "Приложите письмо, приказ или таблицу";
    public const string Attached = "Документ приложен";
    public const string Remove = "Удалить";
    public const string Removed = "Документ удалён";
    public const string Reading = "Документ передаётся";
    public const string Unreadable = "Файл не удалось прочитать. Проверьте связь и выберите его ещё раз.";

    public const string Submission = "Сдача";
    public const string Explanation = "Пояснение к значениям";
    public const string ExplanationHint = "Назовите показатели с ошибками и причину: «П6: молодые педагоги перешли в другой район»";
    public const string Submit = "Сдать данные";
    public const string SubmittedNow = "Данные сданы";
    public const string TakeBack = "Отозвать сдачу";
    public const string TakeBackAsk = "Данные снова станут несданными. Сдать их нужно будет заново.";
    public const string TakenBack = "Сдача отозвана";
    public const string CheckErrors = "Ошибки исправлены или пояснены";
    public const string CheckDay = "Отчётная дата наступила";
    public const string CheckTime = "Срок сдачи не истёк";
    public const string AfterDeadline = "Срок истёк: данные примут с пометкой «после срока».";
    public const string Returned = "Возвращено на исправление";
    public const string AcceptedWith = "Принято с пометкой";

    public static string Subtitle(RoundPlaceCard card) => $"{card.Head.Title}, на {Formats.Date(card.Head.Day)}, срок сдачи {Formats.Date(card.Head.Deadline)}";

    public static string SettledBy(RoundPlaceRow place) => place.SettledAt is { } at ? $"{Formats.Moment(at)}, {place.SettledBy}" : "";

    public static string SubmittedBy(RoundPlaceRow place) => place.SubmittedAt is { } at ? $"Сдано {Formats.Moment(at)}, {place.SubmittedBy}" : "";

    public static string BeforeOf(PreviousRound? previous) => previous is null ? Before : $"{Before}, {Formats.Date(previous.Day)}";

    public static string MoreRemarks(int count) => $"Показать ещё {RussianPlural.Count(count, "замечание", "замечания", "замечаний")}";

    public static string Unexplained(IReadOnlyList<string> codes) => $"Осталось пояснить: {string.Join(", ", codes)}";

    public static string DaysUntil(DateOnly day) => $"Сдать можно с {Formats.Date(day)}: до этого дня данные ещё меняются.";

    public static string Changed(FigureChange change) => $"данные изменились после сдачи: {RoundTexts.ChangeOf(change)}";

    public static string MethodChanged(FigureChange change) =>
        $"методика {change.Code} изменена после сдачи: версия {change.Was.MethodVersion} → {change.Is.MethodVersion}";

    public static string WordsOf(FigureChange change) => change.IsOfMethod ? MethodChanged(change) : Changed(change);

    public static string RemoveAsk(string name) => $"Документ «{name}» будет удалён без возможности вернуть. Запись об этом останется в журнале.";

    public static string AboutFile(RoundFileRow file) => $"{SharedTexts.Size(file.Size)}, {Formats.Moment(file.AddedAt)}, {file.AddedBy}";

    public static string Side(RoundCommentRow comment) => comment.IsFromCentre ? $"{Centre}, {comment.By}" : comment.By;

    public static Tone ToneOf(RemarkSeverity severity) => severity is RemarkSeverity.Error ? Tone.Bad : Tone.Warning;

    public static Tone ToneOf(TrafficLight light) => light switch
    {
        TrafficLight.Green => Tone.Good,
        TrafficLight.Yellow => Tone.Warning,
        TrafficLight.Red => Tone.Bad,
        TrafficLight.None => Tone.Neutral,
    };
}
