using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>Куратор of a school with low results for a term, both ends included.</summary>
public sealed class SchoolCurator : IScopedRow, IVersioned
{
    private SchoolCurator() { }

    public SchoolCurator(Organisation school, string fullName, int? methodistId, DateOnly from, string? order)
    {
        (MunicipalityId, OrganisationId, FullName, MethodistId, From, Order) = (school.MunicipalityId, school.Id, fullName, methodistId, from, Inputs.Tidy(order));
    }

    public int Id { get; internal set; }
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }

    /// <summary>By name: a curator need not be a methodist of the asset.</summary>
    public string FullName { get; private set; } = "";

    /// <summary>The methodist's status, where the curator is one.</summary>
    public int? MethodistId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }

    /// <summary>The order that named the curator.</summary>
    public string? Order { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId, MethodistId: MethodistId);
    public bool IsInForce(DateOnly day) => From <= day && (Until is null || day <= Until);

    internal void EndOn(DateOnly day) => Until = day;
}

/// <summary>A visit to a school with low results: what was seen, what was agreed, when next.</summary>
public sealed class SchoolVisit : IScopedRow, IVersioned
{
    private SchoolVisit() { }

    public SchoolVisit(Organisation school, string visitor, int? methodistId)
    {
        (MunicipalityId, OrganisationId, Visitor, MethodistId) = (school.MunicipalityId, school.Id, visitor, methodistId);
    }

    public int Id { get; internal set; }
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }

    /// <summary>The methodist who visited, where it was one.</summary>
    public int? MethodistId { get; private set; }
    public string Visitor { get; private set; } = "";
    public DateOnly VisitedOn { get; private set; }
    public string Purpose { get; private set; } = "";
    public string? Findings { get; private set; }
    public string? Agreements { get; private set; }
    public DateOnly? NextOn { get; private set; }

    /// <summary>Lessons seen.</summary>
    public int Lessons { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId, MethodistId: MethodistId);

    public void Record(DateOnly on, string purpose, int lessons, DateOnly? nextOn) => (VisitedOn, Purpose, Lessons, NextOn) = (on, purpose, lessons, nextOn);

    public void Conclude(string? findings, string? agreements) => (Findings, Agreements) = (Inputs.Tidy(findings, 4000), Inputs.Tidy(agreements, 4000));
}
