using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Who loses the status ahead, and who is left without a methodist because of it: in the user's scope.</summary>
public sealed class ForecastQueries(Database database)
{
    /// <summary>The whole forecast; null for roles that see no names.</summary>
    public async Task<Forecast?> FindAsync(ForecastFilter filter, CancellationToken ct = default)
    {
        if (!AssetRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        var facts = await ReadAsync(db, filter, ct);
        var (ends, left) = ForecastMaking.Make(facts, filter, db.Actor);
        return new(db.Today, db.Today.AddDays(filter.Days))
        {
            Ends = ends,
            Left = left,
            Lapses = await LapsesAsync(db, filter, ct),
            MayKeep = AssetRights.MayKeep(db.Actor),
        };
    }

    /// <summary>The forecast for a file; leaves a line in the journal.</summary>
    public async Task<Forecast?> ExportAsync(ForecastFilter filter, CancellationToken ct = default)
    {
        var forecast = await FindAsync(filter, ct);
        if (forecast is null) return null;
        await database.NoteAsync(new AuditNote(AuditAction.Exported, "Methodists", AuditTerms.Summary(AuditAction.Exported, "Methodists") + ": прогноз выбытия")
        {
            Rows = forecast.Ends.Count + forecast.Left.Count,
        }, ct);
        return forecast;
    }

    /// <summary>How many of the methodists whom the user keeps lose the status within the days: for the bell.</summary>
    public async Task<int> CountEndsAsync(int days, CancellationToken ct = default)
    {
        if (!AssetRights.MayWriteJournal(database.Actor)) return 0;
        await using var db = database.Read();
        var (today, last) = (db.Today, db.Today.AddDays(days));
        return await db.Methodists.CountAsync(m => (m.EndedOn == null || m.EndedOn >= today)
            && ((m.Until >= today && m.Until <= last) || (m.EndedOn >= today && m.EndedOn <= last)), ct);
    }

    private static async Task<ForecastFacts> ReadAsync(MethodCenterDb db, ForecastFilter filter, CancellationToken ct)
    {
        var ending = await db.EndingAsync(db.Today, filter.Days, ct);
        if (ending.Count == 0) return new(db.Today);
        var ids = ending.ConvertAll(e => e.Term.MethodistId);
        var holds = await db.HoldsAsync(db.Today, ct);
        var targets = await db.TargetsAsync(db.Today, ct);
        return new(db.Today)
        {
            Ending = ending,
            Holds = holds,
            Targets = targets,
            Visible = (await db.Methodists.Where(m => EF.Parameter(ids).Contains(m.Id)).Select(m => m.Id).ToListAsync(ct)).ToHashSet(),
            Names = await db.NamesAsync(holds.Where(h => targets.ContainsKey(h.Target)).Select(h => h.MethodistId), ct),
        };
    }

    private static async Task<IReadOnlyList<ForecastLapseRow>> LapsesAsync(MethodCenterDb db, ForecastFilter filter, CancellationToken ct)
    {
        var parameters = await db.ParametersAsync(ct);
        if (parameters.DiagnosticsMonths is null && parameters.TrainingMonths is null) return [];
        var today = db.Today;
        var methodists = await db.Methodists.Where(m => m.Admission == AdmissionState.ByRule && (m.Until == null || m.Until >= today)
                && (m.EndedOn == null || m.EndedOn >= today) && (filter.Level == null || m.Level == filter.Level)
                && (filter.MunicipalityId == null || m.MunicipalityId == filter.MunicipalityId))
            .OrderBy(m => m.NameKey).ThenBy(m => m.Id)
            .Select(m => new { Methodist = m, Municipality = db.Municipalities.Where(x => x.Id == m.MunicipalityId).Select(x => x.ShortName).FirstOrDefault() })
            .ToListAsync(ct);
        return [.. from m in methodists
                   from fact in ForecastRule.LapsesOf(m.Methodist, parameters, today, filter.Days)
                   where !m.Methodist.HasExpiredOn(fact.LastDay)
                   orderby fact.LastDay
                   select new ForecastLapseRow(m.Methodist.Id, m.Methodist.FullName, m.Methodist.Level, m.Municipality, fact, fact.LastDay.DayNumber - today.DayNumber)];
    }
}
