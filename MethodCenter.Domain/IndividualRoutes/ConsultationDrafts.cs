namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What the form of a question edits.</summary>
public sealed class ConsultationDraft
{
    public string? Question { get; set; }
    public string? CompetenceCode { get; set; }
    public int? StepId { get; set; }
}

/// <summary>When and where a consultation will be.</summary>
public sealed class ConsultationMeetingDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public DateOnly? On { get; set; }

    /// <summary>A room, an address or a link.</summary>
    public string? Where { get; set; }
}

/// <summary>What is answered.</summary>
public sealed class ConsultationAnswerDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Answer { get; set; }

    /// <summary>How long it took: for the work journal of a methodist.</summary>
    public int Minutes { get; set; } = 30;
}
