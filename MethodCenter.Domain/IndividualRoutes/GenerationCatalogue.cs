using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// What a route may be made of, read once: programmes that are taught with their streams ahead, internships of sites in force, events ahead. What
/// suits a person depends on the municipality (events of its own) and the subject; for each such pair one catalogue is made and kept.
/// </summary>
internal sealed class GenerationCatalogue
{
    /// <summary>How far ahead streams and events are looked for: the longest period that a refusal may name.</summary>
    private const int MonthsAhead = 24;

    private readonly Dictionary<(int, string?), PlanCatalogue> _catalogues = [];
    private readonly List<OfferedProgramme> _programmes;
    private readonly List<PlanOption> _internships;
    private readonly List<PlanRejection> _full;
    private readonly List<OfferedEvent> _events;
    private readonly DateOnly _from;

    private GenerationCatalogue(List<OfferedProgramme> programmes, List<PlanOption> internships, List<PlanRejection> full, List<OfferedEvent> events, DateOnly from) =>
        (_programmes, _internships, _full, _events, _from) = (programmes, internships, full, events, from);

    public static string KeyOfProgramme(int id) => $"programme:{id}";

    /// <summary>Reads everything that begins on the day or later.</summary>
    public static async Task<GenerationCatalogue> LoadAsync(MethodCenterDb db, DateOnly from, CancellationToken ct)
    {
        var programmes = await ProgrammesAsync(db, from, ct);
        var offers = await OffersAsync(db, from, ct);
        return new(programmes, [.. offers.Where(o => o.Seats is null or > 0).Select(o => o.Option)],
            [.. offers.Where(o => o.Seats <= 0).Select(o => new PlanRejection(o.Option.Key, o.Option.Title, o.Option.Hours, o.Option.Codes, "нет свободных мест"))],
            await EventsAsync(db, from, ct), from);
    }

    /// <summary>The programme as an option, for those who attend it already; null when unknown.</summary>
    public PlanOption? Programme(int id) => _programmes.Find(p => p.Programme.Id == id) is { } found ? OptionOf(found) : null;

    /// <summary>What suits people of a municipality and subject.</summary>
    public PlanCatalogue For(int municipalityId, string? subject)
    {
        if (_catalogues.TryGetValue((municipalityId, subject), out var known)) return known;
        var taught = _programmes.Where(p => !p.Programme.IsArchived && ProgrammeSubjects.Suits(p.Programme.Title, subject)).ToList();
        var rejected = taught.Where(p => WhyNot(p) is not null).Select(p => new PlanRejection(KeyOfProgramme(p.Programme.Id), p.Programme.Title, p.Programme.Hours, p.Codes, WhyNot(p)!));
        var events = _events.Where(e => (e.MunicipalityId is null || e.MunicipalityId == municipalityId) && (e.Subjects.Count == 0 || (subject is not null && e.Subjects.Contains(subject))));
        return _catalogues[(municipalityId, subject)] = new PlanCatalogue(
            [.. taught.Where(p => WhyNot(p) is null).Select(OptionOf), .. _internships, .. events.Select(e => e.Option)], [.. rejected, .. _full]);
    }

    /// <summary>Excluded from the Federal register before anybody could begin.</summary>
    private string? WhyNot(OfferedProgramme offered) =>
        offered.Programme.ExcludedOn is { } excluded && excluded < _from ? $"исключена из Федерального реестра {Formats.Date(excluded)}" : null;

    private static PlanOption OptionOf(OfferedProgramme offered) => new()
    {
        Key = KeyOfProgramme(offered.Programme.Id), Kind = RouteStepKind.Programme, Title = offered.Programme.Title, Hours = offered.Programme.Hours,
        Codes = offered.Codes, IsTransfer = offered.Programme.HasPractice, Provider = offered.Programme.Provider ?? "",
        Requires = [.. offered.Programme.Prerequisites.Select(p => KeyOfProgramme(p.RequiredId))],
        IsInRegister = offered.Programme.RegisterNumber is not null,
        Sessions = [.. offered.Sessions.Where(s => !offered.Programme.IsExcludedOn(s.From) && (offered.Programme.IncludedOn is not { } included || included <= s.From))],
    };

    private static async Task<List<OfferedProgramme>> ProgrammesAsync(MethodCenterDb db, DateOnly from, CancellationToken ct)
    {
        var programmes = await db.Programmes.AsNoTracking().Include(p => p.Prerequisites).OrderBy(p => p.Id).ToListAsync(ct);
        var streams = await db.ProgrammeStreams.AsNoTracking().Where(s => s.From >= from && s.CancelReason == null && s.From <= from.AddMonths(MonthsAhead)).ToListAsync(ct);
        var taken = await db.TakenAsync(streams.Select(s => s.Id), ct);
        var byProgramme = streams.ToLookup(s => s.ProgrammeId);
        return [.. programmes.Select(p => new OfferedProgramme(p, CompetenceCodes.Read(p.Codes),
            [.. byProgramme[p.Id].Select(s => new PlanSession($"stream:{s.Id}", s.From, s.Until, s.Seats - taken.GetValueOrDefault(s.Id)))]))];
    }

    private static async Task<List<(PlanOption Option, int? Seats)>> OffersAsync(MethodCenterDb db, DateOnly from, CancellationToken ct)
    {
        var offers = await db.OffersInForce(from).AsNoTracking().Where(o => o.Codes != "" && (o.From == null || o.From >= from)).OrderBy(o => o.Id).ToListAsync(ct);
        var places = await db.SitesAsync(offers.Select(o => o.OrganisationId), ct);
        var taken = await db.TakenPlacesAsync(offers.Select(o => o.Id), ct);
        return [.. offers.Select(o => (new PlanOption
        {
            Key = $"offer:{o.Id}", Kind = RouteStepKind.Internship, Title = o.Title, Hours = o.Hours, Codes = CompetenceCodes.Read(o.Codes), IsTransfer = true,
            Provider = places.GetValueOrDefault(o.OrganisationId)?.Name ?? "",
            Sessions = o is { From: { } begins, Until: { } ends } ? [new($"offer:{o.Id}:dates", begins, ends, o.Seats - taken.GetValueOrDefault(o.Id))] : [],
        }, o.From is null ? o.Seats - taken.GetValueOrDefault(o.Id) : null))];
    }

    private static async Task<List<OfferedEvent>> EventsAsync(MethodCenterDb db, DateOnly from, CancellationToken ct)
    {
        var until = from.AddMonths(MonthsAhead);
        var events = await db.Events.AsNoTracking().Where(e => e.State == EventState.Planned && e.OrganisationId == null && e.Kind != EventKind.Contest
            && e.Hours > 0 && e.Codes != "" && e.Date >= from && e.Date <= until).OrderBy(e => e.Id).ToListAsync(ct);
        var counts = await db.CountsOfAsync(events.ConvertAll(e => e.Id), ct);
        return [.. events.Select(e => new OfferedEvent(e.MunicipalityId, CompetenceCodes.Read(e.Subjects).Select(s => s.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal), new PlanOption
        {
            Key = $"event:{e.Id}", Kind = RouteStepKind.Event, Title = e.Title, Hours = e.Hours, Codes = CompetenceCodes.Read(e.Codes), IsTransfer = e.IsPractice,
            Provider = e.Organiser ?? "", Sessions = [new($"event:{e.Id}:dates", e.Date, e.LastDate, e.Seats - (counts.GetValueOrDefault(e.Id)?.Taken ?? 0))],
        }))];
    }

    private sealed record OfferedProgramme(Programme Programme, IReadOnlyList<string> Codes, IReadOnlyList<PlanSession> Sessions);

    private sealed record OfferedEvent(int? MunicipalityId, IReadOnlySet<string> Subjects, PlanOption Option);
}
