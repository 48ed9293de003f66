namespace MethodCenter.Domain.Programmes;

/// <summary>What the form of a programme edits.</summary>
public sealed class ProgrammeDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Title { get; set; }
    public ProgrammeKind Kind { get; set; } = ProgrammeKind.Training;
    public int? Hours { get; set; }
    public StudyForm? Form { get; set; }
    public bool IsDistance { get; set; }
    public bool IsNetwork { get; set; }
    public string? NetworkPartner { get; set; }
    public string? Provider { get; set; }
    public string? RegisterNumber { get; set; }
    public DateOnly? IncludedOn { get; set; }
    public DateOnly? ExcludedOn { get; set; }
    public List<string> Codes { get; set; } = [];
    public bool HasPractice { get; set; }
    public string? Audience { get; set; }
    public string? About { get; set; }
    public List<int> RequiredIds { get; set; } = [];
}

/// <summary>What the form of a stream edits.</summary>
public sealed class StreamDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public int ProgrammeId { get; set; }
    public string? Number { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }

    /// <summary>Null is without a limit.</summary>
    public int? Seats { get; set; }
    public string? Place { get; set; }
    public int? TutorId { get; set; }
}

/// <summary>The form of the parameters of the room.</summary>
public sealed class ParametersDraft
{
    public int Version { get; set; }
    public int TeamMinSize { get; set; }
    public int FirstSupportDays { get; set; }
    public int SecondSupportDays { get; set; }
}
