using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>Refusals about internship offers and internships, as the user reads them.</summary>
public static class InternshipErrors
{
    public static readonly DomainError OfferNotFound = New("offer-not-found", "Программа стажировки не найдена или вне вашей зоны ответственности.");
    public static readonly DomainError NotFound = New("not-found", "Стажировка не найдена или вне вашей зоны ответственности.");
    public static readonly DomainError OrganisationMissing = New("organisation", "Выберите организацию — стажировочную площадку.");
    public static readonly DomainError TitleMissing = New("title", "Назовите тему стажировки.");
    public static readonly DomainError HoursWrong = New("hours", "Укажите объём стажировки: от 1 до 500 часов.");
    public static readonly DomainError DatesHalf = New("dates-half", "Укажите обе даты или оставьте обе пустыми: тогда стажировка — в любое время по договорённости.");
    public static readonly DomainError TurnedRound = New("turned", "Окончание раньше начала: исправьте даты.");
    public static readonly DomainError SeatsWrong = New("seats", "Число мест — от 1 до 1000. Если оно не ограничено, оставьте поле пустым.");
    public static readonly DomainError CompetenceUnknown = New("competence", "Среди компетенций есть такая, которой нет в перечне. Выберите её из списка.");
    public static readonly DomainError Archived = New("archived", "Программа стажировки в архиве: направить на неё нельзя.");
    public static readonly DomainError PersonMissing = New("person", "Выберите, кого направить на стажировку.");
    public static readonly DomainError DatesMissing = New("dates", "Укажите даты стажировки.");
    public static readonly DomainError OutcomeMissing = New("outcome", "Опишите результат: что из освоенного опробовано в собственной практике.");
    public static readonly DomainError ReasonMissing = New("reason", "Укажите причину.");
    public static readonly DomainError OwnWork = New("own", "Это место работы самого стажёра: выберите площадку другой организации.");

    public static DomainError NotASite(string organisation, DateOnly from, DateOnly until) => New(
        "not-a-site",
        $"У организации «{organisation}» нет статуса стажировочной площадки на {(from == until ? Formats.Date(from) : $"{Formats.Date(from)} – {Formats.Date(until)}")}. Добавьте его в карточке организации, раздел «Площадки»: вид, основание и срок.");

    public static DomainError OutsideOffer(DateOnly from, DateOnly until) => New("outside-offer", $"Даты стажировки вне сроков программы площадки: {Formats.Date(from)} – {Formats.Date(until)}. Исправьте даты.");

    public static DomainError SeatsTaken(int taken) => New("seats-taken", $"Занято уже {RussianPlural.Count(taken, "место", "места", "мест")}: меньше поставить нельзя.");

    public static DomainError NoSeats(int seats) => New("no-seats", $"Мест больше нет: все {Formats.Number(seats)} заняты. Увеличьте число мест или выберите другую площадку.");

    public static DomainError Duplicate(string person) => New("duplicate", $"{person}: стажировка по этой программе уже запланирована или идёт.");

    public static DomainError WrongStep(InternshipStatus status) => New("step", $"Стажировка сейчас в состоянии «{ProgrammeTerms.Of(status)}»: это действие невозможно.");

    private static DomainError New(string code, string message) => new("internship." + code, message);
}
