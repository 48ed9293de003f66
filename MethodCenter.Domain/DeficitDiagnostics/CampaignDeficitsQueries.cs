using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Deficits of a competence in a municipality (place when tested), or in the region.</summary>
/// <param name="Competence">Code.</param>
/// <param name="Oktmo">The municipality's present code; null for the region.</param>
/// <param name="Municipality">Short name; null for the region.</param>
/// <param name="Deficit">People strictly below the threshold.</param>
/// <param name="Tested">People with a result.</param>
public sealed record CampaignDeficitRow(string Competence, string? Oktmo, string? Municipality, int Deficit, int Tested);

/// <summary>Refusals of counting a campaign.</summary>
public static class CampaignDeficitsErrors
{
    public static readonly DomainError Forbidden = DiagnosticsErrors.New("deficits-forbidden", "Сводку дефицитов по всем муниципалитетам видят сотрудники ЦНППМ.");

    public static DomainError NoCampaign(string code) => DiagnosticsErrors.New("no-campaign", $"Нет кампании с кодом «{code}». Проверьте код в списке кампаний.");
}

/// <summary>All competences of a campaign by municipality: for the command line and for checking against other counts.</summary>
public sealed class CampaignDeficitsQueries(Database database)
{
    /// <summary>
    /// Counted attempts alone; by the rank of the competence, then the region, then ОКТМО. Municipalities with nobody tested in a
    /// competence are left out.
    /// </summary>
    public async Task<Result<IReadOnlyList<CampaignDeficitRow>>> ListAsync(string code, CancellationToken ct = default)
    {
        if (database.Actor.Scope.Kind != ScopeKind.Region) return CampaignDeficitsErrors.Forbidden;
        await using var db = database.Read();
        var wanted = code.Trim();
        var id = await db.Campaigns.Where(c => c.Code == wanted).Select(c => (int?)c.Id).SingleOrDefaultAsync(ct);
        if (id is null) return CampaignDeficitsErrors.NoCampaign(wanted);
        var filter = new HeatMapFilter { CampaignId = id, By = HeatMapCut.Municipality };
        var map = (await HeatMapBuild.ReadAsync(new HeatMapWindow(db), filter, ct))!.Map;
        var places = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => new { m.Oktmo, m.ShortName }, ct);
        var columns = map.Columns.Select(c => places.GetValueOrDefault(int.Parse(c.Key, System.Globalization.CultureInfo.InvariantCulture))).ToList();
        var rows = map.Rows.SelectMany(row => columns
            .Select((place, i) => new CampaignDeficitRow(row.Code, place?.Oktmo ?? "", place?.ShortName, row.Cells[i].Deficits, row.Cells[i].Tested))
            .Where(r => r.Tested > 0).OrderBy(r => r.Oktmo, StringComparer.Ordinal)
            .Prepend(new(row.Code, null, null, row.Total.Deficits, row.Total.Tested))).ToList();
        await database.NoteAsync(new AuditNote(AuditAction.Exported, "Deficits", $"{AuditTerms.Summary(AuditAction.Exported, "Deficits")}: {wanted}") { Rows = rows.Count }, ct);
        return rows;
    }
}
