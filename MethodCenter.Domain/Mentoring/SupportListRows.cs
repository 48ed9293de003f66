namespace MethodCenter.Domain.Mentoring;

/// <summary>Whether a participation lasts.</summary>
public enum SupportPhase
{
    Running = 1,
    Ended = 2,
    Ahead = 3,
}

/// <summary>Which participations a list shows. Nothing set is everything in scope.</summary>
public sealed record SupportListFilter
{
    /// <summary>A part of the name of the person.</summary>
    public string? Text { get; init; }
    public SupportKind? Kind { get; init; }

    /// <summary>The school or club, whole.</summary>
    public string? Title { get; init; }
    public SupportPhase? Phase { get; init; }
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }
}

/// <summary>A participation in a list.</summary>
public sealed record SupportListRow(int Id, int Version, int EducatorId, string FullName)
{
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public SupportKind Kind { get; init; }
    public string KindText { get; init; } = "";
    public string? Title { get; init; }
    public DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    public string? Responsible { get; init; }
    public SupportPhase Phase { get; init; }

    public SupportRef Ref => new(Id, Version);
}

/// <summary>A school, a club, a contest with its members.</summary>
/// <param name="Title">Its name; null where participations name none.</param>
/// <param name="Running">Members on the day.</param>
/// <param name="All">Members ever.</param>
public sealed record SupportGroup(SupportKind Kind, string KindText, string? Title, int Running, int All, DateOnly From, int Municipalities);

/// <summary>What stands above the list, over the same filter.</summary>
/// <param name="People">Different people who are in some form on the day.</param>
public sealed record SupportListCounts(int Running, int Ended, int Ahead, int People);

/// <summary>The support of one person: forms and mentoring, what lasts first.</summary>
/// <param name="IsMentor">The id of the person's own record as a mentor.</param>
public sealed record PersonSupport(IReadOnlyList<SupportLine> Lines, YoungStanding Standing, int? IsMentor, bool MayKeep, DateOnly Day)
{
    /// <summary>Nothing to show and no reason to offer it.</summary>
    public bool IsIdle => Lines.Count == 0 && !Standing.NeedsSupport && IsMentor is null;
}
