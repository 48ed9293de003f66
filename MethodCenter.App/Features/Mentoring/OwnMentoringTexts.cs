using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Captions of the own room of mentor and mentee.</summary>
public static class OwnMentoringTexts
{
    public const string Title = "Моё наставничество";
    public const string About = "Ваши пары, ближайшие встречи и мероприятия программы.";
    public const string Missing = "Вы не связаны с карточкой педагога";
    public const string MissingText = "Обратитесь к администратору: учётную запись нужно связать с карточкой.";
    public const string AsMentor = "Я наставник";
    public const string AsMentee = "У меня есть наставник";
    public const string Past = "Прежние пары";
    public const string Open = "Открыть пару";
    public const string NextMeeting = "Ближайшая встреча";
    public const string NoMeeting = "Встреча не назначена.";
    public const string Tasks = "Что сделать";
    public const string NoTasks = "Все мероприятия выполнены или ещё не запланированы.";
    public const string NothingTitle = "Пар пока нет";
    public const string NothingText = "Когда вас закрепят приказом в паре, здесь появятся встречи и программа.";
    public const string NeedsQuestionnaire = "Срок подходит к концу: заполните анкету.";
    public const string Wishes = "Пожелания о наставнике";
    public const string WishAbout = "Назовите наставника, с которым хотели бы работать. Решение о паре принимает организация; взаимное пожелание учитывается.";
    public const string Choose = "Выбрать наставника";
    public const string Ask = "Хочу к этому наставнику";
    public const string Asked = "Пожелание записано";
    public const string NoOffers = "Наставников, давших согласие, в вашем муниципалитете пока нет.";
    public const string TakeBack = "Отозвать";
    public const string Agree = "Готов(а) быть наставником";
    public const string Agreed = "Ответ записан";
    public const string Waits = "ждёт ответа наставника";
    public const string Mutual = "взаимно";
    public const string AsksYou = "просит вас быть наставником";
    public const string AllPairs = "Всё наставничество";
    public const string Section = "Наставничество";
    public const string NoPairs = "Ни наставником, ни наставляемым пока не был(а).";
    public const string MakeFor = "Создать пару";
    public const string OwnOrganisation = "ваша организация";
    public const string NoRoom = "мест пока нет";

    public static string Limit(int count, int limit) => $"{MentoringTerms.Mentees(count)} из {limit} возможных";

    public static string Role(MentorshipRow row, bool isMentor) => isMentor ? string.Join(", ", row.Mentees) : row.Mentor;

    public static string Line(MentorshipRow row) => $"{MentoringTerms.Of(row.State)}, {Formats.Date(row.From)} — {Formats.Date(row.EndedOn ?? row.Until)}";

    public static string Due(MentorshipTaskRow task, bool isGroup) => $"до {Formats.Date(task.Until)}" + (isGroup && task.Mentee is { } mentee ? $", {mentee}" : "");

    public static string More(int count) => $"и ещё {RussianPlural.Count(count, "мероприятие", "мероприятия", "мероприятий")}";
}
