using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>What the form of a person edits.</summary>
public sealed class EducatorDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string? LastName { get; set; }
    public string? FirstName { get; set; }
    public string? MiddleName { get; set; }
    public DateOnly? BirthDate { get; set; }

    /// <summary>A new number; empty keeps the present one, which is never sent to the form.</summary>
    public string? Snils { get; set; }
    public DateOnly? TeachingSince { get; set; }
    public string CategoryCode { get; set; } = "none";
    public DateOnly? CategoryGrantedOn { get; set; }
    public string? Email { get; set; }

    /// <summary>The first employment of a new person; not used when a person is changed.</summary>
    public EmploymentDraft Employment { get; set; } = new();

    public PersonName? Name => PersonName.Create(LastName, FirstName, MiddleName);
}

/// <summary>What the form of an employment edits.</summary>
public sealed class EmploymentDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public int EducatorId { get; set; }

    /// <summary>Where; fixed once the employment exists (moving is its own act).</summary>
    public int? OrganisationId { get; set; }
    public EmploymentKind Kind { get; set; } = EmploymentKind.Main;
    public string? PositionCode { get; set; }
    public string? DeputyArea { get; set; }
    public string? SubjectCode { get; set; }
    public int? RateHundredths { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public bool IsOnLeave { get; set; }

    /// <summary>Ставка as people write it: 0,75.</summary>
    public decimal? Rate
    {
        get => RateHundredths / 100m;
        set => RateHundredths = value is { } rate ? (int)Math.Round(rate * 100m) : null;
    }
}

/// <summary>What the leaving dialog holds.</summary>
public sealed class LeavingDraft
{
    public int EmploymentId { get; set; }
    public int Version { get; set; }
    public DateOnly? LastDay { get; set; }
    public string? Reason { get; set; }
}

/// <summary>What the dialog of a move holds: the end here and the beginning there.</summary>
public sealed class MoveDraft
{
    public int EmploymentId { get; set; }
    public int Version { get; set; }
    public DateOnly? LastDay { get; set; }
    public string? Reason { get; set; }

    /// <summary>The employment that begins; its first day is the day after the last one unless given.</summary>
    public EmploymentDraft To { get; set; } = new();
}

/// <summary>What leaving will do, named before it is done.</summary>
/// <param name="Assignments">Assignments of the person that will end.</param>
/// <param name="OtherJobs">Employments that remain.</param>
/// <param name="Statuses">Statuses in the methodical asset that remain and must be ended on their own.</param>
public sealed record LeavingConsequences(int Assignments, int OtherJobs, int Statuses);
