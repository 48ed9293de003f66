using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Reads the absences of methodists, with who depends on them: in the user's scope.</summary>
public sealed class AbsenceQueries(Database database)
{
    /// <summary>Days of the picture, the week of today first.</summary>
    private const int StripDays = 84;

    /// <summary>The user may write absences of somebody.</summary>
    public bool MayWrite => AbsenceRights.MayWriteAny(database.Actor);

    /// <summary>The list; without a state those that are or will be, the nearest first.</summary>
    public async Task<Page<AbsenceRow>> ListAsync(AbsenceFilter filter, PageRequest page, CancellationToken ct)
    {
        var rows = AbsenceReading.Sorted(await AllAsync(filter, ct), page).ToList();
        return new([.. rows.Skip(page.Skip).Take(page.Take)], rows.Count);
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<AbsenceRow>> ExportAsync(AbsenceFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = AbsenceReading.Sorted(await AllAsync(filter, ct), order).ToList();
        await database.NoteAsync(new AuditNote(AuditAction.Exported, "Methodists", AuditTerms.Summary(AuditAction.Exported, "Methodists") + ": отсутствия")
        {
            Rows = all.Count,
        }, ct);
        return all;
    }

    /// <summary>The picture of the weeks ahead, a line a methodist, whoever leaves first on top.</summary>
    public async Task<AbsenceStrip> FindStripAsync(AbsenceFilter filter, CancellationToken ct)
    {
        var today = database.Today;
        var from = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var until = from.AddDays(StripDays - 1);
        var rows = await AllAsync(filter with { State = null }, ct);
        return new(from, until, today, [.. rows.Where(r => r.From <= until).GroupBy(r => r.MethodistId)
            .Select(g => new AbsenceStripLine(g.Key, g.First().FullName, [.. g.OrderBy(r => r.From)]))
            .OrderBy(l => l.Rows[0].From).ThenBy(l => l.FullName, StringComparer.Ordinal)])
        {
            Now = rows.Count(r => r.State is AbsenceState.Now),
            Ahead = rows.Count(r => r.State is AbsenceState.Ahead),
            Missing = rows.Count(r => r.NeedsSubstitution),
        };
    }

    /// <summary>All absences of one methodist, newest first; null for absent and foreign ids alike.</summary>
    public async Task<MethodistAbsences?> FindOfAsync(int methodistId, CancellationToken ct)
    {
        if (!AssetRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        if (await db.Methodists.SingleOrDefaultAsync(m => m.Id == methodistId, ct) is not { } methodist) return null;
        var rows = await AbsenceReading.RowsAsync(db, db.MethodistAbsences.Where(a => a.MethodistId == methodistId), ct);
        return new([.. rows.OrderByDescending(r => r.From)], AbsenceRights.MayWrite(database.Actor, methodist));
    }

    /// <summary>What the form edits; null for absent and foreign ids and for those who may not write it.</summary>
    public async Task<AbsenceDraft?> FindDraftAsync(int id, CancellationToken ct)
    {
        await using var db = database.Read();
        var absence = await db.MethodistAbsences.SingleOrDefaultAsync(a => a.Id == id, ct);
        if (absence is null || await db.Methodists.SingleOrDefaultAsync(m => m.Id == absence.MethodistId, ct) is not { } methodist
            || !AbsenceRights.MayWrite(database.Actor, methodist)) return null;
        return new()
        {
            Id = absence.Id, Version = absence.Version, MethodistId = absence.MethodistId,
            Kind = absence.Kind, From = absence.From, Until = absence.Until, Note = absence.Note,
        };
    }

    /// <summary>What the dates of the form (none: striking out) would do to those who stand in; null when nobody does or the form is not whole.</summary>
    public async Task<AbsenceConsequence?> PreviewAsync(int absenceId, DateSpan? term, CancellationToken ct)
    {
        if (term is not null && (term.From is null || term.Until is null || term.Until < term.From)) return null;
        await using var db = database.Read();
        if (!AbsenceRights.MayWriteAny(database.Actor) || !await db.MethodistAbsences.AnyAsync(a => a.Id == absenceId, ct)) return null;
        var standing = await db.SubstitutionsAsync(absenceId, ct);
        return standing.Count == 0 ? null : AbsenceConsequence.Of(AbsenceRule.FatesOf(standing, term, db.Today), term?.Until);
    }

    private async Task<List<AbsenceRow>> AllAsync(AbsenceFilter filter, CancellationToken ct)
    {
        if (!AssetRights.MayView(database.Actor)) return [];
        await using var db = database.Read();
        var rows = await AbsenceReading.RowsAsync(db, AbsenceReading.Matching(db, filter), ct);
        return filter.OnlyUncovered ? rows.FindAll(r => r.NeedsSubstitution) : rows;
    }
}
