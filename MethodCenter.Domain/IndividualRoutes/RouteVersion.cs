using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Состояние версии. Stored by number.</summary>
public enum RouteVersionState
{
    /// <summary>Being written: the only state in which content changes.</summary>
    Draft = 1,
    Agreeing = 2,
    Returned = 3,
    Approved = 4,

    /// <summary>Another version took its place.</summary>
    Superseded = 5,

    /// <summary>Given up before approval.</summary>
    Dropped = 6,
}

/// <summary>Откуда версия. Stored by number.</summary>
public enum RouteVersionOrigin
{
    /// <summary>Proposed by the rules.</summary>
    Generated = 1,
    ByHand = 2,

    /// <summary>Taken over from a file.</summary>
    Imported = 3,

    /// <summary>Proposed after a retest.</summary>
    AfterRetest = 4,
}

/// <summary>
/// A version of a route: its whole content as one document. Once sent for agreement it is never edited; a change is a new version
/// (domain, section 4: «утверждённую версию не править — новая версия»).
/// </summary>
public sealed class RouteVersion : IPersonRow, IVersioned
{
    private RouteVersion() { }

    public RouteVersion(IndividualRoute route, int number, RouteVersionOrigin origin, string content, DateTime createdAt, string createdBy)
    {
        (Route, RouteId, EducatorId, Number, Origin) = (route, route.Id, route.EducatorId, number, origin);
        (Content, CreatedAt, CreatedBy) = (content, createdAt, createdBy);
    }

    public int Id { get; internal set; }
    public int RouteId { get; internal set; }
    public IndividualRoute? Route { get; private set; }
    public int EducatorId { get; internal set; }

    /// <summary>From 1 within the route.</summary>
    public int Number { get; private set; }
    public RouteVersionState State { get; private set; } = RouteVersionState.Draft;
    public RouteVersionOrigin Origin { get; private set; }

    /// <summary>JSON of <c>RouteContent</c>.</summary>
    public string Content { get; private set; } = "";
    public DateTime CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";

    /// <summary>What is new in it, in words.</summary>
    public string? Note { get; private set; }
    public DateOnly? ApprovedOn { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);
    public bool IsEditable => State is RouteVersionState.Draft or RouteVersionState.Returned;

    /// <summary>Replaces the content of a version that is still being written.</summary>
    public Result Rewrite(string content, string? note)
    {
        if (!IsEditable) return RouteErrors.VersionIsFixed;
        (Content, Note) = (content, Inputs.Tidy(note, 1000));
        return Result.Ok;
    }

    public void Become(RouteVersionState state, DateOnly? approvedOn = null) => (State, ApprovedOn) = (state, approvedOn ?? ApprovedOn);

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}

/// <summary>Кто согласует. Stored by number; in this order.</summary>
public enum ApprovalParty
{
    /// <summary>Педагог: ознакомлен, согласен.</summary>
    Educator = 1,

    /// <summary>Методист-разработчик.</summary>
    Methodist = 2,

    /// <summary>Руководитель организации: согласовано.</summary>
    Organisation = 3,

    /// <summary>ЦНППМ: утверждаю.</summary>
    Centre = 4,
}

/// <summary>An electronic confirmation of a version: who, when, for which party, over which content (domain, section 4, «Подписи»).</summary>
public sealed class RouteApproval : IPersonRow
{
    private RouteApproval() { }

    public RouteApproval(RouteVersion version, ApprovalParty party, bool isAgreed, DateTime at, string by, string? comment, string contentHash)
    {
        (RouteVersion, VersionId, RouteId, EducatorId) = (version, version.Id, version.RouteId, version.EducatorId);
        (Party, IsAgreed, At, By, Comment, ContentHash) = (party, isAgreed, at, by, Inputs.Tidy(comment, 1000), contentHash);
    }

    public int Id { get; internal set; }
    public int VersionId { get; internal set; }
    public RouteVersion? RouteVersion { get; private set; }
    public int RouteId { get; internal set; }
    public int EducatorId { get; internal set; }
    public ApprovalParty Party { get; private set; }

    /// <summary>False: returned with a comment.</summary>
    public bool IsAgreed { get; private set; }
    public DateTime At { get; private set; }
    public string By { get; private set; } = "";
    public string? Comment { get; private set; }

    /// <summary>SHA-256 of the content that was agreed to.</summary>
    public string ContentHash { get; private set; } = "";

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}
