namespace MethodCenter.Domain.Access;

/// <summary>
/// A row of somebody's data. Its scope keys are the mapped columns among <c>MunicipalityId</c>, <c>OrganisationId</c>,
/// <c>EducatorId</c> and <c>MethodistId</c>; the query filter hides it from those it does not concern and the write
/// door compares its old and new keys with the user's scope.
/// </summary>
public interface IScopedRow
{
    int Id { get; }

    /// <summary>The keys as they stand now.</summary>
    ScopeKeys ScopeKeys { get; }
}

/// <summary>Whom a row concerns; null where a row has no such key.</summary>
public readonly record struct ScopeKeys(
    int? MunicipalityId = null, int? OrganisationId = null, int? EducatorId = null, int? MethodistId = null);

/// <summary>Decides whether a scope covers a row. Pure; the query filters say the same in SQL.</summary>
public static class ScopeRule
{
    public static bool Covers(this AccessScope scope, ScopeKeys keys) => scope.Kind switch
    {
        ScopeKind.Region => true,
        ScopeKind.Municipality => keys.MunicipalityId == scope.MunicipalityId,
        ScopeKind.Organisation => keys.OrganisationId == scope.OrganisationId,
        ScopeKind.Assigned => keys.MethodistId == scope.MethodistId,
        ScopeKind.Self => keys.EducatorId == scope.EducatorId,
        ScopeKind.Nothing or ScopeKind.Aggregates or ScopeKind.Journal => false,
    };
}
