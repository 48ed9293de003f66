using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>Refusals about programmes and streams, as the user reads them.</summary>
public static class ProgrammeErrors
{
    public const string RequiredCode = "programmes.required-by-others";

    public static readonly DomainError NotFound = New("not-found", "Программа не найдена.");
    public static readonly DomainError TeamSizeWrong = New("team-size", "Наименьший состав управленческой команды: от 2 до 20 человек.");
    public static readonly DomainError SupportDaysWrong = New("support-days", "Сроки посткурсового сопровождения: первый не раньше чем через день после окончания, второй позже первого и не позже чем через 730 дней.");

    public static readonly DomainError TitleMissing = New("title", "Назовите программу.");
    public static readonly DomainError HoursMissing = New("hours", "Укажите объём программы в часах: целое число не больше 5000.");
    public static readonly DomainError TrainingTooShort = New("training-hours", $"Программа повышения квалификации не может быть короче {ProgrammeRule.TrainingHours} часов (273-ФЗ, ст. 76). Исправьте часы.");
    public static readonly DomainError RetrainingTooShort = New("retraining-hours", $"Программа профессиональной переподготовки не может быть короче {ProgrammeRule.RetrainingHours} часов (273-ФЗ, ст. 76). Исправьте часы или вид программы.");
    public static readonly DomainError IncludedMissing = New("included-missing", "Номер в Федеральном реестре указан без даты включения. Укажите дату или уберите номер.");
    public static readonly DomainError NumberMissing = New("number-missing", "Даты реестра указаны без номера. Укажите номер в Федеральном реестре или уберите даты.");
    public static readonly DomainError RegisterTurnedRound = New("register-turned", "Последний день в реестре раньше дня включения: исправьте даты.");
    public static readonly DomainError CompetenceUnknown = New("competence", "Среди компетенций есть такая, которой нет в перечне. Выберите её из списка.");
    public static readonly DomainError RequiredUnknown = New("required", "Предварительная программа не найдена. Выберите её из списка.");

    public static readonly DomainError StreamNotFound = New("stream-not-found", "Поток не найден.");
    public static readonly DomainError StreamNumberMissing = New("stream-number", "Укажите номер потока, например «1» или «2026-3».");
    public static readonly DomainError StreamDatesMissing = New("stream-dates", "Укажите даты начала и окончания потока.");
    public static readonly DomainError StreamTurnedRound = New("stream-turned", "Окончание потока раньше начала: исправьте даты.");
    public static readonly DomainError SeatsWrong = New("seats", "Число мест — от 1 до 10 000. Если мест неограниченно много, оставьте поле пустым.");
    public static readonly DomainError StreamIsCancelled = New("stream-cancelled", "Поток отменён: действие невозможно.");
    public static readonly DomainError CancelReasonMissing = New("cancel-reason", "Укажите причину отмены потока.");
    public static readonly DomainError Archived = New("archived", "Программа в архиве. Верните её из архива, чтобы планировать потоки и принимать заявки.");
    public static readonly DomainError TutorWrong = New("tutor", "Тьютором может быть региональный методист актива с действующим приказом. Выберите другого.");

    /// <summary>Prerequisites would lead back to the programme itself.</summary>
    public static DomainError Circle(IEnumerable<string> titles) => New(
        "circle", $"Предварительные программы замкнулись в круг: {string.Join(" → ", titles.Select(t => $"«{t}»"))}. Уберите одну из них.");

    public static DomainError Required(IReadOnlyCollection<string> titles) => new(
        RequiredCode, $"Без этой программы нельзя начать {RussianPlural.Count(titles.Count, "другую", "другие", "других")}: {string.Join(", ", titles.Select(t => $"«{t}»"))}. Подтвердите, что её всё равно нужно убрать в архив.");

    public static DomainError SeatsTaken(int taken) => New("seats-taken", $"Занято уже {RussianPlural.Count(taken, "место", "места", "мест")}: меньше поставить нельзя.");

    public static DomainError StreamTaken(string number) => New("stream-taken", $"Поток «{number}» с этими датами у программы уже есть.");

    public static DomainError HasCompleted(int people) => New(
        "has-completed", $"По потоку уже {RussianPlural.Count(people, "человек завершил", "человека завершили", "человек завершили")} обучение: отменить его нельзя.");

    internal static DomainError New(string code, string message) => new("programmes." + code, message);
}
