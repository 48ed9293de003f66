using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>The region's shares beside which a municipality is shown: bare numbers.</summary>
public sealed record AssetShares(Percent People, Percent Organisations, Percent LowResults);

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
        return AssetSummaryRule.Of(await AssetFacts.ReadAsync(db, day, municipalityId, scope.Kind is ScopeKind.Aggregates, ct));
    }

    /// <summary>The shares of the whole region for anybody who sees a summary: numbers only, past the scope.</summary>
    public async Task<AssetShares?> FindRegionAsync(DateOnly day, CancellationToken ct)
    {
        if (database.Actor.Scope.Kind is not (ScopeKind.Region or ScopeKind.Municipality or ScopeKind.Aggregates)) return null;
        await using var db = database.Read();
        var region = AssetSummaryRule.Of(await AssetFacts.ReadAsync(db, day, null, pastScope: true, ct));
        return new(region.People, region.Organisations, region.LowResults);
    }
}
