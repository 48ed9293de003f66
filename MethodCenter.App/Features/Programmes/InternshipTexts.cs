using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Captions of internship sites and internships.</summary>
public static class InternshipTexts
{
    public const string Internships = "Стажировки";
    public const string About = "Что предлагают стажировочные площадки и кто где стажируется";
    public const string Offers = "Предложения площадок";
    public const string Add = "Новое предложение";
    public const string Edit = "Изменить";
    public const string Archive = "Снять с предложения";
    public const string Restore = "Предложить снова";
    public const string ArchiveConsequence = "Предложение больше не будет показываться. Уже запланированные стажировки останутся.";
    public const string Site = "Площадка";
    public const string SiteField = "Организация — стажировочная площадка";
    public const string SiteHint = "Сначала в списке — организации с действующим статусом";
    public const string IsSite = "стажировочная площадка";
    public const string NotSite = "статуса площадки нет";
    public const string Title = "Тема";
    public const string Hours = "Часов";
    public const string From = "Начало";
    public const string Until = "Окончание";
    public const string AnyTime = "в любое время, по договорённости";
    public const string DatesHint = "Обе даты пусты — в любое время по договорённости";
    public const string Seats = "Мест";
    public const string SeatsHint = "Пусто — без ограничения";
    public const string Leader = "Руководитель стажировки";
    public const string Competences = "Компетенции";
    public const string Competence = "Компетенция";
    public const string Description = "Содержание";
    public const string Municipality = "Муниципалитет площадки";
    public const string OnlyOpen = "Только со свободными местами";
    public const string Search = "Поиск";
    public const string SearchHint = "Тема, организация, руководитель";
    public const string NoOffers = "Предложений нет";
    public const string NoOffersText = "Площадки с действующим статусом могут предложить стажировку: тему, часы, даты и руководителя.";
    public const string NothingFoundText = "Под заданные условия не подходит ни одно предложение.";
    public const string Send = "Направить";
    public const string Apply = "Записаться";
    public const string SendTitle = "Направить на стажировку";
    public const string People = "Стажировки людей";
    public const string OwnPeople = "Ваши стажировки";
    public const string Person = "Стажёр";
    public const string Dates = "Сроки";
    public const string State = "Состояние";
    public const string Outcome = "Результат";
    public const string Year = "Год";
    public const string PersonSearch = "Фамилия";
    public const string Nobody = "Стажировок нет";
    public const string NobodyText = "Выберите предложение площадки и направьте человека.";
    public const string DocumentNumber = "№ справки или сертификата";
    public const string OutcomeField = "Что опробовано в собственной практике";
    public const string OutcomeHint = "С кем, что именно и с каким результатом: два-три предложения";
    public const string Reason = "Причина";
    public const string Saved = "Предложение сохранено";
    public const string Sent = "Стажировка запланирована";
    public const string Full = "мест нет";
    public const string Over = "срок прошёл";

    public static string Total(int count) => RussianPlural.Count(count, "стажировка", "стажировки", "стажировок");

    public static string OffersTotal(int count) => RussianPlural.Count(count, "предложение", "предложения", "предложений");

    public static string DatesOf(OfferRow offer) => offer is { From: { } from, Until: { } until } ? ProgrammeTexts.DatesOf(from, until) : AnyTime;

    public static string SeatsOf(OfferRow offer)
    {
        if (offer.IsFull) return Full;
        if (offer.Seats is not { } seats) return "места не ограничены";
        return offer.Taken is { } taken ? $"свободно {Formats.Number(seats - taken)} из {Formats.Number(seats)}" : $"всего мест: {Formats.Number(seats)}";
    }

    /// <summary>The act that leads to a state.</summary>
    public static string ActOf(InternshipStatus now, InternshipStatus next) => (now, next) switch
    {
        (_, InternshipStatus.Passed) => "Пройдена",
        (_, InternshipStatus.NotPassed) => "Не пройдена",
        (_, InternshipStatus.Cancelled) => "Отменить",
        (InternshipStatus.Planned, _) => "Началась",
        _ => "Вернуть",
    };

    public static string ConsequenceOf(InternshipRow row, InternshipStatus next) => next switch
    {
        InternshipStatus.Passed => $"{row.FullName}: стажировка «{row.Title}» будет отмечена пройденной.",
        InternshipStatus.NotPassed => $"{row.FullName}: стажировка «{row.Title}» будет отмечена непройденной.",
        InternshipStatus.Cancelled => $"{row.FullName}: стажировка «{row.Title}» будет отменена, место освободится.",
        InternshipStatus.Ongoing => $"{row.FullName}: стажировка «{row.Title}» будет отмечена идущей.",
        InternshipStatus.Planned => $"{row.FullName}: стажировка «{row.Title}» вернётся в план.",
    };

    public static bool NeedsText(InternshipStatus next) => next is InternshipStatus.Passed or InternshipStatus.NotPassed or InternshipStatus.Cancelled;

    public static Tone ToneOf(InternshipStatus status) => status switch
    {
        InternshipStatus.Planned => Tone.Accent,
        InternshipStatus.Ongoing => Tone.Warning,
        InternshipStatus.Passed => Tone.Good,
        InternshipStatus.NotPassed => Tone.Bad,
        InternshipStatus.Cancelled => Tone.Neutral,
    };
}
