using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Reads the streams: the list by month, the form, tutors to choose.</summary>
public sealed class StreamQueries(Database database)
{
    private const int Choices = 20;

    /// <summary>Streams of the filter, months in order; within a month by their beginning.</summary>
    public async Task<IReadOnlyList<StreamMonth>> ListAsync(StreamFilter filter, CancellationToken ct)
    {
        if (!ProgrammeRights.MayView(database.Actor)) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(filter.Text);
        var rows = (await db.RowsAsync(Matching(db, filter), ct)).Where(r =>
            (filter.State is null || r.State == filter.State) && (filter.Kind is null || r.Kind == filter.Kind) && (!filter.OnlyOpen || r.IsOpen)
            && (key.Length == 0 || SearchKey.Of($"{r.Programme} {r.Number} {r.Place}").Contains(key, StringComparison.Ordinal)));
        return [.. rows.OrderBy(r => r.From).ThenBy(r => r.Programme, StringComparer.Ordinal).ThenBy(r => r.Id)
            .GroupBy(r => new DateOnly(r.From.Year, r.From.Month, 1)).Select(g => new StreamMonth(g.Key, [.. g]))];
    }

    /// <summary>Calendar years that have streams, newest first.</summary>
    public async Task<IReadOnlyList<int>> ListYearsAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var spans = await db.ProgrammeStreams.Select(s => new { s.From, s.Until }).ToListAsync(ct);
        return [.. spans.SelectMany(s => new[] { s.From.Year, s.Until.Year }).Append(db.Today.Year).Distinct().OrderDescending()];
    }

    /// <summary>One stream; null for absent ids.</summary>
    public async Task<StreamRow?> FindAsync(int id, CancellationToken ct)
    {
        if (!ProgrammeRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        return (await db.RowsAsync(db.ProgrammeStreams.Where(s => s.Id == id), ct)).FirstOrDefault();
    }

    /// <summary>The form; with id 0 a new stream of the programme. Null for absent ids and for those who may not keep streams.</summary>
    public async Task<StreamForm?> FindFormAsync(int id, int programmeId, CancellationToken ct)
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return null;
        await using var db = database.Read();
        if (id == 0) return await db.Programmes.AnyAsync(p => p.Id == programmeId, ct) ? new(await NewAsync(db, programmeId, ct), null, 0) : null;
        var stream = await db.ProgrammeStreams.SingleOrDefaultAsync(s => s.Id == id, ct);
        if (stream is null) return null;
        var tutor = await db.Methodists.Where(m => m.Id == stream.TutorId).Select(m => new TutorChoice(m.Id, m.FullName, m.Direction)).SingleOrDefaultAsync(ct);
        return new(DraftOf(stream), tutor, (await db.TakenAsync([id], ct)).GetValueOrDefault(id));
    }

    /// <summary>Whom a cancelled stream would leave; null for absent ids and for those who may not.</summary>
    public async Task<StreamCancellation?> FindCancellationAsync(int id, CancellationToken ct)
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return null;
        await using var db = database.Read();
        var counts = await db.Enrolments.Where(e => e.StreamId == id).GroupBy(e => e.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new(counts.GetValueOrDefault(EnrolmentStatus.Applied), counts.GetValueOrDefault(EnrolmentStatus.Studying), counts.GetValueOrDefault(EnrolmentStatus.Completed));
    }

    /// <summary>Regional methodists with an order in force, by a part of the name.</summary>
    public async Task<IReadOnlyList<TutorChoice>> FindTutorsAsync(string? text, CancellationToken ct)
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        return await db.TutorsOn(db.Today).Where(m => m.NameKey.Contains(key)).OrderBy(m => m.NameKey).ThenBy(m => m.Id).Take(Choices)
            .Select(m => new TutorChoice(m.Id, m.FullName, m.Direction)).ToListAsync(ct);
    }

    private static IQueryable<ProgrammeStream> Matching(MethodCenterDb db, StreamFilter filter)
    {
        if (filter.Year is not (> 0 and < 9999 and { } year)) return db.ProgrammeStreams;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return db.ProgrammeStreams.Where(s => s.From <= last && s.Until >= first);
    }

    /// <summary>The next number of the programme.</summary>
    private static async Task<StreamDraft> NewAsync(MethodCenterDb db, int programmeId, CancellationToken ct) => new()
    {
        ProgrammeId = programmeId,
        Number = Formats.Number(1 + await db.ProgrammeStreams.CountAsync(s => s.ProgrammeId == programmeId, ct)),
        Seats = 25,
    };

    private static StreamDraft DraftOf(ProgrammeStream stream) => new()
    {
        Id = stream.Id,
        Version = stream.Version,
        ProgrammeId = stream.ProgrammeId,
        Number = stream.Number,
        From = stream.From,
        Until = stream.Until,
        Seats = stream.Seats,
        Place = stream.Place,
        TutorId = stream.TutorId,
    };
}

/// <summary>Who may be a tutor of a stream (statute, п. 3.2.7).</summary>
internal static class StreamTutors
{
    /// <summary>Regional methodists whose order holds on the day: <see cref="Methodist.HasOrderOn"/> for the database.</summary>
    public static IQueryable<Methodist> TutorsOn(this MethodCenterDb db, DateOnly day) => db.Methodists.Where(m => m.Level == MethodistLevel.Regional
        && m.OrderNumber != null && m.OrderDate <= day && (m.Until == null || m.Until >= day) && (m.EndedOn == null || m.EndedOn >= day));
}
