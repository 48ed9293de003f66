using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Captions of the list of pairs and of the form of a new one.</summary>
public static class MentorshipTexts
{
    public const string Title = "Наставнические пары";
    public const string About = "Пары и группы: согласия, соглашение, приказ, программа, встречи и итоги.";
    public const string NotAllowed = "Список пар открыт тем, кто организует наставничество";
    public const string NotAllowedText = "Свои пары наставник и наставляемый видят на странице «Моё наставничество».";
    public const string ToOwn = "Моё наставничество";
    public const string Search = "Наставник или наставляемый";
    public const string SearchHint = "Часть фамилии";
    public const string State = "Состояние";
    public const string Form = "Форма";
    public const string Kind = "Вид";
    public const string Municipality = "Муниципалитет";
    public const string Organisation = "Организация приказа";
    public const string All = "Все";
    public const string Yes = "да";
    public const string OnlyAttention = "Требуют внимания";
    public const string OnlyEnding = "Заканчиваются в ближайшие 30 дней";
    public const string Mentor = "Наставник";
    public const string Mentee = "Наставляемый";
    public const string Mentees = "Наставляемые";
    public const string Term = "Срок";
    public const string From = "Начало";
    public const string Until = "Окончание";
    public const string EndedOn = "Закончена";
    public const string Programme = "Программа";
    public const string LastMeeting = "Последняя встреча";
    public const string Attention = "Чего не хватает";
    public const string Pair = "Пара";
    public const string Add = "Создать пару";
    public const string NothingFound = "Пар с такими условиями нет";
    public const string NothingFoundText = "Снимите часть условий.";
    public const string Empty = "Пар ещё нет";
    public const string EmptyText = "Создайте первую пару: выберите наставника и наставляемых, согласия и приказ добавите потом.";

    public const string NewTitle = "Новая пара или группа";
    public const string NewAbout = "Пара создаётся как проект: согласия, соглашение и приказ добавляются на её странице.";
    public const string MentorHint = "Действующие наставники: своей организации — первыми";
    public const string AddMentee = "Добавить наставляемого";
    public const string MenteeHint = "Один — для пары, несколько — для группы";
    public const string Remove = "Убрать";
    public const string OrganisationHint = "Если не выбрать — организация первого наставляемого";
    public const string Create = "Создать";
    public const string OverLimitReason = "Почему допустимо сверх предела";
    public const string Warnings = "Обратите внимание";

    public static string Total(int count) => RussianPlural.Count(count, "пара (группа)", "пары (группы)", "пар (групп)");

    public static string Summary(MentorshipCounts counts) =>
        $"{Total(counts.Total)}: готовятся — {Formats.Number(counts.Draft)}, действуют — {Formats.Number(counts.Active)}, завершены — {Formats.Number(counts.Ended)}";

    public static string Span(DateOnly from, DateOnly until) => $"{Formats.Date(from)} — {Formats.Date(until)}";

    public static string Since(DateOnly from) => $"с {Formats.Date(from)}";

    public static string Met(DateOnly? last) => last is { } day ? $"встреча {Formats.Date(day)}" : "встреч не было";

    /// <summary>«3 из 7 (42 %)»; a dash without a programme.</summary>
    public static string Progress(MentorshipRow row) => row.Percent is { } percent ? $"{row.Done} из {row.Tasks} ({percent} %)" : "—";

    public static string Load(MentorOffer offer) => string.Join(", ", new[] { offer.Organisation, offer.Subject, $"наставляемых {offer.Load} из {offer.Limit}" }.OfType<string>());

    public static Tone ToneOf(MentorshipState state) => state switch
    {
        MentorshipState.Draft => Tone.Warning,
        MentorshipState.Active => Tone.Accent,
        MentorshipState.Completed => Tone.Good,
        MentorshipState.EndedEarly => Tone.Bad,
        MentorshipState.Cancelled => Tone.Neutral,
    };

    public static Tone ToneOf(MentorshipTaskRow task) => task.State switch
    {
        MentoringTaskState.Done => Tone.Good,
        MentoringTaskState.NotDone => Tone.Bad,
        MentoringTaskState.Cancelled => Tone.Neutral,
        _ => task.IsLate ? Tone.Bad : Tone.Neutral,
    };
}
