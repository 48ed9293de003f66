using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Captions of post-course support.</summary>
public static class SupportTexts
{
    public const string Title = "Посткурсовое сопровождение";
    public const string About = "Задачи методистов после обучения: увидеть применение освоенного и записать итог";
    public const string Person = "Кого сопровождать";
    public const string Task = "Задача";
    public const string DueOn = "Срок";
    public const string Methodist = "Методист";
    public const string State = "Состояние";
    public const string StateHint = "Невыполненные";
    public const string Organisation = "Организация";
    public const string Municipality = "Муниципалитет";
    public const string Outcome = "Итог";
    public const string DoneOn = "Выполнена";
    public const string WithDone = "И выполненные";
    public const string Finish = "Выполнено";
    public const string FinishTitle = "Итог сопровождения";
    public const string Reopen = "Вернуть в работу";
    public const string Give = "Поручить";
    public const string GiveTitle = "Поручить методисту";
    public const string Minutes = "Сколько заняло, минут";
    public const string OutcomeHint = "Что применено в практике и с каким результатом";
    public const string JournalNote = "Запись появится и в журнале работы методиста.";
    public const string ReopenConsequence = "Задача снова станет невыполненной, её запись в журнале работы методиста будет удалена.";
    public const string Empty = "Задач нет";
    public const string EmptyText = "Задачи появляются, когда ЦНППМ записывает завершение обучения.";
    public const string NothingFound = "Под заданные условия не подходит ни одна задача.";
    public const string Search = "Поиск";
    public const string SearchName = "Фамилия";

    public static string Total(int count) => RussianPlural.Count(count, "задача", "задачи", "задач");

    public static string CountOf(SupportState state, int count) => $"{ProgrammeTerms.Of(state)}: {Formats.Number(count)}";

    public static Tone ToneOf(SupportState state) => state switch
    {
        SupportState.Due => Tone.Accent,
        SupportState.Late => Tone.Bad,
        SupportState.Done => Tone.Good,
        SupportState.Nobody => Tone.Warning,
    };
}
