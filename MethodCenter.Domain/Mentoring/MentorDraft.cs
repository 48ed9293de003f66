namespace MethodCenter.Domain.Mentoring;

/// <summary>What the form of a mentor edits.</summary>
public sealed class MentorDraft
{
    /// <summary>Zero for a new one.</summary>
    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>The person of the registry; not used with <see cref="IsOutside"/>.</summary>
    public int EducatorId { get; set; }

    /// <summary>On no staff list: a lecturer, a partner. The person is made with the name and the organisation below.</summary>
    public bool IsOutside { get; set; }
    public string? LastName { get; set; }
    public string? FirstName { get; set; }
    public string? MiddleName { get; set; }
    public DateOnly? BirthDate { get; set; }
    public int OrganisationId { get; set; }

    /// <summary>Forms that the mentor accepts.</summary>
    public MentoringForm Forms { get; set; } = MentoringForm.Peer;
    public int? Limit { get; set; } = 3;
    public string? SubjectCode { get; set; }

    /// <summary>Codes of competences named beside those that results prove.</summary>
    public List<string> Codes { get; init; } = [];
    public string? About { get; set; }
    public DateOnly? Since { get; set; }
    public DateOnly? ConsentOn { get; set; }
}

/// <summary>Ends a mentor's work.</summary>
public sealed class MentorEndDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public DateOnly? LastDay { get; set; }
    public string? Reason { get; set; }
}
