using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Reads indicators kept by hand: a municipal service sees the region's values and its own, readers of aggregates no small cells.</summary>
public sealed class HandIndicatorQueries(Database database, MonitoringSheets sheets)
{
    /// <summary>Worked out on the last few days only: each needs the sheet of its day.</summary>
    private const int MostComputedDays = 3;

    private readonly HandReading _reading = new(database, sheets);

    public bool MayView => MethodRights.MayView(database.Actor);
    public bool MayKeep => MethodRights.MayKeep(database.Actor);
    public DateOnly Today => database.Today;

    /// <summary>The last reporting date that is over.</summary>
    public DateOnly LastDay => ReportCatalogue.PreviousHalfYear(database.Today.AddDays(1));

    /// <summary>By code; nothing for roles without figures.</summary>
    public async Task<IReadOnlyList<HandIndicatorRow>> ListAsync(HandFilter filter, CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        var all = await AllAsync(db, ct);
        var days = (await db.HandValues.GroupBy(v => v.IndicatorId).Select(g => new { g.Key, Day = g.Max(v => v.Day) }).ToListAsync(ct)).ToDictionary(g => g.Key, g => g.Day);
        var key = SearchKey.Of(filter.Text);
        List<HandIndicatorRow> rows = [];
        Dictionary<DateOnly, HandBook> books = [];
        foreach (var indicator in all.Where(i => (filter.WithClosed || !i.IsClosed) && Fits(i, key)))
        {
            DateOnly? day = indicator.Expression is not null ? LastDay : days.TryGetValue(indicator.Id, out var last) ? last : null;
            if (day is { } on && !books.ContainsKey(on)) books[on] = await _reading.OpenAsync(db, all, on, ct);
            rows.Add(await RowAsync(db, indicator, day, day is { } known ? books[known] : null, ct));
        }
        return rows;
    }

    /// <summary>Null for an unknown one and for roles without figures.</summary>
    /// <param name="id">Of the indicator.</param>
    /// <param name="on">The reporting date; null: the last one with values.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<HandCard?> FindAsync(int id, DateOnly? on, CancellationToken ct)
    {
        if (!MayView) return null;
        await using var db = database.Read();
        var all = await AllAsync(db, ct);
        if (all.FirstOrDefault(i => i.Id == id) is not { } indicator) return null;
        var days = await DaysAsync(db, indicator, ct);
        var day = on ?? (days.Count > 0 ? days[0] : LastDay);
        var book = await _reading.OpenAsync(db, all, day, ct);
        var lines = await LinesAsync(db, indicator, day, book, ct);
        var own = database.Actor.Scope.Kind is ScopeKind.Municipality ? lines.Find(l => l.MunicipalityId is not null) : null;
        return new HandCard(await RowAsync(db, indicator, day, book, ct), day, days)
        {
            Formula = indicator.Formula, Source = indicator.Source, Responsible = indicator.Responsible, Direction = indicator.Direction, TargetValue = indicator.TargetValue,
            Lines = lines, Series = await SeriesAsync(db, indicator, own?.MunicipalityId, all, days, ct), SeriesPlace = own?.Place ?? HandDraftRule.Region, MayKeep = MayKeep,
        };
    }

    /// <summary>The list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<HandIndicatorRow>> ExportAsync(HandFilter filter, CancellationToken ct)
    {
        var rows = await ListAsync(filter, ct);
        await NoteAsync(rows.Count, ct);
        return rows;
    }

    /// <summary>The values of a day for a file; leaves a line in the journal.</summary>
    public async Task<HandCard?> ExportAsync(int id, DateOnly? on, CancellationToken ct)
    {
        if (await FindAsync(id, on, ct) is not { } card) return null;
        await NoteAsync(card.Lines.Count, ct);
        return card;
    }

    /// <summary>For the form; null where it is not for the reader.</summary>
    public async Task<HandDraft?> FindDraftAsync(int id, CancellationToken ct)
    {
        if (!MayKeep) return null;
        await using var db = database.Read();
        if (await db.HandIndicators.SingleOrDefaultAsync(i => i.Id == id, ct) is not { } i) return null;
        return new()
        {
            Id = i.Id, Version = i.Version, Code = i.Code, Name = i.Name, Unit = i.Unit, Formula = i.Formula, IsExpression = i.Expression is not null, Expression = i.Expression,
            Direction = i.Direction, TargetValue = i.TargetValue, TargetWords = i.TargetWords, Source = i.Source, Responsible = i.Responsible, IsByPlace = i.IsByPlace,
        };
    }

    /// <summary>What the expression of a form gives in the region on the last reporting date; refused as on saving.</summary>
    public async Task<Result<HandCheck>> CheckAsync(HandDraft draft, CancellationToken ct)
    {
        if (!MayKeep) return AccessErrors.Forbidden;
        await using var db = database.Read();
        var others = (await AllAsync(db, ct)).Where(i => i.Id != draft.Id).ToList();
        var parsed = HandDraftRule.CheckExpression(draft.Expression, draft.Code, others);
        if (!parsed.IsOk) return parsed.Error;
        var book = await _reading.OpenAsync(db, others, LastDay, ct, parsed.Value);
        var operands = parsed.Value.Codes.Select(c => $"{NameOf(c, others)} = {WordsOf(book.Of(c, null))}").ToList();
        return new HandCheck(parsed.Value.ToString(), LastDay, book.Of(parsed.Value, null), operands);
    }

    /// <summary>All values on a day, by code, the region first: for reports and first screens. Indicators that are closed are left out unless they have a value on it.</summary>
    public async Task<IReadOnlyList<HandValueRow>> ValuesAsync(DateOnly day, CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        var all = await AllAsync(db, ct);
        var book = await _reading.OpenAsync(db, all, day, ct);
        var places = await _reading.PlacesAsync(db, day, ct);
        List<HandValueRow> rows = [];
        foreach (var indicator in all)
        {
            var found = (indicator.IsByPlace ? places.Select(p => (int?)p.Id).Prepend(null) : [null]).Select(place => ValueOf(indicator, place, book.Of(indicator.Code, place))).ToList();
            if (!indicator.IsClosed || found.Exists(f => f.Value is not null && indicator.Expression is null)) rows.AddRange(found);
        }
        return rows;
    }

    private Task NoteAsync(int rows, CancellationToken ct) =>
        database.NoteAsync(new AuditNote(AuditAction.Exported, "HandValues", AuditTerms.Summary(AuditAction.Exported, "HandValues")) { Rows = rows }, ct);

    private static HandValueRow ValueOf(HandIndicator i, int? place, HandFigure figure) =>
        new(i.Code, i.Name, i.Unit, place, figure.Value, figure.Numerator, figure.Denominator, LightOf(i, figure)) { IsHidden = figure.IsHidden, TargetWords = i.TargetWords };

    private async Task<HandIndicatorRow> RowAsync(MethodCenterDb db, HandIndicator i, DateOnly? day, HandBook? book, CancellationToken ct)
    {
        var figure = book?.Of(i.Code, null) ?? HandFigure.NoData;
        if (figure.Value is null && database.Actor.Scope is { Kind: ScopeKind.Municipality } scope && i.IsByPlace && book?.Of(i.Code, scope.MunicipalityId) is { } own) figure = own;
        return new(i.Id, i.Code, i.Name, i.Unit, day, figure)
        {
            Expression = i.Expression, IsByPlace = i.IsByPlace, IsClosed = i.IsClosed, TargetWords = i.TargetWords, Light = LightOf(i, figure),
            Filled = day is null || i.Expression is not null ? 0 : await db.HandValues.CountAsync(v => v.IndicatorId == i.Id && v.Day == day && v.MunicipalityId != null, ct),
        };
    }

    private async Task<List<HandLine>> LinesAsync(MethodCenterDb db, HandIndicator i, DateOnly day, HandBook book, CancellationToken ct)
    {
        var rows = await db.HandValues.Where(v => v.IndicatorId == i.Id && v.Day == day).ToListAsync(ct);
        var places = i.IsByPlace ? await _reading.PlacesAsync(db, day, ct) : [];
        return [.. places.Select(p => ((int?)p.Id, p.Name)).Prepend((null, HandDraftRule.Region)).Select(p =>
        {
            var (figure, row) = (book.Of(i.Code, p.Item1), rows.Find(r => r.MunicipalityId == p.Item1));
            return new HandLine(p.Item1, p.Item2, figure)
            {
                Note = row?.Note, EnteredAt = row?.EnteredAt, EnteredBy = row?.EnteredBy, Version = row?.Version, Light = LightOf(i, figure),
                MayEnter = i is { IsClosed: false, Expression: null } && MethodRights.MayEnter(database.Actor, p.Item1),
            };
        })];
    }

    /// <summary>Newest first: the days of entered values; of an expression the days of all values and the last half-years.</summary>
    private async Task<List<DateOnly>> DaysAsync(MethodCenterDb db, HandIndicator i, CancellationToken ct)
    {
        var days = await db.HandValues.Where(v => i.Expression != null || v.IndicatorId == i.Id).Select(v => v.Day).Distinct().ToListAsync(ct);
        if (i.Expression is not null) days.AddRange([LastDay, ReportCatalogue.PreviousHalfYear(LastDay)]);
        return [.. days.Distinct().OrderDescending()];
    }

    private async Task<List<HandPoint>> SeriesAsync(MethodCenterDb db, HandIndicator i, int? place, IReadOnlyList<HandIndicator> all, List<DateOnly> days, CancellationToken ct)
    {
        List<HandPoint> points = [];
        if (i.Expression is null)
        {
            var values = await db.HandValues.Where(v => v.IndicatorId == i.Id && v.MunicipalityId == place).OrderBy(v => v.Day).ToListAsync(ct);
            return values.ConvertAll(v => new HandPoint(v.Day, _reading.FigureOf(v, i.Unit)));
        }
        foreach (var day in days.Take(MostComputedDays).Order())
            points.Add(new(day, (await _reading.OpenAsync(db, all, day, ct)).Of(i.Code, place)));
        return points;
    }

    private static async Task<IReadOnlyList<HandIndicator>> AllAsync(MethodCenterDb db, CancellationToken ct) =>
        [.. (await db.HandIndicators.ToListAsync(ct)).OrderBy(i => i.Code.Length).ThenBy(i => i.Code, StringComparer.Ordinal)];

    private static bool Fits(HandIndicator i, string key) =>
        key.Length == 0 || new[] { i.Code, i.Name, i.Formula }.Any(t => SearchKey.Of(t).Contains(key, StringComparison.Ordinal));

    private static TrafficLight LightOf(HandIndicator i, HandFigure figure) => HandRule.LightOf(i.Direction, i.TargetValue, figure.Value);

    private static string NameOf(string code, IEnumerable<HandIndicator> hand) =>
        IndicatorCatalogue.Find(code)?.Code ?? hand.FirstOrDefault(h => IndicatorCode.KeyOf(h.Code) == code)?.Code ?? code;

    private static string WordsOf(HandFigure figure)
    {
        var value = figure.Value is { } number ? MethodTerms.Plain(number) : Formats.NoData;
        return figure is { Numerator: { } n, Denominator: { } z } ? $"{value} ({Formats.Number(n)} из {Formats.Number(z)})" : value;
    }
}
