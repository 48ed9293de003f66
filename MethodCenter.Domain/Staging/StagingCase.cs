using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Staging;

/// <summary>Кого с кем подбирают. Stored by number.</summary>
public enum StagingKind
{
    /// <summary>Methodists for educators with confirmed deficits.</summary>
    Educators = 1,

    /// <summary>Methodists for organisations.</summary>
    Schools = 2,

    /// <summary>Methodists for schools with low results.</summary>
    LowResults = 3,

    /// <summary>Who stands in for an absent methodist.</summary>
    Substitution = 4,

    /// <summary>Mentors for young educators.</summary>
    Mentoring = 5,
}

/// <summary>Состояние подбора. Stored by number.</summary>
public enum StagingState
{
    Open = 1,

    /// <summary>One of its variants became assignments.</summary>
    Approved = 2,

    /// <summary>Given up.</summary>
    Closed = 3,
}

/// <summary>Подбор: a question «who for whom» with the variants of its answer. Belongs to whoever keeps it: the centre, a municipality, an organisation.</summary>
public sealed class StagingCase : IScopedRow, IVersioned
{
    private StagingCase() { }

    public StagingCase(StagingKind kind, string title, AccessScope keeper, DateTime createdAt, string createdBy)
    {
        (Kind, Title, CreatedAt, CreatedBy) = (kind, title, createdAt, createdBy);
        MunicipalityId = keeper.Kind is ScopeKind.Municipality or ScopeKind.Organisation ? keeper.MunicipalityId : null;
        OrganisationId = keeper.Kind is ScopeKind.Organisation ? keeper.OrganisationId : null;
    }

    public int Id { get; internal set; }
    public StagingKind Kind { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Whose it is: null for the centre.</summary>
    public int? MunicipalityId { get; private set; }
    public int? OrganisationId { get; private set; }

    /// <summary>The absence for which somebody stands in.</summary>
    public int? AbsenceId { get; internal set; }
    public DateTime CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";
    public StagingState State { get; private set; } = StagingState.Open;
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);

    public void Rename(string title) => Title = title;

    internal void Settle(StagingState state) => State = state;
}
