namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Who is looked after: an educator, or an organisation as a whole.</summary>
public readonly record struct CoverTarget
{
    private CoverTarget(int? educatorId, int organisationId) => (EducatorId, OrganisationId) = (educatorId, organisationId);

    /// <summary>Null where it is an organisation.</summary>
    public int? EducatorId { get; }

    /// <summary>Zero where it is an educator: people are compared by themselves, wherever they work.</summary>
    public int OrganisationId { get; }
    public bool IsPerson => EducatorId is not null;

    public static CoverTarget Person(int educatorId) => new(educatorId, 0);

    public static CoverTarget Organisation(int organisationId) => new(null, organisationId);
}

/// <summary>A methodist looks after a target for a term, both ends included.</summary>
public sealed record CoverHold
{
    public required int AssignmentId { get; init; }
    public required int MethodistId { get; init; }
    public required MethodistLevel Level { get; init; }
    public required CoverTarget Target { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day: of the assignment or of the methodist's status, whichever is earlier; null is without term.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The absence for which the methodist stands in.</summary>
    public int? AbsenceId { get; init; }

    public bool IsOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>The earlier of two last days, null being without term.</summary>
    public static DateOnly? Earlier(DateOnly? one, DateOnly? other)
    {
        if (one is null || other is null) return one ?? other;
        return one < other ? one : other;
    }
}
