using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Reads the state of the asset for the dashboard and the reports.</summary>
public sealed class AssetSummaryQueries(Database database)
{
    /// <summary>
    /// The summary of the region, or of one municipality, on a day. A municipal service always gets its own municipality.
    /// Null for roles that see neither aggregates nor names.
    /// </summary>
    public async Task<AssetSummary?> FindAsync(DateOnly day, int? municipalityId, CancellationToken ct)
    {
        var scope = database.Actor.Scope;
        if (scope.Kind is not (ScopeKind.Region or ScopeKind.Municipality or ScopeKind.Aggregates)) return null;
        if (scope.Kind is ScopeKind.Municipality) municipalityId = scope.MunicipalityId;
        await using var db = database.Read();
        return AssetSummaryRule.Of(await AssetFacts.ReadAsync(db, day, municipalityId, ct));
    }
}
