using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>Состояние модели оценки. Stored by number.</summary>
public enum SchemeState
{
    Draft = 1,

    /// <summary>Never changed any more; a change is a new scheme.</summary>
    Approved = 2,
    Archived = 3,
}

/// <summary>Модель оценки эффективности of municipal methodical services: criteria of the centre's own with weights.</summary>
public sealed class RatingScheme : IVersioned
{
    private RatingScheme() { }

    public RatingScheme(string title, DateTime createdAt, string createdBy) => (Title, CreatedAt, CreatedBy) = (title, createdAt, createdBy);

    public int Id { get; internal set; }
    public string Title { get; private set; } = "";

    /// <summary>JSON of the criteria with their weights and scales.</summary>
    public string Criteria { get; private set; } = "[]";
    public SchemeState State { get; private set; } = SchemeState.Draft;
    public string? ApprovedBy { get; private set; }
    public string? Act { get; private set; }
    public DateOnly? ApprovedOn { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";
    public int Version { get; private set; }

    internal void Describe(string title, string criteria) => (Title, Criteria) = (title, criteria);

    internal void Approve(string approvedBy, string act, DateOnly on) => (State, ApprovedBy, Act, ApprovedOn) = (SchemeState.Approved, approvedBy, act, on);

    internal void Archive() => State = SchemeState.Archived;
}

/// <summary>Points of a criterion that no register knows: entered by the centre for a municipality on a date.</summary>
public sealed class RatingMark : IScopedRow, IVersioned
{
    private RatingMark() { }

    public RatingMark(int schemeId, string criterion, DateOnly day, int municipalityId) =>
        (SchemeId, Criterion, Day, MunicipalityId) = (schemeId, criterion, day, municipalityId);

    public int Id { get; internal set; }
    public int SchemeId { get; private set; }

    /// <summary>Code within the scheme.</summary>
    public string Criterion { get; private set; } = "";
    public DateOnly Day { get; private set; }
    public int MunicipalityId { get; private set; }

    /// <summary>In the units of the criterion.</summary>
    public decimal Value { get; private set; }

    /// <summary>On what ground.</summary>
    public string? Note { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public string EnteredBy { get; private set; } = "";
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId);

    internal void Enter(decimal value, string? note, DateTime at, string by) =>
        (Value, Note, EnteredAt, EnteredBy) = (value, Inputs.Tidy(note, 500), at, by);
}
