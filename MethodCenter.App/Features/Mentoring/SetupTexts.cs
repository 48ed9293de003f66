using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Captions of the organisation of mentoring: the list and the page of a curator.</summary>
public static class SetupTexts
{
    public const string Title = "Наставничество в организациях";
    public const string About = "Документы, кураторы, наставники и молодые педагоги";
    public const string NavLine = "Организации и кураторы";
    public const string NotAllowed = "Страница не для вашей роли";
    public const string NotAllowedText = "Организацию наставничества ведут ЦНППМ, муниципальные методические службы и координаторы организаций.";
    public const string Search = "Организация";
    public const string SearchHint = "Часть названия";
    public const string Name = "Организация";
    public const string Municipality = "Муниципалитет";
    public const string All = "Все";
    public const string Curator = "Куратор";
    public const string Regulation = "Положение";
    public const string Order = "Приказ";
    public const string RoadMap = "Дорожная карта";
    public const string Papers = "Документы";
    public const string AllPapers = "все есть";
    public const string Missing = "Чего нет";
    public const string MissingPaper = "Нет документа";
    public const string OnlyMissing = "Не хватает документов";
    public const string OnlyWithout = "Есть молодые без поддержки";
    public const string Yes = "да";
    public const string NotNamed = "не назначен";
    public const string Mentors = "Наставников";
    public const string Pairs = "Действующих пар";
    public const string Young = "Молодых";
    public const string Without = "Без поддержки";
    public const string Meetings = "Встреч за месяц";
    public const string WithPapers = "Организаций со всеми документами";
    public const string YoungWithout = "Молодых педагогов без поддержки";
    public const string NothingFound = "Ничего не найдено";
    public const string NothingFoundText = "Под заданные условия не подходит ни одна организация. Снимите часть условий.";
    public const string Empty = "Организаций нет";
    public const string EmptyText = "Здесь появятся организации контура мониторинга после загрузки перечня организаций.";

    public const string NotFound = "Организация не найдена";
    public const string NotFoundText = "Такой организации нет, или она вне вашей зоны ответственности.";
    public const string ToList = "К списку организаций";
    public const string Edit = "Изменить документы";
    public const string EditTitle = "Документы о наставничестве";
    public const string Saved = "Документы сохранены";
    public const string Print = "Печать (PDF)";
    public const string PrintWord = "Word";
    public const string ToOrganisation = "Карточка организации";
    public const string Checks = "Что есть и чего нет";
    public const string Done = "Выполнено пунктов";
    public const string PairList = "Пары и группы";
    public const string NoPairs = "Пар и групп ещё нет.";
    public const string MentorList = "Наставники";
    public const string NoMentors = "Наставников в организации ещё нет.";
    public const string YoungList = "Молодые без поддержки";
    public const string NoYoung = "Молодых педагогов без поддержки нет.";
    public const string Marks = "Средние оценки по анкетам";
    public const string NoMarks = "Анкеты ещё не заполнены.";
    public const string FreeSeats = "Свободных мест";
    public const string Mentor = "Наставник";
    public const string Mentees = "Наставляемые";
    public const string Term = "Срок";
    public const string State = "Состояние";
    public const string Progress = "Выполнено";
    public const string LastMeeting = "Последняя встреча";
    public const string NeverMet = "не было";
    public const string Item = "Пункт";
    public const string Details = "Сведения";
    public const string ToDo = "Что сделать";
    public const string Is = "есть";
    public const string IsNot = "нет";
    public const string NotApplicable = "не требуется";

    public const string CuratorName = "Куратор: фамилия, имя, отчество";
    public const string CuratorPost = "Должность куратора";
    public const string RegulationNumber = "Положение: номер";
    public const string OrderNumber = "Приказ: номер";
    public const string RoadMapNumber = "Дорожная карта: номер";
    public const string DocumentDate = "Дата";
    public const string Site = "Раздел на сайте организации";
    public const string SiteHint = "Полный адрес, начиная с https://";

    public static string Total(int count) => RussianPlural.Count(count, "организация", "организации", "организаций");

    public static string MissingOf(SetupRow row) => string.Join(", ", row.Missing.Select(SetupTerms.Of));

    public static string PapersOf(SetupRow row) => row.Missing.Count == 0 ? AllPapers : $"нет: {MissingOf(row)}";

    public static string StateOf(SetupCheck check) => check.IsDone switch { true => Is, false => IsNot, null => NotApplicable };

    public static Tone ToneOf(SetupCheck check) => check.IsDone switch { true => Tone.Good, false => Tone.Warning, null => Tone.Neutral };

    public static Tone ToneOf(MentorshipState state) => state switch
    {
        MentorshipState.Active => Tone.Good,
        MentorshipState.Draft => Tone.Accent,
        MentorshipState.EndedEarly => Tone.Warning,
        MentorshipState.Completed or MentorshipState.Cancelled => Tone.Neutral,
    };

    public static string Span(DateOnly from, DateOnly until) => $"{Formats.Date(from)} – {Formats.Date(until)}";

    public static string LackOf(SetupPair pair) => $"нет: {string.Join(", ", pair.MissingPapers)}";

    public static string SeatsOf(SetupMentor mentor) => $"наставляемых {Formats.Number(mentor.Busy)} из {Formats.Number(mentor.Limit)}"
        + (mentor.Free == 0 ? ", мест нет" : $", свободно {Formats.Number(mentor.Free)}");

    public static string StandingOf(SetupYoungPerson person) => string.Join(", ", new[]
    {
        person.Standing.Age is { } age ? RussianPlural.Count(age, "год", "года", "лет") : "возраст не указан",
        person.Standing.ServiceMonths is { } months ? $"педагогический стаж {MentoringTerms.Service(months)}" : "стаж не указан",
    });

    public static string MarksOf(SetupMarks marks) => marks.Mean is { } mean
        ? $"{mean.ToString("N1", Formats.Russian)} из 10 ({RussianPlural.Count(marks.Filled, "анкета", "анкеты", "анкет")})"
        : "анкет нет";
}
