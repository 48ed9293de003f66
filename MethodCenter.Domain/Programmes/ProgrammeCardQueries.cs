using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Reads the card of a programme. It names no person: learners are a list of their own.</summary>
public sealed class ProgrammeCardQueries(Database database)
{
    private const int LinesOfHistory = 50;

    /// <summary>The card; null for absent ids and for those outside the room.</summary>
    public async Task<ProgrammeCard?> FindAsync(int id, CancellationToken ct)
    {
        var actor = database.Actor;
        if (!ProgrammeRights.MayView(actor)) return null;
        await using var db = database.Read();
        var programme = await db.Programmes.Include(p => p.Prerequisites).SingleOrDefaultAsync(p => p.Id == id, ct);
        if (programme is null) return null;
        var row = (await db.RowsAsync(db.Programmes.Where(p => p.Id == id), ct))[0];
        return new(row, FactsOf(programme, db.Today))
        {
            Competences = await CompetencesAsync(db, programme, ct),
            Prerequisites = await LinksAsync(db, programme.Prerequisites.Select(p => p.RequiredId), ct),
            RequiredBy = await db.Programmes.Where(p => p.Prerequisites.Any(r => r.RequiredId == id)).OrderBy(p => p.TitleKey).Select(p => new ProgrammeLink(p.Id, p.Title)).ToListAsync(ct),
            Streams = [.. (await db.RowsAsync(db.ProgrammeStreams.Where(s => s.ProgrammeId == id), ct)).OrderByDescending(s => s.From).ThenBy(s => s.Number, StringComparer.Ordinal)],
            History = ProgrammeRights.MayKeep(actor) ? await HistoryAsync(db, id, ct) : [],
            MayKeep = ProgrammeRights.MayKeep(actor),
            MayApply = ProgrammeRights.MayApply(actor) && !programme.IsArchived,
            MaySeePeople = ProgrammeRights.MaySeePeople(actor),
            IsOwnOnly = actor.Role is Role.Educator,
            HidesSmall = ProgrammeRights.SeesAggregatesOnly(actor),
        };
    }

    private static ProgrammeFacts FactsOf(Programme p, DateOnly today) => new(p.Version, p.IsNetwork, p.NetworkPartner, p.HasPractice, p.Audience, p.About)
    {
        RegisterWords = RegisterRule.Words(p.RegisterNumber, p.IncludedOn, p.ExcludedOn, today),
    };

    private static async Task<IReadOnlyList<ProgrammeCompetence>> CompetencesAsync(MethodCenterDb db, Programme programme, CancellationToken ct)
    {
        var names = (await db.CompetencesAsync(ct)).ToDictionary(c => c.Code, StringComparer.Ordinal);
        return [.. CompetenceCodes.Read(programme.Codes).Select(c => names.GetValueOrDefault(c) ?? new ProgrammeCompetence(c, c))];
    }

    private static async Task<IReadOnlyList<ProgrammeLink>> LinksAsync(MethodCenterDb db, IEnumerable<int> programmeIds, CancellationToken ct)
    {
        var ids = programmeIds.ToArray();
        return await db.Programmes.Where(p => EF.Parameter(ids).Contains(p.Id)).OrderBy(p => p.TitleKey).Select(p => new ProgrammeLink(p.Id, p.Title)).ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<ProgrammeHistoryLine>> HistoryAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        var streams = await db.ProgrammeStreams.Where(s => s.ProgrammeId == id).Select(s => (int?)s.Id).ToListAsync(ct);
        var lines = await db.AuditEntries
            .Where(a => (a.Subject == nameof(Programme) && a.SubjectId == id) || (a.Subject == nameof(ProgrammeStream) && EF.Parameter(streams).Contains(a.SubjectId)))
            .OrderByDescending(a => a.Id).Take(LinesOfHistory).Select(a => new { a.At, a.Summary, a.ActorName, a.Changes }).ToListAsync(ct);
        return [.. lines.Select(l => new ProgrammeHistoryLine(l.At, Capital(l.Summary), l.ActorName, OrganisationHistory.Describe(l.Changes)))];
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Formats.Russian) + text[1..];
}
