using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Official statistics beside the counted figures: all for the centre and readers of aggregates, the region's and the own for a municipality.</summary>
public sealed class OfficialQueries(Database database, MonitoringSheets sheets)
{
    private const string Region = "Ленинградская область";

    /// <param name="day">Null: the newest day that has statistics, else the end of the last half-year.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<Result<OfficialSheet>> FindAsync(DateOnly? day, CancellationToken ct = default)
    {
        if (!RoundRights.MaySee(database.Actor)) return AccessErrors.Forbidden;
        await using var db = database.Read();
        var days = await db.OfficialFigures.Select(f => f.Day).Distinct().OrderByDescending(d => d).ToListAsync(ct);
        var on = day ?? (days.Count > 0 ? days[0] : HalfYearEnd(db.Today));
        var figures = await db.OfficialFigures.Where(f => f.Day == on).ToListAsync(ct);
        var sheet = await sheets.OpenAsync(SheetSource.Live(on), ct);
        var counted = sheet.IsOk ? CountedOf(sheet.Value) : [];
        var places = await PlacesAsync(db, on, ct);
        var last = figures.MaxBy(f => f.EnteredAt);
        return new OfficialSheet(on, days, places, [.. places.SelectMany(p => OfficialLines.Kinds.Select(k => ValueOf(k, p.MunicipalityId, figures, counted)))])
        {
            Source = last?.Source, EnteredAt = last?.EnteredAt, EnteredBy = last?.EnteredBy, MayEnter = RoundRights.MayKeep(db.Actor),
        };
    }

    private static OfficialValue ValueOf(OfficialKind kind, int? place, List<OfficialFigure> figures, Dictionary<(OfficialKind Kind, int Place), int?> counted)
    {
        var figure = figures.Find(f => f.Kind == kind && f.MunicipalityId == place);
        var now = counted.GetValueOrDefault((kind, place ?? 0));
        return new(kind, place, figure?.Version ?? 0, figure?.Value, now)
        {
            Differs = figure is not null && 100L * Math.Abs((now ?? figure.Value) - figure.Value) > (long)RoundCheckLimits.Default.OfficialPercent * figure.Value,
        };
    }

    /// <summary>As the reader may see them: what is hidden in a row of figures is hidden here too.</summary>
    private Dictionary<(OfficialKind Kind, int Place), int?> CountedOf(MonitoringSheet sheet) => OfficialLines.Kinds
        .Select(k => (Kind: k, Method: sheet.Find(OfficialLines.CodeOf(k)))).Where(k => k.Method is not null)
        .SelectMany(k => MonitoringPrivacy.Of(sheet.RowsOf(k.Method!), database.Actor.Scope).Select(r => (k.Kind, Row: r)))
        .ToDictionary(r => (r.Kind, r.Row.MunicipalityId ?? 0), r => r.Row.Value.Denominator);

    private static async Task<List<OfficialPlace>> PlacesAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var own = db.Scope.Kind is ScopeKind.Municipality ? db.Scope.MunicipalityId : (int?)null;
        var all = await db.Municipalities.Include(m => m.Versions).AsSplitQuery().Where(m => own == null || m.Id == own).ToListAsync(ct);
        return [new(null, null, Region), .. all.Select(m => (m.Id, Form: m.On(day))).Select(m => new OfficialPlace(m.Id, m.Form.Oktmo, m.Form.ShortName)).OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    /// <summary>The last 30 June or 31 December not later than a day.</summary>
    internal static DateOnly HalfYearEnd(DateOnly day) => day >= new DateOnly(day.Year, 12, 31) ? day : day >= new DateOnly(day.Year, 6, 30) ? new(day.Year, 6, 30) : new(day.Year - 1, 12, 31);
}
