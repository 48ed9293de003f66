namespace MethodCenter.Domain.Access;

/// <summary>What a user came to do; the role fixes the scope (security, «Who sees what»). Stored by number.</summary>
public enum Role
{
    /// <summary>Администратор ЦНППМ: the whole region, users and settings.</summary>
    Administrator = 1,

    /// <summary>Сотрудник ЦНППМ: the whole region.</summary>
    CentreStaff = 2,

    /// <summary>Региональный методист: the people assigned to them.</summary>
    RegionalMethodist = 3,

    /// <summary>Муниципальная методическая служба: its own municipality.</summary>
    MunicipalService = 4,

    /// <summary>Координатор организации: its own organisation.</summary>
    OrganisationCoordinator = 5,

    /// <summary>Педагог: the own record.</summary>
    Educator = 6,

    /// <summary>Член совета, Комитет: aggregates and reports, no names.</summary>
    Observer = 7,

    /// <summary>Аудитор: the journal only.</summary>
    Auditor = 8,
}
