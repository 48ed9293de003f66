using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Captions of forms of support.</summary>
public static class YoungSupportTexts
{
    public const string Title = "Формы поддержки молодых педагогов";
    public const string About = "Школы и клубы молодых педагогов, наставничество, конкурсы, посещения и другое. Пары, которые ведутся здесь, считаются сами: записывать их сюда не нужно.";
    public const string NotAllowed = "Список форм поддержки вам недоступен";
    public const string View = "Что показать";
    public const string Participations = "Участники";
    public const string Groups = "Школы и клубы";
    public const string Add = "Записать";
    public const string AddTitle = "Запись в форму поддержки";
    public const string EditTitle = "Участие в форме поддержки";
    public const string Import = "Загрузить файл";

    public const string Search = "Поиск";
    public const string SearchName = "Фамилия педагога";
    public const string All = "Все";
    public const string Municipality = "Муниципалитет";
    public const string Organisation = "Организация";
    public const string Phase = "Состояние";
    public const string Person = "Педагог";
    public const string People = "Кого записать";
    public const string PeopleHint = "Найдите по фамилии; можно добавить нескольких";
    public const string RemovePerson = "Убрать";
    public const string Kind = "Вид поддержки";
    public const string KindText = "Что это за поддержка";
    public const string NotCountedHint = "Этот вид принимается, но в показатель П6 не идёт.";
    public const string Name = "Название (школа, клуб, конкурс)";
    public const string NameShort = "Название";
    public const string From = "Начало";
    public const string Until = "Окончание";
    public const string UntilHint = "Пусто — продолжается";
    public const string GoesOn = "продолжается";
    public const string Responsible = "Наставник (ответственный)";
    public const string LastDay = "Последний день";
    public const string End = "Закончить";
    public const string EndTitle = "Окончание участия";
    public const string Remove = "Удалить";
    public const string RemoveTitle = "Удаление записей";
    public const string Restore = "Вернуть";
    public const string Restored = "Записи возвращены";
    public const string Saved = "Изменения сохранены";
    public const string EndedDone = "Участие окончено";
    public const string NotCounted = "в П6 не засчитывается";
    public const string Nameless = "без названия";
    public const string MembersNow = "Участвуют";
    public const string MembersEver = "Всего участвовали";
    public const string Since = "С";
    public const string Municipalities = "Муниципалитетов";

    public const string Empty = "Записей ещё нет";
    public const string EmptyText = "Запишите участников здесь или загрузите файл методической службы.";
    public const string NothingFound = "Записи не найдены";
    public const string NothingFoundText = "Под заданные условия не подходит ни одна запись. Снимите часть условий.";

    public const string Section = "Поддержка и наставничество";
    public const string SectionNone = "Молодой педагог, ни в одной форме поддержки не участвует.";
    public const string SectionEmpty = "Форм поддержки нет.";
    public const string IsMentor = "Карточка наставника";
    public const string Form = "Форма поддержки";
    public const string Term = "Срок";
    public const string Origin = "Пара (группа)";

    public static string Of(SupportPhase phase) => phase switch
    {
        SupportPhase.Running => "идёт",
        SupportPhase.Ended => "окончено",
        SupportPhase.Ahead => "ещё не началось",
    };

    public static Tone ToneOf(SupportPhase phase) => phase switch
    {
        SupportPhase.Running => Tone.Good,
        SupportPhase.Ended => Tone.Neutral,
        SupportPhase.Ahead => Tone.Accent,
    };

    public static string Total(int count) => RussianPlural.Count(count, "участие", "участия", "участий");

    public static string Count(SupportPhase phase, int count) => $"{Of(phase)}: {Formats.Number(count)}";

    public static string PeopleNow(int count) => $"сейчас участвуют: {RussianPlural.Count(count, "человек", "человека", "человек")}";

    public static string ChosenPeople(int count) => RussianPlural.Count(count, "человек", "человека", "человек");

    public static string TermOf(DateOnly from, DateOnly? until) => until is { } last ? $"{Formats.Date(from)} – {Formats.Date(last)}" : $"с {Formats.Date(from)}, {GoesOn}";

    public static string Added(SupportAdded added) =>
        $"Записано: {Formats.Number(added.Added.Count)}" + (added.Skipped > 0 ? $", уже были записаны: {Formats.Number(added.Skipped)}" : "");

    public static string RemoveConsequence(int count) =>
        $"Будет удалено: {RussianPlural.Count(count, "запись", "записи", "записей")}. Если участие просто закончилось, укажите дату окончания. Сразу после удаления записи можно вернуть.";

    public static string Removed(int count) => $"Удалено: {RussianPlural.Count(count, "запись", "записи", "записей")}.";

    public static string GroupName(SupportGroup group) => group.Title ?? Nameless;
}
