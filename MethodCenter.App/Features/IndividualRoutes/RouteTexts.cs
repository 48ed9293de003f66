using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Captions of routes: the list and what all pages of the room share.</summary>
public static class RouteTexts
{
    public const string Title = "Индивидуальные маршруты";
    public const string About = "ИОМ педагогов: что запланировано, кого ждёт, что выполнено";
    public const string Add = "Составить маршрут";
    public const string Search = "Поиск";
    public const string SearchHint = "Фамилия или номер маршрута";
    public const string All = "Все";
    public const string MoreFilters = "Ещё условия";
    public const string Yes = "да";
    public const string Me = "меня";
    public const string One = "выбрано одно";
    public const string Number = "Номер";
    public const string Person = "Педагог";
    public const string Organisation = "Организация";
    public const string Municipality = "Муниципалитет";
    public const string Status = "Состояние";
    public const string Percent = "Выполнено";
    public const string Hours = "Часы";
    public const string DoneHours = "Выполнено часов";
    public const string Period = "Срок";
    public const string From = "С";
    public const string Until = "По";
    public const string PeriodFrom = "Действует с";
    public const string PeriodUntil = "Действует по";
    public const string Next = "Что дальше";
    public const string WaitsFor = "Ждёт";
    public const string Late = "Просрочено";
    public const string Basis = "Основание";
    public const string Campaign = "Кампания";
    public const string Methodist = "Методист";
    public const string OnlyWaiting = "Ждут меня";
    public const string OnlyLate = "С просрочкой";
    public const string OnlyActive = "Только действующие";
    public const string WillHappen = "Что произойдёт";
    public const string NotAllowed = "Раздел открыт тем, кто составляет маршруты и идёт по ним";
    public const string NotAllowedText = "Сводные показатели по маршрутам есть в отчётах.";
    public const string NoRoutes = "Маршрутов пока нет";
    public const string NoRoutesText = "Маршрут составляют по подтверждённым дефицитам педагога: вручную или по предложению системы.";
    public const string NoRoutesRead = "Здесь появятся маршруты, когда методист или ЦНППМ их составит.";
    public const string NothingFound = "Ничего не найдено";
    public const string NothingFoundText = "Под заданные условия не подходит ни один маршрут. Снимите часть условий.";
    public const string Missing = "Такого маршрута нет";
    public const string MissingText = "Он удалён или вне вашей зоны ответственности.";
    public const string ToList = "К списку маршрутов";
    private const string Maker = "составителя";

    public static string Total(int count) => RussianPlural.Count(count, "маршрут", "маршрута", "маршрутов");

    public static string LateOf(int count) => $"просрочено {Formats.Number(count)}";

    public static string PercentOf(int percent) => $"{percent} %";

    /// <summary>«24 из 72 часов».</summary>
    public static string HoursOf(int done, int planned) => $"{Formats.Number(done)} из {RussianPlural.Count(planned, "часа", "часов", "часов")}";

    public static string AgreeManyOf(ApprovalParty? party) => party is ApprovalParty.Centre ? "Утвердить отмеченные" : "Согласовать отмеченные";

    public static string AgreeTo(int count) => $"Подтвердить {Total(count)}";

    public static string ManyPreview(int possible, int others) =>
        possible == 0 ? "Ни один из отмеченных маршрутов сейчас не ждёт вашего слова: причина указана в строке." : $"Можно подтвердить: {Total(possible)}." + (others > 0 ? $" Останутся без изменений: {Formats.Number(others)}, причина указана в строке." : "");

    public static string ManyDone(int done, int refused) => $"Подтверждено: {Total(done)}." + (refused > 0 ? $" Не удалось: {Formats.Number(refused)}, причина указана в строке." : "");

    public static string Of(RouteShare share) => share switch
    {
        RouteShare.None => "не начато",
        RouteShare.UnderHalf => "меньше половины",
        RouteShare.OverHalf => "половина и больше",
        RouteShare.Whole => "всё",
    };

    /// <summary>Whom the route waits for, as the list says it.</summary>
    public static string? WaitsForOf(RouteRow row)
    {
        if (row.Turn is { } turn) return OfWhom(turn);
        return row.Status switch
        {
            RouteStatus.Draft or RouteStatus.Returned or RouteStatus.Paused => Maker,
            RouteStatus.Approved or RouteStatus.Ongoing => OfWhom(ApprovalParty.Educator),
            _ => null,
        };
    }

    /// <summary>Ждёт кого.</summary>
    public static string OfWhom(ApprovalParty party) => party switch
    {
        ApprovalParty.Educator => "педагога",
        ApprovalParty.Methodist => "методиста",
        ApprovalParty.Organisation => "организацию",
        ApprovalParty.Centre => "ЦНППМ",
    };

    public static Tone ToneOf(RouteStatus status) => status switch
    {
        RouteStatus.Draft or RouteStatus.Stopped => Tone.Neutral,
        RouteStatus.Returned or RouteStatus.Paused => Tone.Warning,
        RouteStatus.Completed => Tone.Good,
        _ => Tone.Accent,
    };

    public static Tone ToneOf(RouteStepStatus status) => status switch
    {
        RouteStepStatus.Done => Tone.Good,
        RouteStepStatus.Ongoing => Tone.Accent,
        RouteStepStatus.NotDone => Tone.Bad,
        RouteStepStatus.Moved => Tone.Warning,
        _ => Tone.Neutral,
    };

    public static IReadOnlyList<Choice<T?>> Choices<T>(Func<T, string> name) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Choice<T?>(v, name(v)))];
}
