using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>How programmes and streams are read for lists and cards. A region holds some hundred programmes: their words are compared in memory, as Russian is.</summary>
internal static class ProgrammeReading
{
    public static async Task<List<ProgrammeRow>> RowsAsync(this MethodCenterDb db, IQueryable<Programme> programmes, CancellationToken ct)
    {
        var today = db.Today;
        var found = await programmes.ToListAsync(ct);
        var ahead = (await db.ProgrammeStreams.Where(s => s.From >= today && s.CancelReason == null)
            .GroupBy(s => s.ProgrammeId).Select(g => new { g.Key, Count = g.Count(), Next = g.Min(s => s.From) }).ToListAsync(ct)).ToDictionary(g => g.Key);
        var counts = ProgrammeRights.MaySeeCounts(db.Actor) ? await db.ByProgrammeAsync(ct) : null;
        return found.ConvertAll(p => RowOf(p, today) with
        {
            StreamsAhead = ahead.TryGetValue(p.Id, out var streams) ? streams.Count : 0,
            NextFrom = ahead.TryGetValue(p.Id, out var next) ? next.Next : null,
            Learners = counts is null ? null : db.Actor.Shown(counts.GetValueOrDefault((p.Id, EnrolmentStatus.Studying))),
            Completed = counts is null ? null : db.Actor.Shown(counts.GetValueOrDefault((p.Id, EnrolmentStatus.Completed))),
        });
    }

    public static async Task<List<StreamRow>> RowsAsync(this MethodCenterDb db, IQueryable<ProgrammeStream> streams, CancellationToken ct)
    {
        var found = await streams.Join(db.Programmes, s => s.ProgrammeId, p => p.Id, (s, p) => new { Stream = s, p.Title, p.Kind, p.Hours }).ToListAsync(ct);
        var taken = await db.TakenAsync(found.Select(s => s.Stream.Id), ct);
        var tutors = await db.NamesAsync(found.Select(s => s.Stream.TutorId).OfType<int>(), ct);
        return found.ConvertAll(f => new StreamRow(f.Stream.Id, f.Stream.ProgrammeId, f.Title, f.Kind, f.Hours, f.Stream.Number, f.Stream.From, f.Stream.Until)
        {
            State = StreamRule.StateOf(f.Stream.From, f.Stream.Until, f.Stream.IsCancelled, db.Today),
            Seats = f.Stream.Seats,
            Taken = db.Actor.Shown(taken.GetValueOrDefault(f.Stream.Id)),
            IsFull = f.Stream.Seats <= taken.GetValueOrDefault(f.Stream.Id),
            Place = f.Stream.Place,
            TutorId = f.Stream.TutorId,
            Tutor = f.Stream.TutorId is { } tutor ? tutors.GetValueOrDefault(tutor)?.FullName : null,
            CancelReason = f.Stream.CancelReason,
            Version = f.Stream.Version,
        });
    }

    public static IEnumerable<ProgrammeRow> Matching(this IEnumerable<ProgrammeRow> rows, ProgrammeFilter filter)
    {
        var key = SearchKey.Of(filter.Text);
        return rows.Where(r => r.IsArchived == filter.Archived
            && (key.Length == 0 || SearchKey.Of($"{r.Title} {r.RegisterNumber}").Contains(key, StringComparison.Ordinal))
            && (filter.Kind is null || r.Kind == filter.Kind)
            && (filter.Register is null || r.Register == filter.Register)
            && (filter.Form is null || r.Form == filter.Form)
            && (filter.Provider is null || r.Provider == filter.Provider)
            && (filter.Competence is null || CompetenceCodes.Names(r.Codes, filter.Competence)));
    }

    /// <summary>Known columns only; the title otherwise and among equals.</summary>
    public static IEnumerable<ProgrammeRow> SortedBy(this IReadOnlyList<ProgrammeRow> rows, PageRequest page)
    {
        var words = StringComparer.Create(Formats.Russian, ignoreCase: true);
        var sorted = page.Sort switch
        {
            "Kind" => Order(rows, page, r => r.Kind),
            "Hours" => Order(rows, page, r => r.Hours),
            "Form" => Order(rows, page, r => r.Form ?? 0),
            "Provider" => Order(rows, page, r => r.Provider ?? "", words),
            "Register" => Order(rows, page, r => r.Register),
            "StreamsAhead" => Order(rows, page, r => r.StreamsAhead),
            "Learners" => Order(rows, page, r => r.Learners ?? 0),
            "Completed" => Order(rows, page, r => r.Completed ?? 0),
            _ => Order(rows, page, r => r.Title, words),
        };
        return sorted.ThenBy(r => r.Title, words).ThenBy(r => r.Id);
    }

    public static ProgrammeRow RowOf(Programme programme, DateOnly today) => new(programme.Id, programme.Title, programme.Kind, programme.Hours)
    {
        Form = programme.Form,
        IsDistance = programme.IsDistance,
        Provider = programme.Provider,
        RegisterNumber = programme.RegisterNumber,
        Register = programme.StateOn(today),
        Codes = programme.Codes,
        IsArchived = programme.IsArchived,
    };

    public static async Task<IReadOnlyList<ProgrammeCompetence>> CompetencesAsync(this MethodCenterDb db, CancellationToken ct) =>
        [.. (await db.KnownCompetencesAsync(ct)).Select(c => new ProgrammeCompetence(c.Code, c.Name))];

    private static IOrderedEnumerable<ProgrammeRow> Order<TKey>(IReadOnlyList<ProgrammeRow> rows, PageRequest page, Func<ProgrammeRow, TKey> key, IComparer<TKey>? comparer = null) =>
        page.Descending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);
}
