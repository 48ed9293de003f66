using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Captions of consultations.</summary>
public static class ConsultationTexts
{
    public const string Title = "Консультации";
    public const string About = "Вопросы педагогов к методистам: ответьте сразу или назначьте день.";
    public const string NotAllowed = "Список консультаций вам не открыт";
    public const string NotAllowedText = "Свои вопросы и ответы педагог видит на первой странице.";
    public const string Search = "Педагог";
    public const string SearchName = "Фамилия";
    public const string All = "Все";
    public const string State = "Состояние";
    public const string Municipality = "Муниципалитет";
    public const string OnlyMine = "Отвечал(а) я";
    public const string MyPeople = "Только мои педагоги";
    public const string OnlyLate = "Ждут дольше 5 дней";
    public const string OnlyUnassigned = "Без методиста";
    public const string Yes = "да";
    public const string Asked = "Задан";
    public const string Person = "Педагог";
    public const string Organisation = "Организация";
    public const string Question = "Вопрос";
    public const string AboutWhat = "О чём";
    public const string Meet = "Когда";
    public const string Answer = "Ответ";
    public const string AnsweredBy = "Кто ответил";
    public const string AnsweredOn = "Отвечено";
    public const string Late = "ждёт дольше 5 дней";
    public const string NothingFound = "Таких вопросов нет";
    public const string NothingFoundText = "Под заданные условия не подходит ни один вопрос. Снимите часть условий.";
    public const string Empty = "Вопросов пока нет";
    public const string EmptyText = "Педагог задаёт вопрос в своём кабинете, и он появляется здесь у закреплённого методиста, методической службы и ЦНППМ.";
    public const string Missing = "Вопрос не найден";
    public const string MissingText = "Вопроса нет или он вне вашей зоны ответственности.";

    public const string Ask = "Задать вопрос";
    public const string AskHint = "Вопрос увидят закреплённый методист, методическая служба муниципалитета и ЦНППМ. Не указывайте фамилий детей.";
    public const string QuestionLabel = "Ваш вопрос";
    public const string QuestionHint = "Что не получается, что уже пробовали, чего хотите добиться.";
    public const string Competence = "Компетенция";
    public const string Step = "Мероприятие маршрута";
    public const string Send = "Отправить вопрос";
    public const string Sent = "Вопрос отправлен";
    public const string Withdraw = "Отозвать";
    public const string WithdrawConsequence = "Вопрос будет снят: отвечать на него не станут. Он останется в истории.";
    public const string Withdrawn = "Вопрос отозван";
    public const string Open = "Открыть";
    public const string Older = "Прежние вопросы";
    public const string NoQuestions = "Вопросов ещё не было.";
    public const string NeedsConsent = "Вопросы педагога показываются организации с его согласия; согласие не дано.";

    public const string Schedule = "Назначить день";
    public const string Reschedule = "Перенести";
    public const string Scheduled = "Консультация назначена";
    public const string Date = "День";
    public const string Where = "Где";
    public const string WhereHint = "Кабинет, адрес или ссылка на встречу.";
    public const string Reply = "Ответить";
    public const string Correct = "Исправить ответ";
    public const string Replied = "Ответ отправлен";
    public const string AnswerLabel = "Ответ";
    public const string AnswerHint = "Педагог увидит его в своём кабинете. Если говорили лично, запишите, к чему пришли.";
    public const string Minutes = "Сколько минут заняло";
    public const string MinutesHint = "Запись появится в вашем журнале работы.";
    public const string ToProfile = "Диагностический профиль";
    public const string ToRoute = "Маршрут";

    public static string Total(int count) => RussianPlural.Count(count, "вопрос", "вопроса", "вопросов");

    public static string Summary(ConsultationCounts counts) => counts.Total == 0 ? About
        : $"{Total(counts.Total)}: ждут ответа {Formats.Number(counts.Asked)}, назначено {Formats.Number(counts.Scheduled)}, дольше 5 дней ждут {Formats.Number(counts.Late)}";

    public static Tone ToneOf(ConsultationState state) => state switch
    {
        ConsultationState.Asked => Tone.Accent,
        ConsultationState.Scheduled => Tone.Accent,
        ConsultationState.Answered => Tone.Good,
        ConsultationState.Withdrawn => Tone.Neutral,
    };

    /// <summary>«Формирующее оценивание; мероприятие «Семинар»».</summary>
    public static string? Subject(ConsultationRow row) =>
        string.Join("; ", new[] { row.Competence, row.Step is { } step ? $"мероприятие «{step}»" : null }.OfType<string>()) is { Length: > 0 } words ? words : null;

    public static string Meeting(ConsultationRow row) => row.MeetOn is { } day ? $"{Formats.Date(day)}, {row.MeetWhere}" : "";

    public static string AnsweredLine(ConsultationRow row) => row.AnsweredAt is { } at ? $"{row.AnsweredBy}, {Formats.Moment(at)}" : "";

    /// <summary>The beginning of a long question in a list.</summary>
    public static string Brief(string text, int most = 140) => text.Length <= most ? text : text[..most].TrimEnd() + "…";

    /// <summary>An address of a meeting that may be opened: https only, so that a place never runs anything.</summary>
    public static string? LinkOf(string? where) => Uri.TryCreate(where?.Trim(), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address.AbsoluteUri : null;
}
