using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Which mentors a list shows by their state.</summary>
public enum MentorState
{
    Active = 1,
    Ended = 2,
    All = 3,
}

/// <summary>Which mentors a list shows.</summary>
public sealed record MentorFilter
{
    public string? Text { get; init; }
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }
    public string? SubjectCode { get; init; }

    /// <summary>One form that they must accept.</summary>
    public MentoringForm? Form { get; init; }

    /// <summary>Strong in this competence: proven or declared.</summary>
    public string? Code { get; init; }

    /// <summary>Leads fewer than the limit.</summary>
    public bool IsFree { get; init; }
    public bool IsWithoutConsent { get; init; }
    public MentorState State { get; init; } = MentorState.Active;
}

/// <summary>A mentor in a list.</summary>
public sealed record MentorRow(int Id, int Version, int EducatorId, string FullName)
{
    public string NameKey { get; init; } = "";
    public int? OrganisationId { get; init; }

    /// <summary>Empty where the card is closed to the reader.</summary>
    public string Organisation { get; init; } = "";
    public int? MunicipalityId { get; init; }
    public string Municipality { get; init; } = "";
    public string? Position { get; init; }
    public string? Category { get; init; }
    public string? SubjectCode { get; init; }
    public string? Subject { get; init; }
    public MentoringForm Forms { get; init; }

    /// <summary>By results, the strongest first.</summary>
    public IReadOnlyList<Strength> Proven { get; init; } = [];

    /// <summary>Named by the mentor or the curator, and not proven.</summary>
    public IReadOnlyList<CompetenceLine> Declared { get; init; } = [];
    public int Load { get; init; }
    public int Limit { get; init; }
    public int Free => Math.Max(0, Limit - Load);
    public DateOnly? ConsentOn { get; init; }
    public DateOnly Since { get; init; }
    public DateOnly? Until { get; init; }
    public bool IsActive { get; init; }

    /// <summary>The card is open to the reader, so the mentor may be changed by those who keep mentors.</summary>
    public bool IsOpen { get; init; }

    public bool Equals(MentorRow? other) => other is not null && (other.Id, other.Version, other.Load) == (Id, Version, Load);

    public override int GetHashCode() => Id;
}

/// <summary>A mentee of a mentor, now or before.</summary>
/// <param name="PairId">The pair or group.</param>
/// <param name="Until">Last day, planned or real.</param>
public sealed record MentorMentee(int PairId, int EducatorId, string FullName, string Organisation, MentoringForm Form, MentorshipState State, DateOnly From, DateOnly Until)
{
    /// <summary>Lasts or is prepared.</summary>
    public bool IsNow { get; init; }

    /// <summary>The card of the mentee is open to the reader.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>One mentor whole.</summary>
public sealed record MentorCard(MentorRow Row, string? About, string? EndReason, IReadOnlyList<MentorMentee> Mentees, bool MayKeep);

/// <summary>A line to choose: a municipality, an organisation, a person.</summary>
public sealed record MentoringChoice<T>(T Value, string Name, string? Hint = null);

/// <summary>What filters and forms of the room choose from.</summary>
public sealed record MentoringHeads(
    IReadOnlyList<MentoringChoice<int>> Municipalities, IReadOnlyList<MentoringChoice<string>> Subjects, IReadOnlyList<MentoringChoice<string>> Competences);
