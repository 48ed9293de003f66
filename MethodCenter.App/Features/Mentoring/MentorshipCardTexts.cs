using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Captions of the card of a pair and of its panels.</summary>
public static class MentorshipCardTexts
{
    public const string Missing = "Пара не найдена";
    public const string MissingText = "Такой пары нет, или она вне вашей зоны ответственности.";
    public const string ToList = "К списку пар";
    public const string Begin = "Начать";
    public const string Begun = "Пара начата";
    public const string Complete = "Завершить с итогами";
    public const string EndEarly = "Прекратить досрочно";
    public const string Reopen = "Вернуть в работу";
    public const string Cancel = "Отменить пару";
    public const string Done = "Сохранено";
    public const string Edit = "Изменить";
    public const string Add = "Добавить";
    public const string Delete = "Удалить";

    public const string ReadyTitle = "До начала не хватает";
    public const string Ready = "Всё готово: согласия, соглашение и приказ на месте. Нажмите «Начать».";
    public const string CanWait = " (можно внести и после начала)";
    public const string WarningTitle = "Нужно дополнить";

    public const string Facts = "Кто и на каком основании";
    public const string Order = "Приказ";
    public const string OrderNumber = "Приказ №";
    public const string OrderDate = "Дата приказа";
    public const string Agreement = "Дополнительное соглашение";
    public const string Contract = "Договор с партнёром";
    public const string AgreementNumber = "Дополнительное соглашение №";
    public const string AgreementDate = "Дата соглашения";
    public const string ContractNumber = "Договор с партнёром № или основание, почему он не нужен";
    public const string ContractDate = "Дата договора";
    public const string Payment = "Основание и размер выплаты";
    public const string PaymentHint = "Выплата обязательна, размер определяет работодатель (ТК РФ, ст. 351.8)";
    public const string MentorConsent = "Согласие наставника";
    public const string MenteeConsent = "Согласие наставляемого";
    public const string Papers = "Согласия, соглашение, приказ";
    public const string Terms = "Форма, вид, срок";
    public const string TermsHint = "У начатой пары меняется только окончание.";
    public const string NoConsent = "согласия нет";
    public const string ConsentFrom = "согласие от";
    public const string WorksOn = "Работает над";
    public const string AddMentee = "Добавить наставляемого";
    public const string Leave = "Вышел из группы";
    public const string LeftOn = "Последний день в группе";
    public const string Reason = "Причина";
    public const string EarlyEnd = "Досрочное прекращение";
    public const string Prints = "Печатные формы";
    public const string History = "История";
    public const string HistoryEmpty = "Изменений ещё не было.";

    public const string Programme = "Персонализированная программа";
    public const string Goal = "Цель";
    public const string Expected = "Ожидаемые результаты";
    public const string GoalEmpty = "Цель ещё не записана.";
    public const string NoTasks = "В программе пока нет мероприятий.";
    public const string Propose = "Предложить мероприятия";
    public const string ProposeAbout = "По подтверждённым дефицитам наставляемых (если они согласились показать результаты) и по типовой программе. Отметьте нужное: сроки и названия можно изменить потом.";
    public const string NothingToPropose = "Всё типовое уже в программе.";
    public const string Take = "Добавить отмеченное";
    public const string TaskTitle = "Что сделать";
    public const string ForWhom = "Для кого";
    public const string ForAll = "Для всех";
    public const string Competence = "Компетенция";
    public const string Result = "Результат";
    public const string AddTask = "Добавить мероприятие";
    public const string Mark = "Отметить";
    public const string MarkDone = "Выполнено";
    public const string TaskState = "Отметка";
    public const string DoneOn = "Когда выполнено";
    public const string Note = "Что получилось или почему не выполнено";
    public const string Late = "срок прошёл";

    public const string Meetings = "Встречи и взаимные посещения";
    public const string NoMeetings = "Встреч ещё не было.";
    public const string AddMeeting = "Назначить встречу";
    public const string AddHeld = "Встреча состоялась";
    public const string AskMeeting = "Попросить о встрече";
    public const string MeetingOn = "День";
    public const string MeetingKind = "Вид";
    public const string Topic = "Тема";
    public const string Minutes = "Сколько минут";
    public const string IsHeld = "Встреча состоялась";
    public const string Outcome = "Итог встречи";
    public const string Agreements = "Договорённости до следующей встречи";
    public const string Forgotten = "отметьте, состоялась ли";
    public const string Agreed = "назначена";

    public const string Questionnaires = "Анкеты";
    public const string QuestionnairesAbout = "Заполняют обе стороны ближе к концу срока; изменить ответы можно до завершения пары.";
    public const string NoQuestionnaires = "Анкет ещё нет.";
    public const string Fill = "Заполнить анкету";
    public const string Refill = "Изменить ответы";
    public const string FillHint = "От 1 (совсем нет) до 10 (полностью).";
    public const string Strengths = "Сильные стороны наставничества";
    public const string Weaknesses = "Что не получилось";
    public const string Opportunities = "Какие возможности открылись";
    public const string Threats = "Что мешало";
    public const string Comment = "Пожелания";
    public const string Average = "Среднее";
    public const string Theme = "О чём";

    public const string CompletedOn = "Последний день";
    public const string ResultText = "Итог по сравнению с целью";
    public const string GoalMark = "Цель";
    public const string Results = "Итоги";
    public const string EndSide = "По чьей инициативе";
    public const string NoticeOn = "Когда предупредили письменно";
    public const string LastDay = "Последний день";
    public const string NoNotice = "Предупреждение не требуется: пара прекращается по обстоятельствам.";
    public const string EndReasonHint = "Останется в карточке и в журнале";

    public static string Subtitle(MentorshipCard card) => string.Join(" · ", new[]
    {
        MentoringTerms.Of(card.Row.Form), MentoringTerms.Of(card.Row.Kind), card.Row.Organisation, $"до {Formats.Date(card.Row.EndedOn ?? card.Row.Until)}",
    }.Where(t => t.Length > 0));

    public static string TitleOf(MentorshipRow row) => row.Mentees.Count == 1 ? $"{row.Mentor} → {row.Mentees[0]}" : $"{row.Mentor} → {MentoringTerms.Mentees(row.Mentees.Count)}";

    /// <summary>«№ 12 от 01.09.2026»; null when there is neither.</summary>
    public static string? Paper(string? number, DateOnly? date) => (number, date) switch
    {
        (null, null) => null,
        (null, { } on) => $"от {Formats.Date(on)}",
        ({ } text, null) => text,
        ({ } text, { } on) => $"№ {text} от {Formats.Date(on)}",
    };

    public static string Of(MentorshipStage stage) => stage switch
    {
        MentorshipStage.Consents => "Согласия",
        MentorshipStage.Agreement => "Соглашение",
        MentorshipStage.Order => "Приказ",
        MentorshipStage.Running => "Идёт",
        MentorshipStage.Results => "Итоги",
    };

    public static string OfPaper(string paper) => paper switch
    {
        "order" => "Приказ о закреплении",
        "agreement" => "Дополнительное соглашение",
        "programme" => "Персонализированная программа",
        _ => "Письменные согласия",
    };

    public static string EarliestText(DateOnly earliest, int days) =>
        $"Последний день — не раньше {Formats.Date(earliest)}: {RussianPlural.Count(days, "рабочий день", "рабочих дня", "рабочих дней")} после предупреждения (ТК РФ, ст. 351.8).";

    public static string NoCalendar(int year) => $"Перенос выходных {year} года ещё не загружен: дни сочтены по общему правилу ст. 112 ТК РФ.";

    public static string EndText(MentorshipCard card) => card.EndSide is { } side
        ? $"{MentoringTerms.Of(side)}, последний день — {Formats.Date(card.Row.EndedOn)}" + (card.NoticeOn is { } notice ? $", предупреждение — {Formats.Date(notice)}" : "")
        : "";

    public static string MinutesOf(int minutes) => $"{minutes} мин";

    public static string ReopenText => "Пара снова станет действующей, итог и причина окончания будут сняты; прежние записи останутся в журнале.";

    public static string Visits(IReadOnlyList<MeetingRow> meetings)
    {
        var held = meetings.Where(m => m.IsHeld).ToList();
        return $"Состоялось {RussianPlural.Count(held.Count, "встреча", "встречи", "встреч")}; взаимные посещения: наставник — {held.Count(m => m.Kind is Domain.Mentoring.MeetingKind.MentorVisits)}, наставляемые — {held.Count(m => m.Kind is Domain.Mentoring.MeetingKind.MenteeVisits)}";
    }
}
