using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>One competence that evidence speaks of, and how heavy it looks.</summary>
public sealed class EvidenceItem
{
    public string Code { get; set; } = "";

    /// <summary>1–3.</summary>
    public int Severity { get; set; } = 1;
}

/// <summary>What the form of evidence edits. Of a class only counts are kept.</summary>
public sealed class EvidenceDraft
{
    public int EducatorId { get; set; }
    public EvidenceSource? Source { get; set; }
    public DateOnly? On { get; set; }
    public List<EvidenceItem> Items { get; set; } = [];
    public string? Text { get; set; }
    public string? ClassName { get; set; }
    public int? Pupils { get; set; }
    public int? Failed { get; set; }

    /// <summary>ГИА and ВПР speak of a class.</summary>
    public bool IsOfClass => Source is EvidenceSource.StateExam or EvidenceSource.NationalTest;
}

/// <summary>What evidence must have (domain, sections 3.4 and 12).</summary>
public static class EvidenceRule
{
    /// <summary>Null when the draft is whole.</summary>
    public static DomainError? ProblemOf(EvidenceDraft draft, DateOnly today)
    {
        if (draft.Source is null) return DeficitErrors.SourceMissing;
        if (draft.Source is EvidenceSource.Diagnosis or EvidenceSource.LessonVisit) return DeficitErrors.SourceReadOnly;
        if (draft.On is null) return DeficitErrors.DateMissing;
        if (draft.On > today) return DeficitErrors.DateInFuture;
        if (draft.Items.Count == 0) return DeficitErrors.CompetencesMissing;
        if (draft.Items.Any(i => i.Severity is < 1 or > 3)) return DeficitErrors.SeverityWrong;
        if (draft.Source is EvidenceSource.Request && Inputs.Tidy(draft.Text) is null) return DeficitErrors.RequestTextMissing;
        return draft.IsOfClass ? ProblemOfClass(draft) : null;
    }

    private static DomainError? ProblemOfClass(EvidenceDraft draft)
    {
        if (Inputs.Tidy(draft.ClassName) is null || draft.Pupils is null || draft.Failed is null) return DeficitErrors.ClassMissing;
        if (draft.Pupils < DeficitEvidence.FewestPupils) return DeficitErrors.PupilsFew;
        return draft.Failed < 1 || draft.Failed > draft.Pupils ? DeficitErrors.FailedWrong : null;
    }
}
