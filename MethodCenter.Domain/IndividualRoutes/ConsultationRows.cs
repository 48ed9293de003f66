using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Which consultations a list shows. Nothing set is everything in scope.</summary>
public sealed record ConsultationFilter
{
    /// <summary>A part of the name of the person.</summary>
    public string? Text { get; init; }
    public ConsultationState? State { get; init; }

    /// <summary>A methodist: of the people assigned today; everybody else: those that the user answered.</summary>
    public bool IsMine { get; init; }

    /// <summary>Waits for more than <see cref="ConsultationRule.LateDays"/> days.</summary>
    public bool IsLate { get; init; }

    /// <summary>Of people whom no methodist looks after: nobody would answer by themself.</summary>
    public bool IsUnassigned { get; init; }
    public int? MunicipalityId { get; init; }
}

/// <summary>A consultation in a list.</summary>
/// <param name="AskedAt">UTC.</param>
public sealed record ConsultationRow(int Id, int Version, int EducatorId, string Question, DateTime AskedAt, ConsultationState State)
{
    public string FullName { get; init; } = "";
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";

    /// <summary>What it is about: the competence, the step.</summary>
    public string? Competence { get; init; }
    public int? RouteId { get; init; }
    public string? Step { get; init; }
    public DateOnly? MeetOn { get; init; }
    public string? MeetWhere { get; init; }
    public string? Answer { get; init; }
    public DateTime? AnsweredAt { get; init; }
    public string? AnsweredBy { get; init; }
    public bool IsLate { get; init; }
    public bool IsOpen => State is ConsultationState.Asked or ConsultationState.Scheduled;
}

/// <summary>One consultation and what the reader may do with it.</summary>
/// <param name="LeavesWork">The answer becomes a line of the reader's work journal.</param>
public sealed record ConsultationCard(ConsultationRow Row, bool MayAnswer, bool LeavesWork);

/// <summary>What stands above the list, over the same filter.</summary>
public sealed record ConsultationCounts(int Total, int Asked, int Scheduled, int Late);

/// <summary>The consultations of one person.</summary>
public sealed record PersonConsultations(IReadOnlyList<ConsultationRow> Items)
{
    public bool MayAsk { get; init; }

    /// <summary>A coordinator reads and the person has not consented.</summary>
    public bool NeedsConsent { get; init; }
}

/// <summary>What a question may be about: the own open deficits first, and the steps of the own route.</summary>
public sealed record ConsultationTopics(IReadOnlyList<CompetenceLine> Competences, IReadOnlyList<ConsultationStep> Steps);

/// <summary>A step to ask about.</summary>
public sealed record ConsultationStep(int Id, string Title);
