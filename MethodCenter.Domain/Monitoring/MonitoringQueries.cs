using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Indicators on any day, for the region and each municipality, with the people whom the reader may see.</summary>
public sealed class MonitoringQueries(Database database, SnilsVault vault)
{
    /// <summary>The numbers; refused for a day before all data, an unknown code, and those who have no figures of a municipality.</summary>
    public async Task<Result<MonitoringReport>> FindAsync(MonitoringRequest request, CancellationToken ct = default)
    {
        var scope = database.Actor.Scope;
        if (!MonitoringPrivacy.MaySee(scope)) return AccessErrors.Forbidden;
        if (request.Code is { } code && IndicatorCatalogue.Find(code) is null) return MonitoringErrors.NoIndicator(code);
        var read = await ReadAsync(request.Day, ct);
        if (!read.IsOk) return read.Error;
        var index = new MonitoringIndex(read.Value);
        var place = await PlaceOfAsync(request.Oktmo, index.Facts, ct);
        if (request.Oktmo is not null && place is null) return MonitoringErrors.NoPlace(request.Oktmo);
        var methods = request.Code is null ? IndicatorCatalogue.All : [IndicatorCatalogue.Find(request.Code)!];
        var names = request.WithPeople && scope.Kind is not ScopeKind.Aggregates ? await NamesAsync(ct) : null;
        var rows = methods.SelectMany(m => MonitoringPrivacy.Of(RowsOf(IndicatorCalculator.Compute(m, index), index.Facts, names), scope))
            .Where(r => place is null || r.MunicipalityId == place).ToList();
        if (names is not null) await NoteAsync(rows, ct);
        return new MonitoringReport(index.Period, rows);
    }

    /// <summary>The facts of a day of the whole region, for whoever freezes or compares them: region scope only.</summary>
    public async Task<Result<MonitoringFacts>> ReadFactsAsync(DateOnly day, CancellationToken ct = default) =>
        database.Actor.Scope.Kind is ScopeKind.Region ? await ReadAsync(day, ct) : AccessErrors.Forbidden;

    private async Task<Result<MonitoringFacts>> ReadAsync(DateOnly day, CancellationToken ct)
    {
        var facts = await MonitoringReading.ReadAsync(database, ReportingPeriod.Of(day), ct);
        if (facts.HasRecords) return facts;
        var first = await MonitoringReading.FirstDayAsync(database, ct);
        if (first is null && facts.Organisations.Count == 0) return MonitoringErrors.Empty;
        return first > day ? MonitoringErrors.BeforeData(day, first.Value) : facts;
    }

    private List<IndicatorRow> RowsOf(IndicatorFacts counted, MonitoringFacts facts, Dictionary<int, string>? names)
    {
        List<IndicatorRow> rows = [RowOf(counted.Method, null, counted.Region, facts, names)];
        foreach (var place in facts.Places) rows.Add(RowOf(counted.Method, place, counted.Places[place.Id], facts, names));
        return rows;
    }

    private IndicatorRow RowOf(IndicatorMethod method, PlaceFact? place, FactList list, MonitoringFacts facts, Dictionary<int, string>? names) =>
        new(method, place?.Id, place?.Oktmo, place?.Name, list.Value)
        {
            Light = TargetRule.Of(method, list.Value.Number, place is not null),
            People = names is null || !MonitoringPrivacy.MaySeePeople(database.Actor.Scope, place?.Id) ? null
                : [.. list.Entries.Select(e => new FactPerson(e.Role, names.GetValueOrDefault(e.EducatorId), facts.Organisations.GetValueOrDefault(e.OrganisationId)?.Inn, e.Reason)
                {
                    EducatorId = e.EducatorId, OrganisationId = e.OrganisationId,
                })],
        };

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
