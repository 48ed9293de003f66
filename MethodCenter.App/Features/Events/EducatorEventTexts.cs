using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;

namespace MethodCenter.App.Features.Events;

/// <summary>Captions of the events of a person.</summary>
public static class EducatorEventTexts
{
    public const string None = "Записей на мероприятия нет.";
    public const string ToEvents = "Выбрать мероприятие";
    public const string Ahead = "Предстоят";
    public const string Past = "Прошли";
    public const string Contests = "Конкурсы";

    public const string Soon = "Ближайшие мероприятия";
    public const string AllMine = "Все";

    public static string WaitingOf(EventReminder item, bool isOwn) => isOwn ? EventTerms.Of(RegistrationState.Waiting) : $"в листе ожидания: {Formats.Number(item.Waiting)}";

    public static string AboutOf(EventReminder item, bool isOwn) => string.Join(" · ", new[]
    {
        item.StartsAt is { } time ? $"{Formats.Date(item.Date)}, {EventWords.Times(time, null)}" : Formats.Date(item.Date), item.Where,
        isOwn ? null : RussianPlural.Count(item.People, "педагог", "педагога", "педагогов"),
    }.OfType<string>());

    public static string HoursOf(int hours) => $"Присутствовал(а) на мероприятиях: {RussianPlural.Count(hours, "академический час", "академических часа", "академических часов")}";

    public static string AboutOf(EducatorEvent item) => string.Join(" · ", new[]
    {
        WhenOf(item), EventTerms.Of(item.Kind), item.Part is EventPart.Listener ? null : EventTerms.Of(item.Part), StateOf(item),
        item.DocumentNumber is { } number ? $"сертификат {number}" : null,
    }.OfType<string>());

    public static string AboutOf(EducatorContest contest) => string.Join(" · ", new[]
    {
        Formats.Date(contest.Date), contest.Nomination, contest.WorkTitle is { } work ? $"«{work}»" : null, EventTerms.Of(contest.Result),
        contest.PointsHundredths is { } points ? $"баллы: {Formats.Hundredths(points)}" : null,
    }.OfType<string>());

    private static string WhenOf(EducatorEvent item) =>
        item.StartsAt is { } time ? $"{EventWords.Days(item.Date, item.LastDate)}, {EventWords.Times(time, null)}" : EventWords.Days(item.Date, item.LastDate);

    private static string? StateOf(EducatorEvent item) => item.EventState is EventState.Cancelled ? EventTerms.Of(item.EventState)
        : item.Attendance is not Attendance.Unknown ? EventTerms.Of(item.Attendance)
        : item.State is RegistrationState.Waiting ? EventTerms.Of(item.State) : null;
}
