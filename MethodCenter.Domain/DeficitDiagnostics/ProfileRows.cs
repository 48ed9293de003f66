using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Everything the page of a person's profile shows; built for the reader: what the reader may not see is not in it.</summary>
public sealed record Profile(int EducatorId, PersonName Name)
{
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string Position { get; init; } = "";
    public string? Subject { get; init; }
    public bool IsLowResults { get; init; }

    /// <summary>The person reads the own profile.</summary>
    public bool IsOwn { get; init; }

    /// <summary>A coordinator reads, and the person has not consented: nothing but the name is here.</summary>
    public bool NeedsConsent { get; init; }
    public ProfileActs May { get; init; } = new();
    public ProfileConsent? Consent { get; init; }
    public IReadOnlyList<ProfileGroup> Groups { get; init; } = [];
    public IReadOnlyList<ProfileDeficit> Deficits { get; init; } = [];
    public IReadOnlyList<ProfileEvidence> Evidence { get; init; } = [];
    public IReadOnlyList<ProfileVisit> Visits { get; init; } = [];
    public IReadOnlyList<Strength> Strengths { get; init; } = [];
    public IReadOnlyList<Dynamics> Dynamics { get; init; } = [];
    public IReadOnlyList<ProfileAttempt> Attempts { get; init; } = [];
    public IReadOnlyList<ProfileStep> Steps { get; init; } = [];

    /// <summary>The day from which all results may be read; null when none is held back from this reader.</summary>
    public DateOnly? OpensOn { get; init; }
    public bool IsEmpty => Groups.Count == 0 && Deficits.Count == 0 && Evidence.Count == 0 && Visits.Count == 0 && Attempts.Count == 0;
}

/// <summary>What the reader may do: pages show buttons by it, services decide anew.</summary>
public sealed record ProfileActs
{
    public bool Keep { get; init; }
    public bool Request { get; init; }
    public bool Annul { get; init; }
    public bool AssessOneself { get; init; }
    public bool RecordConsent { get; init; }
}

/// <summary>The last consent of the person.</summary>
public sealed record ProfileConsent(DateOnly GivenOn, string Way, string TextVersion, DateOnly? WithdrawnOn)
{
    public bool IsInForce => WithdrawnOn is null;
}

/// <summary>A group of competences with the last result of each.</summary>
public sealed record ProfileGroup(string Name, IReadOnlyList<ProfileResult> Results);

/// <summary>The last completed result of a competence.</summary>
/// <param name="Tenths">Share, tenths of a percent.</param>
/// <param name="Threshold">Percent.</param>
/// <param name="IsBelow">By the unrounded share.</param>
/// <param name="Level">«средний уровень дефицитов».</param>
public sealed record ProfileResult(string Code, string Name, int Tenths, decimal Threshold, bool IsBelow, string Level)
{
    public decimal Points { get; init; }
    public decimal Max { get; init; }
    public DateOnly On { get; init; }
    public string Campaign { get; init; } = "";
    public bool IsOfficial { get; init; }
    public bool IsValid { get; init; }
    public DateOnly ValidUntil { get; init; }
}

/// <summary>A deficit with what stands behind it.</summary>
public sealed record ProfileDeficit(int Id, int Version, int EducatorId, string Code, string Name, string Group, DeficitState State)
{
    public DateOnly Since { get; init; }
    public int Severity { get; init; }
    public int Priority { get; init; }

    /// <summary>«тяжесть 3 + источник «ВПР» 1 + ШНОР 1 = 5».</summary>
    public string PriorityText { get; init; } = "";

    /// <summary>Why it is in this state: the last step's reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Evidence in force, heaviest first.</summary>
    public IReadOnlyList<DeficitGround> Grounds { get; init; } = [];
    public IReadOnlyList<DeficitAct> Acts { get; init; } = [];
    public bool MayUndo { get; init; }
    public bool IsOpen => State is not (DeficitState.Closed or DeficitState.Irrelevant);
}

/// <summary>Recorded evidence.</summary>
public sealed record ProfileEvidence(int Id, string Code, string Name, EvidenceSource Source, DateOnly On, int Severity, string Author)
{
    public string? Text { get; init; }

    /// <summary>«7Б: не справились 9 из 24»; null when it is not of a class.</summary>
    public string? OfClass { get; init; }
    public bool IsOfVisit { get; init; }
    public DateOnly? WithdrawnOn { get; init; }
    public string? WithdrawReason { get; init; }
    public bool MayWithdraw { get; init; }
}

/// <summary>A visited lesson.</summary>
public sealed record ProfileVisit(int Id, DateOnly On, string Visitor, string? ClassName, string? Topic)
{
    public IReadOnlyList<(string Name, int Mark)> Marks { get; init; } = [];
    public string? Strengths { get; init; }
    public string? Advice { get; init; }
}

/// <summary>An attempt; figures only when the reader may see them.</summary>
public sealed record ProfileAttempt(int Id, int Version, string Campaign, int Attempt, DateOnly? TakenOn, DiagnosisStatus Status)
{
    public int CampaignId { get; init; }

    /// <summary>A sheet of the result can be printed by this reader.</summary>
    public bool HasSheet { get; init; }
    public bool IsOfficial { get; init; }
    public string? AnnulReason { get; init; }
    public DateOnly? AnnulledOn { get; init; }
    public Percent? Total { get; init; }

    /// <summary>Held back until this day unless the person opens it before.</summary>
    public DateOnly? OpensOn { get; init; }
    public bool MayAnnul { get; init; }
    public bool MayRestore { get; init; }
}

/// <summary>A step of the life cycle in words.</summary>
public sealed record ProfileStep(DateOnly On, string Code, string Competence, DeficitState? From, DeficitState To, string By, string Reason);
