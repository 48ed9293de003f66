using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>Schemes, the rating on a date, the grid of marks. All see places and sums; parts only where the scope reaches.</summary>
public sealed class RatingQueries(Database database, MonitoringSheets sheets)
{
    private sealed record Mark(string Criterion, int MunicipalityId, DateOnly Day, decimal Value, string? Note);

    /// <summary>The user may open the rating: pages ask it, every query decides anew.</summary>
    public bool MayView => ServiceRatingRights.MayView(database.Actor);
    public bool MayKeep => ServiceRatingRights.MayKeep(database.Actor);
    public int? OwnMunicipalityId => database.Actor.Scope.Kind is ScopeKind.Municipality ? database.Actor.Scope.MunicipalityId : null;
    public DateOnly Today => database.Today;

    /// <summary>The approved first, the newest first; drafts for the centre alone.</summary>
    public async Task<IReadOnlyList<RatingSchemeRow>> ListSchemesAsync(CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        var all = MayKeep;
        var schemes = await db.RatingSchemes.Where(s => all || s.State != SchemeState.Draft).ToListAsync(ct);
        return [.. schemes.OrderBy(s => s.State is SchemeState.Approved ? 0 : s.State is SchemeState.Draft ? 1 : 2).ThenByDescending(s => s.Id).Select(RowOf)];
    }

    /// <summary>Null for absent ones, and for drafts where the reader is not the centre.</summary>
    public async Task<RatingSchemeRow?> FindSchemeAsync(int id, CancellationToken ct) => (await ListSchemesAsync(ct)).FirstOrDefault(s => s.Id == id);

    /// <summary>Frozen rounds to count from, the newest first.</summary>
    public async Task<IReadOnlyList<RatingSource>> ListSourcesAsync(CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        return await (
            from snapshot in db.RoundSnapshots
            join round in db.MonitoringRounds on snapshot.RoundId equals round.Id
            orderby snapshot.Day descending, snapshot.Number descending
            select new RatingSource(snapshot.Id, round.Title, snapshot.Day, snapshot.Number)).ToListAsync(ct);
    }

    /// <summary>The rating by a scheme from a snapshot or from a date of the data as they are now.</summary>
    public async Task<Result<RatingTable>> FindAsync(int schemeId, SheetSource source, CancellationToken ct)
    {
        if (!MayView) return AccessErrors.Forbidden;
        if (await FindSchemeAsync(schemeId, ct) is not { } scheme) return ServiceRatingErrors.SchemeNotFound;
        var opened = await sheets.OpenAsync(source, ct);
        if (!opened.IsOk) return opened.Error;
        await using var db = database.Read();
        var outcomes = await CountAsync(db, scheme, opened.Value, ct);
        var (before, places) = await BeforeAsync(db, scheme, opened.Value.Period.Day, ct);
        var marks = await MarksAsync(db, schemeId, opened.Value.Period.Day, ct);
        var tiles = await db.Municipalities.ToDictionaryAsync(m => m.Id, ct);
        var lines = outcomes.Select(o => LineOf(o, opened.Value, marks) with { PlaceBefore = places.GetValueOrDefault(o.MunicipalityId), TileRow = tiles[o.MunicipalityId].TileRow, TileColumn = tiles[o.MunicipalityId].TileColumn, Name = tiles[o.MunicipalityId].ShortName });
        return new RatingTable(scheme, opened.Value.Period.Day, source.SnapshotId, before, [.. lines.OrderBy(l => l.Place ?? int.MaxValue).ThenBy(l => l.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The table for a file; leaves a line in the journal.</summary>
    public async Task<Result<RatingTable>> ExportAsync(int schemeId, SheetSource source, CancellationToken ct)
    {
        var found = await FindAsync(schemeId, source, ct);
        if (found.IsOk) await database.NoteAsync(new AuditNote(AuditAction.Exported, nameof(RatingScheme), AuditTerms.Summary(AuditAction.Exported, nameof(RatingScheme))) { SubjectId = schemeId, Rows = found.Value.Lines.Count }, ct);
        return found;
    }

    /// <summary>Values entered by hand on a day; for the centre.</summary>
    public async Task<RatingMarkSheet?> FindMarksAsync(int schemeId, DateOnly day, CancellationToken ct)
    {
        if (!MayKeep || await FindSchemeAsync(schemeId, ct) is not { } scheme) return null;
        await using var db = database.Read();
        var marks = (await db.RatingMarks.Where(m => m.SchemeId == schemeId && m.Day == day).ToListAsync(ct)).ToLookup(m => m.MunicipalityId);
        var places = await db.Municipalities.OrderBy(m => m.ShortName).Select(m => new { m.Id, m.ShortName }).ToListAsync(ct);
        return new(scheme, day, [.. scheme.Criteria.Where(c => c.Indicator is null)],
            [.. places.Select(p => new RatingMarkLine(p.Id, p.ShortName, marks[p.Id].ToDictionary(m => m.Criterion, m => (m.Value, m.Note), StringComparer.Ordinal)))]);
    }

    /// <summary>Sums alone, for a contest of the centre.</summary>
    internal async Task<Result<IReadOnlyDictionary<int, long?>>> SumsAsync(int schemeId, DateOnly day, CancellationToken ct)
    {
        await using var db = database.Read();
        var snapshot = await ProposalReading.LastOfAsync(db, day, ct);
        var found = await FindAsync(schemeId, snapshot is { } id ? SheetSource.Frozen(id) : SheetSource.Live(day), ct);
        if (!found.IsOk) return found.Error;
        return found.Value.Lines.ToDictionary(l => l.MunicipalityId, l => l.Tenths);
    }

    private static RatingSchemeRow RowOf(RatingScheme scheme) => new(scheme.Id, scheme.Version, scheme.Title, scheme.State)
    {
        Criteria = RatingCriterion.Read(scheme.Criteria), ApprovedBy = scheme.ApprovedBy, Act = scheme.Act, ApprovedOn = scheme.ApprovedOn, CreatedAt = scheme.CreatedAt, CreatedBy = scheme.CreatedBy,
    };

    private static async Task<IReadOnlyList<RatingOutcome>> CountAsync(MethodCenterDb db, RatingSchemeRow scheme, MonitoringSheet sheet, CancellationToken ct)
    {
        var marks = await MarksAsync(db, scheme.Id, sheet.Period.Day, ct);
        var inputs = sheet.Places.ToDictionary(p => p.Id, _ => new Dictionary<string, decimal>(StringComparer.Ordinal));
        foreach (var mark in marks.Values) if (inputs.TryGetValue(mark.MunicipalityId, out var values)) values[mark.Criterion] = mark.Value;
        foreach (var criterion in scheme.Criteria)
        {
            if (criterion.Indicator is null || sheet.Find(criterion.Indicator) is not { } method) continue;
            foreach (var row in sheet.RowsOf(method).Skip(1)) if (row.Value.Number is { } number) inputs[row.MunicipalityId!.Value][criterion.Code] = number;
        }
        return RatingRule.Of(scheme.Criteria, [.. sheet.Places.Select(p => new RatingInput(p.Id, inputs[p.Id]))]);
    }

    /// <summary>Places in the frozen round before, by the same scheme.</summary>
    private async Task<(DateOnly? Day, IReadOnlyDictionary<int, int?> Places)> BeforeAsync(MethodCenterDb db, RatingSchemeRow scheme, DateOnly day, CancellationToken ct)
    {
        var days = await db.RoundSnapshots.Where(s => s.Day < day).Select(s => s.Day).Distinct().ToListAsync(ct);
        if (RoundComparison.Choose(day, days) is not { } earlier || await ProposalReading.LastOfAsync(db, earlier, ct) is not { } id) return (null, new Dictionary<int, int?>());
        var opened = await sheets.OpenAsync(SheetSource.Frozen(id), ct);
        if (!opened.IsOk) return (null, new Dictionary<int, int?>());
        return (earlier, (await CountAsync(db, scheme, opened.Value, ct)).ToDictionary(o => o.MunicipalityId, o => o.Place));
    }

    /// <summary>
    /// The last mark not later than the day, of every municipality: sums and places are those of the whole region for everybody, so marks are
    /// counted past the scope; they leave the room only as sums, or where the parts are the reader's own.
    /// </summary>
    private static async Task<Dictionary<(string Criterion, int MunicipalityId), Mark>> MarksAsync(MethodCenterDb db, int schemeId, DateOnly day, CancellationToken ct) =>
        (await PastScope.Of(db.RatingMarks).Where(m => m.SchemeId == schemeId && m.Day <= day).Select(m => new Mark(m.Criterion, m.MunicipalityId, m.Day, m.Value, m.Note)).ToListAsync(ct))
            .GroupBy(m => (m.Criterion, m.MunicipalityId)).ToDictionary(g => g.Key, g => g.MaxBy(m => m.Day)!);

    private RatingLine LineOf(RatingOutcome outcome, MonitoringSheet sheet, Dictionary<(string, int), Mark> marks)
    {
        var line = new RatingLine(outcome.MunicipalityId, "", 0, 0, outcome.Tenths, outcome.Place);
        if (!ServiceRatingRights.SeesParts(database.Actor, outcome.MunicipalityId)) return line;
        return line with
        {
            Cells = [.. outcome.Parts.Select(p => CellOf(p, outcome.MunicipalityId, sheet, marks))],
            LeftOut = [.. outcome.LeftOut.Select(c => c.Name)],
            SeesPeople = MonitoringPrivacy.MaySeePeople(database.Actor.Scope, outcome.MunicipalityId),
        };
    }

    private static RatingCell CellOf(RatingPart part, int municipalityId, MonitoringSheet sheet, Dictionary<(string, int), Mark> marks)
    {
        if (part.Criterion.Indicator is { } code)
            return new(part, sheet.Find(code) is { } method ? ValueWords.Whole(method, sheet.Of(method, municipalityId).Value) : Formats.NoData);
        var mark = marks.GetValueOrDefault((part.Criterion.Code, municipalityId));
        var words = mark is null ? Formats.NoData : $"{mark.Value.ToString("0.##", Formats.Russian)} {part.Criterion.Unit}".TrimEnd();
        return new(part, words) { MarkDay = mark?.Day, Note = mark?.Note };
    }
}
