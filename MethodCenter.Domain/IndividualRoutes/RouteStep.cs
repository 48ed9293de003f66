using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Вид обучения (statute, п. 1.3; domain, section 4). Stored by number.</summary>
public enum LearningKind
{
    /// <summary>Формальное: with a document.</summary>
    Formal = 1,

    /// <summary>Неформальное: without a document.</summary>
    NonFormal = 2,

    /// <summary>Информальное: self-education.</summary>
    Informal = 3,
}

/// <summary>Статус мероприятия. Stored by number.</summary>
public enum RouteStepStatus
{
    Planned = 1,
    Ongoing = 2,
    Done = 3,
    NotDone = 4,
    Moved = 5,
    Cancelled = 6,
}

/// <summary>
/// A step of the approved version as it is walked: what was planned and what came of it. Its key is the same in all versions, so that
/// progress survives a new version.
/// </summary>
public sealed class RouteStep : IPersonRow, IVersioned
{
    /// <summary>Steps that the version in force no longer plans stand from this place on: they are a trace and count nowhere.</summary>
    public const int OutOfPlan = 1000;

    private RouteStep() { }

    public RouteStep(IndividualRoute route, string key)
    {
        (Route, RouteId, EducatorId, Key) = (route, route.Id, route.EducatorId, key);
    }

    public int Id { get; internal set; }
    public int RouteId { get; internal set; }
    public IndividualRoute? Route { get; private set; }
    public int EducatorId { get; internal set; }

    /// <summary>Stable within the route: a random word given when the step is first written.</summary>
    public string Key { get; private set; } = "";

    /// <summary>From 1 in the order of the plan.</summary>
    public int Place { get; private set; }
    public RouteStepKind Kind { get; private set; }
    public LearningKind Learning { get; private set; }
    public string Title { get; private set; } = "";
    public string? Organiser { get; private set; }
    public int Hours { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }

    /// <summary>Line of <see cref="CompetenceCodes"/>: which deficits it closes.</summary>
    public string Codes { get; private set; } = "";
    public bool IsTransfer { get; private set; }
    public int? ProgrammeId { get; private set; }
    public int? StreamId { get; private set; }
    public int? EventId { get; private set; }
    public int? OfferId { get; private set; }
    public string? Product { get; private set; }
    public RouteStepStatus Status { get; private set; } = RouteStepStatus.Planned;
    public DateOnly? DoneOn { get; private set; }

    /// <summary>Document or address that proves it.</summary>
    public string? Proof { get; private set; }

    /// <summary>Отзыв of the person.</summary>
    public string? Review { get; private set; }

    /// <summary>Why not done, moved or cancelled.</summary>
    public string? Reason { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    /// <summary>Planned by the version in force.</summary>
    public bool IsInPlan => Place < OutOfPlan;

    public void Plan(int place, RouteStepKind kind, LearningKind learning, string title, string? organiser, int hours, DateOnly from, DateOnly until)
    {
        (Place, Kind, Learning, Title, Organiser) = (place, kind, learning, title, Inputs.Tidy(organiser));
        (Hours, From, Until) = (hours, from, until);
    }

    public void Serve(string codes, bool isTransfer, string? product) => (Codes, IsTransfer, Product) = (codes, isTransfer, Inputs.Tidy(product));

    /// <summary>What of the other rooms it stands for.</summary>
    public void Point(int? programmeId, int? streamId, int? eventId, int? offerId) =>
        (ProgrammeId, StreamId, EventId, OfferId) = (programmeId, streamId, eventId, offerId);

    public void Mark(RouteStepStatus status, DateOnly? doneOn, string? proof, string? review, string? reason)
    {
        (Status, DoneOn) = (status, status is RouteStepStatus.Done ? doneOn : null);
        (Proof, Review, Reason) = (Inputs.Tidy(proof, 1000), Inputs.Tidy(review, 4000), Inputs.Tidy(reason, 1000));
    }

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}

/// <summary>Контрольная точка: what is looked at on a day and what was seen.</summary>
public sealed class RouteCheckpoint : IPersonRow, IVersioned
{
    private RouteCheckpoint() { }

    public RouteCheckpoint(IndividualRoute route, string title, DateOnly dueOn)
    {
        (Route, RouteId, EducatorId, Title, DueOn) = (route, route.Id, route.EducatorId, title, dueOn);
    }

    public int Id { get; internal set; }
    public int RouteId { get; internal set; }
    public IndividualRoute? Route { get; private set; }
    public int EducatorId { get; internal set; }
    public string Title { get; private set; } = "";
    public DateOnly DueOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public string? Outcome { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    public void Change(string title, DateOnly dueOn) => (Title, DueOn) = (title, dueOn);

    public void Pass(DateOnly? on, string? outcome) => (DoneOn, Outcome) = (on, Inputs.Tidy(outcome, 2000));

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}

/// <summary>A file that proves a step. Content stands in a row of its own, so that lists never read it.</summary>
public sealed class RouteFile : IPersonRow
{
    private RouteFile() { }

    public RouteFile(int routeId, int? stepId, int educatorId, string name, string contentType, byte[] content, string sha256, DateTime at, string by)
    {
        (RouteId, StepId, EducatorId, Name, ContentType) = (routeId, stepId, educatorId, name, contentType);
        (Size, Sha256, AddedAt, AddedBy, Content) = (content.Length, sha256, at, by, new RouteFileContent(content, educatorId));
    }

    public int Id { get; internal set; }
    public int RouteId { get; private set; }
    public int? StepId { get; private set; }
    public int EducatorId { get; internal set; }
    public string Name { get; private set; } = "";
    public string ContentType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public int Size { get; private set; }
    public string Sha256 { get; private set; } = "";
    public DateTime AddedAt { get; private set; }
    public string AddedBy { get; private set; } = "";
    public RouteFileContent? Content { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}

/// <summary>The bytes of a file.</summary>
public sealed class RouteFileContent : IPersonRow
{
    private RouteFileContent() { }

    internal RouteFileContent(byte[] data, int educatorId) => (Data, EducatorId) = (data, educatorId);

    public int Id { get; internal set; }
    public int FileId { get; internal set; }
    public int EducatorId { get; internal set; }
    public byte[] Data { get; private set; } = [];

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}
