using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Reads the card of a methodist; every opening leaves a line in the journal (152-ФЗ).</summary>
public sealed class MethodistCardQueries(Database database)
{
    private const int Months = 12;
    private const int LinesOfHistory = 50;

    /// <summary>The card; null for absent and foreign ids alike.</summary>
    public async Task<MethodistCard?> FindAsync(int id, CancellationToken ct)
    {
        if (!AssetRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        var line = await db.Lines(db.Methodists.Where(m => m.Id == id), db.Today).SingleOrDefaultAsync(ct);
        if (line is null) return null;
        var card = new MethodistCard(line.ToRow(await db.ParametersAsync(ct), db.Today), await FactsAsync(db, line.Methodist, ct))
        {
            LoadByMonth = await LoadByMonthAsync(db, id, ct),
            Work = await WorkAsync(db, id, ct),
            History = await HistoryAsync(db, id, ct),
            MayKeep = AssetRights.MayKeep(database.Actor, line.Methodist.Level, line.Methodist.MunicipalityId),
        };
        await NoteViewAsync(line.Methodist, ct);
        return card;
    }

    private Task NoteViewAsync(Methodist methodist, CancellationToken ct) => database.NoteAsync(
        new AuditNote(AuditAction.Viewed, nameof(Methodist), AuditTerms.Summary(AuditAction.Viewed, nameof(Methodist)))
        {
            SubjectId = methodist.Id,
            Keys = methodist.ScopeKeys,
        }, ct);

    private static async Task<MethodistFacts> FactsAsync(MethodCenterDb db, Methodist m, CancellationToken ct) => new(
        m.EducatorId, m.Version, m.MunicipalityId, m.OrganisationId,
        await db.Organisations.Where(o => o.Id == m.OrganisationId).Select(o => o.ShortName).SingleOrDefaultAsync(ct))
    {
        PersonIsVisible = await db.Educators.AnyAsync(e => e.Id == m.EducatorId, ct),
        Territory = await db.MethodistTerritories.Where(t => t.MethodistId == m.Id)
            .Join(db.Municipalities, t => t.ServedMunicipalityId, x => x.Id, (_, x) => x.ShortName).OrderBy(n => n).ToListAsync(ct),
        DiagnosedOn = m.DiagnosedOn,
        DiagnosticsTenths = m.DiagnosticsTenths,
        TrainingProgramme = m.TrainingProgramme,
        TrainingDocument = m.TrainingDocument,
        TrainedOn = m.TrainedOn,
        AdmittedOn = m.AdmittedOn,
        AdmissionReason = m.AdmissionReason,
        AdmittedBy = m.AdmittedBy,
        EndedOn = m.EndedOn,
        EndReason = m.EndReason,
    };

    private static async Task<IReadOnlyList<MonthLoad>> LoadByMonthAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        var spans = await db.Assignments.Where(a => a.MethodistId == id && a.EducatorId != null)
            .Select(a => new { a.EducatorId, a.From, a.Until }).ToListAsync(ct);
        return [.. LastDays(db.Today).Select(day => new MonthLoad(
            day, spans.Where(s => s.From <= day && (s.Until is null || s.Until >= day)).Select(s => s.EducatorId).Distinct().Count()))];
    }

    /// <summary>The last days of the eleven past months, and today.</summary>
    private static IEnumerable<DateOnly> LastDays(DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        for (var back = Months - 2; back >= 0; back--) yield return first.AddMonths(-back).AddDays(-1);
        yield return today;
    }

    private static async Task<IReadOnlyList<FunctionSum>> WorkAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        var sums = await db.WorkEntries.Where(w => w.MethodistId == id).GroupBy(w => w.FunctionCode)
            .Select(g => new { Code = g.Key, Entries = g.Count(), Minutes = g.Sum(w => w.Minutes) }).ToListAsync(ct);
        return [.. from function in AssetFunctions.All
                   join sum in sums on function.Code equals sum.Code
                   select new FunctionSum(function, sum.Entries, sum.Minutes)];
    }

    private static async Task<IReadOnlyList<AssetEvent>> HistoryAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        var lines = await db.AuditEntries.Where(a => a.Subject == nameof(Methodist) && a.SubjectId == id && a.Action != AuditAction.Viewed)
            .OrderByDescending(a => a.Id).Take(LinesOfHistory).ToListAsync(ct);
        return [.. lines.Select(MethodistHistory.ToEvent)];
    }
}
