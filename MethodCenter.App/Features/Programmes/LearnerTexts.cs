using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Captions of applications, orders and completions.</summary>
public static class LearnerTexts
{
    public const string Learners = "Слушатели";
    public const string Own = "Ваше обучение";
    public const string Person = "Слушатель";
    public const string Organisation = "Организация";
    public const string Municipality = "Муниципалитет";
    public const string Stream = "Поток";
    public const string State = "Состояние";
    public const string Order = "Приказ";
    public const string Document = "Документ";
    public const string Dates = "Сроки";
    public const string AppliedOn = "Заявка от";
    public const string OrderNumber = "№ приказа";
    public const string OrderDate = "Дата приказа";
    public const string DocumentKind = "Вид документа";
    public const string DocumentNumber = "№ документа";
    public const string DocumentDate = "Дата документа";
    public const string Reason = "Причина";
    public const string Note = "Примечание";
    public const string SearchName = "Фамилия";
    public const string Nobody = "Слушателей нет";
    public const string NobodyText = "По этой программе среди ваших людей ещё никто не учился и не подавал заявку.";
    public const string NobodyFound = "Под заданные условия не подходит никто.";

    public const string Enrol = "Зачислить приказом";
    public const string Complete = "Записать завершение";
    public const string Expel = "Отчислить";
    public const string Withdraw = "Отозвать";
    public const string WithdrawTitle = "Отозвать заявку";
    public const string Undo = "Вернуть";
    public const string UndoTitle = "Отменить последнее действие";
    public const string OutsideRegister = "Зачислить как на программу вне реестра";
    public const string OutsideHint = "Останется в записи об обучении и в журнале; в показатель П1 не войдёт.";
    public const string EnrolYes = "Зачислить";
    public const string CompleteYes = "Записать";
    public const string NumbersAbout = "Номер документа у каждого свой. Без номера завершение не записывается.";
    public const string Chosen = "Кого заявить";
    public const string AddPerson = "Добавить человека";
    public const string Remove = "Убрать";
    public const string Send = "Подать заявку";
    public const string NobodyChosen = "Пока никто не выбран.";
    public const string Warnings = "Обратите внимание";
    public const string ApplyingSelf = "Заявка от вашего имени. Решение о зачислении примет ЦНППМ.";
    public const string Expelled = "Отчислены";

    public static string Total(int count) => RussianPlural.Count(count, "запись", "записи", "записей");

    public static string Applied(int count) => $"Подано заявок: {Formats.Number(count)}";

    public static string Enrolled(int count) => $"Зачислено: {RussianPlural.Count(count, "человек", "человека", "человек")}";

    public static string EnrolConsequence(int people) => $"Зачисляем по приказу: {RussianPlural.Count(people, "человек", "человека", "человек")}.";

    public static string ExpelConsequence(int people) => $"Отчисляем: {RussianPlural.Count(people, "человек", "человека", "человек")}. Места в потоке освободятся.";

    public static string WithdrawConsequence(EnrolmentRow row) => $"Заявка будет отозвана: {row.FullName}, поток {row.Stream}. Место освободится.";

    public static string UndoConsequence(EnrolmentRow row) => row.Status switch
    {
        EnrolmentStatus.Completed => $"Завершение будет снято: {row.FullName} снова обучается. Документ удалится из записи, невыполненные задачи сопровождения исчезнут.",
        EnrolmentStatus.Expelled => $"Отчисление будет снято: {row.FullName} снова обучается.",
        _ => $"Зачисление будет снято: {row.FullName} снова среди заявок, приказ удалится из записи.",
    };

    public static bool MayUndo(EnrolmentRow row) => row.Status is EnrolmentStatus.Completed or EnrolmentStatus.Expelled or EnrolmentStatus.Studying;

    public static string OrderOf(EnrolmentRow row) => row.OrderNumber.Length == 0 ? "" : row.OrderDate is { } date ? $"№ {row.OrderNumber} от {Formats.Date(date)}" : $"№ {row.OrderNumber}";

    public static string DocumentOf(EnrolmentRow row)
    {
        if (row.DocumentNumber is null) return row.Status is EnrolmentStatus.Completed ? "документа нет" : "";
        var named = row.DocumentKind is { } kind ? $"{kind} № {row.DocumentNumber}" : $"№ {row.DocumentNumber}";
        return row.DocumentDate is { } date ? $"{named} от {Formats.Date(date)}" : named;
    }

    public static Tone ToneOf(EnrolmentStatus status) => status switch
    {
        EnrolmentStatus.Applied => Tone.Accent,
        EnrolmentStatus.Studying => Tone.Warning,
        EnrolmentStatus.Completed => Tone.Good,
        EnrolmentStatus.Expelled => Tone.Bad,
        EnrolmentStatus.Withdrawn => Tone.Neutral,
    };
}
