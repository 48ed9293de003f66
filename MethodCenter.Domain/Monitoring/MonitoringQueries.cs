using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Indicators on any day, for the region and each municipality, with the people whom the reader may see.</summary>
public sealed class MonitoringQueries(Database database, MonitoringSheets sheets, SnilsVault vault)
{
    /// <summary>The numbers; refused for a day before all data, an unknown code, and those who have no figures of a municipality.</summary>
    public async Task<Result<MonitoringReport>> FindAsync(MonitoringRequest request, CancellationToken ct = default)
    {
        var scope = database.Actor.Scope;
        if (!MonitoringPrivacy.MaySee(scope)) return AccessErrors.Forbidden;
        if (request.Code is { } code && IndicatorCatalogue.Find(code) is null) return MonitoringErrors.NoIndicator(code);
        var opened = await sheets.OpenAsync(SheetSource.Live(request.Day), ct);
        if (!opened.IsOk) return opened.Error;
        var sheet = opened.Value;
        var place = await PlaceOfAsync(request.Oktmo, sheet.Index.Facts, ct);
        if (request.Oktmo is not null && place is null) return MonitoringErrors.NoPlace(request.Oktmo);
        var methods = request.Code is null ? sheet.Methods : [sheet.Find(request.Code)!];
        var names = request.WithPeople && scope.Kind is not ScopeKind.Aggregates ? await NamesAsync(ct) : null;
        var rows = methods.SelectMany(m => MonitoringPrivacy.Of(sheet.RowsOf(m), scope))
            .Where(r => place is null || r.MunicipalityId == place).Select(r => names is null ? r : WithPeople(r, sheet, names)).ToList();
        if (names is not null) await NoteAsync(rows, ct);
        return new MonitoringReport(sheet.Period, rows);
    }

    private IndicatorRow WithPeople(IndicatorRow row, MonitoringSheet sheet, Dictionary<int, string> names)
    {
        if (row.IsHidden || !MonitoringPrivacy.MaySeePeople(database.Actor.Scope, row.MunicipalityId)) return row;
        var organisations = sheet.Index.Facts.Organisations;
        return row with
        {
            People = [.. sheet.Of(row.Method, row.MunicipalityId).Entries.Select(e =>
                new FactPerson(e.Role, names.GetValueOrDefault(e.EducatorId), organisations.GetValueOrDefault(e.OrganisationId)?.Inn, e.Reason)
                {
                    EducatorId = e.EducatorId, OrganisationId = e.OrganisationId,
                })],
        };
    }

    /// <summary>By the code of the day; else by any code that a municipality ever had.</summary>
    private async Task<int?> PlaceOfAsync(string? oktmo, MonitoringFacts facts, CancellationToken ct)
    {
        if (oktmo is null) return null;
        if (facts.Places.FirstOrDefault(p => p.Oktmo == oktmo) is { } place) return place.Id;
        await using var db = database.Read();
        return await db.Municipalities.Where(m => m.Versions.Any(v => v.Oktmo == oktmo)).Select(m => (int?)m.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>СНИЛС of the people in the reader's scope, in full.</summary>
    private async Task<Dictionary<int, string>> NamesAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var sealedOnes = await db.Educators.Where(e => e.SnilsCipher != null).Select(e => new { e.Id, e.SnilsCipher }).ToListAsync(ct);
        return sealedOnes.ToDictionary(e => e.Id, e => vault.Reveal(e.SnilsCipher)!.Digits);
    }

    private Task NoteAsync(List<IndicatorRow> rows, CancellationToken ct) => database.NoteAsync(
        new AuditNote(AuditAction.Exported, "Educators", AuditTerms.Summary(AuditAction.Exported, "Educators"))
        {
            Rows = rows.SelectMany(r => r.People ?? []).Where(p => p.EducatorId != 0).Select(p => p.EducatorId).Distinct().Count(),
        }, ct);
}
