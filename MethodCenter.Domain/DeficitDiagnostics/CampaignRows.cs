using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>By what the list of campaigns is filtered.</summary>
public sealed record CampaignFilter
{
    /// <summary>A part of the code, the title or the operator.</summary>
    public string? Text { get; init; }
    public CampaignState? State { get; init; }
    public bool? IsOfficial { get; init; }

    /// <summary>Begins or ends in this calendar year.</summary>
    public int? Year { get; init; }
}

/// <summary>A line of the list. Counts are null where they are hidden.</summary>
public sealed record CampaignRow(int Id, string Code, string Title, DateOnly From, DateOnly Until, CampaignState State, bool IsOfficial, string Operator)
{
    public int? Planned { get; init; }
    public int? Passed { get; init; }

    /// <summary>Passed of the planned; null where a part is hidden.</summary>
    public Percent? Share { get; init; }
}

/// <summary>What the campaign is, in words.</summary>
public sealed record CampaignFacts(int Id, int Version, string Code, string Title, DateOnly From, DateOnly Until, CampaignState State)
{
    public bool IsOfficial { get; init; }
    public string Operator { get; init; } = "";
    public string? Instrument { get; init; }
    public string? InstrumentVersion { get; init; }
    public decimal Threshold { get; init; }
    public int ScaleId { get; init; }
    public string Scale { get; init; } = "";
    public int ValidityMonths { get; init; }
    public IReadOnlyList<string> Positions { get; init; } = [];
    public IReadOnlyList<string> Subjects { get; init; } = [];
    public string? Note { get; init; }
}

/// <summary>What a campaign measures: one competence with its greatest score and the tasks that lead to it.</summary>
public sealed record CampaignMeasure(string Code, string Name, decimal? Max, IReadOnlyList<CampaignTask> Tasks);

/// <summary>A task and its greatest score.</summary>
public sealed record CampaignTask(string Number, decimal? Max);

/// <summary>Everything the card of a campaign shows.</summary>
public sealed record CampaignCard(CampaignFacts Facts, IReadOnlyList<CampaignMeasure> Measures)
{
    /// <summary>Null for those who see no figures.</summary>
    public CampaignFigures? Figures { get; init; }

    /// <summary>Null for those who see no results.</summary>
    public CampaignLevels? Levels { get; init; }
    public IReadOnlyList<CampaignPlace> Places { get; init; } = [];

    /// <summary>Where the user stands, for a teacher; null when the campaign does not concern the user.</summary>
    public PassingState? Own { get; init; }
    public bool MayKeep { get; init; }
    public bool MaySeePeople { get; init; }
    public bool SeesDetail { get; init; }
    public bool HidesSmall { get; init; }
}

/// <summary>Something to choose with the number of people behind it.</summary>
public sealed record CampaignChoice(string Code, string Name, int People);

/// <summary>What the form of a campaign chooses from.</summary>
public sealed record CampaignChoices(
    IReadOnlyList<CampaignChoice> Positions, IReadOnlyList<CampaignChoice> Subjects, IReadOnlyList<CampaignScale> Scales);

/// <summary>A scale to choose.</summary>
public sealed record CampaignScale(int Id, string Name);

/// <summary>The form of a campaign with its choices.</summary>
public sealed record CampaignForm(CampaignDraft Draft, CampaignChoices Choices);

/// <summary>A line of what the instrument measures, in the form.</summary>
public sealed class CampaignItemDraft
{
    /// <summary>Number of the task; empty for the competence as a whole.</summary>
    public string? Task { get; set; }
    public string? CompetenceCode { get; set; }
    public decimal? Max { get; set; }
}

/// <summary>The form of what a campaign measures.</summary>
public sealed class CampaignItemsDraft
{
    public int CampaignId { get; set; }
    public int Version { get; set; }
    public List<CampaignItemDraft> Items { get; set; } = [];
}

/// <summary>The form with the competences to choose from.</summary>
public sealed record CampaignItemsForm(CampaignItemsDraft Draft, IReadOnlyList<CampaignCompetence> Competences);

/// <summary>A competence to choose.</summary>
public sealed record CampaignCompetence(string Code, string Name);

/// <summary>What deleting a campaign would take along.</summary>
public sealed record CampaignRemoval(int Planned, int WithAttempts);
