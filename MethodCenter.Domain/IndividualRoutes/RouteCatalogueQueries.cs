using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Something of the catalogues that can become a step.</summary>
/// <param name="Id">Of the programme, the event or the internship offer.</param>
public sealed record RouteOffer(RouteStepKind Kind, int Id, string Title, int Hours)
{
    public string? Organiser { get; init; }

    /// <summary>Dates of the nearest stream or of the event; null where they are free.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public int? StreamId { get; init; }
    public string Codes { get; init; } = "";
    public bool IsTransfer { get; init; }

    /// <summary>Second line of the choice: hours, dates, place in the register.</summary>
    public string Hint { get; init; } = "";
}

/// <summary>Searches programmes, events and internships for the editor of a route.</summary>
public sealed class RouteCatalogueQueries(Database database)
{
    private const int Most = 20;

    /// <summary>What of a kind has the words in its title and has not passed by a day.</summary>
    public async Task<IReadOnlyList<RouteOffer>> FindAsync(RouteStepKind kind, string? text, DateOnly from, CancellationToken ct)
    {
        if (!RouteRights.MayEdit(database.Actor)) return [];
        await using var db = database.Read();
        return kind switch
        {
            RouteStepKind.Programme => await ProgrammesAsync(db, SearchKey.Of(text), from, ct),
            RouteStepKind.Internship => await OffersAsync(db, text?.Trim() ?? "", from, ct),
            RouteStepKind.Event or RouteStepKind.Contest => await EventsAsync(db, kind, SearchKey.Of(text), from, ct),
            _ => [],
        };
    }

    private static async Task<IReadOnlyList<RouteOffer>> ProgrammesAsync(MethodCenterDb db, string key, DateOnly from, CancellationToken ct)
    {
        var found = await db.Programmes.Where(p => !p.IsArchived && (key == "" || p.TitleKey.Contains(key))).OrderBy(p => p.TitleKey).Take(Most).ToListAsync(ct);
        var ids = found.ConvertAll(p => p.Id).ToArray();
        var streams = (await db.ProgrammeStreams.Where(s => EF.Parameter(ids).Contains(s.ProgrammeId) && s.CancelReason == null && s.From >= from).OrderBy(s => s.From).ToListAsync(ct)).ToLookup(s => s.ProgrammeId);
        return found.ConvertAll(p => OfferOf(p, streams[p.Id].FirstOrDefault(), from));
    }

    private static RouteOffer OfferOf(Programme programme, ProgrammeStream? stream, DateOnly from) => new(RouteStepKind.Programme, programme.Id, programme.Title, programme.Hours)
    {
        Organiser = programme.Provider, From = stream?.From, Until = stream?.Until, StreamId = stream?.Id, Codes = programme.Codes, IsTransfer = programme.HasPractice,
        Hint = string.Join(", ", new[]
        {
            RouteTerms.Hours(programme.Hours), stream is null ? "без даты потока" : RouteTerms.Span(stream.From, stream.Until),
            programme.IsInRegisterOn(stream?.From ?? from) ? $"ФР № {programme.RegisterNumber}" : "вне Федерального реестра", programme.Codes,
        }.Where(t => t.Length > 0)),
    };

    private static async Task<IReadOnlyList<RouteOffer>> EventsAsync(MethodCenterDb db, RouteStepKind kind, string key, DateOnly from, CancellationToken ct)
    {
        var isContest = kind is RouteStepKind.Contest;
        var found = await db.Events.Where(e => e.State == EventState.Planned && e.Date >= from && (e.Kind == EventKind.Contest) == isContest && (key == "" || e.TitleKey.Contains(key)))
            .OrderBy(e => e.Date).Take(Most).ToListAsync(ct);
        return found.ConvertAll(e => new RouteOffer(kind, e.Id, e.Title, Math.Max(1, e.Hours))
        {
            Organiser = e.Organiser, From = e.Date, Until = e.LastDate, Codes = e.Codes, IsTransfer = e.IsPractice,
            Hint = string.Join(", ", new[] { RouteTerms.Span(e.Date, e.LastDate), RouteTerms.Hours(Math.Max(1, e.Hours)), e.Organiser ?? "", e.Codes }.Where(t => t.Length > 0)),
        });
    }

    private static async Task<IReadOnlyList<RouteOffer>> OffersAsync(MethodCenterDb db, string words, DateOnly from, CancellationToken ct)
    {
        var found = await (from o in db.InternshipOffers
                           where !o.IsArchived && (o.Until == null || o.Until >= @from)
                           orderby o.Title
                           select new { Offer = o, Place = db.Organisations.Where(x => x.Id == o.OrganisationId).Select(x => x.ShortName).FirstOrDefault() }).ToListAsync(ct);
        return [.. found.Where(f => words.Length == 0 || f.Offer.Title.Contains(words, StringComparison.CurrentCultureIgnoreCase)).Take(Most)
            .Select(f => new RouteOffer(RouteStepKind.Internship, f.Offer.Id, f.Offer.Title, f.Offer.Hours)
            {
                Organiser = f.Place, From = f.Offer.From, Until = f.Offer.Until, Codes = f.Offer.Codes, IsTransfer = true,
                Hint = string.Join(", ", new[] { f.Place ?? "", RouteTerms.Hours(f.Offer.Hours), f.Offer.From is { } start ? RouteTerms.Span(start, f.Offer.Until ?? start) : "по договорённости", f.Offer.Codes }.Where(t => t.Length > 0)),
            })];
    }
}
