using MethodCenter.Domain.Events;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of the base of events.</summary>
public static partial class Urls
{
    public const string Events = "/events";
    public const string EventsExport = "/events/export.{format}";
    public const string EventPeopleExportRoute = "/events/{id:int}/people/export.{format}";
    public const string EventEntriesExportRoute = "/events/{id:int}/entries/export.{format}";
    public const string EventPrintRoute = "/events/{id:int}/print";
    public const string EventCalendarRoute = "/events/{id:int}/event.ics";

    /// <summary>The feed of public events, open to strangers.</summary>
    public const string EventsFeed = "/calendar/events.ics";

    /// <summary>The page that the institute's site shows in a frame, open to strangers.</summary>
    public const string EventsEmbed = "/embed/events";

    public static string Event(int id) => With(Events, id);

    /// <summary>The list of events, filtered as a number or a link was meant.</summary>
    public static string EventsWhere(string? when = null, string? mine = null, DateOnly? from = null, DateOnly? until = null, string? kind = null, string? competence = null) =>
        List(Events, ("when", when), ("mine", mine), ("from", Shared.QueryAddress.Of(from)), ("until", Shared.QueryAddress.Of(until)), ("kind", kind), ("competence", competence));

    internal static string EventPrint(int id) => $"{Event(id)}/print";

    internal static string EventCalendar(int id) => $"{Event(id)}/event.ics";

    internal static string EventPeopleExport(int id) => $"{Event(id)}/people/export.{{format}}";

    internal static string EventEntriesExport(int id) => $"{Event(id)}/entries/export.{{format}}";

    /// <summary>A feed or a frame of public events, filtered.</summary>
    internal static string PublicEvents(string path, PublicEventFilter filter) =>
        List(path, ("kind", Shared.QueryAddress.Of(filter.Kind)), ("level", Shared.QueryAddress.Of(filter.Level)), ("competence", filter.Competence));
}
