using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Состояние дефицита (domain, section 3.4, point 5). Stored by number.</summary>
public enum DeficitState
{
    /// <summary>Предполагаемый: ГИА, ВПР, self-assessment, a request.</summary>
    Proposed = 1,

    /// <summary>Подтверждён.</summary>
    Confirmed = 2,

    /// <summary>Включён в ИОМ.</summary>
    InRoute = 3,

    /// <summary>В работе.</summary>
    InWork = 4,

    /// <summary>Снят by a retest or an expert conclusion.</summary>
    Closed = 5,

    /// <summary>Не снят.</summary>
    NotClosed = 6,

    /// <summary>Неактуален.</summary>
    Irrelevant = 7,
}

/// <summary>
/// A professional deficit: one for a person and a competence; sources are evidence attached to it (domain, section 3.4, point 4).
/// </summary>
public sealed class Deficit : IPersonRow, IVersioned
{
    private Deficit() { }

    public Deficit(int educatorId, string competenceCode)
    {
        (EducatorId, CompetenceCode) = (educatorId, competenceCode);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }
    public string CompetenceCode { get; private set; } = "";
    public DeficitState State { get; private set; }

    /// <summary>When it came into this state.</summary>
    public DateOnly StateSince { get; private set; }

    /// <summary>Тяжесть, 1–3: the heaviest of the evidence in force.</summary>
    public int Severity { get; private set; }

    /// <summary>How many independent kinds of sources speak of it.</summary>
    public int Sources { get; private set; }

    /// <summary>A person decided about it: no rule may remove it silently.</summary>
    public bool IsTouched { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);
    public bool IsOpen => State is not (DeficitState.Closed or DeficitState.Irrelevant);

    /// <summary>What the evidence in force says.</summary>
    internal void Weigh(int severity, int sources) => (Severity, Sources) = (severity, sources);

    /// <summary>Comes into a state and keeps how.</summary>
    internal DeficitStep Become(DeficitState state, DateOnly on, string by, string reason, StepOrigin origin = StepOrigin.Rule)
    {
        var step = new DeficitStep(this, State == 0 ? null : State, state, on, by, reason, origin);
        (State, StateSince, IsTouched) = (state, on, IsTouched || origin is not StepOrigin.Rule);
        return step;
    }

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}

/// <summary>What made a step. Stored by number.</summary>
public enum StepOrigin
{
    /// <summary>The rule, from the evidence.</summary>
    Rule = 1,

    /// <summary>A person decided.</summary>
    Decision = 2,

    /// <summary>The person's last decision was taken back.</summary>
    TakenBack = 3,
}

/// <summary>A step of the life cycle: from what to what, when, by whom, why.</summary>
public sealed class DeficitStep : IPersonRow
{
    private DeficitStep() { }

    internal DeficitStep(Deficit deficit, DeficitState? from, DeficitState to, DateOnly on, string by, string reason, StepOrigin origin)
    {
        (EducatorId, CompetenceCode) = (deficit.EducatorId, deficit.CompetenceCode);
        (From, To, On, By, Reason, Origin) = (from, to, on, by, reason, origin);
    }

    public int Id { get; internal set; }

    /// <summary>Person and competence name the deficit: a step outlives a deficit that was found in error.</summary>
    public int EducatorId { get; internal set; }
    public string CompetenceCode { get; private set; } = "";
    public DeficitState? From { get; private set; }
    public DeficitState To { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>The user or account by name.</summary>
    public string By { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public StepOrigin Origin { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}
