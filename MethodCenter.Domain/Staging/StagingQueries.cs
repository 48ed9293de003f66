using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>Reads what is kept of distributions. Foreign and absent ids answer null alike.</summary>
public sealed class StagingQueries(Database database)
{
    private const int NamesShown = 10;

    public async Task<Page<StagingRow>> ListAsync(StagingFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!StagingRights.MayView(database.Actor)) return Page<StagingRow>.Empty;
        await using var db = database.Read();
        var found = db.Stagings.AsQueryable();
        if (filter.Kind is { } kind) found = found.Where(s => s.Kind == kind);
        if (filter.State is { } state) found = found.Where(s => s.State == state);
        var rows = await found.OrderByDescending(s => s.CreatedAt).ThenByDescending(s => s.Id).ToListAsync(ct);
        var key = SearchKey.Of(filter.Text);
        var matching = key.Length == 0 ? rows : rows.FindAll(s => SearchKey.Of(s.Title).Contains(key, StringComparison.Ordinal));
        return new(await db.RowsAsync([.. matching.Skip(page.Skip).Take(page.Take)], ct), matching.Count);
    }

    public async Task<StagingCard?> FindAsync(int id, CancellationToken ct)
    {
        if (!StagingRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        if (await db.Stagings.SingleOrDefaultAsync(s => s.Id == id, ct) is not { } staging) return null;
        var variants = await db.StagingVariants.Where(v => v.StagingId == id).OrderBy(v => v.Place).ToListAsync(ct);
        var row = (await db.RowsAsync([staging], ct))[0];
        return new(row, staging.AbsenceId, await AbsenceTextAsync(db, staging, ct), StagingRights.MayKeep(db.Actor, staging), variants.ConvertAll(VariantReading.RowOf));
    }

    public async Task<VariantCard?> FindVariantAsync(int variantId, CancellationToken ct)
    {
        if (!StagingRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        if (await db.StagingVariants.SingleOrDefaultAsync(v => v.Id == variantId, ct) is not { } variant) return null;
        var staging = await db.Stagings.SingleAsync(s => s.Id == variant.StagingId, ct);
        var settings = StagingJson.Settings(variant.Settings);
        return new(VariantReading.RowOf(variant), staging.Kind, staging.Title, StagingRights.MayKeep(db.Actor, staging), settings, await db.HandAsync(variant, settings, ct),
            variant.OrderNumber, variant.OrderDate, variant.From, variant.Until, StagingJson.Order(variant.Order), variant.ApprovedAt, variant.ApprovedBy);
    }

    /// <summary>Sorted by Name (usual), Organisation, Municipality, Giver, Score.</summary>
    public async Task<Page<LineRow>> LinesAsync(int variantId, LineFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!StagingRights.MayView(database.Actor)) return Page<LineRow>.Empty;
        await using var db = database.Read();
        if (await db.StagingVariants.SingleOrDefaultAsync(v => v.Id == variantId, ct) is not { } variant) return Page<LineRow>.Empty;
        var found = db.LinesOf(variant, filter);
        var rows = await found.SortedBy(page).Skip(page.Skip).Take(page.Take).ToListAsync(ct);
        return new(rows.ConvertAll(VariantReading.LineOf), await found.CountAsync(ct));
    }

    /// <summary>All lines of the filter for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<LineRow>> ExportLinesAsync(int variantId, LineFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await LinesAsync(variantId, filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(new AuditNote(AuditAction.Exported, nameof(StagingVariant), AuditTerms.Summary(AuditAction.Exported, nameof(StagingVariant)))
        {
            SubjectId = variantId, Rows = all.Total,
        }, ct);
        return all.Items;
    }

    /// <summary>Every giver of the variant, the greatest load first; also what to choose «почему не …» from.</summary>
    public async Task<IReadOnlyList<LoadRow>> LoadsAsync(int variantId, CancellationToken ct)
    {
        if (!StagingRights.MayView(database.Actor)) return [];
        await using var db = database.Read();
        if (await db.StagingVariants.SingleOrDefaultAsync(v => v.Id == variantId, ct) is not { } variant) return [];
        var loads = LoadSheet.Read(StagingJson.Measures(variant.Measures).Loads);
        var names = await db.GiverNamesAsync(variantId, [.. loads.Select(l => l.Key)], ct);
        return [.. loads.Select(l => new LoadRow(l.Key, names.GetValueOrDefault(l.Key, "—"), l.Held, l.Added, l.Soft, l.Hard))
            .OrderByDescending(l => l.Count).ThenBy(l => l.Name, StringComparer.Ordinal).ThenBy(l => l.GiverKey, StringComparer.Ordinal)];
    }

    /// <summary>Two to four variants of one distribution.</summary>
    public async Task<Result<VariantComparison>> CompareAsync(IReadOnlyList<int> variantIds, PageRequest page, CancellationToken ct)
    {
        if (!StagingRights.MayView(database.Actor)) return StagingErrors.VariantNotFound;
        var ids = variantIds.Distinct().ToArray();
        if (ids.Length is < 2 or > 4) return StagingErrors.CompareTwoToFour;
        await using var db = database.Read();
        var variants = await db.StagingVariants.Where(v => EF.Parameter(ids).Contains(v.Id)).OrderBy(v => v.Place).ToListAsync(ct);
        if (variants.Count < ids.Length) return StagingErrors.VariantNotFound;
        if (variants.DistinctBy(v => v.StagingId).Count() > 1) return StagingErrors.CompareTwoToFour;
        var lines = await db.VariantLines.Where(l => EF.Parameter(ids).Contains(l.VariantId))
            .Select(l => new ComparedLine(l.VariantId, l.SeekerKey, l.Name, l.PlaceId, l.GiverKey, l.GiverName, l.Score)).ToListAsync(ct);
        List<IGrouping<string, ComparedLine>> differing = [.. lines.GroupBy(l => l.SeekerKey)
            .Where(g => g.Count() < variants.Count || g.Select(l => l.GiverKey).Distinct().Count() > 1)
            .OrderBy(g => g.First().Name, StringComparer.Ordinal).ThenBy(g => g.Key, StringComparer.Ordinal)];
        var shown = differing.Skip(page.Skip).Take(page.Take).ToList();
        var places = shown.Select(g => g.First().PlaceId).Distinct().ToArray();
        var names = await db.Organisations.Where(o => EF.Parameter(places).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.ShortName, ct);
        var rows = shown.ConvertAll(g => new DifferenceRow(g.Key, g.First().Name, names.GetValueOrDefault(g.First().PlaceId, ""),
            variants.ConvertAll(v => g.FirstOrDefault(l => l.VariantId == v.Id)?.Giver))
        {
            Scores = variants.ConvertAll(v => g.FirstOrDefault(l => l.VariantId == v.Id && l.Giver != null)?.Score),
        });
        return new VariantComparison(variants.ConvertAll(VariantReading.RowOf), new(rows, differing.Count));
    }

    /// <summary>The uncovered by reason, the most frequent first.</summary>
    public async Task<IReadOnlyList<UncoveredGroup>> UncoveredAsync(int variantId, CancellationToken ct)
    {
        if (!StagingRights.MayView(database.Actor)) return [];
        await using var db = database.Read();
        var lines = await db.VariantLines.Where(l => l.VariantId == variantId && l.Uncovered != null).OrderBy(l => l.Name).ThenBy(l => l.Id)
            .Select(l => new { l.Name, Reason = l.Uncovered! }).ToListAsync(ct);
        return [.. lines.GroupBy(l => l.Reason).Select(g => new UncoveredGroup(g.Key, g.Count(), [.. g.Take(NamesShown).Select(l => l.Name)]))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Reason, StringComparer.Ordinal)];
    }

    /// <summary>Absences that last or come, for a new substitution.</summary>
    public async Task<IReadOnlyList<AbsenceOption>> AbsencesAsync(CancellationToken ct)
    {
        if (!StagingRights.MayKeep(database.Actor, StagingKind.Substitution)) return [];
        await using var db = database.Read();
        var today = db.Today;
        return await (from a in db.MethodistAbsences
                      join m in db.Methodists on a.MethodistId equals m.Id
                      where a.Until >= today
                      orderby a.From, m.NameKey, a.Id
                      select new AbsenceOption(a.Id, m.Id, m.FullName, a.From, a.Until, db.Assignments.Count(x => x.MethodistId == m.Id
                          && x.From <= a.Until && (x.Until == null || x.Until >= a.From)))).ToListAsync(ct);
    }

    private static async Task<string?> AbsenceTextAsync(MethodCenterDb db, StagingCase staging, CancellationToken ct)
    {
        if (await db.AbsenceAsync(staging, ct) is not { } absence) return null;
        var name = await db.Methodists.Where(m => m.Id == absence.MethodistId).Select(m => m.FullName).FirstOrDefaultAsync(ct);
        return $"{name}: {Formats.Date(absence.From)} – {Formats.Date(absence.Until)}";
    }

    private sealed record ComparedLine(int VariantId, string SeekerKey, string Name, int PlaceId, string? GiverKey, string? Giver, int Score);
}
