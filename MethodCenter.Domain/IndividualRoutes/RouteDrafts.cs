namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What the form of a new route edits.</summary>
public sealed class RouteNewDraft
{
    public int EducatorId { get; set; }
    public RouteBasis Basis { get; set; } = RouteBasis.Diagnosis;
    public int? CampaignId { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }

    /// <summary>Why a second one beside an active route.</summary>
    public string? SecondReason { get; set; }
}

/// <summary>What the page of a draft edits.</summary>
public sealed class RouteVersionDraft
{
    public int RouteId { get; set; }
    public int VersionId { get; set; }

    /// <summary>Of the stored version, as it was opened.</summary>
    public int Version { get; set; }
    public required RouteContent Content { get; set; }

    /// <summary>What is new, in words.</summary>
    public string? Note { get; set; }
}

/// <summary>A word of a party about a version.</summary>
public sealed class RouteWordDraft
{
    public int RouteId { get; set; }
    public int VersionId { get; set; }

    /// <summary>Over which content: what was seen is what is agreed to.</summary>
    public string ContentHash { get; set; } = "";
    public string? Comment { get; set; }

    /// <summary>Day of a consent on paper.</summary>
    public DateOnly? PaperOn { get; set; }
}

/// <summary>An act on a route with a reason or a word.</summary>
public sealed class RouteActDraft
{
    public int RouteId { get; set; }
    public int Version { get; set; }
    public string? Text { get; set; }

    /// <summary>The centre finishes a route that the person has not reflected on.</summary>
    public string? WithoutReflection { get; set; }
}

/// <summary>A mark on a step.</summary>
public sealed class RouteMarkDraft
{
    public int StepId { get; set; }
    public int Version { get; set; }

    /// <summary>Ongoing, Done, NotDone, Moved or Cancelled.</summary>
    public RouteStepStatus Status { get; set; }
    public DateOnly? DoneOn { get; set; }
    public string? Proof { get; set; }
    public string? Review { get; set; }
    public string? Reason { get; set; }

    /// <summary>New dates of a moved step.</summary>
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>The outcome of a checkpoint.</summary>
public sealed class RouteCheckpointDraft
{
    public int CheckpointId { get; set; }
    public int Version { get; set; }
    public DateOnly? DoneOn { get; set; }
    public string? Outcome { get; set; }
}

/// <summary>An expert conclusion after transfer to practice.</summary>
public sealed class RouteConclusionDraft
{
    public int RouteId { get; set; }
    public int DeficitId { get; set; }

    /// <summary>Of the deficit.</summary>
    public int Version { get; set; }
    public string? Text { get; set; }
}
