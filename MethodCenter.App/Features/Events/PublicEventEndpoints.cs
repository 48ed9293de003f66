using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace MethodCenter.App.Features.Events;

/// <summary>
/// What strangers may read: the feed of public events and the page for frames of other sites. Both are the same for everybody, hold no
/// personal data and set no cookie. The page carries a policy of its own, since that of the site forbids every frame.
/// </summary>
public static class PublicEventEndpoints
{
    private const int Seconds = 300;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly ServiceProvider Rendering = new ServiceCollection().AddSingleton(Encoder).BuildServiceProvider();

    public static void MapPublicEvents(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Urls.EventsFeed, FeedAsync).AllowAnonymous();
        routes.MapGet(Urls.EventsEmbed, EmbedAsync).AllowAnonymous();
    }

    /// <summary>An event as a calendar program gets it.</summary>
    internal static CalendarItem ItemOf(PublicEvent item) => new(item.Id, item.Version, item.Title, item.Date, item.LastDate)
    {
        StartsAt = item.StartsAt, EndsAt = item.EndsAt, Place = item.Place, Link = item.Link, Description = PublicEventTexts.DescriptionOf(item),
        Categories = [EventTerms.Of(item.Kind), EventTexts.LevelOf(item.Level)], IsCancelled = item.IsCancelled,
    };

    private static async Task<IResult> FeedAsync(HttpContext http, PublicEventQueries queries, TimeProvider clock)
    {
        var events = await queries.FeedAsync(FilterOf(http), http.RequestAborted);
        Cached(http);
        return Results.Text(EventCalendar.Write(PublicEventTexts.CalendarName, events.Select(ItemOf), clock.Now()), "text/calendar; charset=utf-8", Encoding.UTF8);
    }

    private static async Task<IResult> EmbedAsync(HttpContext http, PublicEventQueries queries, EmbedOptions options)
    {
        var filter = FilterOf(http);
        var events = await queries.AheadAsync(filter, http.RequestAborted);
        Cached(http);
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {options.Directive}";
        // The older header knows no list of sites: where it stood it would forbid what the policy allows.
        headers.Remove("X-Frame-Options");
        return Results.Text("<!DOCTYPE html>\n" + await RenderAsync(events, filter), "text/html; charset=utf-8", Encoding.UTF8);
    }

    private static PublicEventFilter FilterOf(HttpContext http) => new EventAddress(http.Request.QueryString.ToString()).Public;

    private static void Cached(HttpContext http) => http.Response.Headers.CacheControl = $"public, max-age={Seconds}";

    private static async Task<string> RenderAsync(IReadOnlyList<PublicEvent> events, PublicEventFilter filter)
    {
        await using var renderer = new HtmlRenderer(Rendering, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PublicEventPage.Events)] = events, [nameof(PublicEventPage.Filter)] = filter });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<PublicEventPage>(parameters)).ToHtmlString());
    }
}
