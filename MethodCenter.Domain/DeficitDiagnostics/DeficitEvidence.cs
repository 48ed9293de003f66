using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Источник свидетельства о дефиците (domain, section 3.4, point 2). Stored by number.</summary>
public enum EvidenceSource
{
    /// <summary>Диагностика: read from the results themselves, never recorded by hand.</summary>
    Diagnosis = 1,

    /// <summary>ГИА: of a class, only proposes.</summary>
    StateExam = 2,

    /// <summary>ВПР: of a class, only proposes.</summary>
    NationalTest = 3,

    /// <summary>Посещение урока с картой наблюдения.</summary>
    LessonVisit = 4,

    /// <summary>Самооценка.</summary>
    SelfAssessment = 5,

    /// <summary>Запрос руководителя или наставника.</summary>
    Request = 6,

    /// <summary>Аттестация.</summary>
    Attestation = 7,
}

/// <summary>
/// Something besides the diagnostics that speaks of a deficit. About a class it holds counts and shares, never children; fewer than five
/// pupils are refused.
/// </summary>
public sealed class DeficitEvidence : IPersonRow
{
    /// <summary>Below this no aggregate of a class is kept.</summary>
    public const int FewestPupils = 5;

    private DeficitEvidence() { }

    public DeficitEvidence(int educatorId, string competenceCode, EvidenceSource source, DateOnly on, int severity, string author)
    {
        (EducatorId, CompetenceCode, Source, On, Severity, Author) = (educatorId, competenceCode, source, on, severity, author);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }
    public string CompetenceCode { get; private set; } = "";
    public EvidenceSource Source { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>1–3.</summary>
    public int Severity { get; private set; }
    public string Author { get; private set; } = "";
    public string? Text { get; private set; }

    /// <summary>«7Б»; of ГИА and ВПР.</summary>
    public string? ClassName { get; private set; }
    public int? Pupils { get; private set; }

    /// <summary>How many of them did not cope.</summary>
    public int? Failed { get; private set; }
    public int? VisitId { get; internal set; }
    public DateOnly? WithdrawnOn { get; private set; }
    public string? WithdrawReason { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);
    public bool IsInForce => WithdrawnOn is null;

    public void Describe(string? text) => Text = Inputs.Tidy(text, 2000);

    public void OfClass(string? className, int pupils, int failed) => (ClassName, Pupils, Failed) = (Inputs.Tidy(className, 40), pupils, failed);

    /// <summary>Takes the evidence back, with the reason; it stays readable.</summary>
    public Result Withdraw(string? reason, DateOnly today)
    {
        if (WithdrawnOn is not null) return DiagnosticsErrors.EvidenceWithdrawn;
        if (Inputs.Tidy(reason, 500) is not { } words) return DiagnosticsErrors.WithdrawReasonMissing;
        (WithdrawnOn, WithdrawReason) = (today, words);
        return Result.Ok;
    }

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}

/// <summary>A lesson visited with an observation card: marks by competence, what was seen, what was agreed.</summary>
public sealed class LessonVisit : IPersonRow, IVersioned
{
    private LessonVisit() { }

    public LessonVisit(int educatorId, string visitor)
    {
        (EducatorId, Visitor) = (educatorId, visitor);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }
    public DateOnly VisitedOn { get; private set; }
    public string Visitor { get; private set; } = "";
    public string? ClassName { get; private set; }
    public string? Topic { get; private set; }

    /// <summary>The card: points of two by competence, in the form of <see cref="ScoreSheet"/>; 0 not seen, 1 in part, 2 seen.</summary>
    public string Card { get; private set; } = "";
    public string? Strengths { get; private set; }
    public string? Advice { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    public void Record(DateOnly on, string? className, string? topic, string card) =>
        (VisitedOn, ClassName, Topic, Card) = (on, Inputs.Tidy(className, 40), Inputs.Tidy(topic, 500), card);

    public void Conclude(string? strengths, string? advice) => (Strengths, Advice) = (Inputs.Tidy(strengths, 2000), Inputs.Tidy(advice, 2000));

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}

/// <summary>
/// Согласие of a person to show the own results to the coordinator of the organisation: a paper of its own, with the version of its
/// text (152-ФЗ, ст. 9; domain, section 12).
/// </summary>
public sealed class ResultConsent : IPersonRow
{
    private ResultConsent() { }

    public ResultConsent(int educatorId, DateOnly givenOn, string textVersion, string way)
    {
        (EducatorId, GivenOn, TextVersion, Way) = (educatorId, givenOn, textVersion, way);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }
    public DateOnly GivenOn { get; private set; }
    public string TextVersion { get; private set; } = "";

    /// <summary>How it was given: «в системе», «на бумаге».</summary>
    public string Way { get; private set; } = "";
    public DateOnly? WithdrawnOn { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    public void Withdraw(DateOnly today) => WithdrawnOn ??= today;

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}
