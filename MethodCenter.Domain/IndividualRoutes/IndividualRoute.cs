using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Статус ИОМ (domain, section 4). Stored by number.</summary>
public enum RouteStatus
{
    /// <summary>Черновик.</summary>
    Draft = 1,

    /// <summary>Согласование.</summary>
    Agreeing = 2,

    /// <summary>Возвращён.</summary>
    Returned = 3,

    /// <summary>Утверждён.</summary>
    Approved = 4,

    /// <summary>В реализации.</summary>
    Ongoing = 5,

    /// <summary>Приостановлен.</summary>
    Paused = 6,

    /// <summary>Завершён, полностью или частично: by the percent.</summary>
    Completed = 7,

    /// <summary>Прекращён.</summary>
    Stopped = 8,
}

/// <summary>Основание ИОМ. Stored by number; only diagnostics counts in П4.</summary>
public enum RouteBasis
{
    Diagnosis = 1,
    Attestation = 2,
    Request = 3,
    SelfAssessment = 4,
    StateExam = 5,
    Other = 6,
}

/// <summary>
/// Индивидуальный образовательный маршрут of a person (statute, п. 1.3): basis, period, methodist, state with its history, and what the
/// approved version plans. Content stands in versions (<see cref="RouteVersion"/>); the steps of the approved one live and are marked.
/// </summary>
public sealed class IndividualRoute : IPersonRow, IVersioned
{
    private IndividualRoute() { }

    public IndividualRoute(int educatorId, string number, RouteBasis basis, DateOnly createdOn)
    {
        (EducatorId, Number, Basis, CreatedOn) = (educatorId, number, basis, createdOn);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }

    /// <summary>«ИОМ-2026/0001», unique in the region.</summary>
    public string Number { get; private set; } = "";
    public RouteBasis Basis { get; private set; }

    /// <summary>The campaign whose results it rests on; null on another basis.</summary>
    public int? CampaignId { get; private set; }
    public DateOnly? DiagnosedOn { get; private set; }

    /// <summary>Day of making: the diagnosis must not be later (domain, П4).</summary>
    public DateOnly CreatedOn { get; private set; }

    /// <summary>Day of the first approval; null until then.</summary>
    public DateOnly? ApprovedOn { get; private set; }
    public RouteStatus Status { get; private set; } = RouteStatus.Draft;
    public DateOnly StatusSince { get; private set; }

    /// <summary>The period of the approved (or, before, the proposed) version.</summary>
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }

    /// <summary>Методист who leads it.</summary>
    public int? MethodistId { get; private set; }

    /// <summary>Hours of the approved version, and of its done steps: kept here so that lists need not add up.</summary>
    public int PlannedHours { get; private set; }
    public int DoneHours { get; private set; }

    /// <summary>Why a second active route beside another.</summary>
    public string? SecondReason { get; private set; }
    public string? EndReason { get; private set; }

    /// <summary>Рефлексия of the person and the closing word of the methodist.</summary>
    public string? Reflection { get; private set; }
    public string? Conclusion { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    /// <summary>One such at a time for a person (domain, section 4).</summary>
    public bool IsActive => Status is not (RouteStatus.Completed or RouteStatus.Stopped);

    /// <summary>Counted as developed, if approved by then (domain, П4).</summary>
    public bool IsApproved => Status is RouteStatus.Approved or RouteStatus.Ongoing or RouteStatus.Paused or RouteStatus.Completed;

    /// <summary>Whole percent by hours of the approved version.</summary>
    public int? Percent => PlannedHours == 0 ? null : Math.Min(100, DoneHours * 100 / PlannedHours);

    public void Rest(RouteBasis basis, int? campaignId, DateOnly? diagnosedOn) => (Basis, CampaignId, DiagnosedOn) = (basis, campaignId, diagnosedOn);

    public void Lead(int? methodistId) => MethodistId = methodistId;

    public void Plan(DateOnly from, DateOnly until) => (From, Until) = (from, until);

    public void Count(int plannedHours, int doneHours) => (PlannedHours, DoneHours) = (plannedHours, doneHours);

    public void Second(string? reason) => SecondReason = Inputs.Tidy(reason);

    public void Reflect(string? reflection, string? conclusion) => (Reflection, Conclusion) = (Inputs.Tidy(reflection, 4000), Inputs.Tidy(conclusion, 4000));

    /// <summary>Comes into a status and keeps how: the status on any day can be told later (decisions, point 8).</summary>
    public RouteStatusStep Become(RouteStatus status, DateOnly on, string by, string? comment = null)
    {
        var step = new RouteStatusStep(this, StatusSince == default ? null : Status, status, on, by, Inputs.Tidy(comment, 1000));
        if (status is RouteStatus.Approved) ApprovedOn ??= on;
        if (status is RouteStatus.Stopped or RouteStatus.Completed) EndReason = Inputs.Tidy(comment, 1000);
        (Status, StatusSince) = (status, on);
        return step;
    }

    /// <summary>A file says when it was approved.</summary>
    internal void TakeApproval(DateOnly? on) => ApprovedOn = on;

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}

/// <summary>A step of the life of a route: from what to what, when, by whom, why.</summary>
public sealed class RouteStatusStep : IPersonRow
{
    private RouteStatusStep() { }

    internal RouteStatusStep(IndividualRoute route, RouteStatus? from, RouteStatus to, DateOnly on, string by, string? comment)
    {
        (Route, EducatorId, From, To, On, By, Comment) = (route, route.EducatorId, from, to, on, by, comment);
    }

    public int Id { get; internal set; }
    public int RouteId { get; internal set; }
    public IndividualRoute? Route { get; private set; }
    public int EducatorId { get; internal set; }
    public RouteStatus? From { get; private set; }
    public RouteStatus To { get; private set; }
    public DateOnly On { get; private set; }
    public string By { get; private set; } = "";
    public string? Comment { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}
