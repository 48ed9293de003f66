using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Reads of organisations: the list, its export, choices for selects. Cards are read by <see cref="OrganisationCards"/>.</summary>
public sealed class OrganisationQueries(Database database)
{
    /// <summary>A page of the list under the user's scope.</summary>
    public async Task<Page<OrganisationRow>> ListAsync(OrganisationFilter filter, PageRequest page, CancellationToken ct = default)
    {
        await using var db = database.Read();
        return await PageAsync(db, filter, page, ct);
    }

    /// <summary>The whole list for a file; leaves a line in the journal with the number of rows.</summary>
    public async Task<Page<OrganisationRow>> ExportAsync(OrganisationFilter filter, PageRequest order, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var all = await PageAsync(db, filter, order with { Skip = 0, Take = int.MaxValue }, ct);
        var note = new AuditNote(AuditAction.Exported, "Organisations", AuditTerms.Summary(AuditAction.Exported, "Organisations")) { Rows = all.Total };
        await database.NoteAsync(note, ct);
        return all;
    }

    /// <summary>What filters and forms offer; a municipality or a school sees its own municipality alone.</summary>
    public async Task<OrganisationChoiceLists> ListChoicesAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        var own = db.Scope.Kind is ScopeKind.Municipality or ScopeKind.Organisation ? db.Scope.MunicipalityId : 0;
        var municipalities = await db.Municipalities.Where(m => own == 0 || m.Id == own).OrderBy(m => m.ShortName).ThenBy(m => m.Id)
            .Select(m => new MunicipalityChoice(m.Id, m.Oktmo, m.Name, m.ShortName, m.TileRow, m.TileColumn)).ToListAsync(ct);
        var types = await db.OrganisationTypes.OrderBy(t => t.Rank).ToListAsync(ct);
        var levels = types.SelectMany(t => t.Levels.Split(';', StringSplitOptions.RemoveEmptyEntries)).Distinct().ToList();
        return new(municipalities, types, levels);
    }

    /// <summary>Open organisations whose name or ИНН fits, for selects; 20 at most.</summary>
    public async Task<IReadOnlyList<OrganisationChoice>> FindChoicesAsync(string? text, int? municipalityId, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var filter = new OrganisationFilter { Text = text, MunicipalityId = municipalityId, IsOpen = true };
        var found = await OrganisationSearch.FindAsync(db, filter, ct);
        return await found.OrderBy(o => o.NameKey).ThenBy(o => o.Id).Take(20)
            .Select(o => new OrganisationChoice(o.Id, o.ShortName, o.Settlement, o.Inn)).ToListAsync(ct);
    }

    private static async Task<Page<OrganisationRow>> PageAsync(MethodCenterDb db, OrganisationFilter filter, PageRequest page, CancellationToken ct)
    {
        var day = filter.Day ?? db.Today;
        var found = await OrganisationSearch.FindAsync(db, filter, ct);
        var total = await found.CountAsync(ct);
        var shown = await OrganisationSearch.Sorted(db, found, page).Skip(page.Skip).Take(page.Take)
            .Select(o => new
            {
                o.Id, o.ShortName, o.FullName, o.Inn, o.MunicipalityId, o.Locality, o.IsMonitored, o.ClosedOn,
                Municipality = db.Municipalities.First(m => m.Id == o.MunicipalityId).ShortName,
                Type = db.OrganisationTypes.First(t => t.Code == o.TypeCode).Name,
                HasLowResults = o.LowResultsPeriods.Any(p => p.From <= day && (p.Until == null || p.Until >= day)),
                IsCounted = o.Structures.Any(s => s.Kind != StructureKind.Union && s.ActKind != null && s.ActNumber != null
                    && s.ActDate <= day && (s.Until == null || s.Until >= day)),
                HasAny = o.Structures.Any(s => s.Kind != StructureKind.Union && (s.Until == null || s.Until >= day)),
            }).ToListAsync(ct);
        var heads = await OrganisationHeads.CountAsync(db, [.. shown.Select(o => o.Id)], day, ct);
        return new([.. shown.Select(o => new OrganisationRow(
            o.Id, o.ShortName, o.FullName, o.Inn, o.MunicipalityId, o.Municipality, o.Type, o.Locality, o.IsMonitored, o.HasLowResults,
            o.IsCounted ? ServiceMark.Counted : o.HasAny ? ServiceMark.WithoutAct : ServiceMark.None, o.ClosedOn,
            heads.Of(o.Id).Teachers, heads.Of(o.Id).Managers, heads.Of(o.Id).Working))], total);
    }
}

/// <summary>A line to choose an organisation by.</summary>
public sealed record OrganisationChoice(int Id, string Name, string? Settlement, string Inn);

/// <summary>What filters and forms of organisations offer.</summary>
public sealed record OrganisationChoiceLists(
    IReadOnlyList<MunicipalityChoice> Municipalities, IReadOnlyList<OrganisationType> Types, IReadOnlyList<string> Levels);
