using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>
/// Закрепление: a methodist looks after an educator or an organisation for a term, by an order. Its scope keys are the
/// target's, so a municipality sees who looks after its own.
/// </summary>
public sealed class Assignment : IScopedRow, IVersioned
{
    private Assignment() { }

    public Assignment(Methodist methodist, Educator educator, DateOnly from, string? order)
        : this(methodist, from, order)
    {
        (EducatorId, MunicipalityId, OrganisationId) = (educator.Id, educator.MunicipalityId, educator.OrganisationId);
    }

    public Assignment(Methodist methodist, Organisation organisation, DateOnly from, string? order)
        : this(methodist, from, order)
    {
        (MunicipalityId, OrganisationId) = (organisation.MunicipalityId, organisation.Id);
    }

    private Assignment(Methodist methodist, DateOnly from, string? order)
    {
        (MethodistId, From, Order) = (methodist.Id, from, Inputs.Tidy(order));
    }

    public int Id { get; internal set; }
    public int MethodistId { get; internal set; }

    /// <summary>Null where the whole organisation is assigned.</summary>
    public int? EducatorId { get; internal set; }
    public int MunicipalityId { get; private set; }

    /// <summary>The assigned organisation, or the home organisation of the assigned educator.</summary>
    public int OrganisationId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }

    /// <summary>Основание: the order as the file or the form has it.</summary>
    public string? Order { get; private set; }
    public string? EndReason { get; private set; }

    /// <summary>The absence of another methodist for which this one stands in.</summary>
    public int? AbsenceId { get; internal set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId, EducatorId, MethodistId);

    public bool IsInForce(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>Still lasts after a day, or begins after it.</summary>
    public bool IsOpenAfter(DateOnly day) => Until is null || Until > day;

    /// <summary>Has not begun by a day: to take it back is to remove it.</summary>
    public bool BeginsAfter(DateOnly day) => From > day;

    /// <summary>Sets or changes the term; the end may not come before the beginning.</summary>
    public Result Change(DateOnly from, DateOnly? until, string? order)
    {
        if (until < from) return RegistryErrors.SpanTurnedRound;
        (From, Until, Order) = (from, until, Inputs.Tidy(order));
        return Result.Ok;
    }

    public Result End(DateOnly lastDay, string? reason)
    {
        if (lastDay < From) return RegistryErrors.SpanTurnedRound;
        (Until, EndReason) = (lastDay, Inputs.Tidy(reason));
        return Result.Ok;
    }

    /// <summary>What ended the assignment was a mistake: it goes on as if it had not been.</summary>
    internal void Reopen() => (Until, EndReason) = (null, null);

    /// <summary>Two statuses of one person became one: the assignment goes to the one that stays.</summary>
    internal void HandOver(Methodist methodist) => MethodistId = methodist.Id;

    /// <summary>The educator moved: the assignment follows, so that the new municipality sees it.</summary>
    internal void Follow(Educator educator) =>
        (EducatorId, MunicipalityId, OrganisationId) = (educator.Id, educator.MunicipalityId, educator.OrganisationId);
}
