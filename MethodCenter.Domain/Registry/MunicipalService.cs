using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>
/// Организационная форма ММС: three of примерное положение п. 1.2 and the fourth that Сосновый Бор has. Stored by number.
/// </summary>
public enum MunicipalServiceForm
{
    AuthorityUnit = 1,
    LegalEntity = 2,
    Distributed = 3,
    OrganisationUnit = 4,
}

/// <summary>Муниципальная методическая служба.</summary>
public sealed class MunicipalService : IScopedRow, IVersioned
{
    private MunicipalService() { }

    public MunicipalService(int municipalityId) => MunicipalityId = municipalityId;

    public int Id { get; internal set; }
    public int MunicipalityId { get; private set; }
    public string Name { get; private set; } = "";
    public MunicipalServiceForm? Form { get; private set; }

    /// <summary>The organisation that it belongs to, where it is a unit of one.</summary>
    public int? OrganisationId { get; private set; }
    public string? HeadName { get; private set; }
    public string? HeadPost { get; private set; }
    public string? Phone { get; private set; }
    public string? Email { get; private set; }
    public string? ActTitle { get; private set; }
    public string? ActNumber { get; private set; }
    public DateOnly? ActDate { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId);

    /// <summary>Takes over what the form holds; a service without a name is refused.</summary>
    public Result Change(MunicipalServiceDraft draft)
    {
        if (Inputs.Tidy(draft.Name) is not { } name) return RegistryErrors.ServiceNameMissing;
        (Name, Form, OrganisationId) = (name, draft.Form, draft.OrganisationId);
        (HeadName, HeadPost) = (Inputs.Tidy(draft.HeadName), Inputs.Tidy(draft.HeadPost));
        (Phone, Email) = (Inputs.Tidy(draft.Phone), Inputs.Tidy(draft.Email));
        (ActTitle, ActNumber, ActDate) = (Inputs.Tidy(draft.ActTitle), Inputs.Tidy(draft.ActNumber), draft.ActDate);
        return Result.Ok;
    }
}

/// <summary>What the form of a municipal service edits.</summary>
public sealed class MunicipalServiceDraft
{
    public int MunicipalityId { get; set; }
    public int Version { get; set; }
    public string? Name { get; set; }
    public MunicipalServiceForm? Form { get; set; }
    public int? OrganisationId { get; set; }
    public string? HeadName { get; set; }
    public string? HeadPost { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? ActTitle { get; set; }
    public string? ActNumber { get; set; }
    public DateOnly? ActDate { get; set; }
}
