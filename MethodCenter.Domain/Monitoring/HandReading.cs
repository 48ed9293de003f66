using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>A municipality under its name of the day.</summary>
internal sealed record HandPlace(int Id, string Name);

/// <summary>Reads what a <see cref="HandBook"/> of a day is made of, as the reader may see it.</summary>
internal sealed class HandReading(Database database, MonitoringSheets sheets)
{
    /// <summary>The figures of all indicators on a day. Figures of the catalogue come from the live sheet; without data they are «нет данных».</summary>
    /// <param name="db">The database.</param>
    /// <param name="indicators">All of them.</param>
    /// <param name="day">The reporting date.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="written">An expression that is only being written.</param>
    public async Task<HandBook> OpenAsync(MethodCenterDb db, IReadOnlyList<HandIndicator> indicators, DateOnly day, CancellationToken ct, IndicatorExpression? written = null)
    {
        var values = (await db.HandValues.Where(v => v.Day == day).ToListAsync(ct)).ToLookup(v => v.IndicatorId);
        var parsed = indicators.ToDictionary(i => i.Id, i => i.Expression is null ? null : IndicatorExpression.Parse(i.Expression) is { IsOk: true } good ? good.Value : null);
        var known = indicators.Select(i => IndicatorCode.KeyOf(i.Code)).ToHashSet(StringComparer.Ordinal);
        var needsSheet = parsed.Values.Append(written).OfType<IndicatorExpression>().SelectMany(e => e.Codes).Any(c => !known.Contains(c));
        return Book(indicators, parsed, values, needsSheet ? await SheetAsync(day, ct) : null);
    }

    /// <summary>Municipalities whose values the reader may see, in the order of their codes, under the names of the day.</summary>
    public async Task<IReadOnlyList<HandPlace>> PlacesAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var scope = database.Actor.Scope;
        var places = await db.Municipalities.Include(m => m.Versions).AsSplitQuery().ToListAsync(ct);
        return [.. places.Where(p => scope.Kind is not ScopeKind.Municipality || p.Id == scope.MunicipalityId)
            .Select(p => (p.Id, Form: p.On(day))).OrderBy(p => p.Form.Oktmo, StringComparer.Ordinal).Select(p => new HandPlace(p.Id, p.Form.ShortName))];
    }

    /// <summary>A stored value as the reader may see it: readers of aggregates no cell of fewer than five.</summary>
    public HandFigure FigureOf(HandValue value, string unit)
    {
        var figure = new HandFigure(value.Value, value.Numerator, value.Denominator);
        return database.Actor.Scope.Kind is ScopeKind.Aggregates && IsSmall(value, unit) ? HandFigure.NoData with { IsHidden = true } : figure;
    }

    private HandBook Book(IReadOnlyList<HandIndicator> indicators, Dictionary<int, IndicatorExpression?> parsed, ILookup<int, HandValue> values, MonitoringSheet? sheet)
    {
        var scope = database.Actor.Scope;
        Dictionary<string, IReadOnlyList<IndicatorRow>> rows = new(StringComparer.Ordinal);
        return new HandBook(
            indicators.Select(i => new HandSource(i.Code, parsed[i.Id], values[i.Id].ToDictionary(v => v.MunicipalityId ?? 0, v => FigureOf(v, i.Unit)))),
            (code, place) =>
            {
                if (sheet?.Find(code) is not { } method) return HandFigure.NoData;
                if (!rows.TryGetValue(code, out var seen)) rows[code] = seen = MonitoringPrivacy.Of(sheet.RowsOf(method), scope);
                return seen.FirstOrDefault(r => r.MunicipalityId == place) is not { } row ? HandFigure.NoData
                    : new HandFigure(row.Value.Number, row.Value.Numerator, row.Value.Denominator) { IsHidden = row.IsHidden };
            });
    }

    private async Task<MonitoringSheet?> SheetAsync(DateOnly day, CancellationToken ct) =>
        await sheets.OpenAsync(SheetSource.Live(day), ct) is { IsOk: true } opened ? opened.Value : null;

    private static bool IsSmall(HandValue value, string unit)
    {
        if (value is { Numerator: { } n, Denominator: { } z }) return DashboardSmallCells.IsSmall(n) || DashboardSmallCells.IsSmall(z) || DashboardSmallCells.IsSmall(z - n);
        return unit == "чел." && value.Value is { } people && people is > 0 and < DashboardSmallCells.Smallest;
    }
}
