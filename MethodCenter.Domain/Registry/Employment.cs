using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>A post that a person holds in an organisation for a term, both ends included.</summary>
public sealed class Employment : IScopedRow, IVersioned
{
    private Employment() { }

    public Employment(Organisation organisation, EmploymentFacts facts)
    {
        (MunicipalityId, OrganisationId) = (organisation.MunicipalityId, organisation.Id);
        Change(facts);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }
    public EmploymentKind Kind { get; private set; }
    public string PositionCode { get; private set; } = "";

    /// <summary>Направление заместителя: «учебно-воспитательной работе»; null for other posts.</summary>
    public string? DeputyArea { get; private set; }
    public string? SubjectCode { get; private set; }
    public PostGroup PostGroup { get; private set; }

    /// <summary>Ставка in hundredths: 75 is 0,75.</summary>
    public int? RateHundredths { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }

    /// <summary>В отпуске по уходу за ребёнком: still counted, shown beside (domain 2.2).</summary>
    public bool IsOnLeave { get; private set; }
    public string? EndReason { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId, EducatorId);

    /// <summary>In force on a day: begun on or before it and not ended before it (decisions, point 1).</summary>
    public bool IsInForce(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);

    public void Change(EmploymentFacts facts)
    {
        (Kind, PositionCode, DeputyArea) = (facts.Kind, facts.Position.Code, facts.DeputyArea);
        PostGroup = PostGroupRule.Of(facts.Position, facts.DeputyArea);
        (SubjectCode, RateHundredths, IsOnLeave) = (facts.SubjectCode, facts.RateHundredths, facts.IsOnLeave);
        (From, Until) = (facts.From, facts.Until);
    }

    /// <summary>The person leaves: the last day and why.</summary>
    public Result End(DateOnly lastDay, string? reason)
    {
        if (From is { } from && lastDay < from) return RegistryErrors.SpanTurnedRound;
        (Until, EndReason) = (lastDay, Inputs.Tidy(reason));
        return Result.Ok;
    }

    /// <summary>The leaving was a mistake: the post goes on as if it had not been.</summary>
    public Result Reopen()
    {
        if (Until is null) return EducatorErrors.NotEnded;
        (Until, EndReason) = (null, null);
        return Result.Ok;
    }

    /// <summary>Merging of duplicates hands the post over to the person who stays.</summary>
    internal void HandOver(Educator survivor) => EducatorId = survivor.Id;
}

/// <summary>What is known of an employment apart from who and where.</summary>
public sealed record EmploymentFacts(EmploymentKind Kind, Position Position)
{
    public string? DeputyArea { get; init; }
    public string? SubjectCode { get; init; }
    public int? RateHundredths { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public bool IsOnLeave { get; init; }
}
