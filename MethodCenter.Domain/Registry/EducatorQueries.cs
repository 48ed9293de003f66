using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Lists of people: paged, sorted and filtered in the database under the scope of whoever asks.</summary>
public sealed class EducatorQueries(Database database, SnilsVault vault)
{
    /// <summary>Two letters stand in most names: the first page of those is found without walking to the end.</summary>
    private const int ShortestWalk = 3;

    /// <summary>One page of the list and how many people the whole list has. A search by name leaves a line in the journal.</summary>
    public async Task<Page<EducatorRow>> ListEducatorsAsync(EducatorFilter filter, PageRequest page, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var found = db.Matching(await EducatorCounted.CompleteAsync(db, filter, ct), vault);
        if (filter.Text?.Trim().Length >= ShortestWalk) return await SearchAsync(db, found, filter.Text, page, ct);
        var rows = await RowsAsync(db, found, page with { Take = Math.Clamp(page.Take, 1, 500) }, ct);
        var total = rows.Count < page.Take && (rows.Count > 0 || page.Skip == 0) ? page.Skip + rows.Count : await found.CountAsync(ct);
        if (!string.IsNullOrWhiteSpace(filter.Text) && page.Skip == 0) await database.NoteAsync(SearchNote.Of(filter.Text, total), ct);
        return new(rows, total);
    }

    /// <summary>A part of a name is found by walking all names, so they are walked once: for the ids, whose number is the total.</summary>
    private async Task<Page<EducatorRow>> SearchAsync(MethodCenterDb db, IQueryable<Educator> found, string text, PageRequest page, CancellationToken ct)
    {
        var ids = await found.SortedBy(db, page).Select(e => e.Id).ToListAsync(ct);
        var shown = ids.Skip(page.Skip).Take(Math.Clamp(page.Take, 1, 500)).ToArray();
        var rows = await RowsAsync(db, db.Educators.Where(e => EF.Parameter(shown).Contains(e.Id)), page with { Take = int.MaxValue }, ct);
        if (page.Skip == 0) await database.NoteAsync(SearchNote.Of(text, ids.Count), ct);
        return new(rows, ids.Count);
    }

    /// <summary>How many people a filter finds: what stands on a figure and on the button that opens its list.</summary>
    public async Task<int> CountEducatorsAsync(EducatorFilter filter, CancellationToken ct = default)
    {
        await using var db = database.Read();
        return await db.Matching(await EducatorCounted.CompleteAsync(db, filter, ct), vault).CountAsync(ct);
    }

    /// <summary>The same list in one piece; the journal keeps how many rows went out.</summary>
    public async Task<IReadOnlyList<EducatorRow>> ExportEducatorsAsync(EducatorFilter filter, PageRequest order, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var found = db.Matching(await EducatorCounted.CompleteAsync(db, filter, ct), vault);
        var rows = await RowsAsync(db, found, order with { Skip = 0, Take = int.MaxValue }, ct);
        await database.NoteAsync(
            new AuditNote(AuditAction.Exported, "Educators", AuditTerms.Summary(AuditAction.Exported, "Educators"))
            {
                Rows = rows.Count, Keys = new(filter.MunicipalityId ?? NullIfZero(db.Scope.MunicipalityId), filter.OrganisationId ?? NullIfZero(db.Scope.OrganisationId)),
            }, ct);
        return rows;
    }

    /// <summary>The dictionaries behind filters and forms; a municipality sees only itself.</summary>
    public async Task<EducatorChoices> ListChoicesAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        var own = db.Scope.Kind is ScopeKind.Municipality or ScopeKind.Organisation ? db.Scope.MunicipalityId : 0;
        var municipalities = await db.Municipalities.Where(m => own == 0 || m.Id == own).OrderBy(m => m.ShortName)
            .Select(m => new PlaceChoice(m.Id, m.ShortName)).ToListAsync(ct);
        return new(
            municipalities,
            await db.Positions.OrderBy(p => p.Rank).Select(p => new CodeChoice(p.Code, p.Name)).ToListAsync(ct),
            await db.Subjects.OrderBy(s => s.Rank).Select(s => new CodeChoice(s.Code, s.Name)).ToListAsync(ct),
            await db.QualificationCategories.OrderBy(c => c.Rank).Select(c => new CodeChoice(c.Code, c.Name)).ToListAsync(ct));
    }

    /// <summary>Open organisations by a part of the name, at most fifty: what a form or a filter offers.</summary>
    public async Task<IReadOnlyList<PlaceChoice>> ListPlacesAsync(string? text, int? municipalityId, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var (key, today) = (SearchKey.Of(text), db.Today);
        return await db.Organisations
            .Where(o => (municipalityId == null || o.MunicipalityId == municipalityId) && (o.ClosedOn == null || o.ClosedOn >= today))
            .Where(o => key == "" || o.NameKey.Contains(key))
            .OrderBy(o => o.NameKey).Take(50).Select(o => new PlaceChoice(o.Id, o.ShortName)).ToListAsync(ct);
    }

    /// <summary>Names behind the chips of a filter; null for what is out of scope.</summary>
    public async Task<string?> FindPlaceNameAsync(int organisationId, CancellationToken ct = default)
    {
        await using var db = database.Read();
        return await db.Organisations.Where(o => o.Id == organisationId).Select(o => o.ShortName).SingleOrDefaultAsync(ct);
    }

    internal static async Task<List<EducatorRow>> RowsAsync(MethodCenterDb db, IQueryable<Educator> found, PageRequest page, CancellationToken ct)
    {
        var today = db.Today;
        var sorted = found.SortedBy(db, page);
        var slice = page.Take == int.MaxValue ? sorted : sorted.Skip(page.Skip).Take(page.Take);
        var rows = await slice.Select(e => new EducatorRow(e.Id, e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName))
        {
            MunicipalityId = e.MunicipalityId,
            OrganisationId = e.OrganisationId,
            Position = e.PositionCode ?? "",
            Subject = e.SubjectCode,
            Category = e.CategoryCode,
            Kind = e.HomeKind,
            PostGroup = e.PostGroup,
            BirthDate = e.BirthDate,
            TeachingSince = e.TeachingSince,
            WorksFrom = e.WorksFrom,
            WorksUntil = e.WorksUntil,
            HasSnils = e.SnilsHash != null,
        }).ToListAsync(ct);
        var names = await EducatorNames.LoadAsync(db, rows, ct);
        return rows.ConvertAll(r => names.Complete(r, today));
    }

    private static int? NullIfZero(int id) => id == 0 ? null : id;
}
