namespace MethodCenter.Domain.Access;

/// <summary>
/// A row of somebody's data. Its scope keys are the mapped columns among <c>MunicipalityId</c>, <c>OrganisationId</c>,
/// <c>EducatorId</c>, <c>MethodistId</c>, <c>MentorPersonId</c> and <c>MenteePersonId</c>; the query filter hides it from those it does not concern and the write
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
    int? MunicipalityId = null, int? OrganisationId = null, int? EducatorId = null, int? MethodistId = null)
{
    /// <summary>The persons of both sides of a mentorship, where the row belongs to one.</summary>
    public int? MentorPersonId { get; init; }
    public int? MenteePersonId { get; init; }
}

/// <summary>Decides whether a scope covers a row. Pure; the query filters say the same in SQL.</summary>
public static class ScopeRule
{
    public static bool Covers(this AccessScope scope, ScopeKeys keys) => scope.Kind switch
    {
        ScopeKind.Region => true,
        ScopeKind.Municipality => keys.MunicipalityId == scope.MunicipalityId,
        ScopeKind.Organisation => keys.OrganisationId == scope.OrganisationId,
        ScopeKind.Assigned => keys.MethodistId == scope.MethodistId || keys.MentorPersonId == scope.EducatorId,
        ScopeKind.Self => keys.EducatorId == scope.EducatorId || keys.MentorPersonId == scope.EducatorId || keys.MenteePersonId == scope.EducatorId,
        ScopeKind.Nothing or ScopeKind.Aggregates or ScopeKind.Journal => false,
    };
}
