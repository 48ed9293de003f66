using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>Состояние регионального конкурса методических служб. Stored by number.</summary>
public enum ServiceContestState
{
    Draft = 1,

    /// <summary>Municipal services apply.</summary>
    Open = 2,

    /// <summary>Experts judge.</summary>
    Judging = 3,

    /// <summary>Places are given and shown to all.</summary>
    Settled = 4,
    Cancelled = 5,
}

/// <summary>Региональный конкурс муниципальных методических служб.</summary>
public sealed class ServiceContest : IVersioned
{
    private ServiceContest() { }

    public ServiceContest(string title, DateTime createdAt, string createdBy) => (Title, CreatedAt, CreatedBy) = (title, createdAt, createdBy);

    public int Id { get; internal set; }
    public string Title { get; private set; } = "";

    /// <summary>Положение: what is asked of the applicants.</summary>
    public string? Rules { get; private set; }
    public DateOnly ApplyUntil { get; private set; }
    public DateOnly JudgeUntil { get; private set; }

    /// <summary>JSON: criteria of the experts with their greatest marks.</summary>
    public string Criteria { get; private set; } = "[]";

    /// <summary>The rating that counts beside the experts; null: experts alone.</summary>
    public int? SchemeId { get; private set; }

    /// <summary>Weight of the rating in the sum, percent.</summary>
    public int RatingWeight { get; private set; }

    /// <summary>The date of the figures of the rating.</summary>
    public DateOnly? RatingDay { get; private set; }
    public ServiceContestState State { get; private set; } = ServiceContestState.Draft;

    /// <summary>Act about the results.</summary>
    public string? Act { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";
    public int Version { get; private set; }

    internal void Describe(string title, string? rules, DateOnly applyUntil, DateOnly judgeUntil, string criteria) =>
        (Title, Rules, ApplyUntil, JudgeUntil, Criteria) = (title, Inputs.Tidy(rules, 8000), applyUntil, judgeUntil, criteria);

    internal void Weigh(int? schemeId, int ratingWeight, DateOnly? ratingDay) => (SchemeId, RatingWeight, RatingDay) = (schemeId, ratingWeight, ratingDay);

    internal void Move(ServiceContestState state) => State = state;

    internal void Settle(string? act) => (State, Act) = (ServiceContestState.Settled, Inputs.Tidy(act, 300));
}

/// <summary>Состояние заявки. Stored by number.</summary>
public enum ApplicationState
{
    Draft = 1,
    Submitted = 2,

    /// <summary>Taken to the experts.</summary>
    Admitted = 3,

    /// <summary>Not taken, with a reason.</summary>
    Refused = 4,
    Withdrawn = 5,
}

/// <summary>Заявка of a municipal service in a contest.</summary>
public sealed class ServiceApplication : IScopedRow, IVersioned
{
    private ServiceApplication() { }

    public ServiceApplication(int contestId, int municipalityId) => (ContestId, MunicipalityId) = (contestId, municipalityId);

    public int Id { get; internal set; }
    public int ContestId { get; private set; }
    public int MunicipalityId { get; private set; }

    /// <summary>Name of the practice or programme that is presented.</summary>
    public string Title { get; private set; } = "";
    public string? Summary { get; private set; }

    /// <summary>Address of the materials.</summary>
    public string? Link { get; private set; }
    public ApplicationState State { get; private set; } = ApplicationState.Draft;
    public DateTime? SubmittedAt { get; private set; }
    public string? SubmittedBy { get; private set; }

    /// <summary>Why it was refused.</summary>
    public string? Remark { get; private set; }

    /// <summary>Given when the contest is settled: points in tenths, place, award.</summary>
    public int? ScoreTenths { get; private set; }
    public int? Place { get; private set; }
    public string? Award { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId);

    internal void Describe(string title, string? summary, string? link) =>
        (Title, Summary, Link) = (title, Inputs.Tidy(summary, 8000), Inputs.Tidy(link, 500));

    internal void Submit(DateTime at, string by) => (State, SubmittedAt, SubmittedBy, Remark) = (ApplicationState.Submitted, at, by, null);

    internal void Move(ApplicationState state, string? remark) => (State, Remark) = (state, Inputs.Tidy(remark, 1000));

    internal void Settle(int? scoreTenths, int? place, string? award) => (ScoreTenths, Place, Award) = (scoreTenths, place, Inputs.Tidy(award, 200));
}

/// <summary>Лист эксперта: marks of one expert for one application. Seen by the centre alone.</summary>
public sealed class ExpertSheet : IVersioned
{
    private ExpertSheet() { }

    public ExpertSheet(int applicationId, string expert) => (ApplicationId, Expert) = (applicationId, expert);

    public int Id { get; internal set; }
    public int ApplicationId { get; private set; }

    /// <summary>Name and post of the expert.</summary>
    public string Expert { get; private set; } = "";

    /// <summary>JSON: marks by code of the criterion.</summary>
    public string Marks { get; private set; } = "{}";
    public string? Note { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public string EnteredBy { get; private set; } = "";
    public int Version { get; private set; }

    internal void Enter(string expert, string marks, string? note) => (Expert, Marks, Note) = (expert, marks, Inputs.Tidy(note, 2000));

    internal void Sign(DateTime at, string by) => (EnteredAt, EnteredBy) = (at, by);
}
