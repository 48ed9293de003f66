using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Состояние консультации. Stored by number.</summary>
public enum ConsultationState
{
    Asked = 1,

    /// <summary>Назначена на день.</summary>
    Scheduled = 2,

    /// <summary>Отвечено или проведена.</summary>
    Answered = 3,
    Withdrawn = 4,
}

/// <summary>A consultation that a person asked a methodist for.</summary>
public sealed class Consultation : IPersonRow, IVersioned
{
    private Consultation() { }

    public Consultation(int educatorId, string question, DateTime askedAt)
    {
        (EducatorId, Question, AskedAt) = (educatorId, question, askedAt);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }
    public int? RouteId { get; private set; }
    public int? StepId { get; private set; }

    /// <summary>Competence that the question is about.</summary>
    public string? CompetenceCode { get; private set; }
    public string Question { get; private set; } = "";
    public DateTime AskedAt { get; private set; }
    public ConsultationState State { get; private set; } = ConsultationState.Asked;
    public DateOnly? MeetOn { get; private set; }
    public string? MeetWhere { get; private set; }
    public string? Answer { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public string? AnsweredBy { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    public void About(int? routeId, int? stepId, string? competenceCode) => (RouteId, StepId, CompetenceCode) = (routeId, stepId, competenceCode);

    public void Schedule(DateOnly on, string? where) => (State, MeetOn, MeetWhere) = (ConsultationState.Scheduled, on, Inputs.Tidy(where));

    public void Reply(string answer, DateTime at, string by) => (State, Answer, AnsweredAt, AnsweredBy) = (ConsultationState.Answered, answer, at, by);

    public void Withdraw() => State = ConsultationState.Withdrawn;

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}
