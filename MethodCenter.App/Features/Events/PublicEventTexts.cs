using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;

namespace MethodCenter.App.Features.Events;

/// <summary>Words of the public calendar and the page for other sites.</summary>
public static class PublicEventTexts
{
    public const string Title = "Методические мероприятия";
    public const string CalendarName = "Методические мероприятия ЦНППМ";
    public const string Subscribe = "Подписаться на календарь";
    public const string None = "Объявленных мероприятий пока нет. Загляните позже.";

    public static string WeekDayOf(DateOnly day) => day.ToString("ddd", Formats.Russian);

    public static string TimesOf(PublicEvent item) => item.LastDate > item.Date ? $"по {Formats.Date(item.LastDate)}" : EventWords.Times(item.StartsAt, item.EndsAt);

    public static string AboutOf(PublicEvent item) => string.Join(" · ", new[]
    {
        EventTerms.Of(item.Kind), EventTexts.LevelOf(item.Level), item.Place ?? (item.Link is null ? null : "онлайн"), item.Organiser,
    }.OfType<string>());

    /// <summary>What a calendar program shows below the title.</summary>
    public static string DescriptionOf(PublicEvent item) => string.Join('\n', new[]
    {
        item.About, item.Organiser is null ? null : $"{EventTexts.Organiser}: {item.Organiser}", item.Audience is null ? null : $"{EventCardTexts.Audience}: {item.Audience}",
        item.Hours == 0 ? null : $"{EventTexts.Hours}: {item.Hours}", item.Link,
    }.OfType<string>());
}
