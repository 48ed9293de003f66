namespace MethodCenter.Domain.Access;

/// <summary>Which rows a user may see. The default is nothing.</summary>
public enum ScopeKind
{
    Nothing = 0,
    Region = 1,
    Municipality = 2,
    Organisation = 3,

    /// <summary>The people assigned to one methodist.</summary>
    Assigned = 4,

    /// <summary>The own record.</summary>
    Self = 5,

    /// <summary>Counts and reports without names: no row of personal data.</summary>
    Aggregates = 6,

    /// <summary>The journal of acts and nothing else.</summary>
    Journal = 7,
}

/// <summary>A user's scope: its kind and the ids that narrow it (0 where the kind does not use them).</summary>
public sealed record AccessScope(ScopeKind Kind, int MunicipalityId = 0, int OrganisationId = 0, int EducatorId = 0, int MethodistId = 0)
{
    public static readonly AccessScope Nothing = new(ScopeKind.Nothing);
    public static readonly AccessScope Region = new(ScopeKind.Region);
    public static readonly AccessScope Aggregates = new(ScopeKind.Aggregates);
    public static readonly AccessScope Journal = new(ScopeKind.Journal);

    public static AccessScope Municipality(int municipalityId) => new(ScopeKind.Municipality, municipalityId);

    public static AccessScope Organisation(int municipalityId, int organisationId) =>
        new(ScopeKind.Organisation, municipalityId, organisationId);

    public static AccessScope Assigned(int methodistId, int educatorId) =>
        new(ScopeKind.Assigned, EducatorId: educatorId, MethodistId: methodistId);

    public static AccessScope Self(int educatorId) => new(ScopeKind.Self, EducatorId: educatorId);
}
