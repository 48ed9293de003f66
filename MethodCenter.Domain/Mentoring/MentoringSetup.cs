using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Mentoring;

/// <summary>
/// Organisation of mentoring in a school: the regulation, the order that starts it and names the curator, the road map
/// (domain, section 6, «Документы»). One per organisation.
/// </summary>
public sealed class MentoringSetup : IScopedRow, IVersioned
{
    private MentoringSetup() { }

    public MentoringSetup(Organisation organisation) => (MunicipalityId, OrganisationId) = (organisation.MunicipalityId, organisation.Id);

    public int Id { get; internal set; }
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }

    /// <summary>By name: a curator need not have an account.</summary>
    public string? Curator { get; private set; }
    public string? CuratorPost { get; private set; }

    /// <summary>Положение о системе наставничества.</summary>
    public string? RegulationNumber { get; private set; }
    public DateOnly? RegulationDate { get; private set; }

    /// <summary>Приказ об утверждении и о назначении куратора.</summary>
    public string? OrderNumber { get; private set; }
    public DateOnly? OrderDate { get; private set; }

    /// <summary>Дорожная карта.</summary>
    public string? RoadMapNumber { get; private set; }
    public DateOnly? RoadMapDate { get; private set; }

    /// <summary>Section of the organisation's site.</summary>
    public string? SiteAddress { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);

    /// <summary>Regulation, order with a curator and road map are all there.</summary>
    public bool IsComplete => RegulationDate is not null && OrderDate is not null && Curator is not null && RoadMapDate is not null;

    public void Appoint(string? curator, string? post, string? siteAddress) =>
        (Curator, CuratorPost, SiteAddress) = (Inputs.Tidy(curator, 200), Inputs.Tidy(post, 200), Inputs.Tidy(siteAddress, 500));

    public void Regulate(string? number, DateOnly? date) => (RegulationNumber, RegulationDate) = (Inputs.Tidy(number), date);

    public void Order(string? number, DateOnly? date) => (OrderNumber, OrderDate) = (Inputs.Tidy(number), date);

    public void Map(string? number, DateOnly? date) => (RoadMapNumber, RoadMapDate) = (Inputs.Tidy(number), date);
}

/// <summary>By what young educators and mentors are counted: one row, with defaults (decisions, point 10; domain, section 6).</summary>
public sealed class MentoringParameters : IVersioned
{
    public int Id { get; private set; } = 1;

    /// <summary>Full years; «до 35».</summary>
    public int Age { get; private set; } = 35;

    /// <summary>489-ФЗ reads «до 35 включительно»; the indicator reads it strictly.</summary>
    public bool IsAgeInclusive { get; private set; }

    /// <summary>Full months of teaching, exclusive.</summary>
    public int ServiceMonths { get; private set; } = 36;

    /// <summary>Mentees of a new mentor unless told otherwise.</summary>
    public int MentorLimit { get; private set; } = 3;

    /// <summary>Working days of notice before an early end (ТК РФ, ст. 351.8).</summary>
    public int NoticeDays { get; private set; } = 3;
    public int Version { get; private set; }

    public Result Change(int age, bool isAgeInclusive, int serviceMonths, int mentorLimit)
    {
        if (age is < 25 or > 45 || serviceMonths is < 12 or > 120 || mentorLimit is < 1 or > 20) return MentoringErrors.ParametersWrong;
        (Age, IsAgeInclusive, ServiceMonths, MentorLimit) = (age, isAgeInclusive, serviceMonths, mentorLimit);
        return Result.Ok;
    }
}
